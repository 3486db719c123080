/** Finds what is under the mouse in the painted lines, so that clicks match what is visible. */

import type { ClickTarget, Line } from '../../draw/cell.ts';
import { textWidth } from '../../draw/width.ts';
import type { Place } from './place.ts';

/** A target with its chart position resolved. */
export type Target =
  | Exclude<ClickTarget, { type: 'x' } | { type: 'points' } | { type: 'place' }>
  | { readonly type: 'place'; readonly place: Place }
  /** Index of the chart's x value. */
  | { readonly type: 'x'; readonly x: number };

/** The target at a cell, counted from 0; null if there is no target or no such cell. */
export function targetAt(lines: readonly Line[], x: number, y: number): Target | null {
  let first = 0;
  let at = 0;
  let last: ClickTarget | undefined;
  for (const { text, hit } of lines[y] ?? []) {
    if (hit !== last) first = at;
    last = hit;
    const next = at + textWidth(text);
    if (x >= at && x < next) return hit === undefined ? null : targetOf(hit, x - first);
    at = next;
  }
  return null;
}

function targetOf(hit: ClickTarget, cell: number): Target | null {
  switch (hit.type) {
    case 'x': {
      const x = hit.cells[Math.min(cell, hit.cells.length - 1)];
      return x === undefined ? null : { type: 'x', x };
    }
    case 'points': {
      const near = hit.points.map(({ index, x, y }) => ({
        index,
        distance: (x - cell) ** 2 + (tall * (y - hit.row)) ** 2,
      }));
      const nearest = near.reduce<(typeof near)[number] | null>(
        (best, point) => (best === null || point.distance < best.distance ? point : best),
        null,
      );
      return nearest === null ? null : { type: 'x', x: nearest.index };
    }
    case 'place':
      return { type: 'place', place: hit.place };
    default:
      return hit;
  }
}

/** A cell is about twice as tall as it is wide. */
const tall = 2;

export function placeHit(place: Place): ClickTarget {
  return { type: 'place', place };
}

/** A line of an overlay list. */
export function itemHit(row: number): ClickTarget {
  return { type: 'item', row };
}

const keyHits = new Map<string, ClickTarget>();

/** One object per key, so that the spans of a hint are one target. */
export function keyHit(key: string): ClickTarget {
  const hit = keyHits.get(key) ?? { type: 'key', key };
  keyHits.set(key, hit);
  return hit;
}

/** An entry of the page: a number, a link, a small figure. */
export function entryHit(entry: number): ClickTarget {
  return { type: 'entry', entry };
}

export function viewHit(view: number): ClickTarget {
  return { type: 'view', view };
}
