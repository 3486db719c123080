/** Tables that sentences on use and money refer to, made from the usage boards. */
import type { Dataset, Row } from '../data/dataset.ts';
import type { LogView } from '../figures/figure.ts';
import { groupBy } from '../figures/shared/rows.ts';
import { dollars, facts, numberIn, share, text, textIn, whole } from './content.ts';
import type { Own } from './own.ts';

export function viewNamed(views: readonly LogView[], name: string): LogView | undefined {
  return views.find((view) => view.name === name);
}

/** Totals of the days, each with that of the days before. */
export function totals(own: Own): readonly Row[] {
  return viewNamed(own.usage('week'), 'total')?.table.rows ?? [];
}

export function totalOf(rows: readonly Row[], measure: string): Row | undefined {
  return rows.find((row) => row.measure === measure);
}

/** `{total:tokens.value}`, `{total:cache hits.change}`; changes without their sign. */
export function totalFacts(rows: readonly Row[], name = 'total'): Dataset {
  return facts(
    name,
    [
      text('measure', 'Measure'),
      text('unit', 'Unit'),
      { name: 'value', title: 'Value', type: 'number' },
      { name: 'before', title: 'Before', type: 'number' },
      share('change', 'Change'),
      share('known', 'Known'),
    ],
    rows.map((row) => ({ ...row, change: absolute(numberIn(row, 'change')) })),
  );
}

function absolute(value: number | null): number | null {
  return value === null ? null : Math.abs(value);
}

/** Which cost is used: the logged one if all requests have it or no model has a price, otherwise the value at list prices. */
export type Money = 'logged' | 'list';

export function moneyOf(rows: readonly Row[]): Money | null {
  if (numberIn(totalOf(rows, 'logged cost'), 'value') !== null) return 'logged';
  return numberIn(totalOf(rows, 'list-price value'), 'value') === null ? null : 'list';
}

export const moneyMeasure: Readonly<Record<Money, string>> = { logged: 'logged cost', list: 'list-price value' };
const moneyColumn: Readonly<Record<Money, string>> = { logged: 'logged_usd', list: 'list_usd' };

/** A group of a board: a model, a project or a user. Largest first. */
export interface Group {
  readonly key: string | null;
  readonly tokens: number | null;
  readonly requests: number | null;
  readonly usd: number | null;
  readonly change: number | null;
  /** Share of the tokens of all groups, %. */
  readonly share: number | null;
}

/** Groups of a usage board. For a saved study, groups by model are made from its weeks. */
export function groupsOf(own: Own, by: 'model' | 'project' | 'user', money: Money | null): readonly Group[] {
  const rows = viewNamed(own.usage(by), 'study')?.table.rows;
  if (rows !== undefined) return grouped(rows, by, money);
  return by === 'model' ? savedModels(own, money) : [];
}

export function grouped(rows: readonly Row[], by: string, money: Money | null): readonly Group[] {
  const all = rows.reduce((sum, row) => sum + (numberIn(row, 'tokens') ?? 0), 0);
  return rows.map((row) => ({
    key: textIn(row, by),
    tokens: numberIn(row, 'tokens'),
    requests: numberIn(row, 'requests'),
    usd: money === null ? null : numberIn(row, moneyColumn[money]),
    change: numberIn(row, 'tokens_change'),
    share: all === 0 ? null : (100 * (numberIn(row, 'tokens') ?? 0)) / all,
  }));
}

function savedModels(own: Own, money: Money | null): readonly Group[] {
  const weekly = own.views('weekly-model-tokens')[0]?.table.rows ?? [];
  const costs = viewNamed(own.usage('week'), 'cost')?.table.rows ?? [];
  const kind = money === 'logged' ? 'logged' : 'list price';
  const all = weekly.reduce((sum, row) => sum + (numberIn(row, 'tokens') ?? 0), 0);
  return [...groupBy(weekly, (row) => textIn(row, 'model'))]
    .map(([key, held]): Group => {
      const tokens = held.reduce((sum, row) => sum + (numberIn(row, 'tokens') ?? 0), 0);
      const paid = costs.filter((row) => row.model === key && row.cost_kind === kind);
      const usd = paid.reduce((sum, row) => sum + (numberIn(row, 'cost_usd') ?? 0), 0);
      return {
        key,
        tokens,
        requests: null,
        usd: money === null || paid.length === 0 ? null : usd,
        change: null,
        share: all === 0 ? null : (100 * tokens) / all,
      };
    })
    .sort((a, b) => (b.tokens ?? 0) - (a.tokens ?? 0) || (String(a.key) < String(b.key) ? -1 : 1));
}

/** No sentence refers to later rows. */
const maxRows = 50;

/** `{models:1.name}`: rows by rank, with display names. */
export function groupFacts(name: string, groups: readonly Group[], named: (group: Group, rank: number) => string) {
  const all = groups.reduce((sum, { usd }) => sum + (usd ?? 0), 0);
  return facts(
    name,
    [
      whole('rank', 'Rank', 'rank'),
      text('name', 'Name'),
      whole('tokens', 'Tokens', 'tokens'),
      share('share', 'Share'),
      whole('requests', 'Requests', 'requests'),
      dollars('usd', 'Cost in USD'),
      share('usd_share', 'Share of cost'),
      share('change', 'Change of tokens'),
    ],
    groups.slice(0, maxRows).map((group, i) => ({
      rank: i + 1,
      name: named(group, i + 1),
      tokens: group.tokens,
      share: group.share,
      requests: group.requests,
      usd: group.usd,
      usd_share: all === 0 || group.usd === null ? null : (100 * group.usd) / all,
      change: absolute(group.change),
    })),
  );
}
