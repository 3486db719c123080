/** Figure 27: what models cost against how much they are used, open and closed. */

import type { Datasets, Recipe, ScatterMark } from '../figure.ts';
import { distinct, number } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { costMark, costMeasure, fitOf, lineThrough, logPoints, medianCost } from './fit.ts';
import { listPriceBySource } from './list-prices.ts';
import { lineCalled, priceNeeds, priceView } from './price-answers.ts';

export const costAndUsageBySource: Recipe = {
  id: '27',
  name: 'cost-and-usage-by-source',
  chapter: 'cost-vs-usage',
  needs: priceNeeds,
  views: (data) => {
    const picture = need(data, 'picture-cost-usage');
    const eight = need(data, 'table-5');
    const splitX = number(lineCalled(data, 'median'), 'value') ?? undefined;
    return [
      viewOf(picture, {
        name: 'picture',
        title: "The circles that can be seen in the report's picture, and its two lines",
        measure: costMeasure,
        mark: {
          ...costMark,
          series: 'source_type',
          order: distinct(picture.rows, 'source_type').sort(),
          label: 'label',
          splitX,
          trend: trendOf(data),
        },
        notes: [
          "Both lines are the picture's: the upright one its median cost, the sloping one its trend. Only the trend's slope was read; it is drawn through the mean of the visible circles.",
          ...ownReading(data),
        ],
      }),
      viewOf(eight, {
        name: 'named',
        title: 'The eight models table 5 names',
        measure: costMeasure,
        mark: { ...costMark, series: 'segment', order: distinct(eight.rows, 'segment'), label: 'model', splitX },
        notes: ["The upright line is the picture's median cost."],
      }),
      listPriceBySource(data),
      priceView(data),
    ];
  },
};

function trendOf(data: Datasets): ScatterMark['trend'] {
  const slope = number(lineCalled(data, 'trend'), 'value');
  if (slope === null) return undefined;
  const line = lineThrough(logPoints(need(data, 'picture-cost-usage').rows), slope);
  return { ...line, label: `the picture's trend, slope ${slope}` };
}

/** What the visible circles give by themselves, to tell how far the hidden ones matter. */
function ownReading(data: Datasets): string[] {
  const { rows } = need(data, 'picture-cost-usage');
  const slope = fitOf(logPoints(rows))?.slope;
  const median = medianCost(rows);
  return slope === undefined || median === undefined
    ? []
    : [`The visible circles alone give a slope of ${slope.toFixed(2)} and a median cost of ${median.toFixed(2)} USD.`];
}
