/** Figure 2: the same weeks in tokens. Before 2025 only the totals are known. */
import type { Recipe } from '../figure.ts';
import { bySource, sourceOrder } from '../shared/source-type.ts';
import { need, viewOf } from '../shared/view.ts';
import { reportWindow, within } from '../shared/window.ts';

export const tokenVolumeBySource: Recipe = {
  id: '2',
  name: 'token-volume-by-source',
  chapter: 'open-vs-closed',
  needs: ['weekly-source-tokens', 'weekly-totals', 'picture-source-share'],
  views: (data) => {
    const weekly = need(data, 'weekly-source-tokens');
    return [
      viewOf(weekly, {
        name: 'public',
        title: 'Public rankings data by source type',
        measure: 'tokens a week',
        rows: bySource(within(weekly.rows, reportWindow(data))),
        mark: { type: 'stack', x: 'week', y: 'tokens', series: 'source_type', order: sourceOrder, scale: 'amount' },
        notes: [
          "The report's picture of figure 2 was not seen; this is the same measure from public data, from 2025 on.",
        ],
      }),
      viewOf(need(data, 'weekly-totals'), {
        name: 'totals',
        title: 'All tokens of each week, from March 2024 on',
        measure: 'tokens a week',
        mark: { type: 'line', x: 'week', y: 'tokens', series: 'coverage', min: 0 },
        notes: ['Two ways of counting overlap from 2025 on; the chart captures run 4 to 12% low.'],
      }),
    ];
  },
};
