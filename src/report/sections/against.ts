/** Changes since a saved study: use and money a day, and the models whose share moved most. */

import { formatReferred } from '../../chapters/number-words.ts';
import { unknown } from '../../data/format.ts';
import { daysBetween } from '../../data/week.ts';
import { code, type Message, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import {
  type Board,
  type Content,
  date,
  dollars,
  facts,
  numberIn,
  type Section,
  share,
  text,
  whole,
} from '../content.ts';
import { groupName } from '../names.ts';
import type { Own } from '../own.ts';
import { groupsOf, moneyMeasure, moneyOf, totalOf, totals } from '../usage-facts.ts';

export const against: Section = { id: 'against', title: message('report.against'), make };

const shown = 6;

function make(own: Own, t: Translate): Content | null {
  if (own.against === null) return null;
  const { name, own: then } = own.against;
  const [now, before] = [dayMeans(own), dayMeans(then)];
  if (now === null || before === null) return null;
  const change = (a: number | null, b: number | null) =>
    a === null || b === null || b === 0 ? null : (100 * (a - b)) / b;
  const tokens = change(now.tokens, before.tokens);
  const usd = now.money === before.money ? change(now.usd, before.usd) : null;
  const moved = movesOf(own, then, t);
  return {
    paragraphs: [
      [
        message('report.againstSpan', { name: code(name) }),
        ...(tokens === null ? [] : [message('report.againstTokens', { way: way(tokens) })]),
        ...moneySentence(usd, now.money),
      ],
      ...(moved[0] === undefined ? [] : [[message('report.againstModel')]]),
    ],
    tables: [
      facts(
        'against',
        [
          text('of', 'Of'),
          date('from', 'From'),
          date('to', 'To'),
          whole('tokens', 'Tokens', 'tokens'),
          dollars('usd', 'Cost in USD'),
          share('tokens_change', 'Change of tokens'),
          share('usd_change', 'Change of cost'),
        ],
        [row('now', now, tokens, usd), row('then', before, null, null)],
      ),
      facts(
        'moves',
        [
          whole('rank', 'Rank', 'rank'),
          text('name', 'Name'),
          share('before', 'Before'),
          share('now', 'Share'),
          share('points', 'Points'),
        ],
        moved.map((move, i) => ({ ...move, rank: i + 1, points: Math.abs(move.points) })),
      ),
    ],
    ...(moved.length > 0 ? { board: boardOf(moved, t) } : {}),
  };
}

function moneySentence(change: number | null, money: DayMeans['money']): Message[] {
  if (change === null || money === null) return [];
  return [message('report.againstCost', { way: way(change), money })];
}

function way(change: number): 'rose' | 'fell' | 'same' {
  if (Math.abs(change) < 0.05) return 'same';
  return change > 0 ? 'rose' : 'fell';
}

interface DayMeans {
  readonly from: string;
  readonly to: string;
  readonly tokens: number | null;
  readonly usd: number | null;
  readonly money: ReturnType<typeof moneyOf>;
}

/** Means per day, because two studies seldom have the same length. */
function dayMeans(own: Own): DayMeans | null {
  if (own.span === null) return null;
  const rows = totals(own);
  const days = daysBetween(own.span.from, own.span.to) + 1;
  const mean = (measure: string) => {
    const value = numberIn(totalOf(rows, measure), 'value');
    return value === null ? null : value / days;
  };
  const money = moneyOf(rows);
  const tokens = mean('tokens');
  return {
    ...own.span,
    tokens: tokens === null ? null : Math.round(tokens),
    usd: money === null ? null : mean(moneyMeasure[money]),
    money,
  };
}

function row(of: string, { from, to, tokens, usd }: DayMeans, tokensChange: number | null, usdChange: number | null) {
  const size = (value: number | null) => (value === null ? null : Math.abs(value));
  return { of, from, to, tokens, usd, tokens_change: size(tokensChange), usd_change: size(usdChange) };
}

interface Move {
  readonly name: string;
  readonly before: number;
  readonly now: number;
  readonly points: number;
}

/** A model that one of them lacks had no tokens there. */
function movesOf(own: Own, then: Own, t: Translate): Move[] {
  const [now, before] = [own, then].map((each) => groupsOf(each, 'model', null));
  if (now === undefined || before === undefined || now.length === 0 || before.length === 0) return [];
  const keys = new Set([...now, ...before].flatMap(({ key }) => (key === null ? [] : [key])));
  const shareIn = (groups: typeof now, key: string) => groups.find((group) => group.key === key)?.share ?? 0;
  return [...keys]
    .map((key) => {
      const [is, was] = [shareIn(now, key), shareIn(before, key)];
      const known = groupName(own, 'model', t)({ key }, 1);
      return {
        name: known === key ? groupName(then, 'model', t)({ key }, 1) : known,
        before: was,
        now: is,
        points: is - was,
      };
    })
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.name < b.name ? -1 : 1))
    .slice(0, shown);
}

function boardOf(moves: readonly Move[], t: Translate): Board {
  const percent = (value: number) => formatReferred(value, '%1', t.language) ?? unknown;
  return {
    columns: [
      { title: t.label('column', 'Model'), isNumber: false },
      { title: t('report.atThen'), isNumber: true },
      { title: t('report.atNow'), isNumber: true },
    ],
    rows: moves.map(({ name, before, now }) => ({ share: now, cells: [name, percent(before), percent(now)] })),
    left: 0,
  };
}
