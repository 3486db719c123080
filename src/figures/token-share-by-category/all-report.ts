/** Figure 19: the uses of all models, as shares of classified tokens. */
import type { ReportHalf } from '../figure.ts';
import { shareLine, shareStack } from '../shared/marks.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { words } from './text.ts';

export const allReport: ReportHalf = {
  needs: ['picture-category-share', 'weekly-programming-totals'],
  views: (data) => {
    const picture = need(data, 'picture-category-share');
    const totals = need(data, 'weekly-programming-totals');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: words.allMeasure,
        mark: shareStack('category', bySize(picture.rows, 'category', 'share')),
        uncertainty: 'uncertainty',
      }),
      viewOf(totals, {
        name: 'public-programming',
        title: words.programmingTitle,
        measure: words.programmingMeasure,
        // An estimate with a wrong scale would draw a false peak.
        rows: totals.rows.map((row) => (row.flag === null ? row : { ...row, share: null })),
        mark: shareLine,
        notes: [words.noScale],
      }),
    ];
  },
};
