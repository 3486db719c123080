/** Figures of our own on the weeks after the report's window: the same shares, from public data, up to the newest week. */
import type { Dataset, Field } from '../../data/dataset.ts';
import { addWeeks } from '../../data/week.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, ReportHalf, Row } from '../figure.ts';
import { modelBoard } from '../leaderboards/boards.ts';
import { reasoningRows } from '../reasoning-models/share-report.ts';
import { type Market, marketNeeds, marketOf } from '../shared/market.ts';
import { shareLine, shareStack, tokenStack } from '../shared/marks.ts';
import { bySize, distinct, share } from '../shared/rows.ts';
import { bySource, sourceOrder } from '../shared/source-type.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, spanOf, type Window, within } from '../shared/window.ts';
import { topModels } from '../top-open-models/report.ts';
import { volumeRetention, volumeView } from '../volume-retention/report.ts';
import { authorTitle, launchTitle, openTitle, words } from './text.ts';

/** Enough to see who leads, few enough to distinguish. */
const openPlaces = 10;
const authorPlaces = 9;
const maxLaunches = 6;

const restOfOpen = 'other listed open models';
const restOfAuthors = 'other listed authors';
const unlisted = 'unlisted models';

const needs = [...marketNeeds, 'weekly-source-tokens', 'picture-source-share'] as const;

/** From the week after the report's last to the last public one. */
export function sinceWindow(data: Datasets): Window {
  return {
    from: addWeeks(reportWindow(data).to, 1),
    to: spanOf(need(data, 'weekly-model-tokens').rows).to,
  };
}

function report(views: ReportHalf['views']): ReportHalf {
  return { needs, views };
}

export const sourceShare = report((data) => [sources(data, 'share', common.weeklyShare)]);
export const sourceTokens = report((data) => [sources(data, 'tokens', common.tokensAWeek)]);
export const openModelShare = report((data) => openModels(data));
export const reasoningShare = report((data) => [reasoning(data)]);
export const authorShare = report((data) => [authors(data)]);
export const launches = report((data) => [launched(data)]);

function sources(data: Datasets, measure: 'share' | 'tokens', inWords: Localised): FigureView {
  const weekly = need(data, 'weekly-source-tokens');
  return viewOf(weekly, {
    name: 'public',
    title: words.sourceTitle,
    measure: inWords,
    columns: ['week', 'source_type', 'tokens', 'share', 'coverage', 'kind'],
    rows: bySource(within(weekly.rows, sinceWindow(data))),
    mark: (measure === 'share' ? shareStack : tokenStack)('source_type', sourceOrder),
    notes: [words.coverage],
  });
}

function openModels(data: Datasets): readonly [FigureView, FigureView] {
  const window = sinceWindow(data);
  const market = marketOf(data, { only: (label) => label.openWeights === true });
  const top = topModels(market, window, openPlaces);
  const name = (model: string) => market.models.get(model)?.name ?? model;
  const rows = weeksOf(market, window).flatMap(({ week, tokens }) => {
    const all = [...tokens.values()].reduce((sum, each) => sum + each, 0);
    const rest = all - top.reduce((sum, model) => sum + (tokens.get(model) ?? 0), 0);
    const row = (series: string, listed: number | null) => ({
      week,
      name: series,
      share: share(listed, all),
      tokens: listed,
      kind: 'public',
    });
    return [...top.map((model) => row(name(model), tokens.get(model) ?? null)), row(restOfOpen, rest)];
  });
  const from = fromModels(data);
  const board = modelBoard(market, window);
  return [
    makeView({
      name: 'weekly',
      title: openTitle(openPlaces),
      measure: words.openMeasure,
      from,
      fields: weeklyFields(
        data,
        { name: 'name', title: 'Model', type: 'string' },
        'Of the tokens of all listed open models.',
      ),
      rows,
      mark: shareStack('name', [...top.map(name), restOfOpen]),
      notes: [words.notListed, words.coverage],
    }),
    makeView({
      name: 'board',
      title: words.boardTitle,
      measure: common.tokens,
      from,
      fields: board.fields,
      rows: board.rows,
      mark: { type: 'table' },
      notes: [words.coverage],
    }),
  ];
}

function reasoning(data: Datasets): FigureView {
  const series: Field = { name: 'counting', title: 'Counting', type: 'string' };
  const counted = (name: string, rows: readonly Row[]) =>
    within(rows, sinceWindow(data)).map((row) => ({ ...row, counting: name }));
  const rows = [
    ...counted(
      'can reason',
      reasoningRows(data, (label) => label.reasoning === true),
    ),
    ...counted(
      'reason by default',
      reasoningRows(data, (label) => label.reasoningDefault === true),
    ),
  ];
  return makeView({
    name: 'public',
    title: words.reasoningTitle,
    measure: common.weeklyShare,
    from: fromModels(data),
    fields: weeklyFields(data, series, 'Of all tokens of the week; unlisted models count as not reasoning.'),
    rows,
    mark: { ...shareLine, series: 'counting', order: distinct(rows, 'counting') },
    notes: [words.nearest, words.coverage],
  });
}

function authors(data: Datasets): FigureView {
  const market = marketOf(data);
  const window = sinceWindow(data);
  const weeks = weeksOf(market, window);
  const authorOf = (model: string) => market.models.get(model)?.author ?? restOfAuthors;
  const totals = weeks.flatMap(({ tokens }) => [...tokens].map(([model, sum]) => ({ author: authorOf(model), sum })));
  const top = bySize(totals, 'author', 'sum')
    .filter((author) => author !== restOfAuthors)
    .slice(0, authorPlaces);
  const rows = weeks.flatMap(({ week, tokens, total }) => {
    const sums = new Map<string, number>();
    let listed = 0;
    for (const [model, sum] of tokens) {
      const author = authorOf(model);
      const series = top.includes(author) ? author : restOfAuthors;
      sums.set(series, (sums.get(series) ?? 0) + sum);
      listed += sum;
    }
    sums.set(unlisted, total - listed);
    return [...top, restOfAuthors, unlisted].map((author) => {
      const sum = sums.get(author) ?? null;
      return { week, author, share: share(sum, total), tokens: sum, kind: 'public' };
    });
  });
  return makeView({
    name: 'public',
    title: authorTitle(authorPlaces),
    measure: common.weeklyShare,
    from: fromModels(data),
    fields: weeklyFields(data, { name: 'author', title: 'Author', type: 'string' }, 'Of all tokens of the week.'),
    rows,
    mark: shareStack('author', [...top, restOfAuthors, unlisted]),
    notes: [words.coverage],
  });
}

/** The largest models released since then that have a launch level. */
function launched(data: Datasets): FigureView {
  const market = marketOf(data);
  const window = sinceWindow(data);
  const models = topModels(market, window, market.models.size)
    .filter((model) => (market.models.get(model)?.releaseDate ?? '') >= window.from)
    .filter((model) => volumeRetention(market, model).why === null)
    .slice(0, maxLaunches);
  const view = volumeView(data, market, models);
  if (view === null) throw new Error('No model that came out after the report has a launch level.');
  return {
    ...view,
    title: launchTitle(maxLaunches),
    notes: [...view.notes, words.coverage],
  };
}

function weeksOf(market: Market, { from, to }: Window) {
  return market.weeks.filter(({ week }) => week >= from && week <= to);
}

function fromModels(data: Datasets): readonly [Dataset, ...Dataset[]] {
  return [need(data, 'weekly-model-tokens'), need(data, 'models'), need(data, 'authors')];
}

function weeklyFields(data: Datasets, series: Field, base: string): Field[] {
  const weekly = need(data, 'weekly-model-tokens');
  const of: Field = { name: 'share', title: 'Share', type: 'number', unit: '%', description: base };
  return [...pick(weekly, 'week'), series, of, ...pick(weekly, 'tokens', 'kind')];
}
