/** Formats a referenced number inside a sentence, by the name after the `|` of its reference. Independent of locale. */
import type { Value } from '../data/dataset.ts';
import { fixed, plainNumber } from '../data/decimal.ts';
import type { Language } from '../i18n/language.ts';
import type { NumberStyle } from './number-style.ts';
import { english } from './number-words-en.ts';
import { chinese } from './number-words-zh.ts';

const words: Readonly<Record<Language, NumberStyle>> = { en: english, zh: chinese };

type NumberFormat = (value: number, words: NumberStyle) => string;

const percent =
  (decimals: number): NumberFormat =>
  (value, { groupFrom }) =>
    `${fixed(value, decimals, groupFrom)}%`;

const decimal =
  (decimals: number): NumberFormat =>
  (value, { groupFrom }) =>
    fixed(value, decimals, groupFrom);

/** Every format that a text may use. `%` and `usd` keep the value's own decimals; a digit fixes them. */
const formats: Readonly<Record<string, NumberFormat>> = {
  '%': (value, { groupFrom }) => `${plainNumber(value, groupFrom)}%`,
  '%0': percent(0),
  '%1': percent(1),
  '%2': percent(2),
  '.0': decimal(0),
  '.1': decimal(1),
  '.2': decimal(2),
  '.3': decimal(3),
  tokens: (value, { count }) => count(value, 1),
  tokens2: (value, { count }) => count(value, 2),
  usd: (value, { dollars, groupFrom }) => dollars(plainNumber(value, groupFrom)),
  // Below a cent the first figures: what was paid is never $0.00.
  usd2: (value, { dollars, groupFrom }) =>
    dollars(
      value !== 0 && Math.abs(value) < 0.005
        ? plainNumber(Number(value.toPrecision(2)), groupFrom)
        : fixed(value, 2, groupFrom),
    ),
  word: (value, { smallNumber }) => smallNumber(value),
};

export const formatNames: readonly string[] = [...Object.keys(formats), 'date'];

/**
 * Null if the format does not fit the value (a date where a number is needed, an unknown name); the caller knows the reference to
 * report. Without a format a number keeps its decimals and groups its thousands, and words are unchanged.
 */
export function formatReferred(
  value: Exclude<Value, null>,
  format: string | null,
  language: Language = 'en',
): string | null {
  if (typeof value === 'boolean') return null;
  const style = words[language];
  if (typeof value === 'string') {
    if (format === null) return value;
    return format === 'date' ? longDate(value, style) : null;
  }
  if (format === null) return plainNumber(value, style.groupFrom);
  return Object.hasOwn(formats, format) ? (formats[format]?.(value, style) ?? null) : null;
}

/** `2025-08-04` -> `4 August 2025`, `2025-08` -> `August 2025`; null for anything else. Prose uses full month names. */
function longDate(date: string, style: NumberStyle): string | null {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return null;
  return style.date(Number(year), Number(month), day === undefined ? null : Number(day));
}
