/** The folder of saved studies. Reads and writes files; writes are atomic. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile } from '../data/read-file.ts';
import { reasonOf } from '../data/reason.ts';
import { type Environment, userDataFolder } from '../data/user-folder.ts';
import { writeWholeFile } from '../data/whole-file.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

/** The platform's folder for user data, or XDG's. Throws UsageError if no home is known. */
export function studiesFolder(env: Environment, platform: NodeJS.Platform): string {
  const folder = userDataFolder(env, platform);
  if (folder !== null) return join(folder, 'studies');
  throw new UsageError(message('study.noFolder'));
}

/** Device names of Windows, with any extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Many times the size of the largest study. */
const maxMegabytes = 100;

/** Whether a word can name a study: no path, no hidden file, the same file on every system. */
export function isStudyName(word: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,63}$/i.test(word) && !word.endsWith('.') && !devices.test(word);
}

export function studyFile(folder: string, name: string): string {
  return join(folder, `${name.toLowerCase()}.json`);
}

/** A name for a counts file that no other save has used. */
export function freshCountsName(name: string): string {
  return `${name.toLowerCase()}.${Date.now().toString(36)}-${process.pid}.counts`;
}

/** The lock held while a study of this name is written or added to. */
export function studyLock(folder: string, name: string): string {
  return join(folder, `.${name.toLowerCase()}.lock`);
}

export function isCountsName(word: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,120}\.counts$/.test(word);
}

/** Deletes counts files of this name that no saved study refers to. */
export function removeOldCounts(folder: string, name: string, current: string | undefined): void {
  for (const file of countsOf(folder, name)) if (file !== current) rmSync(join(folder, file), { force: true });
}

/** All files of a saved study. */
export function studyFilesOf(folder: string, name: string): string[] {
  return [studyFile(folder, name), ...countsOf(folder, name).map((file) => join(folder, file))];
}

function countsOf(folder: string, name: string): string[] {
  const own = new RegExp(`^${name.toLowerCase().replaceAll('.', '\\.')}\\.[a-z0-9]+-[0-9]+\\.counts(\\.wal)?$`);
  return readdirSync(folder).filter((file) => own.test(file));
}

export function studyNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter(isStudyName)
    .sort();
}

/** Null if there is none. Throws DataError if it exists and cannot be read. */
export function studyFileText(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    return readTextFile(file, maxMegabytes);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(message('study.unreadable', { file: code(file), why: reasonOf(error) }));
  }
}

/** Writes atomically. Throws DataError with the cause. `between` is for tests. */
export function writeStudyFile(file: string, text: string, between: () => void = () => {}): void {
  try {
    writeWholeFile(file, text, { between });
  } catch (error) {
    throw new DataError(message('study.unwritable', { file: code(file), why: reasonOf(error) }));
  }
}
