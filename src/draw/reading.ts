/** The values at one x: each series' value with its uncertainty, kind and change, for legends and for speech output. */

import { cleanText } from '../data/clean.ts';
import type { Field, Row } from '../data/dataset.ts';
import { formatNumber, formatValue, unknown } from '../data/format.ts';
import type { Rule, View } from '../figures/figure.ts';
import { code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { valueLabel, valueText } from '../i18n/value-label.ts';
import type { Colour } from './cell.ts';
import { cloudOf, type Point } from './cloud.ts';
import type { ChartState, Frame } from './frame.ts';
import {
  distinct,
  fieldOf,
  type GridMark,
  gridOf,
  hasGrid,
  isMarked,
  nameOfX,
  numberOf,
  shortNameOfX,
  textOfValue,
  type ViewOf,
} from './grid.ts';
import { keysOf, seriesOf, xValues } from './series.ts';
import { textWidth } from './width.ts';

export { seriesOf, xValues };

export interface ReadingEntry {
  /** Name in the user's language. */
  readonly series: string;
  /** Name in the data, by which series are hidden and isolated. */
  readonly id: string;
  /** Null if unknown, or known only as a range (see `text`). */
  readonly value: number | null;
  /** The displayed value without its unit; a range if only its ends are known; `–` if unknown. */
  readonly text: string;
  /** In the value's unit. */
  readonly uncertainty: number | null;
  readonly kind: string | null;
  readonly flag: string | null;
  readonly colour: Colour;
  /** The series' mark on the chart, one cell. */
  readonly glyph: string;
  readonly hidden: boolean;
  /** Value here minus value at the pin; null without a pin or if either is unknown. */
  readonly change: number | null;
  /** True if no other x has a larger value and there are several. */
  readonly peak: boolean;
}

export interface Reading {
  /** Index into xValues; -1 if nothing is selected or there is nothing to select. */
  readonly index: number;
  readonly x: string;
  /** `week of 4 Aug 2025`, a bar's label, a point's name. */
  readonly name: string;
  /** A shorter form: `4 Aug 2025`. */
  readonly shortName: string;
  /** Short name of the pinned x; null without one. */
  readonly pin: string | null;
  /** The measure that values and uncertainties are in. */
  readonly field: Field;
  /** In drawing order: the top of a stack first. */
  readonly entries: readonly ReadingEntry[];
  readonly rules: readonly Rule[];
  /** Further values of the selected point, with units: a scatter's two measures. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  /** Widths of the widest value, uncertainty and name over all x, so that legends keep their width when the cursor moves. */
  readonly widest: MaxWidths;
}

interface MaxWidths {
  readonly value: number;
  readonly spread: number;
  readonly name: number;
  readonly shortName: number;
  /** Width of the text on a release; 0 if none is marked. */
  readonly rule: number;
  /** Whether any series has a peak at some x. */
  readonly peaks: boolean;
}

const noWidths: MaxWidths = { value: 0, spread: 0, name: 0, shortName: 0, rule: 0, peaks: false };

/** Language and glyphs; by default Unicode and all colours. */
type ReadingFrame = Pick<Frame, 't'> & Partial<Pick<Frame, 'ascii' | 'colour'>>;

/**
 * The values at the cursor. Without one, at the last well-known x of a chart over time; for other charts only the series. `frame`
 * selects the glyphs of the entries.
 */
export function readAt(view: View, state: ChartState, frame: ReadingFrame): Reading {
  const xs = xValues(view);
  const overTime = hasGrid(view);
  const index = within(state.cursor ?? (overTime ? lastWellKnown(view) : -1), xs.length);
  const pin = within(state.pin ?? -1, xs.length);
  const x = xs[index] ?? '';
  const { t } = frame;
  const shortNameAt = (at: number) =>
    overTime ? shortNameOfX(gridOf(view), xs[at] ?? '', t) : nameOfItem(view, at, xs[at] ?? '', t);
  return {
    index,
    x,
    name: index < 0 ? '' : overTime ? nameOfX(gridOf(view), x, t) : nameOfItem(view, index, x, t),
    shortName: index < 0 ? '' : shortNameAt(index),
    pin: pin < 0 ? null : shortNameAt(pin),
    field: measureOf(view),
    entries: entriesOf(view, index, pin, state, frame, (name) => valueLabel(t, seriesColumn(view), name)),
    rules: overTime ? rulesAt(view, x) : [],
    facts: factsAt(view, index, t),
    widest: maxWidthsOf(view, t),
  };
}

/** The name of the item under the cursor in a chart without time: a bar, a point, a cell of a grid. */
function nameOfItem(view: View, index: number, x: string, t: Translate): string {
  const { mark, table } = view;
  if (mark.type === 'bar') return valueLabel(t, mark.label, x);
  if (isMarked(view, 'scatter')) {
    const name = cloudOf(view)[index]?.name ?? null;
    return name === null ? t('draw.point', { place: index + 1 }) : valueLabel(t, view.mark.label ?? '', name);
  }
  return mark.type === 'table' ? valueLabel(t, table.fields[0]?.name ?? '', x) : x;
}

/** The value of a series at an x, null if unknown; used to search for the maximum. */
export function valueAt(view: View, index: number, series: string): number | null {
  return entriesOf(view, index, -1, {}, {}, (name) => name).find(({ id }) => id === series)?.value ?? null;
}

function rulesAt({ rules }: View, x: string): Rule[] {
  return rules.filter(({ at }) => at === x).map(({ at, label }) => ({ at, label: cleanText(label) }));
}

const widths = new WeakMap<Translate, WeakMap<View, MaxWidths>>();

function maxWidthsOf(view: View, t: Translate): MaxWidths {
  const known = widths.get(t) ?? new WeakMap<View, MaxWidths>();
  widths.set(t, known);
  let widest = known.get(view);
  if (widest === undefined) {
    widest = hasGrid(view) ? gridWidths(view, t) : noWidths;
    known.set(view, widest);
  }
  return widest;
}

function gridWidths(view: ViewOf<GridMark>, t: Translate): MaxWidths {
  const grid = gridOf(view);
  const rows = grid.rows.flatMap((cells) => cells.filter((row) => row !== undefined));
  const most = (texts: readonly string[]) => texts.reduce((max, text) => Math.max(max, textWidth(text)), 0);
  const spreads = rows.map((row) => (view.uncertainty === undefined ? null : numberOf(row[view.uncertainty])));
  const spread = most(spreads.map((value) => (value === null ? '' : formatNumber(value, grid.field.unit))));
  return {
    value: most(rows.map((row) => factsOf(view, row).text)),
    spread: spread === 0 ? 0 : spread + 1,
    name: most(grid.xs.map((x) => nameOfX(grid, x, t))),
    shortName: most(grid.xs.map((x) => shortNameOfX(grid, x, t))),
    rule: most(view.rules.map(({ label }) => t('draw.released', { model: code(label) }))),
    peaks: view.mark.type !== 'point' && grid.xs.length > 1,
  };
}

function factsAt(view: View, index: number, t: Translate): Reading['facts'] {
  if (!isMarked(view, 'scatter')) return [];
  const { mark, table } = view;
  const row = cloudOf(view)[index]?.row;
  if (row === undefined) return [];
  return [mark.x, mark.y].map((column) => {
    const field = fieldOf(table.fields, column);
    const unit =
      field.unit === undefined || field.unit === field.title.toLowerCase() ? '' : ` ${t.label('unit', field.unit)}`;
    return { name: t.label('column', field.title), text: `${valueText(t, row[column] ?? null, field)}${unit}` };
  });
}

/** The column with the names of a view's series; '' for a single series, which has the name of the measure. */
function seriesColumn({ mark }: View): string {
  return 'series' in mark ? (mark.series ?? '') : '';
}

/** Initial cursor: the last well-known x over time, the named point with most use, otherwise the first. */
export function startOf(view: View): number {
  if (hasGrid(view)) return lastWellKnown(view);
  if (!isMarked(view, 'scatter')) return 0;
  const points = cloudOf(view);
  const named = points.filter(({ name }) => name !== null);
  const most = (named.length > 0 ? named : points).reduce<Point | undefined>(
    (best, point) => (best === undefined || point.y > best.y ? point : best),
    undefined,
  );
  return most === undefined ? 0 : points.indexOf(most);
}

/** The last x at which at least half as many series have a value as at the x with most values. */
function lastWellKnown(view: ViewOf<GridMark>): number {
  const { xs, values } = gridOf(view);
  const known = xs.map((_, x) => values.filter((series) => (series[x] ?? null) !== null).length);
  const most = known.reduce((max, count) => Math.max(max, count), 0);
  return most === 0 ? xs.length - 1 : known.findLastIndex((count) => count * 2 >= most);
}

function within(index: number, count: number): number {
  return Number.isInteger(index) && index >= 0 && index < count ? index : -1;
}

function measureOf({ mark, table }: View): Field {
  const first = table.fields[0] ?? { name: '', title: '', type: 'string' };
  if (mark.type === 'table') return first;
  return fieldOf(table.fields, mark.type === 'bar' || mark.type === 'cohort' ? mark.value : mark.y);
}

function entriesOf(
  view: View,
  index: number,
  pin: number,
  state: ChartState,
  { ascii = false, colour = 'truecolor' }: Partial<ReadingFrame>,
  nameOf: (series: string) => string,
): ReadingEntry[] {
  const series = seriesOf(view);
  const keys = keysOf(view, series, { ascii, colour });
  const base = (
    s: number,
  ): Omit<ReadingEntry, 'value' | 'text' | 'uncertainty' | 'kind' | 'flag' | 'change' | 'peak'> => ({
    series: nameOf(series[s]?.name ?? ''),
    id: series[s]?.name ?? '',
    colour: series[s]?.colour ?? 'text',
    glyph: keys[s] ?? ' ',
    hidden: state.hidden?.has(series[s]?.name ?? '') ?? false,
  });
  const entry = (s: number, row: Row | undefined, change: number | null, peak: boolean): ReadingEntry => ({
    ...base(s),
    ...factsOf(view, row),
    change,
    peak,
  });
  if (hasGrid(view)) {
    const { mark } = view;
    const grid = gridOf(view);
    const entries = series.flatMap((_, s) => {
      const values = grid.values[s] ?? [];
      const value = values[index] ?? null;
      const pinned = values[pin] ?? null;
      const change = pin < 0 || value === null || pinned === null ? null : value - pinned;
      const known = values.filter((other) => other !== null);
      // Zero is no peak: a series that is always zero has none.
      const peak = value !== null && value !== 0 && known.length > 1 && known.every((other) => other <= value);
      const main = entry(s, grid.rows[s]?.[index], change, peak);
      if (mark.type !== 'point') return [main];
      // Several readings of the same point each keep an entry.
      const x = grid.xs[index];
      const rows = view.table.rows.filter(
        (row) => textOfValue(row[mark.x]) === x && textOfValue(row[mark.series]) === series[s]?.name,
      );
      return rows.length > 1 ? rows.map((row) => entry(s, row, null, false)) : [main];
    });
    return mark.type === 'stack' ? entries.reverse() : entries;
  }
  return entriesOfOne(view, index, entry);
}

/** For charts without time: reads the selected bar, point or cell alone, and lists the series for the legend. */
function entriesOfOne(
  view: View,
  index: number,
  entry: (s: number, row: Row | undefined, change: null, peak: false) => ReadingEntry,
): ReadingEntry[] {
  const { mark, table } = view;
  const names = seriesOf(view).map(({ name }) => name);
  if (mark.type === 'bar' || mark.type === 'scatter') {
    const row = isMarked(view, 'scatter') ? cloudOf(view)[index]?.row : table.rows[index];
    const chosen = mark.series === undefined || row === undefined ? -1 : names.indexOf(textOfValue(row[mark.series]));
    if (row !== undefined) return [entry(chosen, row, null, false)];
    return names.map((_, s) => entry(s, undefined, null, false));
  }
  if (mark.type === 'cohort') {
    const columns = distinct(table.rows, mark.column);
    const at = distinct(table.rows, mark.row)[Math.floor(index / Math.max(1, columns.length))];
    const column = columns[index % Math.max(1, columns.length)];
    const row = table.rows.find(
      (cell) => textOfValue(cell[mark.row]) === at && textOfValue(cell[mark.column]) === column,
    );
    return row === undefined ? [] : [entry(-1, row, null, false)];
  }
  return [];
}

function factsOf(
  view: View,
  row: Row | undefined,
): Pick<ReadingEntry, 'value' | 'text' | 'uncertainty' | 'kind' | 'flag'> {
  const field = measureOf(view);
  const value = numberOf(row?.[field.name]);
  return {
    value,
    text: row === undefined ? unknown : textOfRow(view, row, value, field),
    uncertainty: view.uncertainty === undefined ? null : numberOf(row?.[view.uncertainty]),
    kind: textOfValue(row?.kind) || null,
    flag: textOfValue(row?.flag) || null,
  };
}

function textOfRow({ mark }: View, row: Row, value: number | null, field: Field): string {
  if (value !== null) return formatValue(value, field);
  if (mark.type !== 'bar' && mark.type !== 'point') return unknown;
  const low = mark.low === undefined ? null : numberOf(row[mark.low]);
  const high = mark.high === undefined ? null : numberOf(row[mark.high]);
  return rangeText(low, high, field.unit);
}

/** A range whose ends may be unknown: `15.0–20.0`, `≥ 15.0`, `≤ 20.0`, `–`. */
export function rangeText(low: number | null, high: number | null, unit: string | undefined): string {
  if (low !== null && high !== null) return `${formatNumber(low, unit)}–${formatNumber(high, unit)}`;
  if (low !== null) return `≥ ${formatNumber(low, unit)}`;
  return high === null ? unknown : `≤ ${formatNumber(high, unit)}`;
}
