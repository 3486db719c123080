/** A log cut to some days, for figures that know of none. */
import type { DaySpan } from '../counts/aggregate.ts';
import type { Sql } from '../counts/sql.ts';

/** Questions that name no days get these. Cohorts need all of a log, and keep it. */
export function withinDays(sql: Sql, days: DaySpan): Sql {
  return {
    rows: (text, parameters) => sql.rows(text, parameters),
    counted: (aggregate) => sql.counted(aggregate.span === undefined ? { ...aggregate, span: days } : aggregate),
    people: (people) => sql.people(people),
  };
}
