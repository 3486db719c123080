/** Every word a person can meet has Chinese: the product is walked through, and what it cannot say is listed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { speaker } from '../../src/i18n/words.ts';
import { chinese, chineseDate } from '../../src/i18n/zh.ts';
import { errorSentences, isSaid } from './errors.ts';
import {
  heard,
  missing,
  namesInData,
  walkCommands,
  walkExplorer,
  walkExports,
  walkFigures,
  walkMistakes,
  walkStudy,
  walkWarehouse,
} from './walk.ts';
import { walkSync } from './walk-sync.ts';

/** Titles of works and names of things, which are the same in every language. */
const proper: readonly string[] = [
  'arXiv 2601.10088',
  'models.dev',
  'OpenRouter Data API, rankings-daily',
  'State of AI: An Empirical 100 Trillion Token Study with OpenRouter',
  'State of AI: An Empirical 100 Trillion Token Study with OpenRouter (OpenRouter and a16z, December 2025)',
  'The Bifurcation in the AI Market (Tomasz Tunguz, 16 December 2025)',
  'The Cinderella Glass Slipper Effect (a16z, 8 December 2025)',
];

/** What looks like a sentence or a word of one: names begin with capitals, slugs and flags are typed. */
function isEnglish(text: string): boolean {
  return text
    .replace(/"[^"]*"|“[^”]*”|\$\([^)]*\)/g, ' ')
    .split(/\s+/)
    .some((word) => /^[(“"]?[a-z][a-z’']+[)”",.;:]*$/.test(word));
}

function unsaid(): string[] {
  const names = namesInData();
  const words = [...missing].filter((text) => !names.has(text) && !proper.includes(text) && isEnglish(text));
  // A sentence that has none is listed, not its parts as well.
  return words.filter((text) => !words.some((other) => other !== text && other.includes(text)));
}

describe('in Chinese', () => {
  test('every title, measure, note, column, unit, value, source and conflict of the figures is said', () => {
    missing.clear();
    walkFigures();
    expect(unsaid().filter((text) => !isTyped(text))).toEqual([]);
  });

  test('every screen, hint, help, message and reason of the explorer is said', () => {
    missing.clear();
    walkExplorer();
    expect(unsaid().filter((text) => !isTyped(text))).toEqual([]);
  });

  test('every word around an exported picture is said', () => {
    missing.clear();
    walkExports();
    expect(unsaid().filter((text) => !isTyped(text))).toEqual([]);
  });

  test('every screen of a study, every figure of a log and what became of its rows is said', async () => {
    missing.clear();
    await walkStudy();
    // Slugs of models stand alone, and in lists of views.
    expect(unsaid().filter((text) => !isTyped(text) && /[a-z] [a-z]/.test(text))).toEqual([]);
  });

  test('what becomes of the rows of a table of ClickHouse is said, and why it cannot be studied', async () => {
    missing.clear();
    await walkWarehouse();
    expect(unsaid().filter((text) => !isTyped(text))).toEqual([]);
  });

  test('every word of a sync, of what it brings and of what can go wrong with it is said', async () => {
    missing.clear();
    await walkSync();
    // Slugs of models and names of apps stand alone.
    expect(unsaid().filter((text) => !isTyped(text) && /[a-z] [a-z]/.test(text) && !isOfTheSystem(text))).toEqual([]);
  });

  test('every help and every error of the command line is said', () => {
    missing.clear();
    walkCommands();
    expect(unsaid().filter((text) => !isTyped(text))).toEqual([]);
  });
});

test('every sentence of an error in the sources has Chinese, also of those nobody provokes here', () => {
  const sentences = errorSentences(
    /^(clickhouse|commands|engine|export|mine|settings|study|sync|ui|data.label-file).*\.tsx?$/,
  );
  expect(sentences.length).toBeGreaterThan(120);
  expect(sentences.filter((sentence) => !isSaid(sentence, chinese))).toEqual([]);
  expect(isSaid({ file: '', text: 'There is no such thing as Value.' }, chinese)).toBe(false);
});

test('every mistake in a configuration or a theme file is said in Chinese', () => {
  missing.clear();
  walkMistakes();
  // What JSON.parse complains of is said by Node, in English.
  expect(unsaid().filter((text) => !isTyped(text) && !/JSON/.test(text))).toEqual([]);
});

/** What Node and the system say of a file, in their own language. */
function isOfTheSystem(text: string): boolean {
  return /^E[A-Z]+: |not valid JSON/.test(text);
}

/** Commands and lists of slugs, flags, formats or columns: what one types back. */
function isTyped(text: string): boolean {
  const words = text.split(/,? /);
  const typed = words.every((word) => /^[a-z0-9_:/.'"-]+$/i.test(word));
  return (
    text.startsWith('state-of-ai ') || (typed && (text.includes(', ') || words.length === 1 || words[0] === 'show'))
  );
}

/** A template as the pattern it fits; the same holes as words.ts knows. */
function patternOf(template: string): RegExp {
  const parts = template.split(/(\{#?\})/).map((part) => {
    if (part === '{}') return '(.+?)';
    return part === '{#}' ? '([-\\d.,]+[KMBT]?)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}

/** All sources and data in one, without the marks that quote and escape texts there, or break them over lines. */
function allSources(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const within = (folder: string, wanted: RegExp) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => wanted.test(file) && !/words[\\/]zh/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
  return plainly([...within('src', /\.tsx?$/), ...within('data', /\.(csv|json)$/)].join('\n'));
}

function plainly(text: string): string {
  return text
    .replace(/\\(['"`\\])/g, '$1')
    .replace(/""/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

test('numbers stand where the Chinese has room for them', () => {
  const say = speaker(chinese, chineseDate);
  expect(
    say('1 file (litellm), 2,000 requests read: 1,999 kept, 0 duplicates, 1 rejected, 2025-01-01 to 2025-02-01'),
  ).toBe('1 个文件（litellm），读入 2,000 个请求：保留 1,999，重复 0，剔除 1，2025-01-01 至 2025-02-01');
});

test('no entry is dead: each was heard on the walk, or stands in the sources or the data', () => {
  const sources = allSources();
  const all = [...heard];
  const dead = Object.keys(chinese).filter((english) => {
    if (heard.has(english)) return false;
    if (/\{#?\}/.test(english) && all.some((text) => patternOf(english).test(text))) return false;
    return plainly(english)
      .split(/\{#?\}/)
      .some((part) => !sources.includes(part.trim()));
  });
  expect(dead).toEqual([]);
});
