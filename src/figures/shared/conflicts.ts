/** Known conflicts between the report's text, its pictures and public data, as notes of the figures concerned. */

import { label, message, type Words } from '../../i18n/message.ts';
import type { Datasets, Recipe } from '../figure.ts';
import { text, unique } from './rows.ts';
import { need } from './view.ts';

/** Puts the recipe's conflicts before each view's own notes. */
export function withConflicts(recipe: Recipe): Recipe {
  return {
    ...recipe,
    needs: unique([...recipe.needs, 'conflicts']),
    views: (data) => {
      const notes = conflictNotes(data, recipe.id);
      const [first, ...others] = recipe.views(data);
      return [
        { ...first, notes: unique([...notes, ...first.notes]) },
        ...others.map((view) => ({ ...view, notes: unique([...notes, ...view.notes]) })),
      ];
    },
  };
}

/** One line for each conflict of a figure (needs `conflicts`): the claim, the evidence against it, and what we show. */
export function conflictNotes(data: Datasets, id: string): Words[] {
  return need(data, 'conflicts')
    .rows.filter((row) => (text(row, 'figures') ?? '').split(/\s+/).includes(id))
    .map((row) => {
      const parts = ['says', 'but', 'settled'].flatMap((column) => text(row, column) ?? []);
      return message('figures.conflict', {
        title: label('conflict', text(row, 'title') ?? 'A known conflict'),
        parts: parts.map((part) => label('conflict', part)),
      });
    });
}
