/** How close a log is to its limits: a forecast of its month, a budget, five-hour blocks, and a vendor's own limits. */
import { defineLogFigure } from '../figure.ts';
import { words } from './text.ts';

export const limits = defineLogFigure('limits', {
  title: words.name,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }],
  nothing: words.nothing,
  takesDays: true,
  // Loaded when a log is counted, so that a pipe of the report starts without it.
  run: async (...asked) => (await import('./views.ts')).limitsViews(...asked),
});
