/** Figure 3: the fifteen open models with most tokens, and their shares of the sum by week. */
import { defineFigure } from '../figure.ts';
import { log } from './log.ts';
import { market } from './market.ts';
import { report } from './report.ts';

export const topOpenModels = defineFigure({
  id: '3',
  name: 'top-open-models',
  chapter: 'open-vs-closed',
  report,
  log: { ...log, beside: ['3', 'since-open-models'] },
  market,
});
