/** Every model of a log by week; only a log has it. */
import { tokenNeeds } from '../../counts/coverage.ts';
import { defineLogFigure } from '../figure.ts';
import {
  amountView,
  byModel as cut,
  modelShares,
  noModelTokens,
  ofWeekly,
  shareView,
} from '../shared/weekly-shares.ts';
import { words } from './text.ts';

export const weeklyModelTokens = defineLogFigure('weekly-model-tokens', {
  title: words.name,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds],
  nothing: noModelTokens,
  async run(sql, labels, options = {}) {
    const { rows } = await modelShares(sql, labels, options, cut);
    const draft = { cut, rows, labels };
    return [
      ...shareView({ ...draft, name: 'study', title: words.shareTitle, of: ofWeekly }, options),
      ...amountView({ ...draft, name: 'tokens', title: words.tokensTitle }, options),
    ];
  },
});
