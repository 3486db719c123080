/** Finds figures and chapters by typed names, and builds them from data and text. Loads only what is needed. */

import type { Chapter, ChapterHead } from '../chapters/chapter.ts';
import { listChapters, loadChapter } from '../chapters/load.ts';
import { resolveFigureText } from '../chapters/references.ts';
import type { Dataset, Datasets } from '../data/dataset.ts';
import { nearestNames } from '../data/nearest.ts';
import type { DataPackage } from '../data/package.ts';
import { UsageError } from '../errors.ts';
import type { Figure, Recipe } from '../figures/figure.ts';
import { figureIn } from '../figures/in-words.ts';
import { buildFigure, findRecipe, findStudyFigure, panelsOf, recipes } from '../figures/index.ts';
import type { Language } from '../i18n/language.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { ReportSource } from './context.ts';

/** The language that every text exists in. */
export const mainLanguage: Language = 'en';

export function languageOfSource({ language, t }: Pick<ReportSource, 'language' | 't'>): Language {
  return language ?? t.language;
}

/** The recipe for a typed name; throws UsageError that suggests similar names, or lists the panels of a figure. */
export function requireRecipe(typed: string): Recipe {
  const recipe = findRecipe(typed);
  if (recipe !== undefined) return recipe;
  throw (
    panelsError(typed) ??
    logFigureError(typed) ??
    new UsageError(message('library.noFigure', { typed: quote(typed), hint: figureHint(typed) }))
  );
}

/** The error for `25`, which names eight panels but no single one. */
export function panelsError(typed: string): UsageError | undefined {
  const panels = panelsOf(typed).map(({ id }) => id);
  return panels.length === 0
    ? undefined
    : new UsageError(message('library.namePanel', { typed: quote(typed), panels: panels.map(code) }));
}

/** The error for a figure that only a log has, such as `usage`. */
export function logFigureError(typed: string): UsageError | undefined {
  const name = findStudyFigure(typed)?.name;
  return name === undefined ? undefined : new UsageError(message('library.onlyOfLog', { figure: code(name) }));
}

/** Suggestions for a wrong name. */
function figureHint(typed: string): Message {
  const near = nearestNames(
    typed,
    recipes.map(({ name }) => name),
  );
  if (near.length > 0)
    return message('library.nearestFigures', { figures: near.map((name) => code(`${idOf(name)} (${name})`)) });
  return message('library.anyFigure', {
    figures: recipes.slice(0, 3).map(({ id, name }) => message('library.idOrName', { id: code(id), name: code(name) })),
  });
}

function idOf(name: string): string {
  return recipes.find((recipe) => recipe.name === name)?.id ?? name;
}

/** Dataset lookup for texts, which report unknown names with their place in the text. */
export function lookupIn(data: DataPackage): (name: string) => Dataset | undefined {
  return (name) => (data.has(name) ? data.dataset(name) : undefined);
}

/** The datasets of a recipe, read now. */
export function datasetsOf(source: Pick<ReportSource, 'data'>, recipe: Recipe): Datasets {
  const data = source.data();
  const { needs, wants = [] } = recipe;
  const names = wants.every((name) => data.has(name)) ? [...needs, ...wants] : needs;
  return Object.fromEntries(names.map((name) => [name, data.dataset(name)]));
}

/**
 * A figure with its texts. Callers that build many pass `chapterOf`, so that a chapter is read once for all of its figures.
 * Throws DataError if data or text cannot be read.
 */
export function loadFigure(
  source: ReportSource,
  recipe: Recipe,
  chapterOf = (id: string): Chapter => loadChapter(source.folder, languageOfSource(source), id),
): Figure {
  const data = source.data();
  const language = languageOfSource(source);
  const words = chapterOf(recipe.chapter).figures.find(({ id }) => id === recipe.id);
  const text =
    words === undefined
      ? { title: recipe.name.replaceAll('-', ' '), shows: '', reading: '', missing: null }
      : resolveFigureText(words, lookupIn(data), language);
  const reportTitle = reportTitleOf(lookupIn(data), recipe.id, language);
  return figureIn(buildFigure(recipe, datasetsOf(source, recipe), { ...text, reportTitle }), source.t);
}

/** The report's title of a figure; undefined for a figure of our own, and if the title is unknown. */
export function reportTitleOf(
  lookup: (name: string) => Dataset | undefined,
  figure: string,
  language: Language,
): string | undefined {
  const row = lookup('report-titles')?.rows.find((each) => each.figure === figure);
  const title = language === 'zh' ? row?.title_zh : row?.title;
  return typeof title === 'string' ? title : undefined;
}

/** A chapter by its id, its number, `chapter-3` or its title; undefined if there is none. */
export function findChapter(typed: string, chapters: readonly ChapterHead[]): ChapterHead | undefined {
  const wanted = typed.trim().toLowerCase();
  const number = /^(?:ch(?:apter)?[-\s.]*)?0*(\d+)$/.exec(wanted)?.[1];
  return chapters.find(
    ({ id, number: own, title }) =>
      id === wanted || title.toLowerCase() === wanted || (number !== undefined && own === number),
  );
}

/** As findChapter, but throws UsageError that lists the chapters. */
export function requireChapter(source: ReportSource, typed: string, lang: string): ChapterHead {
  const chapters = listChapters(source.folder, lang);
  const chapter = findChapter(typed, chapters);
  if (chapter !== undefined) return chapter;
  const ids = chapters.map(({ id }) => id);
  const near = nearestNames(typed, ids, 1)[0];
  const known = { typed: quote(typed), chapters: ids.map(code) };
  throw new UsageError(
    near === undefined
      ? message('library.noChapter', known)
      : message('library.noChapterButNear', { ...known, nearest: code(near) }),
  );
}

/** `figure 1`, `table 1`; a figure of our own has its name. */
export function figureName(id: string): Message {
  const table = /^table-(\d.*)$/.exec(id)?.[1];
  if (table !== undefined) return message('library.tableNumber', { id: code(table) });
  return /^\d/.test(id)
    ? message('library.figureNumber', { id: code(id) })
    : message('library.ownFigure', { name: code(id) });
}

const figureWords: Readonly<Record<Language, readonly [figure: string, table: string]>> = {
  en: ['figure', 'table'],
  zh: ['图', '表'],
};

/** `1` -> `figure 1`, `table-1` -> `table 1`; a figure of our own has its name. */
export function figureLabel(id: string, language: Language = mainLanguage): string {
  const [figure, table] = figureWords[language];
  if (/^\d/.test(id)) return `${figure} ${id}`;
  return id.replace(/^table-(?=\d)/, `${table} `);
}
