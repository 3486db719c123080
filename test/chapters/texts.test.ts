/** Promises about the texts in data/text: every number is a reference, every reference is alive, no figure is left out. */
import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../src/chapters/chapter.ts';
import type { Inline } from '../../src/chapters/inline.ts';
import { languages, loadChapters } from '../../src/chapters/load.ts';
import {
  chapterInlines,
  figureInlines,
  needsOf,
  resolveFigureText,
  resolveInlines,
} from '../../src/chapters/references.ts';
import { allLanguages } from '../../src/i18n/language.ts';
import { folder, lookup } from './data.ts';
import { typedNumber } from './typed-numbers.ts';

const chapterIds = [
  'abstract',
  'introduction',
  'data-and-method',
  'open-vs-closed',
  'agentic-inference',
  'categories',
  'geography',
  'retention',
  'cost-vs-usage',
  'discussion',
  'limitations',
  'conclusion',
  'appendix',
  'since-the-report',
  'leaderboards',
];

/** The report's figures and tables, by chapter, and ours. */
const figureIds: Readonly<Record<string, readonly string[]>> = {
  'open-vs-closed': ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'table-1'],
  'agentic-inference': ['10', '11', '12', '13', '14', '15', '16', '17', '18'],
  categories: ['19', '20', '21a', '21b', '22a', '22b', '22c', '23a', '23b', '23c'],
  geography: ['24', 'table-2', 'table-3', 'table-4'],
  retention: ['25a', '25b', '25c', '25d', '25e', '25f', '25g', '25h', 'volume-retention'],
  'cost-vs-usage': ['26', '27', '28', 'table-5'],
  appendix: ['29a', '29b', '29c'],
  'since-the-report': [
    'at-a-glance',
    'claims-today',
    'since-source-share',
    'since-source-tokens',
    'since-open-models',
    'since-reasoning-share',
    'since-author-share',
    'since-volume-retention',
  ],
  leaderboards: ['leaderboard-models', 'leaderboard-authors', 'leaderboard-reasoning', 'leaderboard-tools'],
};

function plainTextOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '…')).join('');
}

function hasLink(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'figure');
}

test('there are texts in every language the product speaks, and in no other', () => {
  expect(languages(folder)).toEqual(allLanguages);
});

describe.each(allLanguages)('the texts in %s', (lang) => {
  const chapters = loadChapters(folder, lang);

  test('are thirteen chapters in the order of the report, and two of ours', () => {
    expect(chapters.map((chapter) => chapter.id)).toEqual(chapterIds);
    expect(chapters.map((chapter) => chapter.number)).toEqual([
      null,
      ...Array.from({ length: 11 }, (_, i) => String(i + 1)),
      null,
      null,
      null,
    ]);
  });

  test('have each figure and table once, in its chapter', () => {
    const found = Object.fromEntries(
      chapters
        .filter((chapter) => chapter.figures.length > 0)
        .map((chapter) => [chapter.id, chapter.figures.map((figure) => figure.id).sort()]),
    );
    const expected = Object.fromEntries(Object.entries(figureIds).map(([id, ids]) => [id, [...ids].sort()]));
    expect(found).toEqual(expected);
  });

  test.each(chapters)('$id: every reference resolves to a known value', (chapter) => {
    for (const paragraph of chapter.paragraphs) expect(() => resolveInlines(paragraph, lookup, lang)).not.toThrow();
    for (const figure of chapter.figures) expect(() => resolveFigureText(figure, lookup, lang)).not.toThrow();
  });

  test.each(chapters)('$id: no number is typed', (chapter) => {
    for (const paragraph of chapter.paragraphs) expect(typedNumber(plainTextOf(paragraph), lang)).toBeNull();
    for (const figure of chapter.figures) {
      expect(typedNumber(figure.title, lang)).toBeNull();
      expect(typedNumber(plainTextOf(figureInlines(figure)), lang)).toBeNull();
    }
  });

  test.each(chapters)('$id: a paragraph that states a number links the figure it rests on', (chapter) => {
    for (const paragraph of chapter.paragraphs) {
      // A list of references rests on no figure.
      if (needsOf(paragraph).some((name) => name !== 'references'))
        expect(hasLink(paragraph), plainTextOf(paragraph)).toBe(true);
    }
  });

  test.each(chapters.filter(inTheMiddle))('$id: every paragraph links a figure', (chapter) => {
    for (const paragraph of chapter.paragraphs) expect(hasLink(paragraph), plainTextOf(paragraph)).toBe(true);
  });

  test('link only figures that exist', () => {
    const known = new Set(Object.values(figureIds).flat());
    const linked = chapters.flatMap(chapterInlines).flatMap((inline) => (inline.type === 'figure' ? [inline.id] : []));
    expect(linked.filter((id) => !known.has(id))).toEqual([]);
  });

  test('never need the large datasets, so that a chapter opens at once', () => {
    const needs = needsOf(chapters.flatMap(chapterInlines));
    expect(needs).not.toContain('weekly-model-tokens');
    expect(needs).not.toContain('models');
  });
});

/** Chapters 3 to 8 report findings; the others frame them. */
function inTheMiddle(chapter: Chapter): boolean {
  return chapter.number !== null && Number(chapter.number) >= 3 && Number(chapter.number) <= 8;
}

test.each([
  ['about 33% of tokens', 'en', '33%'],
  ['a third of tokens', 'en', 'third'],
  ['15B tokens', 'en', '15B'],
  ['Gemini 2.5 Pro and GPT-4o mini in late 2025', 'en', null],
  ['约占 33% 的 token', 'zh', '33%'],
  ['占三分之一的 token', 'zh', '占三分之一的 '],
  ['有五成的 token', 'zh', '有五成的 '],
  ['是原来的两倍', 'zh', '原来的两倍'],
  ['超过 3 万亿 token', 'zh', ' 3 万亿 t'],
  ['13 月', 'zh', '13'],
  ['2025 年 8 月初的 Gemini 2.5 Pro，前十五名中的一个', 'zh', null],
] as const)('the rule against typed numbers sees digits, shares and fractions: %s (%s)', (text, lang, found) => {
  expect(typedNumber(text, lang)).toBe(found);
});
