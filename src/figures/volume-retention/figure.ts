/** Volume retention of the report's eight models, from public data. Our own measure; not user retention. */
import { defineFigure } from '../figure.ts';
import { report } from './report.ts';

export const volumeRetentionFigure = defineFigure({
  id: 'volume-retention',
  name: 'volume-retention',
  chapter: 'retention',
  ours: true,
  report,
});
