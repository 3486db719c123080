/** Runs `sources`: each dataset with its kinds, sources, locators, licences, citation and known conflicts. */

import type { Field } from '../../data/dataset.ts';
import type { Recipe } from '../../figures/figure.ts';
import { figureName, requireRecipe } from '../../library/library.ts';
import {
  type Conflict,
  conflictsOf,
  datasetsUsedBy,
  everyDataset,
  sourceLines,
  sourceLinesOf,
  type UsedDataset,
} from '../../library/source-lines.ts';
import { bibliography, bibliographyFormats } from '../../write/bibliography.ts';
import { kindsOf, plainSheet, type Sheet, type SheetRow } from '../../write/sheet.ts';
import { type ParsedArgs, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { colourOf, contextFor, textWidthOf, writeLines, writeSheet } from '../output.ts';

export async function runSources(asked: Context, args: ParsedArgs): Promise<number> {
  const format = textFlag(args, 'format') ?? 'text';
  const context = await contextFor(asked, format);
  const typed = args.inputs[0];
  const recipe = typed === undefined ? undefined : requireRecipe(typed);
  if (format === 'text') {
    const width = textWidthOf(context, args);
    const lines =
      recipe === undefined
        ? sourceLines(
            context,
            context.t('library.everyDataset'),
            everyDataset(context),
            conflictsOf(context, recipe),
            width,
          )
        : sourceLinesOf(context, { type: 'figure', id: recipe.id }, width);
    await writeLines(context, lines, colourOf(context, args));
    return 0;
  }
  const used = recipe === undefined ? everyDataset(context) : datasetsUsedBy(context, recipe);
  const forReferences = bibliographyFormats.find((each) => each === format);
  if (forReferences !== undefined) {
    context.out(
      bibliography(
        used.map(({ dataset }) => dataset),
        everyDataset(context).map(({ dataset }) => dataset),
        forReferences,
      ),
    );
    return 0;
  }
  await writeSheet(context, sourceSheet(context, recipe, used, conflictsOf(context, recipe)), format);
  return 0;
}

const fields: readonly Field[] = ['dataset', 'views', 'kinds', 'source', 'locator', 'path', 'licence', 'citation'].map(
  (name) => ({ name, title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, type: 'string' }),
);

/** One row for each source of each dataset. */
function sourceSheet(
  { t }: Context,
  recipe: Recipe | undefined,
  used: readonly UsedDataset[],
  conflicts: readonly Conflict[],
): Sheet {
  const rows: SheetRow[] = used.flatMap(({ dataset, views }) =>
    dataset.sources.map((source) => ({
      dataset: dataset.name,
      views,
      kinds: kindsOf(dataset.rows),
      source: source.title,
      locator: source.locator ?? null,
      path: source.path ?? null,
      licence: dataset.licences.map(({ name }) => name),
      citation: dataset.citation === '' ? null : dataset.citation,
    })),
  );
  return plainSheet({
    of: 'sources',
    id: recipe?.id ?? 'all',
    name: recipe?.name ?? 'all',
    title: recipe === undefined ? t('cli.sourcesOfAll') : t('cli.sourcesOfFigure', { figure: figureName(recipe.id) }),
    fields,
    rows,
    datasets: used.map(({ dataset }) => dataset.name),
    notes: conflicts.map(({ title, body }) => `${title}: ${body}`),
  });
}
