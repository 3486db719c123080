/** The views of a recipe over any package, with its synced datasets if they exist. */

import type { DataPackage } from '../../src/data/package.ts';
import type { Recipe, View } from '../../src/figures/figure.ts';
import { viewIn } from '../../src/figures/in-words.ts';
import { datasetsOf } from '../../src/library/library.ts';
import { english } from '../i18n/translators.ts';

export function recipeViews(recipe: Recipe | undefined, data: DataPackage): readonly View[] {
  return recipe === undefined
    ? []
    : recipe.views(datasetsOf({ data: () => data }, recipe)).map((view) => viewIn(view, english));
}
