/** Every figure as files of one folder: an index, a page for each figure, and each view beside it in other formats. */

import { loadChapters } from '../chapters/load.ts';
import { plainText, resolveInlines } from '../chapters/references.ts';
import type { Shelf } from '../cli/context.ts';
import { formatDate } from '../data/week.ts';
import { conflictNotes } from '../figures/conflicts.ts';
import type { Figure, Recipe, View } from '../figures/figure.ts';
import { recipes } from '../figures/index.ts';
import { distinct } from '../figures/rows.ts';
import { english } from '../i18n/words.ts';
import { languageOfShelf, loadFigure, lookupIn } from '../library/library.ts';
import { numberedLabel } from './caption.ts';
import { type ExportFormatName, endingOf } from './formats.ts';
import { type IndexCard, indexPage } from './index-page.ts';
import { inlineKey, pagePictures } from './inline.ts';
import type { PictureOptions } from './options.ts';
import { type FileLink, figurePage, type PageView } from './page.ts';
import { openPng } from './png.ts';
import { htmlLanguage } from './shell.ts';
import { sidecar } from './sidecar.ts';

export interface OutputFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface SiteOptions {
  readonly formats: readonly ExportFormatName[];
  readonly options: PictureOptions;
  readonly madeBy: string;
  readonly textOf: (
    figure: Figure,
    view: View,
    format: Exclude<ExportFormatName, 'png' | 'html'>,
    options: PictureOptions,
  ) => Promise<string>;
  /** Called before each figure, and once more at the end. */
  readonly progress: (done: number, all: number, what: string) => void;
}

/** `1-token-share-by-source`; a figure of ours goes by its name. */
export function stemOf({ id, name }: Pick<Figure, 'id' | 'name'>): string {
  return id === name ? name : `${id}-${name}`;
}

/** The files, one after another, so that no more than one figure is held. The index comes last. */
export async function* siteFiles(shelf: Shelf, whole: SiteOptions): AsyncGenerator<OutputFile> {
  const language = languageOfShelf(shelf);
  const say = shelf.say ?? english;
  const toPng = whole.formats.includes('png') ? await openPng() : null;
  const chapters = loadChapters(shelf.folder, language);
  const ordered = chapters.flatMap(({ id, title, figures }) => {
    const own = recipes.filter(({ chapter }) => chapter === id);
    const place = (recipe: Recipe) => figures.findIndex((figure) => figure.id === recipe.id);
    return own.sort((a, b) => place(a) - place(b)).map((recipe) => ({ recipe, chapter: title }));
  });
  const pages = new Map(recipes.map((recipe) => [recipe.id, `${stemOf(recipe)}.html`]));
  const cards = new Map<string, IndexCard[]>();
  for (const [i, { recipe, chapter }] of ordered.entries()) {
    whole.progress(i, ordered.length, stemOf(recipe));
    const figure = loadFigure(shelf, recipe);
    const stem = stemOf(figure);
    const views: PageView[] = [];
    for (const [v, view] of figure.views.entries()) {
      const base = v === 0 ? stem : `${stem}.${view.name}`;
      const files: FileLink[] = [];
      for (const format of whole.formats) {
        const name = `${base}${endingOf(format)}`;
        yield { path: `figures/${name}`, content: await contentOf(figure, view, format) };
        if (format === 'csv')
          yield { path: `figures/${name}.metadata.json`, content: sidecar(figure, view, name, whole.madeBy) };
        files.push({ name: format, href: name });
      }
      views.push({ view, pictures: await pagePictures(figure, view, `v${v}`, say), files });
    }
    const link = (other: (typeof ordered)[number] | undefined): FileLink | undefined =>
      other && {
        name: numberedLabel(other.recipe.id, say) || titleOf(other.recipe),
        href: `${stemOf(other.recipe)}.html`,
      };
    const [before, after] = [link(ordered[i - 1]), link(ordered[i + 1])];
    yield {
      path: `figures/${stem}.html`,
      content: figurePage({
        figure,
        views,
        chapter,
        conflicts: conflictNotes({ conflicts: shelf.data().dataset('conflicts') }, figure.id),
        lang: htmlLanguage(language),
        say,
        madeBy: whole.madeBy,
        hrefOf: (id) => pages.get(id),
        around: { home: '../index.html', ...(before && { before }), ...(after && { after }) },
      }),
    };
    const small = views[0]?.pictures?.narrow;
    const picture = small === undefined ? null : inlineKey(small, 'v0n', `c${i}`);
    cards.set(figure.chapter, [
      ...(cards.get(figure.chapter) ?? []),
      { figure, href: `figures/${stem}.html`, picture },
    ]);
  }
  const lookup = lookupIn(shelf.data());
  yield {
    path: 'index.html',
    content: indexPage({
      chapters: chapters.map(({ id, number, title, paragraphs }) => ({
        id,
        number,
        title,
        opening: plainText(
          resolveInlines(paragraphs[0] ?? [], lookup, language).filter(({ type }) => type !== 'figure'),
        ).replace(/\s+(?=[.,;:])/g, ''),
        cards: cards.get(id) ?? [],
      })),
      facts: factsOf(shelf, ordered.length),
      lang: htmlLanguage(language),
      say,
      madeBy: whole.madeBy,
    }),
  };
  whole.progress(ordered.length, ordered.length, 'index.html');

  function titleOf({ id, name }: Recipe): string {
    const found = chapters.flatMap(({ figures }) => figures).find((figure) => figure.id === id);
    return found?.title ?? name.replaceAll('-', ' ');
  }

  async function contentOf(figure: Figure, view: View, format: ExportFormatName): Promise<string | Uint8Array> {
    if (format === 'html') throw new Error('pages are written for every figure anyway');
    if (format !== 'png') return whole.textOf(figure, view, format, whole.options);
    if (toPng === null) throw new Error('png was not opened');
    return toPng(await whole.textOf(figure, view, 'svg', whole.options));
  }
}

function factsOf(shelf: Shelf, figures: number) {
  const data = shelf.data();
  const rows = data.names.reduce((sum, name) => sum + data.dataset(name).rows.length, 0);
  const last = distinct(data.dataset('weekly-model-tokens').rows, 'week').sort().at(-1);
  return [
    { value: String(figures), of: 'figures and tables' },
    { value: rows.toLocaleString('en-US'), of: 'rows of data, each with its kind and source' },
    ...(last === undefined ? [] : [{ value: formatDate(last), of: 'last public week' }]),
    { value: String(data.dataset('conflicts').rows.length), of: 'known conflicts, shown where they matter' },
  ];
}
