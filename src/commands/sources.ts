/** `sources`: where each number comes from: dataset, kind, source, locator, licence, citation, known conflicts. */
import type { Dataset, Field } from '../data/dataset.ts';
import { type Line, span } from '../draw/cell.ts';
import { flowSpans } from '../draw/flow.ts';
import type { Recipe } from '../figures/figure.ts';
import { datasetSheet, plainSheet, type Sheet, type SheetRow } from '../write/sheet.ts';
import { type Request, textFlag } from './command.ts';
import type { Context } from './context.ts';
import { datasetsOf, figureLabel, loadFigure, requireRecipe } from './library.ts';
import { colourOf, writeLines, writeSheet } from './output.ts';
import { textWidthOf } from './read.ts';

interface Used {
  readonly dataset: Dataset;
  /** Views of the figure that show it. */
  readonly views: readonly string[];
}

export async function runSources(context: Context, request: Request): Promise<number> {
  const typed = request.inputs[0];
  const recipe = typed === undefined ? undefined : requireRecipe(typed);
  const used = recipe === undefined ? allDatasets(context) : usedBy(context, recipe);
  const conflicts = conflictsOf(context, recipe);
  const format = textFlag(request, 'format') ?? 'text';
  if (format === 'text') {
    const title =
      recipe === undefined ? 'Every dataset' : `${figureLabel(recipe.id)}: ${loadFigure(context, recipe).title}`;
    const lines = sourceLines(title, used, conflicts, textWidthOf(context, request));
    await writeLines(context, lines, colourOf(context, request));
  } else {
    await writeSheet(context, sourceSheet(recipe, used, conflicts), format);
  }
  return 0;
}

function allDatasets(context: Context): Used[] {
  const data = context.data();
  return data.names.map((name) => ({ dataset: data.dataset(name), views: [] }));
}

function usedBy(context: Context, recipe: Recipe): Used[] {
  const views = recipe.views(datasetsOf(context, recipe));
  const names = [...new Set(views.flatMap(({ datasets }) => datasets))];
  return names.map((name) => ({
    dataset: context.data().dataset(name),
    views: views.filter(({ datasets }) => datasets.includes(name)).map((view) => view.name),
  }));
}

/** Rows of `conflicts` that touch a figure, or all of them. */
function conflictsOf(context: Context, recipe: Recipe | undefined): Conflict[] {
  const { rows } = context.data().dataset('conflicts');
  return rows
    .filter(
      ({ figures }) =>
        recipe === undefined ||
        String(figures ?? '')
          .split(/\s+/)
          .includes(recipe.id),
    )
    .map(({ title, says, but, settled }) => ({
      title: String(title ?? ''),
      body: [says, but, settled].filter((part) => typeof part === 'string').join(' '),
    }));
}

interface Conflict {
  readonly title: string;
  readonly body: string;
}

const fields: readonly Field[] = ['dataset', 'views', 'kinds', 'source', 'locator', 'path', 'licence', 'citation'].map(
  (name) => ({ name, title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, type: 'string' }),
);

/** One row for each source of each dataset. */
function sourceSheet(recipe: Recipe | undefined, used: readonly Used[], conflicts: readonly Conflict[]): Sheet {
  const rows: SheetRow[] = used.flatMap(({ dataset, views }) =>
    dataset.sources.map((source) => ({
      dataset: dataset.name,
      views,
      kinds: datasetSheet(dataset).kinds,
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
    title: recipe === undefined ? 'Sources of every dataset' : `Sources of ${figureLabel(recipe.id)}`,
    fields,
    rows,
    datasets: used.map(({ dataset }) => dataset.name),
    notes: conflicts.map(({ title, body }) => `${title}: ${body}`),
  });
}

function sourceLines(title: string, used: readonly Used[], conflicts: readonly Conflict[], width: number): Line[] {
  const indented = (text: string) => flowSpans([span(text)], width - 4).map((line) => [span('    '), ...line]);
  const heading = (text: string) => flowSpans([span(text, { bold: true })], width);
  const lines: Line[] = heading(`Sources · ${title}`);
  for (const { dataset, views } of used) {
    const shown = views.length === 0 ? '' : ` · view ${views.join(', ')}`;
    const kinds = datasetSheet(dataset).kinds.join(', ');
    lines.push([], ...flowSpans([span(`  ${dataset.name}`, { fg: 'accent' }), span(` · ${kinds}${shown}`)], width));
    lines.push(...indented(dataset.title));
    for (const { title: source, locator, path } of dataset.sources)
      lines.push(...indented(`From: ${[source, locator, path].filter((part) => part !== undefined).join(' · ')}`));
    for (const { title: licence, path } of dataset.licences)
      lines.push(...indented(`Licence: ${licence}${path === undefined ? '' : ` · ${path}`}`));
    if (dataset.citation !== '') lines.push(...indented(`Cite: ${dataset.citation}`));
    for (const note of dataset.notes) lines.push(...indented(`Note: ${note}`));
  }
  if (conflicts.length > 0) lines.push([], ...heading('Known conflicts'));
  for (const { title: conflict, body } of conflicts) lines.push([], ...indented(conflict), ...indented(body));
  return lines;
}
