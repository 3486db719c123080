/** Figure 6: what open models are used for, as shares of their classified tokens. */
import type { Recipe } from '../figure.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';

export const openTokenShareByCategory: Recipe = {
  id: '6',
  name: 'open-token-share-by-category',
  chapter: 'open-vs-closed',
  needs: ['picture-open-category-share'],
  views: (data) => {
    const picture = need(data, 'picture-open-category-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: 'share of classified tokens of open models, %',
        mark: {
          type: 'stack',
          x: 'week',
          y: 'share',
          series: 'category',
          order: bySize(picture.rows, 'category', 'share'),
          scale: 'share',
        },
        uncertainty: 'uncertainty',
      }),
    ];
  },
};
