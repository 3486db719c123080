/**
 * Sends one request at a time, within the rate limits, and retries if that may help. I/O: fetch, clock and sleep are parameters.
 */
import { cleanText } from '../data/clean.ts';
import { withoutSecrets } from '../errors.ts';
import { type Code, code, type Message, message } from '../i18n/message.ts';
import { Interrupted, Refused, Stopped } from './errors.ts';
import { perDay, perMinute, recent, waitFor } from './pace.ts';
import type { Ask } from './plan.ts';
import { isObject } from './replies.ts';

/** The I/O of a sync, except files. */
export interface Edge {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects when `signal` is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Limit for a whole reply, from sending to the last byte, in ms. */
  readonly timeoutMs: number;
}

/** Times of requests, in ms since 1970, kept across runs. */
export interface Ledger {
  readonly times: () => readonly number[];
  readonly keep: (times: readonly number[]) => void;
}

export interface Connection {
  readonly base: string;
  /** Null if there is none. Sent only with requests that need it. */
  readonly key: string | null;
  readonly edge: Edge;
  readonly ledger: Ledger;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  readonly notify: (what: Message) => void;
}

interface HttpAnswer {
  readonly body: unknown;
  /** When the server answered, by its own clock; by ours if it sends no date. */
  readonly at: Date;
}

const maxTries = 5;
const maxRedirects = 3;
/** If the server asks for a longer wait, the sync stops until the next run. */
const maxWait = 15 * 60_000;
/** Upper limit of the wait in messages: beyond a day the exact minutes do not matter. */
const maxWaitMs = 24 * 3_600_000;
/** The local clock may be off by months, and the server's date is then used. A date further off than this is not believed. */
const maxClockDifference = 366 * 24 * 3_600_000;
const maxReplyBytes = 64 * 1024 * 1024;

/** Result of one attempt; `again` may succeed later. */
type Outcome =
  | { readonly type: 'fine'; readonly answer: HttpAnswer }
  | { readonly type: 'again'; readonly why: Message; readonly waitMs: number | null };

/** Throws Refused, Stopped or Interrupted. Its errors never contain the key. */
export async function get(connection: Connection, ask: Pick<Ask, 'key' | 'path' | 'needsKey'>): Promise<HttpAnswer> {
  const { edge, signal, notify } = connection;
  for (let tried = 1; ; tried++) {
    await pace(connection);
    const outcome = await once(connection, ask);
    if (outcome.type === 'fine') return outcome.answer;
    // Always waits at least a second before a retry, whatever the server says.
    const wait = Math.max(outcome.waitMs ?? 0, 1000 * 2 ** (tried - 1));
    if (tried === maxTries || wait > maxWait)
      throw new Stopped(
        tried === maxTries
          ? message('sync.inARow', { why: outcome.why, tries: maxTries })
          : wait > maxWaitMs
            ? message('sync.asksForDays', { why: outcome.why })
            : message('sync.asksToWait', { why: outcome.why, minutes: Math.ceil(wait / 60_000) }),
      );
    notify(message('sync.again', { why: outcome.why, seconds: Math.ceil(wait / 1000) }));
    await pause(edge, wait, signal);
  }
}

/** Waits until the limits allow a request, and records it. */
async function pace({ edge, ledger, signal, notify }: Connection): Promise<void> {
  for (;;) {
    if (signal.aborted) throw new Interrupted();
    const now = edge.now();
    const { ms, day } = waitFor(ledger.times(), now);
    if (day && ms > maxWait) {
      const minutes = Math.ceil(ms / 60_000);
      throw new Stopped(message('sync.usedUp', { perDay, minutes }));
    }
    if (ms === 0) {
      // Records the request before sending: if the program is killed, the count is one too high, never one too low.
      ledger.keep([...recent(ledger.times(), now), now]);
      return;
    }
    const seconds = Math.ceil(ms / 1000);
    notify(day ? message('sync.dayLimit', { perDay, seconds }) : message('sync.minuteLimit', { perMinute, seconds }));
    await pause(edge, ms, signal);
  }
}

async function pause(edge: Edge, ms: number, signal: AbortSignal): Promise<void> {
  try {
    await edge.sleep(ms, signal);
  } catch (error) {
    if (signal.aborted) throw new Interrupted();
    throw error;
  }
}

async function once(connection: Connection, ask: Pick<Ask, 'key' | 'path' | 'needsKey'>): Promise<Outcome> {
  const { edge, signal, key } = connection;
  const ending = new AbortController();
  const stop = () => ending.abort();
  const timer = setTimeout(stop, edge.timeoutMs);
  signal.addEventListener('abort', stop);
  try {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (ask.needsKey && key !== null) headers.authorization = `Bearer ${key}`;
    const response = await followed(connection, `${connection.base}${ask.path}`, headers, ending.signal);
    return await read(connection, ask, response);
  } catch (error) {
    if (error instanceof Refused || error instanceof Stopped) throw error;
    if (signal.aborted) throw new Interrupted();
    if (ending.signal.aborted)
      return {
        type: 'again',
        why: message('sync.tooSlow', { seconds: Math.round(edge.timeoutMs / 1000) }),
        waitMs: null,
      };
    return broken(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Follows redirects within one origin only, so that the key goes nowhere else. */
async function followed(
  { edge }: Connection,
  address: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  let url = new URL(address);
  for (let hops = 0; ; hops++) {
    const response = await edge.fetch(url.href, { headers, redirect: 'manual', signal });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : null;
    if (next === null || next.origin !== url.origin)
      throw new Stopped(
        next === null
          ? message('sync.nowhere', { host: code(url.host) })
          : message('sync.elsewhere', { host: code(url.host), other: code(cleanText(next.host)) }),
      );
    if (hops === maxRedirects) throw new Stopped(message('sync.circles', { host: code(url.host) }));
    url = next;
  }
}

async function read(
  { edge, key, base }: Connection,
  ask: Pick<Ask, 'key' | 'needsKey'>,
  response: Response,
): Promise<Outcome> {
  const { status, headers } = response;
  const at = answeredAt(headers, edge.now());
  const text = await textOf(response);
  const host = code(new URL(base).host);
  if (status === 429)
    return { type: 'again', why: message('sync.tooMany', { host }), waitMs: waitOf(headers, at) ?? 60_000 };
  if (status >= 500)
    return { type: 'again', why: message('sync.fault', { host, status }), waitMs: waitOf(headers, at) };
  const reason = messageIn(text, key);
  // A request sent without the key says nothing about the key.
  if ((status === 401 || status === 403) && !ask.needsKey)
    throw new Refused(message('sync.refuses', { host, what: code(ask.key), status, said: reason }));
  if (status === 401) throw new Stopped(message('sync.unknownKey', { host, said: reason }));
  if (status === 403) throw new Stopped(message('sync.forbidden', { host, said: reason }));
  if (status !== 200) throw new Refused(message('sync.refuses', { host, what: code(ask.key), status, said: reason }));
  if (/^\s*</.test(text) || /\bhtml\b/i.test(headers.get('content-type') ?? ''))
    throw new Stopped(message('sync.page', { host }));
  try {
    return { type: 'fine', answer: { body: JSON.parse(text), at } };
  } catch {
    return { type: 'again', why: message('sync.breaksOff', { host, characters: text.length }), waitMs: null };
  }
}

/** Reads at most `maxReplyBytes`, counted after decompression. */
async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) break;
    bytes += value.length;
    if (bytes > maxReplyBytes) {
      await reader?.cancel();
      throw new Refused(message('sync.tooLargeAnswer', { max: maxReplyBytes / 1024 / 1024 }));
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Retry-After in ms, given in seconds or as a date by the server's clock; null if absent or invalid. */
function waitOf(headers: Headers, at: Date): number | null {
  const given = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(given)) return Number(given) * 1000;
  const date = dateOf(given);
  return date === null ? null : Math.max(0, date.getTime() - at.getTime());
}

/** The server's date; ours if it is missing or not believed. Published datasets carry it. */
function answeredAt(headers: Headers, now: number): Date {
  const date = dateOf(headers.get('date') ?? '');
  return date === null || Math.abs(date.getTime() - now) > maxClockDifference ? new Date(now) : date;
}

/** An HTTP date that exists in the calendar. Date.parse would read `-5` as May 2001. */
function dateOf(given: string): Date | null {
  const [, day] = /^[a-z]{3,9}, (\d\d)[ -][a-z]{3}[ -](?:\d{4}|\d\d) \d\d:\d\d:\d\d GMT$/i.exec(given) ?? [];
  const date = new Date(day === undefined ? Number.NaN : given);
  return date.getUTCDate() === Number(day) ? date : null;
}

/** Documented: errors are `{error: {code, message}}`. A server may echo the request, so the key is removed. */
function messageIn(text: string, key: string | null): Code {
  try {
    const body: unknown = JSON.parse(text);
    if (!isObject(body) || !isObject(body.error) || typeof body.error.message !== 'string') return code('');
    const { message: said } = body.error;
    return code(`: ${cleanText(withoutSecrets(said.slice(0, 10_000), [key])).slice(0, 200)}`);
  } catch {
    return code('');
  }
}

const untrusted = /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS|HOSTNAME_MISMATCH)/;

/** The error of fetch says little; its cause has the system's error code. */
function broken(error: unknown): Outcome {
  const { cause } = error as { cause?: { code?: unknown } };
  const reason = typeof cause?.code === 'string' ? cleanText(cause.code).slice(0, 60) : null;
  if (reason === null) return { type: 'again', why: message('sync.lost'), waitMs: null };
  if (untrusted.test(reason)) throw new Stopped(message('sync.untrusted', { why: code(reason) }));
  return { type: 'again', why: message('sync.noAnswer', { why: code(reason) }), waitMs: null };
}
