/** Figure 27: what models cost against how much they are used, open and closed. */

import { costMark, costMeasure, medianCost, trendOf } from './cost-usage.ts';
import type { Recipe } from './figure.ts';
import { distinct } from './rows.ts';
import { need, viewOf } from './view.ts';

export const costAndUsageBySource: Recipe = {
  id: '27',
  name: 'cost-and-usage-by-source',
  chapter: 'cost-vs-usage',
  needs: ['picture-cost-usage', 'table-5'],
  views: (data) => {
    const picture = need(data, 'picture-cost-usage');
    const eight = need(data, 'table-5');
    const split = medianCost(picture.rows);
    return [
      viewOf(picture, {
        name: 'picture',
        title: "The circles that can be seen in the report's picture",
        measure: costMeasure,
        mark: {
          ...costMark,
          series: 'source_type',
          order: distinct(picture.rows, 'source_type').sort(),
          label: 'label',
          splitX: split,
          trend: trendOf(picture.rows),
        },
        notes: [
          'The upright line is the median cost of the circles read, the sloping one our fit through them; both come close to the lines drawn in the picture.',
          'Hidden circles are missing, so that neither line is exactly the report’s.',
        ],
      }),
      viewOf(eight, {
        name: 'named',
        title: 'The eight models table 5 names',
        measure: costMeasure,
        mark: {
          ...costMark,
          series: 'segment',
          order: distinct(eight.rows, 'segment'),
          label: 'model',
          splitX: split,
        },
        notes: ['The upright line is the median cost of the circles of the other view.'],
      }),
    ];
  },
};
