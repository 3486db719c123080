/** Shipped datasets with synced ones in their place, as the explorer and the pipe read them. Pure except for reading csvs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../errors.ts';
import { message } from '../i18n/message.ts';
import type { PackageDescriptor, ResourceDescriptor } from './descriptor.ts';
import { type DataPackage, openPackage, packageOf, readDescriptor } from './package.ts';
import { userDataFolder } from './user-folder.ts';

/** A package written by `sync`. `basis` is the version of the shipped package it was made for. */
export interface SyncedDescriptor extends PackageDescriptor {
  /** Version of the shipped package. */
  readonly basis: string;
  /** The day of its newest numbers (ISO). */
  readonly asOf: string;
}

/** The folder of synced data; null if there is none. One disk access. */
export function syncedFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | null {
  const data = userDataFolder(env, platform);
  const folder = data === null ? null : join(data, 'sync');
  return folder !== null && existsSync(join(folder, 'datapackage.json')) ? folder : null;
}

/** The shipped package, with synced datasets if there are any. */
export function openData(folder: string, synced: string | null): DataPackage {
  return synced === null ? openPackage(folder) : openWithSynced(folder, synced);
}

/** The shipped package in `folder` with that in `synced` applied. Throws DataError if either has no descriptor. */
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
 * Names of the synced datasets that replace shipped ones. If the program is newer than the sync, a dated dataset is chosen by
 * date, and one without a date stays the shipped one. A dataset whose columns differ from the shipped one's is never used.
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

/** Adds to the error how to go on without synced data: a broken sync must not block the shipped data. */
function withWayOut(error: unknown): unknown {
  return error instanceof DataError && typeof error.reason === 'object'
    ? new DataError(message('data.withoutSync', { error: error.reason }))
    : error;
}

function dateIn({ resources }: SyncedDescriptor, name: string): string {
  const resource = resources.find((each) => each.name === name);
  return resource === undefined ? '' : dateOf(resource);
}

function columnsOf({ schema }: ResourceDescriptor): string {
  // The file may have been edited by hand: a missing schema matches no columns.
  return (schema?.fields ?? []).map(({ name }) => name).join();
}

/** `..., as of 2026-09-13. ...` */
function dateOf({ citation }: ResourceDescriptor): string {
  return /as of (\d{4}-\d\d-\d\d)/.exec(citation)?.[1] ?? '';
}
