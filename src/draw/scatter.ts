/** Points on two measures: ticks at powers of ten, quadrants, a trend line, names where they have room. */
import type { ScatterMark } from '../figures/figure.ts';
import { valueLabel } from '../i18n/value-label.ts';
import { type Area, areaOf, drawXAxis, drawYAxis, gutterOf, type Tick, tickLabel } from './axes.ts';
import { type Canvas, createCanvas, ink } from './canvas.ts';
import type { Line } from './cell.ts';
import { cloudOf, type Point } from './cloud.ts';
import type { ChartState, Frame } from './frame.ts';
import { type Glyphs, glyphsOf, markersOf } from './glyphs.ts';
import { textOfValue, type ViewOf } from './grid.ts';
import { linearScale, logScale, powersOfTen, roundTicks, type Scale } from './scale.ts';
import { seriesOf } from './series.ts';
import { splitCells, textWidth } from './width.ts';

interface ScatterAxis {
  readonly min: number;
  readonly max: number;
  readonly scale: Scale;
}

/**
 * At most `frame.height` lines of `frame.width` cells. Where several points share a cell it shows how many (`2` to `9`,
 * then `+`) in the colour of the series that has most of them; the point under the cursor is on top, with its name.
 */
export function drawScatter(view: ViewOf<ScatterMark>, frame: Frame, state: ChartState = {}): Line[] {
  const canvas = createCanvas(frame.width, frame.height);
  if (canvas.width === 0 || canvas.height === 0) return [];
  const { mark } = view;
  const inWords = (name: string) => valueLabel(frame.t, mark.label ?? '', name);
  const glyphs = glyphsOf(frame);
  const series = seriesOf(view);
  const points = cloudOf(view);
  const axes = {
    x: axisOf(
      points.map(({ x }) => x),
      mark.log,
    ),
    y: axisOf(
      points.map(({ y }) => y),
      mark.log,
    ),
  };

  const rows = areaOf(canvas.width, canvas.height, 0, false).height;
  const ticks = spaced(
    ticksOf(axes.y, mark.log, Math.max(2, Math.floor(rows / 2)), (v) => rowOf(axes.y, v, rows)),
    2,
  );
  const area = areaOf(canvas.width, canvas.height, gutterOf(ticks), false);
  drawYAxis(canvas, area, ticks, glyphs);
  drawXAxis(canvas, area, xTicksOf(axes.x, mark.log, area.width), glyphs);
  if (points.length === 0 || area.width === 0 || area.height === 0) return canvas.lines();

  const place = ({ x, y }: Pick<Point, 'x' | 'y'>): PointCell => ({
    x: columnOf(axes.x, x, area.width),
    y: rowOf(axes.y, y, area.height),
  });
  drawGuides(canvas, area, mark, axes, glyphs);
  const markers = markersOf(
    series.map(({ name }) => name),
    frame,
  );
  const indexOf = new Map(series.map(({ name }, s) => [name, s]));
  const seriesOfPoint = ({ row }: Point) =>
    mark.series === undefined ? 0 : (indexOf.get(textOfValue(row[mark.series])) ?? 0);
  const isShown = (point: Point) => !state.hidden?.has(series[seriesOfPoint(point)]?.name ?? '');
  const shown = points.filter(isShown);
  const styleOf = (s: number, more = '') => ink(series[s]?.colour ?? 'series.0', undefined, more);
  for (const [cell, here] of byCell(shown, place)) {
    const [x, y] = cell.split(',').map(Number);
    const s = commonest(here.map(seriesOfPoint));
    const glyph = here.length === 1 ? (markers[s] ?? glyphs.dot) : here.length < 10 ? String(here.length) : '+';
    canvas.set(area.left + (x ?? 0), area.top + (y ?? 0), glyph, styleOf(s));
  }
  const chosen = points[state.cursor ?? -1];
  if (chosen !== undefined && isShown(chosen)) {
    const at = place(chosen);
    canvas.set(area.left + at.x, area.top + at.y, glyphs.chosen, styleOf(seriesOfPoint(chosen), 'bi'));
    if (chosen.name !== null) drawName(canvas, area, at, inWords(chosen.name), true);
  }
  // Heavier use first: those names are looked for.
  const named = shown.filter((point) => point.name !== null && point !== chosen).sort((a, b) => b.y - a.y);
  for (const point of named) drawName(canvas, area, place(point), inWords(point.name ?? ''), false);
  const targets = points.flatMap((point, index) => {
    const { x, y } = place(point);
    return isShown(point) ? [{ index, x: area.left + x, y: area.top + y }] : [];
  });
  return canvas.lines((row) => ({ type: 'points', row, points: targets }));
}

interface PointCell {
  readonly x: number;
  readonly y: number;
}

/** The range of values with a margin, so that no point lies on an axis. */
function axisOf(values: readonly number[], log: boolean): ScatterAxis {
  const empty = log ? { min: 1, max: 10 } : { min: 0, max: 1 };
  let { min, max } = values.length === 0 ? empty : { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (log) {
    const air = Math.max(0.02, (Math.log10(max) - Math.log10(min)) * 0.03);
    min = Math.max(Number.MIN_VALUE, 10 ** (Math.log10(min) - air));
    max = Math.min(Number.MAX_VALUE, 10 ** (Math.log10(max) + air));
    return { min, max, scale: logScale(min, max) };
  }
  const air = max / 2 - min / 2 > 0 ? (max / 2 - min / 2) * 0.06 : 0.5;
  const ends = { min: min >= 0 && min - air < 0 ? 0 : min - air, max: max + air };
  return { ...ends, scale: linearScale(ends.min, ends.max) };
}

function columnOf({ scale }: ScatterAxis, value: number, width: number): number {
  return Math.round(scale(value) * (width - 1));
}

function rowOf({ scale }: ScatterAxis, value: number, rows: number): number {
  return rows - 1 - Math.round(scale(value) * (rows - 1));
}

function ticksOf(axis: ScatterAxis, log: boolean, count: number, at: (value: number) => number): Tick[] {
  let values = log ? powersOfTen(axis.min, axis.max, count) : roundTicks(axis.min, axis.max, Math.min(count, 7));
  // Less than a decade or so has no two powers of ten: then 1, 2 and 5 times them are the round numbers.
  if (log && values.length < 2)
    values = [1, 2, 5].flatMap((factor) =>
      powersOfTen(axis.min / factor, axis.max / factor).map((power) => factor * power),
    );
  return values.map((value) => ({ at: at(value), label: tickLabel(value) })).sort((a, b) => a.at - b.at);
}

function spaced(ticks: readonly Tick[], apart: number): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) if (tick.at >= (kept.at(-1)?.at ?? -apart) + apart) kept.push(tick);
  return kept;
}

function xTicksOf(axis: ScatterAxis, log: boolean, width: number): Tick[] {
  for (let count = Math.floor(width / 6); count >= 1; count--) {
    const ticks = ticksOf(axis, log, count, (value) => columnOf(axis, value, width));
    const shown = ticks.filter(({ at, label }) => at + textWidth(label) <= width);
    const isFree = shown.every(
      (tick, i) => i === 0 || tick.at >= (shown[i - 1]?.at ?? 0) + textWidth(shown[i - 1]?.label ?? '') + 2,
    );
    if (isFree) return shown;
  }
  return [];
}

/** Quadrant lines and the trend, behind the points. */
function drawGuides(
  canvas: Canvas,
  area: Area,
  mark: ScatterMark,
  axes: { x: ScatterAxis; y: ScatterAxis },
  glyphs: Glyphs,
): void {
  const faint = ink('faint');
  const set = (x: number, y: number, glyph: string) => {
    if (x >= 0 && x < area.width && y >= 0 && y < area.height) canvas.set(area.left + x, area.top + y, glyph, faint);
  };
  const isOn = (axis: ScatterAxis, value: number | undefined): value is number =>
    value !== undefined && value >= axis.min && value <= axis.max;
  if (isOn(axes.x, mark.splitX)) {
    const x = columnOf(axes.x, mark.splitX, area.width);
    for (let y = 0; y < area.height; y++) set(x, y, glyphs.splitX);
  }
  if (isOn(axes.y, mark.splitY)) {
    const y = rowOf(axes.y, mark.splitY, area.height);
    for (let x = 0; x < area.width; x++) set(x, y, glyphs.splitY);
  }
  if (mark.trend === undefined) return;
  const { slope, intercept } = mark.trend;
  const rowAt = (column: number): number => {
    const share = area.width > 1 ? column / (area.width - 1) : 0;
    const value = mark.log
      ? 10 ** (slope * (Math.log10(axes.x.min) + share * (Math.log10(axes.x.max) - Math.log10(axes.x.min))) + intercept)
      : slope * (axes.x.min + share * (axes.x.max - axes.x.min)) + intercept;
    return rowOf(axes.y, value, area.height);
  };
  for (let x = 0; x < area.width; x++) {
    const steep = Math.abs(rowAt(x + 1) - rowAt(x)) > 1;
    set(x, rowAt(x), steep ? glyphs.trendSteep : glyphs.trend);
  }
}

function byCell(points: readonly Point[], place: (point: Point) => PointCell): Map<string, Point[]> {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const { x, y } = place(point);
    const here = cells.get(`${x},${y}`);
    if (here === undefined) cells.set(`${x},${y}`, [point]);
    else here.push(point);
  }
  return cells;
}

function commonest(series: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const s of series) counts.set(s, (counts.get(s) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

/** A name right of its point, or left of it; only over blanks and guides, except the chosen one's. */
function drawName(canvas: Canvas, area: Area, { x, y }: PointCell, name: string, chosen: boolean): void {
  const size = textWidth(name);
  const isFree = (from: number) => {
    if (from < 0 || from + size > area.width) return false;
    for (let at = from - 1; at <= from + size; at++) {
      if (at !== x && at >= 0 && at < area.width && isTaken(canvas, area.left + at, area.top + y)) return false;
    }
    return true;
  };
  const right = x + 2;
  const left = x - 1 - size;
  const free = [right, left].find(isFree);
  const fitting = chosen ? [right, left].find((from) => from >= 0 && from + size <= area.width) : undefined;
  // The chosen point is named at any price: cut, if the plot is narrower than its name.
  const from = free ?? fitting ?? (chosen ? Math.max(0, Math.min(right, area.width - size)) : undefined);
  if (from === undefined) return;
  const room = area.width - from;
  let text = '';
  for (const cell of splitCells(name)) if (textWidth(text) + cell.width <= room) text += cell.text;
  // A blank between the point and its name, also where a guide runs.
  const between = from > x ? from - 1 : from + size;
  if (canvas.styleAt(area.left + between, area.top + y) === ink('faint')) {
    canvas.set(area.left + between, area.top + y, ' ', ink());
  }
  canvas.put(area.left + from, area.top + y, text, chosen ? ink('text', undefined, 'b') : ink('muted'));
}

/** Guides may be written over; points and other names may not. */
function isTaken(canvas: Canvas, x: number, y: number): boolean {
  return canvas.glyphAt(x, y) !== ' ' && canvas.styleAt(x, y) !== ink('faint');
}
