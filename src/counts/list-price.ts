/**
 * List-price value: tokens times the published price of their model on their day. It is not spending: discounts, batches,
 * committed use and subscriptions are not included. Pure; prices are the dataset `list-prices`.
 */

import type { Row } from '../data/dataset.ts';
import { ownValue } from '../data/own-value.ts';
import { daysBetween } from '../data/week.ts';

/** 1e-12 USD per token: a price per 1M tokens with six decimals is a whole number of these. */
type Pico = bigint;

/** Prices of a model's tokens by kind. Null: not listed separately from `input` (or `output`, for reasoning). */
export interface Rates {
  readonly input: Pico;
  readonly output: Pico;
  readonly reasoning: Pico | null;
  readonly cacheRead: Pico | null;
  readonly cacheWrite5m: Pico | null;
  readonly cacheWrite1h: Pico | null;
}

export interface ListPrice extends Rates {
  /** Rates for all tokens of requests with a prompt above 200,000 tokens; null if the list has none. */
  readonly above200k: Rates | null;
  /** Whose list it is, as the list spells it, and the model's name there. */
  readonly provider: string;
  readonly name: string;
  /** The list: `litellm` or `models.dev`. */
  readonly source: string;
  /** Day of the first snapshot with this price. */
  readonly from: string;
  /** The day is outside the list's snapshots, and this is the price nearest to it. */
  readonly isNearest: boolean;
}

/** Tokens of requests by kind. `input` excludes tokens read from or written to a cache; `output` includes reasoning. */
export interface PricedTokens {
  readonly input: bigint;
  readonly cacheRead: bigint;
  readonly cacheWrite5m: bigint;
  readonly cacheWrite1h: bigint;
  readonly output: bigint;
  readonly reasoning: bigint;
}

/** Authors and the names of their own lists, in both sources. */
export const makers: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['anthropic'],
  openai: ['openai'],
  google: ['gemini', 'google'],
  'x-ai': ['xai'],
  mistralai: ['mistral'],
  deepseek: ['deepseek'],
  moonshotai: ['moonshot', 'moonshotai'],
  'z-ai': ['zai', 'zhipuai'],
  minimax: ['minimax'],
  qwen: ['dashscope', 'alibaba'],
  cohere: ['cohere', 'cohere_chat'],
  perplexity: ['perplexity'],
  xiaomi: ['xiaomi'],
  stepfun: ['stepfun'],
  amazon: ['amazon_nova'],
  inception: ['inception'],
  upstage: ['upstage'],
};

/** Names that logs use for a provider, in lower case letters and digits, if they differ from the list's. */
const providerNames: Readonly<Record<string, readonly string[]>> = {
  googleaistudio: ['gemini', 'google'],
  bedrock: ['bedrock_converse', 'amazon-bedrock'],
  amazonbedrock: ['bedrock_converse', 'amazon-bedrock'],
  awsbedrock: ['bedrock_converse', 'amazon-bedrock'],
  moonshotai: ['moonshot', 'moonshotai'],
  alibaba: ['dashscope', 'alibaba'],
  mistralai: ['mistral'],
};

/** One name in one list, with its prices sorted by day. */
interface Series {
  readonly source: string;
  readonly provider: string;
  readonly name: string;
  readonly lastSeen: string;
  readonly rows: readonly Row[];
}

interface PriceList {
  readonly byModel: ReadonlyMap<string, readonly Series[]>;
  /** Cache of earlier lookups. */
  readonly chosen: Map<string, readonly Series[]>;
  readonly priced: Map<Row, Listed | null>;
}

/** Indexes the dataset `list-prices` by its column `model`. Rows without a model are unknown models. */
export function priceList({ rows }: { readonly rows: readonly Row[] }): PriceList {
  const series = new Map<string, Row[]>();
  for (const row of rows) {
    if (typeof row.model !== 'string' || typeof row.input !== 'number' || typeof row.output !== 'number') continue;
    const key = [row.source, row.provider, row.name].join('\n');
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  const byModel = new Map<string, Series[]>();
  for (const each of series.values()) {
    const [first] = each;
    if (first === undefined) continue;
    const model = String(first.model);
    const made = {
      source: String(first.source),
      provider: String(first.provider),
      name: String(first.name),
      lastSeen: String(first.last_seen),
      rows: each.sort((a, b) => (String(a.from_date) < String(b.from_date) ? -1 : 1)),
    };
    byModel.set(model, [...(byModel.get(model) ?? []), made]);
  }
  return { byModel, chosen: new Map(), priced: new Map() };
}

/**
 * The list price of a model (`author/slug`, with `:variant` if any) on a day (ISO); null if none is known. Takes the price of the
 * log's provider, else the maker's own, else OpenRouter's. A day before the first snapshot or after the last takes the nearest
 * price, with `isNearest`. If several lists apply, LiteLLM's comes before models.dev's.
 */
export function listPriceOf(list: PriceList, model: string, day: string, provider?: string | null): ListPrice | null {
  const named = provider == null ? [] : listsOf(provider);
  const own = ownValue(makers, model.split('/')[0] ?? '') ?? [];
  for (const lists of [named, own, ['openrouter']]) {
    const found = inLists(list, model, lists, day);
    if (found !== null) return found;
  }
  return null;
}

function listsOf(provider: string): readonly string[] {
  const plain = provider.toLowerCase().replace(/[^a-z0-9]/g, '');
  const own = Object.values(makers).find((lists) => lists.some((each) => each.replace(/[^a-z0-9]/g, '') === plain));
  return ownValue(providerNames, plain) ?? own ?? [provider.toLowerCase()];
}

function inLists(list: PriceList, model: string, lists: readonly string[], day: string): ListPrice | null {
  const all = seriesIn(list, model, lists);
  let best: { readonly series: Series; readonly row: Row; readonly days: number } | undefined;
  // Sorted by precedence.
  for (const series of all) {
    const { row, days } = onDay(series, day);
    if (best === undefined || days < best.days) best = { series, row, days };
  }
  if (best === undefined) return null;
  const { series, row, days } = best;
  const listed = pricedOnce(list, series, row, all);
  return listed === null ? null : { ...listed, isNearest: days > 0 };
}

/** The series of a model in these lists, LiteLLM's and shortest names first. Cached, because a log asks again for every day. */
function seriesIn(list: PriceList, model: string, lists: readonly string[]): readonly Series[] {
  const key = `${model} ${lists.join(' ')}`;
  const before = list.chosen.get(key);
  if (before !== undefined) return before;
  const found = seriesOf(list, model)
    .filter(({ provider }) => lists.includes(provider))
    .sort((a, b) => order(a.source, b.source) || a.name.length - b.name.length || order(a.name, b.name));
  list.chosen.set(key, found);
  return found;
}

type Listed = Omit<ListPrice, 'isNearest'>;

function pricedOnce(list: PriceList, series: Series, row: Row, all: readonly Series[]): Listed | null {
  const before = list.priced.get(row);
  if (before !== undefined) return before;
  const rates = ratesOf(row, (kind) => elsewhere(all, row, kind));
  const { provider, name, source } = series;
  const made =
    rates === null
      ? null
      : { ...rates, above200k: aboveOf(row, rates), provider, name, source, from: String(row.from_date) };
  list.priced.set(row, made);
  return made;
}

/** A variant without its own prices costs as much as its model, except free ones. */
function seriesOf({ byModel }: PriceList, model: string): readonly Series[] {
  const own = byModel.get(model);
  if (own !== undefined || model.endsWith(':free')) return own ?? [];
  return byModel.get(model.replace(/:[a-z-]+$/, '')) ?? [];
}

/** The row in force, and by how many days the day is outside the list's snapshots. */
function onDay({ rows, lastSeen }: Series, day: string): { readonly row: Row; readonly days: number } {
  let [row] = rows;
  if (row === undefined) throw new Error('A name of a list without a price.');
  for (const each of rows) if (String(each.from_date) <= day) row = each;
  const from = String(row.from_date);
  if (from > day) return { row, days: daysBetween(day, from) };
  return { row, days: day > lastSeen ? daysBetween(lastSeen, day) : 0 };
}

type Kind = 'cache_read' | 'cache_write_5m' | 'cache_write_1h';

/** A price that this row lacks, from another row of the same model and input price, nearest in time. */
function elsewhere(all: readonly Series[], { input, from_date: from }: Row, kind: Kind): number | null {
  const apart = (row: Row) => Math.abs(daysBetween(String(from), String(row.from_date)));
  const [nearest] = all
    .flatMap(({ rows }) => rows)
    .filter((row) => row.input === input && typeof row[kind] === 'number')
    .sort((a, b) => apart(a) - apart(b));
  return typeof nearest?.[kind] === 'number' ? nearest[kind] : null;
}

function ratesOf(row: Row, other: (kind: Kind) => number | null): Rates | null {
  const [input, output] = [picoOf(row.input), picoOf(row.output)];
  if (input === null || output === null) return null;
  const cache = (kind: Kind) => {
    const price = picoOf(row[kind] ?? other(kind));
    // Lists write 0 next to an input price if there is no separate price.
    return price === 0n && input > 0n ? null : price;
  };
  return {
    input,
    output,
    reasoning: picoOf(row.reasoning),
    cacheRead: cache('cache_read'),
    cacheWrite5m: cache('cache_write_5m'),
    cacheWrite1h: cache('cache_write_1h'),
  };
}

/** One-hour cache above 200K tokens: scaled by the same factor as input, because the lists do not give its price. */
function aboveOf(row: Row, rates: Rates): Rates | null {
  const [input, output] = [picoOf(row.input_above_200k), picoOf(row.output_above_200k)];
  if (input === null || output === null) return null;
  const { cacheWrite1h: hour } = rates;
  return {
    input,
    output,
    reasoning: null,
    cacheRead: picoOf(row.cache_read_above_200k),
    cacheWrite5m: picoOf(row.cache_write_above_200k),
    cacheWrite1h: hour === null || rates.input === 0n ? null : (hour * input) / rates.input,
  };
}

/** USD per 1M tokens, with at most six decimals, as 1e-12 USD per token. */
function picoOf(price: unknown): Pico | null {
  if (typeof price !== 'number') return null;
  const [whole = '0', fraction = ''] = price.toFixed(6).split('.');
  return BigInt(whole + fraction);
}

/**
 * Cost in 1e-12 USD, exact: each kind of tokens times its rate. A kind without a rate is charged as input (reasoning as output);
 * the one-hour cache without a rate as the five-minute one.
 */
export function costOf(tokens: PricedTokens, rates: Rates): Pico {
  const write5m = rates.cacheWrite5m ?? rates.input;
  return (
    tokens.input * rates.input +
    tokens.cacheRead * (rates.cacheRead ?? rates.input) +
    tokens.cacheWrite5m * write5m +
    tokens.cacheWrite1h * (rates.cacheWrite1h ?? write5m) +
    (tokens.output - tokens.reasoning) * rates.output +
    tokens.reasoning * (rates.reasoning ?? rates.output)
  );
}

/** 1e-12 USD as USD, rounded to 1e-6. */
export function usdOf(pico: Pico): number {
  const [unit, half] = [1_000_000n, 500_000n];
  return Number((pico < 0n ? pico - half : pico + half) / unit) / 1e6;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
