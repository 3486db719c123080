/** Values to places. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tickLabel, yTicks } from '../../src/draw/axes.ts';
import {
  columnOfItem,
  itemsOfColumns,
  linearScale,
  logScale,
  powersOfTen,
  roundCeiling,
  roundStep,
  roundTicks,
  stepsOf,
} from '../../src/draw/scale.ts';

describe('ticks', () => {
  test('step by 1, 2 or 5 times a power of ten', () => {
    expect([0.3, 1, 1.2, 3, 7, 12e9].map(roundStep)).toEqual([0.5, 1, 2, 5, 10, 20e9]);
    expect(roundTicks(0, 100, 5)).toEqual([0, 50, 100]);
    expect(roundTicks(0, 0.3, 4)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(roundTicks(5, 5, 4)).toEqual([5]);
    expect(roundTicks(0, Number.POSITIVE_INFINITY, 4)).toEqual([]);
  });
  test('of a log axis are powers of ten, thinned where there are many', () => {
    expect(powersOfTen(0.5, 2000)).toEqual([1, 10, 100, 1000]);
    expect(powersOfTen(1, 1e12, 5)).toEqual([1, 1e3, 1e6, 1e9, 1e12]);
    expect(powersOfTen(0, 10)).toEqual([]);
  });
  test('end at a round number that holds the value', () => {
    expect([0, 7.4e12, 99, 100].map((value) => roundCeiling(value))).toEqual([1, 8e12, 100, 100]);
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
        expect(roundCeiling(value)).toBeGreaterThanOrEqual(value);
        expect(roundCeiling(value)).toBeLessThanOrEqual(value * 2.6);
      }),
    );
  });
  test('of the y axis stand on different rows, quarters for a whole', () => {
    const rows = 20;
    const rowOf = (value: number) => rows - Math.max(1, Math.ceil((value / 100) * rows));
    expect(yTicks(0, 100, rows, rowOf).map(({ label }) => label)).toEqual(['100', '75', '50', '25', '0']);
    expect(yTicks(0, 100, 1, () => 0)).toEqual([{ at: 0, label: '100' }]);
  });
  test('are labelled shortly', () => {
    expect([0, 25, 2.5e12, 5e9, 0.5, 1e15, 1e300, 0.00001].map(tickLabel)).toEqual([
      '0',
      '25',
      '2.5T',
      '5B',
      '0.5',
      '1e15',
      '1e300',
      '1e-5',
    ]);
  });
});

describe('stepsOf', () => {
  test('keeps zero at nothing, gives anything above zero a mark and stops at the end', () => {
    expect([0, 0.0001, 50, 100, 200, -3].map((value) => stepsOf(value, 100, 10))).toEqual([0, 1, 40, 80, 80, 0]);
    expect(stepsOf(5, 0, 10)).toBe(80);
    expect(stepsOf(5, 10, 0)).toBe(0);
  });
});

describe('scales', () => {
  test('run from 0 to 1 and survive one point and the largest numbers', () => {
    expect(linearScale(0, 10)(5)).toBe(0.5);
    expect(linearScale(3, 3)(3)).toBe(0);
    expect(linearScale(-Number.MAX_VALUE, Number.MAX_VALUE)(0)).toBe(0.5);
    expect(logScale(1, 100)(10)).toBeCloseTo(0.5);
  });
});

describe('columns', () => {
  test('are shared out evenly when there are more of them than weeks', () => {
    expect(itemsOfColumns(3, 8)).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });
  test('show the last of their weeks when there are fewer, or the week under the cursor', () => {
    expect(itemsOfColumns(9, 3)).toEqual([2, 5, 8]);
    expect(itemsOfColumns(9, 3, 3)).toEqual([2, 3, 8]);
  });
  test('always have one for the week under the cursor, and that is where its mark is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), fc.nat(), (count, width, n) => {
        const cursor = n % count;
        expect(itemsOfColumns(count, width, cursor)[columnOfItem(cursor, count, width)]).toBe(cursor);
      }),
    );
  });
  test('never run backwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (count, width) => {
        const items = itemsOfColumns(count, width);
        expect(items).toHaveLength(width);
        expect(items).toEqual([...items].sort((a, b) => a - b));
        expect(items.at(-1)).toBe(count - 1);
      }),
    );
  });
});
