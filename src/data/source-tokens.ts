/** The recipe of the dataset weekly-source-tokens: weekly tokens summed by source type. Pure. */
import type { Dataset, Row } from './dataset.ts';
import { isFreeVariant, labelTokens, sourceTypes } from './labels.ts';

/**
 * Rows {week, source_type, tokens, share, tokens_without_free, share_without_free, coverage, kind}, four a week, sorted by week
 * and source type. `share` is % of all tokens of the week (`other` included), rounded to 2 decimals; null in `top-9` weeks, whose
 * list is too short to split by type. The columns without free variants leave out slugs ending in `:free`, from the total as
 * well. Sums of public counts have kind public; the grouping is ours.
 */
export function sourceTokens(
  tokens: Pick<Dataset, 'rows'>,
  models: Pick<Dataset, 'rows'>,
  authors: Pick<Dataset, 'rows'>,
): Row[] {
  const weeks = new Map<string, { coverage: string; all: Sums; paid: Sums }>();
  for (const { week, coverage, sourceType, slug, tokens: count } of labelTokens(tokens, models, authors)) {
    const { all, paid } = weeks.get(week) ?? { all: newSums(), paid: newSums() };
    weeks.set(week, { coverage, all, paid });
    add(all, sourceType, count);
    if (!isFreeVariant(slug)) add(paid, sourceType, count);
  }
  const inOrder = [...weeks].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([week, { coverage, all, paid }]) =>
    [...sourceTypes].sort().map((sourceType) => ({
      week,
      source_type: sourceType,
      tokens: all.byType.get(sourceType) ?? 0,
      share: coverage === 'top-9' ? null : shareOf(all, sourceType),
      tokens_without_free: paid.byType.get(sourceType) ?? 0,
      share_without_free: coverage === 'top-9' ? null : shareOf(paid, sourceType),
      coverage,
      kind: 'public',
    })),
  );
}

interface Sums {
  total: number;
  readonly byType: Map<string, number>;
}

function newSums(): Sums {
  return { total: 0, byType: new Map() };
}

function add(sums: Sums, sourceType: string, tokens: number): void {
  sums.total += tokens;
  sums.byType.set(sourceType, (sums.byType.get(sourceType) ?? 0) + tokens);
}

/** In %, two decimals. */
function shareOf({ total, byType }: Sums, sourceType: string): number | null {
  return total === 0 ? null : Math.round(((byType.get(sourceType) ?? 0) / total) * 10_000) / 100;
}
