/** Figure 13: the ten models with most tokens in requests that end in a tool call. */
import type { ReportHalf } from '../figure.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { need, viewOf } from '../shared/view.ts';

export const byModelReport: ReportHalf = {
  needs: ['picture-tool-call-share'],
  views: (data) => {
    const picture = need(data, 'picture-tool-call-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: common.toolMonthShare,
        mark: shareStack('model', bySize(picture.rows, 'model', 'share'), 'month'),
        uncertainty: 'uncertainty',
      }),
    ];
  },
};
