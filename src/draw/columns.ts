/** Divides a stacked column into cells, each of which can show one edge. The arithmetic of stacked charts. */

/** One series' part of a column: `size` in steps (eighths of a cell, or cells), as measured, not yet rounded. */
interface ColumnPart {
  readonly series: number;
  readonly size: number;
}

/** A part from its first to its last step, counted from the bottom. */
export interface Slice {
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** How far an edge may be moved to make room for a small part. */
const reach = { eighths: 12, cells: 6 } as const;

/**
 * Stacks parts (bottom first, all positive) over `cells` cells of `perCell` steps (8, or 1 if a cell shows one series only). A
 * cell has one foreground and one background, so it shows at most one edge strictly inside it. Edges that meet in a cell are
 * moved apart as little as possible (least sum of distances), so that every part of at least an eighth of a cell is visible. If a
 * column has more parts than its cells can show, the smallest are left out.
 */
export function slicesOf(parts: readonly ColumnPart[], cells: number, perCell: 8 | 1): Slice[] {
  const all = cells * perCell;
  let kept = parts.filter(({ size }) => size > 0);
  if (kept.length === 0 || all <= 0) return [];
  // A column that is not empty must show something, however short it is.
  const least = perCell / 8;
  const seen = kept.filter(({ size }) => size >= least);
  kept = seen.length > 0 ? seen : [largest(kept)];
  for (;;) {
    const edges = edgesOf(kept, cells, perCell);
    if (edges !== null) return edges.map((to, i) => ({ series: kept[i]?.series ?? 0, from: edges[i - 1] ?? 0, to }));
    const smallest = kept.reduce((least, part) => (part.size < least.size ? part : least));
    kept = kept.filter((part) => part !== smallest);
  }
}

function largest(parts: readonly ColumnPart[]): ColumnPart {
  return parts.reduce((most, part) => (part.size > most.size ? part : most));
}

/** The upper edge of each part in whole steps, or null if the parts do not fit. */
function edgesOf(parts: readonly ColumnPart[], cells: number, perCell: 8 | 1): number[] | null {
  const all = cells * perCell;
  if (parts.length === 1) {
    const size = parts[0]?.size ?? 0;
    return [Math.min(all, Math.max(1, Math.round(size)))];
  }
  const wanted: number[] = [];
  let sum = 0;
  for (const { size } of parts) {
    sum += size;
    wanted.push(Math.min(all, sum));
  }
  const rounded = wanted.map(Math.round);
  return areApart(rounded, perCell) ? rounded : movedApart(wanted, all, perCell);
}

function areApart(edges: readonly number[], perCell: number): boolean {
  let last = 0;
  let lastCell = -1;
  for (const edge of edges) {
    if (edge <= last) return false;
    last = edge;
    if (edge % perCell === 0) continue;
    const cell = Math.floor(edge / perCell);
    if (cell === lastCell) return false;
    lastCell = cell;
  }
  return true;
}

/** Dynamic programming over the edges: cost[p] is the least total distance with the current edge at step p. */
function movedApart(wanted: readonly number[], all: number, perCell: 8 | 1): number[] | null {
  const far = perCell === 8 ? reach.eighths : reach.cells;
  let before: Float64Array | null = null;
  const from: Int32Array[] = [];
  for (const [i, edge] of wanted.entries()) {
    const cost = new Float64Array(all + 1).fill(Number.POSITIVE_INFINITY);
    const back = new Int32Array(all + 1).fill(-1);
    const low = Math.max(i + 1, Math.ceil(edge - far));
    const high = Math.min(all, Math.floor(edge + far));
    for (let at = low; at <= high; at++) {
      const moved = Math.abs(at - edge);
      if (before === null) {
        cost[at] = moved;
        continue;
      }
      // One cell cannot show two edges, so the edge before must be in another cell.
      const highest = at % perCell === 0 ? at - 1 : at - (at % perCell);
      const lowest = Math.max(0, Math.ceil((wanted[i - 1] ?? 0) - far));
      let best = Number.POSITIVE_INFINITY;
      for (let p = lowest; p <= highest; p++) {
        const sum = before[p] ?? Number.POSITIVE_INFINITY;
        if (sum < best) {
          best = sum;
          back[at] = p;
        }
      }
      cost[at] = best + moved;
    }
    from.push(back);
    before = cost;
  }
  return before === null ? null : traced(before, from);
}

function traced(cost: Float64Array, from: readonly Int32Array[]): number[] | null {
  let at = 0;
  for (let p = 1; p < cost.length; p++) if ((cost[p] ?? 0) < (cost[at] ?? 0)) at = p;
  if (!Number.isFinite(cost[at] ?? Number.POSITIVE_INFINITY)) return null;
  const edges: number[] = [];
  for (let i = from.length - 1; i >= 0; i--) {
    edges.unshift(at);
    at = from[i]?.[at] ?? -1;
  }
  return edges;
}
