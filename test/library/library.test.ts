/** The library gives what the pipe prints, and its types are those it declares. */
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import type * as declared from '../../src/public.ts';
import { printed } from '../golden/run.ts';

const { dataset, datasets, figure, figures, rows } = library;
const options = { offline: true } as const;

test('has exactly what its declarations say', () => {
  const given: typeof declared = library;
  expect(Object.keys(given).sort()).toEqual(['dataFolder', 'dataset', 'datasets', 'figure', 'figures', 'rows']);
});

test('lists the figures that the program lists', async () => {
  const { rows: listed } = JSON.parse(await printed('list figures --format json'));
  expect(figures().map(({ name }) => name)).toEqual(listed.map((row: { name: string }) => row.name));
});

describe.each(figures())('figure $id', ({ id }) => {
  test('has the rows, words and sources of table --format json in every view', async () => {
    for (const view of figure(id, options).views()) {
      const json = JSON.parse(await printed(`table ${id} --view ${view.name} --format json`));
      expect(view.rows).toEqual(json.rows);
      expect(rows(id, { ...options, view: view.name })).toEqual(json.rows);
      expect(view).toMatchObject({ measure: json.measure, kinds: json.kinds, notes: json.notes });
      expect(view.citations).toEqual(json.citations);
      expect(view.fields.map(({ name }) => name)).toEqual(json.fields.map(({ name }: { name: string }) => name));
      expect(view.sources.map(({ title }) => title)).toEqual(json.sources.map(({ title }: { title: string }) => title));
      expect(figure(id, options).title).toBe(json.title);
    }
  });
});

test('gives datasets by their names, as the program prints them', async () => {
  expect(datasets(options)).toContain('models');
  const json = JSON.parse(await printed('table releases --format json'));
  expect(rows('releases', options)).toEqual(json.rows);
  expect(dataset('releases', options)).toMatchObject({ kinds: json.kinds, citations: json.citations });
});

test('says in a sentence what would work in place of a wrong name', () => {
  expect(() => rows('nope')).toThrow(/There is no figure "nope".*token-share-by-source/);
  expect(() => figure('token-share-by-sauce')).toThrow(/token-share-by-source/);
  expect(() => rows('1', { view: 'x' })).toThrow(
    'Figure 1 has no view "x". Its views: public, picture, without-free, facts.',
  );
  expect(() => dataset('nope')).toThrow(/no dataset named nope/);
});
