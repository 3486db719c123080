/** A log's cover: totals, largest users, largest changes, and largest differences from the market. */
import type { Row } from '../../data/dataset.ts';
import { compactNumber, usdText } from '../../data/format.ts';
import type { View } from '../../figures/figure.ts';
import { dateText } from '../../i18n/dates.ts';
import { code, label } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { valueText } from '../../i18n/value-label.ts';
import type { Difference } from '../../study/differences.ts';
import type { Study } from '../../study/study.ts';
import type { Beside, Cover, Door, Item, Tile } from '../model.ts';
import { coverPlace, type Place } from '../state/place.ts';

/** The facts that the cover is made from, already translated. */
interface OwnFacts {
  readonly study: Study;
  /** Views of the figure `usage`; empty if the log does not support it. */
  readonly usage: readonly View[];
  /** Tokens by model and week; undefined if the log does not support it. */
  readonly models: View | undefined;
  /** The log's tokens by source type and week. */
  readonly chart: { readonly view: View; readonly place: Place } | null;
  /** Sorted by size, largest first. */
  readonly differences: readonly Difference[];
  readonly items: readonly Item[];
  readonly account: string;
}

const usagePlace: Place = { type: 'figure', id: 'mine/usage' };
const modelsPlace: Place = { type: 'figure', id: 'mine/weekly-model-tokens' };

export function ownCoverOf(facts: OwnFacts, t: Translate): Cover {
  const { study, usage, differences, items, chart, account } = facts;
  const view = (name: string) => usage.find((each) => each.name === name);
  const weeks = view('study')?.table.rows ?? [];
  const has = (place: Place) => items.some((item) => item.place.type === place.type && item.place.id === place.id);
  const doors: Door[] = [
    ...(has(usagePlace) ? [{ type: 'place', title: t('cover.mineBoards'), place: usagePlace } as const] : []),
    { type: 'place', title: t('cover.report'), place: coverPlace },
    { type: 'place', title: t('mine.carries'), place: { type: 'figure', id: 'mine/carries' } },
    { type: 'place', title: t('cover.counted'), place: { type: 'chapter', id: 'mine' } },
  ];
  const rows = differences.map((difference) => besideOf(difference, items, t));
  return {
    title: t(study.kind === 'simulated' ? 'mine.titleSimulated' : 'mine.title'),
    // First, because the smallest screen only has room for this one.
    heading:
      study.kind === 'simulated'
        ? t('ui.kindAndTitle', { kind: label('kind', study.kind), title: code(spanHeading(weeks, t)) })
        : spanHeading(weeks, t),
    line: account,
    kinds: [study.kind],
    datasets: [],
    tiles: [
      ...moneyTile(weeks, view('total')?.table.rows ?? [], t),
      ...tokensTile(weeks, t),
      ...topTile('cover.topModel', view('by-model'), 'model', facts.models, t),
      ...topTile('cover.topProject', view('by-project'), 'project', undefined, t),
      ...cacheTile(weeks, view('total')?.table.rows ?? [], t),
      ...changeTile(facts.models, t),
    ],
    chart,
    besides: rows.length === 0 ? null : { title: t('cover.besideTitle'), rows },
    doors,
  };
}

function spanHeading(weeks: readonly Row[], t: Translate): string {
  const [first, last] = [weeks.at(0)?.week, weeks.at(-1)?.week];
  if (typeof first !== 'string' || typeof last !== 'string') return t('cover.ownHeading');
  const day = (week: string) => code(dateText(week, t.language));
  return t('cover.ownSpan', { from: day(first), to: day(last) });
}

/** A value of the last complete week compared with the week before. */
function changeOf(weeks: readonly Row[], column: 'tokens_change' | 'cost_change', t: Translate) {
  const last = weeks.findLast((row) => row.coverage === 'whole');
  const by = last?.[column];
  if (typeof by !== 'number') return { before: '', direction: null } as const;
  const direction = by === 0 ? 'same' : by > 0 ? 'up' : 'down';
  const sign = by > 0 ? '+' : '';
  return {
    before: t('cover.lastWeek', { change: code(`${sign}${by.toFixed(Math.abs(by) < 10 ? 1 : 0)}%`) }),
    direction,
  } as const;
}

const numbers = (rows: readonly Row[], column: string) =>
  rows.map((row) => (typeof row[column] === 'number' ? Number(row[column]) : null));

function totalOf(totals: readonly Row[], measure: string): Row | undefined {
  return totals.find((row) => row.measure === measure && typeof row.value === 'number');
}

/** The logged cost; if there is none, the value at list prices, labelled as such. */
function moneyTile(weeks: readonly Row[], totals: readonly Row[], t: Translate): Tile[] {
  const paid = totalOf(totals, 'logged cost');
  const worth = totalOf(totals, 'list-price value');
  const row = paid ?? worth;
  if (row === undefined) return [];
  const isPaid = paid !== undefined;
  const known =
    typeof row.known === 'number' && row.known < 100 ? t('cover.knownOf', { share: code(String(row.known)) }) : '';
  return [
    tileOf(t(isPaid ? 'cover.spend' : 'cover.worth'), dollars(Number(row.value)), usagePlace, {
      note: known,
      course: numbers(weeks, isPaid ? 'logged_usd' : 'list_usd'),
      ...changeOf(weeks, 'cost_change', t),
    }),
  ];
}

function tokensTile(weeks: readonly Row[], t: Translate): Tile[] {
  const known = numbers(weeks, 'tokens').filter((value) => value !== null);
  if (known.length === 0) return [];
  const sum = known.reduce((all, value) => all + value, 0);
  return [
    tileOf(t('cover.tokens'), compactNumber(sum), usagePlace, {
      course: numbers(weeks, 'tokens'),
      ...changeOf(weeks, 'tokens_change', t),
    }),
  ];
}

/** A model's weekly tokens; null if the log has no row of it. */
function courseOf(weekly: View | undefined, model: string): (number | null)[] {
  const rows = weekly?.table.rows ?? [];
  return [...new Set(rows.map(({ week }) => String(week)))].sort().map((week) => {
    const row = rows.find((each) => each.week === week && each.model === model);
    return typeof row?.tokens === 'number' ? row.tokens : null;
  });
}

/** The largest by tokens, with its share of all. */
function topTile(
  name: 'cover.topModel' | 'cover.topProject',
  view: View | undefined,
  by: string,
  weekly: View | undefined,
  t: Translate,
): Tile[] {
  const rows = view?.table.rows.filter((row) => typeof row[by] === 'string' && typeof row.tokens === 'number') ?? [];
  const [top] = rows;
  if (view === undefined || top === undefined) return [];
  const field = view.table.fields.find((each) => each.name === by);
  const all = view.table.rows.reduce((sum, row) => sum + Number(row.tokens ?? 0), 0);
  const share = all === 0 ? '' : `${((100 * Number(top.tokens)) / all).toFixed(1)}%`;
  const value = String(top[by]);
  const named = weekly?.table.rows.find((row) => row.model === value && typeof row.name === 'string')?.name;
  const shown =
    typeof named === 'string'
      ? named
      : by === 'project'
        ? shortOf(value)
        : shortOf(field === undefined ? value : valueText(t, value, field));
  return [
    tileOf(t(name), shown, usagePlace, {
      before: t('cover.ofTokens', { share: code(share) }),
      view: `by-${by}`,
      course: by === 'model' ? courseOf(weekly, value) : [],
    }),
  ];
}

/** The last part of a path or a slug. */
function shortOf(name: string): string {
  return (
    name
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? name
  );
}

function cacheTile(weeks: readonly Row[], totals: readonly Row[], t: Translate): Tile[] {
  const row = totals.find(({ measure, value }) => measure === 'cache hits' && typeof value === 'number');
  const known = numbers(weeks, 'cache_hit');
  if (row === undefined) return [];
  return [
    tileOf(t('cover.cacheHits'), `${Number(row.value).toFixed(1)}%`, usagePlace, {
      course: known,
      before: t('cover.ofPrompts'),
    }),
  ];
}

/** The model whose tokens changed most between the last two complete weeks. */
function changeTile(view: View | undefined, t: Translate): Tile[] {
  if (view === undefined) return [];
  const whole = view.table.rows.filter(({ coverage }) => coverage === undefined || coverage === 'whole week');
  const weeks = [...new Set(whole.map(({ week }) => String(week)))].sort();
  const [before, last] = weeks.slice(-2);
  if (before === undefined || last === undefined) return [];
  const names = new Map(whole.map((row) => [String(row.model), String(row.name ?? row.model)]));
  const tokensIn = (week: string) =>
    new Map(whole.filter((row) => row.week === week).map((row) => [String(row.model), Number(row.tokens ?? 0)]));
  const [then, now] = [tokensIn(before), tokensIn(last)];
  const changes = [...names].map(([model, name]) => ({
    model,
    name,
    by: (now.get(model) ?? 0) - (then.get(model) ?? 0),
  }));
  const most = changes.reduce((best, each) => (Math.abs(each.by) > Math.abs(best.by) ? each : best));
  if (most.by === 0) return [];
  const course = weeks.map((week) => {
    const row = whole.find((each) => each.week === week && each.model === most.model);
    return typeof row?.tokens === 'number' ? row.tokens : null;
  });
  const by = `${most.by > 0 ? '+' : '-'}${compactNumber(Math.abs(most.by))}`;
  return [
    tileOf(t('cover.changedMost'), most.name, modelsPlace, {
      note: by,
      before: t('cover.lastWeek', { change: code(by) }),
      direction: most.by > 0 ? 'up' : 'down',
      course,
    }),
  ];
}

function tileOf(name: string, latest: string, place: Place, more: Partial<Tile>): Tile {
  const whole = { before: '', note: '', direction: null, course: [], inReport: 0, ...more };
  // `last week +1.13M` says the note too.
  const parts = [latest, whole.before.includes(whole.note) ? '' : whole.note, whole.before].filter(
    (part) => part !== '',
  );
  return { name, latest, place, sentence: `${name}: ${parts.join(', ')}.`, isOwn: true, ...whole };
}

function dollars(value: number): string {
  return value >= 1000 ? `$${compactNumber(value)}` : `$${usdText(value)}`;
}

/** A source type, a size or a category. */
function seriesName(series: string, t: Translate): string {
  const name = t.label('series', series);
  return name === series ? t.label('category', series) : name;
}

function besideOf({ figure, series, mine, other }: Difference, items: readonly Item[], t: Translate): Beside {
  const place: Place = { type: 'figure', id: figure };
  const title = items.find((item) => item.place.type === 'figure' && item.place.id === figure)?.title ?? figure;
  return {
    title,
    series: series === null ? null : seriesName(series, t),
    mine: mine.value,
    market: other.value,
    of: t(other.of === 'market' ? 'cover.market' : 'cover.inTheReport'),
    place,
  };
}
