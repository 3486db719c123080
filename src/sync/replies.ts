/**
 * Checks replies of the Data API before other code sees them. Pure. Strict in the fields used, lenient in the rest.
 *
 * Documented (openrouter.ai/docs, OpenAPI and SDK types, read in November 2026): rankings-daily and app-rankings answer `{data:
 * [...], meta: {as_of, version: "v1", start_date, end_date}}` with `total_tokens` as a decimal string; /models answers `{data:
 * [...], links?: {next}}`, prices in USD per token as strings, -1 if they vary. Assumed: a date may be followed by midnight (it
 * is in /activity), a count may be a number, context_length may be null and then be given in top_provider.
 */

import { cleanText } from '../data/clean.ts';
import type { Row, Value } from '../data/dataset.ts';
import { isDay, mondayOf } from '../data/week.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { Refused } from './errors.ts';
import type { Ask } from './plan.ts';

/** What can be wrong with a value. The message is `sync.ODDITY`. */
export const oddities = [
  'negative',
  'noWholeNumber',
  'noNumber',
  'missing',
  'tooLarge',
  'controlCharacters',
  'empty',
  'noText',
  'tooLong',
  'noDate',
  'notAsked',
  'noMonday',
  'noObject',
  'zero',
  'twice',
  'inFuture',
  'unlikeShipped',
] as const;

type Oddity = (typeof oddities)[number];

/** An invalid value's position. The value itself is not kept, so that it is never printed. */
export interface Strange {
  /** The reply: an Ask's key. */
  readonly reply: string;
  /** Counted from 1; null if the whole reply is meant. */
  readonly row: number | null;
  readonly field: string;
  readonly what: Oddity;
}

/** The checked content of a reply, as plain data. */
export interface Reply {
  /** The day of the numbers (ISO); the reply's day if it does not say. */
  readonly asOf: string;
  readonly rows: readonly Row[];
  readonly strange: readonly Strange[];
  /** Offset of the next page. */
  readonly next: number | null;
}

const maxReplyRows = 100_000;
const maxNameLength = 200;

/** `now` is the time of the reply. Throws Refused if the body has not the shape of a reply. */
export function readReply(ask: Ask, body: unknown, now: Date): Reply {
  const fail: ReplyFail = (what) => {
    throw new Refused(message('sync.undocumented', { what: code(ask.key), why: what }));
  };
  if (!isObject(body)) return fail(message('sync.replyNoObject'));
  const { data, meta, links } = body;
  if (!Array.isArray(data)) return fail(message('sync.noList'));
  if (data.length > maxReplyRows) return fail(message('sync.rows', { rows: data.length }));
  const strange: Strange[] = [];
  const note: Note = (row, field, what) => strange.push({ reply: ask.key, row, field, what });
  if (ask.series === 'models')
    return {
      asOf: now.toISOString().slice(0, 10),
      rows: eachRow(data, readModel, keyOf('id'), note, fail),
      strange,
      next: nextPage(links),
    };
  if (!isObject(meta)) return fail(message('sync.noMeta'));
  if (meta.version !== undefined && meta.version !== 'v1') return fail(message('sync.otherVersion'));
  const rows =
    ask.series === 'apps'
      ? eachRow(data, readApp, keyOf('rank'), note, fail)
      : eachRow(data, readRanking(ask), keyOf('date', 'model'), note, fail);
  return { asOf: asOfDay(meta.as_of, now, note), rows, strange, next: null };
}

type Note = (row: number | null, field: string, what: Oddity) => void;
type Wrong = (field: string, what: Oddity) => null;
/** Stops reading a body that is not a reply. */
export type ReplyFail = (what: Message) => never;
type ReadRow = (row: Readonly<Record<string, unknown>>, wrong: Wrong) => Row | null;

/** The valid rows. Others are noted; the first of two rows with the same key counts. */
export function eachRow(
  data: readonly unknown[],
  read: ReadRow,
  key: (row: Row) => string,
  note: Note,
  fail: ReplyFail,
): Row[] {
  const seen = new Set<string>();
  const rows = data.flatMap((given, i) => {
    const wrong: Wrong = (field, what) => {
      note(i + 1, field, what);
      return null;
    };
    const row = isObject(given) ? read(given, wrong) : wrong('row', 'noObject');
    if (row === null) return [];
    const own = key(row);
    if (seen.has(own)) {
      wrong('row', 'twice');
      return [];
    }
    seen.add(own);
    return [row];
  });
  if (rows.length === 0 && data.length > 0) fail(message('sync.noRow', { rows: data.length }));
  return rows;
}

export function keyOf(...columns: readonly string[]): (row: Row) => string {
  return (row) => columns.map((column) => row[column]).join('\n');
}

function readRanking(ask: Ask): ReadRow {
  return ({ date, model_permaslug: slug, total_tokens: tokens }, wrong) => {
    const day = dayIn(date);
    if (day === null) return wrong('date', 'noDate');
    if (day < ask.from || day > ask.to) return wrong('date', 'notAsked');
    if (ask.grain === 'week' && mondayOf(day) !== day) return wrong('date', 'noMonday');
    const model = nameOf(slug, 'model_permaslug', wrong);
    const count = wholeOf(tokens, 'total_tokens', wrong);
    return model === null || count === null ? null : { date: day, model, tokens: count };
  };
}

const readApp: ReadRow = ({ rank, app_name: name, total_tokens: tokens, total_requests: requests }, wrong) => {
  const place = wholeOf(rank, 'rank', wrong);
  const app = nameOf(name, 'app_name', wrong);
  const count = wholeOf(tokens, 'total_tokens', wrong);
  const asked = wholeOf(requests, 'total_requests', wrong);
  if (place === null || app === null || count === null || asked === null) return null;
  return place === 0 ? wrong('rank', 'zero') : { rank: place, app, tokens: count, requests: asked };
};

const readModel: ReadRow = (given, wrong) => {
  const id = nameOf(given.id, 'id', wrong);
  const name = nameOf(given.name, 'name', wrong);
  const slug = given.canonical_slug == null ? id : nameOf(given.canonical_slug, 'canonical_slug', wrong);
  if (id === null || name === null || slug === null) return null;
  const { pricing, top_provider: top, supported_parameters: parameters, created } = given;
  if (!isObject(pricing)) return wrong('pricing', 'missing');
  const room = given.context_length ?? (isObject(top) ? top.context_length : null);
  const context = wholeOf(room, 'context_length', wrong);
  if (context === null) return null;
  if (context === 0) return wrong('context_length', 'zero');
  const prices: Record<string, Value> = {};
  for (const [column, field] of priceColumns) {
    const price = priceOf(pricing[field]);
    if (typeof price === 'string') return wrong(`pricing.${field}`, price);
    prices[column] = price;
  }
  const can = (...names: string[]) =>
    Array.isArray(parameters) ? names.some((each) => parameters.includes(each)) : null;
  const since = typeof created === 'number' && created > 1.4e9 && created < 1e10 ? new Date(created * 1000) : null;
  return {
    id,
    slug,
    name,
    ...prices,
    context_length: context,
    reasoning: can('reasoning', 'include_reasoning'),
    tools: can('tools'),
    listed: since?.toISOString().slice(0, 10) ?? null,
  };
};

const priceColumns = [
  ['prompt_price', 'prompt'],
  ['completion_price', 'completion'],
  ['cache_read_price', 'input_cache_read'],
  ['cache_write_price', 'input_cache_write'],
] as const;

/** USD per token as USD per 1M tokens; null if missing or variable; otherwise what is wrong with it. */
function priceOf(given: unknown): number | null | Oddity {
  if (given == null) return null;
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || !/^-?\d*\.?\d+(e-?\d+)?$/i.test(text)) return 'noNumber';
  const price = Number(text);
  if (price === -1) return null;
  if (price < 0) return 'negative';
  // The most expensive model ever listed cost 600 USD per 1M tokens.
  return price > 0.1 ? 'tooLarge' : Number((price * 1e6).toPrecision(10));
}

/** The day of a date, with or without midnight after it; null for anything else. */
export function dayIn(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00:00(?:\.0+)?Z?)?$/.exec(given)?.[1];
  return day !== undefined && isDay(day) ? day : null;
}

export function nameOf(given: unknown, field: string, wrong: Wrong): string | null {
  if (typeof given !== 'string') return wrong(field, 'noText');
  const name = given.trim();
  if (name === '') return wrong(field, 'empty');
  if (name.length > maxNameLength) return wrong(field, 'tooLong');
  return cleanText(name) === name ? name : wrong(field, 'controlCharacters');
}

/** A count: a whole number from 0, as a number or a decimal string. */
export function wholeOf(given: unknown, field: string, wrong: Wrong): number | null {
  if (given == null) return wrong(field, 'missing');
  if (typeof given !== 'number' && typeof given !== 'string') return wrong(field, 'noNumber');
  const value = typeof given === 'number' ? given : /^-?\d{1,30}$/.test(given) ? Number(given) : Number.NaN;
  if (!Number.isFinite(value)) return wrong(field, 'noNumber');
  if (value < 0) return wrong(field, 'negative');
  if (!Number.isInteger(value)) return wrong(field, 'noWholeNumber');
  return Number.isSafeInteger(value) ? value : wrong(field, 'tooLarge');
}

/** A future as-of date means a wrong clock; the reply's day is used instead. */
function asOfDay(given: unknown, now: Date, note: Note): string {
  const today = now.toISOString().slice(0, 10);
  const time = typeof given === 'string' ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time)) {
    note(null, 'meta.as_of', 'noDate');
    return today;
  }
  if (time > now.getTime() + 86_400_000) {
    note(null, 'meta.as_of', 'inFuture');
    return today;
  }
  return new Date(time).toISOString().slice(0, 10);
}

/** Documented: links.next is the address of the next page, with its offset. Only the offset is used. */
function nextPage(links: unknown): number | null {
  if (!isObject(links) || typeof links.next !== 'string') return null;
  const offset = Number(/[?&]offset=(\d{1,6})(?:&|$)/.exec(links.next)?.[1] ?? Number.NaN);
  return Number.isInteger(offset) && offset > 0 ? offset : null;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
