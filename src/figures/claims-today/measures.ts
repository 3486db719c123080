/** The report's headline measures, recomputed from the latest public data, with the bounds left open by unlisted models. */

import type { Localised } from '../../i18n/message.ts';
import type { Datasets, Row } from '../figure.ts';
import { lengthNeeds, meanLength, whole } from '../request-lengths/report.ts';
import { type Market, type ModelLabel, marketNeeds, marketOf } from '../shared/market.ts';
import { groupBy, number, round, share, text } from '../shared/rows.ts';
import { need } from '../shared/view.ts';
import { reportWindow } from '../shared/window.ts';
import { programmingNeeds, programmingTokens } from '../token-share-by-category/programming.ts';
import { toolCallCounts, toolCallNeeds } from '../tool-calls/boards.ts';
import { leads, notListed, ofOpenTokens, words } from './text.ts';
import type { ClaimMeasure, MeasuredWeek } from './verdict.ts';

/** The datasets that a caller of `measures` must load. */
export const measureNeeds = [
  ...marketNeeds,
  ...programmingNeeds,
  ...lengthNeeds,
  ...toolCallNeeds,
  'weekly-source-tokens',
  'weekly-programming-totals',
  'weekly-context-requests',
  'picture-category-share',
  'picture-source-share',
] as const;

/** `subject` is a model's canonical slug, for measures about one. */
type Measure = (data: Datasets, subject: string | null) => ClaimMeasure;

/** Keyed by the name that the dataset `claims` uses. */
export const measures: Readonly<Record<string, Measure>> = {
  'open-share': (data) => lastOf(sharesOf(data, isOpen)),
  'open-share-peak': (data) => peakOf(sharesOf(data, isOpen)),
  'chinese-open-mean': (data) => meanOf(sharesOf(data, (type) => type === 'Chinese OSS')),
  'chinese-open-peak': (data) => peakOf(sharesOf(data, (type) => type === 'Chinese OSS')),
  'row-open-mean': (data) => meanOf(sharesOf(data, (type) => type === 'RoW OSS')),
  'closed-row-mean': (data) => closedMean(data),
  'largest-open-model': (data) => largestOpenModel(data),
  'reasoning-share': (data) => reasoningShare(data),
  'reasoning-rank': (data, subject) => reasoningRank(data, subject),
  'programming-share': (data) => programmingShare(data),
  'row-share-of-open-code': (data) => rowShareOfOpenCode(data),
  'anthropic-programming': (data) => anthropicProgramming(data),
  'prompt-length': (data) => promptLength(data),
  'completion-length': (data) => completionLength(data),
  'tool-calls': (data) => toolCalls(data),
  'category-not-held': () => nothing(words.onlyProgramming),
  'region-not-public': () => nothing(words.noRegions),
  'cohort-not-public': () => nothing(words.noUsers),
};

interface Share {
  readonly week: string;
  readonly low: number;
  readonly high: number;
}

function isOpen(type: string | null): boolean {
  return type === 'Chinese OSS' || type === 'RoW OSS';
}

/** % of each week since the report, without and with tokens of unknown type. */
function sharesOf(data: Datasets, counts: (type: string | null) => boolean): Share[] {
  const after = reportWindow(data).to;
  const rows = need(data, 'weekly-source-tokens').rows.filter((row) => (text(row, 'week') ?? '') > after);
  return [...groupBy(rows, (row) => text(row, 'week'))].map(([week, held]) => {
    const sum = (of: (type: string | null) => boolean) =>
      held.reduce((all, row) => all + (of(text(row, 'source_type')) ? (number(row, 'share') ?? 0) : 0), 0);
    const low = sum(counts);
    return { week, low, high: low + sum((type) => type === 'Unknown') };
  });
}

function lastOf(shares: readonly Share[]): ClaimMeasure {
  return inLastWeek(shares.map(asWeek), words.openEnds);
}

/** The last of these weeks as today's measure, together with all weeks. */
function inLastWeek(
  weeks: readonly MeasuredWeek[],
  note: Localised | ((last: MeasuredWeek) => Localised),
  none: Localised = words.noWeek,
): ClaimMeasure {
  const last = weeks.at(-1);
  if (last === undefined) return nothing(none);
  return { ...last, period: `week of ${last.week}`, note: typeof note === 'function' ? note(last) : note, weeks };
}

function asWeek({ week, low, high }: Share): MeasuredWeek {
  return { week, value: round(low), low: round(low), high: round(high) };
}

function peakOf(shares: readonly Share[]): ClaimMeasure {
  const top = shares.reduce<Share | undefined>((best, each) => (best && best.low >= each.low ? best : each), undefined);
  if (top === undefined) return nothing(words.noWeek);
  const high = Math.max(...shares.map((each) => each.high));
  const peak = between(top.low, high, `week of ${top.week}`, words.highestWeek);
  return { ...peak, weeks: shares.map(asWeek) };
}

function meanOf(shares: readonly Share[]): ClaimMeasure {
  const [first, last] = [shares.at(0), shares.at(-1)];
  if (first === undefined || last === undefined) return nothing(words.noWeek);
  const mean = (of: (each: Share) => number) => shares.reduce((sum, each) => sum + of(each), 0) / shares.length;
  return between(
    mean((each) => each.low),
    mean((each) => each.high),
    `${first.week} to ${last.week}`,
    words.meanOfWeeks,
  );
}

/** Closed models of authors outside China only, as the report counts them. */
function closedMean(data: Datasets): ClaimMeasure {
  const after = reportWindow(data).to;
  const closed = marketOf(data, { only: (label) => label.sourceType === 'Closed' && label.origin === 'Rest of world' });
  const unknown = new Map(sharesOf(data, () => false).map(({ week, high }) => [week, high]));
  const shares = closed.weeks
    .filter(({ week }) => week > after)
    .map(({ week, tokens, total }) => {
      const low = share(sumOf(tokens), total) ?? 0;
      return { week, low, high: low + (unknown.get(week) ?? 0) };
    });
  return meanOf(shares);
}

function largestOpenModel(data: Datasets): ClaimMeasure {
  const market = marketOf(data, { only: (label) => label.openWeights === true });
  const unknown = new Map(
    need(data, 'weekly-source-tokens')
      .rows.filter((row) => row.source_type === 'Unknown')
      .map((row) => [text(row, 'week'), number(row, 'tokens') ?? 0]),
  );
  const weeks = since(data, market).flatMap(({ week, tokens }): MeasuredWeek[] => {
    const [model, most] = [...tokens].reduce<readonly [string, number]>(
      (best, each) => (each[1] > best[1] ? each : best),
      ['', 0],
    );
    if (most === 0) return [];
    const open = sumOf(tokens);
    const value = share(most, open);
    const low = share(most, open + (unknown.get(week) ?? 0));
    return [{ week, value, low, high: value, by: market.models.get(model)?.name ?? model }];
  });
  return inLastWeek(weeks, (last) => ofOpenTokens(last.by ?? ''), words.noOpenModel);
}

/** A market's weeks after the report's window. If there is none, its last week, so that the report itself can be checked. */
function since(data: Datasets, market: Market): Market['weeks'] {
  const after = reportWindow(data).to;
  const weeks = market.weeks.filter(({ week }) => week > after);
  return weeks.length > 0 ? weeks : market.weeks.slice(-1);
}

function reasoningShare(data: Datasets): ClaimMeasure {
  const sharesWhere = (only: (label: ModelLabel) => boolean) =>
    since(data, marketOf(data, { only })).map(({ week, tokens, total }) => ({
      week,
      share: share(sumOf(tokens), total) ?? 0,
    }));
  const knownNot = sharesWhere((label) => label.reasoning === false);
  const weeks = sharesWhere((label) => label.reasoningDefault === true).map(({ week, share: byDefault }, i) => ({
    week,
    value: round(byDefault),
    low: round(byDefault),
    high: round(100 - (knownNot[i]?.share ?? 0)),
  }));
  return inLastWeek(weeks, words.reasoningEnds);
}

/** Rank among models that can reason, by tokens of each week. */
function reasoningRank(data: Datasets, subject: string | null): ClaimMeasure {
  const market = marketOf(data, { only: (label) => label.reasoning === true });
  if (subject === null) return nothing(words.noWeek);
  const weeks = since(data, market).map(({ week, tokens }): MeasuredWeek => {
    const ranked = [...tokens].sort(([, a], [, b]) => b - a).map(([model]) => model);
    const place = ranked.indexOf(subject) + 1;
    const by = market.models.get(ranked[0] ?? '')?.name;
    // Not in the top 50 on any day, so it ranks below every reasoning model that is.
    if (place === 0) return { week, value: null, low: ranked.length + 1, high: null, by };
    return { week, value: place, low: place, high: place, by };
  });
  return inLastWeek(weeks, (last) => (last.value === null ? notListed(last.by ?? null) : leads(last.by ?? null)));
}

function programmingShare(data: Datasets): ClaimMeasure {
  const picture = new Map(
    need(data, 'picture-category-share')
      .rows.filter((row) => row.category === 'programming')
      .map((row) => [text(row, 'week'), number(row, 'share')]),
  );
  const sound = need(data, 'weekly-programming-totals').rows.filter(
    (row) => row.flag === null && number(row, 'share') !== null,
  );
  // Figure 19 divides by classified tokens, which are fewer. The difference is measured in weeks that have both bounds.
  const gaps = sound.flatMap((row) => {
    const pictured = picture.get(text(row, 'week')) ?? null;
    return pictured === null ? [] : [pictured - (number(row, 'share') ?? 0)];
  });
  if (gaps.length === 0) return nothing(words.noWeek);
  const widest = Math.max(...gaps);
  const after = reportWindow(data).to;
  const weeks = sound
    .map((row) => ({ week: text(row, 'week') ?? '', share: number(row, 'share') ?? 0 }))
    .filter(({ week }) => week > after)
    .map(({ week, share: value }) => ({ week, value, low: round(value), high: round(value + widest) }));
  return inLastWeek(weeks, words.lastSoundWeek);
}

function rowShareOfOpenCode(data: Datasets): ClaimMeasure {
  const after = reportWindow(data).to;
  const all = groupBy(programmingTokens(data), ({ week }) => week);
  const weeks = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([week]) => week > after)
    .map(([week, rows]) => {
      const tokensOf = (type: string) =>
        rows.reduce((sum, { tokens, label }) => sum + ((label?.sourceType ?? 'Unknown') === type ? tokens : 0), 0);
      const [row, chinese, unknown] = [tokensOf('RoW OSS'), tokensOf('Chinese OSS'), tokensOf('Unknown')];
      const open = row + chinese;
      return {
        week,
        value: share(row, open),
        low: share(row, open + unknown) ?? 0,
        high: share(row + unknown, open + unknown) ?? 0,
      };
    });
  return inLastWeek(weeks, words.nineNamed);
}

function anthropicProgramming(data: Datasets): ClaimMeasure {
  const { week, rows } = lastProgramming(data);
  const sum = (held: typeof rows) => held.reduce((all, row) => all + row.tokens, 0);
  const part = share(sum(rows.filter(({ label }) => label?.author === 'anthropic')), sum(rows));
  return {
    value: part,
    low: null,
    high: null,
    period: `week of ${week}`,
    note: words.noSpend,
  };
}

function lastProgramming(data: Datasets) {
  const all = programmingTokens(data);
  const week = all.reduce((last, row) => (row.week > last ? row.week : last), '');
  return { week, rows: all.filter((row) => row.week === week) };
}

/** The mean lies between those with all requests at the short ends and at the long ends of their ranges. */
export function promptLength(data: Datasets): ClaimMeasure {
  const byWeek = groupBy(need(data, 'weekly-context-requests').rows, (row) => text(row, 'week'));
  const weeks = [...byWeek]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([week, rows]): MeasuredWeek[] => {
      const requests = rows.reduce((sum, row) => sum + (number(row, 'requests') ?? 0), 0);
      if (requests === 0) return [];
      const mean = (end: 0 | 1) =>
        rows.reduce((sum, row) => sum + (number(row, 'requests') ?? 0) * rangeOf(text(row, 'bucket') ?? '')[end], 0) /
        requests;
      return [{ week, value: null, low: Math.round(mean(0)), high: Math.round(mean(1)) }];
    });
  return inLastWeek(weeks, words.byRange);
}

/** `1K to 10K` -> [1000, 10000]; `under 1K` -> [0, 1000]. */
function rangeOf(bucket: string): readonly [number, number] {
  const ends = [...bucket.matchAll(/(\d+)([KM])/g)].map(
    ([, count, step]) => Number(count) * (step === 'M' ? 1e6 : 1e3),
  );
  const [first = 0, second] = ends;
  return second === undefined ? [0, first] : [first, second];
}

function completionLength(data: Datasets): ClaimMeasure {
  const rows = whole(data);
  const last = latestWeek(rows);
  return {
    value: meanLength(
      rows.filter((row) => row.week === last),
      'completion',
    ),
    low: null,
    high: null,
    period: `week of ${last}`,
    note: words.largestOnly,
  };
}

function latestWeek(rows: readonly Row[]): string {
  return rows.reduce((latest, row) => {
    const week = text(row, 'week') ?? '';
    return week > latest ? week : latest;
  }, '');
}

function toolCalls(data: Datasets): ClaimMeasure {
  const last = toolCallCounts(data).table.rows.at(-1) ?? {};
  return {
    value: number(last, 'calls'),
    low: null,
    high: null,
    period: `week of ${text(last, 'week')}`,
    note: words.callsOnly,
  };
}

function between(low: number, high: number, period: string, note: Localised): ClaimMeasure {
  return { value: round(low), low: round(low), high: round(high), period, note };
}

function nothing(note: Localised): ClaimMeasure {
  return { value: null, low: null, high: null, period: null, note };
}

function sumOf(tokens: ReadonlyMap<string, number>): number {
  return [...tokens.values()].reduce((sum, each) => sum + each, 0);
}
