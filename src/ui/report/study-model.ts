/** The explorer's model with a study: the log's views added to the report's figures, and a chapter for log-only figures. */

import { type Line, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import type { Figure, View } from '../../figures/figure.ts';
import { viewIn } from '../../figures/in-words.ts';
import { studyFigures } from '../../figures/index.ts';
import { code, label } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type MineView, modelOfViews, viewsBeside, viewsOfModel } from '../../study/beside-report.ts';
import { differencesOf, type Pair } from '../../study/differences.ts';
import { accountOf, mineChapter, mineFigures, minePage } from '../../study/mine-chapter.ts';
import { marketBeside } from '../../study/own-views.ts';
import type { MarketOf } from '../../study/same-weeks.ts';
import type { Study } from '../../study/study.ts';
import type { Cover, Item, ReportModel } from '../model.ts';
import { ownCover, type Place } from '../state/place.ts';
import { ownCoverOf } from './own-cover.ts';

export interface OpenedStudy {
  readonly study: Study;
  /** The arguments of `state-of-ai study` that open it again: `--demo`, paths, a name. */
  readonly words: readonly string[];
}

/** A translated view of the log. */
type MineInWords = Omit<MineView, 'view'> & { readonly view: View };

/** More differences than anybody reads. */
const maxDifferences = 5;

/** The report's places stay the same; the log's views come right after the first view. */
export function withStudy(report: ReportModel, opened: OpenedStudy): ReportModel {
  return modelWith(report, opened, new Map());
}

function modelWith(report: ReportModel, opened: OpenedStudy, models: Map<ReportModel, ReportModel>): ReportModel {
  const known = models.get(report);
  if (known !== undefined) return known;
  const { study, words } = opened;
  const { t } = report;
  const own = mineFigures(study, t);
  const items: readonly Item[] = [
    {
      place: ownCover,
      chapter: mineChapter.id,
      label: '',
      title: t('mine.title'),
    },
    ...own.map(
      ({ id, title }): Item => ({
        place: { type: 'figure', id },
        chapter: mineChapter.id,
        label: '',
        title,
      }),
    ),
    { place: mineChapter, chapter: mineChapter.id, label: '', title: t('cover.counted') },
    ...report.items,
  ];
  const isMine = ({ id }: Place) => id === mineChapter.id || own.some((figure) => figure.id === id);
  const modelOf = (figure: string) => (/^25[a-h]$/.test(figure) ? modelOfViews(report.figure(figure).views) : null);
  const besides = new Map<string, readonly MineInWords[]>();
  const beside = (place: Place): readonly MineInWords[] => {
    const key = `${place.type}:${place.id}`;
    const found =
      besides.get(key) ??
      (place.type === 'model' ? viewsOfModel(study, place.id) : viewsBeside(study, place.id, modelOf(place.id))).map(
        (mine) => ({ ...mine, view: viewIn(mine.view, t) }),
      );
    besides.set(key, found);
    return found;
  };
  const { market } = report;
  const sameWeeksOf = (place: Place): readonly View[] =>
    marketBeside(place.type === 'figure' ? viewsBeside(study, place.id, null) : [], market, t);
  const figureOf = (id: string): Figure | undefined => own.find((figure) => figure.id === id);
  const views: ReportModel['views'] = (place, look) => {
    const mine = figureOf(place.id);
    if (mine !== undefined)
      return {
        title: t('ui.kindAndTitle', { kind: label('kind', study.kind), title: code(mine.title) }),
        views: mine.views,
        periods: null,
      };
    const base = report.views(place, look);
    const added = beside(place).map(({ view }) => view);
    if (base.periods !== null || added.length === 0) return base;
    const all = [...base.views.slice(0, 1), ...added, ...sameWeeksOf(place), ...base.views.slice(1)];
    const chosen = all[look.view % all.length];
    // The title also starts with the kind, because narrow headers drop it.
    const isMineShown = chosen !== undefined && added.includes(chosen);
    const title = isMineShown
      ? t('ui.kindAndTitle', { kind: label('kind', study.kind), title: code(base.title) })
      : base.title;
    return { ...base, title, views: all };
  };
  let page: ReturnType<ReportModel['chapter']> | undefined;
  let first: Cover | undefined;
  const coverOfLog = (): Cover =>
    ownCoverOf(
      {
        study,
        usage: figureOf(`${mineChapter.id}/usage`)?.views ?? [],
        models: figureOf(`${mineChapter.id}/weekly-model-tokens`)?.views[0],
        chart: chartOf(['2', '1'], (id) => beside({ type: 'figure', id })[0]?.view),
        differences: differencesOf(pairsOf(report, study, market), maxDifferences),
        items,
        account: accountOf(study, t)[0] ?? '',
      },
      t,
    );
  const made: ReportModel = {
    ...report,
    items,
    inLanguage: (lang) => modelWith(report.inLanguage(lang), opened, models),
    cover(id) {
      if (id !== ownCover.id) return report.cover(id);
      first ??= coverOfLog();
      return first;
    },
    small: (id) => figureOf(id) ?? report.small(id),
    // A log's figures are already prepared.
    prepareSmall: (ids) => report.prepareSmall(ids.filter((id) => figureOf(id) === undefined)),
    chapter(id) {
      if (id !== mineChapter.id) return report.chapter(id);
      page ??= minePage(study, own, t);
      return page;
    },
    figure: (id) => figureOf(id) ?? report.figure(id),
    views,
    weekly: (place, look, view) => (isMine(place) || view.startsWith('mine') ? null : report.weekly(place, look, view)),
    span: (place, look, view) => (isMine(place) || view.startsWith('mine') ? null : report.span(place, look, view)),
    prepare(place, side) {
      if (!isMine(place)) report.prepare(place, side);
    },
    places: () => [
      ...report.places(),
      ...items
        .filter(({ place }) => isMine(place))
        .map(({ place, title }) => ({ word: place.id, id: place.id, title })),
    ],
    sources(place, width) {
      const lines = sourcesOf(study, width, t);
      if (isMine(place)) return lines;
      return beside(place).length === 0
        ? report.sources(place, width)
        : [...report.sources(place, width), [], ...lines];
    },
    sourceLinks: (place) => (isMine(place) ? [] : report.sourceLinks(place)),
    resolve(query) {
      const wanted = query.trim().toLowerCase();
      const item = items.find(({ place }) => isMine(place) && place.id === wanted);
      return item === undefined ? report.resolve(query) : { place: item.place, nearest: [] };
    },
    command(place, look, view) {
      const command = ['state-of-ai', 'study', ...words.map(quoteForShell)].join(' ');
      if (place.id === mineChapter.id) return command;
      const figure = own.find(({ id }) => id === place.id);
      if (figure !== undefined && figure.name === 'carries') return `${command} --format text`;
      const mine =
        figure === undefined
          ? beside(place).find(({ view: { name } }) => name === view?.name)
          : { figure: figure.name, original: view?.name ?? '' };
      if (mine === undefined) return report.command(place, look, view);
      return `${command} --figure ${mine.figure}${mine.original === '' ? '' : ` --view ${mine.original}`}`;
    },
  };
  models.set(report, made);
  return made;
}

/** The first of these figures for which the log has a view. */
function chartOf(ids: readonly string[], viewOf: (id: string) => View | undefined): Cover['chart'] {
  for (const id of ids) {
    const view = viewOf(id);
    if (view !== undefined) return { view: { ...view, notes: [] }, place: { type: 'figure', id } };
  }
  return null;
}

/** Each figure of the report that the study has views for, with both sides. */
function pairsOf(report: ReportModel, study: Study, market: MarketOf): Pair[] {
  return report.items.flatMap(({ place }): Pair[] => {
    // Figures of later public weeks would repeat the same differences, except the one by author.
    if (place.type !== 'figure' || isToldAlready(place.id)) return [];
    const found = viewsBeside(study, place.id, null);
    const mine = found.map(({ view, original }) => ({ ...view, name: original }));
    const [first] = found;
    if (first === undefined) return [];
    return [{ figure: place.id, report: report.figure(place.id).views, mine, market: market(first.figure) }];
  });
}

function isToldAlready(id: string): boolean {
  return id.startsWith('since-') && studyFigures.some(({ beside }) => beside.includes(id) && beside.length > 1);
}

/** The log, the account of its rows, and that it stays on this machine. */
function sourcesOf(study: Study, width: number, t: Translate): readonly Line[] {
  const lines = [t('ui.mineOfKind', { kind: label('kind', study.kind) }), ...accountOf(study, t)];
  return lines.flatMap((text, i) => flowSpans([span(text, i === 0 ? { bold: true } : {})], width));
}

/** Quotes a word for a shell. */
function quoteForShell(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
