/** Aggregates weekly rows to months: sums are added, and shares are computed from the month's own sums. Pure. */
import type { Field, Row, Value } from '../data/dataset.ts';
import { groupBy } from '../data/group-by.ts';
import { addDays } from '../data/week.ts';
import { UsageError } from '../errors.ts';
import type { Mark, View } from '../figures/figure.ts';
import { round } from '../figures/shared/rows.ts';
import { code, message } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Sheet, SheetRow } from '../write/sheet.ts';

const week = 'week';
const month: Field = {
  name: 'month',
  title: 'Month',
  type: 'yearmonth',
  description: 'A week is in the month that its Thursday is in, as most of its days are.',
};
const weeks: Field = {
  name: 'weeks',
  title: 'Weeks',
  type: 'integer',
  unit: 'weeks',
  description: 'Weeks of the month that have rows.',
};

/** Columns whose values may differ between the weeks of a month without splitting its row. */
const remarks = ['coverage', 'flag', 'note', 'picture_date'];
/** Columns that have no meaning for a month. */
const dropped = ['models', 'uncertainty'];

/** `2025-07-28` -> `2025-07`, because its Thursday is 31 July. */
export function monthOfWeek(monday: string): string {
  return addDays(monday, 3).slice(0, 7);
}

interface Table {
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
}

/** Throws UsageError if rows are not weekly, or a column cannot be computed for a month from its weeks. */
export function viewByMonth(view: View, t: Translate): View {
  const { mark, table } = view;
  if (mark.type !== 'table' && !('x' in mark && mark.x === week))
    throw new UsageError(message('library.noWeeks', { name: code(view.name) }));
  const series = 'series' in mark ? mark.series : undefined;
  const { uncertainty: _, ...rest } = view;
  const months = byMonth(table, view.name, series);
  return {
    ...rest,
    measure: t('library.byMonth', { measure: code(view.measure) }),
    notes: [t('library.monthRule'), ...view.notes],
    table: months,
    kinds: kindsIn(months.rows) as View['kinds'],
    mark: ('x' in mark ? { ...mark, x: month.name } : mark) as Mark,
  } as View;
}

/** The same for the rows of a dataset. */
export function sheetByMonth(sheet: Sheet, t: Translate): Sheet {
  const { fields, rows } = byMonth({ fields: sheet.fields, rows: sheet.rows as readonly Row[] }, sheet.name);
  return {
    ...sheet,
    kinds: kindsIn(rows) as Sheet['kinds'],
    fields,
    rows: rows as readonly SheetRow[],
    matched: rows.length,
    total: rows.length,
    notes: [t('library.monthRule'), ...sheet.notes],
  };
}

function kindsIn(rows: readonly Row[]): Value[] {
  return [...new Set(rows.flatMap(({ kind }) => kind ?? []))];
}

/** `base`: the sum that the share is of. */
type Role = 'key' | 'sum' | 'remark' | 'kind' | { readonly base: string };

function byMonth({ fields, rows }: Table, name: string, series?: string): Table {
  if (!fields.some((field) => field.name === week && field.type === 'date'))
    throw new UsageError(message('library.noWeeks', { name: code(name) }));
  const kept = fields.filter((field) => field.name !== week && !dropped.includes(field.name));
  const roles = new Map(kept.map((field) => [field.name, roleOf(field, fields, name, series)]));
  const keys = kept.filter((field) => roles.get(field.name) === 'key').map((field) => field.name);
  const totals = new Map<string, ReadonlyMap<string, number | null>>();
  for (const [column, role] of roles)
    if (typeof role === 'object') totals.set(column, totalsOf(rows, column, role.base));
  const monthOf = (row: Row) => monthOfWeek(String(row.week));
  const weeksOf = groupBy([...new Set(rows.map((row) => String(row.week)))], monthOfWeek);
  const groups = groupBy(rows, (row) => JSON.stringify([monthOf(row), ...keys.map((key) => row[key])]));
  const made = [...groups.values()].map((own): Row => {
    const first = own[0] as Row;
    const at = monthOf(first);
    const row: Record<string, Value> = { [month.name]: at };
    for (const [column, role] of roles) {
      if (role === 'key') row[column] = first[column] ?? null;
      else if (role === 'sum') row[column] = sumOf(own.map((each) => each[column]));
      else if (role === 'kind') row[column] = kindOf(own);
      else if (role === 'remark') row[column] = remarkOf(own.map((each) => each[column]));
    }
    for (const [column, role] of roles) {
      if (typeof role !== 'object') continue;
      const all = (weeksOf.get(at) ?? []).map((each) => totals.get(column)?.get(each) ?? null);
      const [part, total] = [row[role.base] ?? null, sumOf(all)];
      row[column] = part === null || total === null || total === 0 ? null : round((100 * Number(part)) / total);
    }
    return { ...row, [weeks.name]: new Set(own.map((each) => each.week)).size };
  });
  return {
    fields: [month, ...kept, weeks],
    rows: made.sort((a, b) => (String(a.month) < String(b.month) ? -1 : a.month === b.month ? 0 : 1)),
  };
}

function roleOf(field: Field, all: readonly Field[], name: string, series: string | undefined): Role {
  if (field.name === series) return 'key';
  if (field.name === 'kind') return 'kind';
  if (remarks.includes(field.name)) return 'remark';
  if (field.type === 'string' || field.type === 'boolean') return 'key';
  const suffix = /^share(.*)$/.exec(field.name)?.[1];
  const bases = suffix === undefined ? [] : ['tokens', 'requests', 'calls'].map((base) => base + suffix);
  const base = bases.find((each) => all.some((other) => other.name === each && isSum(other)));
  if (base !== undefined) return { base };
  if (isSum(field)) return 'sum';
  throw new UsageError(message('library.notByMonth', { name: code(name), column: code(field.name) }));
}

function isSum({ type, unit }: Field): boolean {
  return type === 'integer' && ['tokens', 'requests', 'calls'].includes(unit ?? '');
}

/** The total that a week's shares are of: the sum of its parts if they are complete, otherwise derived from the largest share. */
function totalsOf(rows: readonly Row[], share: string, base: string): ReadonlyMap<string, number | null> {
  const totals = new Map<string, number | null>();
  for (const [at, own] of groupBy(rows, (row) => String(row.week))) {
    const known = own.filter((row) => typeof row[share] === 'number' && typeof row[base] === 'number');
    const sum = (column: string) => known.reduce((total, row) => total + Number(row[column]), 0);
    const largest = known.reduce<Row | null>(
      (a, b) => (a === null || Number(b[share]) > Number(a[share]) ? b : a),
      null,
    );
    if (known.length === own.length && Math.abs(sum(share) - 100) < 0.01 * (known.length + 1))
      totals.set(at, sum(base));
    else if (largest === null || Number(largest[share]) === 0) totals.set(at, null);
    else totals.set(at, (100 * Number(largest[base])) / Number(largest[share]));
  }
  return totals;
}

/** Null if one of them is. */
function sumOf(values: readonly (Value | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number');
  return known.length < values.length ? null : known.reduce((total, value) => total + value, 0);
}

/** Rows of several kinds give kind derived. */
function kindOf(rows: readonly Row[]): Value {
  const kinds = new Set(rows.map(({ kind }) => kind));
  return kinds.size === 1 ? (rows[0]?.kind ?? null) : 'derived';
}

function remarkOf(values: readonly (Value | undefined)[]): Value {
  const known = [...new Set(values.filter((value) => value !== null && value !== undefined))];
  if (known.length === 1) return known[0] ?? null;
  return known.length === 0 ? null : known.join('; ');
}
