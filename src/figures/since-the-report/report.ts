/** Figures of ours on the weeks after the report's window: the same shares, from public data, to the last week there is. */
import type { Dataset, Field } from '../../data/dataset.ts';
import { addWeeks } from '../../data/week.ts';
import { claimsFigure } from '../claims-today/report.ts';
import type { Datasets, Recipe, Row, View } from '../figure.ts';
import { modelBoard } from '../leaderboards/boards.ts';
import { reasoningRows } from '../reasoning-models/share-report.ts';
import { type Market, marketNeeds, marketOf } from '../shared/market.ts';
import { bySize, distinct, share } from '../shared/rows.ts';
import { bySource, sourceOrder } from '../shared/source-type.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, spanOf, type Window, within } from '../shared/window.ts';
import { topModels } from '../top-open-models/report.ts';
import { volumeRetention, volumeView } from '../volume-retention/report.ts';

/** Enough to see who leads, few enough to tell apart. */
const openPlaces = 10;
const authorPlaces = 9;
const launches = 6;

const restOfOpen = 'other listed open models';
const restOfAuthors = 'other listed authors';
const unlisted = 'unlisted models';

const coverage =
  "A model counts only on days it was among the day's top 50; the rest of the day is in no model's tokens. The last week is as of the day the data were taken.";

const needs = [...marketNeeds, 'weekly-source-tokens', 'picture-source-share'] as const;

/** From the week after the report's last to the last public one. */
export function sinceWindow(data: Datasets): Window {
  return {
    from: addWeeks(reportWindow(data).to, 1),
    to: spanOf(need(data, 'weekly-model-tokens').rows).to,
  };
}

function figure(name: string, views: Recipe['views']): Recipe {
  const id = `since-${name}`;
  return { id, name: id, chapter: 'since-the-report', ours: true, needs, views };
}

export const sinceTheReport: readonly Recipe[] = [
  claimsFigure,
  figure('source-share', (data) => [sources(data, 'share', 'share of weekly tokens, %')]),
  figure('source-tokens', (data) => [sources(data, 'tokens', 'tokens a week')]),
  figure('open-models', (data) => openModels(data)),
  figure('reasoning-share', (data) => [reasoning(data)]),
  figure('author-share', (data) => [authors(data)]),
  figure('volume-retention', (data) => [launched(data)]),
];

function sources(data: Datasets, measure: 'share' | 'tokens', words: string): View {
  const weekly = need(data, 'weekly-source-tokens');
  return viewOf(weekly, {
    name: 'public',
    title: 'Public rankings data by source type, after the report',
    measure: words,
    rows: bySource(within(weekly.rows, sinceWindow(data))),
    mark: {
      type: 'stack',
      x: 'week',
      y: measure,
      series: 'source_type',
      order: sourceOrder,
      scale: measure === 'share' ? 'share' : 'amount',
    },
    notes: [coverage],
  });
}

function openModels(data: Datasets): readonly [View, View] {
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
      title: `The ${openPlaces} open models with most tokens since the report, week by week`,
      measure: "share of listed open models' tokens, %",
      from,
      fields: weeklyFields(
        data,
        { name: 'name', title: 'Model', type: 'string' },
        'Of the tokens of all listed open models.',
      ),
      rows,
      mark: {
        type: 'stack',
        x: 'week',
        y: 'share',
        series: 'name',
        order: [...top.map(name), restOfOpen],
        scale: 'share',
      },
      notes: [
        'A null is a week in which the model was not listed: before it came out, or little use; not zero.',
        coverage,
      ],
    }),
    makeView({
      name: 'board',
      title: 'Open models by tokens since the report',
      measure: 'tokens',
      from,
      fields: board.fields,
      rows: board.rows,
      mark: { type: 'table' },
      notes: [coverage],
    }),
  ];
}

function reasoning(data: Datasets): View {
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
    title: 'Reasoning models after the report, counted in two ways',
    measure: 'share of weekly tokens, %',
    from: fromModels(data),
    fields: weeklyFields(data, series, 'Of all tokens of the week; unlisted models count as not reasoning.'),
    rows,
    mark: {
      type: 'line',
      x: 'week',
      y: 'share',
      series: 'counting',
      order: distinct(rows, 'counting'),
      min: 0,
      max: 100,
    },
    notes: ["Figure 10's picture lies nearest to the second counting.", coverage],
  });
}

function authors(data: Datasets): View {
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
    title: `The ${authorPlaces} authors with most tokens since the report`,
    measure: 'share of weekly tokens, %',
    from: fromModels(data),
    fields: weeklyFields(data, { name: 'author', title: 'Author', type: 'string' }, 'Of all tokens of the week.'),
    rows,
    mark: {
      type: 'stack',
      x: 'week',
      y: 'share',
      series: 'author',
      order: [...top, restOfAuthors, unlisted],
      scale: 'share',
    },
    notes: [coverage],
  });
}

/** The largest models that came out since, with a launch level. */
function launched(data: Datasets): View {
  const market = marketOf(data);
  const window = sinceWindow(data);
  const models = topModels(market, window, market.models.size)
    .filter((model) => (market.models.get(model)?.releaseDate ?? '') >= window.from)
    .filter((model) => volumeRetention(market, model).why === null)
    .slice(0, launches);
  const view = volumeView(data, market, models);
  if (view === null) throw new Error('No model that came out after the report has a launch level.');
  return {
    ...view,
    title: `Volume retention of the ${launches} largest launches since the report; not user retention`,
    notes: [...view.notes, coverage],
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
