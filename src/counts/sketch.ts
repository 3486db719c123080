/**
 * Quantiles from counts in buckets, which can be added wherever they were counted. Buckets are those of HdrHistogram (Gil Tene,
 * public domain, hdrhistogram.org) with six bits: each whole millisecond below 128 has a bucket; above, each power of two is
 * split into 64 equal parts, so that a bucket's middle is within 0.8% of every value in it. Uses only whole numbers and powers of
 * two, so that every engine computes the same buckets.
 */

/** Widths of buckets in ms: powers of two. The buckets reach up to a day and a half. */
const steps = Array.from({ length: 20 }, (_, i) => 2 ** i);

function widthOf(value: number): number {
  return steps.find((width) => value < 128 * width) ?? 2 ** 20;
}

/** SQL of the lower end of the bucket for a column in milliseconds; null if the value is null. */
export function bucketSql(column: string): string {
  const whole = `floor(${column} + 0.5)`;
  const widths = steps.map((width) => `when ${column} < ${128 * width} - 0.5 then ${width}`);
  const width = `(case ${widths.join(' ')} else ${2 ** 20} end)`;
  return `floor(${whole} / ${width}) * ${width}`;
}

/** Number of values by the lower end of their bucket. */
export type Sketch = ReadonlyMap<number, number>;

/** The sum of several sketches. */
export function together(sketches: readonly Sketch[]): Sketch {
  const all = new Map<number, number>();
  for (const sketch of sketches) for (const [low, n] of sketch) all.set(low, (all.get(low) ?? 0) + n);
  return all;
}

export function sizeOf(sketch: Sketch): number {
  return [...sketch.values()].reduce((sum, n) => sum + n, 0);
}

/**
 * The middle of the bucket with the value of this rank (nearest rank), in whole ms. Null if there are so few values that it would
 * be the largest one: under 2 for a median, 20 for 0.95, 100 for 0.99.
 */
export function quantileOf(sketch: Sketch, at: number): number | null {
  const size = sizeOf(sketch);
  if (size * (1 - at) < 1 - 1e-9) return null;
  const rank = Math.ceil(at * size - 1e-9);
  let seen = 0;
  for (const [low, n] of [...sketch].sort(([a], [b]) => a - b)) {
    seen += n;
    if (seen >= rank) return Math.floor(low + (widthOf(low) - 1) / 2);
  }
  return null;
}
