/** Figures 20 and 24: programming spend by author, and spend by region. */
import { defineFigure } from '../figure.ts';
import { statedReport } from '../shared/facts.ts';
import { authorLog, regionLog } from './log.ts';
import { authorReport } from './report.ts';

export const programmingSpendByAuthor = defineFigure({
  id: '20',
  name: 'programming-spend-by-author',
  chapter: 'categories',
  report: authorReport,
  log: authorLog,
});

export const spendShareByRegion = defineFigure({
  id: '24',
  name: 'spend-share-by-region',
  chapter: 'geography',
  report: statedReport('24'),
  log: regionLog,
});
