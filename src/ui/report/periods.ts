/** Leaderboards of any published week or month. Their fixed spans (last week, report's window, ...) are the figure's views. */

import type { Datasets } from '../../data/dataset.ts';
import type { FigureView, ViewTable } from '../../figures/figure.ts';
import { findRecipe } from '../../figures/index.ts';
import { authorBoard, modelBoard, spanBefore } from '../../figures/leaderboards/boards.ts';
import { boardSpans } from '../../figures/leaderboards/report.ts';
import { type Market, type ModelLabel, marketOf, windows } from '../../figures/shared/market.ts';
import { common } from '../../figures/shared/text.ts';
import type { Window } from '../../figures/shared/window.ts';
import { dateWords } from '../../figures/shared/words.ts';
import { toolCallBoard, toolCallSpans, toolShareBoard } from '../../figures/tool-calls/boards.ts';
import type { Localised } from '../../i18n/message.ts';
import type { ReportSource } from '../../library/context.ts';
import { datasetsOf } from '../../library/library.ts';
import type { BoardSpan, Weekly } from '../model.ts';
import type { ViewState } from '../state/state.ts';

interface PeriodViews {
  /** Null: use the figure's own views. */
  readonly views: readonly FigureView[] | null;
  /** The weeks or months to choose from, latest last; empty if the figure's own views are shown. */
  readonly names: readonly Localised[];
}

type Period = ViewState['period'];
/** A board's variants, by the name of the view: models that can reason, and those that do by default. */
type Boards = Readonly<Record<string, (market: Market, span: Window) => ViewTable>>;

/** Builds the views of a leaderboard in a period; null for figures that are not leaderboards. The market is indexed once. */
export function periodBoards(
  context: Pick<ReportSource, 'folder' | 'data'>,
): (id: string, period: Period) => PeriodViews | null {
  const markets = new Map<string, Market>();
  const marketFor = (name: string, data: Datasets, only?: (label: ModelLabel) => boolean): Market => {
    const market = markets.get(name) ?? marketOf(data, only === undefined ? {} : { only });
    markets.set(name, market);
    return market;
  };
  const made = new Map<string, PeriodViews>();

  return (id, period) => {
    const recipe = findRecipe(id);
    if (recipe === undefined || !id.startsWith('leaderboard-')) return null;
    if (period.unit === 'all') return { views: null, names: [] };
    const key = `${id} ${period.unit} ${period.back}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const data = datasetsOf(context, recipe);
    const base = recipe.views(data)[0];
    const result =
      id === 'leaderboard-tools' ? toolPeriods(data, base, period) : marketPeriods(id, data, base, period, marketFor);
    made.set(key, result);
    return result;
  };
}

function marketPeriods(
  id: string,
  data: Datasets,
  base: FigureView,
  { unit, back }: Period,
  marketFor: (name: string, data: Datasets, only?: (label: ModelLabel) => boolean) => Market,
): PeriodViews {
  const all = marketFor('all', data);
  const { weeks, months } = windows(all);
  const spans: readonly (Window & { name: Localised })[] =
    unit === 'week'
      ? weeks.map((week) => ({ from: week, to: week, name: weekName(week) }))
      : months.map((month) => ({
          ...month,
          name: month.complete ? dateWords(month.month) : partOf(dateWords(month.month)),
        }));
  const span = spans[spans.length - 1 - back] ?? spans.at(-1);
  const names = spans.map(({ name }) => name);
  if (span === undefined) return { views: [], names };
  const authors = data.authors;
  const boards: Boards =
    id === 'leaderboard-authors' && authors !== undefined
      ? { authors: (_, window) => authorBoard(all, window, authors) }
      : id === 'leaderboard-reasoning'
        ? {
            'can-reason': (_, window) =>
              modelBoard(
                marketFor('can', data, (label) => label.reasoning === true),
                window,
              ),
            'by-default': (_, window) =>
              modelBoard(
                marketFor('default', data, (label) => label.reasoningDefault === true),
                window,
              ),
          }
        : { models: (_, window) => modelBoard(all, window) };
  const views = Object.entries(boards).map(([name, board]) => ({
    ...base,
    name,
    title: span.name,
    table: board(all, span),
  }));
  return { views, names };
}

const ofTenModels: Localised = {
  en: 'share of the ten models’ tool-call tokens, %',
  zh: '占十个模型工具调用 token 的份额，%',
};

function weekName(week: string): Localised {
  const day = dateWords(week);
  return { en: `week of ${day.en}`, zh: `${day.zh}当周` };
}

function partOf(month: Localised): Localised {
  return { en: `${month.en}, not all of it`, zh: `${month.zh}，不完整` };
}

function toolPeriods(data: Datasets, base: FigureView, { unit, back }: Period): PeriodViews {
  const { weeks, months } = toolCallSpans(data);
  const spans = unit === 'week' ? weeks : months;
  const span = spans[spans.length - 1 - back] ?? spans.at(-1) ?? '';
  const table = unit === 'week' ? toolCallBoard(data, span) : toolShareBoard(data, span);
  const kinds = unit === 'week' ? (['public'] as const) : (['digitised'] as const);
  const measure = unit === 'week' ? common.callsAWeek : ofTenModels;
  const names = spans.map((name) => (unit === 'week' ? weekName(name) : dateWords(name)));
  return { views: [{ ...base, name: unit, title: dateWords(span), measure, kinds, table }], names };
}

/** A single week or month is no history, so the weeks before it are drawn as well. */
const minWeeks = 13;
const weeksBefore = 26;

/** The span of a board's view, and the one its changes are measured from; null for boards without changes. */
type Spans = (id: string, period: Period, view: string) => BoardSpan | null;
type Courses = (id: string, period: Period, view: string) => Weekly | null;

/** Data shown with a board: its span, and the weekly values of each model over that span. */
export function boardSpansAndCourses(context: Pick<ReportSource, 'folder' | 'data'>): {
  spans: Spans;
  courses: Courses;
} {
  let loaded: { data: Datasets; market: Market; months: ReturnType<typeof windows>['months'] } | undefined;
  const made = new Map<string, Weekly>();
  const load = (id: string) => {
    const recipe = findRecipe(id);
    if (recipe === undefined) return null;
    if (loaded === undefined) {
      const data = datasetsOf(context, recipe);
      const market = marketOf(data);
      loaded = { data, market, months: windows(market).months };
    }
    return loaded;
  };
  const windowOf = (id: string, { unit, back }: Period, view: string): Window | null => {
    const known = withChange.has(id) ? load(id) : null;
    if (known === null) return null;
    const { data, market, months } = known;
    const week = market.weeks.at(-1 - back)?.week;
    if (unit === 'week') return week === undefined ? null : { from: week, to: week };
    if (unit === 'month') return months.at(-1 - back) ?? null;
    const name = view.replace('-by-default', '').replace('-without-free', '');
    return boardSpans(data, market)[name as keyof ReturnType<typeof boardSpans>] ?? null;
  };
  return {
    spans(id, period, view) {
      const span = windowOf(id, period, view);
      return span === null ? null : { ...span, before: spanBefore(span) };
    },
    courses(id, period, view) {
      const span = id === 'leaderboard-authors' ? null : windowOf(id, period, view);
      const market = span === null ? undefined : load(id)?.market;
      if (market === undefined || span === null) return null;
      const key = `${period.unit} ${period.back} ${view}`;
      const weekly = made.get(key) ?? coursesOver(market, span);
      made.set(key, weekly);
      return weekly;
    },
  };
}

const withChange: ReadonlySet<string> = new Set(['leaderboard-models', 'leaderboard-authors', 'leaderboard-reasoning']);

function coursesOver(market: Market, span: Window): Weekly {
  const to = market.weeks.findLastIndex((each) => each.week <= span.to);
  const first = market.weeks.findIndex((each) => each.week >= span.from);
  const from = to - first + 1 < minWeeks ? Math.max(0, to + 1 - weeksBefore) : first;
  const shown = market.weeks.slice(from, to + 1);
  const courses = new Map<string, readonly (number | null)[]>();
  return {
    weeks: shown.length,
    tokens(model) {
      const course = courses.get(model) ?? shown.map(({ tokens }) => tokens.get(model) ?? null);
      courses.set(model, course);
      return course;
    },
  };
}
