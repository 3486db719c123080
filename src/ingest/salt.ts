/** The secret that hashes of users are made with: one for each machine, so that logs can be told to be of the same people. */
import { join } from 'node:path';
import { readTextFile } from '../data/read-file.ts';
import { reasonOf } from '../data/reason.ts';
import { writeWholeFile } from '../data/whole-file.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

/**
 * Made on first use, readable by its owner only. A damaged one is an error, never replaced: the same users would count as
 * others from then on. Where none can be kept one lasts for this run, or is an error where `isNeeded` later.
 */
export function localSalt(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  isNeeded = false,
): string {
  const file = saltFile(env, platform);
  const known = file === null ? null : read(file);
  if (known !== null) return known;
  // Node's own crypto would be loaded in every run, for this one.
  const fresh = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  if (file === null) return fresh;
  try {
    writeWholeFile(file, `${fresh}\n`, { isNew: true });
  } catch (error) {
    // Of two runs that begin together, the second takes what the first has made.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return read(file) ?? fresh;
    if (isNeeded) throw new DataError(message('data.secretUnwritable', { file: code(file), why: reasonOf(error) }));
  }
  return fresh;
}

/** Another machine's secret in the place of this one's. Throws DataError where it cannot be written. */
export function replaceSalt(file: string, secret: string): void {
  try {
    writeWholeFile(file, `${secret}\n`);
  } catch (error) {
    throw new DataError(message('data.secretUnwritable', { file: code(file), why: reasonOf(error) }));
  }
}

/** Null where there is none. Throws DataError for what is there and is none. */
function read(file: string): string | null {
  let text: string;
  try {
    text = readTextFile(file, 1).trim();
  } catch (error) {
    if (error instanceof DataError) throw error;
    const { code: kind } = error as NodeJS.ErrnoException;
    if (kind === 'ENOENT' || kind === 'ENOTDIR') return null;
    throw new DataError(message('data.secretUnreadable', { file: code(file), why: reasonOf(error) }));
  }
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new DataError(message('data.secretDamaged', { file: code(file), seen: text.length }));
}

/** The platform's place for what a program keeps for itself, unless XDG's; null where the environment names no home. */
export function saltFile(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string | null {
  if (env.XDG_STATE_HOME) return join(env.XDG_STATE_HOME, 'state-of-ai', 'salt');
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'state-of-ai', 'salt') : null;
  return env.HOME ? join(env.HOME, '.local', 'state', 'state-of-ai', 'salt') : null;
}
