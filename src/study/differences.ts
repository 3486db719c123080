/** Where a log differs most from the report: the mean of a share in one, beside the mean of the same share in the other. */
import type { Kind } from '../data/dataset.ts';
import type { ViewWith } from '../figures/figure.ts';

export interface Difference {
  /** Id of the report's figure. */
  readonly figure: string;
  /** A source type, an author, a category; null where the figure has one line. */
  readonly series: string | null;
  /** Means in per cent, and of how many weeks; weeks are null where the figure has no time. */
  readonly mine: Mean;
  readonly report: Mean & { readonly kinds: readonly Kind[] };
}

export interface Mean {
  readonly value: number;
  readonly weeks: number | null;
}

export interface Pair {
  readonly figure: string;
  readonly report: readonly ViewWith<unknown>[];
  readonly mine: readonly ViewWith<unknown>[];
}

/** What the report or its public data say; a rule of ours that measures something else is no counterpart. */
const comparable: readonly Kind[] = ['stated', 'digitised', 'public', 'third-party'];

/** The largest difference of each figure, the largest of all first; figures that share no series are left out. */
export function differencesOf(pairs: readonly Pair[], max: number): Difference[] {
  return pairs
    .flatMap((pair) => largestOf(pair) ?? [])
    .sort((a, b) => points(b) - points(a) || (a.figure < b.figure ? -1 : 1))
    .slice(0, max);
}

/** Percentage points between the two means. */
export function points({ mine, report }: Pick<Difference, 'mine' | 'report'>): number {
  return Math.abs(mine.value - report.value);
}

function largestOf({ figure, report, mine }: Pair): Difference | undefined {
  const own = mine.map((view) => ({ view, shares: sharesOf(view) })).find(({ shares }) => shares !== null);
  if (own?.shares == null) return undefined;
  const ordered = [...report].sort((a, b) => Number(b.name === own.view.name) - Number(a.name === own.view.name));
  for (const view of ordered) {
    const { kinds } = view;
    const theirs = kinds.every((kind) => comparable.includes(kind)) ? sharesOf(view) : null;
    if (theirs === null || theirs.over !== own.shares.over) continue;
    const found = [...own.shares.means].flatMap(([series, mean]): Difference[] => {
      const other = theirs.means.get(series);
      return other === undefined || series === 'Unknown'
        ? []
        : [{ figure, series: series === '' ? null : series, mine: mean, report: { ...other, kinds } }];
    });
    const [largest] = found.sort((a, b) => points(b) - points(a));
    if (largest !== undefined) return largest;
  }
  return undefined;
}

interface Shares {
  /** What the shares are of: time and series columns, which must agree. */
  readonly over: string;
  readonly means: ReadonlyMap<string, Mean>;
}

/** Means by series of a view of percentages; null for any other. Unknown values and weeks cut off by the log are left out. */
function sharesOf({ mark, table }: ViewWith<unknown>): Shares | null {
  if (mark.type === 'bar') {
    if (!isShare(table.fields, mark.value)) return null;
    const means = table.rows.flatMap((row): [string, Mean][] => {
      const value = row[mark.value];
      return typeof value === 'number' ? [[String(row[mark.label]), { value, weeks: null }]] : [];
    });
    return { over: mark.label, means: new Map(means) };
  }
  if (mark.type !== 'stack' && mark.type !== 'line') return null;
  if (!isShare(table.fields, mark.y) || mark.x !== 'week') return null;
  const { series } = mark;
  const whole = table.rows.filter(({ coverage }) => coverage !== 'part of a week');
  const weeks = new Set(whole.map(({ week }) => week)).size;
  const bySeries = new Map<string, number[]>();
  for (const row of whole) {
    const value = row[mark.y];
    const name = series === undefined ? '' : String(row[series]);
    if (typeof value === 'number') bySeries.set(name, [...(bySeries.get(name) ?? []), value]);
  }
  const means = [...bySeries].flatMap(([name, values]): [string, Mean][] => {
    // A mean of the few weeks in which something was seen would stand for all of them.
    if (2 * values.length < weeks) return [];
    return [[name, { value: values.reduce((sum, value) => sum + value, 0) / values.length, weeks: values.length }]];
  });
  return { over: `week ${series ?? ''}`, means: new Map(means) };
}

/** In per cent of something: the report's tables say of what. */
function isShare(fields: ViewWith<unknown>['table']['fields'], column: string): boolean {
  return fields.find(({ name }) => name === column)?.unit?.startsWith('%') === true;
}
