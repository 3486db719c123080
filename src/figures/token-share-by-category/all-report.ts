/** Figure 19: what all models are used for, as shares of classified tokens. */
import type { Recipe } from '../figure.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';

export const tokenShareByCategory: Recipe = {
  id: '19',
  name: 'token-share-by-category',
  chapter: 'categories',
  needs: ['picture-category-share', 'weekly-programming-totals'],
  views: (data) => {
    const picture = need(data, 'picture-category-share');
    const totals = need(data, 'weekly-programming-totals');
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
      viewOf(totals, {
        name: 'public-programming',
        title: 'Public data: programming alone, to April 2026',
        measure: 'share of all tokens, %',
        // An estimate whose scale is wrong would draw a peak that never was.
        rows: totals.rows.map((row) => (row.flag === null ? row : { ...row, share: null })),
        mark: { type: 'line', x: 'week', y: 'share', min: 0, max: 100 },
        notes: ['No share is shown for weeks whose scale is in doubt; their published tokens stay in the table.'],
      }),
    ];
  },
};
