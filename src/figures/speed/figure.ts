/** How fast requests were, how many failed and what caches saved, by time, model, provider or another key. */
import { defineLogFigure } from '../figure.ts';
import { words } from './text.ts';

export const speed = defineLogFigure('speed', {
  title: words.name,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }],
  nothing: words.nothing,
  takesDays: true,
  // Loaded when a log is counted, so that a pipe of the report starts without it.
  run: async (...asked) => (await import('./views.ts')).speedViews(...asked),
});
