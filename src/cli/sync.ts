/** `sync`: newer public numbers, and the account's own days. The only code that sends anything; loaded when asked for. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { cleanText } from '../data/clean.ts';
import { openPackage, readDescriptor } from '../data/package.ts';
import { UsageError } from '../errors.ts';
import type { Message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { english } from '../i18n/words.ts';
import { baseFrom, keyFrom } from '../sync/address.ts';
import type { Edge } from '../sync/client.ts';
import { madeFrom } from '../sync/datasets.ts';
import { perDay, perMinute } from '../sync/pace.ts';
import { type Ask, planOf, type Series, seriesNames } from '../sync/plan.ts';
import { dayOf, openRun, type Synced, sync } from '../sync/run.ts';
import { openStore, type Store } from '../sync/store.ts';
import { plainSheet, type Sheet } from '../write/sheet.ts';
import { type Request, switchFlag } from './command.ts';
import type { Context } from './context.ts';
import { formatOf, spokenFor, writeSheet } from './output.ts';
import { syncTopics } from './sync-command.ts';
import { folderOf, sayStop, sayStrange, talk, untilInterrupted, wordsOf } from './sync-talk.ts';

/** The world as it is; tests bring their own. */
const realEdge: Edge = {
  fetch: (...given) => fetch(...given),
  now: Date.now,
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, { signal });
  },
  timeoutMs: 60_000,
};

export async function runSync(context: Context, request: Request, edge: Edge = realEdge): Promise<number> {
  const [topic] = request.inputs;
  if (topic !== undefined && !syncTopics.some((each) => each === topic))
    throw new UsageError(`sync knows ${syncTopics.join(', ')}, not ${quote(topic)}. Without it, the public numbers.`);
  const [dry, reset] = [switchFlag(request, 'dry-run'), switchFlag(request, 'reset')];
  if (dry && reset) throw new UsageError('--dry-run and --reset do not go together.');
  if (context.offline && !reset && !dry) throw new UsageError('sync fetches from the network; --offline forbids that.');
  if (topic === 'activity') return (await import('./sync-activity.ts')).runActivity(context, request, edge, dry, reset);
  if (request.flags.save !== undefined) throw new UsageError('--save goes with activity: state-of-ai sync activity');
  const store = openStore(folderOf(context));
  if (reset) return forget(context, store);
  return dry ? announce(context, request, store, edge) : fetchAll(context, store, edge);
}

function forget(context: Context, store: Store): number {
  const unlock = store.lock();
  try {
    const any = store.reset();
    talk(context, any ? `What was synced is deleted from ${store.folder}` : 'Nothing was synced.');
  } finally {
    unlock();
  }
  return 0;
}

/** What would be asked for, as rows. */
async function announce(context: Context, request: Request, store: Store, edge: Edge): Promise<number> {
  const base = baseFrom(context.env);
  const key = keyFrom(context.env, 'OPENROUTER_API_KEY');
  const now = edge.now();
  const run = openRun(store, now, base);
  const asks = planOf(run?.day ?? dayOf(now)).filter(({ key: name }) => run === null || store.reply(name) === null);
  const format = formatOf(context, request);
  await writeSheet(spokenFor(context, format), planSheet(asks, format === 'text' ? context.say : undefined), format);
  sayPlan(context, store, asks, { base, key, now, goesOn: run !== null });
  talk(context, 'Nothing was sent.');
  return 0;
}

function planSheet(asks: readonly Ask[], say: (text: string) => string = english): Sheet {
  const field = (name: string, title: string, type: 'string' | 'integer' = 'string') => ({ name, title, type });
  return plainSheet({
    of: 'list',
    name: 'sync',
    title: 'What a sync asks for',
    fields: [
      // Columns of these names are the same in every language.
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
        what: say(seriesNames[series]),
        requests: own.length,
        needs: own.some(({ needsKey }) => needsKey) ? 'OPENROUTER_API_KEY' : null,
        from: own[0]?.from || null,
        to: own.at(-1)?.to || null,
        dataset: madeFrom[series],
      };
    }),
  });
}

function seriesIn(asks: readonly Ask[]): Series[] {
  return [...new Set(asks.map(({ series }) => series))];
}

interface Plan {
  readonly base: string;
  readonly key: string | null;
  readonly now: number;
  readonly goesOn: boolean;
}

function sayPlan(context: Context, store: Store, asks: readonly Ask[], { base, key, now, goesOn }: Plan): void {
  const { host } = new URL(base);
  const sent = asks.filter(({ needsKey }) => key !== null || !needsKey).length;
  const used = store.ledger(now).times().length;
  if (goesOn) talk(context, 'An interrupted sync goes on where it stopped.');
  talk(context, `Requests to ${host}: ${sent}. In the last 24 hours ${used} of ${perDay} were made.`);
  if (sent > perDay - used) talk(context, 'That is not enough for all of it: the rest comes with a sync tomorrow.');
  else if (sent > perMinute)
    talk(context, `At ${perMinute} a minute that takes ${Math.ceil(sent / perMinute)} minutes at most.`);
  if (key === null)
    talk(
      context,
      `OPENROUTER_API_KEY is not set: only the model list can be fetched, ${sent} of ${asks.length} requests. Keys: https://openrouter.ai/keys`,
    );
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
      talk(
        context,
        `  ${(context.say ?? english)(seriesNames[series])}: ${sent.filter((ask) => ask.series === series).length}`,
      );
    sayPlan(context, store, asks, { base, key, now, goesOn: run !== null });
    const { folder } = context;
    const outcome = await untilInterrupted((signal) =>
      sync({
        connection: { base, key, edge, signal, says: shows.says },
        store,
        shipped: { descriptor: readDescriptor(folder), data: openPackage(folder) },
        progress: shows.at,
        warn: (what) => shows.aside(() => talk(context, what)),
      }),
    );
    shows.end();
    return sayOutcome(context, store, outcome, key);
  } catch (error) {
    shows.end();
    return sayStop(context, error);
  } finally {
    unlock();
  }
}

function sayOutcome(context: Context, store: Store, outcome: Synced, key: string | null): number {
  sayStrange(context, outcome.strange);
  for (const [series, why] of outcome.failed)
    talk(context, `not fetched: ${(context.say ?? english)(seriesNames[series])}: ${wordsOf(context, why)}`);
  if (outcome.asOf === null) talk(context, 'Nothing could be fetched; all stays as it was.');
  else talk(context, `Datasets synced: ${outcome.datasets.length}, as of ${outcome.asOf}, in ${store.folder}`);
  return outcome.asOf === null || outcome.failed.size > 0 || key === null ? 1 : 0;
}

const barCells = 24;

/** A bar on stderr where it is a terminal; nowhere else. */
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
    says: (what: Message) => {
      doing = wordsOf(context, what);
      draw();
    },
    aside: (act: () => void) => {
      clear();
      act();
    },
    end: clear,
  };
}
