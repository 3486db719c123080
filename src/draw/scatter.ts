/** Points on two measures: ticks at powers of ten, quadrants, a trend line, and names if they fit. */
import type { ScatterMark } from '../figures/figure.ts';
import { code } from '../i18n/message.ts';
import { valueLabel } from '../i18n/value-label.ts';
import { type Area, areaOf, drawXAxis, drawYAxis, gutterOf, type Tick, tickLabel } from './axes.ts';
import { type Canvas, createCanvas, ink } from './canvas.ts';
import type { Line } from './cell.ts';
import { cloudOf, type Point } from './cloud.ts';
import { createDots, joinDots } from './dots.ts';
import type { ChartState, Frame } from './frame.ts';
import { glyphsOf, isNameless, markersOf } from './glyphs.ts';
import { fieldOf, textOfValue, type ViewOf } from './grid.ts';
import { linearScale, logScale, powersOfTen, roundTicks, type Scale } from './scale.ts';
import { seriesOf } from './series.ts';
import { splitCells, textWidth, truncate } from './width.ts';

/** A lower frame has no room for the names of the axes. */
const minNamedHeight = 10;
/** Plot cells required for each name; more names would be unreadable. */
const cellsForName = 200;
const leastNames = 4;

interface ScatterAxis {
  readonly min: number;
  readonly max: number;
  readonly scale: Scale;
}

/**
 * At most `frame.height` lines of `frame.width` cells. A cell with several points shows their number (`2` to `9`, then `+`) in
 * the colour of the most frequent series. The point under the cursor is on top, with its name.
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

  const above = canvas.height >= minNamedHeight ? 1 : 0;
  const below = canvas.height >= minNamedHeight + 4 ? 1 : 0;
  const rows = areaOf(canvas.width, canvas.height - above - below, 0, false).height;
  const ticks = spaced(
    ticksOf(axes.y, mark.log, Math.max(2, Math.floor(rows / 2)), (v) => rowOf(axes.y, v, rows)),
    2,
  );
  const area = { ...areaOf(canvas.width, canvas.height - above - below, gutterOf(ticks), false), top: above };
  const acrossTicks = xTicksOf(axes.x, mark.log, area.width);
  drawYAxis(canvas, area, ticks, glyphs);
  drawXAxis(canvas, area, acrossTicks, glyphs);
  if (above > 0) drawAxisNames(canvas, area, view, below > 0 ? [] : acrossTicks, frame);
  if (points.length === 0 || area.width === 0 || area.height === 0) return canvas.lines();

  const place = ({ x, y }: Pick<Point, 'x' | 'y'>): PointCell => ({
    x: columnOf(axes.x, x, area.width),
    y: rowOf(axes.y, y, area.height),
  });
  drawGuides(canvas, area, mark, axes, frame);
  const markers = markersOf(
    series.map(({ name }) => name),
    frame,
  );
  const indexOf = new Map(series.map(({ name }, s) => [name, s]));
  const seriesOfPoint = ({ row }: Point) =>
    mark.series === undefined ? 0 : (indexOf.get(textOfValue(row[mark.series])) ?? 0);
  const isShown = (point: Point) => !state.hidden?.has(series[seriesOfPoint(point)]?.name ?? '');
  const shown = points.filter(isShown);
  const styleOf = (s: number, more = '') => ink(`line.${series[s]?.colour ?? 'series.0'}`, undefined, more);
  for (const [cell, here] of byCell(shown, place)) {
    const [x, y] = cell.split(',').map(Number);
    // Points of named series are few, and are the ones that readers look for.
    const known = here.filter((point) => !isNameless(series[seriesOfPoint(point)]?.name ?? ''));
    const s = commonest((known.length > 0 ? known : here).map(seriesOfPoint));
    const glyph = here.length === 1 ? (markers[s] ?? glyphs.dot) : here.length < 10 ? String(here.length) : '+';
    canvas.set(area.left + (x ?? 0), area.top + (y ?? 0), glyph, styleOf(s));
  }
  const chosen = points[state.cursor ?? -1];
  if (chosen !== undefined && isShown(chosen)) {
    const at = place(chosen);
    canvas.set(area.left + at.x, area.top + at.y, glyphs.chosen, styleOf(seriesOfPoint(chosen), 'bi'));
    if (chosen.name !== null) drawName(canvas, area, at, inWords(chosen.name), true);
  }
  // Heavier use first, because readers look for those names.
  const named = shown.filter((point) => point.name !== null && point !== chosen).sort((a, b) => b.y - a.y);
  let room = Math.max(leastNames, Math.floor((area.width * area.height) / cellsForName));
  for (const point of named) {
    if (room <= 0) break;
    if (drawName(canvas, area, place(point), inWords(point.name ?? ''), false)) room--;
  }
  drawSplitNames(canvas, area, mark, axes, frame);
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

/** The range of values with a margin, so that no point is on an axis. */
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
  // A range of about a decade has fewer than two powers of ten; then 1, 2 and 5 times them are used.
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

/** Draws the names of the axes: the y axis's above it, the x axis's below its labels or at their end. */
function drawAxisNames(
  canvas: Canvas,
  area: Area,
  { mark, table }: ViewOf<ScatterMark>,
  ticks: readonly Tick[],
  { t, ascii }: Frame,
): void {
  const nameOf = (column: string) => {
    const { title, unit } = fieldOf(table.fields, column);
    const isSaid = unit === undefined || unit === title.toLowerCase();
    return isSaid ? t.label('column', title) : `${t.label('column', title)}, ${t.label('unit', unit)}`;
  };
  const muted = ink('muted');
  const { ellipsis } = glyphsOf({ ascii });
  canvas.put(0, 0, truncate(nameOf(mark.y), canvas.width, ellipsis), muted);
  const last = ticks.at(-1);
  const from = last === undefined ? 0 : last.at + textWidth(last.label) + 2;
  const name = nameOf(mark.x);
  const size = textWidth(name);
  // If both do not fit, the name replaces ticks.
  const start = Math.max(0, area.width - size);
  const row = canvas.height - 1;
  if (start < from) {
    for (const { at, label } of ticks) {
      if (at + textWidth(label) + 2 <= start) continue;
      for (let x = 0; x < textWidth(label); x++) canvas.set(area.left + at + x, row, ' ', ink());
    }
  }
  canvas.put(area.left + start, row, truncate(name, area.width, ellipsis), muted);
}

/** Quadrant lines and the trend, behind the points. */
function drawGuides(
  canvas: Canvas,
  area: Area,
  mark: ScatterMark,
  axes: { x: ScatterAxis; y: ScatterAxis },
  frame: Frame,
): void {
  const glyphs = glyphsOf(frame);
  const faint = ink('faint');
  const set = (x: number, y: number, glyph: string) => {
    if (x >= 0 && x < area.width && y >= 0 && y < area.height) canvas.set(area.left + x, area.top + y, glyph, faint);
  };
  if (isOn(axes.x, mark.splitX)) {
    const x = columnOf(axes.x, mark.splitX, area.width);
    for (let y = 0; y < area.height; y++) set(x, y, glyphs.splitX);
  }
  if (isOn(axes.y, mark.splitY)) {
    const y = rowOf(axes.y, mark.splitY, area.height);
    for (let x = 0; x < area.width; x++) set(x, y, glyphs.splitY);
  }
  if (mark.trend === undefined) return;
  const shareAt = trendOf(mark, mark.trend, axes);
  if (frame.braille && !frame.ascii) {
    const dots = createDots(area.width, area.height, frame.octants);
    // Far outside the plot, the exact dot does not matter, so a nearer one is used.
    const place = (x: number) => {
      const share = Math.max(-1, Math.min(2, shareAt(x / Math.max(1, dots.width - 1))));
      return Number.isNaN(share) ? -1 : Math.round((1 - share) * (dots.height - 1));
    };
    for (let x = 1; x < dots.width; x++)
      joinDots([x - 1, place(x - 1)], [x, place(x)], (dx, dy) => dots.set(dx, dy, 0));
    dots.paint(canvas, area, () => faint);
    return;
  }
  const rowAt = (column: number) =>
    area.height - 1 - Math.round(shareAt(area.width > 1 ? column / (area.width - 1) : 0) * (area.height - 1));
  for (let x = 0; x < area.width; x++) {
    const steep = Math.abs(rowAt(x + 1) - rowAt(x)) > 1;
    set(x, rowAt(x), steep ? glyphs.trendSteep : glyphs.trend);
  }
}

/** The height of the trend, 0 to 1 on its axis and beyond, at a share of the width. */
function trendOf(
  { log }: ScatterMark,
  { slope, intercept }: { readonly slope: number; readonly intercept: number },
  axes: { x: ScatterAxis; y: ScatterAxis },
): (share: number) => number {
  return (share) => {
    if (!log) return axes.y.scale(slope * (axes.x.min + share * (axes.x.max - axes.x.min)) + intercept);
    const [from, to] = [Math.log10(axes.x.min), Math.log10(axes.x.max)];
    return axes.y.scale(10 ** (slope * (from + share * (to - from)) + intercept));
  };
}

function isOn(axis: ScatterAxis, value: number | undefined): value is number {
  return value !== undefined && value >= axis.min && value <= axis.max;
}

/** Labels of the medians, at the top of one and at the right of the other, if there is free space. */
function drawSplitNames(
  canvas: Canvas,
  area: Area,
  mark: ScatterMark,
  axes: { x: ScatterAxis; y: ScatterAxis },
  { t }: Frame,
): void {
  const nameOf = (value: number) => t('draw.median', { value: code(tickLabel(value)) });
  const put = (starts: readonly number[], rows: readonly number[], text: string) => {
    for (const y of rows) {
      for (const x of starts) {
        if (x < 0 || x + textWidth(text) > area.width) continue;
        const cells = Array.from({ length: textWidth(text) + 2 }, (_, i) => area.left + x - 1 + i);
        if (cells.some((cell) => isTaken(canvas, cell, area.top + y))) continue;
        canvas.put(area.left + x, area.top + y, text, ink('muted'));
        return;
      }
    }
  };
  if (isOn(axes.x, mark.splitX)) {
    const x = columnOf(axes.x, mark.splitX, area.width);
    const text = nameOf(mark.splitX);
    const rows = Array.from({ length: Math.ceil(area.height / 3) }, (_, y) => y);
    put([x + 2, x - 1 - textWidth(text)], [...rows, ...rows.map((y) => area.height - 1 - y)], text);
  }
  if (isOn(axes.y, mark.splitY)) {
    const y = rowOf(axes.y, mark.splitY, area.height);
    const text = nameOf(mark.splitY);
    put(
      [area.width - textWidth(text), 1],
      [y - 1, y + 1].filter((row) => row >= 0 && row < area.height),
      text,
    );
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

/**
 * Draws a name beside its point, otherwise above or below it; only over blanks and guides, except for the selected point. Returns
 * false if there is no room.
 */
function drawName(canvas: Canvas, area: Area, { x, y }: PointCell, name: string, chosen: boolean): boolean {
  const size = textWidth(name);
  const isFree = ([from, row]: readonly [number, number]) => {
    if (from < 0 || from + size > area.width || row < 0 || row >= area.height) return false;
    for (let at = from - 1; at <= from + size; at++) {
      if (at === x && row === y) continue;
      if (at >= 0 && at < area.width && isTaken(canvas, area.left + at, area.top + row)) return false;
    }
    return true;
  };
  const middle = Math.max(0, Math.min(area.width - size, x - Math.floor(size / 2)));
  const right = x + 2;
  const left = x - 1 - size;
  const places = [
    [right, y],
    [left, y],
    [middle, y - 1],
    [middle, y + 1],
  ] as const;
  const fits = [right, left].find((from) => from >= 0 && from + size <= area.width);
  // The selected point is always named; the name is cut if the plot is narrower.
  const atAnyPrice = [fits ?? Math.max(0, Math.min(right, area.width - size)), y] as const;
  const place = places.find(isFree) ?? (chosen ? atAnyPrice : undefined);
  if (place === undefined) return false;
  const [from, row] = place;
  // A space between the point and its name, even over a guide.
  const between = from > x ? from - 1 : from + size;
  if (row === y && canvas.styleAt(area.left + between, area.top + y) === ink('faint')) {
    canvas.set(area.left + between, area.top + y, ' ', ink());
  }
  canvas.put(
    area.left + from,
    area.top + row,
    cutTo(name, area.width - from),
    chosen ? ink('text', undefined, 'b') : ink('muted'),
  );
  return true;
}

function cutTo(name: string, room: number): string {
  let text = '';
  for (const cell of splitCells(name)) if (textWidth(text) + cell.width <= room) text += cell.text;
  return text;
}

/** Names may overwrite guides, but not points or other names. */
function isTaken(canvas: Canvas, x: number, y: number): boolean {
  return canvas.glyphAt(x, y) !== ' ' && canvas.styleAt(x, y) !== ink('faint');
}
