/**
 * Saves the counts of a log so that other logs can be added later: the answers to every query of the figures, who was active
 * when, and which requests they cover. For an answer that may still grow it also saves how the request was counted, so that it
 * can be subtracted once it has grown. Saves no prompts, texts or paths. I/O: one DuckDB file.
 */

import {
  type Aggregate,
  sum as added,
  aggregateSql,
  count,
  joinedSql,
  type People,
  type Sum,
} from '../counts/aggregate.ts';
import { duckDb, peopleSql } from '../counts/duckdb-dialect.ts';
import { NotKept, type Sql } from '../counts/sql.ts';
import { identifier, literal } from '../counts/sql-text.ts';
import { DataError } from '../errors.ts';
import { asWritten, code, message } from '../i18n/message.ts';
import { fullnessOf } from '../ingest/duplicates.ts';
import type { Engine } from '../ingest/engine.ts';
import { growingFormats } from '../ingest/formats/index.ts';
import { numberedView, type RequestColumnName, requestColumns, rowsTable } from '../ingest/request.ts';
import { holdsOdd, isTooMuch } from './odd-rows.ts';
import { isOptionsText } from './options-check.ts';

/** Raised when an older program can no longer read what is written. */
export const version = 1;

/** Columns of a request as it was counted: without its id and the log's own model name. */
export const countedColumns: readonly RequestColumnName[] = requestColumns
  .map(({ name }) => name)
  .filter((name) => name !== 'request_id' && name !== 'model_raw');
/** With more requests that cannot grow, their counted columns are not saved. */
export const maxRows = 500_000;

/** With more requests, their ids are not saved: 8 bytes each. */
export const maxRequests = 5_000_000;

/** The queries asked of a log, in order. */
export interface Asked {
  readonly sql: Sql;
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  readonly people: ReadonlyMap<string, People>;
}

/** Forwards every query and notes it. */
export function noting(sql: Sql): Asked {
  const aggregates = new Map<string, Aggregate>();
  const people = new Map<string, People>();
  return {
    aggregates,
    people,
    sql: {
      rows: (text, parameters) => sql.rows(text, parameters),
      async counted(aggregate) {
        const relation = await sql.counted(aggregate);
        aggregates.set(JSON.stringify(aggregate), aggregate);
        return relation;
      },
      async people(asked) {
        const relation = await sql.people(asked);
        people.set(peopleKey(asked), asked);
        return relation;
      },
    },
  };
}

/** Whether ids of requests can be saved: the requests are in a table of this DuckDB, and not too many. */
export async function canKeep(engine: Engine): Promise<boolean> {
  const [table] = await engine.rows(
    `SELECT 1 FROM duckdb_tables() WHERE table_name = '${rowsTable}' AND database_name = current_database()`,
  );
  if (table === undefined) return false;
  const [{ n = 0 } = {}] = await engine.rows('SELECT count(*) AS n FROM requests');
  return Number(n) <= maxRequests;
}

/** Writes `path`, which must not exist. `before` are the counts that the study was combined from. */
export async function writeCounts(
  engine: Engine,
  path: string,
  { aggregates, people }: Asked,
  options: string,
  before: KeptCounts | null,
  secret: string | null = null,
): Promise<void> {
  // Many small tables each take whole blocks, so blocks are small.
  await engine.run(`ATTACH ${literal(path)} AS fresh (BLOCK_SIZE 16384)`);
  try {
    const isWhole = (before?.isWhole ?? true) && (await countOf(engine, `(${fixedRows(before)})`)) <= maxRows;
    await engine.run('CREATE TABLE fresh.about (version INTEGER, options VARCHAR, whole BOOLEAN, secret VARCHAR)');
    await engine.rows('INSERT INTO fresh.about VALUES (?, ?, ?, ?)', [version, options, isWhole, secret]);
    await engine.run('CREATE TABLE fresh.answers (question VARCHAR, held VARCHAR)');
    for (const [i, [key, aggregate]] of [...aggregates].entries()) {
      await engine.run(
        `CREATE TABLE fresh.answer_${i} AS SELECT * FROM ${await countedWith(engine, before, aggregate)}`,
      );
      await engine.rows('INSERT INTO fresh.answers VALUES (?, ?)', [key, `answer_${i}`]);
    }
    for (const [i, [key, asked]] of [...people].entries()) {
      await engine.run(`CREATE TABLE fresh.people_${i} AS SELECT ${asked.id}, model, period AS ts, sum(requests)::BIGINT AS requests, NULL::VARCHAR AS status
FROM (SELECT *, (${periodOf(asked)})::TIMESTAMP AS period FROM ${allUsers(asked, before)}) WHERE ${asked.where} GROUP BY ALL`);
      await engine.rows('INSERT INTO fresh.answers VALUES (?, ?)', [key, `people_${i}`]);
    }
    await engine.run(`CREATE TABLE fresh.ids AS SELECT ${requestKey} AS id FROM requests${before === null ? '' : ' UNION ALL SELECT id FROM kept.ids WHERE id NOT IN (SELECT id FROM grown)'};
CREATE TABLE fresh.growing AS ${growingRows(before)};
CREATE TABLE fresh.fixed AS ${fixedRows(before)}${isWhole ? '' : ' LIMIT 0'};
CREATE TABLE fresh.spans AS SELECT source, min(first) AS first, max(last) AS last FROM (
SELECT source, min(ts)::DATE AS first, max(ts)::DATE AS last FROM requests GROUP BY source${before === null ? '' : ' UNION ALL SELECT * FROM kept.spans'}) GROUP BY source`);
  } finally {
    await engine.run('DETACH fresh');
  }
}

async function countOf(engine: Engine, relation: string): Promise<number> {
  const [{ n = 0 } = {}] = await engine.rows(`SELECT count(*) AS n FROM ${relation}`);
  return Number(n);
}

/** The counted columns of requests. Times are rounded to a quarter of an hour, which falls in one day in every time zone. */
const asCounted = `${countedColumns.map((name) => (name === 'ts' ? 'time_bucket(interval 15 minute, ts) AS ts' : name)).join(', ')}`;

function growingRows(before: KeptCounts | null): string {
  const now = `SELECT ${requestKey} AS id, ${requestKey} AS everywhere, ${fullnessOf('requests')} AS fullness, ${asCounted} FROM requests WHERE ${mayGrow}`;
  if (before === null) return now;
  return `${now} UNION ALL BY NAME SELECT * FROM ${before.growing} WHERE id NOT IN (SELECT id FROM grown)`;
}

/** For requests without an id: columns that every version has and that contain nothing made with a machine's secret. */
const heldEverywhere: readonly RequestColumnName[] = [
  ...(['source', 'ts', 'model_raw', 'prompt_tokens', 'completion_tokens'] as const),
  ...(['cached_tokens', 'cost_usd', 'app', 'provider', 'requests'] as const),
];

/** Rows of requests that cannot grow. A request without an id is recognised on other machines by its columns. */
function fixedRows(before: KeptCounts | null): string {
  const held = heldEverywhere.map((name) => `coalesce(${name}::VARCHAR, '')`).join(', ');
  const everywhere = `CASE WHEN starts_with(requests.request_id, '~') THEN md5_number_lower(concat_ws(chr(31), ${held})) ELSE ${requestKey} END`;
  const now = `SELECT ${requestKey} AS id, ${everywhere} AS everywhere, ${fullnessOf('requests')} AS fullness, ${asCounted} FROM requests WHERE NOT (${mayGrow})`;
  return before?.isWhole === true ? `${now} UNION ALL BY NAME SELECT * FROM kept.fixed` : now;
}

/** The answers of earlier logs, and the requests they were counted from. */
export interface KeptCounts {
  /** As given to `writeCounts`. */
  readonly options: string;
  /** The table with a query's answer; undefined if the query was never asked. */
  readonly held: ReadonlyMap<string, string>;
  /** How answers that may grow were counted: a relation of `id`, `fullness` and columns of `requests`. Empty in old counts. */
  readonly growing: string;
  /** Whether the counted columns of every request are saved, so that any query can be answered. Never true for old counts. */
  readonly isWhole: boolean;
  /** `columnList` of the counted columns. */
  readonly columns: string;
  /** Fingerprint of the secret that hashed the users; null if it is unknown or there were several. */
  readonly secret: string | null;
  /** Whether answers contain the number of rows of each group; old ones do not. */
  readonly isCounted: boolean;
}

/** Throws DataError if the file has another version or is not a counts file. */
export async function openCounts(engine: Engine, path: string): Promise<KeptCounts> {
  try {
    await engine.run(`ATTACH ${literal(path)} AS kept (READ_ONLY)`);
    const [about] = await engine.rows('SELECT * FROM kept.about');
    if (about?.version !== version)
      throw new DataError(
        message('study.countsOfVersion', { seen: code(String(about?.version)), known: code(String(version)) }),
      );
    if (!isOptionsText(String(about.options))) throw new DataError(message('merge.otherShape'));
    const rows = await engine.rows('SELECT question, held FROM kept.answers');
    // A copy from elsewhere: its words become part of a question, and a view could read any file.
    const [view] = await engine.rows(`SELECT 1 FROM duckdb_views() WHERE database_name = 'kept' AND NOT internal`);
    if (view !== undefined || rows.some(({ held }) => !/^(answer|people)_\d+$/.test(String(held))))
      throw new DataError(message('merge.otherShape'));
    if (await holdsOdd(engine, 'kept')) throw new DataError(message('merge.otherRows'));
    // Counts of every request have no use for the answers.
    for (const { held } of about.whole === true ? [] : rows)
      if (await isTooMuch(engine, 'kept', String(held))) throw new DataError(message('merge.otherRows'));
    const [known] = await engine.rows(
      `SELECT 1 FROM duckdb_tables() WHERE database_name = 'kept' AND table_name = 'growing'`,
    );
    const none = `(SELECT ${requestKey} AS id, ${requestKey} AS everywhere, 0 AS fullness, ${countedColumns.join(', ')} FROM requests WHERE false)`;
    return {
      options: String(about.options),
      held: new Map(rows.map(({ question, held }) => [String(question), String(held)])),
      growing: known === undefined ? none : 'kept.growing',
      isCounted: known !== undefined,
      isWhole: about.whole === true,
      columns: await columnList(engine, 'kept'),
      secret: typeof about.secret === 'string' ? about.secret : null,
    };
  } catch (error) {
    const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const why = error instanceof DataError && typeof error.reason !== 'string' ? error.reason : asWritten(text);
    throw new DataError(message('study.countsUnreadable', { file: code(path), why }));
  }
}

/** Detaches the file, so that it can be deleted even on systems that keep open files. */
export async function closeCounts(engine: Engine): Promise<void> {
  const [open] = await engine.rows(`SELECT 1 FROM duckdb_databases() WHERE database_name = 'kept'`);
  if (open !== undefined) await engine.run('DETACH kept');
}

export interface Again {
  /** Requests counted before. */
  readonly requests: number;
  /** Those of them that had grown and replace what was counted. */
  readonly grown: number;
  /** Those of them that may have grown; counts of an older program do not tell. */
  readonly growthUntold: number;
  /** Those of them without an id, recognised only because all columns are equal. */
  readonly withoutId: number;
  /** Formats of the new log whose days the earlier logs have in another format: repeated requests cannot be detected there. */
  readonly untold: readonly string[];
}

/**
 * Deletes requests counted before from the table `requests`, except answers that have grown since; the table `grown` then has how
 * those were counted.
 */
export async function dropCounted(engine: Engine, { growing }: KeptCounts): Promise<Again> {
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE again AS SELECT row, ${requestKey} AS id, starts_with(requests.request_id, '~') AS nameless, ${mayGrow} AS may_grow, before.id IS NOT NULL AS known,
  before.id IS NOT NULL AND (coalesce(requests.completion_tokens, -1), ${fullnessOf('requests')}) > (coalesce(before.completion_tokens, -1), before.fullness) AS grown
FROM ${numberedView} AS requests SEMI JOIN kept.ids ON ids.id = ${requestKey} LEFT JOIN ${growing} before ON before.id = ${requestKey}`,
  );
  const [{ n = 0, grown = 0, growth_untold = 0, nameless = 0 } = {}] = await engine.rows(
    `SELECT count(*) AS n, count(*) FILTER (grown) AS grown, count(*) FILTER (may_grow AND NOT known) AS growth_untold, count(*) FILTER (nameless) AS nameless FROM again`,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE grown AS SELECT * FROM ${growing} WHERE id IN (SELECT id FROM again WHERE grown);
DELETE FROM ${rowsTable} WHERE rowid IN (SELECT row FROM again WHERE NOT grown); DROP TABLE again`);
  const untold = await engine.rows(`SELECT DISTINCT now.source FROM
(SELECT source, min(ts)::DATE AS first, max(ts)::DATE AS last FROM requests GROUP BY source) now
JOIN kept.spans before ON before.source <> now.source AND before.first <= now.last AND now.first <= before.last ORDER BY 1`);
  return {
    requests: Number(n),
    grown: Number(grown),
    growthUntold: Number(growth_untold),
    withoutId: Number(nameless),
    untold: untold.map(({ source }) => String(source)),
  };
}

/**
 * Answers combined from the saved counts and `requests`, minus the earlier counts of grown answers. Throws NotKept for a query
 * that the earlier logs were never asked.
 */
export function puttingTogether(sql: Sql, kept: KeptCounts): Sql {
  if (kept.isWhole) return wholeOf(sql, kept);
  return {
    rows: (text, parameters) => sql.rows(text, parameters),
    counted: async (aggregate) => {
      const names = [...Object.keys(aggregate.by ?? {}), ...Object.keys(aggregate.sums ?? {})].map(identifier);
      return `(SELECT ${names.join(', ')} FROM ${await countedWith(sql, kept, aggregate)})`;
    },
    async people(asked) {
      heldFor(kept, peopleKey(asked));
      return `(${peopleSql(asked, allUsers(asked, kept))})`;
    },
  };
}

/** Every request as counted: in `requests`, and in the saved counts except those that have grown. */
function wholeRows({ columns }: KeptCounts): string {
  return `(SELECT ${countedColumns.join(', ')} FROM requests UNION ALL BY NAME SELECT ${columns} FROM (SELECT * FROM kept.growing UNION ALL BY NAME SELECT * FROM kept.fixed) WHERE id NOT IN (SELECT id FROM grown))`;
}

/** `countedColumns` of the attached counts. Columns that the writing program did not know are null. */
export async function columnList(engine: Engine, database: string): Promise<string> {
  const rows = await engine.rows(
    `SELECT column_name FROM duckdb_columns() WHERE database_name = ? AND table_name = 'growing'`,
    [database],
  );
  const there = new Set(rows.map(({ column_name }) => column_name));
  return requestColumns
    .filter(({ name }) => countedColumns.includes(name))
    .map(({ name, type }) => (there.has(name) ? name : `NULL::${type} AS ${name}`))
    .join(', ');
}

function wholeOf(sql: Sql, kept: KeptCounts): Sql {
  return {
    rows: (text, parameters) => sql.rows(text, parameters),
    counted: async (aggregate) => `(${ofWhole(aggregate, kept)})`,
    people: async (asked) => `(${peopleSql(asked, wholeRows(kept))})`,
  };
}

function ofWhole(aggregate: Aggregate, kept: KeptCounts): string {
  return `WITH whole AS ${wholeRows(kept)}, requests AS (SELECT * FROM whole) ${aggregateSql(aggregate, duckDb)}`;
}

function heldFor({ held }: KeptCounts, key: string): string {
  const name = held.get(key);
  if (name === undefined) throw new NotKept();
  return `kept.${name}`;
}

/** The saved answer to a query, or one aggregated from a finer query. Throws NotKept. */
function answerFor(kept: KeptCounts, aggregate: Aggregate): string {
  const same = kept.held.get(JSON.stringify(aggregate));
  if (same !== undefined) return `kept.${same}`;
  for (const [question, name] of kept.held) {
    const finer = JSON.parse(question) as Aggregate;
    if (!isFiner(finer, aggregate)) continue;
    const sums = Object.keys({ ...aggregate.sums, [rowsOfGroup]: null }).map((sum) => [sum, added(sum)] as const);
    return `(WITH requests AS (SELECT * REPLACE (ts::TIMESTAMP AS ts) FROM kept.${name}) ${aggregateSql({ ...aggregate, sums: Object.fromEntries(sums) }, duckDb)})`;
  }
  throw new NotKept();
}

/** Whether a query's answer can be aggregated to another's: it has the same sums and all columns that the other groups by. */
function isFiner({ by = {}, sums = {}, where, span, only }: Aggregate, asked: Aggregate): boolean {
  if (where !== undefined || span !== undefined || only !== undefined || by.ts === undefined) return false;
  const isSum = ([name, sum]: [string, Sum]) =>
    (sum.kind === 'sum' || sum.kind === 'money' || sum.kind === 'count') &&
    JSON.stringify(sum) === JSON.stringify(sums[name]);
  if (!Object.entries(asked.sums ?? {}).every(isSum)) return false;
  const keys = Object.values(asked.by ?? {}).filter((key) => typeof key === 'string');
  const conditions = (asked.only ?? []).map(({ column }) => column);
  const used = `${keys.join(' ')} ${asked.where ?? ''} ${conditions.join(' ')}`;
  return requestColumns.every(({ name }) => name in by || !new RegExp(`\\b${name}\\b`).test(used));
}

/** How many rows a group has. A group of 0 rows is dropped. */
const rowsOfGroup = '_rows';

/** The answer to a query, with `_rows`: null if old counts lack it. */
async function countedWith(sql: Sql, kept: KeptCounts | null, aggregate: Aggregate): Promise<string> {
  const { by = {}, sums = {} } = aggregate;
  const counting = { ...aggregate, sums: { ...sums, [rowsOfGroup]: count('1') } };
  if (kept === null) return sql.counted(counting);
  if (kept.isWhole) return `(${ofWhole(counting, kept)})`;
  const held = answerFor(kept, aggregate);
  const keys = Object.keys(by).map(identifier);
  const joined = Object.entries(sums).map(
    ([name, sum]) => `${joinedSql(identifier(name), sum)} AS ${identifier(name)}`,
  );
  const rows = `CASE WHEN count(*) = count(${rowsOfGroup}) THEN sum(${rowsOfGroup}) END AS ${rowsOfGroup}`;
  const off = Object.entries(counting.sums).map(([name, { kind }]) => {
    const isAdded = kind === 'sum' || kind === 'money' || kind === 'count';
    return `${isAdded ? `-${identifier(name)}` : 'NULL'} AS ${identifier(name)}`;
  });
  const grown = `SELECT ${[...keys, ...off].join(', ')} FROM (WITH requests AS (SELECT * FROM grown) ${aggregateSql(counting, duckDb)})`;
  const groups = keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')} HAVING coalesce(${rowsOfGroup}, 1) > 0`;
  return `(SELECT ${[...keys, ...joined, rows].join(', ')} FROM (SELECT *${kept.isCounted ? '' : `, NULL::BIGINT AS ${rowsOfGroup}`} FROM ${held} UNION ALL BY NAME SELECT * FROM ${await sql.counted(counting)} UNION ALL BY NAME ${grown})${groups})`;
}

/** The same in all versions of DuckDB, unlike its own hash(). */
const requestKey = `md5_number_lower(requests.source || chr(31) || requests.request_id)`;

/** Requests of logs whose answers are written while they grow. */
const mayGrow = `requests.source IN (${growingFormats.map(literal).join(', ')}) AND NOT starts_with(requests.request_id, '~')`;

/** The log's span and the model names may differ next time; the condition may not. */
function peopleKey({ unit, id, where }: People): string {
  return JSON.stringify({ people: unit, id, where });
}

/** Who was active when: from `requests`, and from the saved counts without grown answers, where each period counts as one time. */
function allUsers(asked: People, kept: KeptCounts | null): string {
  if (kept?.isWhole === true) return wholeRows(kept);
  const columns = `${asked.id}, model, ts, requests, status`;
  const held = kept?.held.get(peopleKey(asked));
  if (held === undefined) return `(SELECT ${columns} FROM requests)`;
  const grown = `SELECT * REPLACE ((${periodOf(asked)})::TIMESTAMP AS ts, -requests AS requests) FROM grown WHERE ${asked.where}`;
  return `(SELECT ${columns} FROM requests UNION ALL BY NAME
SELECT ${asked.id}, model, ts, sum(requests)::BIGINT AS requests FROM (
  SELECT ${asked.id}, model, ts, requests FROM kept.${held} UNION ALL BY NAME SELECT ${asked.id}, model, ts, requests FROM (${grown}))
GROUP BY ALL HAVING sum(requests) > 0)`;
}

function periodOf({ unit, from }: People): string {
  return unit === 'month'
    ? `date_trunc('month', ts)`
    : `date '${from}' + (7 * (date_diff('day', date '${from}', ts::date) // 7))::int`;
}
