/** Completes a report figure: its own views, then synced data, stated facts and known conflicts. */
import type { FigureDefinition, Recipe, SyncedSource } from '../figure.ts';
import { withConflicts } from './conflicts.ts';
import { withFacts } from './facts.ts';

/** Empty for a figure that only a log has. */
export function recipesOf({ report, log, market, ...figure }: FigureDefinition): Recipe[] {
  if (report === undefined) return [];
  const { synced, needs, views } = report;
  const recipe: Recipe = { ...figure, needs, views };
  if (figure.ours === true) return [recipe];
  return [withConflicts(withSynced(withFacts(recipe), synced))];
}

/** The recipe with its synced series after the first view, if it was synced. */
function withSynced(recipe: Recipe, synced: SyncedSource | undefined): Recipe {
  if (synced === undefined) return recipe;
  return {
    ...recipe,
    bare: recipe.bare ?? recipe,
    wants: synced.needs,
    views: (data) => {
      const [first, ...others] = recipe.views(data);
      const view = synced.needs.every((name) => data[name] !== undefined) ? synced.view(data) : null;
      return view === null ? [first, ...others] : [first, view, ...others];
    },
  };
}
