/** A lock between processes; one left by a killed process is taken over. I/O: a file, created whole or not at all. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { isGone, owner } from './owner.ts';
import { writeWholeFile } from './whole-file.ts';

/** Releases the lock, or names the process (by number) that holds it. */
export type Lock =
  | { readonly release: () => void; readonly holder?: undefined }
  | { readonly holder: string; readonly release?: undefined };

/** Locks held by this process, which may hold no lock twice. */
const held = new Set<string>();
/** Whether a process on another machine runs is unknown; its lock expires after this long, in ms. */
const longest = 12 * 3_600_000;
/** A lock without a name in it is still being written, unless it is older than this, in ms. */
const unnamed = 10_000;

/** Throws the system's error if the file cannot be created. */
export function tryLock(file: string): Lock {
  const mine = `${owner()}-${Math.random().toString(36).slice(2, 10)}`;
  for (;;) {
    if (isMade(file, mine)) {
      held.add(mine);
      return {
        release: () => {
          held.delete(mine);
          if (textAt(file) === mine) rmSync(file, { force: true });
        },
      };
    }
    const other = textAt(file);
    if (other === null) continue;
    if (!isLeft(file, other)) return { holder: other.split('-')[0] ?? '' };
    // Removing a dead process's lock needs a second lock: if two processes found it, the second would remove the first's new
    // lock.
    const right = tryLock(`${file}.${other.replace(/[^a-z0-9-]/gi, '').slice(0, 80)}`);
    if (right.release === undefined) return { holder: right.holder };
    if (textAt(file) === other) rmSync(file, { force: true });
    right.release();
  }
}

/** Waits until the lock is free. Calls `waits` once with its holder. Throws what `signal` was aborted with. */
export async function lockWhenFree(file: string, waits: (holder: string) => void, signal?: AbortSignal) {
  for (let isNotified = false; ; isNotified = true) {
    const { release, holder } = tryLock(file);
    if (release !== undefined) return release;
    if (!isNotified) waits(holder);
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isMade(file: string, mine: string): boolean {
  try {
    writeWholeFile(file, `${mine}\n`, { isNew: true, durable: false });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the owner is gone. */
function isLeft(file: string, other: string): boolean {
  if (held.has(other)) return false;
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (!/^\d/.test(other)) return age > unnamed;
  // Our own process number but not in `held`: the number was reused.
  if (other === String(process.pid) || other.startsWith(`${owner()}-`)) return true;
  return isGone(other) || age > longest;
}

/** Null if the file is missing. */
function textAt(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
