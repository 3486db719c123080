/** Leaderboards of models or authors over any span of public weeks. Pure. Ranks are by tokens, and shares are of all tokens. */
import type { Dataset, Field, Row } from '../../data/dataset.ts';
import { addWeeks, weeksBetween } from '../../data/week.ts';
import type { ViewTable } from '../figure.ts';
import type { Market, MarketWeek } from '../shared/market.ts';
import { groupBy, round, share, text } from '../shared/rows.ts';
import type { Window } from '../shared/window.ts';

const rank: Field = { name: 'rank', title: 'Rank', type: 'integer', unit: 'rank' };
const tokens: Field = { name: 'tokens', title: 'Tokens', type: 'integer', unit: 'tokens' };
const shareOfAll: Field = {
  name: 'share',
  title: 'Share',
  type: 'number',
  unit: '%',
  description: 'Of all tokens of the span, those of unlisted models included.',
};
const change: Field = {
  name: 'change',
  title: 'Change',
  type: 'number',
  unit: '%-points',
  description: 'Share less that of the span of the same length just before; null where either is unknown.',
};
const kind: Field = { name: 'kind', title: 'Kind', type: 'string' };

// Numbers come right after the name, because narrow screens drop columns from the right.
const modelFields: readonly Field[] = [
  rank,
  { name: 'name', title: 'Name', type: 'string' },
  tokens,
  shareOfAll,
  change,
  { name: 'author', title: 'Author', type: 'string' },
  { name: 'source_type', title: 'Source type', type: 'string' },
  { name: 'size', title: 'Size', type: 'string' },
  { name: 'reasoning', title: 'Can reason', type: 'boolean' },
  {
    name: 'weeks',
    title: 'Weeks listed',
    type: 'integer',
    unit: 'weeks',
    description: "Weeks of the span in which the model was ever among a day's top 50.",
  },
  { name: 'model', title: 'Model', type: 'string' },
  kind,
];

const authorFields: readonly Field[] = [
  rank,
  { name: 'name', title: 'Name', type: 'string' },
  tokens,
  shareOfAll,
  change,
  { name: 'models', title: 'Models listed', type: 'integer', unit: 'models' },
  { name: 'country', title: 'Country', type: 'string' },
  { name: 'author', title: 'Author', type: 'string' },
  kind,
];

/** Models listed in the span, most tokens first, ties by slug. Unlisted models are omitted. */
export function modelBoard(market: Market, window: Window): ViewTable {
  const now = tally(market, window, (model) => model);
  const before = tally(market, spanBefore(window), (model) => model);
  const rows = ranked(now.tokens).map(([model, sum], i) => {
    const label = market.models.get(model);
    return {
      rank: i + 1,
      model,
      name: label?.name ?? model,
      author: label?.author ?? null,
      source_type: label?.sourceType ?? 'Unknown',
      size: label?.size ?? null,
      reasoning: label?.reasoning ?? null,
      tokens: sum,
      share: share(sum, now.total),
      change: changeOf(model, now, before),
      weeks: weeksIn(market, window).filter((week) => week.tokens.has(model)).length,
      kind: 'public',
    };
  });
  return { fields: modelFields, rows };
}

/** Authors of the models listed in the span, most tokens first. `authors` gives name and country. */
export function authorBoard(market: Market, window: Window, authors: Pick<Dataset, 'rows'>): ViewTable {
  const authorOf = (model: string) => market.models.get(model)?.author ?? null;
  const now = tally(market, window, authorOf);
  const before = tally(market, spanBefore(window), authorOf);
  const known = new Map<string, Row>(authors.rows.map((row) => [text(row, 'author') ?? '', row]));
  const listed = groupBy([...tally(market, window, (model) => model).tokens.keys()], authorOf);
  const rows = ranked(now.tokens).map(([author, sum], i) => ({
    rank: i + 1,
    author,
    name: known.get(author)?.name ?? author,
    country: known.get(author)?.country ?? null,
    models: listed.get(author)?.length ?? 0,
    tokens: sum,
    share: share(sum, now.total),
    change: changeOf(author, now, before),
    kind: 'public',
  }));
  return { fields: authorFields, rows };
}

/** The span of the same length just before. */
export function spanBefore({ from, to }: Window): Window {
  const length = weeksBetween(from, to) + 1;
  return { from: addWeeks(from, -length), to: addWeeks(to, -length) };
}

interface BoardTally {
  readonly tokens: ReadonlyMap<string, number>;
  /** Null if some week of the span is unpublished. */
  readonly total: number | null;
}

function tally(market: Market, window: Window, keyOf: (model: string) => string | null): BoardTally {
  const weeks = weeksIn(market, window);
  const sums = new Map<string, number>();
  let total = 0;
  for (const week of weeks) {
    total += week.total;
    for (const [model, listed] of week.tokens) {
      const key = keyOf(model);
      if (key !== null) sums.set(key, (sums.get(key) ?? 0) + listed);
    }
  }
  const whole = weeks.length === weeksBetween(window.from, window.to) + 1;
  return { tokens: sums, total: whole ? total : null };
}

function weeksIn(market: Market, { from, to }: Window): readonly MarketWeek[] {
  return market.weeks.filter(({ week }) => week >= from && week <= to);
}

/** In percentage points; null if unlisted in either span, because unlisted does not mean zero. */
function changeOf(key: string, now: BoardTally, before: BoardTally): number | null {
  const latest = share(now.tokens.get(key) ?? null, now.total);
  const earlier = share(before.tokens.get(key) ?? null, before.total);
  return latest === null || earlier === null ? null : round(latest - earlier);
}

function ranked(sums: ReadonlyMap<string, number>): [string, number][] {
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
