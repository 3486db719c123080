/** Promises that hold for every figure, the report's and ours. */
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/data/dataset.ts';
import type { FigureView, Row } from '../../src/figures/figure.ts';
import { buildFigure, recipes } from '../../src/figures/index.ts';
import { dataFor } from './data.ts';

const words = { title: 'T', shows: 'S', reading: 'R', missing: null };

/** The report's own list: figures 1 to 29c and tables 1 to 5. */
const numbered = [
  ...Array.from({ length: 20 }, (_, i) => String(i + 1)),
  ...['21a', '21b', '22a', '22b', '22c', '23a', '23b', '23c', '24'],
  ...['25a', '25b', '25c', '25d', '25e', '25f', '25g', '25h', '26', '27', '28', '29a', '29b', '29c'],
  ...['table-1', 'table-2', 'table-3', 'table-4', 'table-5'],
];

test('there is a figure for every figure and table of the report, and no other claims to be one', () => {
  const ids = recipes.filter((recipe) => !recipe.ours).map((recipe) => recipe.id);
  expect([...ids].sort()).toEqual([...numbered].sort());
});

test('ids and names are unique, names are kebab-case', () => {
  expect(new Set(recipes.map((recipe) => recipe.id)).size).toBe(recipes.length);
  expect(new Set(recipes.map((recipe) => recipe.name)).size).toBe(recipes.length);
  for (const { name } of recipes) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))('figure %s', (_id, recipe) => {
  const data = dataFor(recipe);
  const figure = buildFigure(recipe, data, words);

  test('leads with the same rows without what is said beside it', () => {
    if (recipe.bare === undefined) return;
    expect(recipe.bare.views(dataFor(recipe.bare))[0].table).toEqual(figure.views[0].table);
  });

  test('has facts, sources, licences and a citation in every view', () => {
    for (const view of figure.views) {
      expect(view.table.rows.length, view.name).toBeGreaterThan(0);
      expect(view.sources.length, view.name).toBeGreaterThan(0);
      expect(view.licences.length, view.name).toBeGreaterThan(0);
      expect(view.citations.length, view.name).toBeGreaterThan(0);
      expect(view.kinds.length, view.name).toBeGreaterThan(0);
    }
    expect(new Set(figure.views.map((view) => view.name)).size).toBe(figure.views.length);
  });

  test('names a kind in each row and a unit for each number', () => {
    for (const view of figure.views) {
      for (const row of view.table.rows) {
        expect(kinds, view.name).toContain(row.kind);
        for (const field of view.table.fields) {
          if (typeof row[field.name] !== 'number') continue;
          expect(field.unit ?? row.unit, `${view.name}: ${field.name}`).toBeTruthy();
        }
      }
    }
  });

  test('has rows of exactly its fields, without repeats, and marks that name them', () => {
    for (const view of figure.views) {
      const names = view.table.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      for (const row of view.table.rows) expect(Object.keys(row)).toEqual(names);
      for (const column of columnsOf(view)) expect(names, view.name).toContain(column);
    }
  });

  test('draws at least one series it has rows for, and each week of a series once', () => {
    for (const view of figure.views) {
      const { mark } = view;
      if (mark.type !== 'stack' && mark.type !== 'line') continue;
      const keys = view.table.rows.map((row) => `${row[mark.x]} ${mark.series ? row[mark.series] : ''}`);
      expect(new Set(keys).size, view.name).toBe(keys.length);
      for (const name of mark.order ?? []) {
        expect(
          view.table.rows.some((row) => mark.series !== undefined && row[mark.series] === name),
          name,
        ).toBe(true);
      }
    }
  });

  test('survives JSON, is the same when built again, and leaves its datasets alone', () => {
    const before = JSON.stringify(data);
    const again = buildFigure(recipe, data, words);
    expect(again).toEqual(figure);
    expect(JSON.stringify(data)).toBe(before);
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
  });

  test('holds shares that add up to 100 where a stack of shares is complete', () => {
    for (const view of figure.views) {
      const { mark } = view;
      if (mark.type !== 'stack' || mark.scale !== 'share') continue;
      for (const [x, sum] of sums(view.table.rows, mark.x, mark.y)) {
        expect(Math.abs(sum - 100), `${view.name} ${x}: ${sum}`).toBeLessThan(1.2);
      }
    }
  });
});

function columnsOf({ mark, uncertainty }: FigureView): string[] {
  const named = ['x', 'y', 'series', 'label', 'value', 'low', 'high', 'row', 'column'];
  const columns = Object.entries(mark).filter(([key, value]) => named.includes(key) && typeof value === 'string');
  return [...columns.map(([, value]) => String(value)), ...(uncertainty === undefined ? [] : [uncertainty])];
}

/** Sums of the known values at each x; an x without any known value is left out. */
function sums(rows: readonly Row[], x: string, y: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    const value = row[y];
    if (typeof value === 'number') found.set(String(row[x]), (found.get(String(row[x])) ?? 0) + value);
  }
  return found;
}
