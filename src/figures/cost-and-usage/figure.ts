/** Figures 26 to 28 and table 5: cost against use of categories and models. */
import { defineFigure } from '../figure.ts';
import { byAuthorReport } from './by-author-report.ts';
import { bySourceReport } from './by-source-report.ts';
import { byAuthorLog, byCategoryLog, bySourceLog } from './log.ts';
import { quadrantsReport } from './quadrants-report.ts';
import { tableReport } from './table-report.ts';

export const costAndUsageByCategory = defineFigure({
  id: '26',
  name: 'cost-and-usage-by-category',
  chapter: 'cost-vs-usage',
  report: quadrantsReport,
  log: byCategoryLog,
});

export const costAndUsageBySource = defineFigure({
  id: '27',
  name: 'cost-and-usage-by-source',
  chapter: 'cost-vs-usage',
  report: bySourceReport,
  // The table shows models by the same measure.
  log: { ...bySourceLog, beside: ['27', 'table-5'] },
});

export const costAndUsageByAuthor = defineFigure({
  id: '28',
  name: 'cost-and-usage-by-author',
  chapter: 'cost-vs-usage',
  report: byAuthorReport,
  log: byAuthorLog,
});

export const costAndUsage = defineFigure({
  id: 'table-5',
  name: 'cost-and-usage',
  chapter: 'cost-vs-usage',
  report: tableReport,
});
