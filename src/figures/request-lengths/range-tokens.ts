/** The synced view of figure 14. */
import type { Field } from '../../data/dataset.ts';
import type { Datasets, FigureView } from '../figure.ts';
import { distinct, groupBy, share, text, total } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { words } from './text.ts';

export const rangeTokenNeeds = ['weekly-context-tokens'] as const;

/** For figure 14: not how long prompts are, but in which ranges the tokens are. */
export function tokensByRange(data: Datasets): FigureView | null {
  const ranges = need(data, 'weekly-context-tokens');
  const weeks = groupBy(ranges.rows, (row) => text(row, 'week'));
  const rows = [...weeks].flatMap(([week, held]) => {
    const all = total(held);
    return [...groupBy(held, (row) => text(row, 'bucket'))].map(([bucket, members]) => ({
      week,
      bucket,
      share: share(total(members), all),
      tokens: total(members),
      kind: 'public',
    }));
  });
  if (rows.length === 0) return null;
  const known = distinct(rows, 'bucket');
  const of: Field = {
    name: 'share',
    title: 'Share',
    type: 'number',
    unit: '%',
    description: 'Of all tokens of the week.',
  };
  return makeView({
    name: 'public-range-tokens',
    title: words.rangeTokensTitle,
    measure: common.weeklyShare,
    from: [ranges],
    fields: [...pick(ranges, 'week', 'bucket'), of, ...pick(ranges, 'tokens', 'kind')],
    rows,
    mark: {
      type: 'stack',
      x: 'week',
      y: 'share',
      series: 'bucket',
      order: ['under 1K', '1K to 10K', '10K to 100K', '100K to 1M', '1M to 10M'].filter((name) => known.includes(name)),
      scale: 'share',
    },
    notes: [words.rangeTokensNote],
  });
}
