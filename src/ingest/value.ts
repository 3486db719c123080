/** Converts DuckDB's values to plain JavaScript values. Pure. */

/**
 * Integers of any width become numbers (sums of tokens stay below 2^53), DATE `2025-08-04`, TIMESTAMP ISO text in UTC,
 * lists arrays. `type` is DuckDB's name for it.
 */
export function plainValue(value: unknown, type = ''): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return type === 'DATE' ? value.toISOString().slice(0, 10) : value.toISOString();
  if (Array.isArray(value)) return value.map((each) => plainValue(each, type.replace(/\[\]$/, '')));
  return value === undefined ? null : value;
}
