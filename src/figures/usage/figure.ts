/** What a log used and its value, by day, week, project, model or another key; only a log has it. */
import { tokenNeeds } from '../../counts/coverage.ts';
import { defineLogFigure } from '../figure.ts';
import { words } from './text.ts';

export const usage = defineLogFigure('usage', {
  title: words.name,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds],
  nothing: words.nothing,
  takesDays: true,
  // Loaded when a log is counted, so that a pipe of the report starts without it.
  run: async (...asked) => (await import('./views.ts')).usageViews(...asked),
});
