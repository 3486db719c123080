/** Figures 4 and 5: open models by size, in tokens served and in models on offer. */
import { defineFigure } from '../figure.ts';
import { countReport } from './count-report.ts';
import { countLog, tokensLog } from './log.ts';
import { tokensMarket, tokensReport } from './tokens-report.ts';

export const openTokenShareBySize = defineFigure({
  id: '4',
  name: 'open-token-share-by-size',
  chapter: 'open-vs-closed',
  report: tokensReport,
  log: tokensLog,
  market: tokensMarket,
});

export const openModelCountBySize = defineFigure({
  id: '5',
  name: 'open-model-count-by-size',
  chapter: 'open-vs-closed',
  report: countReport,
  log: countLog,
});
