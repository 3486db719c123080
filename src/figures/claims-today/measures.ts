/** The report's headline measures, taken again from the latest public data, with the ends unlisted models leave open. */

import type { Datasets, Row } from '../figure.ts';
import { lengthNeeds, meanLength, whole } from '../request-lengths/report.ts';
import { type ModelLabel, marketNeeds, marketOf } from '../shared/market.ts';
import { groupBy, number, round, share, text } from '../shared/rows.ts';
import { need } from '../shared/view.ts';
import { reportWindow } from '../shared/window.ts';
import { programmingNeeds, programmingTokens } from '../token-share-by-category/programming.ts';
import { toolCallCounts, toolCallNeeds } from '../tool-calls/boards.ts';
import type { Measured } from './verdict.ts';

/** What a caller of `measures` must have loaded. */
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
type Measure = (data: Datasets, subject: string | null) => Measured;

/** By the name the dataset `claims` uses. */
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
  'category-not-held': () =>
    nothing("Of the categories only programming's weeks are here; the Data API gives the others to holders of a key."),
  'region-not-public': () => nothing('Spend by region is not published.'),
  'cohort-not-public': () =>
    nothing('Users are not published. Volume retention follows traffic, which is something else.'),
};

interface Share {
  readonly week: string;
  readonly low: number;
  readonly high: number;
}

const openEnds = 'The upper end counts all unlisted and unnamed models in, the lower end none.';

function isOpen(type: string | null): boolean {
  return type === 'Chinese OSS' || type === 'RoW OSS';
}

/** % of each week since the report, without and with what nobody can name. */
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

function lastOf(shares: readonly Share[]): Measured {
  const last = shares.at(-1);
  return last === undefined
    ? nothing('No week is published.')
    : between(last.low, last.high, `week of ${last.week}`, openEnds);
}

function peakOf(shares: readonly Share[]): Measured {
  const top = shares.reduce<Share | undefined>((best, each) => (best && best.low >= each.low ? best : each), undefined);
  if (top === undefined) return nothing('No week is published.');
  const high = Math.max(...shares.map((each) => each.high));
  return between(top.low, high, `week of ${top.week}`, `The highest week since the report. ${openEnds}`);
}

function meanOf(shares: readonly Share[]): Measured {
  const [first, last] = [shares.at(0), shares.at(-1)];
  if (first === undefined || last === undefined) return nothing('No week is published.');
  const mean = (of: (each: Share) => number) => shares.reduce((sum, each) => sum + of(each), 0) / shares.length;
  return between(
    mean((each) => each.low),
    mean((each) => each.high),
    `${first.week} to ${last.week}`,
    `Mean over the weeks since the report. ${openEnds}`,
  );
}

/** Closed models of authors outside China only, as the report counts them. */
function closedMean(data: Datasets): Measured {
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

function largestOpenModel(data: Datasets): Measured {
  const market = marketOf(data, { only: (label) => label.openWeights === true });
  const last = market.weeks.at(-1);
  const [model, tokens] = [...(last?.tokens ?? [])].reduce<readonly [string, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    ['', 0],
  );
  if (last === undefined || tokens === 0) return nothing('No open model is listed.');
  const open = sumOf(last.tokens);
  const unknown = need(data, 'weekly-source-tokens').rows.find(
    (row) => row.week === last.week && row.source_type === 'Unknown',
  );
  const name = market.models.get(model)?.name ?? model;
  const all = share(tokens, open) ?? 0;
  return {
    ...between(share(tokens, open + (number(unknown ?? {}, 'tokens') ?? 0)) ?? 0, all, `week of ${last.week}`, ''),
    value: all,
    note: `${name}, of the tokens of listed open models. The lower end takes all unlisted and unnamed models for open.`,
  };
}

function reasoningShare(data: Datasets): Measured {
  const shareOf = (only: (label: ModelLabel) => boolean) => {
    const week = marketOf(data, { only }).weeks.at(-1);
    return week === undefined ? null : { week: week.week, share: share(sumOf(week.tokens), week.total) ?? 0 };
  };
  const byDefault = shareOf((label) => label.reasoningDefault === true);
  const knownNot = shareOf((label) => label.reasoning === false);
  if (byDefault === null || knownNot === null) return nothing('No week is published.');
  return between(
    byDefault.share,
    100 - knownNot.share,
    `week of ${byDefault.week}`,
    'The lower end counts models labelled as reasoning by default, the upper end every model not known to be without.',
  );
}

/** Among models that can reason, by tokens of the last week. */
function reasoningRank(data: Datasets, subject: string | null): Measured {
  const market = marketOf(data, { only: (label) => label.reasoning === true });
  const last = market.weeks.at(-1);
  if (last === undefined || subject === null) return nothing('No week is published.');
  const ranked = [...last.tokens].sort(([, a], [, b]) => b - a).map(([model]) => model);
  const period = `week of ${last.week}`;
  const place = ranked.indexOf(subject) + 1;
  const leader = market.models.get(ranked[0] ?? '')?.name ?? null;
  const leads = leader === null ? '' : `${leader} leads.`;
  if (place > 0) return { value: place, low: place, high: place, period, note: leads };
  // Not among the fifty of any day: behind every reasoning model that is.
  return { value: null, low: ranked.length + 1, high: null, period, note: `It is no longer listed. ${leads}` };
}

function programmingShare(data: Datasets): Measured {
  const picture = new Map(
    need(data, 'picture-category-share')
      .rows.filter((row) => row.category === 'programming')
      .map((row) => [text(row, 'week'), number(row, 'share')]),
  );
  const sound = need(data, 'weekly-programming-totals').rows.filter(
    (row) => row.flag === null && number(row, 'share') !== null,
  );
  // Figure 19 divides by classified tokens, which are fewer: the gap where both are known bounds it here.
  const gaps = sound.flatMap((row) => {
    const pictured = picture.get(text(row, 'week')) ?? null;
    return pictured === null ? [] : [pictured - (number(row, 'share') ?? 0)];
  });
  const last = sound.at(-1);
  if (last === undefined || gaps.length === 0) return nothing('No week is published.');
  const value = number(last, 'share') ?? 0;
  return between(
    value,
    value + Math.max(...gaps),
    `week of ${text(last, 'week')}`,
    "The last week whose scale is sound, as a share of all tokens. The upper end adds the widest gap to figure 19's picture, which divides by classified tokens.",
  );
}

function rowShareOfOpenCode(data: Datasets): Measured {
  const { week, tokensOf } = lastProgramming(data);
  const [row, chinese, unknown] = [tokensOf('RoW OSS'), tokensOf('Chinese OSS'), tokensOf('Unknown')];
  const open = row + chinese;
  return {
    ...between(
      share(row, open + unknown) ?? 0,
      share(row + unknown, open + unknown) ?? 0,
      `week of ${week}`,
      'Nine models are named. The ends take all the rest for Chinese open models, or for open models from elsewhere.',
    ),
    value: share(row, open),
  };
}

function anthropicProgramming(data: Datasets): Measured {
  const { week, rows } = lastProgramming(data);
  const sum = (held: typeof rows) => held.reduce((all, row) => all + row.tokens, 0);
  const part = share(sum(rows.filter(({ label }) => label?.author === 'anthropic')), sum(rows));
  return {
    value: part,
    low: null,
    high: null,
    period: `week of ${week}`,
    note: 'Spend is not published. This is tokens of the nine models named, another measure.',
  };
}

function lastProgramming(data: Datasets) {
  const all = programmingTokens(data);
  const week = all.reduce((last, row) => (row.week > last ? row.week : last), '');
  const rows = all.filter((row) => row.week === week);
  const tokensOf = (type: string) =>
    rows.reduce((sum, { tokens, label }) => sum + ((label?.sourceType ?? 'Unknown') === type ? tokens : 0), 0);
  return { week, rows, tokensOf };
}

/** A mean lies between that of all requests at the short ends of their ranges and that of all at the long ends. */
function promptLength(data: Datasets): Measured {
  const rows = need(data, 'weekly-context-requests').rows;
  const last = latestWeek(rows);
  const inWeek = rows.filter((row) => row.week === last);
  const requests = inWeek.reduce((sum, row) => sum + (number(row, 'requests') ?? 0), 0);
  if (requests === 0) return nothing('No week is published.');
  const mean = (end: 0 | 1) =>
    inWeek.reduce((sum, row) => sum + (number(row, 'requests') ?? 0) * rangeOf(text(row, 'bucket') ?? '')[end], 0) /
    requests;
  return {
    value: null,
    low: Math.round(mean(0)),
    high: Math.round(mean(1)),
    period: `week of ${last}`,
    note: 'Requests are published by range of prompt length. The ends take every prompt for the shortest, or the longest, of its range.',
  };
}

/** `1K to 10K` -> [1000, 10000]; `under 1K` -> [0, 1000]. */
function rangeOf(bucket: string): readonly [number, number] {
  const ends = [...bucket.matchAll(/(\d+)([KM])/g)].map(
    ([, count, step]) => Number(count) * (step === 'M' ? 1e6 : 1e3),
  );
  const [first = 0, second] = ends;
  return second === undefined ? [0, first] : [first, second];
}

function completionLength(data: Datasets): Measured {
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
    note: 'Only the nine or ten largest models of a week are published, which is no mean over all requests.',
  };
}

function latestWeek(rows: readonly Row[]): string {
  return rows.reduce((latest, row) => {
    const week = text(row, 'week') ?? '';
    return week > latest ? week : latest;
  }, '');
}

function toolCalls(data: Datasets): Measured {
  const last = toolCallCounts(data).table.rows.at(-1) ?? {};
  return {
    value: number(last, 'calls'),
    low: null,
    high: null,
    period: `week of ${text(last, 'week')}`,
    note: 'A count of calls, rising; the share of tokens the report measures is not published.',
  };
}

function between(low: number, high: number, period: string, note: string): Measured {
  return { value: round(low), low: round(low), high: round(high), period, note };
}

function nothing(note: string): Measured {
  return { value: null, low: null, high: null, period: null, note };
}

function sumOf(tokens: ReadonlyMap<string, number>): number {
  return [...tokens.values()].reduce((sum, each) => sum + each, 0);
}
