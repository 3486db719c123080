/** The sentences of errors as they stand in the sources, so that one nobody provokes in a test is heard too. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalogue, speaker } from '../../src/i18n/words.ts';

/** What stands for a value in a sentence: a name, so that it needs no words. */
const value = 'Value';
/** A value behind the end of a sentence: a sentence of its own, nothing at all, or the end of a name with a dot in it. */
const maybe = '\u0001';

export interface ErrorSentence {
  readonly file: string;
  readonly text: string;
}

/** Every text given to UsageError, DataError or a helper called `fail`, in the files a pattern names. */
export function errorSentences(wanted: RegExp): ErrorSentence[] {
  const root = fileURLToPath(new URL('../../src', import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .flatMap((file) => {
      const source = readFileSync(path.join(root, file), 'utf8');
      const calls = [...source.matchAll(/(?:new (?:UsageError|DataError)|(?<!function )\bfail)\(/g)];
      return calls.flatMap(({ index, 0: call }) =>
        textsIn(source, index + call.length).map((text) => ({ file, text })),
      );
    });
}

/**
 * Whether each sentence of an error is said: as it stands, or as a sentence of the catalogue that it becomes once its
 * values are filled in.
 */
export function isSaid({ text }: ErrorSentence, catalogue: Catalogue): boolean {
  const known = Object.keys(catalogue).map((template) => template.replace(/\{#?\}/g, value));
  const says = (sentence: string) => {
    let lacks = false;
    const missing = (part: string) => {
      lacks ||= /[a-z] [a-z]/.test(part) && !/^(state-of-ai |--)/.test(part);
    };
    speaker(catalogue, () => null, missing)(sentence.replaceAll(`${value}[${value}]`, value));
    return !lacks;
  };
  const plain = text.replaceAll(maybe, '').replace(/ +/g, ' ').trim();
  // A value may end a sentence with a mark of its own.
  const ended = plain.replace(/Value (?=[A-Z](?!alue))/g, 'Value. ');
  const variants = [plain, ended, text.replaceAll(maybe, value)];
  return variants.some(
    (variant) =>
      says(variant) ||
      variant.split(/(?<=[.?!]) /).every((sentence) => {
        const parts = sentence.split(value).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        // A helper puts the file before it that it is about.
        const pattern = new RegExp(`^(?:.+: )?${parts.join('.+')}$`, 's');
        return says(sentence) || says(`${value}: ${sentence}`) || known.some((template) => pattern.test(template));
      }),
  );
}

/** The texts among the arguments of a call that begins at `at`, each once, with values in place of what is filled in. */
function textsIn(source: string, at: number): string[] {
  const texts: string[] = [];
  let depth = 1;
  for (let i = at; i < source.length && depth > 0; i++) {
    const letter = source[i] ?? '';
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
    else if (`'"\``.includes(letter)) {
      const { text, end } = readText(source, i);
      i = end;
      // One word is an argument of another call, or a name.
      if (/\w \w/.test(text.replaceAll(value, ''))) texts.push(text);
    }
  }
  return texts;
}

/** A quoted text and where its closing mark is. */
function readText(source: string, at: number): { text: string; end: number } {
  const mark = source[at];
  let text = '';
  let i = at + 1;
  for (; i < source.length && source[i] !== mark; i++) {
    if (source[i] === '\\') text += source[++i] ?? '';
    else if (mark === '`' && source.startsWith('${', i)) {
      i = endOfHole(source, i + 2);
      text += /[.?!] ?$/.test(text) ? maybe : value;
    } else text += source[i];
  }
  return { text, end: i };
}

function endOfHole(source: string, at: number): number {
  let i = at;
  for (let depth = 1; i < source.length; i++) {
    const letter = source[i] ?? '';
    if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return i;
    else if (`'"\``.includes(letter)) i = readText(source, i).end;
  }
  return i;
}
