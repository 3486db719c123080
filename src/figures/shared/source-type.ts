/** The four source types, and preparation of weekly rows by type. */
import type { Row } from '../../data/dataset.ts';

/** Bottom of a stack first: the report's topic at the axis, unknown on top. */
export const sourceOrder = ['Chinese OSS', 'RoW OSS', 'Closed', 'Unknown'] as const;

/**
 * Rows of `weekly-source-tokens` with tokens by type set to null in weeks that list only nine models: there the type of most open
 * models is inside `other`, and a sum by type would be far too low.
 */
export function bySource(rows: readonly Row[]): Row[] {
  return rows.map((row) => (row.coverage === 'top-9' ? { ...row, tokens: null, share: null } : row));
}

/** The same rows with the counts without free variants instead of all. */
export function withoutFree(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({
    ...row,
    tokens: row.tokens_without_free ?? null,
    share: row.share_without_free ?? null,
  }));
}
