/** DuckDB in this process, with a memory limit, its own temp folder and no network access. I/O happens here for `study`. */
import { createRequire } from 'node:module';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { inPlace, type Sql } from '../counts/sql.ts';
import { DataError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { type Additions, loadAddition } from './packages.ts';
import { makeTempFolder, removeTempFolder } from './temp-folder.ts';
import { plainValue } from './value.ts';

interface EngineOptions {
  /** As DuckDB reads it: `4GB`. The process takes a little more. */
  readonly memory: string;
  readonly threads?: number | undefined;
  /** False if nobody calls `progress`: DuckDB then does not count rows. */
  readonly isWatched?: boolean | undefined;
  /** Where else DuckDB may be installed, and who installs it. */
  readonly additions?: Additions | undefined;
}

export interface Engine extends Sql {
  /** Runs one or more statements and discards their rows. */
  run(sql: string): Promise<void>;
  /** Inserts rows into a table whose columns are all VARCHAR. */
  fill(table: string, rows: readonly (readonly (string | null)[])[]): Promise<void>;
  /** Progress of the running statement: the part done, 0 to 1, and rows processed. Null if DuckDB cannot tell. */
  progress(): { readonly part: number; readonly rows: number } | null;
  /** Stops the running statement within half a second; it then throws DataError. */
  interrupt(): void;
  /** A temp folder, deleted when the engine is closed or the process ends. */
  readonly folder: string;
  /** Closes the engine. May be called again. */
  close(): void;
}

/**
 * Opens the engine without waiting for DuckDB to start: the first query waits for it, or throws its error. Throws DataError that
 * says how to install DuckDB if it is missing.
 */
export async function openEngine({ memory, threads, isWatched = true, additions }: EngineOptions): Promise<Engine> {
  const { DuckDBInstance } = await loadDuckDb(additions);
  const folder = makeTempFolder();
  const clean = () => removeTempFolder(folder);
  process.on('exit', clean);
  let open: OpenedEngine | undefined;
  const start = async (): Promise<OpenedEngine> => {
    // TimeZone cannot be set here: it throws, because its extension is not loaded yet.
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: memory,
      temp_directory: folder,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      ...(threads === undefined ? {} : { threads: String(threads) }),
    });
    const connection = await instance.connect();
    await connection.run(`SET TimeZone = 'UTC'; ${isWatched ? counting : ''}`);
    open = { instance, connection };
    return open;
  };
  const end = ({ connection, instance }: OpenedEngine) => {
    connection.closeSync();
    instance.closeSync();
  };
  const started = start();
  started.catch(() => {}); // the first query reports it
  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    if (open === undefined) started.then(end, () => {});
    else end(open);
    clean();
    process.off('exit', clean);
  };
  return {
    ...questions(
      async () => (await started).connection,
      () => open?.connection,
    ),
    folder,
    close,
  };
}

/** DuckDB counts progress only if the bar is on; printing it is our job. */
const counting = 'SET enable_progress_bar = true; SET enable_progress_bar_print = false; SET progress_bar_time = 0';

interface OpenedEngine {
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
}

function questions(
  ready: () => Promise<DuckDBConnection>,
  now: () => DuckDBConnection | undefined,
): Omit<Engine, 'folder' | 'close'> {
  return {
    ...inPlace,
    async rows(sql, parameters = []) {
      try {
        const connection = await ready();
        const reader = await connection.runAndReadAll(sql, parameters.map(asParameter));
        const types = reader.columnTypes().map(String);
        const names = reader.deduplicatedColumnNames();
        return reader
          .getRowsJS()
          .map((row) => Object.fromEntries(names.map((name, i) => [name, plainValue(row[i], types[i])])));
      } catch (error) {
        throw readable(error);
      }
    },
    async run(sql) {
      try {
        const connection = await ready();
        await connection.run(sql);
      } catch (error) {
        throw readable(error);
      }
    },
    async fill(table, rows) {
      try {
        const connection = await ready();
        const appender = await connection.createAppender(table);
        for (const [i, row] of rows.entries()) {
          // Lets keys and signals be handled between batches of rows.
          if (i % 20_000 === 0) await new Promise((resolve) => setImmediate(resolve));
          for (const value of row) {
            if (value === null) appender.appendNull();
            else appender.appendVarchar(value);
          }
          appender.endRow();
        }
        appender.closeSync();
      } catch (error) {
        throw readable(error);
      }
    },
    progress() {
      const { percentage = -1, rows_processed: rows } = now()?.progress ?? {};
      return percentage < 0 ? null : { part: percentage / 100, rows: Number(rows) };
    },
    interrupt: () => now()?.interrupt(),
  };
}

function asParameter(value: unknown): string | number | bigint | boolean | null {
  if (value === null || value === undefined) return null;
  if (['string', 'number', 'bigint', 'boolean'].includes(typeof value)) return value as string;
  throw new TypeError(`No parameter for SQL: ${typeof value}`);
}

/** Errors that no other file or way of reading avoids: Ctrl-C, and too little memory. */
export function endsAll(error: unknown): boolean {
  if (!(error instanceof DataError) || typeof error.reason === 'string') return false;
  return error.reason.id === 'ingest.interrupted' || error.reason.id === 'ingest.outOfMemory';
}

/** Turns an error met while reading a file into a message about the file. */
export function whyOf(error: unknown): Message {
  if (error instanceof DataError && typeof error.reason !== 'string' && error.reason.id !== 'ingest.engineSays')
    return error.reason;
  const reason =
    error instanceof DataError && typeof error.reason !== 'string'
      ? String(error.reason.params?.why)
      : (error as Error).message;
  return message('ingest.cannotRead', { why: code(firstLine(String(reason))) });
}

/** Turns errors that the user can act on into DataError. Any other DuckDB error is a bug in our SQL and keeps its stack. */
function readable(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  if (/interrupted/i.test(text)) return new DataError(message('ingest.interrupted'));
  if (/^Out of Memory/i.test(text)) return new DataError(message('ingest.outOfMemory', { why: code(firstLine(text)) }));
  if (
    /^(IO|HTTP|Invalid Input|Permission|Invalid Configuration) Error|Parser Error: Memory|Unknown unit for memory/i.test(
      text,
    )
  )
    return new DataError(message('ingest.engineSays', { why: code(firstLine(text)) }));
  return error instanceof Error ? error : new Error(text);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}

type DuckDb = typeof import('@duckdb/node-api');

async function loadDuckDb(additions: Additions | undefined) {
  try {
    // Uses require, because resolving a hundred of its modules by import takes longer than opening DuckDB.
    const load = async () => createRequire(import.meta.url)('@duckdb/node-api') as DuckDb;
    return await loadAddition('duckdb', load, additions);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new DataError(message('ingest.noDuckDb', { why: code(why) }));
  }
}
