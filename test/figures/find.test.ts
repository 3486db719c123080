/** Promises about names: how a figure is asked for. */
import { describe, expect, test } from 'vitest';
import { findRecipe, panelsOf, recipes } from '../../src/figures/index.ts';

describe('findRecipe', () => {
  test.each([
    ['1', '1'],
    ['01', '1'],
    ['fig1', '1'],
    ['fig-1', '1'],
    ['Fig. 1', '1'],
    ['figure-1', '1'],
    ['FIGURE 25A', '25a'],
    ['table-2', 'table-2'],
    ['table2', 'table-2'],
    ['Table 2', 'table-2'],
    ['token-share-by-source', '1'],
    ['token share by source', '1'],
    ['1-token-share-by-source', '1'],
    ['leaderboard-models', 'leaderboard-models'],
  ])('takes %s for figure %s', (typed, id) => {
    expect(findRecipe(typed)?.id).toBe(id);
  });

  test('finds every figure by its id and by its name', () => {
    for (const recipe of recipes) {
      expect(findRecipe(recipe.id)).toBe(recipe);
      expect(findRecipe(recipe.name)).toBe(recipe);
    }
  });

  test.each(['', '0', '30', '25', 'nope', 'table', 'table-9', '1a'])('takes %j for no figure', (typed) => {
    expect(findRecipe(typed)).toBeUndefined();
  });
});

test('a figure of several panels lists them, one of its own does not', () => {
  expect(panelsOf('25').map(({ id }) => id)).toEqual(['25a', '25b', '25c', '25d', '25e', '25f', '25g', '25h']);
  expect(panelsOf('fig 29').map(({ id }) => id)).toEqual(['29a', '29b', '29c']);
  expect(panelsOf('1')).toEqual([]);
  expect(panelsOf('table-1')).toEqual([]);
});
