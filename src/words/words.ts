/** What a person reads, in their language. The English sentence is the key, so that code stays readable without a list. */
import type { Language } from '../text/language.ts';

/** A text in the reader's language; the text itself where the language has none. */
export type Say = (text: string) => string;

/**
 * English to another language. `{}` stands for anything, such as a name or a number, which is said in turn; `{2}` on
 * the right takes the second one, where the order differs.
 */
export type Catalogue = Readonly<Record<string, string>>;

export const english: Say = (text) => text;

/** Loads the words of a language when it is asked for: whoever reads English never pays for another. */
export async function sayIn(language: Language): Promise<Say> {
  if (language === 'en') return english;
  const { chinese, chineseDate } = await import('./zh.ts');
  return speaker(chinese, chineseDate);
}

/** What is typed ends in messages, and messages are said: as many texts as a long evening brings are kept. */
const mostKept = 20_000;

/**
 * The exact text, else a date, else the template with most fixed letters that fits; found once and kept. `missing` is
 * told of each text that has no words, and of each part of a template that has none.
 */
export function speaker(
  catalogue: Catalogue,
  dateOf: (text: string) => string | null,
  missing: (text: string) => void = () => {},
): Say {
  let templates: readonly Template[] | undefined;
  const kept = new Map<string, string>();
  const find = (text: string): string => {
    const exact = Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;
    const said = exact ?? dateOf(text);
    if (said !== null) return said;
    templates ??= templatesOf(catalogue);
    for (const { pattern, words } of templates) {
      const parts = pattern.exec(text)?.slice(1);
      if (parts !== undefined) return filled(words, parts.map(say));
    }
    if (/\p{L}/u.test(text)) missing(text);
    return text;
  };
  const say = (text: string): string => {
    let said = kept.get(text);
    if (said === undefined) {
      said = find(text);
      if (kept.size >= mostKept) kept.clear();
      kept.set(text, said);
    }
    return said;
  };
  return say;
}

interface Template {
  readonly pattern: RegExp;
  readonly words: string;
}

function templatesOf(catalogue: Catalogue): Template[] {
  return Object.entries(catalogue)
    .filter(([text]) => text.includes('{}'))
    .sort(([a], [b]) => b.replaceAll('{}', '').length - a.replaceAll('{}', '').length)
    .map(([text, words]) => {
      const fixed = text.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return { pattern: new RegExp(`^${fixed.join('(.+?)')}$`, 's'), words };
    });
}

function filled(words: string, parts: readonly string[]): string {
  let next = 0;
  return words.replace(/\{(\d?)\}/g, (_, at: string) => parts[at === '' ? next++ : Number(at) - 1] ?? '');
}
