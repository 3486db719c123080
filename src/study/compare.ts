/** Combines a figure's rows from the report, public data and a log into one table with the same columns. */
import type { Field, Kind, Row, Value } from '../data/dataset.ts';
import type { Mark, ViewWith } from '../figures/figure.ts';
import { type CommonWeeks, commonWeeks } from './same-weeks.ts';

interface Side<W> {
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** The views that the rows come from, the log's first. */
  readonly views: readonly ViewWith<W>[];
}

const whose: Readonly<Record<Kind, 'report' | 'market' | 'mine'>> = {
  stated: 'report',
  digitised: 'report',
  'third-party': 'report',
  public: 'market',
  derived: 'market',
  study: 'mine',
  simulated: 'mine',
};

const order: readonly Value[] = ['report', 'market', 'mine'];

const ofField: Field = {
  name: 'of',
  title: 'Whose',
  type: 'string',
  description: 'report, market (public data) or mine',
};
const viewField: Field = { name: 'view', title: 'View', type: 'string' };
const commonField: Field = {
  name: 'in_common',
  title: 'In common',
  type: 'boolean',
  description: 'Whether the week is both in the log and in public data.',
};
const kindField: Field = { name: 'kind', title: 'Kind', type: 'string' };

/** For a figure of time, the weeks that both have; otherwise null. */
export interface Compared<W> extends Side<W> {
  readonly common: CommonWeeks | null;
  readonly isWeekly: boolean;
}

/**
 * Rows of `mine` next to those of every report view with the same measure and columns, matched by week or name. Null if no view
 * matches. A row that two views show appears once. Weeks that both the log and the market have come first: `market` has every
 * public week, `report` mostly those of its window.
 */
export function compared<W>(
  report: readonly ViewWith<W>[],
  mine: ViewWith<W>,
  market?: ViewWith<W> | undefined,
): Compared<W> | null {
  const columns = columnsOf(mine.mark);
  if (columns === null) return null;
  const { keys, value } = columns;
  const fields = [...keys, value].flatMap((name) => mine.table.fields.find((field) => field.name === name) ?? []);
  const unit = scaleOf(fields.at(-1));
  // The report's views of public data use this name too.
  const every = market === undefined ? [] : [{ ...market, name: 'public' }];
  const same = [...every, ...report].filter(
    ({ table, mark }) =>
      [...keys, value].every((name) =>
        table.fields.some((field) => field.name === name && (name !== value || scaleOf(field) === unit)),
      ) &&
      // A chart with several lines a week is no counterpart of a single line.
      (columnsOf(mark)?.keys ?? []).every((name) => keys.includes(name) || mark.type !== 'line'),
  );
  if (same.length === 0) return null;
  const views = [mine, ...same];
  const found = new Map<string, Row>();
  for (const view of views) {
    for (const row of view.table.rows) {
      const kind = row.kind as Kind;
      const values = Object.fromEntries([...keys, value].map((name) => [name, row[name] ?? null]));
      const made: Row = { of: whose[kind], view: view.name, ...values, kind };
      const id = JSON.stringify([kind, ...Object.values(values)]);
      if (!found.has(id)) found.set(id, made);
    }
  }
  const isWeekly = keys[0] === 'week';
  const common = isWeekly && market !== undefined ? commonWeeks(mine, market) : null;
  const isCommon = (row: Row) => common?.weeks.has(String(row.week)) === true;
  const rows = [...found.values()].sort((a, b) => {
    if (isCommon(a) !== isCommon(b)) return isCommon(a) ? -1 : 1;
    for (const key of keys) {
      const by = compareValues(a[key] ?? null, b[key] ?? null);
      if (by !== 0) return by;
    }
    return order.indexOf(a.of ?? null) - order.indexOf(b.of ?? null);
  });
  return {
    fields: [ofField, viewField, ...fields, ...(isWeekly ? [commonField] : []), kindField],
    rows: isWeekly ? rows.map(({ kind = null, ...row }) => ({ ...row, in_common: isCommon(row), kind })) : rows,
    views,
    common,
    isWeekly,
  };
}

/** `% of tokens` and `%` are both shares; the notes say of what. */
function scaleOf(field: Field | undefined): string | undefined {
  return field?.unit?.split(' ', 1)[0] === '%' ? '%' : field?.unit;
}

/** The key columns and the measure column of a mark; null for text. */
function columnsOf(mark: Mark<unknown>): { keys: readonly string[]; value: string } | null {
  if (mark.type === 'stack' || mark.type === 'line')
    return { keys: [mark.x, ...(mark.series === undefined ? [] : [mark.series])], value: mark.y };
  if (mark.type === 'bar') return { keys: [mark.label], value: mark.value };
  if (mark.type === 'cohort') return { keys: [mark.row, mark.column], value: mark.value };
  return null;
}

/** Sorts null last. */
function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
