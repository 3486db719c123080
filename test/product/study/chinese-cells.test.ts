/** Cells, columns and units of a log's figures in Chinese: what comes from a list of ours is no English word. */
import { beforeAll, expect, test } from 'vitest';
import { valueText } from '../../../src/i18n/value-label.ts';
import type { Study } from '../../../src/study/study.ts';
import { chinese } from '../../i18n/translators.ts';
import { demoStudy } from '../../study/demo-study.ts';

let study: Study;
beforeAll(async () => {
  study = await demoStudy();
});

/** Columns that hold names: of models, authors, tags and series, which are the same in every language. */
const names = [
  'model',
  'name',
  'author',
  'series',
  'row',
  'tag',
  'cohort',
  'test',
  'project',
  'provider',
  'agent',
  'price_source',
  'price_provider',
];

const tables = () => study.figures.flatMap(({ views }) => views.map(({ table }) => table));

test('a column and a unit of a log has a Chinese name', () => {
  const fields = tables().flatMap((table) => table.fields);
  const unnamed = fields.flatMap(({ title, unit }) => [
    ...(chinese.label('column', title) === title ? [title] : []),
    ...(unit !== undefined && chinese.label('unit', unit) === unit ? [unit] : []),
  ]);
  expect([...new Set(unnamed)].sort()).toEqual(['%', 'R²', 'p']);
});

test('a cell of a log that is no name has Chinese', () => {
  const left = tables().flatMap(({ fields, rows }) =>
    fields
      .filter(({ name, type }) => type === 'string' && !names.includes(name))
      .flatMap((field) =>
        rows.map((row) => [field.name, valueText(chinese, row[field.name] ?? null, field)].join(': ')),
      )
      .filter((cell) => /: (?!token$)[a-zA-Z][^\p{Script=Han}]*$/u.test(cell)),
  );
  expect([...new Set(left)]).toEqual([]);
});
