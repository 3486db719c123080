/** What a person reads, in their language. The English sentence is the key, so that code stays readable without a list. */
import { labels, messages } from './en/english.ts';
import type { Language } from './language.ts';
import { type Translate, translator } from './translate.ts';

/** A text in the reader's language; the text itself where the language has none. */
export interface Say {
  (text: string): string;
  /** The translator of the same language; none for English. */
  readonly t?: Translate;
}

/**
 * English to another language. `{}` stands for anything, which is said in turn, and `{#}` for a number or an ISO date;
 * `{2}` on the right takes the second of them, where the order differs.
 */
export type Catalogue = Readonly<Record<string, string>>;

export const english: Say = (text) => text;

/** Loads the words of a language when it is asked for: whoever reads English never pays for another. */
export async function sayIn(language: Language): Promise<Say> {
  if (language === 'en') return english;
  const [{ chinese, chineseDate }, catalogue] = await Promise.all([import('./zh.ts'), import('./zh/chinese.ts')]);
  const say = speaker(chinese, chineseDate);
  return Object.assign(say, { t: translator(language, catalogue.messages, catalogue.labels, say) });
}

export const inEnglish: Translate = translator('en', messages, labels);

/**
 * The translator that goes with a `say`, until all are handed a translator of their own: values that no label is listed
 * for are said as sentences are.
 */
export function translatorOf(say: Say | undefined): Translate {
  return say?.t ?? inEnglish;
}

/** What is typed ends in messages, and messages are said: as many texts as a long evening brings are kept. */
const mostKept = 20_000;

/**
 * The exact text, else a date; else its sentences one by one, or its heading and the rest; else the template
 * with most fixed letters that fits; else its parts between commas. Found once and kept. `missing` is told of each text that has
 * no words, and of each part of a template that has none.
 */
export function speaker(
  catalogue: Catalogue,
  dateOf: (text: string) => string | null,
  missing: (text: string) => void = () => {},
): Say {
  let templates: readonly Template[] | undefined;
  const kept = new Map<string, string>();

  const exact = (text: string): string | null => (Object.hasOwn(catalogue, text) ? (catalogue[text] ?? null) : null);
  /** Null where any of the parts has no words. */
  const joined = (parts: readonly string[], by: string): string | null => {
    if (parts.length < 2) return null;
    const said = parts.map(find);
    return said.every((part) => part !== null) ? said.join(by) : null;
  };
  const headed = (text: string): string | null => {
    for (const { index } of text.matchAll(/: /g)) {
      const head = exact(text.slice(0, index));
      const rest = head === null ? null : find(text.slice(index + 2));
      if (rest !== null) return `${head}${exact(': ') ?? ': '}${rest}`;
    }
    return null;
  };
  const filledIn = (text: string): string | null => {
    templates ??= templatesOf(catalogue);
    for (const { pattern, words } of templates) {
      const parts = pattern.exec(text)?.slice(1);
      if (parts !== undefined) return filled(words, parts.map(say));
    }
    return null;
  };
  const find = (text: string): string | null => {
    // Numbers, and what is said already.
    if (!/[a-z]/i.test(text) || /\p{Script=Han}/u.test(text)) return exact(text) ?? filledIn(text) ?? text;
    return (
      exact(text) ??
      dateOf(text) ??
      joined(text.split(/(?<=[.!?]) /), '') ??
      headed(text) ??
      filledIn(text) ??
      joined(text.split(', '), '，')
    );
  };
  const say = (text: string): string => {
    let said = kept.get(text);
    if (said === undefined) {
      const found = find(text);
      if (found === null) missing(text);
      said = found ?? text;
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

const hole = /\{#?\}/;

function fixedLetters(text: string): number {
  return text.replace(/\{#?\}/g, '').length;
}

function templatesOf(catalogue: Catalogue): Template[] {
  return Object.entries(catalogue)
    .filter(([text]) => hole.test(text))
    .sort(([a], [b]) => fixedLetters(b) - fixedLetters(a))
    .map(([text, words]) => {
      const parts = text.split(/(\{#?\})/).map((part) => {
        if (part === '{}') return '(.+?)';
        return part === '{#}' ? '([-\\d.,]+[KMBT]?)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      });
      return { pattern: new RegExp(`^${parts.join('')}$`, 's'), words };
    });
}

function filled(words: string, parts: readonly string[]): string {
  let next = 0;
  return words.replace(/\{([#\d]?)\}/g, (_, at: string) => parts[/\d/.test(at) ? Number(at) - 1 : next++] ?? '');
}
