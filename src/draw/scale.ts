/** Maps values to positions: round ticks, linear and log scales, eighths of a cell. Plain functions, no glyphs. */

/** The smallest of 1, 2, 5 times a power of ten that is at least `size`; 1 if there is none. */
export function roundStep(size: number): number {
  if (!(size > 0) || !Number.isFinite(size)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  // For a subnormal size the power of ten underflows to zero.
  if (power === 0 || !Number.isFinite(power)) return size;
  // 3 * 0.1 is slightly above 0.3: without the tolerance a round size would use the next step.
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
    // Above 2^53 steps cannot be counted, and such a range is far too long for its step anyway.
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

/** Removes binary rounding noise: 0.30000000000000004 -> 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Powers of ten from `min` to `max` (both positive); every second or third one if there are more than `count`. */
export function powersOfTen(min: number, max: number, count = 8): number[] {
  if (!(min > 0) || !(max >= min) || !Number.isFinite(max)) return [];
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, count)));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(10 ** power);
  return ticks;
}

/** Position of a value between two ends: 0 at `min`, 1 at `max`, beyond that outside 0 to 1; 0 if both ends are equal. */
export type Scale = (value: number) => number;

export function linearScale(min: number, max: number): Scale {
  // Halves, so that the range of very large doubles does not overflow.
  const range = max / 2 - min / 2;
  return (value) => (range > 0 ? (value / 2 - min / 2) / range : 0);
}

/** Both ends must be positive. Values at or below zero give -Infinity or NaN. */
export function logScale(min: number, max: number): Scale {
  const scale = linearScale(Math.log10(min), Math.log10(max));
  return (value) => scale(Math.log10(value));
}

/**
 * Steps of a cell (eighths by default) that a value fills on an axis from 0 to `max` over `cells`. Zero gives 0, and anything
 * positive at least 1, so that it is never blank; a value beyond the axis gives all steps (mark it as clipped).
 */
export function stepsOf(value: number, max: number, cells: number, perCell = 8): number {
  const all = Math.max(0, cells) * perCell;
  if (!(value > 0) || all === 0) return 0;
  if (!(max > 0) || value >= max) return all;
  return Math.min(all, Math.max(1, Math.round((value / max) * all)));
}

/**
 * Which of `count` items each of `width` columns shows. With fewer items than columns, items have equal widths, within one. With
 * more, a column shows the last of its items, so that every column shows a value of the table, and the item under the cursor
 * always has a column.
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

/** The column, from the left, in the middle of an item's columns. */
export function columnOfItem(item: number, count: number, width: number): number {
  if (count <= 0 || width <= 0) return 0;
  if (count >= width) return Math.max(0, Math.min(width, Math.ceil(((item + 1) * width) / count)) - 1);
  const first = Math.ceil((item * width) / count);
  const next = Math.ceil(((item + 1) * width) / count);
  return Math.min(width - 1, Math.floor((first + next - 1) / 2));
}
