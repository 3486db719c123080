/** Row helpers: typed values, distinct names, groups, shares. Unknown never becomes a number. */

import type { Row } from '../../data/dataset.ts';
import { groupBy } from '../../data/group-by.ts';

export { groupBy };

/** A row's value as text; null for any other type. */
export function text(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

/** A row's value as a number; null for any other type. */
export function number(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

/** Distinct values, compared by content, in order of first occurrence. */
export function unique<T>(values: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const value of values) {
    const key = JSON.stringify(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

/** Distinct texts of a column, in order of first occurrence, without nulls. */
export function distinct(rows: readonly Row[], column: string): string[] {
  return [...new Set(rows.map((row) => text(row, column)).filter((value) => value !== null))];
}

/** Rounds to the decimals used elsewhere in data/, so that exports have no false precision. */
export function round(value: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** All tokens of some rows, skipping nulls. */
export function total(rows: readonly Row[]): number {
  return rows.reduce((all, row) => all + (number(row, 'tokens') ?? 0), 0);
}

export function weekSums(rows: readonly Row[]): { week: string; tokens: number }[] {
  return [...groupBy(rows, (row) => text(row, 'week'))].map(([week, held]) => ({ week, tokens: total(held) }));
}

/** Part of a whole in %, two decimals; null if the whole is null or zero. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : round((100 * part) / whole);
}

/** Series of a stack by sum, largest first, so that the largest is at the axis; ties by name. */
export function bySize(rows: readonly Row[], series: string, measure: string): string[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = text(row, series);
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + (number(row, measure) ?? 0));
  }
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}
