/** Line charts, on a plane of dots, or drawn by asciichart if the terminal may not show dots. */
import type { LineMark } from '../figures/figure.ts';
import { valueLabel } from '../i18n/value-label.ts';
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
import { type Canvas, createCanvas, ink } from './canvas.ts';
import type { Line } from './cell.ts';
import type { ChartState, Frame } from './frame.ts';
import { fillOf, type Glyphs, glyphsOf, lineLettersOf } from './glyphs.ts';
import { axisNames, type Grid, gridOf, type ViewOf } from './grid.ts';
import { drawDots, type Path, rowOfDot } from './line-dots.ts';
import { drawLineNames } from './line-names.ts';
import { drawLetters, drawRuns } from './line-runs.ts';
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
    // A line at zero separates positive from negative values.
    const zero = area.top + rowIn(area.height)(0);
    for (let x = 0; x < area.width; x++) canvas.set(area.left + x, zero, glyphs.splitY, ink('faint'));
  }
  drawVerticals(canvas, area, view, grid, state, glyphs, columnOf);
  const letters = lineLettersOf(
    grid.series.map(({ name }) => name),
    frame,
  );
  // The first series is drawn over the others, and the selected one over all.
  const onTop = (s: number) => (grid.series[s]?.name === state.selected ? -1 : s);
  const isChosen = visible.some((s) => grid.series[s]?.name === state.selected) && visible.length > 1;
  const paths = [...visible]
    .sort((a, b) => onTop(b) - onTop(a))
    .map((series): Path => {
      const colour = grid.series[series]?.colour ?? 'series.0';
      const tone = lineTone(grid.series[series]?.name, isChosen ? state.selected : undefined);
      return {
        series,
        points: grid.values[series] ?? [],
        columns: valuesOfColumns(grid.values[series] ?? [], area.width, state.cursor),
        style: ink(`${tone}.${colour}`),
        under: under.map((shade) => ink(`${shade}.${colour}`)),
      };
    });
  const dotted = frame.braille === true && !frame.ascii;
  const inDots = { scale, octants: frame.octants === true, solid: fillOf(frame) === 'blend' };
  if (dotted) drawDots(canvas, area, paths, inDots);
  const rowAt = (value: number) =>
    area.top + (dotted ? rowOfDot(scale(value), area.height) : rowIn(area.height)(value));
  for (const { series, columns, style } of paths) {
    if (!dotted) drawRuns(canvas, area, columns, scale, style, glyphs);
    if (letters !== null)
      drawLetters(canvas, area, columns, (value) => rowAt(value) - area.top, letters[series] ?? '*', series);
    markClipped(canvas, area, columns, scale, glyphs);
  }
  markMissing(
    canvas,
    area,
    paths.map(({ columns }) => columns),
    count,
    glyphs,
  );
  if (visible.length > 1) {
    const ends = paths.toReversed().flatMap(({ series, points, style }) => {
      const last = points.findLastIndex((value) => value !== null);
      const value = points[last];
      const name = valueLabel(frame.t, view.mark.series ?? '', grid.series[series]?.name ?? '');
      return value === undefined || value === null
        ? []
        : [{ name, style, column: columnOf(last), row: within(rowAt(value) - area.top, area.height) }];
    });
    drawLineNames(canvas, area, ends);
  }
  for (const at of [state.pin, state.cursor]) {
    if (at === undefined) continue;
    for (const { series, points, style } of paths) {
      const value = points[at] ?? null;
      if (value === null || scale(value) < 0 || scale(value) > 1) continue;
      canvas.set(
        area.left + columnOf(at),
        rowAt(value),
        letters?.[series] ?? glyphs.dot,
        ink(style.fg, undefined, 'b'),
      );
    }
  }
  const nearest = nearestColumns(count, area.width, columnOf);
  const hit = columnHit(area, (column) => nearest[column] ?? 0);
  return canvas.lines(() => hit);
}

/** Tones of the area under a line, nearest first. */
const under = ['glow', 'dusk', 'tint'] as const;

function within(row: number, rows: number): number {
  return Math.max(0, Math.min(rows - 1, row));
}

/** The tone of a line, given which line is selected, if any. */
export function lineTone(name: string | undefined, chosen: string | undefined): 'line' | 'bright' | 'quiet' {
  if (chosen === undefined) return 'line';
  return name === chosen ? 'bright' : 'quiet';
}

/** From zero, unless the mark or negative values say otherwise, because a cut axis exaggerates small changes. */
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

/** One value a column: data points at their columns, interpolated between two known neighbours, null elsewhere. */
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

/** Marks the columns where no line is known. Not for a single x, which has no neighbouring columns. */
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

/** Draws rules on the axis, and pin and cursor behind the lines. */
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
  for (const { column } of rules) drawAxisMark(canvas, area, column, 'rule', glyphs);
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
    drawRuleNames(canvas, area, nameRow, rules, grid.xs[state.cursor ?? -1]);
  }
}
