/** Lines in box-drawing characters or ASCII. asciichart draws the runs between gaps, on rows that we scale ourselves. */
import { plot } from 'asciichart';
import type { Area } from './axes.ts';
import type { Canvas, ink } from './canvas.ts';
import type { Glyphs } from './glyphs.ts';
import type { Scale } from './scale.ts';

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
 * asciichart gets whole rows (0 to rows - 1) instead of values, so that NaN, gaps, constants and 1e15 cannot reach it and we
 * control its height. It draws one column fewer than it has points and the first on its axis, so the first point is doubled and
 * the axis cut off.
 */
export function drawRuns(
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

/** A letter on each line every few columns, in different columns for each series, so that lines can be distinguished. */
export function drawLetters(
  canvas: Canvas,
  area: Area,
  values: readonly (number | null)[],
  rowOf: (value: number) => number,
  letter: string,
  series: number,
): void {
  const every = 9;
  const put = (x: number) => {
    const value = values[x] ?? null;
    if (value === null) return;
    const y = area.top + Math.max(0, Math.min(area.height - 1, rowOf(value)));
    canvas.set(area.left + x, y, letter, canvas.styleAt(area.left + x, y));
  };
  for (const [from, to] of runsOf(values)) {
    const first = from + ((series * 4) % every);
    if (first >= to) put(Math.floor((from + to - 1) / 2));
    for (let x = first; x < to; x += every) put(x);
  }
}
