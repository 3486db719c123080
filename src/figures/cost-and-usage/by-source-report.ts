/** Figure 27: cost against use of models, open and closed. */

import type { Localised, Words } from '../../i18n/message.ts';
import type { Datasets, ReportHalf, ScatterMark } from '../figure.ts';
import { distinct, number } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { costMark, fitOf, lineThrough, logPoints, medianCost } from './fit.ts';
import { listPriceBySource } from './list-prices.ts';
import { lineCalled, priceNeeds, priceView } from './price-answers.ts';
import { circlesAlone, pictureTrend, words } from './text.ts';

export const bySourceReport: ReportHalf = {
  needs: priceNeeds,
  views: (data) => {
    const picture = need(data, 'picture-cost-usage');
    const eight = need(data, 'table-5');
    const splitX = number(lineCalled(data, 'median'), 'value') ?? undefined;
    return [
      viewOf(picture, {
        name: 'picture',
        title: words.pictureTitle,
        measure: words.costMeasure,
        mark: {
          ...costMark,
          series: 'source_type',
          order: distinct(picture.rows, 'source_type').sort(),
          label: 'label',
          splitX,
          trend: trendOf(data),
        },
        notes: [words.bothLines, ...ownReading(data)],
      }),
      viewOf(eight, {
        name: 'named',
        title: words.eightTitle,
        measure: words.costMeasure,
        mark: { ...costMark, series: 'segment', order: distinct(eight.rows, 'segment'), label: 'model', splitX },
        notes: [words.medianLine],
      }),
      listPriceBySource(data),
      priceView(data),
    ];
  },
};

function trendOf(data: Datasets): ScatterMark<Words>['trend'] {
  const slope = number(lineCalled(data, 'trend'), 'value');
  if (slope === null) return undefined;
  const line = lineThrough(logPoints(need(data, 'picture-cost-usage').rows), slope);
  return { ...line, label: pictureTrend(slope) };
}

/** Statistics of the visible circles alone, to show how much the hidden ones matter. */
function ownReading(data: Datasets): Localised[] {
  const { rows } = need(data, 'picture-cost-usage');
  const slope = fitOf(logPoints(rows))?.slope;
  const median = medianCost(rows);
  return slope === undefined || median === undefined ? [] : [circlesAlone(slope, median)];
}
