/** Names of series inside their own bands of a stack, if a band is wide enough: only on cells that the band fills. */
import type { Area } from './axes.ts';
import { type Canvas, ink } from './canvas.ts';
import type { Colour } from './cell.ts';
import { textWidth } from './width.ts';

/** Marks a cell that no single series fills: an edge, a blank, or an unknown value. */
export const noSeries = -1;

/** Cells of its own colour required on each side of a name. */
const margin = 1;

/** More cells of the band than this above and below a name count as no better. */
const deep = 3;

interface Spot {
  readonly row: number;
  readonly from: number;
  readonly length: number;
  /** Full cells above or below its middle, whichever are fewer. */
  readonly depth: number;
}

/**
 * `whole` has the series that fills each cell of the plot, by column and then row. A name goes deep inside its band, in the
 * middle of the longest row of such cells; a band without room gets no name.
 */
export function drawBandNames(
  canvas: Canvas,
  area: Area,
  whole: readonly (readonly number[])[],
  names: readonly string[],
  colours: readonly Colour[],
): void {
  const sizes = names.map(textWidth);
  for (const [series, spot] of bestSpots(whole, area.height, sizes).entries()) {
    const size = sizes[series] ?? 0;
    if (spot === undefined || size === 0) continue;
    const x = area.left + spot.from + Math.floor((spot.length - size) / 2);
    canvas.put(x, area.top + spot.row, names[series] ?? '', ink('text', colours[series]));
  }
}

function bestSpots(
  whole: readonly (readonly number[])[],
  rows: number,
  sizes: readonly number[],
): (Spot | undefined)[] {
  const best: (Spot | undefined)[] = sizes.map(() => undefined);
  for (let row = 0; row < rows; row++) {
    let from = 0;
    for (let x = 1; x <= whole.length; x++) {
      const series = whole[from]?.[row] ?? noSeries;
      if (x < whole.length && (whole[x]?.[row] ?? noSeries) === series) continue;
      const length = x - from;
      if (length >= (sizes[series] ?? Number.POSITIVE_INFINITY) + 2 * margin) {
        const spot = { row, from, length, depth: depthAt(whole[from + (length >> 1)] ?? [], row) };
        if (isBetter(spot, best[series])) best[series] = spot;
      }
      from = x;
    }
  }
  return best;
}

function depthAt(column: readonly number[], row: number): number {
  let depth = 0;
  while (depth < deep && column[row - depth - 1] === column[row] && column[row + depth + 1] === column[row]) depth++;
  return depth;
}

function isBetter(spot: Spot, than: Spot | undefined): boolean {
  if (than === undefined || spot.depth !== than.depth) return than === undefined || spot.depth > than.depth;
  return spot.length > than.length;
}
