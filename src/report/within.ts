/** Restricts a log to some days, for figures that do not handle days. */
import type { DaySpan } from '../counts/aggregate.ts';
import type { Sql } from '../counts/sql.ts';

/** Adds the days to queries without days. Cohorts need the whole log and keep it. */
export function withinDays(sql: Sql, days: DaySpan): Sql {
  return {
    rows: (text, parameters) => sql.rows(text, parameters),
    counted: (aggregate) => sql.counted(aggregate.span === undefined ? { ...aggregate, span: days } : aggregate),
    people: (people) => sql.people(people),
  };
}
