/** What boards are worked out with: sketches, forecasts, blocks of five hours, budgets. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/counts/blocks.ts';
import { outlookOf, reachedOn } from '../../src/counts/forecast.ts';
import { budgetOf } from '../../src/counts/limits.ts';
import { quantileOf, together } from '../../src/counts/sketch.ts';
import { addDays, firstDayOf, lastDayOf } from '../../src/data/week.ts';

/** As the SQL does it. */
function bucketOf(ms: number): number {
  let width = 1;
  while (ms >= 128 * width) width *= 2;
  return Math.floor(ms / width) * width;
}

function sketchOf(values: readonly number[]): Map<number, number> {
  const sketch = new Map<number, number>();
  for (const ms of values) sketch.set(bucketOf(ms), (sketch.get(bucketOf(ms)) ?? 0) + 1);
  return sketch;
}

describe('a sketch', () => {
  const times = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 100, maxLength: 300 });

  test('has each quantile within 0.8% of the value of that rank', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 0.95, 0.99), (values, at) => {
        const right = [...values].sort((a, b) => a - b)[Math.ceil(at * values.length) - 1] ?? 0;
        const found = quantileOf(sketchOf(values), at) ?? Number.NaN;
        expect(Math.abs(found - right)).toBeLessThanOrEqual(0.008 * right);
      }),
    );
  });

  test('of all is that of its parts put together, in whatever order', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 100 }), (values, cut) => {
        const parts = [sketchOf(values.slice(cut)), sketchOf(values.slice(0, cut))];
        expect(quantileOf(together(parts), 0.95)).toBe(quantileOf(sketchOf(values), 0.95));
      }),
    );
  });

  test('has no quantile that could only be its largest value', () => {
    const of = (n: number) => sketchOf(Array.from({ length: n }, (_, i) => i));
    expect([quantileOf(of(19), 0.95), quantileOf(of(20), 0.95)]).toEqual([null, 18]);
    expect([quantileOf(of(99), 0.99), quantileOf(of(100), 0.99)]).toEqual([null, 98]);
    expect(quantileOf(new Map(), 0.5)).toBeNull();
  });
});

describe('a forecast', () => {
  const even = () => 10;

  test('of a month whose days are all alike is that, without doubt', () => {
    expect(outlookOf('month', '2025-11-20', '2025-10-01', even)).toEqual({
      from: '2025-11-01',
      to: '2025-11-30',
      day: '2025-11-20',
      soFar: 200,
      rate: 10,
      days: 28,
      daysLeft: 10,
      forecast: 300,
      low: 300,
      high: 300,
    });
  });

  test('has the interval of Hahn and Meeker', () => {
    // Days of 0 and 20 in turn, from 1 to 15 October: 14 whole ones, mean 10, deviation 10.377; t(0.9, 13) is 1.350.
    const turn = (day: string) => (Number(day.slice(-2)) % 2 === 0 ? 20 : 0);
    const { forecast, low, high, days, daysLeft } = outlookOf('month', '2025-10-16', '2025-10-01', turn);
    expect([days, daysLeft, forecast]).toEqual([14, 15, 310]);
    const margin = 15 * 1.3502 * 10.3775 * Math.sqrt(1 / 15 + 1 / 14);
    expect(high).toBeCloseTo(310 + margin, 1);
    expect(low).toBeCloseTo(310 - margin, 1);
  });

  test('is none from fewer than seven whole days, or where the period began before the log', () => {
    expect(outlookOf('month', '2025-10-08', '2025-10-01', even)).toMatchObject({ days: 6, forecast: null, soFar: 80 });
    expect(outlookOf('month', '2025-10-09', '2025-10-01', even)).toMatchObject({ days: 7, forecast: 310 });
    expect(outlookOf('month', '2025-10-29', '2025-10-03', even)).toMatchObject({
      forecast: null,
      rate: 10,
      soFar: 270,
    });
  });

  test('says on which day a budget is used up, was used up, or that it is not', () => {
    const outlook = outlookOf('month', '2025-11-20', '2025-10-01', even);
    expect(reachedOn(outlook, 250, even)).toBe('2025-11-25');
    expect(reachedOn(outlook, 120, even)).toBe('2025-11-12');
    expect(reachedOn(outlook, 301, even)).toBeNull();
    expect(reachedOn(outlookOf('week', '2025-11-19', '2025-10-01', even), 50, even)).toBe('2025-11-21');
  });
});

test('a block begins with the hour of its first message and lasts five', () => {
  const hours = [13, 9, 10, 14, 30, 34, 35].map((hour) => hour * 3600);
  expect(blocksOf(hours, (hour) => hour).map(({ from, to, parts }) => [from / 3600, to / 3600, parts.length])).toEqual([
    [9, 14, 3],
    [14, 19, 1],
    [30, 35, 2],
    [35, 40, 1],
  ]);
});

test.each([
  ['200/month', { usd: 200, per: 'month' }],
  ['$12.50/week', { usd: 12.5, per: 'week' }],
  ['9/day', { usd: 9, per: 'day' }],
  ['40', { usd: 40, per: 'month' }],
  ['0/month', undefined],
  ['200/year', undefined],
  ['much', undefined],
])('a budget of %s is read', (text, budget) => {
  expect(budgetOf(text)).toEqual(budget);
});

describe('a day, week or month', () => {
  test.each([
    ['2025-08-04', '2025-08-04', '2025-08-04'],
    ['2025-W32', '2025-08-04', '2025-08-10'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-W53', undefined, undefined],
    ['2025-13', undefined, undefined],
    ['2025', undefined, undefined],
  ])('%s has its first and last day', (typed, first, last) => {
    expect([firstDayOf(typed), lastDayOf(typed)]).toEqual([first, last]);
  });

  test('of any week is what ISO 8601 calls it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (n) => {
        const monday = addDays('2018-01-01', 7 * (n % 570));
        const thursday = new Date(Date.parse(monday) + 3 * 86_400_000);
        const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
        const week = 1 + Math.floor((thursday.getTime() - first) / (7 * 86_400_000));
        expect(firstDayOf(`${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`)).toBe(monday);
      }),
    );
  });
});
