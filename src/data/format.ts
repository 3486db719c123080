/** Formats values for people. Files for programs (csv, json) keep exact values and do not use this. */
import type { Field, Value } from './dataset.ts';

/** How null is shown: never an empty cell, never 0. */
export const unknown = '–';

const steps = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
] as const;

/** 14370000000000 -> `14.4T`. Three significant figures, so that columns stay narrow. */
export function compactNumber(value: number): string {
  const size = Math.abs(value);
  for (const [i, [step, suffix]] of steps.entries()) {
    // 999.6K would round to 1000K, so it uses the next unit.
    if (size < step * 0.9995) continue;
    const scaled = value / step;
    const [up, upSuffix] = steps[i - 1] ?? [];
    if (up !== undefined && Math.abs(scaled) >= 999.5) return `${threeFigures(value / up)}${upSuffix}`;
    return `${threeFigures(scaled)}${suffix}`;
  }
  return Number.isInteger(value) ? String(value) : threeFigures(value);
}

/** USD with cents; a sum below a cent keeps its first figures, so that it never reads as nothing. */
export function usdText(usd: number): string {
  return usd !== 0 && Math.abs(usd) < 0.005 ? String(Number(usd.toPrecision(2))) : usd.toFixed(2);
}

function threeFigures(value: number): string {
  const size = Math.abs(value);
  // 99.96 has three figures as 100, not as 100.0.
  if (size >= 99.95) return value.toFixed(0);
  if (size >= 9.995) return value.toFixed(1);
  if (size >= 0.9995) return value.toFixed(2);
  return String(Number(value.toPrecision(3)));
}

/** A value as people read it, without its unit: shares with one decimal, counts shortened, prices with three decimals. */
export function formatValue(value: Value, field: Pick<Field, 'type' | 'unit'>): string {
  if (value === null) return unknown;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return formatNumber(value, field.unit);
}

export function formatNumber(value: number, unit?: string): string {
  if (unit === undefined) return String(value);
  // A small share that would round to 0.0 keeps its first significant figure, so that it does not look like 0.
  if (unit.startsWith('%'))
    return value !== 0 && Math.abs(value) < 0.05 ? String(Number(value.toPrecision(1))) : value.toFixed(1);
  if (unit.startsWith('USD')) return value >= 100 ? value.toFixed(0) : value.toFixed(3);
  if (unit === 'log10' || unit.startsWith('log10')) return value.toFixed(2);
  if (unit === 'year' || unit === 'rank' || unit === 'month') return String(value);
  return compactNumber(value);
}
