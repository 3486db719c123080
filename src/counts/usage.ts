/** Usage of a log and its value: tokens by kind and money, for each group and day. */
import { addDays, daysBetween } from '../data/week.ts';
import {
  type Aggregate,
  type Condition,
  count,
  type DaySpan,
  type GroupKey,
  money,
  type Sum,
  sum,
} from './aggregate.ts';
import { labelKeys } from './labelled.ts';
import { costOf, type ListPrice, listPriceOf, type PricedTokens, priceList, type Rates } from './list-price.ts';
import type { StudyLabels, UsageKey, UsageOptions } from './options.ts';
import type { Sql } from './sql.ts';

/** Above this many prompt tokens some lists have other prices; known for single requests only. */
const longPrompt = 200_000;

const whole = 'prompt_tokens is not null and completion_tokens is not null';
const long = `${whole} and requests = 1 and prompt_tokens > ${longPrompt}`;

/** Log columns that a board may be grouped by; the other keys follow from the day and the model. */
const columns: Readonly<Partial<Record<UsageKey, string>>> = {
  session: 'session_id',
  project: 'project',
  agent: 'agent',
  app: 'app',
  team: 'team',
  user: 'user_id',
  key: 'api_key',
};

const kinds = {
  prompt: 'prompt_tokens',
  output: 'completion_tokens',
  reasoning: 'reasoning_tokens',
  read: 'cached_tokens',
  written: 'cache_write_tokens',
  hour: 'cache_write_1h_tokens',
} as const;
type Counted = Record<keyof typeof kinds, number | null>;

/** Rows that sum up requests do not all say how many. */
const usageSums: Readonly<Record<string, Sum>> = {
  requests: sum('requests'),
  unsaid: count('1', 'requests is null'),
  told: sum('requests', whole),
  summed: sum('requests', `${whole} and requests > 1`),
  ...Object.fromEntries(Object.entries(kinds).map(([name, column]) => [name, sum(column, whole)])),
  ...Object.fromEntries(Object.entries(kinds).map(([name, column]) => [`long_${name}`, sum(column, long)])),
  // Prompt tokens of requests that report cached tokens.
  read_of: sum('prompt_tokens', `${whole} and cached_tokens is not null`),
  paid: money(),
  paid_requests: sum('requests', 'cost_usd is not null'),
  own_key: sum('requests', 'is_byok = 1'),
};

/**
 * All groupings of the board at once, for saved counts. Columns have the names of a request's, so that the board can be counted
 * from it. A quarter of an hour is within one day in every time zone. DuckDB only.
 */
export const usageCube: Aggregate = {
  by: {
    ts: 'time_bucket(interval 15 minute, ts)',
    ...Object.fromEntries(
      ['model', 'variant', 'provider', ...Object.values(columns)].map((column) => [column, column]),
    ),
  },
  sums: usageSums,
};

/** Requests of one group on one day, of one model by one provider. */
export interface UsagePart {
  readonly day: string;
  /** The group: a value of the column, the day, or the model's canonical slug, name or author. */
  readonly key: string | null;
  readonly model: string | null;
  readonly name: string | null;
  readonly author: string | null;
  readonly provider: string | null;
  /** Null if the log does not say how many requests a row stands for, as in a vendor's usage report. */
  readonly requests: number | null;
  /** Rows without a number of requests. */
  readonly unsaid: number;
  /** Requests with both token counts; all tokens below are theirs. */
  readonly withTokens: number;
  /** Requests of rows that sum up several, so that long prompts are unknown. */
  readonly summed: number;
  readonly tokens: Counted;
  /** Tokens of single requests with long prompts, which some lists price differently. */
  readonly above: Counted;
  /** Prompt tokens of requests that report how many of them were read from a cache. */
  readonly readOf: number;
  /** The log's own cost, in 1e-12 USD; null if it has none. */
  readonly paid: bigint | null;
  readonly paidRequests: number;
  readonly ownKey: number;
  readonly price: ListPrice | null;
  /** Tokens times the price, in 1e-12 USD; null without a price. */
  readonly worth: bigint | null;
  /** Further sums that the caller asked for. */
  readonly more: Readonly<Record<string, number | null>>;
}

/** The span of days asked for. */
export function spanAsked({ zone, since, until }: UsageOptions): DaySpan | undefined {
  return since === undefined && until === undefined ? undefined : { zone, from: since, to: until };
}

/** The span of the same length just before; undefined if the span is open. */
export function spanBefore({ zone, since, until }: UsageOptions, last: string | undefined): DaySpan | undefined {
  const end = until ?? last;
  if (since === undefined || end === undefined || end < since) return undefined;
  const days = daysBetween(since, end) + 1;
  return { zone, from: addDays(since, -days), to: addDays(since, -1) };
}

/** The keys of a board's groups: model and provider of requests, and what the board is grouped by. */
export function boardKeys(by: UsageKey, zone: string): Readonly<Record<string, GroupKey>> {
  const column = columns[by];
  return {
    day: { day: zone },
    slug: 'model',
    variant: 'variant',
    provider: 'provider',
    ...(column === undefined ? {} : { own: column }),
  };
}

/** The board's key of a row grouped by `boardKeys`; null if the log does not say it. */
export function keysOfRows(labels: StudyLabels, by: UsageKey): (row: Readonly<Record<string, unknown>>) => RowKeys {
  const labelOf = new Map(labelKeys(labels).map(({ key, label }) => [key, label]));
  return (row) => {
    const [day, slug, variant, provider] = [String(row.day), text(row.slug), text(row.variant), text(row.provider)];
    const called = variant === null ? slug : `${slug}:${variant}`;
    const label = labelOf.get(called ?? '') ?? labelOf.get(slug ?? '');
    const model = text(label?.model) ?? slug;
    const author = text(label?.author) ?? (slug?.includes('/') ? (slug.split('/')[0] ?? null) : null);
    const keys: Readonly<Partial<Record<UsageKey, string | null>>> = { model, author, provider };
    const key = columns[by] === undefined ? (by in keys ? (keys[by] ?? null) : day) : text(row.own);
    return { day, key, called, model, name: text(label?.name) ?? slug, author, provider };
  };
}

interface RowKeys {
  readonly day: string;
  readonly key: string | null;
  /** The name in price lists. */
  readonly called: string | null;
  readonly model: string | null;
  readonly name: string | null;
  readonly author: string | null;
  readonly provider: string | null;
}

interface Besides {
  /** Another key for the parts. */
  readonly own?: GroupKey | undefined;
  readonly only?: readonly Condition[] | undefined;
}

/** Counts each request once, whatever it lacks. `more`: further sums of each group, returned as `more` of a part. */
export async function usageParts(
  sql: Sql,
  labels: StudyLabels,
  { by, zone }: UsageOptions,
  span: DaySpan | undefined,
  more: Readonly<Record<string, Sum>> = {},
  { own, only }: Besides = {},
): Promise<UsagePart[]> {
  const relation = await sql.counted({
    by: { ...boardKeys(by, zone), ...(own === undefined ? {} : { own }) },
    sums: { ...usageSums, ...more },
    ...(span === undefined ? {} : { span }),
    ...(only === undefined ? {} : { only }),
  });
  // As text, a sum of money keeps every digit.
  const rows = await sql.rows(`select * exclude (paid), paid::varchar as paid from ${relation} where day is not null`);
  const keysOf = keysOfRows(labels, by);
  const priceOf = remembered(labels);
  return rows.map((row) => {
    const { called, ...keys } = keysOf(row);
    const price = called === null ? null : priceOf(called, keys.day, keys.provider);
    const [tokens, above] = [countedIn(row, ''), countedIn(row, 'long_')];
    return {
      ...keys,
      ...(own === undefined ? {} : { key: text(row.own) }),
      requests: numberOf(row.requests),
      unsaid: Number(row.unsaid ?? 0),
      withTokens: Number(row.told ?? 0),
      summed: Number(row.summed ?? 0),
      tokens,
      above,
      readOf: Number(row.read_of ?? 0),
      paid: picoOf(text(row.paid)),
      paidRequests: Number(row.paid_requests ?? 0),
      ownKey: Number(row.own_key ?? 0),
      price,
      worth: price === null || tokens.prompt === null ? null : worthOf(price, tokens, above),
      more: Object.fromEntries(Object.keys(more).map((name) => [name, numberOf(row[name])])),
    };
  });
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** Value of a part's tokens at another price, in 1e-12 USD; null without a price. */
export function worthAt({ tokens, above }: UsagePart, price: ListPrice | null): bigint | null {
  return price === null || tokens.prompt === null ? null : worthOf(price, tokens, above);
}

/** Caches prices, because a log asks for a model's price on a day once per group. */
export function remembered({
  prices,
}: StudyLabels): (model: string, day: string, provider: string | null) => ListPrice | null {
  const list = prices === undefined ? null : priceList(prices);
  const known = new Map<string, ListPrice | null>();
  return (model, day, provider) => {
    if (list === null) return null;
    const key = `${model} ${day} ${provider}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const price = listPriceOf(list, model, day, provider);
    known.set(key, price);
    return price;
  };
}

/** Long requests at their own price if the list has one. */
function worthOf(price: ListPrice, all: Counted, above: Counted): bigint {
  if (price.above200k === null || above.prompt === null) return costIn(all, price);
  const below = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, (value ?? 0) - (above[name as keyof Counted] ?? 0)]),
  ) as Counted;
  return costIn(below, price) + costIn(above, price.above200k);
}

function costIn(tokens: Counted, rates: Rates): bigint {
  return costOf(kindsOf(tokens), rates);
}

/** Kinds of tokens with separate prices. Tokens that a log does not separate count as input, or as five-minute cache. */
function kindsOf({ prompt, output, reasoning, read, written, hour }: Counted): PricedTokens {
  const of = (value: number | null) => BigInt(value ?? 0);
  const hours = of(hour) < of(written) ? of(hour) : of(written);
  return {
    input: of(prompt) - of(read) - of(written),
    cacheRead: of(read),
    cacheWrite5m: of(written) - hours,
    cacheWrite1h: hours,
    output: of(output),
    reasoning: of(reasoning) < of(output) ? of(reasoning) : of(output),
  };
}

function countedIn(row: Readonly<Record<string, unknown>>, before: string): Counted {
  return Object.fromEntries(
    Object.keys(kinds).map((name) => {
      const value = row[`${before}${name}`];
      return [name, value === null || value === undefined ? null : Number(value)];
    }),
  ) as Counted;
}

/** Parses the text of a DECIMAL(38, 12). */
function picoOf(decimal: string | null): bigint | null {
  if (decimal === null) return null;
  const [digits = '0', fraction = ''] = decimal.split('.');
  return BigInt(digits + fraction.padEnd(12, '0'));
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
