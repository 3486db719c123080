/** How a stacked column is cut into cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slicesOf } from '../../src/draw/columns.ts';

const parts = (...sizes: number[]) => sizes.map((size, series) => ({ series, size }));

describe('slicesOf', () => {
  test('rounds to eighths and stacks from below', () => {
    expect(slicesOf(parts(4.2, 11.9), 4, 8)).toEqual([
      { series: 0, from: 0, to: 4 },
      { series: 1, from: 4, to: 16 },
    ]);
  });
  test('moves two edges of one cell apart, by as little as it can', () => {
    expect(slicesOf(parts(3, 2, 20), 4, 8)).toEqual([
      { series: 0, from: 0, to: 3 },
      { series: 1, from: 3, to: 8 },
      { series: 2, from: 8, to: 25 },
    ]);
  });
  test('leaves out zero, and draws a tiny whole as one eighth', () => {
    expect(slicesOf(parts(0, 8, 0), 2, 8)).toEqual([{ series: 1, from: 0, to: 8 }]);
    expect(slicesOf(parts(0.001), 2, 8)).toEqual([{ series: 0, from: 0, to: 1 }]);
    expect(slicesOf(parts(0, 0), 2, 8)).toEqual([]);
    expect(slicesOf(parts(5), 0, 8)).toEqual([]);
  });
  test('leaves out the smallest where a column has more parts than its cells can show', () => {
    expect(slicesOf(parts(5, 1, 2, 4, 3, 1), 1, 8).map(({ series }) => series)).toEqual([0, 3]);
  });
  test('gives a small part a cell of its own where a cell holds one letter', () => {
    expect(slicesOf(parts(3.8, 0.2, 4), 8, 1).map(({ from, to }) => to - from)).toEqual([3, 1, 4]);
  });

  const anyParts = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 16 });
  test('always gives contiguous slices inside the column, one edge a cell, and each part that has room is seen', () => {
    fc.assert(
      fc.property(
        anyParts,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(8 as const, 1 as const),
        (sizes, cells, perCell) => {
          const slices = slicesOf(parts(...sizes), cells, perCell);
          let last = 0;
          const edged = new Set<number>();
          for (const { from, to } of slices) {
            expect(from).toBe(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(cells * perCell);
            if (to % perCell !== 0) {
              expect(edged.has(Math.floor(to / perCell))).toBe(false);
              edged.add(Math.floor(to / perCell));
            }
            last = to;
          }
          const total = sizes.reduce((sum, size) => sum + size, 0);
          if (total > 0) expect(slices.length).toBeGreaterThan(0);
          // With plenty of cells nothing of an eighth of a cell or more may be lost.
          if (total <= cells * perCell && cells >= 2 * sizes.length) {
            const seen = new Set(slices.map(({ series }) => series));
            for (const [series, size] of sizes.entries()) if (size >= perCell / 8) expect(seen.has(series)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
