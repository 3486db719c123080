/** What figures 27, 28 and table 5 share: models as points of cost and use. */
import type { Row, ScatterMark } from './figure.ts';
import { number } from './rows.ts';

export const costMeasure = 'USD per 1M tokens across, tokens up, both on a log scale';

/** Cost against tokens, on log axes. */
export const costMark = { type: 'scatter', x: 'cost', y: 'usage_tokens', log: true } as const;

/**
 * Least squares of log10 tokens on log10 cost over some points, with the residual taken in tokens.
 * Undefined for fewer than two costs above zero, through which no line is defined.
 */
export function trendOf(rows: readonly Row[]): ScatterMark['trend'] {
  const points = logPoints(rows);
  const n = points.length;
  const meanX = sum(points, ([x]) => x) / n;
  const meanY = sum(points, ([, y]) => y) / n;
  const spread = sum(points, ([x]) => (x - meanX) ** 2);
  if (n < 2 || spread === 0) return undefined;
  const slope = sum(points, ([x, y]) => (x - meanX) * (y - meanY)) / spread;
  return { slope, intercept: meanY - slope * meanX, label: `fit of the circles read, slope ${slope.toFixed(2)}` };
}

/** The middle cost, or the mean of the two in the middle; undefined without points. */
export function medianCost(rows: readonly Row[]): number | undefined {
  const costs = rows
    .map((row) => number(row, 'cost'))
    .filter((cost) => cost !== null)
    .sort((a, b) => a - b);
  const [low, high] = [costs[Math.floor((costs.length - 1) / 2)], costs[Math.floor(costs.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function logPoints(rows: readonly Row[]): (readonly [number, number])[] {
  return rows.flatMap((row) => {
    const cost = number(row, 'cost');
    const tokens = number(row, 'usage_tokens');
    return cost === null || tokens === null || cost <= 0 || tokens <= 0
      ? []
      : [[Math.log10(cost), Math.log10(tokens)] as const];
  });
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
