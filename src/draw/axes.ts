/** Axes: round ticks with right-aligned labels on the left, months and counts below, names of rules under them. */
import { compactNumber } from '../data/format.ts';
import { monthOfWeek } from '../data/week.ts';
import type { Rule } from '../figures/figure.ts';
import { dayText, monthAndYearText, monthText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { type Canvas, ink } from './canvas.ts';
import type { ClickTarget } from './cell.ts';
import type { Glyphs } from './glyphs.ts';
import type { Grid } from './grid.ts';
import { roundTicks } from './scale.ts';
import { textWidth } from './width.ts';

/** The plot's place on the canvas, without its axes. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Tick {
  /** Row from the top of the plot (y), or column from its left (x). */
  readonly at: number;
  readonly label: string;
}

const muted = ink('muted');
const faint = ink('faint');

/** A round number on an axis: `100`, `2.5T`; a power of ten if it has no short form. */
export function tickLabel(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-4)) {
    return value.toExponential(1).replace('.0e', 'e').replace('e+', 'e');
  }
  const text = compactNumber(value);
  return /\.\d*0\D*$/.test(text) ? text.replace(/\.?0+(\D*)$/, '$1') : text;
}

/**
 * Ticks of a y axis, highest first, not on neighbouring rows if there is a choice. `rowOf` gives the row, from the top, of a
 * value.
 */
export function yTicks(min: number, max: number, rows: number, rowOf: (value: number) => number): Tick[] {
  if (rows <= 0) return [];
  const most = Math.max(2, Math.min(7, Math.floor((rows + 2) / 2)));
  const ticksOf = (values: readonly number[]): Tick[] =>
    values.map((value) => ({ at: rowOf(value), label: tickLabel(value) })).reverse();
  let best: Tick[] | null = null;
  for (let count = most; count >= 2; count--) {
    const values = isPercent(min, max) ? percentTicks(count) : roundTicks(min, max, count);
    const ticks = ticksOf(values);
    const apart = ticks.every((tick, i) => i === 0 || tick.at - (ticks[i - 1]?.at ?? 0) >= (rows > 3 ? 2 : 1));
    if (ticks.length < 2 || !apart) continue;
    // Ticks that include the end of the axis are preferred.
    if (values.at(-1) === max) return ticks;
    best ??= ticks;
  }
  const ends = ticksOf(rows > 1 ? [min, max] : [max]);
  return best === null || rows <= 4 ? ends : best;
}

function isPercent(min: number, max: number): boolean {
  return min === 0 && max === 100;
}

/** Quarters are easier to read than fifths for parts of a whole. */
function percentTicks(count: number): number[] {
  if (count >= 5) return [0, 25, 50, 75, 100];
  return count >= 3 ? [0, 50, 100] : [0, 100];
}

/** Cells that the labels of a y axis need, including a space and the axis itself. */
export function gutterOf(ticks: readonly Tick[]): number {
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label))) + 2;
}

export function drawYAxis(canvas: Canvas, area: Area, ticks: readonly Tick[], glyphs: Glyphs): void {
  if (area.left < 1) return;
  const axis = area.left - 1;
  for (let row = 0; row < area.height; row++) canvas.set(axis, area.top + row, glyphs.axis.vertical, faint);
  for (const { at, label } of ticks) {
    canvas.set(axis, area.top + at, glyphs.axis.tick, faint);
    const start = axis - 1 - textWidth(label);
    if (start >= 0) canvas.put(start, area.top + at, label, muted);
  }
}

/** Draws the line under the plot with its ticks and, if the canvas has the row, their labels. */
export function drawXAxis(canvas: Canvas, area: Area, ticks: readonly Tick[], glyphs: Glyphs): void {
  const row = area.top + area.height;
  if (row >= canvas.height) return;
  if (area.left > 0) canvas.set(area.left - 1, row, glyphs.axis.corner, faint);
  for (let x = 0; x < area.width; x++) canvas.set(area.left + x, row, glyphs.axis.horizontal, faint);
  for (const { at } of ticks) canvas.set(area.left + at, row, glyphs.axis.below, faint);
  for (const { at, label } of ticks) canvas.put(area.left + at, row + 1, label, muted);
}

/**
 * Ticks of an x axis over a grid's steps: round months with the year when it changes, days if there are only a few, round counts.
 * Labels neither touch nor run past the edge. `columnOf` gives the plot column.
 */
export function xTicks(
  grid: Grid,
  width: number,
  columnOf: (index: number) => number,
  nameOf: (x: string) => string,
  language: Language,
): Tick[] {
  for (const candidate of candidates(grid, nameOf, language)) {
    const ticks = candidate.map(({ index, label }) => ({ at: columnOf(index), label }));
    const shown = withoutOverlap(ticks.filter(({ at, label }) => at + textWidth(label) <= width));
    // The last label may not fit at the edge.
    if (shown !== null && shown.length > 0 && (ticks.length === 1 || shown.length > ticks.length / 2)) return shown;
  }
  return [];
}

/** The ticks if no two labels touch, without a first one too near the new year; null if others touch. */
function withoutOverlap(ticks: readonly Tick[]): Tick[] | null {
  const touch = (a: Tick | undefined, b: Tick | undefined) =>
    a !== undefined && b !== undefined && b.at < a.at + textWidth(a.label) + 2;
  const [first, second] = ticks;
  const kept = touch(first, second) && /\d$|年/.test(second?.label ?? '') ? ticks.slice(1) : ticks;
  return kept.some((tick, i) => touch(tick, kept[i + 1])) ? null : [...kept];
}

interface Labelled {
  readonly index: number;
  readonly label: string;
}

function* candidates(grid: Grid, nameOf: (x: string) => string, language: Language): Generator<Labelled[]> {
  const { xs, step } = grid;
  if (step === 'number') {
    for (const every of [1, 2, 5, 10, 20, 50, 100, 200, 500]) {
      yield xs.flatMap((x, index) => (Number(x) % every === 0 ? [{ index, label: x }] : []));
    }
  }
  if (step === 'name' || step === 'number') {
    yield xs.map((x, index) => ({ index, label: nameOf(x) }));
    yield xs.slice(0, 1).map((x, index) => ({ index, label: nameOf(x) }));
    return;
  }
  if (step !== 'month' && xs.length <= 13) {
    for (const every of [1, 2, 4]) {
      yield xs.flatMap((x, index) => (index % every === 0 ? [{ index, label: dayText(x, language) }] : []));
    }
  }
  for (const every of [1, 2, 3, 6, 12]) yield monthLabels(grid, every, language);
  yield xs.slice(0, 1).map((x, index) => ({ index, label: monthAndYearText(monthOf(grid, x), language) }));
}

function monthOf({ step }: Grid, x: string): string {
  return step === 'week' ? monthOfWeek(x) : x.slice(0, 7);
}

/** The month of each x, cached: it is needed several times for every key press, and date arithmetic is slow. */
const months = new WeakMap<Grid, readonly string[]>();

function monthsOf(grid: Grid): readonly string[] {
  const known = months.get(grid) ?? grid.xs.map((x) => monthOf(grid, x));
  months.set(grid, known);
  return known;
}

/** The first x of every `every`th month of the year; January is always among them. */
function monthLabels(grid: Grid, every: number, language: Language): Labelled[] {
  const labels: Labelled[] = [];
  let last = '';
  let year = '';
  for (const [index, month] of monthsOf(grid).entries()) {
    if (month === last) continue;
    last = month;
    if ((Number(month.slice(5, 7)) - 1) % every !== 0) continue;
    const named = month.slice(0, 4) !== year;
    year = month.slice(0, 4);
    labels.push({ index, label: named ? monthAndYearText(month, language) : monthText(month, language) });
  }
  return labels;
}

/** Names of rules under their marks on the axis, if they do not touch; the one at `chosen` is bold. */
export function drawRuleNames(
  canvas: Canvas,
  area: Area,
  row: number,
  rules: readonly (Rule & { readonly column: number })[],
  chosen: string | undefined,
): void {
  const free = new Array<boolean>(area.width).fill(true);
  const isFree = (from: number, to: number) => free.slice(Math.max(0, from), to).every(Boolean);
  // Shortest first, so that most of them fit.
  const byLength = [...rules].sort((a, b) => textWidth(a.label) - textWidth(b.label));
  for (const { column, label, at } of byLength) {
    const size = textWidth(label);
    // To the right from the mark, or left up to it; with a space between names.
    const start = [column, column - size + 1].find(
      (from) => from >= 0 && from + size <= area.width && isFree(from - 1, from + size + 1),
    );
    if (start === undefined) continue;
    canvas.put(area.left + start, row, label, at === chosen ? ink('text', undefined, 'b') : muted);
    free.fill(false, start, start + size);
  }
}

/** The plot's place in a frame: labels on its left if enough room is left to draw, one to three rows below it. */
export function areaOf(width: number, height: number, gutter: number, hasRules: boolean): Area {
  const below = height >= 9 && hasRules ? 3 : height >= 5 ? 2 : height >= 3 ? 1 : 0;
  const left = width >= gutter + 8 ? gutter : 0;
  return { left, top: 0, width: Math.max(0, width - left), height: Math.max(0, height - below) };
}

/** Marks where the cursor, the pin or a rule meets the axis. */
export function drawAxisMark(
  canvas: Canvas,
  area: Area,
  column: number,
  mark: 'cursor' | 'pin' | 'rule',
  glyphs: Glyphs,
): void {
  const row = area.top + area.height;
  if (row >= canvas.height) return;
  const style = mark === 'rule' ? muted : ink('accent', undefined, 'b');
  canvas.set(area.left + column, row, mark === 'rule' ? glyphs.ruleMark : glyphs.axis[mark], style);
}

/** Marks the columns of the x under the cursor on the axis. */
export function drawAxisSpan(canvas: Canvas, area: Area, from: number, to: number, glyphs: Glyphs): void {
  const row = area.top + area.height;
  if (row >= canvas.height) return;
  const style = ink('accent', undefined, 'b');
  for (let x = Math.max(0, from); x < Math.min(to, area.width); x++)
    canvas.set(area.left + x, row, glyphs.axis.span, style);
}

/** The mouse target of a plot: the x of the column under the mouse, or the nearest one outside the plot. */
export function columnHit(area: Area, itemOf: (column: number) => number): ClickTarget {
  const columns = Math.max(1, area.left + area.width);
  const within = (column: number) => Math.max(0, Math.min(area.width - 1, column));
  return { type: 'x', cells: Array.from({ length: columns }, (_, cell) => itemOf(within(cell - area.left))) };
}

/** For each plot column the index with the nearest column. `columnOf` must increase with the index. */
export function nearestColumns(count: number, width: number, columnOf: (index: number) => number): number[] {
  let index = 0;
  return Array.from({ length: width }, (_, column) => {
    while (index + 1 < count && Math.abs(columnOf(index + 1) - column) <= Math.abs(columnOf(index) - column)) index++;
    return index;
  });
}
