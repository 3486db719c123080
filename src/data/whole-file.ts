/** Atomic file writes: a file is replaced whole or not at all. The edge. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a temporary file beside it, syncs it to disk and renames it: after a crash the old file is still whole. Throws
 * the system's error. `durable: false` skips the sync, for files that can be made again; a power cut may then truncate
 * them. `between` is for tests.
 */
export function writeWholeFile(
  file: string,
  text: string,
  { durable = true, between = () => {} }: { durable?: boolean; between?: () => void } = {},
): void {
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const handle = openSync(fresh, 'w', 0o600);
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      if (durable) fsyncSync(handle);
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
    throw error;
  }
}
