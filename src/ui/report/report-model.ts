/** The explorer's model of the shipped report: built lazily from data/ and its texts, and cached. */

import { listChapters, loadChapter, loadChapters } from '../../chapters/load.ts';
import { resolveInlines } from '../../chapters/references.ts';
import { nearestNames } from '../../data/nearest.ts';
import type { Figure } from '../../figures/figure.ts';
import { viewIn } from '../../figures/in-words.ts';
import { findRecipe, recipes } from '../../figures/index.ts';
import { localeLanguage } from '../../i18n/choose-language.ts';
import type { Language } from '../../i18n/language.ts';
import { english } from '../../i18n/speak-english.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ChapterPage } from '../../library/chapter-page.ts';
import type { ReportSource } from '../../library/context.ts';
import { figureLabel, findChapter, languageOfSource, loadFigure, lookupIn } from '../../library/library.ts';
import { findModel } from '../../library/place.ts';
import { type SearchIndex, search } from '../../library/search.ts';
import { indexReport } from '../../library/search-index.ts';
import { sourceLinesOf } from '../../library/source-lines.ts';
import { publicMarket } from '../../study/same-weeks.ts';
import type { Cover, HitRow, Item, ReportModel, ShellCommand } from '../model.ts';
import { commandOf } from '../page/print-command.ts';
import { addressOf, coverPlace, type Place } from '../state/place.ts';
import { coverOf, glance, type ReportSpan } from './cover.ts';
import { modelPages } from './model-pages.ts';
import { boardSpansAndCourses, periodBoards } from './periods.ts';

/** The loaded languages besides English; filled when the user switches to one. */
type Translators = ReadonlyMap<Language, Translate>;

/** This chapter opens its first board. */
const boardsChapter = 'leaderboards';

/** Enough for about three chapters. */
const maxSmalls = 30;

/** Nobody scrolls through more hits. */
const maxHits = 100;

/** The cover computed by the build; null if the data have changed since. */
export interface CoveredSource extends ReportSource {
  readonly cover?: ((language: Language) => Cover | null) | undefined;
}

/** Throws DataError if data or texts cannot be read. */
export function createReportModel(
  context: CoveredSource,
  translators: Translators = new Map(),
  commands: readonly ShellCommand[] = [],
): ReportModel {
  return modelIn({ ...context, commands }, translators, new Map());
}

/** `made` has the models built so far, by language. */
function modelIn(
  context: CoveredSource & { readonly commands: readonly ShellCommand[] },
  translators: Translators,
  made: Map<Language, ReportModel>,
): ReportModel {
  const { folder, t } = context;
  const lang = languageOfSource(context);
  const lookup = lookupIn(context.data());
  const models = modelPages(context, t);
  const boards = periodBoards(context);
  const { spans, courses } = boardSpansAndCourses(context);
  const market = publicMarket(context);
  const heads = listChapters(folder, lang);
  const items: readonly Item[] = [
    { place: coverPlace, chapter: coverPlace.id, label: '', title: t('cover.title') },
    ...heads.flatMap((head): Item[] => [
      {
        place: { type: 'chapter', id: head.id },
        chapter: head.id,
        label: head.number ?? '',
        title: head.title,
        ...(head.id === boardsChapter && head.figures[0] !== undefined
          ? { opens: { type: 'figure', id: head.figures[0].id } }
          : {}),
      },
      ...head.figures.map(
        ({ id, title }): Item => ({ place: { type: 'figure', id }, chapter: head.id, label: shortLabel(id), title }),
      ),
    ]),
  ];
  const figuresOf = (chapter: string) =>
    items
      .filter((item) => item.chapter === chapter && item.place.type !== 'chapter')
      .map(({ place, label, title }) => ({ id: place.id, label, title }));

  const text = kept((id) => loadChapter(folder, lang, id));
  const chapter = kept((id): ChapterPage => {
    const { title, number, paragraphs } = text(id);
    return {
      title: number === null ? title : `${number}  ${title}`,
      paragraphs: paragraphs.map((inlines) => resolveInlines(inlines, lookup, lang)),
      figures: figuresOf(id),
    };
  });
  const figure = kept((id): Figure => {
    const recipe = findRecipe(id);
    if (recipe === undefined) throw new Error(`The contents name a figure ${id} that no recipe makes.`);
    return loadFigure(context, recipe, text);
  });
  const model = kept(models.facts);
  let index: SearchIndex | undefined;
  const find = kept((words): readonly HitRow[] => {
    index ??= indexReport({ chapters: loadChapters(folder, lang), figures: recipes, lookup, t });
    return search(index, words, maxHits).map(({ kind, address, title, snippet, text, without }) => ({
      kind,
      place: placeOf(address),
      title,
      snippet,
      text,
      without,
    }));
  });
  let first: Cover | undefined;
  const smalls = new Map<string, Figure>();
  let named: ReturnType<ReportModel['places']> | undefined;
  const placeOf = (query: string): Place | null => {
    const recipe = findRecipe(query);
    if (recipe !== undefined) return { type: 'figure', id: recipe.id };
    // `models` was once a chapter; its content is now in this one.
    if (query === 'models') return { type: 'chapter', id: 'retention' };
    const head = findChapter(query, heads);
    if (head !== undefined) return { type: 'chapter', id: head.id };
    const model = findModel(query, context.data().dataset('models').rows)?.model;
    if (typeof model !== 'string') return null;
    const panel = models.panelOf(model);
    return panel === null ? { type: 'model', id: model } : { type: 'figure', id: panel };
  };

  const retentionOf = ({ type, id }: Place) => (type === 'model' ? id : type === 'figure' ? models.modelOf(id) : null);
  const report: ReportModel = {
    commands: context.commands,
    lang,
    t,
    inLanguage(language) {
      const known = made.get(language);
      if (known !== undefined) return known;
      const translate = language === 'en' ? english : translators.get(language);
      return translate === undefined ? report : modelIn({ ...context, language, t: translate }, translators, made);
    },
    items,
    cover: () => {
      first ??= context.cover?.(lang) ?? coverOf(figure(glance), spanOf(context), t);
      return first;
    },
    small: (id) => smalls.get(id),
    prepareSmall(ids) {
      const next = ids.find((id) => !smalls.has(id));
      if (next === undefined) return false;
      smalls.set(next, figure(next));
      for (const oldest of smalls.keys()) {
        if (smalls.size <= maxSmalls) break;
        smalls.delete(oldest);
      }
      return true;
    },
    chapter,
    figure,
    views(place, look) {
      const model = retentionOf(place);
      if (model !== null) {
        const pages = models.views(model, look.overlay);
        const title = place.type === 'figure' ? `${place.id}  ${figure(place.id).title}` : pages.title;
        return { ...pages, title };
      }
      const { title, views } = figure(place.id);
      const period = boards(place.id, look.period);
      return {
        title: `${shortLabel(place.id)}  ${title}`.trim(),
        views: period?.views?.map((view) => viewIn(view, t)) ?? views,
        periods: period?.names.map(t.text) ?? null,
      };
    },
    market,
    weekly: (place, look, view) => courses(place.id, look.period, view),
    span: (place, look, view) => spans(place.id, look.period, view),
    model,
    prepare(place, side) {
      const at = items.findIndex((item) => addressOf(item.place) === addressOf(place));
      const beside = items[at + side]?.place;
      if (beside?.type === 'chapter') chapter(beside.id);
      if (beside?.type === 'figure') figure(beside.id);
      if (beside?.type === 'model') model(beside.id);
    },
    overlays: models.overlays,
    retentionOf,
    find,
    places() {
      named ??= [
        ...items
          .filter(({ place }) => place.type !== 'cover')
          .map(({ place: { type, id }, title }) => ({
            word: (type === 'figure' ? findRecipe(id)?.name : undefined) ?? id,
            id,
            title,
          })),
        ...new Map(
          context
            .data()
            .dataset('models')
            .rows.map(({ slug, model: own, name }) => [
              String(own ?? slug),
              { word: String(own ?? slug), id: String(own ?? slug), title: String(name ?? '') },
            ]),
        ).values(),
      ];
      return named;
    },
    sources(place, width) {
      const { type, id } = place;
      // A model's page shows the data of figure 25 and of its volume retention.
      if (type === 'model') return sourceLinesOf(context, { type: 'figure', id: 'volume-retention' }, width);
      if (type === 'cover') return sourceLinesOf(context, { type: 'figure', id: glance }, width);
      return sourceLinesOf(context, { type, id }, width);
    },
    sourceLinks(place) {
      // At this width no address wraps; none is truncated at any width.
      const links = report.sources(place, 1000).flatMap((line) => line.flatMap(({ style }) => style.link ?? []));
      return [...new Set(links)];
    },
    resolve(query) {
      const place = placeOf(query.trim());
      return { place, nearest: place === null ? figuresNear(query).map((id) => figureLabel(id, lang)) : [] };
    },
    syncedOn(datasets) {
      const { syncedOn } = context.data();
      return syncedOn === undefined
        ? null
        : (datasets
            .map(syncedOn)
            .filter((day) => day !== null)
            .sort()
            .at(-1) ?? null);
    },
    command(place, look, view) {
      const line = `${commandOf(place, look, view)}${context.offline === true ? ' --offline' : ''}`;
      // --lang is left out if the shell's locale gives the same language.
      return lang === localeLanguage(context.env ?? {}) ? line : `${line} --lang ${lang}`;
    },
  };
  made.set(lang, report);
  return report;
}

/** The report's own numbers on its span. Throws if they are missing (a bug in data/). */
function spanOf({ data }: ReportSource): ReportSpan {
  const { rows } = data().dataset('stated');
  const fact = (id: string) => rows.find((row) => row.id === id);
  return {
    tokens: Number(fact('tokens-analysed')?.low),
    from: String(fact('window-start')?.words),
    to: String(fact('window-end')?.words),
  };
}

/** Figures with similar names, nearest first; may be empty. */
function figuresNear(query: string): string[] {
  const idOf = new Map(recipes.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]));
  const ids = nearestNames(query.trim(), [...idOf.keys()]).map((known) => idOf.get(known) ?? known);
  return [...new Set(ids)];
}

/** As many pages as a user goes back and forth between; others are rebuilt in a few milliseconds. */
const maxPages = 8;

/** Memoises the latest results, because the reducer and the screen need the same ones on every key. */
function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    const value = known ?? make(key);
    // Moves the last used entry to the end.
    made.delete(key);
    made.set(key, value);
    for (const oldest of made.keys()) {
      if (made.size <= maxPages) break;
      made.delete(oldest);
    }
    return value;
  };
}

/** `1`, `25a`, `T1`; figures of our own have no number. */
function shortLabel(id: string): string {
  if (/^\d/.test(id)) return id;
  const table = /^table-(\d)$/.exec(id)?.[1];
  return table === undefined ? '' : `T${table}`;
}
