/** Translations of data values by domain. English has none: values are English. */
import { dateText } from './dates.ts';
import type { Language } from './language.ts';

/** The kind of thing that a value names, because a word may be a column in one place and a verdict in another. */
const labelDomains = [
  'column',
  'unit',
  'kind',
  'series',
  'category',
  'place',
  'language',
  'dataset',
  'source',
  'note',
  'conflict',
  'fact',
  'claim',
  'verdict',
  'view',
  'value',
] as const;

export type LabelDomain = (typeof labelDomains)[number];

/**
 * Translations by value. `{}` in a key matches a number: `section {}, text`.
 * The translation has `{}` in the same order, or `{2}` by position; `{date}` formats the next one as a date.
 */
export type LabelList = Readonly<Record<string, string>>;

/** Unlisted values stay unchanged: names of models, authors and people need no translation. */
export type Labels = Readonly<Partial<Record<LabelDomain, LabelList>>>;

/** A number, date, time or figure (`14.37`, `2025-08-04`, `25a`), but no digits inside a name such as `a16z`. */
const numbers = /(?<![A-Za-z\d])\d+(?:[-.,:]\d+)*(?:T[\d:]+Z?)?[a-hKMBT]?(?![A-Za-z\d])/g;

/** The label of a value; the value itself if there is none. Only whole values are looked up. */
export function labelIn(list: LabelList | undefined, value: string, language: Language): string {
  if (list === undefined) return value;
  if (Object.hasOwn(list, value)) return list[value] ?? value;
  const found = value.match(numbers);
  if (found === null) return value;
  const key = value.replace(numbers, '{}');
  if (!Object.hasOwn(list, key)) return value;
  let next = 0;
  return (list[key] ?? value).replace(/\{(\d?|date)\}/g, (_, what: string) => {
    if (what === 'date') return dateText(found[next++] ?? '', language);
    return found[what === '' ? next++ : Number(what) - 1] ?? '';
  });
}
