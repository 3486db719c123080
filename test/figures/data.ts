/** The shipped data, opened once for the tests of figures. */
import { openPackage } from '../../src/data/package.ts';
import type { Datasets, Recipe, View, ViewWith } from '../../src/figures/figure.ts';
import { viewIn } from '../../src/figures/in-words.ts';
import { findRecipe } from '../../src/figures/index.ts';
import type { Words } from '../../src/i18n/message.ts';
import { english } from '../i18n/translators.ts';

export const shipped = openPackage('data');

export function dataFor(recipe: Pick<Recipe, 'needs'>): Datasets {
  return Object.fromEntries(recipe.needs.map((name) => [name, shipped.dataset(name)]));
}

/** Every dataset of the package: for functions that are not recipes. */
export function datasets(...names: string[]): Datasets {
  return dataFor({ needs: names });
}

/** A figure by its id; fails the test if there is none. */
export function figureCalled(id: string): Recipe {
  const found = findRecipe(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

/** An English view by its name; fails the test with the existing names if there is none. */
export function viewNamed(views: readonly ViewWith<Words>[], name: string): View {
  const found = views.find((view) => view.name === name);
  if (found === undefined) throw new Error(`no view ${name}; there are ${views.map((view) => view.name).join(', ')}`);
  return viewIn(found, english);
}
