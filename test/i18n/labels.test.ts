/** Chinese names of data values: each domain has those that the shipped data and figures need, and fills its blanks. */
import { describe, expect, test } from 'vitest';
import type { Field, Row } from '../../src/data/dataset.ts';
import { openPackage } from '../../src/data/package.ts';
import { recipes } from '../../src/figures/index.ts';
import { type LabelDomain, labelIn } from '../../src/i18n/labels.ts';
import { domainOf, valueLabel, valueText } from '../../src/i18n/value-label.ts';
import { labels } from '../../src/i18n/zh/labels.ts';
import { datasetsOf } from '../../src/library/library.ts';
import { chinese, english } from './translators.ts';

const data = openPackage('data');
const shelf = { folder: 'data', data: () => data };
const datasets = data.names.map((name) => data.dataset(name));
const views = recipes.flatMap((recipe) => recipe.views(datasetsOf(shelf, recipe)));
const tables: readonly { fields: readonly Field[]; rows: readonly Row[] }[] = [
  ...datasets,
  ...views.map(({ table }) => table),
];

/** Two words of English one after the other, the second no name. */
const hasEnglish = (text: string) => /[A-Za-z]{3,} (?!and\b|for\b)[a-z]{3,}/.test(text.replace(/"[^"]*"/g, ''));

const distinct = (values: readonly string[]) => [...new Set(values)];

describe('every', () => {
  test('column and unit of the data and the figures has a Chinese name', () => {
    const fields = tables.flatMap((table) => table.fields);
    const titles = distinct(fields.map(({ title }) => title));
    const units = distinct(fields.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
    expect(titles.filter((title) => chinese.label('column', title) === title)).toEqual(['R²']);
    expect(units.filter((unit) => chinese.label('unit', unit) === unit)).toEqual(['%']);
  });

  test('dataset, source and kind too', () => {
    const said = datasets.flatMap(({ title, description }) => [title, description]);
    expect(said.filter((text) => chinese.label('dataset', text) === text)).toEqual([]);
    const sources = datasets.flatMap(({ sources }) => sources.flatMap(({ title, locator = '' }) => [title, locator]));
    const unnamed = distinct(sources).filter((text) => hasEnglish(chinese.label('source', text)));
    expect(unnamed.filter((text) => !/State of AI|Glass Slipper|Bifurcation/.test(text))).toEqual([]);
    const kinds = distinct(tables.flatMap(({ rows }) => rows.map(({ kind }) => String(kind ?? 'public'))));
    expect(kinds.filter((kind) => chinese.label('kind', kind) === kind)).toEqual([]);
  });

  test('value of a column whose values come from a closed list, but for names', () => {
    // Names, and what the keepers of the labels noted row by row. Conflicts come whole with the figures' words.
    const names: readonly LabelDomain[] = ['series', 'place', 'language', 'note', 'source', 'conflict'];
    const left = tables.flatMap(({ fields, rows }) =>
      fields.flatMap(({ name }) => {
        const domain = domainOf(name);
        if (domain === undefined || names.includes(domain)) return [];
        return distinct(rows.flatMap((row) => (typeof row[name] === 'string' ? [row[name]] : [])))
          .filter((value) => valueLabel(chinese, name, value) === value && hasEnglish(value))
          .map((value) => `${name}: ${value}`);
      }),
    );
    expect(distinct(left)).toEqual([]);
  });
});

describe.each(Object.keys(labels) as LabelDomain[])('a label of the domain %s', (domain) => {
  test('fills every number of its English once', () => {
    for (const [value, name] of Object.entries(labels[domain] ?? {})) {
      const asked = value.split('{}').length - 1;
      const given = [...name.matchAll(/\{(\d?|date)\}/g)].map(([, which]) => which);
      expect([value, given.length]).toEqual([value, asked]);
      const numbered = given.filter((which) => /\d/.test(which ?? '')).map(Number);
      if (numbered.length > 0) expect([value, numbered.sort()]).toEqual([value, given.map((_, i) => i + 1)]);
    }
  });
});

describe('a value', () => {
  test('is looked up by what its column holds, and by nothing else', () => {
    expect(valueLabel(chinese, 'verdict', 'none')).toBe('无');
    expect(valueLabel(chinese, 'metric', 'providers')).toBe('服务商');
    expect(chinese.label('unit', 'providers')).toBe('家服务商');
    expect(valueLabel(chinese, 'project', 'none')).toBe('none');
    expect(valueLabel(chinese, 'user', 'models')).toBe('models');
  });

  test('keeps its numbers and dates, in the order and form of the language', () => {
    const list = { 'section {}, figure {}': '第 {} 节，图 {}', '{} of {}': '{2} 中的 {1}', 'week of {}': '{date}当周' };
    expect(labelIn(list, 'section 5.2, figure 21a', 'zh')).toBe('第 5.2 节，图 21a');
    expect(labelIn(list, '3 of 40', 'zh')).toBe('40 中的 3');
    expect(labelIn(list, 'week of 2026-09-07', 'zh')).toBe('2026 年 9 月 7 日当周');
    expect(labelIn(list, 'week of 2026-09-07, or so', 'zh')).toBe('week of 2026-09-07, or so');
    expect(labelIn(list, 'a16z', 'zh')).toBe('a16z');
  });

  test('that is true or false is a word, a number is none', () => {
    const field = { name: 'stealth', type: 'boolean' } as const;
    expect([valueText(english, true, field), valueText(chinese, false, field)]).toEqual(['yes', '否']);
    expect(valueText(chinese, 31.13, { name: 'share', type: 'number', unit: '%' })).toBe('31.1');
    expect(valueText(chinese, null, field)).toBe('–');
  });
});
