/** Resolves `state-of-ai PLACE`: a figure, a chapter or a model, in this order. */

import { listChapters } from '../chapters/load.ts';
import type { Row } from '../data/dataset.ts';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { findRecipe, findStudyFigure, recipes } from '../figures/index.ts';
import { code, codes, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { ReportSource } from './context.ts';
import { findChapter, languageOfSource, panelsError } from './library.ts';

/** The user's place in the program. `state-of-ai PLACE` accepts its address. */
export type Place =
  | { readonly type: 'chapter'; readonly id: string }
  | { readonly type: 'figure'; readonly id: string }
  | { readonly type: 'model'; readonly id: string };

/** Other first words: commands, and arguments of `list`. */
interface TopWords {
  readonly commands: readonly string[];
  readonly lists: readonly string[];
}

/** Null if nothing has that name. Throws UsageError that lists the panels if a figure has several. */
export function findPlace(source: ReportSource, typed: string): Place | null {
  const recipe = findRecipe(typed);
  if (recipe !== undefined) return { type: 'figure', id: recipe.id };
  const panels = panelsError(typed);
  if (panels !== undefined) throw panels;
  const chapter = findChapter(typed, listChapters(source.folder, languageOfSource(source)));
  if (chapter !== undefined) return { type: 'chapter', id: chapter.id };
  const model = findModel(typed, source.data().dataset('models').rows);
  return model === undefined ? null : { type: 'model', id: String(model.model ?? model.slug) };
}

/** As findPlace, but throws UsageError with the nearest commands, figures, chapters and models. */
export function requirePlace(source: ReportSource, typed: string, { commands, lists }: TopWords): Place {
  const place = findPlace(source, typed);
  if (place !== null) return place;
  const [first = ''] = typed.split(' ');
  const near = lists.includes(typed)
    ? `list ${typed}`
    : findStudyFigure(first) === undefined
      ? nearestNames(first, commands, 1)[0]
      : `study --figure ${first}`;
  const chapters = listChapters(source.folder, languageOfSource(source));
  const models = new Set(
    source
      .data()
      .dataset('models')
      .rows.map((row) => String(row.model)),
  );
  const names = [...recipes.map(({ name }) => name), ...chapters.map(({ id }) => id), ...models];
  throw new UsageError(
    message('library.noPlace', {
      typed: quote(typed),
      commands: near === undefined ? [] : [code(near)],
      places: codes(nearestNames(typed, names, 3)),
    }),
  );
}

/** By slug, canonical slug, the part after the author, or the common name. */
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
