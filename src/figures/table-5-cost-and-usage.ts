/** Table 5: eight models at the corners of cost and usage. */
import type { Recipe } from './figure.ts';
import { distinct, need, viewOf } from './view.ts';

export const costAndUsage: Recipe = {
  id: 'table-5',
  name: 'cost-and-usage',
  chapter: 'cost',
  needs: ['table-5'],
  views: (data) => {
    const report = need(data, 'table-5');
    return [
      viewOf(report, { name: 'report', measure: 'USD per 1M tokens, and tokens', mark: { type: 'table' } }),
      viewOf(report, {
        name: 'points',
        measure: 'USD per 1M tokens against tokens, both on a log scale',
        mark: {
          type: 'scatter',
          x: 'cost',
          y: 'usage_tokens',
          log: true,
          series: 'segment',
          order: distinct(report.rows, 'segment'),
          label: 'model',
        },
      }),
    ];
  },
};
