/** Places names beside the points of a scatter so that they cover neither a point nor another name. */
import { fontSize } from '../options.ts';
import { pixelWidth } from '../text-width.ts';

/** A point in px from the top left corner of the plot; '' for a point without a name. */
interface NamedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Position of a text relative to its point: `align` as in SVG, offsets in px. */
export interface Side {
  readonly align: 'left' | 'right';
  readonly dx: number;
  readonly dy: number;
}

/**
 * Nearest first. Above and below only if there are few points; among many, a name must be beside its point to be attributable.
 */
export const sides: readonly Side[] = [
  { align: 'left', dx: 7, dy: 0 },
  { align: 'right', dx: -7, dy: 0 },
  { align: 'left', dx: 4, dy: 13 },
  { align: 'right', dx: -4, dy: 13 },
  { align: 'left', dx: 4, dy: -13 },
  { align: 'right', dx: -4, dy: -13 },
];
const few = 20;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly half: number;
}

/**
 * For each point an index into `sides`, or null if its name has no room (the table has it). Null points are not drawn. Upper
 * points choose first, because readers look for the names with heavy use.
 */
export function placeNames(
  points: readonly (NamedPoint | null)[],
  bounds: { readonly left: number; readonly right: number },
): (number | null)[] {
  const drawn = points.filter((point) => point !== null);
  const taken: Box[] = drawn.map(({ x, y }) => ({ left: x - 3, right: x + 3, y, half: 3 }));
  const choices = drawn.filter(({ name }) => name !== '').length <= few ? sides : sides.slice(0, 2);
  const places: (number | null)[] = points.map(() => null);
  const order = [...points.entries()].sort(([, a], [, b]) => (a?.y ?? 0) - (b?.y ?? 0));
  for (const [i, point] of order) {
    if (point === null || point.name === '') continue;
    const place = choices.findIndex((side) => {
      const box = boxOf(point, side);
      if (box.left < bounds.left || box.right > bounds.right) return false;
      return !taken.some((other) => overlap(other, box));
    });
    const side = choices[place];
    if (side === undefined) continue;
    places[i] = place;
    taken.push(boxOf(point, side));
  }
  return places;
}

/** The box of a name, slightly away from its point so that the two do not count as overlapping. */
function boxOf({ name, x, y }: NamedPoint, { align, dx, dy }: Side): Box {
  const wide = pixelWidth(name, fontSize) + 2;
  const near = x + Math.sign(dx) * Math.max(4, Math.abs(dx));
  return align === 'left'
    ? { left: near, right: near + wide, y: y + dy, half: 6 }
    : { left: near - wide, right: near, y: y + dy, half: 6 };
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) < a.half + b.half && a.left < b.right && b.left < a.right;
}
