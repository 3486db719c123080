/** Opening data/: cheap until asked, typed as described, and plain about what is wrong. */
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/data/dataset.ts';
import { openPackage } from '../../src/data/package.ts';
import { DataError } from '../../src/errors.ts';
import { recipes } from '../../src/figures/index.ts';
import { inWords } from '../i18n/translators.ts';
import { copyPackage, dataFolder, resourceOf } from './temp-package.ts';

/** What a study takes its labels from. */
const labelsOfALog = [
  'models',
  'authors',
  'category-map',
  'countries',
  'model-aliases',
  'model-prefixes',
  'list-prices',
];

describe('the committed package', () => {
  const data = openPackage(dataFolder);

  test('holds every dataset the figures need', () => {
    const needed = new Set<string>([...recipes.flatMap((recipe) => recipe.needs), ...labelsOfALog]);
    expect([...needed].filter((name) => !data.has(name))).toEqual([]);
  });

  test('holds no dataset that no figure shows and no study joins, and lists them by name', () => {
    // The report's titles stand under ours wherever a figure is shown; its references in the appendix.
    const needed = new Set<string>([
      ...recipes.flatMap((recipe) => recipe.needs),
      ...labelsOfALog,
      'report-titles',
      'references',
    ]);
    expect(data.names.filter((name) => !needed.has(name))).toEqual([]);
    expect(data.names).toEqual([...data.names].sort());
  });

  test.each(data.names)('%s can be cited: rows with a kind, a source, a licence, a citation', (name) => {
    const dataset = data.dataset(name);
    expect(dataset.rows.length).toBeGreaterThan(0);
    expect(dataset.rows.every((row) => kinds.some((kind) => kind === row.kind))).toBe(true);
    expect(dataset.sources.length).toBeGreaterThan(0);
    expect(dataset.licences.length).toBeGreaterThan(0);
    expect(dataset.citation).not.toBe('');
  });

  test('types cells by the schema and keeps unknown as null', () => {
    expect(data.dataset('models').rows.find((row) => row.slug === 'amazon/nova-lite-v1')).toMatchObject({
      open_weights: false,
      params_total_b: null,
      size: null,
      stealth: false,
    });
  });

  test('gives the same dataset each time, and knows which it has', () => {
    expect(data.dataset('authors')).toBe(data.dataset('authors'));
    expect(data.has('authors')).toBe(true);
    expect(data.has('constructor')).toBe(false);
    expect(inWords(() => data.dataset('nope'))).toThrow(DataError);
  });
});

describe('a package that is not right', () => {
  test('reads only what is asked for: one broken csv leaves the others usable', () => {
    const { folder, write } = copyPackage();
    write('authors.csv', 'nothing\n');
    const data = openPackage(folder);
    expect(data.dataset('table-2').rows).toHaveLength(6);
    expect(inWords(() => data.dataset('authors'))).toThrow(DataError);
  });

  test('names file, line and column of a cell that does not fit', () => {
    const { folder, edit } = copyPackage();
    edit('weekly-totals.csv', '2024-03-04,18615617242,', '2024-03-04,many,');
    const read = () => openPackage(folder).dataset('weekly-totals');
    expect(inWords(read)).toThrow('weekly-totals.csv, line 2, column tokens: expected a whole number, saw "many"');
  });

  test('says which file is missing', () => {
    const { folder, remove } = copyPackage();
    remove('table-3.csv');
    expect(inWords(() => openPackage(folder).dataset('table-3'))).toThrow(/table-3\.csv: cannot be read/);
    expect(inWords(() => openPackage(`${folder}/nowhere`))).toThrow(/datapackage\.json: cannot be read/);
  });

  test.each([
    ['{', 'not valid JSON'],
    ['[]', 'no list of resources'],
    ['null', 'no list of resources'],
    ['{"resources":[{"name":"a","path":"a.csv"}]}', 'a has no schema with fields'],
  ])('refuses the descriptor %s', (text, what) => {
    const { folder, write } = copyPackage();
    write('datapackage.json', text);
    expect(inWords(() => openPackage(folder).dataset('a'))).toThrow(what);
  });

  test('refuses a type it does not know', () => {
    const { folder, describe } = copyPackage();
    describe((descriptor) => {
      const schema = resourceOf(descriptor, 'table-2').schema as { fields: { type: string }[] };
      for (const field of schema.fields) field.type = 'geopoint';
    });
    expect(inWords(() => openPackage(folder).dataset('table-2'))).toThrow('table-2.continent has no known type');
  });
});
