/** A sync in this process, over real http, into a temp folder, with a clock that only moves during waits. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openPackage, readDescriptor } from '../../src/data/package.ts';
import type { Edge } from '../../src/sync/client.ts';
import { type SyncOptions, type SyncOutcome, sync } from '../../src/sync/run.ts';
import { openStore, type Store } from '../../src/sync/store.ts';
import { dataFolder } from '../data/temp-package.ts';
import { inEnglish } from '../told.ts';
import { type FakeApi, key, now } from './fake-api.ts';

export const shipped = { descriptor: readDescriptor(dataFolder), data: openPackage(dataFolder) };

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-sync-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface FakeEdge extends Edge {
  /** Every wait, in ms. */
  readonly waits: number[];
  /** When each request was sent. */
  readonly sent: number[];
  clock: number;
}

/** In ms. Longer than any reply takes on a busy machine. */
export const forEver = 600_000;

/** Starts at the moment of the fake replies, unless told otherwise. */
export function fakeEdge(clock = now, timeoutMs = forEver): FakeEdge {
  const edge: FakeEdge = {
    waits: [],
    sent: [],
    clock,
    timeoutMs,
    fetch: (...given) => {
      edge.sent.push(edge.clock);
      return fetch(...given);
    },
    now: () => edge.clock,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      edge.waits.push(ms);
      edge.clock += ms;
    },
  };
  return edge;
}

export interface Syncing {
  readonly store: Store;
  readonly edge: FakeEdge;
  readonly warned: string[];
  /** Messages shown while waiting. */
  readonly said: string[];
  /** Aborts as Ctrl-C does. */
  readonly interrupt: () => void;
  readonly run: () => Promise<SyncOutcome>;
}

export function syncing(api: FakeApi, folder = tempFolder(), edge = fakeEdge(), withKey = true): Syncing {
  const store = openStore(folder);
  const warned: string[] = [];
  const said: string[] = [];
  const ending = new AbortController();
  const options: SyncOptions = {
    connection: {
      base: api.base,
      key: withKey ? key : null,
      edge,
      signal: ending.signal,
      notify: (what) => said.push(inEnglish(what)),
    },
    store,
    shipped,
    progress: () => {},
    warn: (what) => warned.push(inEnglish(what)),
  };
  return { store, edge, warned, said, interrupt: () => ending.abort(), run: () => sync(options) };
}

/** What a sync published, as file names and bytes; without the times of requests and the data of unfinished runs. */
export function published(folder: string): Record<string, string> {
  const stamp = readDescriptor(folder).resources[0]?.path.split('/')[0] ?? '';
  const files = readdirSync(join(folder, stamp)).map((file) => `${stamp}/${file}`);
  return Object.fromEntries(
    ['datapackage.json', ...files.sort()].map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
