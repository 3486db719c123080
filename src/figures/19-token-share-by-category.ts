/** Figure 19: what all models are used for, as shares of classified tokens. */
import type { Recipe } from './figure.ts';
import { bySize } from './rows.ts';
import { need, viewOf } from './view.ts';

export const tokenShareByCategory: Recipe = {
  id: '19',
  name: 'token-share-by-category',
  chapter: 'categories',
  needs: ['picture-category-share'],
  views: (data) => {
    const picture = need(data, 'picture-category-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: 'share of classified tokens, %',
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
