/** Table 5: eight models at the corners of cost and usage. */

import type { ReportHalf } from '../figure.ts';
import { distinct } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { costMark } from './fit.ts';
import { tableFiveView } from './price-answers.ts';
import { words } from './text.ts';

export const tableReport: ReportHalf = {
  needs: ['table-5', 'stated'],
  views: (data) => {
    const report = need(data, 'table-5');
    return [
      viewOf(report, { name: 'report', measure: words.tableMeasure, mark: { type: 'table' } }),
      viewOf(report, {
        name: 'points',
        measure: words.costMeasure,
        mark: { ...costMark, series: 'segment', order: distinct(report.rows, 'segment'), label: 'model' },
      }),
      tableFiveView(data),
    ];
  },
};
