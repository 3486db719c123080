/** The folder of a sync's files. I/O: every file is written whole or not at all. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageDescriptor, ResourceDescriptor } from '../data/descriptor.ts';
import { tryLock } from '../data/lock.ts';
import type { SyncedDescriptor } from '../data/overlay.ts';
import { readDescriptor } from '../data/package.ts';
import { readTextFile } from '../data/read-file.ts';
import { reasonOf } from '../data/reason.ts';
import { writeWholeFile } from '../data/whole-file.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { Ledger } from './client.ts';
import { csvOf, type Made } from './datasets.ts';
import { recent } from './pace.ts';
import { isObject, oddities, type Reply } from './replies.ts';
import { ccBy } from './tables.ts';

/** A started sync. Its day decides what it requests. */
export interface Run {
  readonly day: string;
  /** By our own clock, ms since 1970. */
  readonly began: number;
  /** The base address of its requests. */
  readonly base: string;
}

export interface Store {
  readonly folder: string;
  /** Requests made, across runs. `now` is needed because a clock may have been wrong. */
  ledger(now: number): Ledger;
  run(): Run | null;
  /** Starts a run. Deletes stored replies of other runs, unless `keeping`. */
  begin(run: Run, keeping?: boolean): void;
  reply(key: string): Reply | null;
  keep(key: string, reply: Reply): void;
  /** Replaces all that was synced by these datasets and, from the last sync, those named in `staying`. */
  publish(made: readonly Made[], staying: readonly string[], basis: string): SyncedDescriptor;
  /** What was published; null if nothing is. */
  published(): SyncedDescriptor | null;
  /** Deletes fetched and published data and returns whether there was any. Request times stay, because the limits still apply. */
  reset(): boolean;
  /** Throws DataError if another sync is running. */
  lock(): () => void;
}

export function syncFolder(userData: string): string {
  return join(userData, 'sync');
}

const descriptorName = 'datapackage.json';
/** Larger than any file of a sync. */
const maxMegabytes = 256;

export function openStore(folder: string): Store {
  const at = (...parts: string[]) => join(folder, ...parts);
  // Replies are not flushed to disk: a damaged one is detected and fetched again.
  const write = (file: string, value: unknown) => written(file, `${JSON.stringify(value)}\n`, false);
  const published = () => (existsSync(at(descriptorName)) ? (readDescriptor(folder) as SyncedDescriptor) : null);
  return {
    folder,
    ledger(now) {
      const held = json(at('requests.json'));
      let times = recent(Array.isArray(held) ? held.filter((time) => typeof time === 'number') : [], now);
      return {
        times: () => times,
        keep(all) {
          times = [...all];
          write(at('requests.json'), times);
        },
      };
    },
    run() {
      const run = json(at('run', 'run.json'));
      return isObject(run) &&
        typeof run.day === 'string' &&
        typeof run.began === 'number' &&
        typeof run.base === 'string'
        ? { day: run.day, began: run.began, base: run.base }
        : null;
    },
    begin(run, keeping = false) {
      if (!keeping) rmSync(at('run'), { recursive: true, force: true });
      write(at('run', 'run.json'), run);
    },
    reply(key) {
      const reply = json(at('run', `reply.${key}.json`));
      return isObject(reply) &&
        Array.isArray(reply.rows) &&
        Array.isArray(reply.strange) &&
        reply.strange.every(({ what }) => oddities.some((known) => known === what)) &&
        typeof reply.asOf === 'string'
        ? (reply as unknown as Reply)
        : null;
    },
    keep: (key, reply) => write(at('run', `reply.${key}.json`), reply),
    publish(made, staying, basis) {
      const before = published();
      const kept = (before?.resources ?? []).filter(({ name }) => staying.includes(name));
      const files = [
        ...made.map((each) => ({ resource: each.resource, text: csvOf(each) })),
        ...kept.map((resource) => ({ resource, text: textAt(at(resource.path)) })),
      ].sort((a, b) => (a.resource.name < b.resource.name ? -1 : 1));
      const asOf =
        [...made.map((each) => each.asOf), before !== null && kept.length > 0 ? before.asOf : ''].sort().at(-1) ?? '';
      const hash = createHash('sha256');
      for (const { resource, text } of files) hash.update(`${JSON.stringify({ ...resource, path: '' })}\n${text}`);
      // The same numbers get the same name; other numbers never overwrite files that somebody is reading.
      const stamp = `${asOf}-${hash.digest('hex').slice(0, 12)}`;
      for (const { resource, text } of files) written(at(stamp, `${resource.name}.csv`), text);
      const descriptor = describe(
        files.map(({ resource }) => ({ ...resource, path: `${stamp}/${resource.name}.csv` })),
        basis,
        asOf,
      );
      // Writing the descriptor publishes the datasets.
      written(at(descriptorName), `${JSON.stringify(descriptor, null, 1)}\n`);
      const stays = [stamp, before?.resources[0]?.path.split('/')[0]];
      for (const name of stamps(folder)) if (!stays.includes(name)) rmSync(at(name), { recursive: true, force: true });
      rmSync(at('run'), { recursive: true, force: true });
      return descriptor;
    },
    published,
    reset() {
      const all = [descriptorName, 'run', ...stamps(folder)].filter((name) => existsSync(at(name)));
      // The descriptor goes first: without it nobody reads the rest.
      for (const name of all) rmSync(at(name), { recursive: true, force: true });
      return all.length > 0;
    },
    lock: () => lock(folder, at('lock')),
  };
}

function describe(resources: readonly ResourceDescriptor[], basis: string, asOf: string): SyncedDescriptor {
  const about: Omit<PackageDescriptor, 'resources'> = {
    profile: 'tabular-data-package',
    name: 'state-of-ai-synced',
    title: 'Public numbers fetched by state-of-ai sync',
    version: basis,
    licenses: [ccBy],
    sources: [{ title: 'OpenRouter Data API', path: 'https://openrouter.ai/rankings' }],
    contributors: [],
  };
  return { ...about, basis, asOf, resources };
}

/** Folders of published datasets, recognised by their names. */
function stamps(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}-\d\d-\d\d-[0-9a-f]{12}$/.test(name)) : [];
}

function lock(folder: string, file: string): () => void {
  try {
    const { release, holder } = tryLock(file);
    if (release !== undefined) return release;
    throw new DataError(message('sync.another', { process: code(holder), file: code(file) }));
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(message('sync.unwritable', { file: code(folder), why: reasonOf(error) }));
  }
}

function written(file: string, text: string, durable = true): void {
  try {
    writeWholeFile(file, text, { durable });
  } catch (error) {
    throw new DataError(message('sync.unwritable', { file: code(file), why: reasonOf(error) }));
  }
}

function textAt(file: string): string {
  try {
    return readTextFile(file, maxMegabytes);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(message('sync.unreadable', { file: code(file), why: reasonOf(error) }));
  }
}

/** Null if the file is missing or damaged; it is then fetched again. */
function json(file: string): unknown {
  try {
    return JSON.parse(readTextFile(file, maxMegabytes));
  } catch {
    return null;
  }
}
