/** Public data of the weeks that a log covers, shown before the report's window. */
import type { DataPackage } from '../data/package.ts';
import type { FigureView, LogView, ViewWith } from '../figures/figure.ts';
import { marketHalves } from '../figures/index.ts';
import { need } from '../figures/shared/view.ts';
import { code, type Localised, type Message, message } from '../i18n/message.ts';

/** Every public week of a figure's measures, by the figure's name. A log's view finds its counterpart by name. */
export type MarketOf = (figure: string) => readonly FigureView[];

/** Built once for each figure. Throws DataError if data cannot be read. */
export function publicMarket({ data }: { readonly data: () => Pick<DataPackage, 'dataset'> }): MarketOf {
  const known = new Map<string, readonly FigureView[]>();
  return (figure) => {
    const half = marketHalves.get(figure);
    if (half === undefined) return [];
    let views = known.get(figure);
    if (views === undefined) {
      const all = Object.fromEntries(half.needs.map((name) => [name, data().dataset(name)]));
      for (const name of half.needs) need(all, name);
      views = half.views(all);
      known.set(figure, views);
    }
    return views;
  };
}

/** First and last Monday, and how many of the log's weeks public data have. */
export interface CommonWeeks {
  readonly from: string;
  readonly to: string;
  readonly weeks: ReadonlySet<string>;
}

/** The weeks in which both views have values; null if there are none. */
export function commonWeeks(mine: ViewWith<unknown>, market: ViewWith<unknown>): CommonWeeks | null {
  const own = toldWeeks(mine);
  const weeks = [...toldWeeks(market)].filter((week) => own.has(week)).sort();
  const [from, to] = [weeks[0], weeks.at(-1)];
  return from === undefined || to === undefined ? null : { from, to, weeks: new Set(weeks) };
}

/** The public counterpart of a log's view, restricted to the shared weeks; null if there is none. */
export function sameWeeks(mine: LogView, market: readonly FigureView[]): FigureView | null {
  const counterpart = market.find(({ name }) => name === mine.name);
  if (counterpart === undefined) return null;
  const common = commonWeeks(mine, counterpart);
  if (common === null) return null;
  const rows = counterpart.table.rows.filter(({ week }) => common.weeks.has(String(week)));
  return {
    ...counterpart,
    name: sameWeeksName,
    title: sameWeeksTitle,
    table: { ...counterpart.table, rows },
  };
}

const sameWeeksName = 'same-weeks';
const sameWeeksTitle: Localised = {
  en: 'Public rankings data of the same weeks',
  zh: '公开榜单数据，与日志相同的各周',
};

/** Weeks with a value of the drawn measure. */
function toldWeeks({ mark, table }: ViewWith<unknown>): Set<string> {
  if (mark.type !== 'stack' && mark.type !== 'line') return new Set();
  if (mark.x !== 'week') return new Set();
  return new Set(table.rows.flatMap((row) => (typeof row[mark.y] === 'number' ? [String(row.week)] : [])));
}

/** Says which weeks are compared, or that none are shared. */
export function whichWeeks(
  mine: ViewWith<unknown>,
  market: ViewWith<unknown> | undefined,
  common: CommonWeeks | null,
): Message {
  if (common !== null)
    return message('mine.weeksInCommon', {
      weeks: common.weeks.size,
      from: code(common.from),
      to: code(common.to),
      all: toldWeeks(mine).size,
    });
  const last = market === undefined ? undefined : [...toldWeeks(market)].sort().at(-1);
  const own = [...toldWeeks(mine)].sort();
  return last === undefined
    ? message('mine.noPublicWeeks')
    : message('mine.noWeekInCommon', { from: code(own[0] ?? ''), to: code(own.at(-1) ?? ''), last: code(last) });
}
