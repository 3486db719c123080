/** Our leaderboards as figures: models, authors, reasoning models and tool-call models over common spans. */

import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, ReportHalf, Table } from '../figure.ts';
import { canReason, doubtfulNote, reasonsByDefault } from '../reasoning-models/share-report.ts';
import { type Market, marketNeeds, marketOf, windows } from '../shared/market.ts';
import { common } from '../shared/text.ts';
import { makeView, need } from '../shared/view.ts';
import { reportWindow, type Window } from '../shared/window.ts';
import { toolCallBoard, toolCallNeeds, toolCallSpans, toolShareBoard } from '../tool-calls/boards.ts';
import { authorBoard, modelBoard } from './boards.ts';
import { paidSpanTitle, spans, spanTitle, toolWeekTitle, words } from './text.ts';

const needs = [...marketNeeds, 'picture-source-share'];

export const models: ReportHalf = {
  needs,
  views: (data) => [
    ...overSpans(data, marketOf(data), modelBoard),
    ...paidSpans(data, marketOf(data, { withoutFree: true }), modelBoard),
  ],
};

export const authors: ReportHalf = {
  needs,
  views: (data) => {
    const known = need(data, 'authors');
    const board = (market: Market, span: Window) => authorBoard(market, span, known);
    return [
      ...overSpans(data, marketOf(data), board),
      ...paidSpans(data, marketOf(data, { withoutFree: true }), board),
    ];
  },
};

export const reasoning: ReportHalf = {
  needs: [...needs, 'reasoning-check'],
  views: (data) => {
    const can = overSpans(data, marketOf(data, { only: canReason }), modelBoard, [words.asked]);
    const doubts = [words.hybrids, ...doubtfulNote(data)];
    const byDefault = overSpans(data, marketOf(data, { only: reasonsByDefault }), modelBoard, doubts);
    const paid = marketOf(data, { only: canReason, withoutFree: true });
    return [
      ...can,
      ...byDefault.map((view) => ({ ...view, name: `${view.name}-by-default` })),
      ...paidSpans(data, paid, modelBoard, [words.asked]),
    ];
  },
};

export const tools: ReportHalf = { needs: toolCallNeeds, views: toolViews };

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
  board: (market: Market, span: Window) => ViewTable,
  notes: readonly Localised[] = [],
): [FigureView, ...FigureView[]] {
  const { week, month, report, all } = boardSpans(data, market);
  const view = (name: keyof typeof spans, span: Window) =>
    boardView(data, name, spanTitle(spans[name], span), board(market, span), [words.variants, ...notes]);
  return [
    view('week', week),
    ...(month === undefined ? [] : [view('month', month)]),
    view('report', report),
    view('all', all),
  ];
}

/** The same without free variants, over the last week and the report's window. */
function paidSpans(
  data: Datasets,
  market: Market,
  board: (market: Market, span: Window) => Table,
  notes: readonly Localised[] = [],
): FigureView[] {
  const { week, report } = boardSpans(data, market);
  const view = (name: 'week' | 'report', span: Window) =>
    boardView(data, `${name}-without-free`, paidSpanTitle(spans[name], span), board(market, span), [
      common.withoutFree,
      ...notes,
    ]);
  return [view('week', week), view('report', report)];
}

function boardView(
  data: Datasets,
  name: string,
  title: Localised,
  { fields, rows }: Table,
  notes: readonly Localised[],
): FigureView {
  return makeView({
    name,
    title,
    measure: common.tokens,
    from: [need(data, 'weekly-model-tokens'), need(data, 'models'), need(data, 'authors')],
    fields,
    rows,
    mark: { type: 'table' },
    notes,
  });
}

function toolViews(data: Datasets): [FigureView, ...FigureView[]] {
  const { weeks, months } = toolCallSpans(data);
  const calls = toolCallBoard(data, weeks.at(-1) ?? '');
  const shares = months.toReversed().map((month) => toolShareBoard(data, month));
  return [
    makeView({
      name: 'calls',
      title: toolWeekTitle(weeks.at(-1) ?? ''),
      measure: common.callsAWeek,
      from: [need(data, 'weekly-tool-calls'), need(data, 'models')],
      fields: calls.fields,
      rows: calls.rows,
      mark: { type: 'table' },
      notes: [words.notTokens],
    }),
    makeView({
      name: 'months',
      title: words.toolMonthTitle,
      measure: common.toolMonthShare,
      from: [need(data, 'picture-tool-call-share')],
      fields: shares.at(0)?.fields ?? [],
      rows: shares.flatMap(({ rows }) => rows),
      mark: { type: 'table' },
      uncertainty: 'uncertainty',
    }),
  ];
}
