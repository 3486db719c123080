/** Figure 5: how many open models of each size are on offer, as shares of the models of a week. */
import type { Recipe } from '../figure.ts';
import { need, viewOf } from '../shared/view.ts';

export const openModelCountBySize: Recipe = {
  id: '5',
  name: 'open-model-count-by-size',
  chapter: 'open-vs-closed',
  needs: ['picture-open-model-count-share'],
  views: (data) => {
    const picture = need(data, 'picture-open-model-count-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: 'share of the open models on offer in a week, %',
        mark: {
          type: 'stack',
          x: 'week',
          y: 'share',
          series: 'size',
          order: ['small', 'medium', 'large'],
          scale: 'share',
        },
        notes: ['The picture shows shares; the counts behind them are not known.'],
        uncertainty: 'uncertainty',
      }),
    ];
  },
};
