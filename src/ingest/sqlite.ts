/** Reads agents' databases while they are in use, without locking them or writing next to them. */
import { closeSync, copyFileSync, openSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { Database, LogFormat } from './formats/format.ts';
import type { LogFile } from './sources.ts';

/** The part of node:sqlite that is used; Node 20's types lack it. */
interface Connection {
  prepare(sql: string): { iterate(): Iterable<Readonly<Record<string, unknown>>> };
  close(): void;
}

type Open = new (path: string, options: { readonly readOnly: boolean }) => Connection;

/**
 * Copies the records to a file of JSON lines. Null if the database has no known format. Throws DataError if this Node has no
 * SQLite or the file is not a database.
 */
export async function recordsOf(
  file: LogFile,
  formats: readonly LogFormat[],
  folder: string,
  nth: number,
): Promise<LogFile | null> {
  const open = await loadSqlite();
  const path = join(folder, `records-${nth}`);
  for (let tries = 0; ; tries++) {
    const before = stateOf(file.path);
    const { at, isSafe } = placeOf(file.path, tries > 1, join(folder, `copy-${nth}`));
    try {
      const isKnown = await exported(open, at, formats, path, file.name);
      // Without locks, somebody may have written meanwhile; then it is read again.
      if (!isSafe && stateOf(file.path) !== before) {
        if (tries < 3) continue;
        throw new DataError(message('ingest.beingWritten'));
      }
      return isKnown ? { ...file, path, container: 'json', compression: 'none', bytes: statSync(path).size } : null;
    } catch (error) {
      if (tries < 3 && stateOf(file.path) !== before) continue;
      throw error;
    }
  }
}

function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch {
    return null;
  }
}

function stateOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs} ${sizeOf(`${path}-wal`) === null}`;
}

/**
 * How SQLite opens a file without leaving a trace. Committed rows that are still in the write-ahead log (-wal) are found through
 * the agent's index of it (-shm), which is opened read-only; without an index, through a copy. A database without a log is opened
 * as immutable, which takes no lock.
 */
function placeOf(path: string, isCopied: boolean, copy: string): { readonly at: string; readonly isSafe: boolean } {
  const hasLog = sizeOf(`${path}-wal`) !== null;
  const uri = pathToFileURL(path).href;
  if (hasLog && !isCopied && sizeOf(`${path}-shm`) !== null)
    return { at: `${uri}?mode=ro&readonly_shm=1`, isSafe: true };
  if (!hasLog && !isCopied) return { at: `${uri}?mode=ro&immutable=1`, isSafe: false };
  copyFileSync(path, copy);
  if (hasLog) copyFileSync(`${path}-wal`, `${copy}-wal`);
  return { at: `${pathToFileURL(copy).href}?mode=rw`, isSafe: false };
}

/** Exports with the first format that fits; false if none does. */
async function exported(
  Open: Open,
  at: string,
  formats: readonly LogFormat[],
  path: string,
  name: string,
): Promise<boolean> {
  const connection = new Open(at, { readOnly: !at.endsWith('mode=rw') });
  try {
    const has = columnsIn(connection);
    const format = formats.find(({ database }) => database !== undefined && fits(database, has));
    if (format?.database === undefined) return false;
    const { query, record = ({ doc }) => (typeof doc === 'string' ? doc : null) } = format.database;
    const out = openSync(path, 'w', 0o600);
    try {
      let text = '';
      let rows = 0;
      for (const row of connection.prepare(query(has)).iterate()) {
        const doc = record(row);
        if (doc !== null) text += `{"_database":${JSON.stringify(basename(name))},${doc.slice(1)}\n`;
        if (text.length > 1 << 20) {
          writeSync(out, text);
          text = '';
        }
        // Lets keys and signals be handled.
        rows += 1;
        if (rows % 5000 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      writeSync(out, text);
    } finally {
      closeSync(out);
    }
    return true;
  } finally {
    connection.close();
  }
}

type Has = (table: string, column: string) => boolean;

function columnsIn(connection: Connection): Has {
  const found = new Set<string>();
  const sql =
    "SELECT m.name AS tab, p.name AS col FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table'";
  for (const { tab, col } of connection.prepare(sql).iterate()) found.add(`${String(tab)}.${String(col)}`);
  return (table, column) => found.has(`${table}.${column}`);
}

function fits({ needs }: Database, has: Has): boolean {
  return Object.entries(needs).every(([table, columns]) => columns.every((column) => has(table, column)));
}

/** Throws DataError that names the Node version needed. */
async function loadSqlite(): Promise<Open> {
  const name = 'node:sqlite';
  // Suppresses Node's warning that the module is experimental.
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    const { DatabaseSync } = (await import(name)) as { readonly DatabaseSync: Open };
    return DatabaseSync;
  } catch {
    throw new DataError(message('ingest.needsNode', { version: code(process.versions.node) }));
  } finally {
    process.emitWarning = emitWarning;
  }
}
