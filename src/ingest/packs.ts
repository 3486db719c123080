/** Packs many small files into a few large ones: opening a file costs DuckDB more than reading a small one. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { type Batch, isReadAsJson } from './normalise-sql.ts';
import type { LogFile } from './sources.ts';

/** Fewer files are read in place. */
const minFiles = 500;
/** For larger files, reading takes most of the time, so packing gains nothing. */
const maxMeanBytes = 48_000;
/** A broken line makes the whole pack be read again from its files. */
const maxFiles = 2000;

/** Parts of the batch, in order. Each has its files and, if many are small, one file with all their lines. */
export function* packsOf(
  engine: Engine,
  batch: Batch,
): Generator<{ readonly packed: Batch | null; readonly batch: Batch }> {
  const { files, compression } = batch;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (
    !isReadAsJson(batch) ||
    compression !== 'none' ||
    files.length < minFiles ||
    bytes > maxMeanBytes * files.length
  ) {
    yield { packed: null, batch };
    return;
  }
  for (let from = 0; from < files.length; from += maxFiles) {
    const part = files.slice(from, from + maxFiles);
    const file = packed(engine, part);
    yield { packed: file === null ? null : { ...batch, files: [file] }, batch: { ...batch, files: part } };
  }
}

/** Null if one of them cannot be read; each is then read by itself. */
function packed(engine: Engine, files: readonly LogFile[]): LogFile | null {
  // All packs use one name: a pack is read before the next one is written.
  const path = join(engine.folder, 'packed');
  const out = openSync(path, 'w', 0o600);
  let [bytes, held]: [number, Buffer[]] = [0, []];
  const write = () => {
    const chunk = Buffer.concat(held);
    for (let at = 0; at < chunk.length; ) at += writeSync(out, chunk, at);
    [bytes, held] = [bytes + chunk.length, []];
  };
  try {
    for (const [i, file] of files.entries()) {
      const text = readFileSync(file.path);
      const isMarked = text.length >= 3 && text.readUIntBE(0, 3) === 0xefbbbf;
      held.push(isMarked ? text.subarray(3) : text);
      if (text.length > 0 && text[text.length - 1] !== 10) held.push(newline);
      if (i % 200 === 199) write();
    }
    write();
  } catch {
    return null;
  } finally {
    closeSync(out);
  }
  return { path, name: path, modified: 0, container: 'json', compression: 'none', bytes };
}

const newline = Buffer.from('\n');
