/**
 * An expression of `x`, which stands for SQL that is worked out where it is needed and nowhere else: what is written twice,
 * DuckDB works out beforehand for every row, also where an earlier choice was right.
 */
export function once(sql: string, expression: string): string {
  return `[${expression} FOR x IN [${sql}]][1]`;
}
