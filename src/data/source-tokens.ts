/** The recipe of the dataset weekly-source-tokens: weekly tokens summed by source type. Pure. */
import type { Dataset, Row } from './dataset.ts';
import { labelTokens, sourceTypes } from './labels.ts';

/**
 * Rows {week, source_type, tokens, share, coverage, kind}, four for each week, sorted by week and source type.
 * `share` is % of all tokens of the week (`other` included), rounded to 2 decimals; null in `top-9` weeks, whose list
 * is too short to be split by type. The sum of public counts stays public; the grouping is ours.
 */
export function sourceTokens(
  tokens: Pick<Dataset, 'rows'>,
  models: Pick<Dataset, 'rows'>,
  authors: Pick<Dataset, 'rows'>,
): Row[] {
  const weeks = new Map<string, { coverage: string; total: number; byType: Map<string, number> }>();
  for (const { week, coverage, sourceType, tokens: count } of labelTokens(tokens, models, authors)) {
    const sums = weeks.get(week) ?? { coverage, total: 0, byType: new Map<string, number>() };
    sums.total += count;
    sums.byType.set(sourceType, (sums.byType.get(sourceType) ?? 0) + count);
    weeks.set(week, sums);
  }
  const inOrder = [...weeks].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([week, { coverage, total, byType }]) =>
    [...sourceTypes].sort().map((sourceType) => {
      const sum = byType.get(sourceType) ?? 0;
      const share = coverage === 'top-9' || total === 0 ? null : Math.round((sum / total) * 10_000) / 100;
      return { week, source_type: sourceType, tokens: sum, share, coverage, kind: 'public' };
    }),
  );
}
