/** Everything that is written: a file is replaced whole or not at all. The edge. */
import {
  chmodSync,
  closeSync,
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
  /** False skips the sync, for what can be made again: a power cut may then cut it short. */
  readonly durable?: boolean;
  /** For its owner only, its folders too and made where they are missing. Else as the file or the umask has it. */
  readonly isPrivate?: boolean;
  /** Throws EEXIST where something is there already, also where that came meanwhile. */
  readonly isNew?: boolean;
  /** For tests. */
  readonly between?: () => void;
}

/**
 * Writes a temporary file beside it, syncs and renames it: after a crash or on a full disk the old one is still whole. A
 * link stays a link, and what it points to is replaced. Throws the system's error.
 */
export function writeWholeFile(
  file: string,
  content: string | Uint8Array,
  { durable = true, isPrivate = true, isNew = false, between = () => {} }: Writing = {},
): void {
  const target = isNew ? file : targetOf(file);
  const before = statSync(target, { throwIfNoEntry: false });
  if (before !== undefined && !isNew && !before.isFile() && !before.isDirectory()) {
    // A pipe or a device: there is nothing to keep whole.
    writeFileSync(target, content);
    return;
  }
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

/**
 * A file that something else fills (DuckDB), put in place once it is whole: `fill` is given the name to write. What it
 * leaves beside it (`.wal`) goes.
 */
export async function fillWholeFile(file: string, fill: (part: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = freshPart(dirname(file));
  // Of the process, for there is no other way to tell a library how to open its files.
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

/** A name nobody has, in a folder where parts of killed processes are taken away first. */
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
    // A folder that may be written and not read: they stay.
  }
}

function removePart(part: string): void {
  for (const file of [part, `${part}.wal`]) {
    try {
      rmSync(file, { force: true });
    } catch {
      // There is not even a folder it could lie in.
    }
  }
}

/** Where a file is that links stand for; also where the last of them points to nothing. */
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

/** Of two at once, one gets EEXIST. */
function putNew(fresh: string, target: string): void {
  try {
    linkSync(fresh, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // A file system without links (FAT, some of the network's): the name is taken first.
    closeSync(openSync(target, 'wx', 0o600));
    renameSync(fresh, target);
    return;
  }
  rmSync(fresh, { force: true });
}

/** So that the new name survives a power cut, too; Windows has no such thing. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // The file is whole either way.
  }
}
