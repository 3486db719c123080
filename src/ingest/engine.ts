/** DuckDB in this process, with bounded memory, a temp folder of its own and no way to the network. The edge of `study`. */
import { createRequire } from 'node:module';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { inPlace, type Sql } from '../counts/sql.ts';
import { DataError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { type Additions, loadAddition } from './packages.ts';
import { makeTempFolder, removeTempFolder } from './temp-folder.ts';
import { plainValue } from './value.ts';

interface EngineOptions {
  /** As DuckDB reads it: `4GB`. What the process takes is a little more. */
  readonly memory: string;
  readonly threads?: number | undefined;
  /** False where nobody asks for `progress`: DuckDB need not count then. */
  readonly isWatched?: boolean | undefined;
  /** Where DuckDB may be besides, and who installs it. */
  readonly additions?: Additions | undefined;
}

export interface Engine extends Sql {
  /** One or more statements whose rows nobody wants. */
  run(sql: string): Promise<void>;
  /** Rows into a table whose columns are all VARCHAR. */
  fill(table: string, rows: readonly (readonly (string | null)[])[]): Promise<void>;
  /** While a statement runs: the part done, 0 to 1, and rows gone through. Null when DuckDB cannot tell. */
  progress(): { readonly part: number; readonly rows: number } | null;
  /** Ends what runs within half a second; it then throws DataError. */
  interrupt(): void;
  /** A folder that is gone when the engine is closed or the process ends. */
  readonly folder: string;
  /** May be called again. */
  close(): void;
}

/**
 * Throws DataError that says how to install DuckDB where it is missing. It is not waited for: what can be done without it
 * is done meanwhile, and the first question waits, or throws what came of it.
 */
export async function openEngine({ memory, threads, isWatched = true, additions }: EngineOptions): Promise<Engine> {
  const { DuckDBInstance } = await loadDuckDb(additions);
  const folder = makeTempFolder();
  const clean = () => removeTempFolder(folder);
  process.on('exit', clean);
  let open: OpenedEngine | undefined;
  const start = async (): Promise<OpenedEngine> => {
    // Not TimeZone: given here it throws, as its extension is not loaded yet.
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
  started.catch(() => {}); // told to whoever asks
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

/** Without the bar DuckDB does not count; it is ours to print. */
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
          // Keys and signals get their turn among a few hundred thousand rows.
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

/** What no other file and no other way of reading helps against: Ctrl-C, and too little memory. */
export function endsAll(error: unknown): boolean {
  if (!(error instanceof DataError) || typeof error.reason === 'string') return false;
  return error.reason.id === 'ingest.interrupted' || error.reason.id === 'ingest.outOfMemory';
}

/** An error met while a file was read, as what is wrong with the file. */
export function whyOf(error: unknown): Message {
  if (error instanceof DataError && typeof error.reason !== 'string' && error.reason.id !== 'ingest.engineSays')
    return error.reason;
  const reason =
    error instanceof DataError && typeof error.reason !== 'string'
      ? String(error.reason.params?.why)
      : (error as Error).message;
  return message('ingest.cannotRead', { why: code(firstLine(String(reason))) });
}

/** What a person can act on; anything else DuckDB says about SQL of ours is a bug and keeps its stack. */
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
    // Required, not imported: to look for names in a hundred of its files takes longer than to open it.
    const load = async () => createRequire(import.meta.url)('@duckdb/node-api') as DuckDb;
    return await loadAddition('duckdb', load, additions);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new DataError(message('ingest.noDuckDb', { why: code(why) }));
  }
}
