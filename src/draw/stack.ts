/** Stacked shares and amounts: a column of cells a week, edges in eighths, lower series as foreground, upper as background. */
import type { StackMark, View } from '../figures/figure.ts';
import { valueLabel } from '../i18n/value-label.ts';
import {
  type Area,
  areaOf,
  columnHit,
  drawAxisMark,
  drawAxisSpan,
  drawRuleNames,
  drawXAxis,
  drawYAxis,
  gutterOf,
  xTicks,
  yTicks,
} from './axes.ts';
import { drawBandNames, noSeries } from './band-names.ts';
import { type Canvas, createCanvas, ink } from './canvas.ts';
import type { Colour, Line, Style } from './cell.ts';
import { type Slice, slicesOf } from './columns.ts';
import type { ChartState, Frame } from './frame.ts';
import { type Fill, fillOf, type Glyphs, glyphsOf, patternsOf } from './glyphs.ts';
import { axisNames, type Grid, gridOf, type ViewOf } from './grid.ts';
import { columnOfItem, itemsOfColumns, roundCeiling } from './scale.ts';

/** Shares read off a picture or rounded sum to slightly more or less than 100; a larger difference is real and is kept. */
const slack = 1.5;

/** One x: the positive values of visible series, their sum, and whether any is unknown. */
interface StackColumn {
  readonly values: readonly { readonly series: number; readonly value: number }[];
  readonly sum: number;
  /** No visible series has a value. */
  readonly empty: boolean;
  /** Some values are unknown, so the true stack may be higher than drawn. */
  readonly open: boolean;
}

/**
 * The chart with its axes, at most `frame.height` lines of `frame.width` cells. With fewer columns than weeks, a column shows the
 * last of its weeks, or the cursor's (see itemsOfColumns). Hidden series are removed from the stack, and the axis adapts.
 */
export function drawStack(view: ViewOf<StackMark>, frame: Frame, state: ChartState = {}): Line[] {
  const canvas = createCanvas(frame.width, frame.height);
  if (canvas.width === 0 || canvas.height === 0) return [];
  const grid = gridOf(view);
  const glyphs = glyphsOf(frame);
  const visible = grid.series.flatMap(({ name }, s) => (state.hidden?.has(name) ? [] : [s]));
  const columns = grid.xs.map((_, x) => columnAt(grid, visible, x));
  const whole = view.mark.scale === 'share' && visible.length === grid.series.length;
  const max = axisEnd(view.mark, columns, whole);

  const rowIn = (rows: number) => (value: number) => rows - Math.max(1, Math.ceil((value / max) * rows - 1e-9));
  const hasRules = view.rules.length > 0;
  // Label width depends on the ticks and the ticks on the height, so a first layout has no labels.
  const draft = areaOf(canvas.width, canvas.height, 0, hasRules);
  const ticks = yTicks(0, max, draft.height, rowIn(draft.height));
  const area = areaOf(canvas.width, canvas.height, gutterOf(ticks), hasRules);

  drawYAxis(canvas, area, ticks, glyphs);
  const fill = fillOf(frame);
  const colours = grid.series.map(({ colour }) => colour);
  const patterns = patternsOf(
    grid.series.map(({ name }) => name),
    frame,
    colours,
  );
  const drawn = new Map<number, DrawnStack>();
  const stackOf = (item: number): DrawnStack => {
    const known = drawn.get(item);
    if (known !== undefined) return known;
    const made = drawColumn(columns[item], area.height, max, whole, { fill, patterns, colours, glyphs });
    drawn.set(item, made);
    return made;
  };
  const items = itemsOfColumns(columns.length, area.width, state.cursor);
  for (const [at, item] of items.entries()) {
    const column = stackOf(item);
    for (let y = 0; y < area.height; y++) {
      canvas.set(area.left + at, area.top + y, column.glyphs[y] ?? ' ', column.styles[y] ?? blank);
    }
  }
  if (fill === 'blend') {
    for (const mark of ['pin', 'cursor'] as const) {
      const index = state[mark];
      if (!isIndex(index, columns.length)) continue;
      drawThrough(canvas, area, columnOfItem(index, columns.length, area.width), stackOf(index), glyphs[mark], colours);
    }
    const names = grid.series.map(({ name }) => valueLabel(frame.t, view.mark.series, name));
    drawBandNames(canvas, area, wholeCells(columns.length, area.width, stackOf), names, colours);
  }
  drawXAxis(
    canvas,
    area,
    xTicks(
      grid,
      area.width,
      (index) => firstColumn(index, grid.xs.length, area.width),
      axisNames(grid, frame.t),
      frame.t.language,
    ),
    glyphs,
  );
  drawMarks(canvas, area, view, grid, state, glyphs);
  const hit = columnHit(area, (column) => items[column] ?? 0);
  return canvas.lines(() => hit);
}

const blank = ink();
const faint = ink('faint');

function columnAt(grid: Grid, visible: readonly number[], x: number): StackColumn {
  const values: StackColumn['values'][number][] = [];
  let sum = 0;
  let known = 0;
  let unknown = 0;
  for (const series of visible) {
    const value = grid.values[series]?.[x] ?? null;
    // Stacks cannot show negative values, which count as unknown.
    if (value !== null && value >= 0) {
      known++;
      sum += value;
      if (value > 0) values.push({ series, value });
    } else if (grid.rows[series]?.[x] !== undefined) unknown++;
  }
  // If every series is hidden, nothing counts as unknown.
  const empty = known === 0 && visible.length > 0;
  return { values, sum, empty, open: known > 0 && unknown > 0 };
}

function axisEnd(mark: StackMark, columns: readonly StackColumn[], whole: boolean): number {
  if (mark.scale === 'share' && whole) return 100;
  const most = columns.reduce((max, { sum }) => Math.max(max, sum), 0);
  const end = roundCeiling(most);
  return mark.scale === 'share' ? Math.min(100, end) : end;
}

interface Paintbox {
  readonly fill: Fill;
  readonly patterns: readonly string[];
  readonly colours: readonly Colour[];
  readonly glyphs: Glyphs;
}

/** A column of cells, top first. */
interface DrawnStack {
  readonly glyphs: string[];
  readonly styles: Style[];
  /** The series that completely fills each cell; `noSeries` for cells with an edge and for blank ones. */
  readonly whole: number[];
}

function drawColumn(
  column: StackColumn | undefined,
  rows: number,
  max: number,
  whole: boolean,
  box: Paintbox,
): DrawnStack {
  const { missing, clippedUp } = box.glyphs;
  if (column === undefined || column.empty) {
    const whole = new Array(rows).fill(noSeries);
    return { glyphs: new Array(rows).fill(missing), styles: new Array(rows).fill(faint), whole };
  }
  const perCell = box.fill === 'letters' ? 1 : 8;
  const total = whole && Math.abs(column.sum - 100) <= slack ? column.sum : max;
  const steps = rows * perCell;
  const slices = slicesOf(
    column.values.map(({ series, value }) => ({ series, size: (value / total) * steps })),
    rows,
    perCell,
  );
  const drawn = paintColumn(slices, rows, perCell, column.open ? missing : ' ', box);
  if (column.sum > total * (1 + 1e-9) && rows > 0) {
    drawn.glyphs[0] = clippedUp;
    drawn.styles[0] = ink('warning', undefined, 'b');
    drawn.whole[0] = noSeries;
  }
  return drawn;
}

function paintColumn(slices: readonly Slice[], rows: number, perCell: 8 | 1, above: string, box: Paintbox): DrawnStack {
  const glyphs: string[] = new Array(rows).fill(above);
  const styles: Style[] = new Array(rows).fill(above === ' ' ? blank : faint);
  const whole: number[] = new Array(rows).fill(noSeries);
  let i = 0;
  for (let row = 0; row < rows; row++) {
    const base = row * perCell;
    while (i < slices.length && (slices[i]?.to ?? 0) <= base) i++;
    const lower = slices[i];
    if (lower === undefined) break;
    const y = rows - 1 - row;
    const fg = box.colours[lower.series];
    if (lower.to >= base + perCell) {
      glyphs[y] = box.patterns[lower.series] ?? ' ';
      styles[y] = ink(fg);
      whole[y] = lower.series;
    } else {
      const upper = slices[i + 1];
      glyphs[y] = box.glyphs.vertical[lower.to - base] ?? ' ';
      styles[y] = ink(fg, upper === undefined ? undefined : box.colours[upper.series]);
    }
  }
  return { glyphs, styles, whole };
}

function firstColumn(index: number, count: number, width: number): number {
  return count >= width ? columnOfItem(index, count, width) : Math.ceil((index * width) / count);
}

/**
 * The series that fills each cell, by column. If the chart is narrower than its weeks, a column shows another week when the
 * cursor is there; then only cells that are equal in all of the column's weeks count, so that names do not move.
 */
function wholeCells(count: number, width: number, stackOf: (item: number) => DrawnStack): (readonly number[])[] {
  if (count <= width) return itemsOfColumns(count, width).map((item) => stackOf(item).whole);
  return itemsOfColumns(count, width).map((last, column) => {
    const first = Math.floor((column * count) / width);
    const others = Array.from({ length: last - first }, (_, i) => stackOf(first + i).whole);
    return stackOf(last).whole.map((series, y) => (others.every((cells) => cells[y] === series) ? series : noSeries));
  });
}

/** Draws rules, pin and cursor on the axis, the last on top, and the rules' names below. Nothing covers the data. */
function drawMarks(canvas: Canvas, area: Area, view: View, grid: Grid, state: ChartState, glyphs: Glyphs): void {
  const count = grid.xs.length;
  const middle = (index: number) => columnOfItem(index, count, area.width);
  const rules = view.rules.flatMap((rule) => {
    const index = grid.xs.indexOf(rule.at);
    return index < 0 ? [] : [{ ...rule, column: middle(index) }];
  });
  const nameRow = area.top + area.height + 2;
  const hasNames = rules.length > 0 && nameRow < canvas.height;
  for (const { column } of rules) drawAxisMark(canvas, area, column, 'rule', glyphs);
  if (isIndex(state.cursor, count)) {
    const [from, to] = [firstColumn(state.cursor, count, area.width), firstColumn(state.cursor + 1, count, area.width)];
    if (count < area.width) drawAxisSpan(canvas, area, from, to, glyphs);
  }
  if (isIndex(state.pin, count)) drawAxisMark(canvas, area, middle(state.pin), 'pin', glyphs);
  if (isIndex(state.cursor, count)) drawAxisMark(canvas, area, middle(state.cursor), 'cursor', glyphs);
  if (hasNames) drawRuleNames(canvas, area, nameRow, rules, grid.xs[state.cursor ?? -1]);
}

function isIndex(index: number | undefined, count: number): index is number {
  return index !== undefined && index >= 0 && index < count;
}

/**
 * Draws a line down one column without hiding data: on cells that one series fills, its colour becomes the background; a cell
 * with an edge keeps its block.
 */
function drawThrough(
  canvas: Canvas,
  area: Area,
  column: number,
  { glyphs, whole }: DrawnStack,
  glyph: string,
  colours: readonly Colour[],
): void {
  for (let y = 0; y < area.height; y++) {
    const series = whole[y] ?? noSeries;
    if (series !== noSeries) canvas.set(area.left + column, area.top + y, glyph, ink('text', colours[series]));
    else if (glyphs[y] === ' ') canvas.set(area.left + column, area.top + y, glyph, faint);
  }
}
