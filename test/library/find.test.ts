/** What people look for by the names they know it by: the report's own titles, its best-known words, its rows. */
import { describe, expect, test } from 'vitest';
import { loadChapters } from '../../src/chapters/load.ts';
import { openPackage } from '../../src/data/package.ts';
import { recipes } from '../../src/figures/index.ts';
import { allLanguages } from '../../src/i18n/language.ts';
import { lookupIn } from '../../src/library/library.ts';
import { search } from '../../src/library/search.ts';
import { indexReport } from '../../src/library/search-index.ts';
import { chinese, english } from '../i18n/translators.ts';

const data = openPackage('data');
const lookup = lookupIn(data);
const indexes = Object.fromEntries(
  [english, chinese].map((t) => [
    t.language,
    indexReport({ chapters: loadChapters('data', t.language), figures: recipes, lookup, t }),
  ]),
);

function first(words: string, language: string) {
  const index = indexes[language];
  if (index === undefined) throw new Error(`no index in ${language}`);
  return search(index, words, 3)[0];
}

const titles = data
  .dataset('report-titles')
  .rows.map((row) => [String(row.figure), String(row.title), String(row.title_zh)]);

describe.each(allLanguages)('find in %s', (language) => {
  test.each(titles)('figure %s comes first by the report’s own title: %s', (figure, en, zh) => {
    expect(first(en ?? '', language)?.address).toBe(figure);
    expect(first(zh ?? '', language)?.address).toBe(figure);
  });

  test.each([
    ['Figure 12', '12'],
    ['figure 1', '1'],
    ['Table 3', 'table-3'],
    ['图 12', '12'],
    ['表 3', 'table-3'],
  ])('%s is that figure', (words, figure) => {
    expect(first(words, language)).toMatchObject({ kind: 'figure', address: figure });
  });

  test('every row of tables 1 to 5 is found by its name, and by its first number', () => {
    const lost = ['table-1', 'table-2', 'table-3', 'table-4', 'table-5'].flatMap((table) =>
      data.dataset(table).rows.flatMap((row) => {
        const name = String(row.country ?? row.continent ?? row.language ?? row.model ?? row.name);
        const index = indexes[language];
        const hits = index === undefined ? [] : search(index, name, 1000);
        return hits.some((hit) => hit.kind === 'fact' && hit.address === table) ? [] : [`${table} ${name}`];
      }),
    );
    expect(lost).toEqual([]);
    expect(first('0.147', language)?.address).toBe('table-5');
  });
});

test.each([
  ['Cinderella', 'en', 'retention'],
  ['glass slipper', 'en', 'retention'],
  ['灰姑娘', 'zh', 'retention'],
  ['玻璃鞋', 'zh', 'retention'],
])('%s is found in the text', (words, language, chapter) => {
  const index = indexes[language];
  expect(index === undefined ? [] : search(index, words, 10).map((hit) => hit.address)).toContain(chapter);
});

test.each(allLanguages)(
  'no two figures have the same title in %s, and those of panels 25a to h say retention',
  (language) => {
    const figures = loadChapters('data', language).flatMap((chapter) => chapter.figures);
    expect(new Set(figures.map(({ title }) => title)).size).toBe(figures.length);
    for (const { id, title } of figures) if (/^25[a-h]$/.test(id)) expect(title).toMatch(/retention|留存/i);
  },
);
