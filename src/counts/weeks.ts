/** Weeks and months of a log, and which of them it covers completely. Dates are days in UTC. */
import type { Field, Row } from '../data/dataset.ts';
import { addDays, mondayOf } from '../data/week.ts';
import type { GroupKey } from './aggregate.ts';
import type { Span } from './log.ts';
import type { StudyOptions } from './options.ts';
import { rowsOf, type Sql } from './sql.ts';

/** Null for a log without times. */
export async function spanOf(sql: Sql, { coverage }: StudyOptions): Promise<Span | null> {
  if (coverage?.span !== undefined) return coverage.span;
  const [row] = await rowsOf(sql, { sums: { first: { kind: 'first', of: 'ts' }, last: { kind: 'last', of: 'ts' } } });
  return typeof row?.first === 'string' && typeof row.last === 'string' ? { from: row.first, to: row.last } : null;
}

/** The first day of a request's week, as text. Weeks begin on Monday, or on Sunday if asked. */
export function weekOf(options: StudyOptions): GroupKey {
  return { week: options.weekStart ?? 'monday' };
}

/** Sorts counts by week, because results come in any order. */
export function byWeek<R extends Readonly<Record<string, unknown>>>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => (String(a.week) < String(b.week) ? -1 : 1));
}

export const weekField: Field = {
  name: 'week',
  title: 'Week',
  type: 'date',
  description: 'Its first day, UTC.',
};

export const coverageField: Field = {
  name: 'coverage',
  title: 'Coverage',
  type: 'string',
  description: 'Whether the log spans the whole week, from its first day to its last.',
};

const whole = 'whole week';
const part = 'part of a week';

/** Every week from the log's first to its last, with or without requests. */
export function weeksOf({ from, to }: Span, options: StudyOptions): string[] {
  const first = options.weekStart === 'sunday' ? addDays(mondayOf(addDays(from, 1)), -1) : mondayOf(from);
  const weeks: string[] = [];
  for (let week = first; week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}

/** Marks weeks cut off by the start or end of the log, so that they are not read as a decline. */
export function coverageOfWeek(week: string, { from, to }: Span): string {
  return week >= from && addDays(week, 6) <= to ? whole : part;
}

export function isWhole(row: Row): boolean {
  return row.coverage === whole;
}
