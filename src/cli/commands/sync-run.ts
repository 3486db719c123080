/** What `sync` runs: fetches newer public numbers or the account's own days. The only code that makes requests. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { cleanText } from '../../data/clean.ts';
import { openPackage, readDescriptor } from '../../data/package.ts';
import { UsageError } from '../../errors.ts';
import { code, codes, type Message, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { baseFrom, keyFrom } from '../../sync/address.ts';
import type { Edge } from '../../sync/client.ts';
import { madeFrom } from '../../sync/datasets.ts';
import { perDay, perMinute } from '../../sync/pace.ts';
import { type Ask, planOf, type SyncSeries, seriesNames } from '../../sync/plan.ts';
import { dayOf, openRun, type SyncOutcome, sync } from '../../sync/run.ts';
import { openStore, type Store } from '../../sync/store.ts';
import { plainSheet, type Sheet } from '../../write/sheet.ts';
import { type ParsedArgs, switchFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { contextFor, formatOf, printMessage, writeSheet } from '../output.ts';
import { syncTopics } from '../topics.ts';
import { folderOf, printEnd, printStrange, untilInterrupted } from './sync-shared.ts';

/** The real clock and network; tests provide their own. */
const realEdge: Edge = {
  fetch: (...given) => fetch(...given),
  now: Date.now,
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, { signal });
  },
  timeoutMs: 60_000,
};

export async function runSync(context: Context, args: ParsedArgs, edge: Edge = realEdge): Promise<number> {
  const [topic] = args.inputs;
  if (topic !== undefined && !syncTopics.some((each) => each === topic))
    throw new UsageError(message('cli.noSyncTopic', { typed: quote(topic), topics: codes(syncTopics) }));
  const [dry, reset] = [switchFlag(args, 'dry-run'), switchFlag(args, 'reset')];
  if (dry && reset) throw new UsageError(message('cli.dryRunOrReset'));
  if (context.offline && !reset && !dry) throw new UsageError(message('cli.syncOffline'));
  if (topic === 'activity') return (await import('./sync-activity.ts')).runActivity(context, args, edge, dry, reset);
  if (args.flags.save !== undefined) throw new UsageError(message('cli.saveNeedsActivity'));
  const store = openStore(folderOf(context));
  if (reset) return forget(context, store);
  return dry ? announce(context, args, store, edge) : fetchAll(context, store, edge);
}

function forget(context: Context, store: Store): number {
  const unlock = store.lock();
  try {
    const any = store.reset();
    printMessage(
      context,
      any ? message('cli.syncDeleted', { folder: code(store.folder) }) : message('cli.nothingSynced'),
    );
  } finally {
    unlock();
  }
  return 0;
}

/** Lists the requests as rows, without sending them. */
async function announce(context: Context, args: ParsedArgs, store: Store, edge: Edge): Promise<number> {
  const base = baseFrom(context.env);
  const key = keyFrom(context.env, 'OPENROUTER_API_KEY');
  const now = edge.now();
  const run = openRun(store, now, base);
  const asks = planOf(run?.day ?? dayOf(now)).filter(({ key: name }) => run === null || store.reply(name) === null);
  const format = formatOf(context, args);
  const reader = await contextFor(context, format);
  await writeSheet(reader, planSheet(reader, asks), format);
  printPlan(context, store, asks, { base, key, now, goesOn: run !== null });
  printMessage(context, message('cli.nothingSent'));
  return 0;
}

function planSheet({ t }: Context, asks: readonly Ask[]): Sheet {
  const field = (name: string, title: string, type: 'string' | 'integer' = 'string') => ({ name, title, type });
  return plainSheet({
    of: 'list',
    name: 'sync',
    title: t('cli.syncPlan'),
    fields: [
      // Columns of this name are the same in every language.
      field('name', 'Series'),
      field('what', 'What'),
      { ...field('requests', 'Requests', 'integer'), unit: 'requests' },
      field('needs', 'Needs'),
      field('from', 'From'),
      field('to', 'To'),
      field('dataset', 'Datasets'),
    ],
    rows: seriesIn(asks).map((series) => {
      const own = asks.filter((ask) => ask.series === series);
      return {
        name: series,
        what: t.text(seriesNames[series]),
        requests: own.length,
        needs: own.some(({ needsKey }) => needsKey) ? 'OPENROUTER_API_KEY' : null,
        from: own[0]?.from || null,
        to: own.at(-1)?.to || null,
        dataset: madeFrom[series],
      };
    }),
  });
}

function seriesIn(asks: readonly Ask[]): SyncSeries[] {
  return [...new Set(asks.map(({ series }) => series))];
}

interface Plan {
  readonly base: string;
  readonly key: string | null;
  readonly now: number;
  readonly goesOn: boolean;
}

function printPlan(context: Context, store: Store, asks: readonly Ask[], { base, key, now, goesOn }: Plan): void {
  const { host } = new URL(base);
  const sent = asks.filter(({ needsKey }) => key !== null || !needsKey).length;
  const used = store.ledger(now).times().length;
  if (goesOn) printMessage(context, message('cli.syncGoesOn'));
  printMessage(context, message('cli.syncRequests', { host: code(host), sent, used, max: perDay }));
  if (sent > perDay - used) printMessage(context, message('cli.syncTomorrow'));
  else if (sent > perMinute)
    printMessage(context, message('cli.syncTakes', { pace: perMinute, minutes: Math.ceil(sent / perMinute) }));
  if (key === null) printMessage(context, message('cli.syncWithoutKey', { sent, all: asks.length }));
}

async function fetchAll(context: Context, store: Store, edge: Edge): Promise<number> {
  const base = baseFrom(context.env);
  const key = keyFrom(context.env, 'OPENROUTER_API_KEY');
  const unlock = store.lock();
  const shows = progressOf(context);
  try {
    const now = edge.now();
    const run = openRun(store, now, base);
    const asks = planOf(run?.day ?? dayOf(now)).filter(({ key: name }) => run === null || store.reply(name) === null);
    const sent = asks.filter(({ needsKey }) => key !== null || !needsKey);
    for (const series of seriesIn(sent))
      printMessage(
        context,
        message('cli.seriesRequests', {
          series: seriesNames[series],
          count: sent.filter((ask) => ask.series === series).length,
        }),
      );
    printPlan(context, store, asks, { base, key, now, goesOn: run !== null });
    const { folder } = context;
    const outcome = await untilInterrupted((signal) =>
      sync({
        connection: { base, key, edge, signal, notify: shows.notify },
        store,
        shipped: { descriptor: readDescriptor(folder), data: openPackage(folder) },
        progress: shows.at,
        warn: (what) => shows.aside(() => printMessage(context, what)),
      }),
    );
    shows.end();
    return printOutcome(context, store, outcome, key);
  } catch (error) {
    shows.end();
    return printEnd(context, error);
  } finally {
    unlock();
  }
}

function printOutcome(context: Context, store: Store, outcome: SyncOutcome, key: string | null): number {
  printStrange(context, outcome.strange);
  for (const [series, why] of outcome.failed)
    printMessage(
      context,
      message('cli.notFetched', {
        series: seriesNames[series],
        why,
      }),
    );
  if (outcome.asOf === null) printMessage(context, message('cli.nothingFetched'));
  else
    printMessage(
      context,
      message('cli.synced', {
        count: outcome.datasets.length,
        day: code(outcome.asOf),
        folder: code(store.folder),
      }),
    );
  return outcome.asOf === null || outcome.failed.size > 0 || key === null ? 1 : 0;
}

const barCells = 24;

/** A bar on stderr if it is a terminal; otherwise nothing. */
function progressOf(context: Context) {
  const shows = isatty(2) && context.env.TERM !== 'dumb';
  let [done, total, doing] = [0, 0, ''];
  const clear = () => {
    if (shows) context.err('\r\u001b[K');
  };
  const draw = () => {
    if (!shows) return;
    const full = total === 0 ? 0 : Math.round((barCells * done) / total);
    const line = `[${'#'.repeat(full)}${'.'.repeat(barCells - full)}] ${done}/${total} ${doing}`;
    context.err(`\r\u001b[K${cleanText(line).slice(0, Math.max(20, context.columns - 1))}`);
  };
  return {
    at: (now: number, of: number) => {
      [done, total, doing] = [now, of, ''];
      draw();
    },
    notify: (what: Message) => {
      doing = context.t.message(what);
      draw();
    },
    aside: (act: () => void) => {
      clear();
      act();
    },
    end: clear,
  };
}
