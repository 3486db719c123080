/** The report in five numbers: what it says, and what the newest week of public data says. The explorer's cover shows them. */
import { defineFigure } from '../figure.ts';
import { report } from './report.ts';

export const atAGlance = defineFigure({
  id: 'at-a-glance',
  name: 'at-a-glance',
  chapter: 'since-the-report',
  ours: true,
  report,
});
