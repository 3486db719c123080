/** `sources`: where each number comes from: dataset, kind, source, locator, licence, citation, known conflicts. */

import { loadChapter } from '../chapters/load.ts';
import { chapterInlines, needsOf } from '../chapters/references.ts';
import type { Dataset, Field } from '../data/dataset.ts';
import { type Line, type Style, span } from '../draw/cell.ts';
import { flowSpans } from '../draw/flow.ts';
import type { Recipe } from '../figures/figure.ts';
import { english, type Say, translatorOf } from '../i18n/words.ts';
import { datasetsOf, figureLabel, languageOfShelf, loadFigure, requireRecipe } from '../library/library.ts';
import type { Place } from '../ui/state/place.ts';
import { kindsOf, plainSheet, type Sheet, type SheetRow } from '../write/sheet.ts';
import { type Request, textFlag } from './command.ts';
import type { Context, Shelf } from './context.ts';
import { colourOf, spokenFor, writeLines, writeSheet } from './output.ts';
import { textWidthOf } from './read.ts';

interface Used {
  readonly dataset: Dataset;
  /** Views of the figure that show it. */
  readonly views: readonly string[];
}

export async function runSources(asked: Context, request: Request): Promise<number> {
  const format = textFlag(request, 'format') ?? 'text';
  const context = await spokenFor(asked, format);
  const typed = request.inputs[0];
  const recipe = typed === undefined ? undefined : requireRecipe(typed);
  const used = recipe === undefined ? allDatasets(context) : usedBy(context, recipe);
  const conflicts = conflictsOf(context, recipe);
  if (format === 'text') {
    const width = textWidthOf(context, request);
    const lines =
      recipe === undefined
        ? sourceLines('every dataset', used, conflicts, width, context.say)
        : sourceLinesOf(context, { type: 'figure', id: recipe.id }, width);
    await writeLines(context, lines, colourOf(context, request));
  } else {
    await writeSheet(context, sourceSheet(recipe, used, conflicts), format);
  }
  return 0;
}

/** What `sources` prints, of a figure or of the numbers a chapter's text states; the explorer shows the same lines. */
export function sourceLinesOf(
  shelf: Shelf,
  place: Pick<Place, 'id'> & { type: 'figure' | 'chapter' },
  width: number,
): Line[] {
  if (place.type === 'figure') {
    const recipe = requireRecipe(place.id);
    const title = `${figureLabel(recipe.id, languageOfShelf(shelf))}${shelf.say === undefined ? ', ' : ' '}${loadFigure(shelf, recipe).title}`;
    return sourceLines(title, usedBy(shelf, recipe), conflictsOf(shelf, recipe), width, shelf.say);
  }
  const chapter = loadChapter(shelf.folder, languageOfShelf(shelf), place.id);
  const used = needsOf(chapterInlines(chapter)).map((name) => ({ dataset: shelf.data().dataset(name), views: [] }));
  return sourceLines(chapter.title, used, [], width, shelf.say);
}

function allDatasets(shelf: Shelf): Used[] {
  const data = shelf.data();
  return data.names.map((name) => ({ dataset: data.dataset(name), views: [] }));
}

function usedBy(shelf: Shelf, recipe: Recipe): Used[] {
  const views = recipe.views(datasetsOf(shelf, recipe));
  const names = [...new Set(views.flatMap(({ datasets }) => datasets))];
  return names.map((name) => ({
    dataset: shelf.data().dataset(name),
    views: views.filter(({ datasets }) => datasets.includes(name)).map((view) => view.name),
  }));
}

/** Rows of `conflicts` that touch a figure, or all of them. */
function conflictsOf(shelf: Shelf, recipe: Recipe | undefined): Conflict[] {
  const t = translatorOf(shelf.say);
  const { rows } = shelf.data().dataset('conflicts');
  return rows
    .filter(
      ({ figures }) =>
        recipe === undefined ||
        String(figures ?? '')
          .split(/\s+/)
          .includes(recipe.id),
    )
    .map(({ title, says, but, settled }) => ({
      title: t.label('conflict', String(title ?? '')),
      body: [says, but, settled]
        .flatMap((part) => (typeof part === 'string' ? [t.label('conflict', part)] : []))
        // Chinese sentences end in a full stop as wide as a blank.
        .join(t.language === 'en' ? ' ' : ''),
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
    title: recipe === undefined ? 'Sources of every dataset' : `Sources of ${figureLabel(recipe.id)}`,
    fields,
    rows,
    datasets: used.map(({ dataset }) => dataset.name),
    notes: conflicts.map(({ title, body }) => `${title}: ${body}`),
  });
}

function linkStyle(path: string): Style {
  return /^https?:/.test(path) ? { link: path } : {};
}

function sourceLines(
  title: string,
  used: readonly Used[],
  conflicts: readonly Conflict[],
  width: number,
  say: Say = english,
): Line[] {
  const indented = (text: string, path?: string) =>
    flowSpans(path === undefined ? [span(text)] : [span(`${text} · `), span(path, linkStyle(path))], width - 4).map(
      (line) => [span('    '), ...line],
    );
  const heading = (text: string) => flowSpans([span(text, { bold: true })], width);
  const lines: Line[] = heading(`${say('Sources')} · ${say(title)}`);
  for (const { dataset, views } of used) {
    const shown = views.length === 0 ? '' : ` · ${say('view')} ${views.join(', ')}`;
    const kinds = kindsOf(dataset.rows).map(say).join(say(', '));
    lines.push([], ...flowSpans([span(`  ${dataset.name}`, { fg: 'accent' }), span(` · ${kinds}${shown}`)], width));
    lines.push(...indented(say(dataset.title)));
    for (const { title: source, locator, path } of dataset.sources)
      lines.push(
        ...indented(
          `${say('From: ')}${[source, locator].flatMap((part) => (part === undefined ? [] : [say(part)])).join(' · ')}`,
          path,
        ),
      );
    for (const { title: licence, path } of dataset.licences)
      lines.push(...indented(`${say('Licence: ')}${say(licence)}${path === undefined ? '' : ` · ${path}`}`));
    if (dataset.citation !== '') lines.push(...indented(`${say('Cite: ')}${dataset.citation}`));
    for (const note of dataset.notes)
      lines.push(...indented(`${say('Note: ')}${translatorOf(say).label('note', note)}`));
  }
  if (conflicts.length > 0) lines.push([], ...heading(say('Known conflicts')));
  for (const { title: conflict, body } of conflicts) lines.push([], ...indented(conflict), ...indented(body));
  return lines;
}
