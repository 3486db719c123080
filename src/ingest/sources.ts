/** Resolves typed arguments to files: paths, globs, folders, `-`. Reads names only, and refuses network addresses. */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  type Dirent,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
  symlinkSync,
} from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { literal } from '../counts/sql-text.ts';
import { ownValue } from '../data/own-value.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Unread } from './accounting.ts';
import type { Engine } from './engine.ts';

export type Container = 'csv' | 'tsv' | 'json' | 'parquet' | 'sqlite';
export type Compression = 'none' | 'gzip' | 'zstd';

export interface LogFile {
  /** The path to read; a copy in the engine's folder for input that can be read only once. */
  readonly path: string;
  /** The name shown to the user. */
  readonly name: string;
  /** Last modification, ms since 1970. */
  readonly modified: number;
  /** Container by file name; undefined if the name does not tell. */
  readonly container: Container | undefined;
  readonly compression: Compression;
  readonly bytes: number;
  /** What the format found out about the whole file, such as Codex's session and its parent. */
  readonly facts?: Readonly<Record<string, string | null>> | undefined;
  /** `path` is a repaired copy. */
  readonly isRepaired?: boolean | undefined;
}

interface FoundSource {
  readonly files: readonly LogFile[];
  /** Files in folders that no reader takes, such as pictures. Files named by the user are always read. */
  readonly passedOver: number;
  readonly unread: readonly Unread[];
}

const containers: Readonly<Record<string, Container>> = {
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
  pq: 'parquet',
  db: 'sqlite',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
};

/**
 * Files in the order given, folders sorted by name, each file once however it is reached. `unread` has files of folders that
 * cannot be read. `only` selects files of folders by name; the others are not counted. Throws UsageError for paths that do not
 * exist or are not local, DataError for named files that cannot be read.
 */
export async function findFiles(
  engine: Engine,
  typed: readonly string[],
  only?: ReadonlySet<string>,
): Promise<FoundSource> {
  const files = new Map<string, LogFile>();
  const unread: Unread[] = [];
  let passedOver = 0;
  const add = (file: LogFile, stat: Stats) => {
    const key = identityOf(file.path, stat);
    if (!files.has(key)) files.set(key, file);
  };
  for (const one of typed) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(one)) throw new UsageError(message('ingest.onNetwork', { log: code(one) }));
    if (one === '-') {
      const path = join(engine.folder, `stdin-${files.size}`);
      await copy(process.stdin, path);
      add(sniffed(path, 'stdin', statSync(path)), statSync(path));
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
        const own = statOf(path);
        if (own?.isFile()) add(logFile(path, path, own), own);
      }
    } else if (stat.isDirectory()) {
      for (const found of filesIn(one, unread)) {
        if (only !== undefined && !only.has(found.name)) continue;
        if (partsOf(found.name).container === undefined) passedOver += 1;
        else add(logFile(pathOf(engine, found, files.size), found.name, found.stat), found.stat);
      }
    } else if (stat.isFile()) {
      add(partsOf(one).container === undefined ? sniffed(one, one, stat) : logFile(one, one, stat), stat);
    } else {
      // A pipe, as of <(zcat log.gz), can be read only once, and a log is read twice.
      const path = join(engine.folder, `pipe-${files.size}`);
      await copy(createReadStream(one), path);
      add(sniffed(path, one, statSync(path)), statSync(path));
    }
  }
  const [first] = unread;
  if (files.size === 0 && first !== undefined)
    throw new DataError(message('ingest.unreadableFile', { file: code(first.file), why: first.why }));
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
  return { files: [...files.values()], passedOver, unread };
}

/** One identity for all paths of a file. Some Windows file systems have no file numbers. */
function identityOf(path: string, { dev, ino }: Stats): string {
  return ino === 0 ? path : `${dev}:${ino}`;
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

interface FoundFile {
  /** As bytes, because a name need not be UTF-8. */
  readonly path: Buffer;
  readonly name: string;
  readonly stat: Stats;
}

/** All files below a folder. Follows links, and does not enter a folder twice (circular links). */
function filesIn(folder: string, unread: Unread[]): FoundFile[] {
  const entered = new Set<string>();
  const found: FoundFile[] = [];
  const enter = (at: Buffer) => {
    const name = nameOf(at);
    let entries: Dirent<Buffer>[];
    try {
      const { dev, ino } = statSync(at);
      const key = ino === 0 ? realpathSync(at) : `${dev}:${ino}`;
      if (entered.has(key)) return;
      entered.add(key);
      entries = readdirSync(at, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      unread.push({ file: name, why: message('ingest.cannotRead', { why: code((error as Error).message) }) });
      return;
    }
    for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
      const path = Buffer.concat([at, Buffer.from(sep), entry.name]);
      if (entry.isDirectory()) {
        enter(path);
        continue;
      }
      try {
        const stat = statSync(path);
        if (stat.isDirectory()) enter(path);
        else if (stat.isFile()) found.push({ path, name: nameOf(path), stat });
        else if (partsOf(nameOf(path)).container !== undefined)
          unread.push({ file: nameOf(path), why: message('ingest.notAFile') });
      } catch (error) {
        const isDangling = entry.isSymbolicLink() && (error as NodeJS.ErrnoException).code === 'ENOENT';
        // The file was deleted meanwhile.
        if (!isDangling && (error as NodeJS.ErrnoException).code === 'ENOENT') continue;
        const why = isDangling
          ? message('ingest.deadLink')
          : message('ingest.cannotRead', { why: code((error as Error).message) });
        unread.push({ file: nameOf(path), why });
      }
    }
  };
  enter(Buffer.from(folder.length > 1 ? folder.replace(/[/\\]+$/, '') || folder : folder));
  return found;
}

/** The same by name, for callers that only list what is there. */
export function filesBelow(folder: string): { readonly path: string; readonly stat: Stats }[] {
  return filesIn(folder, []).map(({ name, stat }) => ({ path: name, stat }));
}

function nameOf(path: Buffer): string {
  return path.toString('utf8');
}

/** The path given to DuckDB. It cannot take a name that is not UTF-8, so such a file gets a link with another name. */
function pathOf(engine: Engine, { path, name }: FoundFile, nth: number): string {
  if (Buffer.from(name).equals(path)) return name;
  const link = join(engine.folder, `named-${nth}`);
  symlinkSync(isAbsolute(name) ? path : Buffer.concat([Buffer.from(`${process.cwd()}${sep}`), path]), link);
  return link;
}

function partsOf(path: string): { container: Container | undefined; compression: Compression } {
  const bare = path.toLowerCase().replace(/\.(gz|zst)$/, '');
  const compression = /\.gz$/i.test(path) ? 'gzip' : /\.zst$/i.test(path) ? 'zstd' : 'none';
  return { container: ownValue(containers, /\.([a-z]+3?)$/.exec(bare)?.[1] ?? ''), compression };
}

function logFile(path: string, name: string, { size, mtimeMs }: Stats): LogFile {
  return { path, name, bytes: size, modified: Math.floor(mtimeMs), ...partsOf(name) };
}

/** Detects the container from the first bytes if the name does not tell. */
function sniffed(path: string, name: string, { size, mtimeMs }: Stats): LogFile {
  const head = Buffer.alloc(4);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 4, 0);
  } finally {
    closeSync(file);
  }
  const compression = head.readUInt16BE(0) === 0x1f8b ? 'gzip' : head.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
  return {
    path,
    name,
    bytes: size,
    modified: Math.floor(mtimeMs),
    compression,
    container: { PAR1: 'parquet', SQLi: 'sqlite' }[head.toString('latin1')] as Container | undefined,
  };
}
