/** Table 1: tokens of open-weight models by author. */
import { defineFigure } from '../figure.ts';
import { log } from './log.ts';
import { report } from './report.ts';

export const openTokensByAuthor = defineFigure({
  id: 'table-1',
  name: 'open-tokens-by-author',
  chapter: 'open-vs-closed',
  report,
  log,
});
