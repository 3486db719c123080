/** The secret salt for user hashes: one for each machine, so that two logs can be matched by user. */
import { join } from 'node:path';
import { readTextFile } from '../data/read-file.ts';
import { reasonOf } from '../data/reason.ts';
import { writeWholeFile } from '../data/whole-file.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

/**
 * Creates the salt on first use, readable by its owner only. A damaged salt is an error and is never replaced: the same users
 * would count as others. If it cannot be saved, uses one for this run, or throws DataError if `isNeeded` later.
 */
export function localSalt(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  isNeeded = false,
): string {
  const file = saltFile(env, platform);
  const known = file === null ? null : read(file);
  if (known !== null) return known;
  // Node's own crypto module would have to be loaded in every run.
  const fresh = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  if (file === null) return fresh;
  try {
    writeWholeFile(file, `${fresh}\n`, { isNew: true });
  } catch (error) {
    // If two runs start together, the second uses the salt that the first saved.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return read(file) ?? fresh;
    if (isNeeded) throw new DataError(message('data.secretUnwritable', { file: code(file), why: reasonOf(error) }));
  }
  return fresh;
}

/** Replaces this machine's salt with another's. Throws DataError if it cannot be written. */
export function replaceSalt(file: string, secret: string): void {
  try {
    writeWholeFile(file, `${secret}\n`);
  } catch (error) {
    throw new DataError(message('data.secretUnwritable', { file: code(file), why: reasonOf(error) }));
  }
}

/** Null if there is none. Throws DataError if the file is not a salt. */
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

/** The platform's folder for application data, or XDG's; null if the environment names no home. */
export function saltFile(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string | null {
  if (env.XDG_STATE_HOME) return join(env.XDG_STATE_HOME, 'state-of-ai', 'salt');
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'state-of-ai', 'salt') : null;
  return env.HOME ? join(env.HOME, '.local', 'state', 'state-of-ai', 'salt') : null;
}
