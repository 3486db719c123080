/** The report's headline claims against the latest public data: its number, ours, and whether it still holds. */
import { defineFigure } from '../figure.ts';
import { report } from './report.ts';

export const claimsToday = defineFigure({
  id: 'claims-today',
  name: 'claims-today',
  chapter: 'since-the-report',
  ours: true,
  report,
});
