/** The points of a scatter in the order of the cursor. */
import type { Row } from '../data/dataset.ts';
import type { ScatterMark } from '../figures/figure.ts';
import { numberOf, textOfValue, type ViewOf } from './grid.ts';

export interface Point {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly name: string | null;
}

/** Rows with a position on the axes (both values known, and positive on log axes), by x and then y. */
export function cloudOf({ table, mark }: ViewOf<ScatterMark>): Point[] {
  const points: Point[] = [];
  for (const row of table.rows) {
    const x = numberOf(row[mark.x]);
    const y = numberOf(row[mark.y]);
    if (x === null || y === null || (mark.log && (x <= 0 || y <= 0))) continue;
    points.push({ row, x, y, name: mark.label === undefined ? null : textOfValue(row[mark.label]) || null });
  }
  return points.sort((a, b) => a.x - b.x || a.y - b.y);
}
