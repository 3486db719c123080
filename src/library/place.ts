/** What `state-of-ai PLACE` names: a figure, a chapter or a model, in this order. */

import { listChapters } from '../chapters/load.ts';
import type { Context } from '../cli/context.ts';
import { listNames } from '../cli/list.ts';
import type { Row } from '../data/dataset.ts';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { findRecipe, recipes } from '../figures/index.ts';
import { quote } from '../i18n/quote.ts';
import type { Place } from '../ui/state/place.ts';
import { findChapter, languageOfShelf, panelsError } from './library.ts';

/** Throws UsageError with the nearest commands, figures, chapters and models. */
export function requirePlace(context: Context, typed: string, commands: readonly string[]): Place {
  const recipe = findRecipe(typed);
  if (recipe !== undefined) return { type: 'figure', id: recipe.id };
  const panels = panelsError(typed);
  if (panels !== undefined) throw panels;
  const chapters = listChapters(context.folder, languageOfShelf(context));
  const chapter = findChapter(typed, chapters);
  if (chapter !== undefined) return { type: 'chapter', id: chapter.id };
  const models = context.data().dataset('models').rows;
  const model = findModel(typed, models);
  if (model !== undefined) return { type: 'model', id: String(model.model ?? model.slug) };

  const [first = ''] = typed.split(' ');
  const command = listNames.includes(typed) ? [`list ${typed}`] : nearestNames(first, commands, 1);
  const names = [...recipes.map(({ name }) => name), ...chapters.map(({ id }) => id)];
  const near = nearestNames(typed, [...names, ...new Set(models.map((row) => String(row.model)))], 3);
  const guesses = [...command.map((name) => `the command ${name}`), ...near];
  const hint = guesses.length > 0 ? ` Did you mean ${guesses.join(', ')}?` : '';
  throw new UsageError(
    `There is no command, figure, chapter or model ${quote(typed)}.${hint} See state-of-ai --help and state-of-ai list`,
  );
}

/** By slug, canonical slug, the part after the author, or the name people use. */
export function findModel(typed: string, models: readonly Row[]): Row | undefined {
  const wanted = typed.trim().toLowerCase();
  const called = (column: string) => models.find((row) => String(row[column] ?? '').toLowerCase() === wanted);
  return (
    called('model') ??
    called('slug') ??
    called('name') ??
    models.find(
      ({ model }) =>
        String(model ?? '')
          .toLowerCase()
          .split('/')[1] === wanted,
    )
  );
}
