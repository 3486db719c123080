/** Turns daily and weekly rankings into rows of our weekly tables. Pure. */
import type { Row } from '../data/dataset.ts';
import { otherModels } from '../data/labels.ts';
import { addDays, mondayOf } from '../data/week.ts';

/** The shipped table is rounded like this, so that the two parts of a combined table look the same. */
const rounding = 1_000_000;

/**
 * Rows of `weekly-model-tokens`, only for weeks with all seven days and their `other`: a week that lacks a day would look like a
 * fall in use.
 */
export function modelWeeks(days: readonly Row[]): Row[] {
  const weeks = new Map<string, { whole: Set<string>; tokens: Map<string, number> }>();
  for (const { date, model, tokens } of days) {
    const monday = mondayOf(String(date));
    let week = weeks.get(monday);
    if (week === undefined) {
      week = { whole: new Set(), tokens: new Map() };
      weeks.set(monday, week);
    }
    if (model === otherModels) week.whole.add(String(date));
    week.tokens.set(String(model), (week.tokens.get(String(model)) ?? 0) + Number(tokens));
  }
  return [...weeks].flatMap(([week, { whole, tokens }]) =>
    Array.from({ length: 7 }, (_, i) => addDays(week, i)).every((date) => whole.has(date))
      ? [...tokens].map(([model, sum]) => ({
          week,
          model,
          tokens: Math.round(sum / rounding) * rounding,
          coverage: 'top-50-daily',
          kind: 'public',
        }))
      : [],
  );
}

/** How far a week may differ from the shipped one. Sources restate numbers, but not by more than this. */
const restated = { least: 0.5, most: 2 } as const;

/**
 * Splits `fresh` into believable weeks and weeks that differ too much from the shipped ones (half or twice the tokens, half the
 * models). A table that lost most of its models would spoil whole figures.
 */
export function believable(shipped: readonly Row[], fresh: readonly Row[]): { rows: Row[]; doubtful: string[] } {
  const before = measured(shipped);
  const doubtful = [...measured(fresh)].flatMap(([week, now]) => {
    const then = before.get(week);
    if (then === undefined) return [];
    const tokens = now.tokens / Math.max(1, then.tokens);
    const isNear = tokens >= restated.least && tokens <= restated.most && now.models >= restated.least * then.models;
    return isNear ? [] : [week];
  });
  return { rows: fresh.filter(({ week }) => !doubtful.includes(String(week))), doubtful };
}

function measured(rows: readonly Row[]): Map<string, { tokens: number; models: number }> {
  const weeks = new Map<string, { tokens: number; models: number }>();
  for (const { week, tokens } of rows) {
    const known = weeks.get(String(week)) ?? { tokens: 0, models: 0 };
    weeks.set(String(week), { tokens: known.tokens + Number(tokens), models: known.models + 1 });
  }
  return weeks;
}

/** Rows of `weekly-totals` for the weeks of the given `weekly-model-tokens` rows. */
export function totalsOf(weeks: readonly Row[]): Row[] {
  const sums = new Map<string, number>();
  for (const { week, tokens } of weeks) sums.set(String(week), (sums.get(String(week)) ?? 0) + Number(tokens));
  return [...sums].map(([week, tokens]) => ({
    week,
    tokens,
    coverage: 'data-api',
    note: 'sum of top-50 rows + other, rounded to 1M per model',
    kind: 'public',
  }));
}

/** Older rows, replaced by newer ones with the same key columns, sorted by `key`. */
export function laidOver(
  older: readonly Row[],
  newer: readonly Row[],
  replaces: readonly string[],
  key: readonly string[],
): Row[] {
  const of = (row: Row, columns: readonly string[]) => columns.map((column) => row[column]).join('\n');
  const replaced = new Set(newer.map((row) => of(row, replaces)));
  return sorted([...older.filter((row) => !replaced.has(of(row, replaces))), ...newer], key);
}

/** Sorted by these columns, as text. */
export function sorted(rows: readonly Row[], key: readonly string[]): Row[] {
  const compare = (a: Row, b: Row) => {
    for (const column of key) {
      const [x, y] = [a[column] ?? '', b[column] ?? ''];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
  return [...rows].sort(compare);
}

/** Shares of `weekly-programming-totals`, over totals that were restated. */
export function programmingTotals(rows: readonly Row[], totals: readonly Row[]): Row[] {
  const wholes = new Map(totals.filter(({ coverage }) => coverage === 'data-api').map((row) => [row.week, row.tokens]));
  return rows.map((row) => {
    const whole = wholes.get(row.week ?? null) ?? null;
    const known = typeof row.tokens === 'number' && typeof whole === 'number';
    return { ...row, all_tokens: whole, share: known ? Math.round((1000 * Number(row.tokens)) / whole) / 10 : null };
  });
}
