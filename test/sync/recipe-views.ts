/** The views of a recipe over any package, with what it wants where that is there. */

import type { DataPackage } from '../../src/data/package.ts';
import type { Recipe, View } from '../../src/figures/figure.ts';
import { viewIn } from '../../src/i18n/view.ts';
import { inEnglish } from '../../src/i18n/words.ts';
import { datasetsOf } from '../../src/library/library.ts';

export function recipeViews(recipe: Recipe | undefined, data: DataPackage): readonly View[] {
  return recipe === undefined
    ? []
    : recipe.views(datasetsOf({ folder: '', data: () => data }, recipe)).map((view) => viewIn(view, inEnglish));
}
