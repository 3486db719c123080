/** Finds where a log differs most from the market or the report, by comparing mean shares. */
import type { Kind, Row } from '../data/dataset.ts';
import type { ViewWith } from '../figures/figure.ts';
import { commonWeeks } from './same-weeks.ts';

export interface Difference {
  /** Id of the report's figure. */
  readonly figure: string;
  /** A source type, author or category; null if the figure has one line. */
  readonly series: string | null;
  /** Means in percent. */
  readonly mine: Mean;
  readonly other: Mean & {
    /** Public data of the same weeks; the report if no week is shared or the measure has no public data. */
    readonly of: 'market' | 'report';
    readonly kinds: readonly Kind[];
  };
}

export interface Mean {
  readonly value: number;
  /** The number of weeks compared, and the first and last; null if the figure has no time. */
  readonly weeks: number | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Pair {
  readonly figure: string;
  readonly report: readonly ViewWith<unknown>[];
  readonly mine: readonly ViewWith<unknown>[];
  /** Every public week, under the same view names as `mine`. */
  readonly market?: readonly ViewWith<unknown>[] | undefined;
}

/** Kinds that the report or public data have. A rule of our own that measures something else is no counterpart. */
const comparable: readonly Kind[] = ['stated', 'digitised', 'public', 'third-party'];

/** The largest difference of each figure, sorted by size. Figures without a shared series are left out. */
export function differencesOf(pairs: readonly Pair[], max: number): Difference[] {
  return pairs
    .flatMap((pair) => largestOf(pair) ?? [])
    .sort((a, b) => points(b) - points(a) || (a.figure < b.figure ? -1 : 1))
    .slice(0, max);
}

/** Difference of the two means in percentage points. */
export function points({ mine, other }: Pick<Difference, 'mine' | 'other'>): number {
  return Math.abs(mine.value - other.value);
}

function largestOf(pair: Pair): Difference | undefined {
  const all = allDifferences(pair);
  return all.sort((a, b) => points(b) - points(a))[0];
}

/** Every series that both have, compared with the market in the same weeks if possible, otherwise with the report. */
export function allDifferences({ figure, report, mine, market = [] }: Pair): Difference[] {
  const own = mine.find((view) => sharesOf(view) !== null);
  if (own === undefined) return [];
  const counterpart = market.find(({ name }) => name === own.name);
  const weeks = counterpart === undefined ? new Set<string>() : wholeWeeksIn(own, counterpart);
  if (counterpart !== undefined && weeks.size > 0) {
    const found = pairedBy(figure, sharesOf(own, weeks), sharesOf(counterpart, weeks), 'market', counterpart.kinds);
    if (found.length > 0) return found;
  }
  const ordered = [...report].sort((a, b) => Number(b.name === own.name) - Number(a.name === own.name));
  for (const { kinds, ...view } of ordered) {
    if (!kinds.every((kind) => comparable.includes(kind))) continue;
    const found = pairedBy(figure, sharesOf(own), sharesOf({ kinds, ...view }), 'report', kinds);
    if (found.length > 0) return found;
  }
  return [];
}

function pairedBy(
  figure: string,
  own: Shares | null,
  theirs: Shares | null,
  of: Difference['other']['of'],
  kinds: readonly Kind[],
): Difference[] {
  if (own === null || theirs === null || own.over !== theirs.over) return [];
  return [...own.means].flatMap(([series, mean]): Difference[] => {
    const other = theirs.means.get(series);
    return other === undefined || series === 'Unknown'
      ? []
      : [{ figure, series: series === '' ? null : series, mine: mean, other: { ...other, of, kinds } }];
  });
}

/** Weeks of both views that the log covers in full. */
function wholeWeeksIn(own: ViewWith<unknown>, market: ViewWith<unknown>): Set<string> {
  const weeks = commonWeeks(own, market)?.weeks ?? new Set<string>();
  const part = new Set(own.table.rows.filter(isPart).map(({ week }) => String(week)));
  return new Set([...weeks].filter((week) => !part.has(week)));
}

function isPart({ coverage }: Row): boolean {
  return coverage === 'part of a week';
}

interface Shares {
  /** What the shares refer to: time and series columns, which must agree. */
  readonly over: string;
  readonly means: ReadonlyMap<string, Mean>;
}

/** Means by series for a view of percentages; null for other views. Leaves out nulls and weeks that the log cuts off. */
function sharesOf({ mark, table }: ViewWith<unknown>, only?: ReadonlySet<string>): Shares | null {
  if (mark.type === 'bar') {
    if (!isShare(table.fields, mark.value)) return null;
    const means = table.rows.flatMap((row): [string, Mean][] => {
      const value = row[mark.value];
      return typeof value === 'number' ? [[String(row[mark.label]), { value, weeks: null, from: null, to: null }]] : [];
    });
    return { over: mark.label, means: new Map(means) };
  }
  if (mark.type !== 'stack' && mark.type !== 'line') return null;
  if (!isShare(table.fields, mark.y) || mark.x !== 'week') return null;
  const { series } = mark;
  const whole = table.rows.filter((row) => !isPart(row) && (only === undefined || only.has(String(row.week))));
  const weeks = new Set(whole.map(({ week }) => week)).size;
  const bySeries = new Map<string, { value: number; week: string }[]>();
  for (const row of whole) {
    const value = row[mark.y];
    const name = series === undefined ? '' : String(row[series]);
    if (typeof value === 'number')
      bySeries.set(name, [...(bySeries.get(name) ?? []), { value, week: String(row.week) }]);
  }
  const means = [...bySeries].flatMap(([name, values]): [string, Mean][] => {
    // A mean over few weeks would stand for all weeks.
    if (2 * values.length < weeks) return [];
    const found = values.map(({ week }) => week).sort();
    const value = values.reduce((sum, each) => sum + each.value, 0) / values.length;
    return [[name, { value, weeks: values.length, from: found[0] ?? null, to: found.at(-1) ?? null }]];
  });
  return { over: `week ${series ?? ''}`, means: new Map(means) };
}

/** Whether the unit is percent of something; the report's tables say of what. */
function isShare(fields: ViewWith<unknown>['table']['fields'], column: string): boolean {
  return fields.find(({ name }) => name === column)?.unit?.startsWith('%') === true;
}
