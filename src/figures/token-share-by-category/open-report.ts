/** Figure 6: the uses of open models, as shares of their classified tokens. */
import type { ReportHalf } from '../figure.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { words } from './text.ts';

export const openReport: ReportHalf = {
  needs: ['picture-open-category-share'],
  views: (data) => {
    const picture = need(data, 'picture-open-category-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: words.openMeasure,
        mark: shareStack('category', bySize(picture.rows, 'category', 'share')),
        uncertainty: 'uncertainty',
      }),
    ];
  },
};
