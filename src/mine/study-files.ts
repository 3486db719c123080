/** The folder saved studies lie in. The edge: names to files, read whole, written whole or not at all. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DataError, UsageError } from '../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The platform's place for a user's data, unless XDG names one. Throws UsageError where no home is known. */
export function studiesFolder(env: Environment, platform: NodeJS.Platform): string {
  const inside = (...folders: string[]) => join(...folders, 'state-of-ai', 'studies');
  if (env.XDG_DATA_HOME) return inside(env.XDG_DATA_HOME);
  if (platform === 'win32' && env.LOCALAPPDATA) return inside(env.LOCALAPPDATA);
  if (platform !== 'win32' && env.HOME)
    return platform === 'darwin'
      ? inside(env.HOME, 'Library', 'Application Support')
      : inside(env.HOME, '.local', 'share');
  throw new UsageError('There is no folder for studies: set XDG_DATA_HOME to one.');
}

/** Whether a word can name a study: no path, no hidden file, the same file on every system. */
export function isStudyName(word: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,63}$/i.test(word) && !word.endsWith('.');
}

export function studyFile(folder: string, name: string): string {
  return join(folder, `${name.toLowerCase()}.json`);
}

/** The counts beside a saved study, under a name no other saving has used. */
export function freshCountsName(name: string): string {
  return `${name.toLowerCase()}.${Date.now().toString(36)}-${process.pid}.counts`;
}

export function isCountsName(word: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,120}\.counts$/.test(word);
}

/** Counts that no saved study of this name points to any more. */
export function removeOldCounts(folder: string, name: string, current: string | undefined): void {
  const own = new RegExp(`^${name.toLowerCase().replaceAll('.', '\\.')}\\.[a-z0-9]+-[0-9]+\\.counts$`);
  for (const file of readdirSync(folder))
    if (own.test(file) && file !== current) rmSync(join(folder, file), { force: true });
}

export function studyNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter(isStudyName)
    .sort();
}

/** Null where there is none. Throws DataError where it is there and cannot be read. */
export function studyFileText(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new DataError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/**
 * Beside it first, on the disk for certain, and then in its place: whatever ends the program meanwhile leaves the old
 * file whole. Throws DataError with the cause. `between` is there for tests.
 */
export function writeStudyFile(file: string, text: string, between: () => void = () => {}): void {
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const handle = openSync(fresh, 'w', 0o600);
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    between();
    renameSync(fresh, file);
  } catch (error) {
    try {
      rmSync(fresh, { force: true });
    } catch {
      // There is not even a folder it could lie in.
    }
    throw new DataError(`The study cannot be saved as ${file}: ${(error as Error).message}`);
  }
}
