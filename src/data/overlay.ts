/** Shipped datasets with those that were synced over them: what the explorer and the pipe read. Pure but for the csvs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../errors.ts';
import { message } from '../i18n/message.ts';
import type { PackageDescriptor, ResourceDescriptor } from './descriptor.ts';
import { type DataPackage, openPackage, packageOf, readDescriptor } from './package.ts';
import { userDataFolder } from './user-folder.ts';

/** A package that a sync made; it stands by itself, but for `basis`, which is the shipped one it was laid over. */
export interface SyncedDescriptor extends PackageDescriptor {
  /** Version of the shipped package. */
  readonly basis: string;
  /** The day of the newest numbers in it (ISO). */
  readonly asOf: string;
}

/** The folder of what was synced; null where nothing was. One look at the disk. */
export function syncedFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | null {
  const data = userDataFolder(env, platform);
  const folder = data === null ? null : join(data, 'sync');
  return folder !== null && existsSync(join(folder, 'datapackage.json')) ? folder : null;
}

/** The shipped package, with what was synced where there is any. */
export function openData(folder: string, synced: string | null): DataPackage {
  return synced === null ? openPackage(folder) : openWithSynced(folder, synced);
}

/** The shipped package in `folder` with the one in `synced` over it. Throws DataError where either has no descriptor. */
export function openWithSynced(folder: string, synced: string): DataPackage {
  const [under, over] = [readDescriptor(folder), readSynced(synced)];
  const shipped = packageOf(under, folder);
  const fresh = packageOf(over, synced);
  const chosen = new Set(newer(under, over));
  return {
    names: [...new Set([...shipped.names, ...chosen])].sort(),
    has: (name) => chosen.has(name) || shipped.has(name),
    dataset(name) {
      if (!chosen.has(name)) return shipped.dataset(name);
      try {
        return fresh.dataset(name);
      } catch (error) {
        throw withWayOut(error);
      }
    },
    syncedOn: (name) => (chosen.has(name) ? dateIn(over, name) || over.asOf : null),
  };
}

/**
 * Names of the synced datasets that are to be shown. A newer program may ship newer numbers, or better labels, than were
 * synced with an older one: there, each dataset that carries a date goes by its date, and the others are the shipped. So
 * are those whose columns are other than they were.
 */
function newer(under: PackageDescriptor, over: SyncedDescriptor): string[] {
  const shipped = new Map(under.resources.map((resource) => [resource.name, resource]));
  return over.resources
    .filter((resource) => {
      const own = shipped.get(resource.name);
      if (own === undefined) return true;
      return columnsOf(own) === columnsOf(resource) && (over.basis === under.version || dateOf(resource) > dateOf(own));
    })
    .map(({ name }) => name);
}

function readSynced(folder: string): SyncedDescriptor {
  try {
    return readDescriptor(folder) as SyncedDescriptor;
  } catch (error) {
    throw withWayOut(error);
  }
}

/** What somebody's disk or editor broke must not keep them from what was shipped. */
function withWayOut(error: unknown): unknown {
  return error instanceof DataError && typeof error.told === 'object'
    ? new DataError(message('data.withoutSync', { error: error.told }))
    : error;
}

function dateIn({ resources }: SyncedDescriptor, name: string): string {
  const resource = resources.find((each) => each.name === name);
  return resource === undefined ? '' : dateOf(resource);
}

function columnsOf({ schema }: ResourceDescriptor): string {
  // Somebody's editor may have been at it: what has no columns has none in common.
  return (schema?.fields ?? []).map(({ name }) => name).join();
}

/** `..., as of 2026-09-13. ...` */
function dateOf({ citation }: ResourceDescriptor): string {
  return /as of (\d{4}-\d\d-\d\d)/.exec(citation)?.[1] ?? '';
}
