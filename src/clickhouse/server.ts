/** ClickHouse over http(s): every query is read-only, limited, named, and killed if cancelled. Makes the network calls. */
import { randomUUID } from 'node:crypto';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import type { ClickHouseClient, ClickHouseSettings } from '@clickhouse/client';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { type Additions, loadAddition } from '../ingest/packages.ts';
import type { Address } from './address.ts';
import { type AnswerRows, answerOf } from './answer.ts';
import type { Credentials } from './credentials.ts';
import { type Circumstances, failureOf, isUnsent, type Limits } from './failure.ts';
import { list } from './text.ts';

export interface Server {
  readonly version: string;
  /** False if the user may not change settings; then only the server's limits apply. */
  readonly isLimited: boolean;
  /** Throws DataError in one line. */
  ask(sql: string): Promise<AnswerRows>;
  /** Cancels running queries, on the server as well; they throw DataError('Interrupted.'). Settles within half a second. */
  cancel(): Promise<void>;
  close(): void;
}

/** An answer with more rows is not a summary. */
const maxAnswerRows = 4_000_000;
/** Maximum size of those rows. */
const maxAnswerBytes = 256 * 2 ** 20;
const maxConnections = 4;
/** How long to wait for a server to confirm a kill, in ms. */
const killMs = 350;
/** Extra time after the server's own timeout before the client gives up. */
const graceMs = 3000;
const helloMs = 10_000;
const unsentTries = [150, 500];

export async function openServer(
  address: Address,
  { user, password }: Credentials,
  limits: Limits,
  opened?: (cancel: () => Promise<void>) => void,
  additions?: Additions,
): Promise<Server> {
  const { createClient, ClickHouseLogLevel } = await loadClient(additions);
  const { agent, received } = countedAgent(address.url.startsWith('https:'));
  const client = createClient({
    url: address.url,
    username: user,
    password,
    application: 'state-of-ai',
    log: { level: ClickHouseLogLevel.OFF },
    // Timeouts are handled below, where the query can be killed as well.
    request_timeout: 2 ** 31 - 1,
    http_agent: agent,
    max_open_connections: maxConnections,
  });
  const circumstances = { shown: address.shown, user, password, limits };
  const line = lineTo(client, received, circumstances);
  opened?.(line.cancel);
  try {
    const hello = await line.ask(
      `select version(), (select value from system.settings where name = 'readonly')`,
      {},
      Math.min(helloMs, limits.seconds * 1000 + graceMs),
    );
    const [version = '', readonly = '0'] = hello[0] ?? [];
    const isLimited = readonly !== '1';
    const settings = isLimited ? await known(line, settingsOf(limits, readonly === '0')) : {};
    return {
      version: version ?? '',
      isLimited,
      ask: (sql) => line.ask(sql, settings, limits.seconds * 1000 + graceMs),
      cancel: line.cancel,
      close: () => void client.close(),
    };
  } catch (error) {
    void client.close();
    throw error;
  }
}

/** Limits for the queried server and its shards; responses are complete or fail. */
function settingsOf({ memoryBytes, seconds, rows }: Limits, mayBeReadOnly: boolean): ClickHouseSettings {
  const half = String(Math.floor(memoryBytes / 2));
  return {
    // 2: reads only, but accepts the limits in the same request.
    ...(mayBeReadOnly ? { readonly: '2' } : {}),
    max_execution_time: seconds,
    timeout_overflow_mode: 'throw',
    max_memory_usage: String(memoryBytes),
    max_bytes_before_external_group_by: half,
    distributed_aggregation_memory_efficient: 1,
    max_rows_to_read: String(rows),
    read_overflow_mode: 'throw',
    max_result_rows: String(maxAnswerRows),
    result_overflow_mode: 'throw',
    group_by_overflow_mode: 'throw',
    skip_unavailable_shards: 0,
    // Model names are part of a query's text.
    max_query_size: String(16 * 2 ** 20),
  };
}

/** A server refuses a query with an unknown setting, so unknown ones are left out. */
async function known(line: Pick<ServerLine, 'ask'>, settings: ClickHouseSettings): Promise<ClickHouseSettings> {
  const rows = await line.ask(
    `select name from system.settings where has(${list(Object.keys(settings))}, name)`,
    {},
    helloMs,
  );
  const names = new Set(rows.map(([name]) => name));
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.has(name)));
}

interface ServerLine {
  ask(sql: string, settings: ClickHouseSettings, ms: number): Promise<AnswerRows>;
  cancel(): Promise<void>;
}

function lineTo(client: ClickHouseClient, received: () => number, circumstances: Circumstances): ServerLine {
  const running = new Map<string, AbortController>();
  let isCancelled = false;
  let killing: Promise<void> = Promise.resolve();

  /** Kills by id, on another connection; gives up after `killMs`. */
  const kill = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return;
    const timeout = AbortSignal.timeout(killMs);
    const killed = client
      .command({ query: `KILL QUERY WHERE has(${list(ids)}, query_id) ASYNC`, abort_signal: timeout })
      .then(() => {});
    const gaveUp = new Promise<void>((resolve) => timeout.addEventListener('abort', () => resolve(), { once: true }));
    await Promise.race([killed.catch(() => {}), gaveUp]);
  };

  const once = async (sql: string, settings: ClickHouseSettings, ms: number): Promise<AnswerRows> => {
    if (isCancelled) throw new DataError(message('ingest.interrupted'));
    const id = `state-of-ai-${randomUUID()}`;
    const controller = new AbortController();
    running.set(id, controller);
    let [isLate, isEndless] = [false, false];
    const before = received();
    const watch = setInterval(() => {
      isEndless ||= received() - before > maxAnswerBytes;
      if (isEndless) controller.abort();
    }, 50);
    const timer = setTimeout(() => {
      isLate = true;
      controller.abort();
    }, ms);
    try {
      return await whole(client, sql, id, settings, controller.signal);
    } catch (error) {
      if (isCancelled) {
        await killing;
        throw new DataError(message('ingest.interrupted'));
      }
      if (isEndless) {
        await kill([id]);
        const max = maxAnswerBytes / 2 ** 20;
        throw new DataError(message('clickhouse.endless', { table: code(circumstances.shown), max }));
      }
      if (isLate) {
        await kill([id]);
        throw new DataError(
          message('clickhouse.silent', { table: code(circumstances.shown), seconds: Math.round(ms / 1000) }),
        );
      }
      throw error;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      running.delete(id);
    }
  };

  return {
    async ask(sql, settings, ms) {
      for (const pause of [...unsentTries, null]) {
        try {
          return await once(sql, settings, ms);
        } catch (error) {
          if (error instanceof DataError) throw error;
          if (pause === null || !isUnsent(error)) throw failureOf(error, circumstances);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
      throw new Error('unreachable');
    },
    cancel() {
      if (isCancelled) return killing;
      isCancelled = true;
      const ids = [...running.keys()];
      killing = kill(ids);
      for (const controller of running.values()) controller.abort();
      return killing;
    },
  };
}

async function whole(
  client: ClickHouseClient,
  sql: string,
  id: string,
  settings: ClickHouseSettings,
  signal: AbortSignal,
): Promise<AnswerRows> {
  const result = await client.query({
    query: sql,
    format: 'JSONCompact',
    query_id: id,
    abort_signal: signal,
    // Buffers the response, so that an error half way changes the status instead of ending a 200.
    clickhouse_settings: { ...settings, wait_end_of_query: 1 },
  });
  signal.addEventListener('abort', () => result.close(), { once: true });
  return answerOf(await result.text());
}

/** An agent that counts received bytes, also of error responses, which the client reads to the end itself. */
function countedAgent(isSecure: boolean): { agent: HttpAgent; received: () => number } {
  let gone = 0;
  const open = new Set<Socket>();
  const counted = (agent: HttpAgent, make: HttpAgent['createConnection']) => {
    agent.createConnection = (...given) => {
      const socket = make.apply(agent, given) as Socket;
      open.add(socket);
      socket.once('close', () => {
        open.delete(socket);
        gone += socket.bytesRead;
      });
      return socket;
    };
    return agent;
  };
  const agent = new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: maxConnections });
  return {
    agent: counted(agent, agent.createConnection),
    received: () => [...open].reduce((bytes, socket) => bytes + socket.bytesRead, gone),
  };
}

async function loadClient(additions: Additions | undefined) {
  try {
    return await loadAddition('clickhouse', () => import('@clickhouse/client'), additions);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new DataError(message('clickhouse.noClient', { why: code(why) }));
  }
}
