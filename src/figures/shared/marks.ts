/** Marks shared by a figure's report half and log half. */
import type { LineMark, StackMark } from '../figure.ts';

/** Shares of 100, by week unless `x` is given. */
export function shareStack(series: string, order: readonly string[], x = 'week'): StackMark {
  return { type: 'stack', x, y: 'share', series, order, scale: 'share' };
}

/** Tokens, by week unless `x` is given. */
export function tokenStack(series: string, order: readonly string[], x = 'week'): StackMark {
  return { type: 'stack', x, y: 'tokens', series, order, scale: 'amount' };
}

/** One share, on a scale to 100. */
export const shareLine = { type: 'line', x: 'week', y: 'share', min: 0, max: 100 } as const satisfies LineMark;

/** Lengths in tokens, from zero. */
export function lengthLine(y: string, series?: string, order?: readonly string[]): LineMark {
  return { type: 'line', x: 'week', y, ...(series === undefined ? {} : { series, order }), min: 0 };
}
