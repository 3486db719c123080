/** Line charts: asciichart draws the runs between gaps, on rows we scale ourselves; braille is our own. */
import { plot } from 'asciichart';
import type { LineMark } from '../figures/figure.ts';
import {
  type Area,
  areaOf,
  columnHit,
  drawAxisMark,
  drawRuleNames,
  drawXAxis,
  drawYAxis,
  gutterOf,
  nearestColumns,
  xTicks,
  yTicks,
} from './axes.ts';
import { drawBraille } from './braille.ts';
import { type Canvas, createCanvas, ink } from './canvas.ts';
import type { Line } from './cell.ts';
import type { ChartState, Frame } from './frame.ts';
import { type Glyphs, glyphsOf, lineLettersOf } from './glyphs.ts';
import { axisNames, type Grid, gridOf, type ViewOf } from './grid.ts';
import { itemsOfColumns, linearScale, roundCeiling, type Scale } from './scale.ts';

/** The chart with its axes, at most `frame.height` lines of `frame.width` cells. A gap in the data is a gap in the line. */
export function drawLine(view: ViewOf<LineMark>, frame: Frame, state: ChartState = {}): Line[] {
  const canvas = createCanvas(frame.width, frame.height);
  if (canvas.width === 0 || canvas.height === 0) return [];
  const grid = gridOf(view);
  const glyphs = glyphsOf(frame);
  const visible = grid.series.flatMap(({ name }, s) => (state.hidden?.has(name) ? [] : [s]));
  const { min, max } = axisOf(
    view.mark,
    visible.map((s) => grid.values[s] ?? []),
  );
  const scale = linearScale(min, max);
  const rowIn = (rows: number) => (value: number) => rows - 1 - Math.round(scale(value) * (rows - 1));
  const hasRules = view.rules.length > 0;
  const rows = areaOf(canvas.width, canvas.height, 0, hasRules).height;
  const ticks = yTicks(min, max, rows, rowIn(rows));
  const area = areaOf(canvas.width, canvas.height, gutterOf(ticks), hasRules);
  const count = grid.xs.length;
  const columnOf = (index: number) => columnOfPoint(index, count, area.width);

  drawYAxis(canvas, area, ticks, glyphs);
  drawXAxis(canvas, area, xTicks(grid, area.width, columnOf, axisNames(grid, frame.t), frame.t.language), glyphs);
  if (min < 0 && max > 0) {
    // A line at zero separates gains from losses.
    const zero = area.top + rowIn(area.height)(0);
    for (let x = 0; x < area.width; x++) canvas.set(area.left + x, zero, glyphs.splitY, ink('faint'));
  }
  drawVerticals(canvas, area, view, grid, state, glyphs, columnOf);
  const letters = lineLettersOf(
    grid.series.map(({ name }) => name),
    frame,
  );
  // The first series ends on top of the others, and the chosen one above all.
  const onTop = (s: number) => (grid.series[s]?.name === state.selected ? -1 : s);
  const paths = [...visible]
    .sort((a, b) => onTop(b) - onTop(a))
    .map((series) => ({ series, values: valuesOfColumns(grid.values[series] ?? [], area.width, state.cursor) }));
  for (const { series, values } of paths) {
    const style = ink(grid.series[series]?.colour);
    if (frame.braille && !frame.ascii) drawBraille(canvas, area, grid.values[series] ?? [], scale, style);
    else drawRuns(canvas, area, values, scale, style, glyphs);
    if (letters !== null) drawLetters(canvas, area, values, scale, letters[series] ?? '*', series);
    markClipped(canvas, area, values, scale, glyphs);
  }
  markMissing(
    canvas,
    area,
    paths.map(({ values }) => values),
    count,
    glyphs,
  );
  for (const at of [state.pin, state.cursor]) {
    if (at === undefined) continue;
    for (const { series } of paths) {
      const value = grid.values[series]?.[at] ?? null;
      if (value === null || scale(value) < 0 || scale(value) > 1) continue;
      const style = ink(grid.series[series]?.colour, undefined, 'b');
      const y = area.top + rowIn(area.height)(value);
      canvas.set(area.left + columnOf(at), y, letters?.[series] ?? glyphs.dot, style);
    }
  }
  const nearest = nearestColumns(count, area.width, columnOf);
  const hit = columnHit(area, (column) => nearest[column] ?? 0);
  return canvas.lines(() => hit);
}

/** From zero, unless the mark or negative values say otherwise: a cut axis makes little changes look large. */
function axisOf(mark: LineMark, series: readonly (readonly (number | null)[])[]): { min: number; max: number } {
  let low = 0;
  let high = 0;
  for (const values of series) {
    for (const value of values) {
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  const min = mark.min ?? (low < 0 ? -roundCeiling(-low) : 0);
  const max = mark.max ?? (high > 0 ? roundCeiling(high) : min < 0 ? 0 : 1);
  return max > min ? { min, max } : { min, max: min + 1 };
}

function columnOfPoint(index: number, count: number, width: number): number {
  if (count > width) return Math.max(0, Math.min(width, Math.ceil(((index + 1) * width) / count)) - 1);
  return count > 1 ? Math.round((index * (width - 1)) / (count - 1)) : Math.floor((width - 1) / 2);
}

/** One value a column: points where they stand, straight between two known neighbours, null anywhere else. */
function valuesOfColumns(
  values: readonly (number | null)[],
  width: number,
  cursor: number | undefined,
): (number | null)[] {
  const count = values.length;
  if (count > width) return itemsOfColumns(count, width, cursor).map((item) => values[item] ?? null);
  const columns: (number | null)[] = new Array(Math.max(0, width)).fill(null);
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? null;
    if (value === null) continue;
    const at = columnOfPoint(i, count, width);
    columns[at] = value;
    const next = values[i + 1] ?? null;
    if (next === null) continue;
    const end = columnOfPoint(i + 1, count, width);
    for (let x = at + 1; x < end; x++) columns[x] = value + ((next - value) * (x - at)) / (end - at);
  }
  return columns;
}

/** From and to (exclusive) of each run of known columns. */
function runsOf(values: readonly (number | null)[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let x = 0; x <= values.length; x++) {
    const known = x < values.length && values[x] !== null;
    if (known && from < 0) from = x;
    if (!known && from >= 0) {
      runs.push([from, x]);
      from = -1;
    }
  }
  return runs;
}

function rowUp(value: number, scale: Scale, rows: number): number {
  return Math.max(0, Math.min(rows - 1, Math.round(scale(value) * (rows - 1))));
}

/**
 * asciichart is given whole rows (0 to rows - 1) instead of values: then NaN, gaps, constants and 1e15 cannot reach it,
 * and its height is ours. It draws one column less than it has points and the first on its axis, so the first point is
 * doubled and the axis cut off.
 */
function drawRuns(
  canvas: Canvas,
  area: Area,
  values: readonly (number | null)[],
  scale: Scale,
  style: ReturnType<typeof ink>,
  glyphs: Glyphs,
): void {
  if (area.height < 1) return;
  for (const [from, to] of runsOf(values)) {
    const heights = values.slice(from, to).map((value) => rowUp(value ?? 0, scale, area.height));
    const first = heights[0] ?? 0;
    if (heights.length === 1) {
      canvas.set(area.left + from, area.top + area.height - 1 - first, glyphs.dot, style);
      continue;
    }
    const top = area.height - 1;
    const picture = plot([first, ...heights], {
      height: top,
      min: 0,
      max: top,
      offset: 2,
      symbols: [...glyphs.line],
      format: () => ' ',
    });
    for (const [y, row] of picture.split('\n').entries()) {
      for (let x = 0; x < heights.length; x++) {
        const glyph = row[x + 2] ?? ' ';
        if (glyph !== ' ') canvas.set(area.left + from + x, area.top + y, glyph, style);
      }
    }
  }
}

/** A letter on each line every few columns, at other columns for each series, so that lines can be distinguished. */
function drawLetters(
  canvas: Canvas,
  area: Area,
  values: readonly (number | null)[],
  scale: Scale,
  letter: string,
  series: number,
): void {
  const every = 9;
  const put = (x: number) => {
    const value = values[x] ?? null;
    if (value === null) return;
    const y = area.top + area.height - 1 - rowUp(value, scale, area.height);
    canvas.set(area.left + x, y, letter, canvas.styleAt(area.left + x, y));
  };
  for (const [from, to] of runsOf(values)) {
    const first = from + ((series * 4) % every);
    if (first >= to) put(Math.floor((from + to - 1) / 2));
    for (let x = first; x < to; x += every) put(x);
  }
}

/** Marks the columns at which no line is known. One x alone has no columns beside it to be missing. */
function markMissing(
  canvas: Canvas,
  area: Area,
  lines: readonly (readonly (number | null)[])[],
  count: number,
  glyphs: Glyphs,
): void {
  const isKnown = (x: number) => lines.some((values) => (values[x] ?? null) !== null);
  const columns = Array.from({ length: area.width }, (_, x) => x);
  if (lines.length === 0 || count === 0 || (count === 1 && columns.some(isKnown))) return;
  for (const x of columns) {
    if (!isKnown(x)) canvas.set(area.left + x, area.top + area.height - 1, glyphs.missing, ink('faint'));
  }
}

function markClipped(
  canvas: Canvas,
  area: Area,
  values: readonly (number | null)[],
  scale: Scale,
  glyphs: Glyphs,
): void {
  const style = ink('warning', undefined, 'b');
  for (const [x, value] of values.entries()) {
    if (value === null) continue;
    if (scale(value) > 1 + 1e-9) canvas.set(area.left + x, area.top, glyphs.clippedUp, style);
    if (scale(value) < -1e-9) canvas.set(area.left + x, area.top + area.height - 1, glyphs.clippedDown, style);
  }
}

/** Rules, pin and cursor, behind the lines. */
function drawVerticals(
  canvas: Canvas,
  area: Area,
  view: ViewOf<LineMark>,
  grid: Grid,
  state: ChartState,
  glyphs: Glyphs,
  columnOf: (index: number) => number,
): void {
  const down = (column: number, glyph: string, style: ReturnType<typeof ink>) => {
    for (let y = 0; y < area.height; y++) canvas.set(area.left + column, area.top + y, glyph, style);
  };
  const rules = view.rules.flatMap((rule) => {
    const index = grid.xs.indexOf(rule.at);
    return index < 0 ? [] : [{ ...rule, column: columnOf(index) }];
  });
  for (const { column } of rules) down(column, glyphs.rule, ink('faint'));
  for (const [mark, index] of [
    ['pin', state.pin],
    ['cursor', state.cursor],
  ] as const) {
    if (index === undefined || index < 0 || index >= grid.xs.length) continue;
    down(columnOf(index), glyphs[mark], ink('muted'));
    drawAxisMark(canvas, area, columnOf(index), mark, glyphs);
  }
  const nameRow = area.top + area.height + 2;
  if (rules.length > 0 && nameRow < canvas.height) {
    drawRuleNames(canvas, area, nameRow, rules, grid.xs[state.cursor ?? -1], glyphs);
  }
}
