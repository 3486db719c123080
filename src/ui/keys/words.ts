/** Splits a typed command line into words like a shell. Pure. */

interface TypedLine {
  readonly words: readonly string[];
  /** The file after `>`; null without one. */
  readonly file: string | null;
  /** `>|`: the file may be overwritten. */
  readonly over: boolean;
  /** Unsupported shell syntax: a pipe, several commands in a line, or an unclosed quote. */
  readonly problem: Problem | null;
}

export type Problem = 'pipe' | 'several' | 'input' | 'quote' | 'append' | 'no file';

/** Operators that end a word, longest first. */
const signs = ['>>', '>|', '>', '<', '|', ';', '&'] as const;
type Sign = (typeof signs)[number];

const problems: Readonly<Partial<Record<Sign, Problem>>> = {
  '>>': 'append',
  '<': 'input',
  '|': 'pipe',
  ';': 'several',
  '&': 'several',
};

type Token = { readonly word: string } | { readonly sign: Sign };

/**
 * Quotes and backslashes as in a shell, except that a backslash before a letter is literal, as in Windows paths. `home` replaces
 * a leading `~`.
 */
export function splitLine(line: string, home?: string): TypedLine {
  const { tokens, isOpen } = tokensOf(line, home);
  const words: string[] = [];
  let file: string | null = null;
  let over = false;
  let problem: Problem | null = isOpen ? 'quote' : null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if ('word' in token) {
      words.push(token.word);
      continue;
    }
    const next = tokens[i + 1];
    const wrong = problems[token.sign];
    if (wrong !== undefined) problem ??= wrong;
    else if (next === undefined || !('word' in next)) problem ??= 'no file';
    else {
      file = next.word;
      over = token.sign === '>|';
      i++;
    }
  }
  return { words, file, over, problem };
}

function tokensOf(line: string, home: string | undefined): { tokens: readonly Token[]; isOpen: boolean } {
  const tokens: Token[] = [];
  let word: string | null = null;
  let quote = '';
  const end = () => {
    if (word !== null) tokens.push({ word });
    word = null;
  };
  for (let i = 0; i < line.length; i++) {
    const letter = line[i] ?? '';
    const next = line[i + 1] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
      else if (letter === '\\' && quote === '"' && (next === '"' || next === '\\')) {
        word = (word ?? '') + next;
        i++;
      } else word = (word ?? '') + letter;
      continue;
    }
    const sign = signs.find((each) => line.startsWith(each, i));
    if (letter === "'" || letter === '"') {
      quote = letter;
      word ??= '';
    } else if (/\s/.test(letter)) end();
    else if (sign !== undefined) {
      end();
      tokens.push({ sign });
      i += sign.length - 1;
    } else if (letter === '\\' && /[\s'"\\<>|;&~]/.test(next)) {
      word = (word ?? '') + next;
      i++;
    } else if (letter === '~' && word === null && home !== undefined && (next === '' || /[\s/]/.test(next)))
      word = home;
    else word = (word ?? '') + letter;
  }
  end();
  return { tokens, isOpen: quote !== '' };
}
