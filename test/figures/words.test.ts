/** Words of figures, and names for what stands in data/: in every language, and never by a number typed beside the data. */
import { describe, expect, test } from 'vitest';
import type { ViewWith } from '../../src/figures/figure.ts';
import { figures, recipes } from '../../src/figures/index.ts';
import type { Words } from '../../src/i18n/message.ts';
import { translator } from '../../src/i18n/translate.ts';
import { labels, messages } from '../../src/i18n/zh/chinese.ts';
import { dataFor, shipped } from './data.ts';

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
      for (const text of textsOf(view)) expect(zh.words(text), view.name).toMatch(/\p{Script=Han}/u);
    expect(unlisted).toEqual([]);
  });

  test('of a log has Chinese: its title, and why it shows nothing', () => {
    for (const { name, log } of figures)
      for (const text of log === undefined ? [] : [log.title, log.nothing])
        expect(text.zh, name).toMatch(/\p{Script=Han}/u);
  });
});

test('every note on a dataset and every conflict has Chinese', () => {
  unlisted.length = 0;
  for (const name of shipped.names) for (const note of shipped.dataset(name).notes) zh.label('note', note);
  for (const row of shipped.dataset('conflicts').rows)
    for (const column of ['title', 'says', 'but', 'settled'])
      if (typeof row[column] === 'string') zh.label('conflict', row[column]);
  expect(unlisted).toEqual([]);
});

test('every name for a note or a conflict names one that is there', () => {
  const plain = (text: string) =>
    text.replace(/(?<![A-Za-z\d])\d+(?:[-.,:]\d+)*(?:T[\d:]+Z?)?[a-hKMBT]?(?![A-Za-z\d])/g, '{}');
  const notes = shipped.names.flatMap((name) => shipped.dataset(name).notes);
  const conflicts = shipped
    .dataset('conflicts')
    .rows.flatMap(({ title, says, but, settled }) => [title, says, but, settled].map(String));
  const there = new Set([...notes, ...conflicts].flatMap((text) => [text, plain(text)]));
  const listed = [...Object.keys(labels.note ?? {}), ...Object.keys(labels.conflict ?? {})];
  expect(listed.filter((text) => !there.has(text) && text !== 'A known conflict')).toEqual([]);
});
