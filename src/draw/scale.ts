/** From values to places: round ticks, linear and log scales, eighths of a cell. Plain functions, no glyphs. */

/** The smallest of 1, 2, 5 times a power of ten that is not below `size`; 1 for sizes that have no such step. */
export function roundStep(size: number): number {
  if (!(size > 0) || !Number.isFinite(size)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  // A subnormal size has no power of ten above zero.
  if (power === 0 || !Number.isFinite(power)) return size;
  // 3 * 0.1 is a little above 0.3: without the slack a round size would jump to the next step.
  const step = [1, 2, 5, 10].find((factor) => factor * power >= size * (1 - 1e-9)) ?? 10;
  return tidy(step * power);
}

/** Multiples of the finest 1-2-5 step that gives at most `count` of them from `min` to `max`, ends included. */
export function roundTicks(min: number, max: number, count: number): number[] {
  if (!Number.isFinite(min) || !Number.isFinite(max) || max < min || count < 1) return [];
  if (max === min) return [min];
  const range = max / count - min / count;
  for (let step = roundStep(range * 0.7); ; step = roundStep(step * 1.5)) {
    const first = Math.ceil(tidy(min / step));
    const last = Math.floor(tidy(max / step));
    // Beyond 2^53 steps cannot be counted; such a range is far too long for its step anyway.
    if (last - first >= count && Number.isFinite(step)) continue;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => tidy((first + i) * step));
  }
}

/** Upper end of an axis from zero: a multiple of a round step that covers `value`; 1 for no value. */
export function roundCeiling(value: number, count = 9): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const step = roundStep(value / Math.max(1, count - 1));
  const ceiling = tidy(Math.ceil(tidy(value / step)) * step);
  return Number.isFinite(ceiling) && ceiling >= value ? ceiling : value;
}

/** Without the noise of binary fractions: 0.30000000000000004 -> 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Powers of ten from `min` to `max` (both above zero), every second or third one where there are more than `count`. */
export function powersOfTen(min: number, max: number, count = 8): number[] {
  if (!(min > 0) || !(max >= min) || !Number.isFinite(max)) return [];
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, count)));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(10 ** power);
  return ticks;
}

/** Where a value stands between two ends: 0 at `min`, 1 at `max`, outside that beyond them; 0 if they are one. */
export type Scale = (value: number) => number;

export function linearScale(min: number, max: number): Scale {
  // Halves, so that ends of the largest doubles do not overflow.
  const range = max / 2 - min / 2;
  return (value) => (range > 0 ? (value / 2 - min / 2) / range : 0);
}

/** Both ends above zero; values at or below zero have no place and give -Infinity or NaN. */
export function logScale(min: number, max: number): Scale {
  const scale = linearScale(Math.log10(min), Math.log10(max));
  return (value) => scale(Math.log10(value));
}

/**
 * Steps of a cell (eighths, unless told) that a value fills on an axis from 0 to `max` over `cells`. Zero is 0, anything
 * above zero at least 1, so that non-zero never draws blank; beyond the axis it is all steps (mark it as clipped).
 */
export function stepsOf(value: number, max: number, cells: number, perCell = 8): number {
  const all = Math.max(0, cells) * perCell;
  if (!(value > 0) || all === 0) return 0;
  if (!(max > 0) || value >= max) return all;
  return Math.min(all, Math.max(1, Math.round((value / max) * all)));
}

/**
 * Which of `count` items each of `width` columns shows. Fewer items than columns: each is as wide as the others, give
 * or take one. More: a column shows the last of its items, so that every column is a value that is in the table, and
 * the item under the cursor always has its column.
 */
export function itemsOfColumns(count: number, width: number, cursor?: number): number[] {
  const items: number[] = [];
  if (count <= 0) return items;
  for (let column = 0; column < width; column++) {
    const first = Math.floor((column * count) / width);
    const last = Math.max(first, Math.floor(((column + 1) * count) / width) - 1);
    items.push(cursor !== undefined && count > width && cursor >= first && cursor <= last ? cursor : last);
  }
  if (count <= width) return items.map((_, column) => Math.floor((column * count) / width));
  return items;
}

/** The column, from the left, in whose middle an item's band of columns lies. */
export function columnOfItem(item: number, count: number, width: number): number {
  if (count <= 0 || width <= 0) return 0;
  if (count >= width) return Math.max(0, Math.min(width, Math.ceil(((item + 1) * width) / count)) - 1);
  const first = Math.ceil((item * width) / count);
  const next = Math.ceil(((item + 1) * width) / count);
  return Math.min(width - 1, Math.floor((first + next - 1) / 2));
}
