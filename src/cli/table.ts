/** `table`: the rows of a figure's view or of a dataset, chosen, ordered and written in a format. */

import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { findRecipe, recipes } from '../figures/index.ts';
import { quote } from '../i18n/quote.ts';
import type { Translate } from '../i18n/translate.ts';
import { viewIn } from '../i18n/view.ts';
import { inEnglish } from '../i18n/words.ts';
import { datasetsOf, loadFigure, panelsError } from '../library/library.ts';
import { select } from '../library/select-rows.ts';
import { viewCalled } from '../library/view-called.ts';
import { datasetSheet, figureSheet, type Sheet } from '../write/sheet.ts';
import { listFlag, type Request, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { formatOf, spokenFor, writeSheet } from './output.ts';

/** Formats that print rows only: they need none of the figure's words, which costs a third of the time to start. */
const rowsOnly = ['csv', 'tsv', 'ndjson'];

export async function runTable(asked: Context, request: Request): Promise<number> {
  const format = formatOf(asked, request);
  const context = await spokenFor(asked, format);
  const sheet = select(
    sheetCalled(context, request.inputs[0] ?? '', textFlag(request, 'view'), rowsOnly.includes(format)),
    {
      where: listFlag(request, 'where'),
      sort: textFlag(request, 'sort'),
      columns: textFlag(request, 'columns'),
      limit: wholeFlag(request, 'limit'),
    },
  );
  await writeSheet(context, sheet, format);
  if (sheet.matched === 0 && sheet.total > 0 && rowsOnly.includes(format))
    asked.err(`${(asked.t ?? context.t)('write.noneMeet', { total: sheet.total })}\n`);
  return 0;
}

function sheetCalled(
  context: Context & { readonly t: Translate },
  typed: string,
  view: string | undefined,
  wordless: boolean,
): Sheet {
  const recipe = findRecipe(typed);
  if (recipe !== undefined) {
    if (!wordless) {
      const figure = loadFigure(context, recipe);
      return figureSheet(figure, viewCalled(figure.views, view, recipe.id));
    }
    // The leading view's rows are the bare recipe's too: what is said beside them need not be read.
    const source = view === undefined ? (recipe.bare ?? recipe) : recipe;
    const chosen = viewCalled(source.views(datasetsOf(context, source)), view, recipe.id);
    return figureSheet({ ...recipe, title: recipe.name }, viewIn(chosen, inEnglish));
  }
  const data = context.data();
  const name = typed.toLowerCase();
  if (!data.has(name)) throw panelsError(typed) ?? unknownTable(typed, data.names);
  if (view !== undefined) throw new UsageError(`${name} is a dataset and has no views; only figures have.`);
  return datasetSheet(data.dataset(name), context.t);
}

function unknownTable(typed: string, datasets: readonly string[]): UsageError {
  const figures = recipes.map(({ name }) => name);
  const near = nearestNames(typed, [...figures, ...datasets]);
  const hint =
    near.length > 0
      ? `Nearest: ${near.join(', ')}.`
      : `It could be a figure (${recipes
          .slice(0, 3)
          .map(({ id, name }) => `${id} or ${name}`)
          .join(', ')}, ...) or a dataset (${datasets.slice(0, 3).join(', ')}, ...).`;
  return new UsageError(
    `There is no figure or dataset ${quote(typed)}. ${hint} All of them: state-of-ai list figures, state-of-ai list datasets`,
  );
}
