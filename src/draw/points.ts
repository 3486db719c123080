/** Stated points and ranges, marked by source and not connected by lines. */
import type { PointMark } from '../figures/figure.ts';
import {
  type Area,
  areaOf,
  columnHit,
  drawAxisMark,
  drawXAxis,
  drawYAxis,
  gutterOf,
  nearestColumns,
  xTicks,
  yTicks,
} from './axes.ts';
import { type Canvas, createCanvas, ink } from './canvas.ts';
import type { Line, Style } from './cell.ts';
import type { ChartState, Frame } from './frame.ts';
import { type Glyphs, glyphsOf } from './glyphs.ts';
import { axisNames, type Grid, gridOf, numberOf, textOfValue, type ViewOf } from './grid.ts';
import { linearScale } from './scale.ts';
import { pointMarks } from './series.ts';

/**
 * At most `frame.height` lines of `frame.width` cells. A value is a marker, a range a vertical bracket, a bound an arrow away
 * from its known end. Rows with neither (facts in words) are not drawn. Points with the same x are drawn side by side.
 */
export function drawPoints(view: ViewOf<PointMark>, frame: Frame, state: ChartState = {}): Line[] {
  const canvas = createCanvas(frame.width, frame.height);
  if (canvas.width === 0 || canvas.height === 0) return [];
  const { mark, table } = view;
  const grid = gridOf(view);
  const glyphs = glyphsOf(frame);
  const max = mark.max > mark.min ? mark.max : mark.min + 1;
  const scale = linearScale(mark.min, max);
  const rowIn = (rows: number) => (value: number) => rows - 1 - Math.round(scale(value) * (rows - 1));
  const rows = areaOf(canvas.width, canvas.height, 0, false).height;
  const ticks = yTicks(mark.min, max, rows, rowIn(rows));
  const area = areaOf(canvas.width, canvas.height, gutterOf(ticks), false);
  const across = acrossOf(grid);
  const columnOf = (x: string) => Math.round(across.share(x) * Math.max(0, area.width - 1));

  drawYAxis(canvas, area, ticks, glyphs);
  drawXAxis(
    canvas,
    area,
    xTicks(
      { ...grid, xs: across.xs },
      area.width,
      (i) => columnOf(across.xs[i] ?? ''),
      axisNames(grid, frame.t),
      frame.t.language,
    ),
    glyphs,
  );
  const cursorX = grid.xs[state.cursor ?? -1];
  if (cursorX !== undefined) {
    for (let y = 0; y < area.height; y++)
      canvas.set(area.left + columnOf(cursorX), area.top + y, glyphs.cursor, ink('faint'));
    drawAxisMark(canvas, area, columnOf(cursorX), 'cursor', glyphs);
  }
  const names = grid.series.map(({ name }) => name);
  const marks = pointMarks(view, glyphs);
  const besides = new Map<string, number>();
  for (const row of table.rows) {
    const name = textOfValue(row[mark.series]);
    const x = textOfValue(row[mark.x]);
    const s = names.indexOf(name);
    const fact = { value: numberOf(row[mark.y]), low: numberOf(row[mark.low]), high: numberOf(row[mark.high]) };
    if (s < 0 || x === '' || state.hidden?.has(name)) continue;
    if (fact.value === null && fact.low === null && fact.high === null) continue;
    const beside = besides.get(x) ?? 0;
    besides.set(x, beside + 1);
    const column = Math.max(0, Math.min(area.width - 1, shifted(columnOf(x), beside, area.width)));
    const style = ink(grid.series[s]?.colour, undefined, x === cursorX ? 'b' : '');
    drawFact(canvas, area, column, fact, marks[s] ?? glyphs.dot, rowIn(area.height), style, glyphs);
  }
  const nearest = nearestColumns(grid.xs.length, area.width, (i) => columnOf(grid.xs[i] ?? ''));
  const hit = columnHit(area, (column) => nearest[column] ?? 0);
  return canvas.lines(() => hit);
}

interface Fact {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

function drawFact(
  canvas: Canvas,
  area: Area,
  column: number,
  { value, low, high }: Fact,
  marker: string,
  rowOf: (value: number) => number,
  style: Style,
  glyphs: Glyphs,
): void {
  const x = area.left + column;
  const within = (row: number) => Math.max(0, Math.min(area.height - 1, row));
  const set = (row: number, glyph: string) => canvas.set(x, area.top + row, glyph, style);
  const clip = (end: number | null) => {
    if (end === null) return;
    const row = rowOf(end);
    const warn = ink('warning', undefined, 'b');
    if (row < 0) canvas.set(x, area.top, glyphs.clippedUp, warn);
    if (row >= area.height) canvas.set(x, area.top + area.height - 1, glyphs.clippedDown, warn);
  };
  if (low !== null || high !== null) {
    const arrow = 2;
    const bottom = within(low === null ? rowOf(value ?? high ?? 0) + (value === null ? arrow : 0) : rowOf(low));
    const top = within(high === null ? rowOf(value ?? low ?? 0) - (value === null ? arrow : 0) : rowOf(high));
    for (let row = top + 1; row < bottom; row++) set(row, glyphs.upright.line);
    set(bottom, low === null ? glyphs.openDown : glyphs.upright.low);
    set(top, high === null ? glyphs.openUp : glyphs.upright.high);
    if (top === bottom && low !== null && high !== null) set(top, marker);
  }
  if (value !== null) set(within(rowOf(value)), marker);
  for (const end of [value, low, high]) clip(end);
}

/** Offsets of 0, 2, -2, 4, -4 cells, mirrored at the edges, so that none overlap. */
function shifted(column: number, beside: number, width: number): number {
  const step = 2 * Math.ceil(beside / 2);
  const wanted = column + (beside % 2 === 1 ? step : -step);
  if (wanted >= width) return column - 2 * beside;
  return wanted < 0 ? column + 2 * beside : wanted;
}

/** Positions along the axis: counts from zero, dates by distance, names evenly spaced. */
function acrossOf({ xs, step }: Grid): { xs: readonly string[]; share: (x: string) => number } {
  if (step === 'number') {
    const last = Math.max(1, ...xs.map(Number));
    const first = Math.min(0, ...xs.map(Number));
    const whole = Number.isInteger(first) && Number.isInteger(last) && last - first <= 500;
    const steps = whole ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i)) : xs;
    return { xs: steps, share: (x) => 0.04 + (0.92 * (Number(x) - first)) / (last - first) };
  }
  const times = xs.map((x) => Date.parse(step === 'month' ? `${x}-01` : x));
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  if (step === 'name' || last <= first) return { xs, share: (x) => (xs.indexOf(x) + 0.5) / Math.max(1, xs.length) };
  return { xs, share: (x) => 0.04 + (0.92 * ((times[xs.indexOf(x)] ?? first) - first)) / (last - first) };
}
