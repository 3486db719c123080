/**
 * An aggregate query over `requests` that every engine supports: group keys, sums and a filter. Figures read logs only through
 * these, so that a log may also be in a warehouse, or be merged from saved counts. Builds SQL text only.
 */
import { isDay } from '../data/week.ts';

/**
 * A column of `requests`; or of its time the week or month in UTC, the day in a time zone (`UTC`, `Europe/Berlin`: a name that
 * Intl knows), or the start of its stretch of so many seconds, in seconds since 1970. Always text, or null.
 */
export type GroupKey =
  | string
  | { readonly week: 'monday' | 'sunday' }
  | { readonly month: true }
  | { readonly day: string }
  | { readonly seconds: number };

/**
 * A condition that a request must meet to be counted. `=` matches any of the values. Text compares case-insensitively unless
 * `exact`. An empty list matches null (`=`) or not null (`!=`); null matches nothing else.
 */
export interface Condition {
  /** A column of `requests`, or an expression over several. */
  readonly column: string;
  readonly operator: '=' | '!=' | '>' | '>=' | '<' | '<=' | '~';
  readonly values: readonly (string | number | boolean)[];
  readonly exact?: boolean | undefined;
}

/** Days in a time zone, first and last inclusive, as `2025-08-04`. */
export interface DaySpan {
  readonly zone: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The quantiles that figures use; an engine may compute all in one pass. */
export const quantiles = [0.5, 0.9] as const;

/** Null if no row has a value; null values never count as 0. */
export interface Sum {
  /**
   * `sum` of whole numbers, exact; `money` of `cost_usd`, exact to 1e-12 USD; `count` of rows in which `of` is known;
   * `max` of whole numbers; `first` and `last` day of a time; `quantile`, the continuous one, of whole numbers.
   */
  readonly kind: 'sum' | 'money' | 'count' | 'max' | 'first' | 'last' | 'quantile';
  /** An expression over the columns of `requests`. */
  readonly of: string;
  /** Only rows for which this is true, not false or null. */
  readonly when?: string | undefined;
  /** For a quantile: 0.5 is the median. */
  readonly at?: (typeof quantiles)[number] | undefined;
}

/**
 * Expressions and conditions use only what DuckDB and ClickHouse since 18.16 evaluate alike: comparison, arithmetic, `and`, `or`,
 * `not`, `is null`, `coalesce`, `case`, `like`. Not `in` (for null it gives false in one, null in the other), `is distinct from`
 * or `true`: flags are compared with 1. No `or` where null matters: 18.16 makes `null or null` false.
 */
export interface Aggregate {
  readonly by?: Readonly<Record<string, GroupKey>> | undefined;
  readonly sums?: Readonly<Record<string, Sum>> | undefined;
  readonly where?: string | undefined;
  /** Only requests of these days. */
  readonly span?: DaySpan | undefined;
  /** Only requests that meet all of these. */
  readonly only?: readonly Condition[] | undefined;
}

/** Retention query: one row per model and set of periods, with the number of users active in exactly those periods. */
export interface People {
  /** Counts requests from here on: the first day of a month or week. */
  readonly from: string;
  readonly unit: 'month' | 'week';
  /** Number of periods the log spans; the mask has one bit per period. */
  readonly periods: number;
  /** The column that identifies users. */
  readonly id: string;
  /** Minimum requests of the model by a user. */
  readonly min: number;
  readonly where: string;
  readonly span?: DaySpan | undefined;
  readonly only?: readonly Condition[] | undefined;
  /** Slugs that count as another model. */
  readonly renamed: readonly { readonly slug: string; readonly canonical: string }[];
}

/** How an engine writes the parts of a query. */
export interface Dialect {
  readonly key: (key: GroupKey) => string;
  /** Grouping expression of a key where it is cheaper than its text; the text is then computed once per group. */
  readonly group?: (key: GroupKey) => string;
  readonly sum: (sum: Sum) => string;
  /** A day (`2025-08-04`), in the form that the key of a day is compared with. */
  readonly day: (date: string) => string;
  /** SQL, true or false for every row, never null. */
  readonly condition: (condition: Condition) => string;
}

/** The aggregate as one select over `requests`. Columns have the names of its keys and sums. */
export function aggregateSql({ by = {}, sums = {}, where, span, only = [] }: Aggregate, dialect: Dialect): string {
  const keys = Object.entries(by).map(([name, key]) => {
    const sql = dialect.key(key);
    return { name, sql, group: dialect.group?.(key) ?? sql };
  });
  const values = Object.entries(sums).map(([name, sum]) => ({ name, sql: dialect.sum(sum) }));
  const columns = [...keys, ...values].map(({ name, sql }) => `${sql} as ${name}`);
  const conditions = [
    ...(where === undefined ? [] : [`(${where})`]),
    ...(span === undefined ? [] : inSpan(span, dialect)),
    ...only.map(dialect.condition),
  ];
  const condition = conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
  const groups = keys.length === 0 ? '' : ` group by ${keys.map(({ group }) => group).join(', ')}`;
  return `select ${columns.join(', ')} from requests${condition}${groups}`;
}

/** Conditions on the day. Throws if the text is not a day, since only these values of an aggregate are typed by the user. */
export function inSpan(
  { zone, from, to }: DaySpan,
  { key, group, day }: Pick<Dialect, 'key' | 'group' | 'day'>,
): string[] {
  const bound = (date: string) => {
    if (!isDay(date)) throw new Error(`No day: ${date}`);
    return day(date);
  };
  const of = (group ?? key)({ day: zone });
  return [
    ...(from === undefined ? [] : [`${of} >= ${bound(from)}`]),
    ...(to === undefined ? [] : [`${of} <= ${bound(to)}`]),
  ];
}

/** Merges several results. A median cannot be merged from medians, so it becomes null. */
export function joinedSql(name: string, { kind }: Sum): string {
  switch (kind) {
    case 'sum':
    case 'money':
    case 'count':
      return `sum(${name})`;
    case 'max':
    case 'last':
      return `max(${name})`;
    case 'first':
      return `min(${name})`;
    case 'quantile':
      return `CASE WHEN count(${name}) <= 1 THEN max(${name}) END`;
  }
}

export function sum(of: string, when?: string): Sum {
  return { kind: 'sum', of, when };
}

/** Adds costs exactly: a sum of doubles would depend on row order. */
export function money(when?: string): Sum {
  return { kind: 'money', of: 'cost_usd', when };
}

export function count(of: string, when?: string): Sum {
  return { kind: 'count', of, when };
}
