/** How a referred number is written inside a sentence, by the name after the `|` of its reference. No locale is read. */
import type { Value } from '../data/dataset.ts';

type Format = (value: number) => string;

/** Every format a text may name. `%` and `usd` keep the value's own decimals; a digit fixes them. */
const formats: Readonly<Record<string, Format>> = {
  '%': (value) => `${plainNumber(value)}%`,
  '%0': (value) => `${fixed(value, 0)}%`,
  '%1': (value) => `${fixed(value, 1)}%`,
  '%2': (value) => `${fixed(value, 2)}%`,
  '.0': (value) => fixed(value, 0),
  '.1': (value) => fixed(value, 1),
  '.2': (value) => fixed(value, 2),
  '.3': (value) => fixed(value, 3),
  tokens: (value) => countInWords(value, 1),
  tokens2: (value) => countInWords(value, 2),
  usd: (value) => `$${plainNumber(value)}`,
  usd2: (value) => `$${fixed(value, 2)}`,
  word: (value) => smallNumbers[value] ?? plainNumber(value),
};

export const formatNames: readonly string[] = [...Object.keys(formats), 'date'];

/**
 * Null where the format does not fit the value (a date where a number is needed, an unknown name); the caller knows
 * which reference to blame. Without a format a number keeps its decimals and groups its thousands; words stay words.
 */
export function formatReferred(value: Exclude<Value, null>, format: string | null): string | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'string') {
    if (format === null) return value;
    return format === 'date' ? longDate(value) : null;
  }
  if (format === null) return plainNumber(value);
  return Object.hasOwn(formats, format) ? (formats[format]?.(value) ?? null) : null;
}

const smallNumbers: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-08-04` -> `4 August 2025`, `2025-08` -> `August 2025`; null for anything else. Prose has room for the name. */
function longDate(date: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return null;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** 14370000000000 -> `14.4 trillion`; under a million the number itself. */
function countInWords(value: number, decimals: number): string {
  for (const [step, name] of scales) {
    if (Math.abs(value) >= step) return `${fixed(value / step, decimals)} ${name}`;
  }
  return plainNumber(value);
}

function plainNumber(value: number): string {
  // Sums of decimals carry binary noise in the last digits.
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Rounds the decimal number a reader sees, half away from zero: 1.005 to two decimals is 1.01, which toFixed misses. */
function fixed(value: number, decimals: number): string {
  const shown = value.toPrecision(12);
  if (shown.includes('e')) return value.toFixed(decimals);
  const shifted = Math.round(Math.abs(Number(`${shown}e${decimals}`)));
  const rounded = (value < 0 ? -1 : 1) * Number(`${shifted}e-${decimals}`);
  const [whole = '', fraction] = rounded.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
