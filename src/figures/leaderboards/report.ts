/** Our leaderboards as figures: models, authors, reasoning models and tool-call models over common spans. */

import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, ReportHalf, ViewTable } from '../figure.ts';
import { type Market, type ModelLabel, marketNeeds, marketOf, windows } from '../shared/market.ts';
import { common } from '../shared/text.ts';
import { makeView, need } from '../shared/view.ts';
import { reportWindow, type Window } from '../shared/window.ts';
import { toolCallBoard, toolCallNeeds, toolCallSpans, toolShareBoard } from '../tool-calls/boards.ts';
import { authorBoard, modelBoard } from './boards.ts';
import { spans, spanTitle, toolWeekTitle, words } from './text.ts';

const needs = [...marketNeeds, 'picture-source-share'];

export const models: ReportHalf = { needs, views: (data) => overSpans(data, marketOf(data), modelBoard) };

export const authors: ReportHalf = {
  needs,
  views: (data) => {
    const known = need(data, 'authors');
    return overSpans(data, marketOf(data), (market, span) => authorBoard(market, span, known));
  },
};

export const reasoning: ReportHalf = {
  needs,
  views: (data) => {
    const market = marketOf(data, { only: (label) => label.reasoning === true });
    const can = overSpans(data, market, modelBoard, [words.asked]);
    const byDefault = overSpans(data, marketOf(data, { only: reasonsByDefault }), modelBoard, [words.hybrids]);
    return [...can, ...byDefault.map((view) => ({ ...view, name: `${view.name}-by-default` }))];
  },
};

export const tools: ReportHalf = { needs: toolCallNeeds, views: toolViews };

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
  board: (market: Market, span: Window) => ViewTable,
  notes: readonly Localised[] = [],
): [FigureView, ...FigureView[]] {
  const { week, month, report, all } = boardSpans(data, market);
  const view = (name: keyof typeof spans, span: Window) => {
    const { fields, rows } = board(market, span);
    return makeView({
      name,
      title: spanTitle(spans[name], span),
      measure: common.tokens,
      from: [need(data, 'weekly-model-tokens'), need(data, 'models'), need(data, 'authors')],
      fields,
      rows,
      mark: { type: 'table' },
      notes: [words.variants, ...notes],
    });
  };
  return [
    view('week', week),
    ...(month === undefined ? [] : [view('month', month)]),
    view('report', report),
    view('all', all),
  ];
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
