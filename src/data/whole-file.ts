/** Files written whole or not at all. The edge. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Beside it first, on the disk for certain, and then in its place: whatever ends the program meanwhile leaves the old
 * file whole. Throws what the system says. Without `durable` only a power cut may leave half of it, for what can be had
 * again and is read with care. `between` is there for tests.
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
