/** Figure 20: whose models the money for programming goes to. */
import type { Recipe } from '../figure.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { programmingByAuthor, programmingNeeds } from '../token-share-by-category/programming.ts';

export const programmingSpendByAuthor: Recipe = {
  id: '20',
  name: 'programming-spend-by-author',
  chapter: 'categories',
  needs: ['picture-programming-spend-share', ...programmingNeeds],
  views: (data) => {
    const picture = need(data, 'picture-programming-spend-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: 'share of programming spend in a week, %',
        mark: {
          type: 'stack',
          x: 'week',
          y: 'share',
          series: 'author',
          order: bySize(picture.rows, 'author', 'share'),
          scale: 'share',
        },
        uncertainty: 'uncertainty',
      }),
      programmingByAuthor(data),
    ];
  },
};
