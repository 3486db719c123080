/** Words of figures, and names for what stands in data/: in every language, and never by a number typed beside the data. */
import { describe, expect, test } from 'vitest';
import type { ViewWith } from '../../src/figures/figure.ts';
import { figures, recipes } from '../../src/figures/index.ts';
import type { Words } from '../../src/i18n/message.ts';
import { translator } from '../../src/i18n/translate.ts';
import { noteWords } from '../../src/i18n/value-label.ts';
import { labels, messages } from '../../src/i18n/zh/chinese.ts';
import { rowNotes } from '../../src/i18n/zh/labels-datasets.ts';
import { notes as shippedNotes } from '../../src/i18n/zh/labels-notes.ts';
import { appTable, categoryTable, contextTable, languageTable, toolTable } from '../../src/sync/tables.ts';
import { english } from '../i18n/translators.ts';
import { dataFor, figureCalled, shipped } from './data.ts';

const unlisted: string[] = [];
const zh = translator('zh', messages, labels, (value) => {
  unlisted.push(value);
  return value;
});

/** Columns, units and titles of datasets are named by lists that stand elsewhere. */
const named = (given: Words) => 'domain' in given && given.domain !== 'note' && given.domain !== 'conflict';

function textsOf({ title, measure, notes, mark }: ViewWith<Words>): Words[] {
  const trend = mark.type === 'scatter' && mark.trend !== undefined ? [mark.trend.label] : [];
  return [title, measure, ...notes, ...trend].filter((given) => !named(given));
}

describe('every text of a figure', () => {
  test.each(recipes.map((recipe) => [recipe.id, recipe] as const))('of the report has Chinese: %s', (_id, recipe) => {
    unlisted.length = 0;
    for (const view of recipe.views(dataFor(recipe)))
      for (const text of textsOf(view)) expect(zh.words(text), view.name).not.toBe(english.words(text));
    expect(unlisted).toEqual([]);
  });

  test('says the same numbers in both languages', () => {
    // Months are words in English; a million is written out in Chinese, a billion as B.
    const numbers = (text: string) =>
      [
        ...text
          .replace(/\d+ 月/g, '')
          .replace(/\b1M\b/g, '')
          .replace(/(\d)B\b/g, '$1')
          .matchAll(/\d+(?:[.,:-]\d+)*/g),
      ]
        .map(String)
        .sort();
    const joined = (text: string) => text.replace(/\b(\d{4}) (?=年)/g, '$1');
    const differing = new Set<string>();
    for (const recipe of recipes)
      for (const view of recipe.views(dataFor(recipe)))
        for (const text of textsOf(view)) {
          const en = english.words(text);
          if (numbers(en).join() !== numbers(joined(zh.words(text))).join()) differing.add(en);
        }
    // Chinese counts hundred millions: 5 billion is 50 of them.
    expect([...differing].filter((text) => !text.includes(' billion'))).toEqual([]);
  });

  test('of a log has Chinese: its title, and why it shows nothing', () => {
    for (const { name, log } of figures)
      for (const text of log === undefined ? [] : [log.title, log.nothing])
        expect(text.zh, name).toMatch(/\p{Script=Han}/u);
  });
});

test('every note on a dataset and every conflict has Chinese', () => {
  unlisted.length = 0;
  for (const name of shipped.names) for (const note of shipped.dataset(name).notes) zh.words(noteWords(note));
  for (const row of shipped.dataset('conflicts').rows)
    for (const column of ['title', 'says', 'but', 'settled'])
      if (typeof row[column] === 'string') zh.label('conflict', row[column]);
  expect(unlisted).toEqual([]);
});

test('every name for a note or a conflict names one that is there', () => {
  const plain = (text: string) =>
    text.replace(/(?<![A-Za-z\d])\d+(?:[-.,:]\d+)*(?:T[\d:]+Z?)?[a-hKMBT]?(?![A-Za-z\d])/g, '{}');
  // Of datasets and of their rows.
  const notes = [
    ...shipped.names.flatMap((name) => shipped.dataset(name).notes.map(String)),
    ...shipped.names.flatMap((name) =>
      shipped.dataset(name).rows.flatMap(({ note, flag }) => [note, flag].map(String)),
    ),
  ];
  const conflicts = shipped
    .dataset('conflicts')
    .rows.flatMap(({ title, says, but, settled }) => [title, says, but, settled].map(String));
  const there = new Set([...notes, ...conflicts].flatMap((text) => [text, plain(text)]));
  const listed = [...Object.keys({ ...rowNotes, ...shippedNotes }), ...Object.keys(labels.conflict ?? {})];
  expect(listed.filter((text) => !there.has(text) && text !== 'A known conflict')).toEqual([]);
});

test('every sentence a figure makes for a cell stands in both languages beside its column', () => {
  for (const recipe of recipes)
    for (const { table } of recipe.views(dataFor(recipe)))
      for (const { words = [] } of table.fields)
        for (const { en, zh: name } of words) if (en !== '') expect(name, en).toMatch(/\p{Script=Han}/u);
  const claims = figureCalled('claims-today').views(dataFor(figureCalled('claims-today')))[0].table;
  const coverage = claims.fields.find(({ name }) => name === 'note');
  for (const { note } of claims.rows) expect(coverage?.words?.map(({ en }) => en)).toContain(note);
});

test('what sync writes of its tables has Chinese', () => {
  for (const { title, description, locator, notes, fields } of [
    categoryTable,
    languageTable,
    contextTable,
    toolTable,
    appTable,
  ]) {
    for (const text of [title, description]) expect(zh.label('dataset', text)).not.toBe(text);
    expect(zh.label('source', locator)).not.toBe(locator);
    for (const note of notes) expect(zh.label('note', note)).not.toBe(note);
    for (const field of fields) expect(zh.label('column', field.title)).not.toBe(field.title);
  }
});
