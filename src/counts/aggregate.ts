/**
 * A count over the table `requests`, in words that every engine knows: what is grouped by, what is summed, of which
 * rows. Everything a figure takes out of a log goes through here, so that a log may lie in another place (a warehouse)
 * or be put together from counts that were kept. Builds SQL text only.
 */
import { isDay } from '../data/week.ts';

/**
 * A column of `requests`, or the week or month of its time in UTC, or its day in a time zone (`UTC`, `Europe/Berlin`: a
 * name that Intl knows); always text, or null.
 */
export type Key = string | { readonly week: 'monday' | 'sunday' } | { readonly month: true } | { readonly day: string };

/** Days of a time zone, the first and the last inclusive, as `2025-08-04`. */
export interface DaySpan {
  readonly zone: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Those that figures ask for: an engine may keep the values once for all of them. */
export const quantiles = [0.5, 0.9] as const;

/** What rows come to. null where nothing of it is known; an unknown value is never counted as 0. */
export interface Sum {
  /**
   * `sum` of whole numbers, exact; `money` of `cost_usd`, exact to 1e-12 USD; `count` of rows in which `of` is known;
   * `max` of whole numbers; `first` and `last` day of a time; `quantile`, the continuous one, of whole numbers.
   */
  readonly kind: 'sum' | 'money' | 'count' | 'max' | 'first' | 'last' | 'quantile';
  /** An expression over the columns of `requests`. */
  readonly of: string;
  /** Only rows for which this is true, neither false nor null. */
  readonly when?: string | undefined;
  /** Of a quantile: 0.5 is the median. */
  readonly at?: (typeof quantiles)[number] | undefined;
}

/**
 * Expressions and conditions keep to what DuckDB and ClickHouse since 18.16 understand alike: comparison, arithmetic,
 * `and`, `or`, `not`, `is null`, `coalesce`, `case`, `like`. No `in` (of null it is false in the one, null in the other), no
 * `is distinct from`, no `true`: flags are compared with 1. Where null counts, no `or`: of nulls alone 18.16 makes false.
 */
export interface Aggregate {
  readonly by?: Readonly<Record<string, Key>> | undefined;
  readonly sums?: Readonly<Record<string, Sum>> | undefined;
  readonly where?: string | undefined;
  /** Only requests of these days. */
  readonly span?: DaySpan | undefined;
}

/** Who came back: one row for each model and set of periods, with how many users were active in exactly those. */
export interface People {
  /** Requests of these users' periods are counted from here: a month's or week's first day. */
  readonly from: string;
  readonly unit: 'month' | 'week';
  /** How many periods the log spans: a mask has one bit for each. */
  readonly periods: number;
  /** The column that tells users apart. */
  readonly id: string;
  /** Requests that a user must have made of the model at least. */
  readonly fewest: number;
  readonly where: string;
  /** Models that count as another. */
  readonly renamed: readonly { readonly slug: string; readonly canonical: string }[];
}

/** How one engine writes the parts. */
export interface Dialect {
  readonly key: (key: Key) => string;
  /** What rows are grouped by for a key, where that is made faster than its text; the text is then made for each group. */
  readonly group?: (key: Key) => string;
  readonly sum: (sum: Sum) => string;
  /** A day (`2025-08-04`) as what the key of a day is compared with. */
  readonly day: (date: string) => string;
}

/** The aggregate as one select over `requests`; columns are named as its keys and sums are. */
export function aggregateSql({ by = {}, sums = {}, where, span }: Aggregate, dialect: Dialect): string {
  const keys = Object.entries(by).map(([name, key]) => {
    const sql = dialect.key(key);
    return { name, sql, group: dialect.group?.(key) ?? sql };
  });
  const values = Object.entries(sums).map(([name, sum]) => ({ name, sql: dialect.sum(sum) }));
  const columns = [...keys, ...values].map(({ name, sql }) => `${sql} as ${name}`);
  const conditions = [
    ...(where === undefined ? [] : [`(${where})`]),
    ...(span === undefined ? [] : inSpan(span, dialect)),
  ];
  const condition = conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
  const groups = keys.length === 0 ? '' : ` group by ${keys.map(({ group }) => group).join(', ')}`;
  return `select ${columns.join(', ')} from requests${condition}${groups}`;
}

/** Conditions on the day. Throws for what is no day: nothing else of an aggregate comes from what somebody typed. */
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

/** Several answers as one. The median of two groups cannot be told from their medians: then it is not known. */
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

/** Costs, added exactly: a sum of doubles would change with the order of the rows. */
export function money(when?: string): Sum {
  return { kind: 'money', of: 'cost_usd', when };
}

export function count(of: string, when?: string): Sum {
  return { kind: 'count', of, when };
}
