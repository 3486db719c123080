/** The file of remembered state. Read on start, written atomically on exit. */

import { join } from 'node:path';
import { readTextFile } from '../data/read-file.ts';
import { reasonOf } from '../data/reason.ts';
import type { Environment } from '../data/user-folder.ts';
import { writeWholeFile } from '../data/whole-file.ts';
import type { Words } from '../i18n/message.ts';

/** Many times the size of bookmarks and typed lines. */
const maxMegabytes = 16;

/** The platform's folder for state, or XDG's; null if no home is known. */
export function memoryFile(env: Environment, platform: NodeJS.Platform): string | null {
  const inside = (...folders: string[]) => join(...folders, 'state-of-ai', 'state.json');
  if (env.XDG_STATE_HOME) return inside(env.XDG_STATE_HOME);
  if (platform === 'win32') return env.LOCALAPPDATA ? inside(env.LOCALAPPDATA) : null;
  if (!env.HOME) return null;
  return platform === 'darwin'
    ? inside(env.HOME, 'Library', 'Application Support')
    : inside(env.HOME, '.local', 'state');
}

/** Null if there is none, or it cannot be read. */
export function memoryAt(file: string): string | null {
  try {
    return readTextFile(file, maxMegabytes);
  } catch {
    return null;
  }
}

/** Writes atomically. Returns the error, or null. */
export function keepMemory(file: string, text: string): Words | null {
  try {
    writeWholeFile(file, text);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
