/** The sources of a figure or chapter, as lines that `sources` prints and the explorer shows. */

import { loadChapter } from '../chapters/load.ts';
import { chapterInlines, needsOf } from '../chapters/references.ts';
import { type Dataset, kinds as knownKinds } from '../data/dataset.ts';
import { type Line, type Style, span } from '../draw/cell.ts';
import { flowSpans } from '../draw/flow.ts';
import type { Recipe } from '../figures/figure.ts';
import { asWritten, code, label } from '../i18n/message.ts';
import { noteWords } from '../i18n/value-label.ts';
import type { ReportSource } from './context.ts';
import { datasetsOf, figureName, languageOfSource, loadFigure, requireRecipe } from './library.ts';
import type { Place } from './place.ts';

export interface UsedDataset {
  readonly dataset: Dataset;
  /** Views of the figure that use it. */
  readonly views: readonly string[];
}

export interface Conflict {
  readonly title: string;
  readonly body: string;
}

/** For a figure, or for the numbers in a chapter's text. */
export function sourceLinesOf(
  source: ReportSource,
  place: Pick<Place, 'id'> & { readonly type: 'figure' | 'chapter' },
  width: number,
): Line[] {
  if (place.type === 'figure') {
    const recipe = requireRecipe(place.id);
    const title = asWritten(loadFigure(source, recipe).title);
    return sourceLines(
      source,
      source.t('library.figureAndTitle', { figure: figureName(recipe.id), title }),
      datasetsUsedBy(source, recipe),
      conflictsOf(source, recipe),
      width,
    );
  }
  const chapter = loadChapter(source.folder, languageOfSource(source), place.id);
  const used = needsOf(chapterInlines(chapter)).map((name) => ({ dataset: source.data().dataset(name), views: [] }));
  return sourceLines(source, chapter.title, used, [], width);
}

export function everyDataset(source: ReportSource): UsedDataset[] {
  const data = source.data();
  return data.names.map((name) => ({ dataset: data.dataset(name), views: [] }));
}

export function datasetsUsedBy(source: ReportSource, recipe: Recipe): UsedDataset[] {
  const views = recipe.views(datasetsOf(source, recipe));
  const names = [...new Set(views.flatMap(({ datasets }) => datasets))];
  return names.map((name) => ({
    dataset: source.data().dataset(name),
    views: views.filter(({ datasets }) => datasets.includes(name)).map((view) => view.name),
  }));
}

/** Rows of `conflicts` for a figure, or all of them. */
export function conflictsOf(source: ReportSource, recipe: Recipe | undefined): Conflict[] {
  const { t } = source;
  const { rows } = source.data().dataset('conflicts');
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
        .filter((part) => typeof part === 'string')
        .map((part) => t.label('conflict', part))
        // The Chinese full stop already includes a space's width.
        .join(languageOfSource(source) === 'zh' ? '' : ' '),
    }));
}

/** `title` is in the user's language. */
export function sourceLines(
  source: ReportSource,
  title: string,
  used: readonly UsedDataset[],
  conflicts: readonly Conflict[],
  width: number,
): Line[] {
  const { t } = source;
  const indented = (text: string, path?: string) =>
    flowSpans(path === undefined ? [span(text)] : [span(`${text} · `), span(path, linkStyle(path))], width - 4).map(
      (line) => [span('    '), ...line],
    );
  const heading = (text: string) => flowSpans([span(text, { bold: true })], width);
  const lines: Line[] = heading(`${t('library.sources')} · ${title}`);
  for (const { dataset, views } of used) {
    const shown = views.length === 0 ? '' : ` · ${t('library.shownBy', { views: code(views.join(', ')) })}`;
    const found = new Set(dataset.rows.map(({ kind }) => kind));
    const kinds = knownKinds.filter((kind) => found.has(kind)).map((kind) => label('kind', kind));
    lines.push(
      [],
      ...flowSpans(
        [span(`  ${dataset.name}`, { fg: 'accent' }), span(` · ${t('library.kinds', { kinds })}${shown}`)],
        width,
      ),
    );
    lines.push(...indented(t.label('dataset', dataset.title)));
    for (const { title: name, locator, path } of dataset.sources) {
      const parts = [name, locator].flatMap((part) => (part === undefined ? [] : [t.label('source', part)]));
      lines.push(...indented(t('library.from', { source: asWritten(parts.join(' · ')) }), path));
    }
    for (const { title: licence, path } of dataset.licences) {
      const text = t('library.licence', { licence: asWritten(t.label('source', licence)) });
      lines.push(...indented(`${text}${path === undefined ? '' : ` · ${path}`}`));
    }
    if (dataset.citation !== '') lines.push(...indented(t('library.cite', { citation: asWritten(dataset.citation) })));
    for (const note of dataset.notes) lines.push(...indented(t('library.note', { note: noteWords(note) })));
  }
  if (conflicts.length > 0) lines.push([], ...heading(t('library.knownConflicts')));
  for (const { title: conflict, body } of conflicts) lines.push([], ...indented(conflict), ...indented(body));
  return lines;
}

function linkStyle(path: string): Style {
  return /^https?:/.test(path) ? { link: path } : {};
}
