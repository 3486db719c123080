/** Lines on a plane of dots, each in its own colour; a single line is filled down to zero. */
import type { Area } from './axes.ts';
import type { Canvas } from './canvas.ts';
import { plain, type Style } from './cell.ts';
import { createDots, type Dots, joinDots } from './dots.ts';
import type { Scale } from './scale.ts';

/** A series to draw; the last one is on top. */
export interface Path {
  readonly series: number;
  /** Values by x, and by column of the plot. */
  readonly points: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  readonly style: Style;
  /** Styles of the area under it, from the line down. */
  readonly under: readonly Style[];
}

interface DotStyle {
  readonly scale: Scale;
  readonly octants: boolean;
  /** If colours distinguish the area from its line, it is filled; otherwise it is hatched. */
  readonly solid: boolean;
}

/** Draws dots for each known value, joined to the next if that is known too; values outside the scale stay at its edge. */
export function drawDots(
  canvas: Canvas,
  area: Area,
  paths: readonly Path[],
  { scale, octants, solid }: DotStyle,
): void {
  if (area.width === 0 || area.height === 0) return;
  const dots = createDots(area.width, area.height, octants);
  for (const [owner, { points }] of paths.entries()) trace(dots, points, scale, (x, y) => dots.set(x, y, owner));
  const alone = paths.length === 1 ? paths[0] : undefined;
  if (alone !== undefined) fillToZero(dots, alone, scale, paths.length, solid);
  // The fill gets paler away from the line.
  const styles = [...paths.map(({ style }) => style), ...(alone === undefined ? [] : alone.under)];
  dots.paint(canvas, area, (owner) => styles[owner] ?? plain);
}

/** The row of a plot that contains the dot at `share` of its height. */
export function rowOfDot(share: number, rows: number): number {
  return heightOf(share, rows * 4) >> 2;
}

function heightOf(share: number, down: number): number {
  return down - 1 - Math.round(Math.max(0, Math.min(1, share)) * (down - 1));
}

function trace(
  dots: Dots,
  points: readonly (number | null)[],
  scale: Scale,
  dot: (x: number, y: number) => void,
): void {
  const across = dots.width - 1;
  const place = (index: number, value: number): [number, number] => [
    points.length > 1 ? Math.round((index * across) / (points.length - 1)) : across >> 1,
    heightOf(scale(value), dots.height),
  ];
  for (const [i, value] of points.entries()) {
    if (value === null) continue;
    const next = points[i + 1] ?? null;
    const here = place(i, value);
    if (next === null) dot(...here);
    else joinDots(here, place(i + 1, next), dot);
  }
}

/**
 * Fills from each dot of the line to zero. Owners of the fill begin at `first`: one for each cell away from the line, the last
 * repeats.
 */
function fillToZero(dots: Dots, { points, under }: Path, scale: Scale, first: number, solid: boolean): void {
  const zero = heightOf(scale(0), dots.height);
  // By column of cells, the row of cells where the line is farthest from zero.
  const edges = new Map<number, number>();
  const farther = zero >= dots.height >> 1 ? Math.min : Math.max;
  trace(dots, points, scale, (x, y) => edges.set(x >> 1, farther(edges.get(x >> 1) ?? y >> 2, y >> 2)));
  trace(dots, points, scale, (x, y) => {
    const step = y < zero ? 1 : -1;
    for (let at = y; at !== zero + step; at += step) {
      const depth = Math.abs((at >> 2) - (edges.get(x >> 1) ?? 0));
      if (solid || (x + at) % 2 === 0) dots.add(x, at, first + Math.min(under.length - 1, Math.max(0, depth - 1)));
    }
  });
}
