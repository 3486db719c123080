/** Our leaderboards as figures: models, authors, reasoning models and tool-call models over the spans people ask for most. */
import type { Datasets, Recipe, Table, View } from '../figure.ts';
import { type Market, type ModelLabel, marketNeeds, marketOf, windows } from '../shared/market.ts';
import { makeView, need } from '../shared/view.ts';
import { reportWindow, type Window } from '../shared/window.ts';
import { toolCallBoard, toolCallNeeds, toolCallSpans, toolShareBoard } from '../tool-calls/boards.ts';
import { authorBoard, modelBoard } from './boards.ts';

const needs = [...marketNeeds, 'picture-source-share'];

function recipe(name: string, views: Recipe['views'], datasets: readonly string[] = needs): Recipe {
  return {
    id: `leaderboard-${name}`,
    name: `leaderboard-${name}`,
    chapter: 'leaderboards',
    ours: true,
    needs: datasets,
    views,
  };
}

export const leaderboards: readonly Recipe[] = [
  recipe('models', (data) => overSpans(data, marketOf(data), modelBoard)),
  recipe('authors', (data) => {
    const authors = need(data, 'authors');
    return overSpans(data, marketOf(data), (market, span) => authorBoard(market, span, authors));
  }),
  recipe('reasoning', (data) => {
    const can = overSpans(data, marketOf(data, { only: (label) => label.reasoning === true }), modelBoard, [
      'Every model that can reason, asked to or not.',
    ]);
    const byDefault = overSpans(data, marketOf(data, { only: reasonsByDefault }), modelBoard, [
      'Hybrids whose reasoning is off unless asked for are left out.',
    ]);
    return [...can, ...byDefault.map((view) => ({ ...view, name: `${view.name}-by-default` }))];
  }),
  recipe('tools', toolViews, toolCallNeeds),
];

function reasonsByDefault(label: ModelLabel): boolean {
  return label.reasoningDefault === true;
}

/** The spans of a board's views, by their names. */
export function boardSpans(
  data: Datasets,
  market: Market,
): { week: Window; month: Window | undefined; report: Window; all: Window } {
  const { weeks, months, all } = windows(market);
  const week = weeks.at(-1) ?? '';
  return {
    week: { from: week, to: week },
    month: months.findLast((each) => each.complete),
    report: { from: all.from, to: reportWindow(data).to },
    all,
  };
}

/** A board over the last week, the last whole month, the report's window as far as it is public, and everything. */
function overSpans(
  data: Datasets,
  market: Market,
  board: (market: Market, span: Window) => Table,
  notes: readonly string[] = [],
): [View, ...View[]] {
  const { week, month, report, all } = boardSpans(data, market);
  const view = (name: string, title: string, span: Window) => {
    const { fields, rows } = board(market, span);
    return makeView({
      name,
      title: span.from === span.to ? `${title}, of ${span.from}` : `${title}, weeks ${span.from} to ${span.to}`,
      measure: 'tokens',
      from: [need(data, 'weekly-model-tokens'), need(data, 'models'), need(data, 'authors')],
      fields,
      rows,
      mark: { type: 'table' },
      notes: ['Variants such as :free are counted with their model.', ...notes],
    });
  };
  return [
    view('week', 'The last week', week),
    ...(month === undefined ? [] : [view('month', 'The last whole month', month)]),
    view('report', "The report's window as far as it is public", report),
    view('all', 'All public weeks', all),
  ];
}

function toolViews(data: Datasets): [View, ...View[]] {
  const { weeks, months } = toolCallSpans(data);
  const calls = toolCallBoard(data, weeks.at(-1) ?? '');
  const shares = months.toReversed().map((month) => toolShareBoard(data, month));
  return [
    makeView({
      name: 'calls',
      title: `Tool calls in the week of ${weeks.at(-1)}`,
      measure: 'calls a week',
      from: [need(data, 'weekly-tool-calls'), need(data, 'models')],
      fields: calls.fields,
      rows: calls.rows,
      mark: { type: 'table' },
      notes: ['Calls are counted, not tokens: do not set them beside the months of 2025.'],
    }),
    makeView({
      name: 'months',
      title: "Tool-call tokens by month, from figure 13's picture",
      measure: "share of the ten models' tool-call tokens in a month, %",
      from: [need(data, 'picture-tool-call-share')],
      fields: shares.at(0)?.fields ?? [],
      rows: shares.flatMap(({ rows }) => rows),
      mark: { type: 'table' },
      uncertainty: 'uncertainty',
    }),
  ];
}
