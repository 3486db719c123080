/** Shared by figures 27, 28 and table 5: models as points of cost and use, and lines through them. */

import type { Row } from '../figure.ts';
import { number } from '../shared/rows.ts';

/** Cost against tokens, on log axes. */
export const costMark = { type: 'scatter', x: 'cost', y: 'usage_tokens', log: true } as const;

/** log10 of cost (USD per 1M tokens) and log10 of use. */
type LogPoint = readonly [cost: number, usage: number];

interface Fit {
  readonly slope: number;
  readonly intercept: number;
  /** R squared: the share of the variance of use that the line explains. */
  readonly explained: number;
}

/** Least squares of log10 use on log10 cost; undefined with fewer than two distinct costs. */
export function fitOf(points: readonly LogPoint[]): Fit | undefined {
  const [meanX, meanY] = middleOf(points);
  const spread = sum(points, ([x]) => (x - meanX) ** 2);
  if (points.length < 2 || spread === 0) return undefined;
  const joint = sum(points, ([x, y]) => (x - meanX) * (y - meanY));
  const slope = joint / spread;
  const height = sum(points, ([, y]) => (y - meanY) ** 2);
  return { slope, intercept: meanY - slope * meanX, explained: height === 0 ? 0 : joint ** 2 / spread / height };
}

/** The line of a given slope through the middle of the points (mean of both logarithms). */
export function lineThrough(points: readonly LogPoint[], slope: number): { slope: number; intercept: number } {
  const [meanX, meanY] = middleOf(points);
  return { slope, intercept: meanY - slope * meanX };
}

/** Extra use in % for a price `cut` % lower, along a line of that slope: (1 - cut / 100)^slope - 1. */
export function responseTo(cut: number, slope: number): number {
  return 100 * ((1 - cut / 100) ** slope - 1);
}

/** Rows with positive cost and tokens, as logarithms. */
export function logPoints(rows: readonly Row[]): LogPoint[] {
  return rows.flatMap((row) => {
    const cost = number(row, 'cost');
    const tokens = number(row, 'usage_tokens');
    return cost === null || tokens === null || cost <= 0 || tokens <= 0
      ? []
      : [[Math.log10(cost), Math.log10(tokens)] as const];
  });
}

/** The same from the printed logarithm; the row's tokens are only a rounded conversion of it. */
export function printedPoints(rows: readonly Row[]): LogPoint[] {
  return rows.flatMap((row) => {
    const cost = number(row, 'cost');
    const usage = number(row, 'log10_usage');
    return cost === null || usage === null || cost <= 0 ? [] : [[Math.log10(cost), usage] as const];
  });
}

/** The median cost; undefined without points. */
export function medianCost(rows: readonly Row[]): number | undefined {
  const costs = rows
    .map((row) => number(row, 'cost'))
    .filter((cost) => cost !== null)
    .sort((a, b) => a - b);
  const [low, high] = [costs[Math.floor((costs.length - 1) / 2)], costs[Math.floor(costs.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function middleOf(points: readonly LogPoint[]): LogPoint {
  return [sum(points, ([x]) => x) / points.length, sum(points, ([, y]) => y) / points.length];
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
