/** The shipped data, opened once for the tests of figures. */
import { openPackage } from '../../src/data/package.ts';
import type { Datasets, Recipe, View } from '../../src/figures/figure.ts';

const shipped = openPackage('data');

export function dataFor(recipe: Pick<Recipe, 'needs'>): Datasets {
  return Object.fromEntries(recipe.needs.map((name) => [name, shipped.dataset(name)]));
}

/** Every dataset of the package: for functions that are not recipes. */
export function datasets(...names: string[]): Datasets {
  return dataFor({ needs: names });
}

/** A view by its name; fails the test with the names there are. */
export function viewNamed(views: readonly View[], name: string): View {
  const found = views.find((view) => view.name === name);
  if (found === undefined) throw new Error(`no view ${name}; there are ${views.map((view) => view.name).join(', ')}`);
  return found;
}
