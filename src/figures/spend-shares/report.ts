/** Figure 20: programming spend by author. */
import type { ReportHalf } from '../figure.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { programmingByAuthor, programmingNeeds } from '../token-share-by-category/programming.ts';
import { words } from './text.ts';

export const authorReport: ReportHalf = {
  needs: ['picture-programming-spend-share', ...programmingNeeds],
  views: (data) => {
    const picture = need(data, 'picture-programming-spend-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: words.pictureMeasure,
        mark: shareStack('author', bySize(picture.rows, 'author', 'share')),
        uncertainty: 'uncertainty',
      }),
      programmingByAuthor(data),
    ];
  },
};
