/** All figures as a folder of files: an index, a page for each figure, and each view in other formats. */

import type { Chapter } from '../chapters/chapter.ts';
import { plainText, resolveInlines } from '../chapters/references.ts';
import type { Dataset } from '../data/dataset.ts';
import type { DataPackage } from '../data/package.ts';
import type { Figure, Recipe, View } from '../figures/figure.ts';
import { recipes } from '../figures/index.ts';
import { distinct } from '../figures/shared/rows.ts';
import { dateText } from '../i18n/dates.ts';
import { number } from '../i18n/grammar.ts';
import type { Translate } from '../i18n/translate.ts';
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

/** Content of the site, in the language of `t`. */
export interface SiteSource {
  readonly chapters: readonly Chapter[];
  /** A figure of the report, with the study's views if there is a study. */
  readonly figure: (recipe: Recipe) => Figure;
  /** The figure for drawing, with common names; tables for programs use the figure itself. */
  readonly drawn?: (figure: Figure) => Figure;
  /** Figures of a study without a counterpart in the report, and their heading. */
  readonly own?: { readonly figures: readonly Figure[]; readonly chapter: string } | undefined;
  /** Known conflicts about a figure, in words. */
  readonly conflicts: (id: string) => readonly string[];
  readonly data: DataPackage;
  /** Finds the datasets that texts refer to. */
  readonly lookup: (name: string) => Dataset | undefined;
  readonly t: Translate;
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
  /** Called before each figure and once at the end. */
  readonly progress: (done: number, all: number, what: string) => void;
}

/** `1-token-share-by-source`; a figure of our own has its name. */
function stemOf({ id, name }: Pick<Figure, 'id' | 'name'>): string {
  return id === name ? name : `${id}-${name}`;
}

/** Yields files one by one, so that only one figure is in memory. The index comes last. */
export async function* siteFiles(source: SiteSource, site: SiteOptions): AsyncGenerator<OutputFile> {
  const { chapters, t } = source;
  const { language } = t;
  const toPng = site.formats.includes('png') ? await openPng() : null;
  const own = source.own ?? { figures: [], chapter: '' };
  const ordered: { of: Pick<Figure, 'id' | 'name'>; chapter: string; load: () => Figure }[] = [
    ...chapters.flatMap(({ id, title, figures }) => {
      const place = (recipe: Recipe) => figures.findIndex((figure) => figure.id === recipe.id);
      return recipes
        .filter(({ chapter }) => chapter === id)
        .sort((a, b) => place(a) - place(b))
        .map((recipe) => ({ of: recipe, chapter: title, load: () => source.figure(recipe) }));
    }),
    ...own.figures.map((figure) => ({ of: figure, chapter: own.chapter, load: () => figure })),
  ];
  const pages = new Map(ordered.map(({ of }) => [of.id, `${stemOf(of)}.html`]));
  const cards = new Map<string, IndexCard[]>();
  for (const [i, { of, chapter, load }] of ordered.entries()) {
    site.progress(i, ordered.length, stemOf(of));
    const figure = load();
    const stem = stemOf(figure);
    const drawn = source.drawn?.(figure) ?? figure;
    const views: PageView[] = [];
    for (const [v, exact] of figure.views.entries()) {
      const view = drawn.views[v] ?? exact;
      const base = v === 0 ? stem : `${stem}.${view.name}`;
      const files: FileLink[] = [];
      for (const format of site.formats) {
        const name = `${base}${endingOf(format)}`;
        yield { path: `figures/${name}`, content: await contentOf(figure, format === 'csv' ? exact : view, format) };
        if (format === 'csv')
          yield { path: `figures/${name}.metadata.json`, content: sidecar(figure, view, name, site.madeBy) };
        files.push({ name: format, href: name });
      }
      views.push({ view, pictures: await pagePictures(figure, view, `v${v}`, t), files });
    }
    const link = (other: (typeof ordered)[number] | undefined): FileLink | undefined =>
      other && {
        name: numberedLabel(other.of.id, t) || titleOf(other.of),
        href: `${stemOf(other.of)}.html`,
      };
    const [before, after] = [link(ordered[i - 1]), link(ordered[i + 1])];
    yield {
      path: `figures/${stem}.html`,
      content: figurePage({
        figure,
        views,
        chapter,
        conflicts: source.conflicts(figure.id),
        lang: htmlLanguage(language),
        t,
        madeBy: site.madeBy,
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
  yield {
    path: 'index.html',
    content: indexPage({
      chapters: [
        ...chapters.map(({ id, number, title, paragraphs }) => ({
          id,
          number,
          title,
          opening: plainText(
            resolveInlines(paragraphs[0] ?? [], source.lookup, language).filter(({ type }) => type !== 'figure'),
          ).replace(/\s+(?=[.,;:])/g, ''),
          cards: cards.get(id) ?? [],
        })),
        ...own.figures.slice(0, 1).map(({ chapter: id }) => ({
          id,
          number: null,
          title: own.chapter,
          opening: '',
          cards: cards.get(id) ?? [],
        })),
      ],
      facts: factsOf(source, ordered.length),
      lang: htmlLanguage(language),
      t,
      madeBy: site.madeBy,
    }),
  };
  site.progress(ordered.length, ordered.length, 'index.html');

  function titleOf({ id, name }: Pick<Figure, 'id' | 'name'>): string {
    const found = [...chapters.flatMap(({ figures }) => figures), ...own.figures].find((figure) => figure.id === id);
    return found?.title ?? name.replaceAll('-', ' ');
  }

  async function contentOf(figure: Figure, view: View, format: ExportFormatName): Promise<string | Uint8Array> {
    if (format === 'html') throw new Error('pages are written for every figure anyway');
    if (format !== 'png') return site.textOf(figure, view, format, site.options);
    if (toPng === null) throw new Error('png was not opened');
    return toPng(await site.textOf(figure, view, 'svg', site.options));
  }
}

function factsOf({ data, t }: SiteSource, figures: number) {
  const rows = data.names.reduce((sum, name) => sum + data.dataset(name).rows.length, 0);
  const last = distinct(data.dataset('weekly-model-tokens').rows, 'week').sort().at(-1);
  return [
    { value: String(figures), of: t('export.figuresAndTables') },
    { value: number(rows), of: t('export.rowsOfData') },
    ...(last === undefined ? [] : [{ value: dateText(last, t.language), of: t('export.lastWeek') }]),
    { value: String(data.dataset('conflicts').rows.length), of: t('export.knownConflicts') },
  ];
}
