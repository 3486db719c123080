/** Both languages tell the same: the same chapters, paragraphs, figures, numbers and links, each in its own order. */
import { describe, expect, test } from 'vitest';
import type { Chapter, FigureText } from '../../src/chapters/chapter.ts';
import type { Inline, ReferenceInline } from '../../src/chapters/inline.ts';
import { loadChapters } from '../../src/chapters/load.ts';
import { chapterInlines } from '../../src/chapters/references.ts';
import { folder, rowsOf } from './data.ts';

const english = loadChapters(folder, 'en');
const chinese = loadChapters(folder, 'zh');

/** What a text rests on, whatever its word order: cells, without the format and the language of a column. */
function numbersOf(inlines: readonly Inline[] | null): readonly string[] | null {
  return inlines === null ? null : references(inlines).map(cellsOf).sort();
}

function linksOf(inlines: readonly Inline[] | null): readonly string[] | null {
  return inlines?.flatMap((inline) => (inline.type === 'figure' ? [inline.id] : [])).sort() ?? null;
}

function references(inlines: readonly Inline[]): readonly ReferenceInline[] {
  return inlines.filter((inline) => inline.type === 'reference');
}

function cellsOf(reference: ReferenceInline): string {
  return reference.terms
    .map(
      ({ operator, pick, dataset, key, field, at }) =>
        `${operator}${pick ?? ''}${dataset}:${key}.${field.replace(/_zh$/, '')}${at ?? ''}`,
    )
    .join(' ');
}

function textsOf(chapter: Chapter): readonly (readonly [place: string, inlines: readonly Inline[] | null])[] {
  const parts = (figure: FigureText) =>
    (['shows', 'reading', 'missing'] as const).map((part) => [`${figure.id} ${part}`, figure[part]] as const);
  return [
    ...chapter.paragraphs.map((paragraph, i) => [`paragraph ${i + 1}`, paragraph] as const),
    ...chapter.figures.flatMap(parts),
  ];
}

test('the chapters are the same, with the same numbers, in the same order', () => {
  const heads = (chapters: readonly Chapter[]) => chapters.map(({ id, number }) => [number, id]);
  expect(heads(chinese)).toEqual(heads(english));
});

describe.each(english.map((chapter) => chapter.id))('%s', (id) => {
  const en = english.find((chapter) => chapter.id === id);
  const zh = chinese.find((chapter) => chapter.id === id);
  if (en === undefined || zh === undefined) throw new Error(`no chapter ${id} in both languages`);

  test('has as many paragraphs and the same figures in the same order', () => {
    expect(zh.paragraphs).toHaveLength(en.paragraphs.length);
    expect(zh.figures.map((figure) => figure.id)).toEqual(en.figures.map((figure) => figure.id));
  });

  test('rests each paragraph and each line of a figure on the same numbers', () => {
    const numbers = (chapter: Chapter) => textsOf(chapter).map(([place, inlines]) => [place, numbersOf(inlines)]);
    expect(numbers(zh)).toEqual(numbers(en));
  });

  test('links the same figures from each paragraph and each line of a figure', () => {
    const links = (chapter: Chapter) => textsOf(chapter).map(([place, inlines]) => [place, linksOf(inlines)]);
    expect(links(zh)).toEqual(links(en));
  });

  test('writes each number as precisely; where English says it without a format, Chinese may add the unit', () => {
    const formats = new Map(
      references(chapterInlines(en)).map((inline) => [cellsOf(inline), new Set<string | null>()]),
    );
    for (const inline of references(chapterInlines(en))) formats.get(cellsOf(inline))?.add(inline.format);
    for (const inline of references(chapterInlines(zh))) {
      const known = formats.get(cellsOf(inline));
      expect(known?.has(inline.format) || (known?.has(null) && inline.format === '%'), inline.source).toBe(true);
    }
  });

  test('takes words from the column of its language', () => {
    for (const { terms, format, source } of references(chapterInlines(zh))) {
      const spoken = terms.some(({ field }) => field === 'qualifier' || field === 'words');
      if (spoken) expect(format, source).toBe('date');
    }
    for (const { terms, source } of references(chapterInlines(en))) {
      expect(
        terms.every(({ field }) => !field.endsWith('_zh')),
        source,
      ).toBe(true);
    }
  });
});

test('every hedge and every fact in words has its Chinese; dates are written by format', () => {
  const isDate = /^\d{4}-\d\d(?:-\d\d)?$/;
  for (const row of rowsOf('stated')) {
    const { id, qualifier, qualifier_zh, words, words_zh } = row;
    expect(qualifier_zh === null, String(id)).toBe(qualifier === null);
    expect(words_zh === null, String(id)).toBe(words === null || isDate.test(String(words)));
    for (const said of [qualifier_zh, words_zh]) if (said !== null) expect(said).toMatch(/\p{Script=Han}/u);
  }
});

test('one hedge is one word in each language', () => {
  const pairs = new Map(rowsOf('stated').map((row) => [row.qualifier, row.qualifier_zh]));
  for (const row of rowsOf('stated')) expect(row.qualifier_zh).toBe(pairs.get(row.qualifier ?? null));
});
