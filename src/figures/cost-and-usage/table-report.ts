/** Table 5: eight models at the corners of cost and usage. */

import type { Recipe } from '../figure.ts';
import { distinct } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { costMark, costMeasure } from './fit.ts';
import { tableFiveView } from './price-answers.ts';

export const costAndUsage: Recipe = {
  id: 'table-5',
  name: 'cost-and-usage',
  chapter: 'cost-vs-usage',
  needs: ['table-5', 'stated'],
  views: (data) => {
    const report = need(data, 'table-5');
    return [
      viewOf(report, { name: 'report', measure: 'USD per 1M tokens, and tokens', mark: { type: 'table' } }),
      viewOf(report, {
        name: 'points',
        measure: costMeasure,
        mark: { ...costMark, series: 'segment', order: distinct(report.rows, 'segment'), label: 'model' },
      }),
      tableFiveView(data),
    ];
  },
};
