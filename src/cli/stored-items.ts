/** What this program stores on this machine: one list of everything written to the user's folders. Reads sizes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { statuslineFile, statuslineLock } from '../data/statusline-cache.ts';
import { userDataFolder } from '../data/user-folder.ts';
import { type Message, message } from '../i18n/message.ts';
import { saltFile } from '../ingest/salt.ts';
import { keptName } from '../study/keep.ts';
import { studiesFolder, studyFilesOf, studyLock, studyNames } from '../study/study-files.ts';
import { syncFolder } from '../sync/store.ts';
import { memoryFile } from '../ui/memory-file.ts';
import type { Context } from './context.ts';
import { additionsFolder } from './install.ts';
import { configFolder } from './label-files.ts';

export interface StoredItem {
  /** The name to type to erase it. */
  readonly name: string;
  readonly what: Message;
  /** Existing files and folders. */
  readonly paths: readonly string[];
  readonly bytes: number;
  /** The lock that a writer holds. */
  readonly lock?: string | undefined;
  /** The user's own files: never erased. */
  readonly isYours: boolean;
}

/** Existing items, by name. Opens none of them. */
export function storedItems({ env }: Pick<Context, 'env'>): StoredItem[] {
  const { platform } = process;
  const data = userDataFolder(env, platform);
  const config = configFolder(env, platform);
  const paths = (...all: (string | null)[]) => all.filter((path) => path !== null);
  const items: readonly Listed[] = [
    ...(data === null ? [] : [...studiesIn(studiesFolder(env, platform)), ...inDataFolder(data)]),
    { name: 'secret', what: message('keep.storedSecret'), paths: paths(saltFile(env, platform)) },
    { name: 'explorer', what: message('keep.storedExplorer'), paths: paths(memoryFile(env, platform)) },
    { name: 'config', what: message('keep.storedYours'), paths: configPaths(config), isYours: true },
  ];
  return items
    .map((item) => ({ isYours: false, ...item, paths: item.paths.filter((path) => sizeAt(path) !== null) }))
    .map((item) => ({ ...item, bytes: item.paths.reduce((sum, path) => sum + (sizeAt(path) ?? 0), 0) }))
    .filter((item) => item.paths.length > 0);
}

type Listed = Pick<StoredItem, 'name' | 'what' | 'paths' | 'lock'> & { readonly isYours?: boolean };

function inDataFolder(data: string): Listed[] {
  const sync = syncFolder(data);
  return [
    {
      name: 'statusline',
      what: message('keep.storedStatusline'),
      paths: [statuslineFile(data)],
      lock: statuslineLock(data),
    },
    { name: 'sync', what: message('keep.storedSync'), paths: [sync], lock: join(sync, 'lock') },
    { name: 'engine', what: message('keep.storedEngine'), paths: [additionsFolder(data)] },
  ];
}

function studiesIn(folder: string): Listed[] {
  return studyNames(folder).map((name) => ({
    name: name === keptName ? name : `studies/${name}`,
    what: message(name === keptName ? 'keep.storedKept' : 'keep.storedStudy'),
    paths: studyFilesOf(folder, name),
    lock: studyLock(folder, name),
  }));
}

/** On macOS and Windows the settings folder may be the data folder. */
function configPaths(folder: string | null): string[] {
  return folder === null ? [] : ['config.json', 'labels.csv'].map((name) => join(folder, name));
}

/** Bytes of a file, or of all files in a folder; null if missing. */
function sizeAt(path: string): number | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path, { withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isSymbolicLink() ? 0 : (sizeAt(join(path, entry.name)) ?? 0)),
    0,
  );
}
