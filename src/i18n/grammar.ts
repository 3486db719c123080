/** What catalogues share: plurals and lists of each language. */
import type { Language } from './language.ts';

const rules: Partial<Record<Language, Intl.PluralRules>> = {};

/** `1 request`, `2 requests`; an irregular plural is given. English only: Chinese counts without one. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${isOne(count) ? one : many}`;
}

/** The form that goes with a count: `is` or `are`. */
export function plural(count: number, one: string, many: string): string {
  return isOne(count) ? one : many;
}

function isOne(count: number): boolean {
  rules.en ??= new Intl.PluralRules('en');
  return rules.en.select(count) === 'one';
}

/** With thousands separators, independent of the machine's locale: `12,067`. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
