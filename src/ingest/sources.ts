/** Files behind what was typed: paths, globs, folders, `-`. Reads names only; anything on a network is refused. */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  type Dirent,
  openSync,
  readdirSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { literal } from '../counts/sql-text.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Engine } from './engine.ts';

export type Container = 'csv' | 'tsv' | 'json' | 'parquet';
export type Compression = 'none' | 'gzip' | 'zstd';

export interface LogFile {
  /** Where it is read from; a copy in the engine's folder for what can be read only once. */
  readonly path: string;
  /** What people call it. */
  readonly name: string;
  /** By its name; undefined where the name does not tell. */
  readonly container: Container | undefined;
  readonly compression: Compression;
  readonly bytes: number;
  /** `path` is a repaired copy. */
  readonly isRepaired?: boolean | undefined;
}

interface Found {
  readonly files: readonly LogFile[];
  /** Files of folders that no reader takes, such as pictures; named files are always read. */
  readonly passedOver: number;
}

const containers: Readonly<Record<string, Container>> = {
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
  pq: 'parquet',
};

/** In the order given, folders by name, each file once. Throws UsageError for what is not there or not here. */
export async function findFiles(engine: Engine, typed: readonly string[]): Promise<Found> {
  const files = new Map<string, LogFile>();
  let passedOver = 0;
  const add = (path: string, stat: Stats, name = path) => files.set(path, logFile(path, name, stat.size));
  for (const one of typed) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(one)) throw new UsageError(message('ingest.onNetwork', { log: code(one) }));
    if (one === '-') {
      const path = join(engine.folder, `stdin-${files.size}`);
      await copy(process.stdin, path);
      files.set(path, sniffed(path, 'stdin', statSync(path).size));
      continue;
    }
    const stat = statOf(one);
    if (stat === undefined) {
      const matches = /[*?[]/.test(one)
        ? await engine.rows(`SELECT file FROM glob(${literal(one)}) ORDER BY file`)
        : [];
      if (matches.length === 0) throw new UsageError(message('ingest.noFile', { typed: quote(one) }));
      for (const { file } of matches) {
        const path = String(file);
        add(path, statSync(path));
      }
    } else if (stat.isDirectory()) {
      const inside = filesIn(one);
      const read = inside.filter(({ path }) => partsOf(path).container !== undefined);
      passedOver += inside.length - read.length;
      for (const { path, stat: own } of read) add(path, own);
    } else if (stat.isFile()) {
      files.set(
        one,
        partsOf(one).container === undefined ? sniffed(one, one, stat.size) : logFile(one, one, stat.size),
      );
    } else {
      // A pipe, as of <(zcat log.gz): it can be read only once, and a log is read twice.
      const path = join(engine.folder, `pipe-${files.size}`);
      await copy(createReadStream(one), path);
      files.set(path, sniffed(path, one, statSync(path).size));
    }
  }
  if (files.size === 0) {
    throw new DataError(
      message('ingest.noLog', {
        logs: code(typed.join(', ')),
        endings: code(
          Object.keys(containers)
            .map((end) => `.${end}`)
            .join(' '),
        ),
      }),
    );
  }
  return { files: [...files.values()], passedOver };
}

async function copy(from: NodeJS.ReadableStream, path: string): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  await pipeline(from, createWriteStream(path, { mode: 0o600 }));
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code: reason } = error as NodeJS.ErrnoException;
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return undefined;
    throw new DataError(message('ingest.unreadable', { file: code(path), why: code((error as Error).message) }));
  }
}

/** Links to folders are not followed: they may lead in circles. */
function filesIn(folder: string): { path: string; stat: Stats }[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new DataError(message('ingest.unreadable', { file: code(folder), why: code((error as Error).message) }));
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      const stat = statOf(path);
      return stat?.isFile() ? [{ path, stat }] : [];
    });
}

function partsOf(path: string): { container: Container | undefined; compression: Compression } {
  const bare = path.toLowerCase().replace(/\.(gz|zst)$/, '');
  const compression = /\.gz$/i.test(path) ? 'gzip' : /\.zst$/i.test(path) ? 'zstd' : 'none';
  return { container: containers[/\.([a-z]+)$/.exec(bare)?.[1] ?? ''], compression };
}

function logFile(path: string, name: string, bytes: number): LogFile {
  return { path, name, bytes, ...partsOf(name) };
}

/** Told by its first bytes what its name does not say. */
function sniffed(path: string, name: string, bytes: number): LogFile {
  const head = Buffer.alloc(4);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 4, 0);
  } finally {
    closeSync(file);
  }
  const compression = head.readUInt16BE(0) === 0x1f8b ? 'gzip' : head.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
  return { path, name, bytes, compression, container: head.toString('latin1') === 'PAR1' ? 'parquet' : undefined };
}
