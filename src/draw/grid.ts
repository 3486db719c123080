/** Arranges a view's rows by x and series, for drawing and reading stacks, lines and points. */

import { cleanText } from '../data/clean.ts';
import type { Field, Row } from '../data/dataset.ts';
import { ownValue } from '../data/own-value.ts';
import { addWeeks, weeksBetween } from '../data/week.ts';
import type { LineMark, Mark, PointMark, StackMark, View } from '../figures/figure.ts';
import { dateText } from '../i18n/dates.ts';
import { code, label } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { valueLabel } from '../i18n/value-label.ts';
import { authorSlot } from './author-colours.ts';
import type { SeriesColour } from './cell.ts';
import { isNameless } from './glyphs.ts';
import { paletteOrder, sourceColours } from './series-colours.ts';

export interface GridSeries {
  readonly name: string;
  readonly colour: SeriesColour;
}

export interface Grid {
  /** Every x in order, including weeks and months without rows, so that a gap in the data is a gap in the drawing. */
  readonly xs: readonly string[];
  /** The type of x: `week` and `month` are dates, `number` counts (months after launch), `name` is anything else. */
  readonly step: 'week' | 'day' | 'month' | 'number' | 'name';
  readonly field: Field;
  readonly xField: Field;
  /** In the order of the mark: the bottom of a stack first. */
  readonly series: readonly GridSeries[];
  /** By series, then x. Undefined: no such row. */
  readonly rows: readonly (readonly (Row | undefined)[])[];
  /** By series, then x. Null is unknown. */
  readonly values: readonly (readonly (number | null)[])[];
}

export type GridMark = StackMark | LineMark | PointMark;
export type ViewOf<M> = View & { readonly mark: M };

/** True for a view with this mark. Narrows the type and keeps the object, because drawings are cached by view identity. */
export function isMarked<T extends Mark['type']>(view: View, type: T): view is ViewOf<Extract<Mark, { type: T }>> {
  return view.mark.type === type;
}

export function hasGrid(view: View): view is ViewOf<GridMark> {
  return view.mark.type === 'stack' || view.mark.type === 'line' || view.mark.type === 'point';
}

const grids = new WeakMap<View, Grid>();

/** The grid of a view, cached: views never change. */
export function gridOf(view: ViewOf<GridMark>): Grid {
  let grid = grids.get(view);
  if (grid === undefined) {
    grid = buildGrid(view);
    grids.set(view, grid);
  }
  return grid;
}

function buildGrid({ table, mark }: ViewOf<GridMark>): Grid {
  const column = mark.series;
  const field = fieldOf(table.fields, mark.y);
  const xField = fieldOf(table.fields, mark.x);
  const nameOf = (row: Row) => (column === undefined ? field.title : textOfValue(row[column]));
  const order = 'order' in mark ? mark.order : undefined;
  const names = order?.map(cleanText) ?? (column === undefined ? [field.title] : distinct(table.rows, column));
  const found = distinctX(table.rows, mark.x, xField);
  // Stated points are not connected, so gaps between them are not filled.
  const filled = stepsBetween(found, xField);
  const { xs, step } = mark.type === 'point' ? { ...filled, xs: found } : filled;
  const columns = new Map(xs.map((x, i) => [x, i]));
  const places = new Map(names.map((name, i) => [name, i]));
  const rows: (Row | undefined)[][] = names.map(() => new Array(xs.length).fill(undefined));
  const values: (number | null)[][] = names.map(() => new Array(xs.length).fill(null));
  for (const row of table.rows) {
    const s = places.get(nameOf(row));
    const x = columns.get(textOfValue(row[mark.x]));
    const cells = s === undefined ? undefined : rows[s];
    if (s === undefined || x === undefined || cells === undefined || cells[x] !== undefined) continue;
    cells[x] = row;
    (values[s] ?? [])[x] = numberOf(row[mark.y]);
  }
  return {
    xs,
    step,
    field,
    xField,
    series: seriesNamed(names, mark.type === 'stack' ? mark.rest : undefined),
    rows,
    values,
  };
}

export function fieldOf(fields: readonly Field[], name: string): Field {
  return fields.find((field) => field.name === name) ?? { name, title: name, type: 'string' };
}

/** A number that can be drawn; null for unknown values and anything that is not a number. */
export function numberOf(value: Row[string] | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A value as the text that drawings show and compare: '' for unknown, cleaned for the terminal. */
export function textOfValue(value: Row[string] | undefined): string {
  return value === undefined || value === null ? '' : cleanText(String(value));
}

/** The distinct values of a column as text, in the order of the rows. */
export function distinct(rows: readonly Row[], column: string): string[] {
  return [...new Set(rows.map((row) => textOfValue(row[column])))];
}

/**
 * Series with their colours: source types and authors have the same in every figure, others take the remaining palette colours in
 * order; further ones are grey.
 */
export function seriesNamed(names: readonly string[], rest?: string): GridSeries[] {
  const clean = names.map(cleanText);
  const taken = new Set(clean.flatMap((name) => authorSlot(name) ?? []));
  const free = paletteOrder.filter((slot) => !taken.has(slot));
  let next = 0;
  return clean.map((name) => {
    const own = ownValue(sourceColours, name) ?? (isNameless(name) || name === rest ? 'source.unknown' : undefined);
    if (own !== undefined) return { name, colour: own };
    const slot = authorSlot(name) ?? free[next++ % Math.max(1, free.length)] ?? 0;
    return { name, colour: `series.${slot}` };
  });
}

function distinctX(rows: readonly Row[], x: string, field: Field): string[] {
  const found = distinct(rows, x).filter((value) => value !== '');
  const counts = field.type === 'integer' || field.type === 'number';
  return counts ? found.sort((a, b) => Number(a) - Number(b)) : field.type === 'string' ? found : found.sort();
}

/** No real series of weeks or months is longer; a stray date must not create millions of columns. */
const maxSteps = 1200;

function stepsBetween(xs: readonly string[], field: Field): Pick<Grid, 'xs' | 'step'> {
  const first = xs[0];
  const last = xs.at(-1);
  const named = field.type === 'integer' || field.type === 'number' ? 'number' : 'name';
  if (first === undefined || last === undefined) return { xs, step: named };
  if (named === 'number') return { xs: countsBetween(Number(first), Number(last)) ?? xs, step: named };
  if (xs.every((x) => /^\d{4}-\d\d$/.test(x))) return { xs: monthsBetween(first, last) ?? xs, step: 'month' };
  if (!xs.every((x) => /^\d{4}-\d\d-\d\d$/.test(x))) return { xs, step: 'name' };
  const weekly = xs.every((x) => addWeeks(first, weeksBetween(first, x)) === x);
  if (!weekly || (xs.length === 1 && field.name !== 'week')) return { xs, step: 'day' };
  const count = weeksBetween(first, last) + 1;
  return { xs: count > maxSteps ? xs : Array.from({ length: count }, (_, i) => addWeeks(first, i)), step: 'week' };
}

function countsBetween(first: number, last: number): string[] | null {
  if (!Number.isInteger(first) || !Number.isInteger(last) || last - first >= maxSteps) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function monthsBetween(first: string, last: string): string[] | null {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const count = index(last) - index(first) + 1;
  if (count > maxSteps || count < 1) return null;
  return Array.from({ length: count }, (_, i) => {
    const month = index(first) + i;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The full name of an x: `week of 4 Aug 2025`, `Aug 2025`, `Month 3`, a bar's name. */
export function nameOfX(grid: Pick<Grid, 'step' | 'xField'>, x: string, t: Translate): string {
  return grid.step === 'week' ? t('draw.week', { week: code(x) }) : shortNameOfX(grid, x, t);
}

/** A shorter name of an x: a week is its Monday, `4 Aug 2025`. */
export function shortNameOfX({ step, xField }: Pick<Grid, 'step' | 'xField'>, x: string, t: Translate): string {
  if (step === 'week' || step === 'day' || step === 'month') return dateText(x, t.language);
  if (step === 'number') return t('draw.nth', { title: label('column', xField.title), count: code(x) });
  return valueLabel(t, xField.name, x);
}

/** Names of the x values of an axis without dates. */
export function axisNames({ step, xField }: Grid, t: Translate): (x: string) => string {
  return (x) => (step === 'name' ? valueLabel(t, xField.name, x) : x);
}
