/** One at a time: a lock that a killed process leaves behind is taken over. The edge: a file, made whole or not at all. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { isGone, owner } from './owner.ts';
import { writeWholeFile } from './whole-file.ts';

/** Lets it go, or whose it is (a process's number). */
export type Lock =
  | { readonly release: () => void; readonly holder?: undefined }
  | { readonly holder: string; readonly release?: undefined };

/** Held by this process: it may hold no lock twice. */
const held = new Set<string>();
/** Of another machine nobody can tell whether it runs; this long nothing is held. */
const longest = 12 * 3_600_000;
/** A lock without a name is being written, unless it is that old. */
const unnamed = 10_000;

/** Throws the system's error where no file can be made. */
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
    // Who holds the lock on the dead one's may remove it: of two that found it, the second would remove the first's own.
    const right = tryLock(`${file}.${other.replace(/[^a-z0-9-]/gi, '').slice(0, 80)}`);
    if (right.release === undefined) return { holder: right.holder };
    if (textAt(file) === other) rmSync(file, { force: true });
    right.release();
  }
}

/** Waits for whoever has it, who is told once to `waits`. Throws what `signal` was aborted with. */
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

/** Whether its owner is gone. */
function isLeft(file: string, other: string): boolean {
  if (held.has(other)) return false;
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (!/^\d/.test(other)) return age > unnamed;
  // Ours, and not held: a number that is given out again.
  if (other === String(process.pid) || other.startsWith(`${owner()}-`)) return true;
  return isGone(other) || age > longest;
}

/** Null where there is none. */
function textAt(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
