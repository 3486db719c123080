/** Promises about names: how a figure is asked for, and what is offered for a wrong name. */
import { describe, expect, test } from 'vitest';
import { findRecipe, nearest, panelsOf, recipes } from '../../src/figures/index.ts';

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

describe('nearest', () => {
  test('puts the name that was meant first', () => {
    expect(nearest('token-shar-by-source')[0]?.id).toBe('1');
    expect(nearest('leaderbord-authors')[0]?.id).toBe('leaderboard-authors');
    expect(nearest('table-6').map(({ id }) => id.slice(0, 5))).toEqual(['table', 'table', 'table']);
  });

  test('gives as many as asked for, whatever was typed', () => {
    expect(nearest('', 2)).toHaveLength(2);
    expect(nearest('x'.repeat(500), 4)).toHaveLength(4);
  });
});
