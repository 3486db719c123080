/** What people are told to type can be typed: every command line in a message or a help text, in both languages. */
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { parseArguments } from '../../src/cli/parse.ts';
import { commands } from '../../src/cli/registry.ts';
import * as english from '../../src/i18n/en/english.ts';
import * as chinese from '../../src/i18n/zh/chinese.ts';
import { anyParams } from './any-params.ts';

const pkg = { name: 'state-of-ai', version: '1' };
const names = commands.map(({ name }) => name).filter((name) => name !== '');

function parses(words: readonly string[]): boolean {
  try {
    const parsed = parseArguments(words, commands, pkg);
    return parsed.wants !== 'run' || knowsWords(parsed.command, parsed.args.inputs);
  } catch {
    return false;
  }
}

/** A command that takes certain words takes no other first. */
function knowsWords({ words, names: lists }: Command, inputs: readonly string[]): boolean {
  return words === undefined || lists !== undefined || inputs.slice(0, 1).every((input) => words.includes(input));
}

/**
 * The command lines of a text: from `state-of-ai` to where its sentence ends or another script begins, as far as that
 * can be typed. A line that cannot is given whole.
 */
function commandLines(text: string): string[] {
  const found: string[] = [];
  for (const [, after = ''] of text.matchAll(/state-of-ai (?=([a-z-][\x20-\x7e]*))/g)) {
    const words: string[] = [];
    for (const word of after.split(' ')) {
      const bare = word.replace(/[.,;:)"]+$/, '');
      if (word === '' || /[>|]/.test(word)) break;
      words.push(bare.replace(/^'|'$/g, ''));
      if (bare !== word) break;
    }
    const [first = ''] = words;
    // The name of the program in a sentence about it.
    if (!names.includes(first) && !first.startsWith('--')) continue;
    // `--help` answers whatever comes after it.
    if (first.startsWith('--')) words.splice(1);
    const ends = words.map((_, i) => words.length - i);
    const end = ends.find((count) => parses(words.slice(0, count)));
    found.push(words.slice(0, end).join(' '));
  }
  return found;
}

type Catalogue = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function texts(catalogue: Catalogue): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([area, messages]) =>
      Object.entries(messages).map(([name, entry]): [string, string] => [
        `${area}.${name}`,
        `${typeof entry === 'function' ? entry(anyParams('3')) : entry}`,
      ]),
    ),
  );
}

const inEnglish = texts(english.messages);
const inChinese = texts(chinese.messages);

describe('a command in a message', () => {
  test('is found by this test', () => {
    expect(commandLines('All of them: state-of-ai list figures')).toEqual(['list figures']);
    expect(commandLines('查看全部：state-of-ai list 张图表')).toEqual(['list']);
    const all = [...inEnglish.values()].flatMap(commandLines);
    expect(all).toEqual(
      expect.arrayContaining(['list figures', 'list datasets', 'sync activity --reset', 'sources 1']),
    );
  });

  test('parses, and is the same in Chinese', () => {
    for (const [id, text] of inEnglish) {
      const lines = commandLines(text);
      for (const line of lines) expect([id, line, parses(line.split(' '))]).toEqual([id, line, true]);
      expect([id, commandLines(inChinese.get(id) ?? '')]).toEqual([id, lines]);
    }
  });
});

describe('a command in help', () => {
  const help = commands.flatMap(({ name, summary, details = [], flags, examples }) =>
    [summary, ...details, ...flags.map((flag) => flag.help), ...examples.map(({ does }) => does)].map(
      (text) => [name, text] as const,
    ),
  );

  test('parses, and is the same in Chinese', () => {
    for (const [name, { en, zh }] of help) {
      const lines = commandLines(en);
      for (const line of lines) expect([name, line, parses(line.split(' '))]).toEqual([name, line, true]);
      expect([name, commandLines(zh)]).toEqual([name, lines]);
    }
  });

  test('as an example parses as it stands', () => {
    for (const { examples } of commands)
      for (const { line } of examples) {
        const words = (line.match(/(?:'[^']*'|\S)+/g) ?? []).map((word) => word.replaceAll("'", ''));
        expect([line, parses(words)]).toEqual([line, true]);
      }
  });

  test('says each flag and choice as it is typed in both languages', () => {
    for (const [name, { en, zh }] of help) {
      const flags = (text: string) => [...text.matchAll(/--[a-z][a-z-]*/g)].map(([flag]) => flag).sort();
      expect([name, flags(zh)]).toEqual([name, flags(en)]);
    }
  });
});
