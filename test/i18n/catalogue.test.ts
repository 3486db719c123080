/** The Chinese lists themselves: nothing dead, nothing lost, nothing left in English. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { speaker } from '../../src/i18n/words.ts';
import { chinese } from '../../src/i18n/zh.ts';

const folder = fileURLToPath(new URL('../../src/i18n/', import.meta.url));
/** Each file beside zh.ts holds one list. */
const lists: readonly Readonly<Record<string, string>>[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => /^zh-.*\.ts$/.test(file))
    .map(async (file) => Object.values(await import(path.join(folder, file)))[0] as Readonly<Record<string, string>>),
);
const entries = Object.entries(chinese);

const holes = (text: string): string[] => [...text.matchAll(/\{[#\d]?\}/g)].map(([hole]) => hole);

describe('each entry', () => {
  test('is in the catalogue', () => {
    expect(lists.length).toBeGreaterThan(5);
    expect(new Set(lists.flatMap(Object.keys))).toEqual(new Set(Object.keys(chinese)));
  });

  test('stands in one list only', () => {
    const counts = new Map<string, number>();
    for (const key of lists.flatMap(Object.keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  test('fills every blank of its English once', () => {
    for (const [english, said] of entries) {
      const [asked, given] = [holes(english), holes(said)];
      expect([english, given.length]).toEqual([english, asked.length]);
      const numbered = given.filter((hole) => /\d/.test(hole)).map((hole) => Number(hole[1]));
      if (numbered.length > 0)
        expect([english, numbered.toSorted((a, b) => a - b)]).toEqual([english, asked.map((_, i) => i + 1)]);
    }
  });

  test('leaves no blank open once it is filled', () => {
    const say = speaker(chinese, () => null);
    for (const [english] of entries.filter(([text]) => /\{#?\}/.test(text))) {
      const said = say(english.replaceAll('{#}', '7').replaceAll('{}', 'qq'));
      expect([english, /\{[#\d]?\}/.test(said)]).toEqual([english, false]);
    }
  });

  test('says the numbers of its English, and no other', () => {
    const numbers = (text: string) => {
      const words = text
        .replace(/\{\d\}/g, '{}')
        // Months and counts that English writes as words.
        .replace(/\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g, '')
        .replace(/(\d+) 月/g, '');
      return [...words.matchAll(/\d[\d.,]*\d|\d/g)].map(([number]) => number.replace(/,(?=\d{3})/g, '')).sort();
    };
    const differing = entries.filter(([english, said]) => numbers(english).join() !== numbers(said).join());
    // Where one language writes a number as a word, or in other units.
    expect(differing.map(([english]) => english).sort()).toEqual([...spelt].sort());
  });

  test('is Chinese, but for names and what is typed', () => {
    for (const [english, said] of entries) {
      const words = said
        .replace(/`[^`]*`|"[^"]*"|\$\([^)]*\)|[\w.-]+\/[\w./-]+|--[\w-]+/g, '')
        .split(/[^A-Za-z ]+/)
        .map((run) => run.trim().split(/ +/));
      const run = words.find((one) => one.filter((word) => /^[a-z]{2,}$/.test(word)).length >= 4);
      expect([english, run?.join(' ') ?? '']).toEqual([english, '']);
    }
  });
});

/** English with a number that Chinese spells otherwise, or the other way round; each is looked at by a person. */
const spelt: readonly string[] = [
  'A prompt is more than 6K tokens long on average.',
  'Five months on, 40% of Claude 4 Sonnet’s launch users are still there.',
  'USD per 1M tokens',
  'mid-teens to low twenties',
  'sum of top-50 rows + other, rounded to 1M per model',
  'usd-per-1m-tokens',
  '{#} USD per 1M tokens',
];
