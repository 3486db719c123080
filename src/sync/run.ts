/** Runs a sync from its first request to its datasets. Stores every reply, so that it can resume. */

import { code, type Message, message } from '../i18n/message.ts';
import { type Connection, get } from './client.ts';
import { datasetsOf, type Fetched, madeFrom, type Shipped } from './datasets.ts';
import { Refused } from './errors.ts';
import { type Ask, lastSunday, modelsAsk, planOf, type SyncSeries } from './plan.ts';
import { readReply, type Strange } from './replies.ts';
import type { Store } from './store.ts';

export interface SyncOptions {
  readonly connection: Omit<Connection, 'ledger'>;
  readonly store: Store;
  readonly shipped: Shipped;
  /** Called after each reply. */
  readonly progress: (done: number, total: number) => void;
  readonly warn: (what: Message) => void;
}

export interface SyncOutcome {
  /** Null if nothing could be fetched. */
  readonly asOf: string | null;
  readonly datasets: readonly string[];
  readonly requests: number;
  /** Replies that an earlier run had fetched. */
  readonly resumed: number;
  readonly strange: readonly Strange[];
  /** Series that could not be fetched, and why. */
  readonly failed: ReadonlyMap<SyncSeries, Message>;
}

/** All replies of a run must be about one day: an older run starts again. */
const maxRunAge = 24 * 60 * 60_000;
/** Smaller clock differences are ignored. */
const maxClockSkew = 5 * 60_000;
const maxModelPages = 10;

/** The interrupted run that can be resumed at `now`, or null. */
export function openRun(store: Store, now: number, base: string) {
  const run = store.run();
  return run === null || run.base !== base || run.began > now || now - run.began > maxRunAge ? null : run;
}

/** Throws Stopped and Interrupted, with all replies stored for the next run. */
export async function sync({ connection: wire, store, shipped, progress, warn }: SyncOptions): Promise<SyncOutcome> {
  const { edge, base, key } = wire;
  const connection: Connection = { ...wire, ledger: store.ledger(edge.now()) };
  const run = openRun(store, edge.now(), base);
  let day = run?.day ?? dayOf(edge.now());
  if (run === null) store.begin({ day, began: edge.now(), base });
  const failed = new Map<SyncSeries, Message>();
  const fetched: Fetched[] = [];
  let [requests, resumed, pages] = [0, 0, 1];
  let asks = allowed(planOf(day), key);
  for (let i = 0; i < asks.length; i++) {
    const ask = asks[i];
    if (ask === undefined || failed.has(ask.series)) continue;
    try {
      const known = store.reply(ask.key);
      let reply = known;
      if (reply === null) {
        const { body, at } = await get(connection, ask);
        requests++;
        const serverDay = dayOf(at.getTime());
        // Checked at the first request, which names no days; later requests can still name the right ones.
        if (requests === 1 && Math.abs(at.getTime() - edge.now()) > maxClockSkew) {
          warn(message('sync.otherClock', { time: code(`${at.toISOString().slice(0, 16)}Z`) }));
          if (ask.series === 'models' && lastSunday(serverDay) !== lastSunday(day)) {
            day = serverDay;
            store.begin({ day, began: edge.now(), base }, true);
            asks = [...asks.slice(0, i + 1), ...allowed(planOf(day), key).slice(1)];
          }
        }
        reply = readReply(ask, body, at);
        store.keep(ask.key, reply);
      } else resumed++;
      fetched.push({ ask, reply });
      if (reply.next !== null && ask.series === 'models' && pages++ < maxModelPages)
        asks = [...asks.slice(0, i + 1), modelsAsk(reply.next), ...asks.slice(i + 1)];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      failed.set(ask.series, error.reason);
    }
    progress(i + 1, asks.length);
  }
  const whole = fetched.filter(({ ask }) => !failed.has(ask.series));
  const made = datasetsOf(whole, shipped);
  const names = new Set(made.map(({ resource }) => resource.name));
  // Datasets that could not be fetched stay as the last sync left them, unless that was based on another shipped package.
  const { version, resources } = shipped.descriptor;
  const isSameBasis = store.published()?.basis === version;
  const had = new Set(whole.map(({ ask }) => ask.series));
  const staying = Object.entries(madeFrom)
    .flatMap(([series, datasets]) => (had.has(series as SyncSeries) ? [] : datasets))
    .filter((name) => isSameBasis || !resources.some((resource) => resource.name === name));
  const strange = [
    ...fetched.flatMap(({ reply }) => reply.strange),
    ...made.flatMap(({ resource, doubtful = [] }) => doubtful.map((week) => unbelieved(resource.name, week))),
  ];
  const outcome = { requests, resumed, strange, failed };
  if (made.length === 0) return { ...outcome, asOf: null, datasets: [] };
  const { asOf } = store.publish(made, staying, version);
  return { ...outcome, asOf, datasets: [...names] };
}

function unbelieved(dataset: string, week: string): Strange {
  return { reply: dataset, row: null, field: week, what: 'unlikeShipped' };
}

function allowed(asks: readonly Ask[], key: string | null): Ask[] {
  return asks.filter(({ needsKey }) => key !== null || !needsKey);
}

/** The UTC day of a time in ms. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
