/** A leaderboard in any published week or month. Its own spans (last week, report's window, ...) are the figure's views. */

import type { Datasets } from '../../data/dataset.ts';
import type { FigureView, ViewTable } from '../../figures/figure.ts';
import { findRecipe } from '../../figures/index.ts';
import { authorBoard, modelBoard } from '../../figures/leaderboards/boards.ts';
import { boardSpans } from '../../figures/leaderboards/report.ts';
import { type Market, type ModelLabel, marketOf, windows } from '../../figures/shared/market.ts';
import { common } from '../../figures/shared/text.ts';
import type { Window } from '../../figures/shared/window.ts';
import { dateWords } from '../../figures/shared/words.ts';
import { toolCallBoard, toolCallSpans, toolShareBoard } from '../../figures/tool-calls/boards.ts';
import type { Localised } from '../../i18n/message.ts';
import type { ReportSource } from '../../library/context.ts';
import { datasetsOf } from '../../library/library.ts';

import type { Weekly } from '../model.ts';
import type { ViewState } from '../state/state.ts';

interface PeriodViews {
  /** Null: the figure's own views. */
  readonly views: readonly FigureView[] | null;
  /** The weeks or months to choose from, the latest last; empty where the figure's own views are shown. */
  readonly names: readonly Localised[];
}

type Period = ViewState['period'];
/** A board's variants, by the name of the view: models that can reason, and that do by default. */
type Boards = Readonly<Record<string, (market: Market, span: Window) => ViewTable>>;

/** Makes the views of a leaderboard in a period; null for figures that are none. The market is indexed once. */
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

/** A week or a month by itself is no course: then the weeks that led to it are drawn as well. */
const minWeeks = 13;
const weeksBefore = 26;

/** The course of each model of a board over the span of a view; null for boards that do not list models by tokens. */
export function weeklyBoards(
  context: Pick<ReportSource, 'folder' | 'data'>,
): (id: string, period: Period, view: string) => Weekly | null {
  let loaded: { data: Datasets; market: Market; months: ReturnType<typeof windows>['months'] } | undefined;
  const made = new Map<string, Weekly>();
  return (id, period, view) => {
    const recipe = findRecipe(id);
    if (recipe === undefined || (id !== 'leaderboard-models' && id !== 'leaderboard-reasoning')) return null;
    if (loaded === undefined) {
      const data = datasetsOf(context, recipe);
      const market = marketOf(data);
      loaded = { data, market, months: windows(market).months };
    }
    const { data, market, months } = loaded;
    const key = `${period.unit} ${period.back} ${view}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const last = market.weeks.length - 1;
    const week = market.weeks[last - period.back]?.week ?? '';
    const own = boardSpans(data, market)[view.replace('-by-default', '') as keyof ReturnType<typeof boardSpans>];
    const span =
      period.unit === 'week' ? { from: week, to: week } : period.unit === 'month' ? months.at(-1 - period.back) : own;
    const to = market.weeks.findLastIndex((each) => each.week <= (span?.to ?? ''));
    const first = market.weeks.findIndex((each) => each.week >= (span?.from ?? ''));
    const from = to - first + 1 < minWeeks ? Math.max(0, to + 1 - weeksBefore) : first;
    const shown = market.weeks.slice(from, to + 1);
    const courses = new Map<string, readonly (number | null)[]>();
    const weekly: Weekly = {
      weeks: shown.length,
      tokens(model) {
        const course = courses.get(model) ?? shown.map(({ tokens }) => tokens.get(model) ?? null);
        courses.set(model, course);
        return course;
      },
    };
    made.set(key, weekly);
    return weekly;
  };
}
