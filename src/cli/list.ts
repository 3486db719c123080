/** `list`: what there is: chapters, figures, datasets, models. */

import { listChapters } from '../chapters/load.ts';
import type { Field } from '../data/dataset.ts';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { recipes } from '../figures/index.ts';
import { quote } from '../i18n/quote.ts';
import type { Translate } from '../i18n/translate.ts';
import { datasetsOf, languageOfShelf } from '../library/library.ts';
import { datasetSheet, kindsOf, plainSheet, type Sheet } from '../write/sheet.ts';
import type { Request } from './command.ts';
import type { Context } from './context.ts';
import { formatOf, spokenFor, writeSheet } from './output.ts';

const lists: Readonly<Record<string, (context: Context & { readonly t: Translate }) => Sheet>> = {
  chapters: chapterSheet,
  figures: figuresSheet,
  datasets: datasetsSheet,
  models: modelsSheet,
};

export const listNames: readonly string[] = Object.keys(lists);

export async function runList(context: Context, request: Request): Promise<number> {
  const typed = request.inputs[0] ?? 'figures';
  const list = lists[listNames.find((name) => name === typed || name === `${typed}s`) ?? ''];
  if (list === undefined) {
    const near = nearestNames(typed, listNames, 1)[0];
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new UsageError(`There is no list of ${quote(typed)}.${hint} It is one of ${listNames.join(', ')}.`);
  }
  const format = formatOf(context, request);
  const spoken = await spokenFor(context, format);
  await writeSheet(spoken, list(spoken), format);
  return 0;
}

function chapterSheet(context: Context): Sheet {
  return plainSheet({
    of: 'list',
    name: 'chapters',
    title: 'Chapters',
    fields: fields('id', 'number', 'title', 'figures'),
    rows: listChapters(context.folder, languageOfShelf(context)).map(({ id, number, title, figures }) => ({
      id,
      number,
      title,
      figures: figures.map((figure) => figure.id),
    })),
  });
}

function figuresSheet(context: Context): Sheet {
  const titles = new Map(
    listChapters(context.folder, languageOfShelf(context)).flatMap(({ figures }) =>
      figures.map(({ id, title }) => [id, title]),
    ),
  );
  return plainSheet({
    of: 'list',
    name: 'figures',
    title: 'Figures and tables',
    fields: fields('number', 'name', 'title', 'kinds', 'chapter', 'views'),
    rows: recipes.map((recipe) => {
      const views = recipe.views(datasetsOf(context, recipe));
      return {
        // A figure of ours has no number in the report; it answers to its name.
        number: recipe.id === recipe.name ? null : recipe.id,
        name: recipe.name,
        title: titles.get(recipe.id) ?? recipe.name.replaceAll('-', ' '),
        kinds: [...new Set(views.flatMap(({ kinds }) => kinds))],
        chapter: recipe.chapter,
        views: views.map(({ name }) => name),
      };
    }),
  });
}

function datasetsSheet(context: Context & { readonly t: Translate }): Sheet {
  const data = context.data();
  return plainSheet({
    of: 'list',
    name: 'datasets',
    title: 'Datasets',
    fields: [...fields('name', 'title', 'kinds'), { name: 'rows', title: 'Rows', type: 'integer' }],
    rows: data.names.map((name) => {
      const { title, rows } = data.dataset(name);
      return { name, title: context.t.label('dataset', title), kinds: kindsOf(rows), rows: rows.length };
    }),
  });
}

const modelColumns = [
  'model',
  'name',
  'author',
  'open_weights',
  'params_total_b',
  'size',
  'reasoning',
  'release_date',
  'kind',
];

/** Canonical models: the variants of one (`:free`) are rows of the dataset, not of this list. */
function modelsSheet(context: Context & { readonly t: Translate }): Sheet {
  const sheet = datasetSheet(context.data().dataset('models'), context.t);
  const rows = [...new Map(sheet.rows.toReversed().map((row) => [row.model, row])).values()].reverse();
  return {
    ...sheet,
    of: 'list',
    title: 'Models',
    fields: sheet.fields.filter(({ name }) => modelColumns.includes(name)),
    rows,
    matched: rows.length,
    total: rows.length,
  };
}

function fields(...names: string[]): Field[] {
  return names.map((name) => ({ name, title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, type: 'string' }));
}
