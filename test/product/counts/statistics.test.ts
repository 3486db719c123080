/** The formulas against values that are printed elsewhere. */
import { describe, expect, test } from 'vitest';
import {
  compareProportions,
  fisherTest,
  holm,
  logGamma,
  normalAbove,
  normalQuantile,
  pairedTest,
  regress,
  studentQuantile,
  twoProportionTest,
  wilson,
} from '../../../src/counts/statistics.ts';
import { elasticityOf } from '../../../src/figures/price-response/figure.ts';
import { dataset } from '../../counts/log.ts';

describe('distributions', () => {
  test('the normal tail is that of the tables, far out too', () => {
    expect(normalAbove(0)).toBeCloseTo(0.5, 14);
    expect(normalAbove(1.959963984540054)).toBeCloseTo(0.025, 12);
    expect(normalAbove(-1)).toBeCloseTo(0.841344746068543, 12);
    expect(normalAbove(6) / 9.865876450376948e-10).toBeCloseTo(1, 9);
    expect(normalQuantile(0.025)).toBeCloseTo(1.959963984540054, 9);
  });

  test("Student's t is that of the tables", () => {
    expect(studentQuantile(0.025, 1)).toBeCloseTo(12.7062, 4);
    expect(studentQuantile(0.025, 6)).toBeCloseTo(2.446912, 5);
    expect(studentQuantile(0.025, 30)).toBeCloseTo(2.042272, 5);
    expect(studentQuantile(0.025, 1000)).toBeCloseTo(1.962339, 5);
  });

  test('gamma of a whole number is a factorial', () => {
    expect(Math.exp(logGamma(5))).toBeCloseTo(24, 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  });
});

describe('tests of proportions', () => {
  test("Fisher's lady who tells all eight cups does so by chance one time in seventy", () => {
    expect(fisherTest({ hits: 4, of: 4 }, { hits: 0, of: 4 })).toBeCloseTo(1 / 70, 12);
    expect(fisherTest({ hits: 3, of: 4 }, { hits: 1, of: 4 })).toBeCloseTo(17 / 70, 12);
  });

  test('the z test is one-sided and pooled', () => {
    // 30 of 100 against 15 of 100: pooled 0.225, z = 0.15 / sqrt(0.225 * 0.775 * 0.02).
    const p = twoProportionTest({ hits: 30, of: 100 }, { hits: 15, of: 100 });
    expect(p).toBeCloseTo(normalAbove(0.15 / Math.sqrt(0.225 * 0.775 * 0.02)), 12);
    expect(twoProportionTest({ hits: 15, of: 100 }, { hits: 30, of: 100 })).toBeCloseTo(1 - p, 12);
    expect(twoProportionTest({ hits: 0, of: 10 }, { hits: 0, of: 10 })).toBe(1);
  });

  test('a cell under five calls for Fisher', () => {
    expect(compareProportions({ hits: 4, of: 60 }, { hits: 20, of: 100 }).test).toBe('Fisher');
    expect(compareProportions({ hits: 5, of: 60 }, { hits: 20, of: 100 }).test).toBe('z');
    expect(compareProportions({ hits: 57, of: 60 }, { hits: 20, of: 100 }).test).toBe('Fisher');
  });

  test('the paired test counts those who moved', () => {
    expect(pairedTest(25, 5)).toBeCloseTo(normalAbove(19 / Math.sqrt(30)), 12);
    expect(pairedTest(0, 0)).toBe(1);
    expect(pairedTest(5, 25)).toBeGreaterThan(0.99);
  });

  test("Wilson's intervals are those of Newcombe's table (1998)", () => {
    const rounded = (hits: number, of: number) => {
      const { low, high } = wilson({ hits, of });
      return [low.toFixed(4), high.toFixed(4)];
    };
    expect(rounded(81, 263)).toEqual(['0.2553', '0.3662']);
    expect(rounded(15, 148)).toEqual(['0.0624', '0.1605']);
    expect(rounded(0, 20)).toEqual(['0.0000', '0.1611']);
    expect(rounded(1, 29)).toEqual(['0.0061', '0.1718']);
    expect(wilson({ hits: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  });

  test("Holm's steps never fall, and keep the order given", () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    expect(adjusted.map((p) => p.toFixed(3))).toEqual(['0.030', '0.060', '0.060', '0.020']);
    expect(holm([])).toEqual([]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
  });
});

describe('the line through logarithms', () => {
  const eight = dataset('table-5').rows.map((row) => [Math.log10(Number(row.cost)), Number(row.log10_usage)] as const);

  test("table 5's eight models have no slope", () => {
    const line = elasticityOf(eight);
    expect(line?.n).toBe(8);
    expect(line?.slope).toBeCloseTo(-0.000825, 6);
    expect(Number(line?.rSquared.toPrecision(2))).toBe(2.5e-7);
    // SE from the definition: sqrt(SSE / (n - 2) / Sxx).
    expect(line?.standardError).toBeCloseTo(0.67, 1);
    expect(line?.verdict).toBeNull();
    expect(line?.why?.en).toContain('below -1 to above 0');
  });

  test('a line that is one is found, with its interval around it', () => {
    const points = Array.from(
      { length: 20 },
      (_, i) => [i / 10, 3 - 0.5 * (i / 10) + (i % 2 === 0 ? 0.02 : -0.02)] as const,
    );
    const line = elasticityOf(points);
    expect(line?.slope).toBeCloseTo(-0.5, 1);
    expect(line?.low ?? 0).toBeLessThan(-0.5);
    expect(line?.high ?? -1).toBeGreaterThan(-0.51);
    expect(line?.verdict).toBe('use falls with price, less than in proportion');
  });

  test('seven models get no verdict, however straight', () => {
    const line = elasticityOf(Array.from({ length: 7 }, (_, i) => [i, -2 * i + (i % 2) / 1000] as const));
    expect(line?.slope).toBeCloseTo(-2, 2);
    expect(line?.verdict).toBeNull();
    expect(line?.why?.en).toContain('Only 7 models');
  });

  test('an interval that holds every answer gets none; one that rules some out says which', () => {
    const jagged = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i, [9, 0, 3, 8, 1, 0, 9, 2][i] ?? 0] as const);
    expect(elasticityOf(jagged)).toMatchObject({ verdict: null });
    const steep = Array.from({ length: 12 }, (_, i) => [i, -3 * i + (i % 3) / 100] as const);
    expect(elasticityOf(steep)?.verdict?.en).toBe('use falls more than in proportion to price');
    const rising = Array.from({ length: 12 }, (_, i) => [i, i + (i % 3) / 100] as const);
    expect(elasticityOf(rising)?.verdict?.en).toBe('dearer models are used more');
  });

  test('equal prices, or a single model, define no line', () => {
    expect(regress([[1, 1]])).toBeUndefined();
    expect(
      regress([
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toBeUndefined();
    expect(
      regress([
        [0, 0],
        [1, 1],
      ]),
    ).toMatchObject({ slope: 1, standardError: null, low: null });
  });
});
