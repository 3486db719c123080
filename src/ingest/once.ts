/**
 * Uses `x` for SQL that must be evaluated only where needed: DuckDB evaluates an expression that is written twice for every row
 * beforehand, even if an earlier branch already decided.
 */
export function once(sql: string, expression: string): string {
  return `[${expression} FOR x IN [${sql}]][1]`;
}
