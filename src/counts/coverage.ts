/** How many rows of a log have each column, and which columns a figure needs. */

import { count, type Sum, sum } from './aggregate.ts';
import { type Column, type Coverage, columns } from './log.ts';
import type { StudyOptions } from './options.ts';
import { rowsOf, type Sql } from './sql.ts';

/** The tag is the last part of a content path; plain category names have none. */
const tagged = "case when category like '/%' then category end";

function expression(column: Column): string {
  return column === 'tag' ? tagged : column;
}

/** At least one of the columns must have values. */
export interface Need {
  readonly oneOf: readonly [Column, ...Column[]];
  /** Part of the figure needs single requests; logs of sums support only the rest. */
  readonly single?: boolean | undefined;
}

/** A request's tokens are those of its prompt and completion. */
export const tokenNeeds = [{ oneOf: ['prompt_tokens'] }, { oneOf: ['completion_tokens'] }] as const;

/** The sums for coverage; a caller may add others to the same pass. */
export const coverageSums: Readonly<Record<string, Sum>> = {
  all_rows: count('1'),
  all_requests: sum('requests'),
  most: { kind: 'max', of: 'requests' },
  ...Object.fromEntries(columns.map((column) => [column, count(expression(column))])),
};

export function coverageFrom(row: Readonly<Record<string, unknown>>): Coverage {
  const known = Object.fromEntries(columns.map((column) => [column, Number(row[column])])) as Record<Column, number>;
  return {
    rows: Number(row.all_rows),
    requests: Number(row.all_requests ?? 0),
    known,
    // Sums that do not give their number of requests have null there.
    summed: Number(row.all_rows) > 0 && Number(row.most ?? 2) > 1,
  };
}

/** A figure's needs, adjusted if users are identified by another column or applications replace categories. */
export function needsOf({ needs }: { readonly needs: readonly Need[] }, options: StudyOptions): readonly Need[] {
  const id = options.retention?.id ?? 'user_id';
  const instead = (column: Column): readonly Column[] => {
    if (column === 'user_id') return [id];
    return column === 'category' && options.apps !== undefined ? ['category', 'app'] : [column];
  };
  return needs.map((need) => {
    const [first = 'ts', ...others] = need.oneOf.flatMap(instead);
    return { ...need, oneOf: [first, ...others] };
  });
}

/** Whether the log has data for every need. */
export async function holds(sql: Sql, needs: readonly Need[], options: StudyOptions): Promise<boolean> {
  if (needs.length === 0) return true;
  const row = options.coverage?.known ?? (await knownOf(sql, [...new Set(needs.flatMap(({ oneOf }) => oneOf))]));
  return needs.every(({ oneOf }) => oneOf.some((column) => Number(row[column] ?? 0) > 0));
}

async function knownOf(sql: Sql, needed: readonly Column[]): Promise<Readonly<Record<string, unknown>>> {
  const sums = Object.fromEntries(needed.map((column) => [column, count(expression(column))]));
  const [row = {}] = await rowsOf(sql, { sums });
  return row;
}
