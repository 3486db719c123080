/** Short ways to build a View from datasets: fields, kinds, sources and notes are carried over, never said again. */
import type { Dataset, Datasets, Field, Kind, Row, Value } from '../data/dataset.ts';
import { kinds } from '../data/dataset.ts';
import type { Mark, Rule, Table, View } from './figure.ts';

/** What a recipe says about a view; everything else is read off its datasets and rows. */
export interface Draft {
  readonly name: string;
  readonly title: string;
  readonly measure: string;
  /** The datasets the rows come from, the leading one first. */
  readonly from: readonly [Dataset, ...Dataset[]];
  readonly fields: readonly Field[];
  /** Rows may hold more than the fields; the rest is left out. A missing column becomes null. */
  readonly rows: readonly Row[];
  readonly mark: Mark;
  readonly rules?: readonly Rule[] | undefined;
  readonly uncertainty?: string | undefined;
  /** Notes on this view; those of its datasets follow. */
  readonly notes?: readonly string[] | undefined;
}

export function makeView(draft: Draft): View {
  const table: Table = { fields: draft.fields, rows: draft.rows.map((row) => project(row, draft.fields)) };
  return {
    name: draft.name,
    title: draft.title,
    measure: draft.measure,
    kinds: kindsOf(table.rows),
    table,
    mark: draft.mark,
    rules: draft.rules ?? [],
    ...(draft.uncertainty === undefined ? {} : { uncertainty: draft.uncertainty }),
    notes: unique([...(draft.notes ?? []), ...draft.from.flatMap((dataset) => dataset.notes)]),
    sources: unique(draft.from.flatMap((dataset) => dataset.sources)),
    licences: unique(draft.from.flatMap((dataset) => dataset.licences)),
    citations: unique(draft.from.map((dataset) => dataset.citation).filter((line) => line !== '')),
    datasets: unique(draft.from.map((dataset) => dataset.name)),
  };
}

/** A view that shows one dataset as it is: all its fields, or those named; all its rows, or those given. */
export function viewOf(
  dataset: Dataset,
  draft: Omit<Draft, 'from' | 'fields' | 'rows' | 'title'> & {
    readonly title?: string | undefined;
    readonly columns?: readonly string[] | undefined;
    readonly rows?: readonly Row[] | undefined;
  },
): View {
  const { columns, rows, title, ...rest } = draft;
  return makeView({
    ...rest,
    title: title ?? dataset.title,
    from: [dataset],
    fields: columns === undefined ? dataset.fields : pick(dataset, ...columns),
    rows: rows ?? dataset.rows,
  });
}

/** A dataset a recipe said it needs. Not having it is a bug of the caller, so it throws a plain Error. */
export function need(data: Datasets, name: string): Dataset {
  const dataset = data[name];
  if (dataset === undefined) throw new Error(`The dataset ${name} was not loaded; name it in the recipe's needs.`);
  return dataset;
}

/** Fields of a dataset by name, in the order asked for. */
export function pick(dataset: Dataset, ...names: string[]): Field[] {
  return names.map((name) => {
    const field = dataset.fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`The dataset ${dataset.name} has no column ${name}.`);
    return field;
  });
}

/** A row's value as text, or null where it is anything else. */
export function text(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

/** A row's value as a number, or null where it is anything else. */
export function number(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

/** Distinct values, by content, in order of first sight. */
export function unique<T>(values: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const value of values) {
    const key = JSON.stringify(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

/** Distinct texts of a column, in order of first sight; nulls are left out. */
export function distinct(rows: readonly Row[], column: string): string[] {
  return [...new Set(rows.map((row) => text(row, column)).filter((value) => value !== null))];
}

/** Rounded to the decimals published elsewhere in data/, so that exports do not show digits nobody measured. */
export function round(value: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** Part of a whole in %, two decimals; null where the whole is unknown or nothing. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : round((100 * part) / whole);
}

function project(row: Row, fields: readonly Field[]): Row {
  const projected: Record<string, Value> = {};
  for (const field of fields) projected[field.name] = row[field.name] ?? null;
  return projected;
}

/** In the order the kinds are listed, not that of the rows, so that it does not depend on sorting. */
function kindsOf(rows: readonly Row[]): readonly Kind[] {
  const found = new Set(rows.map((row) => row.kind));
  return kinds.filter((kind) => found.has(kind));
}

/** Series of a stack, the largest sum first, so that the biggest stands on the axis; equal sums by name. */
export function bySize(rows: readonly Row[], series: string, measure: string): string[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = text(row, series);
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + (number(row, measure) ?? 0));
  }
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}
