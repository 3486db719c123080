/**
 * What was counted of a log, kept so that other logs can be added later: the answers to everything figures asked, who was
 * active when, and which requests these were. Prompts, rows and paths are not in it. The edge: one file of DuckDB.
 */

import { type Aggregate, joinedSql, type People } from '../counts/aggregate.ts';
import { peopleSql } from '../counts/duckdb-dialect.ts';
import { NotKept, type Sql } from '../counts/sql.ts';
import { identifier, literal } from '../counts/sql-text.ts';
import { DataError } from '../errors.ts';
import { asWritten, code, message } from '../i18n/message.ts';
import type { Engine } from '../ingest/engine.ts';
import { numberedView, rowsTable } from '../ingest/request.ts';

/** Raised when what is written can no longer be read by an older program. */
const version = 1;

/** Of more requests nobody keeps which they were: 8 bytes each. */
export const maxRequests = 5_000_000;

/** What was asked of a log, in order. */
export interface Asked {
  readonly sql: Sql;
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  readonly people: ReadonlyMap<string, People>;
}

/** Passes every question on, and notes it. */
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

/** Whether which requests there are can be kept: they lie in a table of this DuckDB, and are not too many. */
export async function canKeep(engine: Engine): Promise<boolean> {
  const [table] = await engine.rows(
    `SELECT 1 FROM duckdb_tables() WHERE table_name = '${rowsTable}' AND database_name = current_database()`,
  );
  if (table === undefined) return false;
  const [{ n = 0 } = {}] = await engine.rows('SELECT count(*) AS n FROM requests');
  return Number(n) <= maxRequests;
}

/** Writes `path`, which must not be there; `before` are the counts that the study was put together from. */
export async function writeCounts(
  engine: Engine,
  path: string,
  { sql, aggregates, people }: Asked,
  options: string,
  before: KeptCounts | null,
): Promise<void> {
  // Many small tables: each takes whole blocks, so blocks are small.
  await engine.run(`ATTACH ${literal(path)} AS fresh (BLOCK_SIZE 16384)`);
  try {
    await engine.run('CREATE TABLE fresh.about (version INTEGER, options VARCHAR)');
    await engine.rows('INSERT INTO fresh.about VALUES (?, ?)', [version, options]);
    await engine.run('CREATE TABLE fresh.answers (question VARCHAR, held VARCHAR)');
    for (const [i, [key, aggregate]] of [...aggregates].entries()) {
      await engine.run(`CREATE TABLE fresh.answer_${i} AS SELECT * FROM ${await sql.counted(aggregate)}`);
      await engine.rows('INSERT INTO fresh.answers VALUES (?, ?)', [key, `answer_${i}`]);
    }
    for (const [i, [key, asked]] of [...people].entries()) {
      await engine.run(`CREATE TABLE fresh.people_${i} AS SELECT ${asked.id}, model, period AS ts, sum(requests)::BIGINT AS requests, NULL::VARCHAR AS status
FROM (SELECT *, (${periodOf(asked)})::TIMESTAMP AS period FROM ${allUsers(asked, before)}) WHERE ${asked.where} GROUP BY ALL`);
      await engine.rows('INSERT INTO fresh.answers VALUES (?, ?)', [key, `people_${i}`]);
    }
    await engine.run(`CREATE TABLE fresh.ids AS SELECT ${requestKey} AS id FROM requests${before === null ? '' : ' UNION ALL SELECT id FROM kept.ids'};
CREATE TABLE fresh.spans AS SELECT source, min(first) AS first, max(last) AS last FROM (
SELECT source, min(ts)::DATE AS first, max(ts)::DATE AS last FROM requests GROUP BY source${before === null ? '' : ' UNION ALL SELECT * FROM kept.spans'}) GROUP BY source`);
  } finally {
    await engine.run('DETACH fresh');
  }
}

/** The answers of earlier logs, and which requests they were counted from. */
export interface KeptCounts {
  /** As they were given to `writeCounts`. */
  readonly options: string;
  /** Where the answer to a question lies; undefined where it was never asked. */
  readonly held: ReadonlyMap<string, string>;
}

/** Throws DataError where the file is of another version or no such file. */
export async function openCounts(engine: Engine, path: string): Promise<KeptCounts> {
  try {
    await engine.run(`ATTACH ${literal(path)} AS kept (READ_ONLY)`);
    const [about] = await engine.rows('SELECT version, options FROM kept.about');
    if (about?.version !== version)
      throw new DataError(
        message('study.countsOfVersion', { seen: code(String(about?.version)), known: code(String(version)) }),
      );
    const rows = await engine.rows('SELECT question, held FROM kept.answers');
    return {
      options: String(about.options),
      held: new Map(rows.map(({ question, held }) => [String(question), String(held)])),
    };
  } catch (error) {
    const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const why = error instanceof DataError && typeof error.reason !== 'string' ? error.reason : asWritten(text);
    throw new DataError(message('study.countsUnreadable', { file: code(path), why }));
  }
}

export interface Again {
  /** Requests that were counted before, taken out of `requests`. */
  readonly requests: number;
  /** Those of them without an id, told only by being equal in everything. */
  readonly withoutId: number;
  /** Formats of the new log whose days are in the earlier ones by another format: there nobody can tell. */
  readonly untold: readonly string[];
}

/** Takes what was counted before out of the table `requests`. */
export async function dropCounted(engine: Engine): Promise<Again> {
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE again AS SELECT row, starts_with(request_id, '~') AS nameless FROM ${numberedView} AS requests SEMI JOIN kept.ids ON ids.id = ${requestKey}`,
  );
  const [{ n = 0, nameless = 0 } = {}] = await engine.rows(
    'SELECT count(*) AS n, count(*) FILTER (nameless) AS nameless FROM again',
  );
  await engine.run(`DELETE FROM ${rowsTable} WHERE rowid IN (SELECT row FROM again); DROP TABLE again`);
  const untold = await engine.rows(`SELECT DISTINCT now.source FROM
(SELECT source, min(ts)::DATE AS first, max(ts)::DATE AS last FROM requests GROUP BY source) now
JOIN kept.spans before ON before.source <> now.source AND before.first <= now.last AND now.first <= before.last ORDER BY 1`);
  return {
    requests: Number(n),
    withoutId: Number(nameless),
    untold: untold.map(({ source }) => String(source)),
  };
}

/** Answers of the kept counts and of `requests` put together. Throws NotKept for what the earlier logs were never asked. */
export function puttingTogether(sql: Sql, kept: KeptCounts): Sql {
  const heldFor = (key: string): string => {
    const name = kept.held.get(key);
    if (name === undefined) throw new NotKept();
    return `kept.${name}`;
  };
  return {
    rows: (text, parameters) => sql.rows(text, parameters),
    async counted(aggregate) {
      const held = heldFor(JSON.stringify(aggregate));
      const keys = Object.keys(aggregate.by ?? {}).map(identifier);
      const sums = Object.entries(aggregate.sums ?? {}).map(
        ([name, sum]) => `${joinedSql(identifier(name), sum)} AS ${name}`,
      );
      const groups = keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')}`;
      return `(SELECT ${[...keys, ...sums].join(', ')} FROM (SELECT * FROM ${held} UNION ALL BY NAME SELECT * FROM ${await sql.counted(aggregate)})${groups})`;
    },
    async people(asked) {
      heldFor(peopleKey(asked));
      return `(${peopleSql(asked, allUsers(asked, kept))})`;
    },
  };
}

/** Stable for all versions of DuckDB, which its own hash() is not. */
const requestKey = `md5_number_lower(requests.source || chr(31) || requests.request_id)`;

/** The log's span and the models' names may be others next time; who is asked for may not. */
function peopleKey({ unit, id, where }: People): string {
  return JSON.stringify({ people: unit, id, where });
}

/** Who was active when: in `requests`, and in the kept counts, where a period stands for the times in it. */
function allUsers(asked: People, kept: KeptCounts | null): string {
  const now = `SELECT ${asked.id}, model, ts, requests, status FROM requests`;
  const held = kept?.held.get(peopleKey(asked));
  return held === undefined ? `(${now})` : `(${now} UNION ALL BY NAME SELECT * FROM kept.${held})`;
}

function periodOf({ unit, from }: People): string {
  return unit === 'month'
    ? `date_trunc('month', ts)`
    : `date '${from}' + (7 * (date_diff('day', date '${from}', ts::date) // 7))::int`;
}
