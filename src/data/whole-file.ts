/** Writes files: each is replaced whole or not at all. I/O. */
import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isGone, owner } from './owner.ts';

interface Writing {
  /** False skips the sync, for data that can be made again: a power cut may then truncate it. */
  readonly durable?: boolean;
  /**
   * Readable by its owner only, including missing folders that it creates. Otherwise the mode of the existing file, or the umask.
   */
  readonly isPrivate?: boolean;
  /** Throws EEXIST if the file exists, even if another process created it meanwhile. */
  readonly isNew?: boolean;
  /** For tests. */
  readonly between?: () => void;
}

/**
 * Writes a temporary file next to it, syncs and renames it: after a crash or on a full disk the old file is still whole. A link
 * stays a link, and its target is replaced. Throws the system's error.
 */
export function writeWholeFile(
  file: string,
  content: string | Uint8Array,
  { durable = true, isPrivate = true, isNew = false, between = () => {} }: Writing = {},
): void {
  // A pipe or a device cannot be replaced.
  const special = isNew ? undefined : statSync(file, { throwIfNoEntry: false });
  if (special !== undefined && !special.isFile() && !special.isDirectory()) {
    if (special.isFIFO()) writePipe(file, content);
    else writeFileSync(file, content);
    return;
  }
  const target = isNew ? file : targetOf(file);
  const before = statSync(target, { throwIfNoEntry: false });
  if (isPrivate) mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const fresh = freshPart(dirname(target));
  try {
    const handle = openSync(fresh, 'wx', isPrivate ? 0o600 : 0o666);
    try {
      if (!isPrivate && before !== undefined) chmodSync(fresh, before.mode & 0o777);
      const bytes = Buffer.from(content as string);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      if (durable) fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    between();
    if (isNew) putNew(fresh, target);
    else renameSync(fresh, target);
  } catch (error) {
    removePart(fresh);
    throw error;
  }
  if (durable) syncFolder(dirname(target));
}

/** How long a pipe's reader may take nothing, in ms. */
const pipeWait = 5_000;

/** Never waits for a reader: throws ENXIO if there is none, and EAGAIN if it takes nothing for too long. */
function writePipe(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.from(content as string);
    for (let at = 0, moved = Date.now(); at < bytes.length; ) {
      try {
        at += writeSync(handle, bytes, at);
        moved = Date.now();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || Date.now() - moved > pipeWait) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      }
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * For a file that a library (DuckDB) writes: `fill` gets a temporary name, and the file is put in place once complete. Files left
 * next to it (`.wal`) are deleted.
 */
export async function fillWholeFile(file: string, fill: (part: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = freshPart(dirname(file));
  // Changes the process's umask, because a library cannot be told with which mode to open files.
  const mask = process.umask(0o077);
  try {
    await fill(fresh);
    const handle = openSync(fresh, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(fresh, file);
  } catch (error) {
    removePart(fresh);
    throw error;
  } finally {
    process.umask(mask);
  }
  syncFolder(dirname(file));
}

const partName = /^\.state-of-ai-([0-9]+-[0-9]+-[a-z0-9]*)-[a-z0-9]+\.part(\.wal)?$/;
const swept = new Set<string>();

/** A new name in the folder, after deleting parts that killed processes left. */
function freshPart(folder: string): string {
  if (!swept.has(folder)) {
    swept.add(folder);
    removeLeftovers(folder);
  }
  return join(folder, `.state-of-ai-${owner()}-${Math.random().toString(36).slice(2, 10)}.part`);
}

function removeLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const from = partName.exec(name)?.[1];
      if (from !== undefined && isGone(from)) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // The folder can be written but not listed: old parts stay.
  }
}

function removePart(part: string): void {
  for (const file of [part, `${part}.wal`]) {
    try {
      rmSync(file, { force: true });
    } catch {
      // The folder does not exist, so nothing can be left in it.
    }
  }
}

/** Follows links to the file, even if the last one points to nothing. */
function targetOf(file: string): string {
  let at = file;
  for (let hops = 0; hops < 40; hops++) {
    let to: string;
    try {
      to = readlinkSync(at);
    } catch {
      return at;
    }
    at = resolve(realpathSync(dirname(at)), to);
  }
  return file;
}

/** If two processes create the file at once, one gets EEXIST. */
function putNew(fresh: string, target: string): void {
  try {
    linkSync(fresh, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // A file system without links (FAT, some network ones): reserves the name first.
    closeSync(openSync(target, 'wx', 0o600));
    renameSync(fresh, target);
    return;
  }
  rmSync(fresh, { force: true });
}

/** Makes the new name survive a power cut. Windows has no equivalent. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // The file is whole either way.
  }
}
