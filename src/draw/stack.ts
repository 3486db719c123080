/** Stacked shares and amounts: a column of cells a week, edges in eighths, lower series as foreground, upper as background. */
import type { StackMark, View } from '../figures/figure.ts';
import {
  type Area,
  areaOf,
  columnHit,
  drawAxisMark,
  drawRuleNames,
  drawXAxis,
  drawYAxis,
  gutterOf,
  xTicks,
  yTicks,
} from './axes.ts';
import { type Canvas, createCanvas, ink } from './canvas.ts';
import type { Colour, Line, Style } from './cell.ts';
import { type Slice, slicesOf } from './columns.ts';
import type { ChartState, Frame } from './frame.ts';
import { type Fill, fillOf, type Glyphs, glyphsOf, patternsOf } from './glyphs.ts';
import { axisNames, type Grid, gridOf, type ViewOf } from './grid.ts';
import { columnOfItem, itemsOfColumns, roundCeiling } from './scale.ts';

/** Shares that were read off a picture or rounded sum to a little beside 100; further off, the sum itself is a fact. */
const slack = 1.5;

/** One x: the visible series' values above zero, their sum, and whether any of them is unknown. */
interface StackColumn {
  readonly values: readonly { readonly series: number; readonly value: number }[];
  readonly sum: number;
  /** No visible series has a value: nothing is known of this x. */
  readonly empty: boolean;
  /** Some values are known and some are unknown: the true stack may be higher than drawn. */
  readonly open: boolean;
}

/**
 * The chart with its axes, at most `frame.height` lines of `frame.width` cells. Fewer columns than weeks: a column is
 * the last of its weeks, or the cursor's (see itemsOfColumns). Hidden series leave the stack and the axis follows.
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
  // Label width depends on the ticks and the ticks on the height: lay out without labels first.
  const draft = areaOf(canvas.width, canvas.height, 0, hasRules);
  const ticks = yTicks(0, max, draft.height, rowIn(draft.height));
  const area = areaOf(canvas.width, canvas.height, gutterOf(ticks), hasRules);

  drawYAxis(canvas, area, ticks, glyphs);
  const fill = fillOf(frame);
  const patterns = patternsOf(
    grid.series.map(({ name }) => name),
    frame,
  );
  const colours = grid.series.map(({ colour }) => colour);
  const drawn = new Map<number, DrawnStack>();
  const items = itemsOfColumns(columns.length, area.width, state.cursor);
  for (const [at, item] of items.entries()) {
    let column = drawn.get(item);
    if (column === undefined) {
      column = drawColumn(columns[item], area.height, max, whole, { fill, patterns, colours, glyphs });
      drawn.set(item, column);
    }
    for (let y = 0; y < area.height; y++) {
      canvas.set(area.left + at, area.top + y, column.glyphs[y] ?? ' ', column.styles[y] ?? blank);
    }
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

/** On a narrower plot lines down it would hide too many weeks: rules are marked on the axis only. */
const roomForRules = 48;

const blank = ink();
const faint = ink('faint');

function columnAt(grid: Grid, visible: readonly number[], x: number): StackColumn {
  const values: StackColumn['values'][number][] = [];
  let sum = 0;
  let known = 0;
  let unknown = 0;
  for (const series of visible) {
    const value = grid.values[series]?.[x] ?? null;
    // Stacks cannot show negative values; they count as unknown.
    if (value !== null && value >= 0) {
      known++;
      sum += value;
      if (value > 0) values.push({ series, value });
    } else if (grid.rows[series]?.[x] !== undefined) unknown++;
  }
  // With every series hidden there is nothing to know.
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

/** A column of cells, the highest first. */
interface DrawnStack {
  readonly glyphs: string[];
  readonly styles: Style[];
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
    return { glyphs: new Array(rows).fill(missing), styles: new Array(rows).fill(faint) };
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
  }
  return drawn;
}

function paintColumn(slices: readonly Slice[], rows: number, perCell: 8 | 1, above: string, box: Paintbox): DrawnStack {
  const glyphs: string[] = new Array(rows).fill(above);
  const styles: Style[] = new Array(rows).fill(above === ' ' ? blank : faint);
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
    } else {
      const upper = slices[i + 1];
      glyphs[y] = box.glyphs.vertical[lower.to - base] ?? ' ';
      styles[y] = ink(fg, upper === undefined ? undefined : box.colours[upper.series]);
    }
  }
  return { glyphs, styles };
}

function firstColumn(index: number, count: number, width: number): number {
  return count >= width ? columnOfItem(index, count, width) : Math.ceil((index * width) / count);
}

/** Rules, pin and cursor over the plot (the last on top), their marks on the axis, the rules' names below. */
function drawMarks(canvas: Canvas, area: Area, view: View, grid: Grid, state: ChartState, glyphs: Glyphs): void {
  const count = grid.xs.length;
  const middle = (index: number) => columnOfItem(index, count, area.width);
  const rules = view.rules.flatMap((rule) => {
    const index = grid.xs.indexOf(rule.at);
    return index < 0 ? [] : [{ ...rule, column: middle(index) }];
  });
  const nameRow = area.top + area.height + 2;
  const hasNames = rules.length > 0 && nameRow < canvas.height;
  for (const { column } of rules) {
    if (area.width >= roomForRules) drawOver(canvas, area, column, glyphs.rule, '', glyphs);
    else if (!hasNames) drawAxisMark(canvas, area, column, 'rule', glyphs);
  }
  if (isIndex(state.pin, count)) {
    drawOver(canvas, area, middle(state.pin), glyphs.pin, 'b', glyphs);
    drawAxisMark(canvas, area, middle(state.pin), 'pin', glyphs);
  }
  if (isIndex(state.cursor, count)) {
    drawOver(canvas, area, middle(state.cursor), glyphs.cursor, 'b', glyphs);
    drawAxisMark(canvas, area, middle(state.cursor), 'cursor', glyphs);
  }
  if (hasNames) drawRuleNames(canvas, area, nameRow, rules, grid.xs[state.cursor ?? -1], glyphs);
}

function isIndex(index: number | undefined, count: number): index is number {
  return index !== undefined && index >= 0 && index < count;
}

/** A line down the plot that keeps each cell's colour behind it. */
function drawOver(canvas: Canvas, area: Area, column: number, glyph: string, more: string, glyphs: Glyphs): void {
  const x = area.left + column;
  for (let y = area.top; y < area.top + area.height; y++) {
    const { fg, bg } = canvas.styleAt(x, y);
    const under = canvas.glyphAt(x, y);
    const eighth = glyphs.vertical.indexOf(under);
    const isData = under !== ' ' && under !== glyphs.missing;
    canvas.set(x, y, glyph, ink('text', !isData ? undefined : eighth > 0 && eighth < 4 ? bg : fg, more));
  }
}
