/** Part of a log as a log: only requests of some days or that meet conditions. */
import type { Aggregate, Condition, DaySpan } from './aggregate.ts';
import type { Sql } from './sql.ts';

interface Narrowing {
  readonly span?: DaySpan | undefined;
  readonly only?: readonly Condition[] | undefined;
}

/** Restricts each query to these requests. A query with a span of its own keeps that span. */
export function narrowed<T extends Pick<Sql, 'counted' | 'people'>>(sql: T, { span, only = [] }: Narrowing): T {
  if (span === undefined && only.length === 0) return sql;
  const narrow = <Q extends Pick<Aggregate, 'span' | 'only'>>(asked: Q): Q => ({
    ...asked,
    ...(span === undefined || asked.span !== undefined ? {} : { span }),
    ...(only.length === 0 ? {} : { only: [...(asked.only ?? []), ...only] }),
  });
  return { ...sql, counted: (asked) => sql.counted(narrow(asked)), people: (asked) => sql.people(narrow(asked)) };
}
