/** Finds logs in the folders where agents keep them. The formats say where; the disk says what is there. */

import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { Environment } from '../data/user-folder.ts';
import type { LogFormat, Place } from './formats/format.ts';
import { logFormats } from './formats/index.ts';
import { filesBelow } from './sources.ts';

/** The log of one agent in one place. */
interface FoundLog {
  readonly format: LogFormat;
  /** A folder, or a file. */
  readonly at: string;
  readonly files: readonly string[];
  /** The paths to read: the folder, or single files if the folder also has large files that are not logs. */
  readonly names: readonly string[];
  readonly bytes: number;
}

interface Found {
  readonly logs: readonly FoundLog[];
  /** The first place of each agent, whether it exists or not, and how many other places there are. */
  readonly looked: readonly string[];
  readonly others: number;
}

interface Roots {
  readonly home: string;
  readonly names: Readonly<Record<string, string>>;
}

/** The folders behind `~` and the words in braces; null if no home is known. */
function rootsOf(env: Environment, platform: NodeJS.Platform): Roots | null {
  const { join } = platform === 'win32' ? win32 : posix;
  const home = env.HOME || env.USERPROFILE;
  if (!home) return null;
  const config = env.XDG_CONFIG_HOME || join(home, '.config');
  const data = env.XDG_DATA_HOME || join(home, '.local', 'share');
  const programs = join(home, 'Library', 'Application Support');
  if (platform === 'darwin') return { home, names: { config, data, roaming: programs, local: programs } };
  if (platform !== 'win32') return { home, names: { config, data, roaming: config, local: data } };
  const roaming = env.APPDATA || join(home, 'AppData', 'Roaming');
  return { home, names: { config, data, roaming, local: env.LOCALAPPDATA || join(home, 'AppData', 'Local') } };
}

/** The folders that a place may be, without repeats. Pure. */
export function foldersOf(place: Place, env: Environment, platform: NodeJS.Platform): readonly string[] {
  const roots = rootsOf(env, platform);
  const { join, normalize } = platform === 'win32' ? win32 : posix;
  const named = place.env === undefined ? '' : (env[place.env] ?? '');
  const set = named
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const bases = set.length > 0 ? set : roots === null ? [] : place.at;
  const filled = bases.map((base) =>
    base
      .replace(/^~(?=[/\\]|$)/, () => roots?.home ?? '~')
      .replace(/\{(\w+)\}/g, (whole, name) => roots?.names[name] ?? whole),
  );
  return [...new Set(filled.map((base) => normalize(place.below === undefined ? base : join(base, place.below))))];
}

/** Finds the logs of all agents here. Opens no files but lists of projects. */
export function findLogs(env: Environment, platform: NodeJS.Platform): Found {
  const logs: FoundLog[] = [];
  const looked: string[] = [];
  const places = new Set<string>();
  // CLAUDE_CONFIG_DIR may name both folders, and one may be a link to the other.
  const seen = new Set<string>();
  for (const format of logFormats) {
    const [first] = (format.places ?? []).flatMap((place) => foldersOf(place, env, platform));
    if (first !== undefined && !looked.includes(first)) looked.push(first);
    for (const place of format.places ?? []) {
      for (const at of foldersOf(place, env, platform)) {
        places.add(at);
        const found = filesAt(at, place).filter(({ path }) => !seen.has(path));
        if (found.length === 0) continue;
        for (const { path } of found) seen.add(path);
        const bytes = found.reduce((sum, { stat }) => sum + stat.size, 0);
        const files = found.map(({ path }) => path);
        const isWhole = place.isFlat !== true && place.lists === undefined;
        logs.push({ format, at, files, names: isWhole ? [at] : files, bytes });
      }
    }
  }
  return { logs, looked, others: places.size - looked.length };
}

interface FoundPath {
  readonly path: string;
  readonly stat: Stats;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The files of a place. An unreadable folder counts as empty, so that other agents' logs are still read. */
function filesAt(at: string, { files, isFlat = false, lists }: Place): FoundPath[] {
  const stat = statOf(at);
  if (stat === undefined) return [];
  if (stat.isFile()) return files.test(at) ? [{ path: at, stat }] : [];
  const below = isFlat ? entriesOf(at) : filesBelow(at);
  const fitting = below.filter(({ path }) => files.test(path.slice(at.length + 1).replaceAll('\\', '/')));
  return lists === undefined ? fitting : fitting.flatMap(({ path }) => listed(path, lists));
}

function entriesOf(folder: string): FoundPath[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => posix.join(folder, name))
      .flatMap((path) => {
        const stat = statOf(path);
        return stat?.isFile() ? [{ path, stat }] : [];
      });
  } catch {
    return [];
  }
}

function listed(path: string, lists: (text: string) => readonly string[]): FoundPath[] {
  try {
    return lists(readFileSync(path, 'utf8')).flatMap((each) => {
      const stat = statOf(each);
      return stat?.isFile() ? [{ path: each, stat }] : [];
    });
  } catch {
    // The list cannot be parsed: the agent has another version.
    return [];
  }
}
