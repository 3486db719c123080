/** Figure 2: the same weeks in tokens. Before 2025 only the totals are known. */
import type { ReportHalf } from '../figure.ts';
import { tokenStack } from '../shared/marks.ts';
import { bySource, sourceOrder } from '../shared/source-type.ts';
import { common } from '../shared/text.ts';
import { need, viewOf } from '../shared/view.ts';
import { reportWindow, within } from '../shared/window.ts';
import { words } from './text.ts';

export const volumeReport: ReportHalf = {
  needs: ['weekly-source-tokens', 'weekly-totals', 'picture-source-share'],
  views: (data) => {
    const weekly = need(data, 'weekly-source-tokens');
    return [
      viewOf(weekly, {
        name: 'public',
        title: words.volumeTitle,
        measure: common.tokensAWeek,
        rows: bySource(within(weekly.rows, reportWindow(data))),
        mark: tokenStack('source_type', sourceOrder),
        notes: [words.notSeen],
      }),
      viewOf(need(data, 'weekly-totals'), {
        name: 'totals',
        title: words.totalsTitle,
        measure: common.tokensAWeek,
        mark: { type: 'line', x: 'week', y: 'tokens', series: 'coverage', min: 0 },
        notes: [words.twoCounts],
      }),
    ];
  },
};
