/** Removes duplicates from `requests`: of rows with the same id in one format, the most complete row is kept. */
import { literal } from '../counts/sql-text.ts';
import type { Engine } from './engine.ts';
import { numberedView, type RequestColumnName, readColumns, rowsTable } from './request.ts';

/**
 * Decides which row of an id is kept: a stream's last line has the most output, and a replay comes later than the original. Uses
 * values only, so that the order of files and rows does not matter.
 */
const columns = readColumns.map(({ name }) => name);
/** Columns left out of generated ids: ids in saved counts were made before these columns existed. */
const unnamed: readonly RequestColumnName[] = [
  'request_id',
  'agent',
  'project',
  'team',
  'cache_write_1h_tokens',
  'limit_percent',
  'limit_minutes',
  'limit_resets',
  'limit2_percent',
  'limit2_minutes',
  'limit2_resets',
];
const better = `completion_tokens DESC NULLS LAST, ${fullnessOf(numberedView)} DESC, ts, prompt_tokens DESC NULLS LAST, cost_usd DESC NULLS LAST, hash(${columns.join(', ')})`;

/** SQL of how many columns of a row are known. Of two rows with equal tokens the one with more known columns is kept. */
export function fullnessOf(relation: string): string {
  return columns.map((name) => `(${relation}.${name} IS NOT NULL)::INTEGER`).join(' + ');
}

/**
 * Deletes lines of an answer if another line of it has more tokens. This removes most duplicates of a log whose answers grow
 * without comparing other columns. `sqlOf` gives a column's SQL in the base table. Returns how many were deleted.
 */
export async function dropPartial(engine: Engine, sqlOf: (name: RequestColumnName) => string): Promise<number> {
  const tokens = sqlOf('completion_tokens');
  return dropped(
    engine,
    `USING (SELECT source, request_id, max(completion_tokens) AS most FROM ${numberedView}
  WHERE request_id IS NOT NULL GROUP BY ALL HAVING count(*) > 1) answer
WHERE ${sqlOf('request_id')} = answer.request_id AND ${sqlOf('source')} = answer.source AND coalesce(${tokens} < most, most IS NOT NULL)`,
  );
}

/** Deletes rows and returns how many. */
async function dropped(engine: Engine, which: string): Promise<number> {
  const [{ Count: count = 0 } = {}] = await engine.rows(`DELETE FROM ${rowsTable} ${which}`);
  return Number(count);
}

/**
 * Gives rows without an id one made from all their columns. Equal rows of the sources in `dropped` get the same id and count
 * once; in other sources a number is added, so that each counts. Returns how many rows equal another one and are counted.
 */
export async function giveIds(engine: Engine, dropped: readonly string[]): Promise<number> {
  const held = columns.filter((name) => !unnamed.includes(name)).map((name) => `coalesce(${name}::VARCHAR, '')`);
  await engine.run(`UPDATE ${rowsTable} SET request_id = nameless.id FROM (
  SELECT row, '~' || left(md5(concat_ws(chr(31), ${held.join(', ')})), 20) AS id FROM ${numberedView} WHERE request_id IS NULL) nameless
WHERE ${rowsTable}.rowid = nameless.row`);
  const kept = dropped.length === 0 ? '' : `AND source NOT IN (${dropped.map(literal).join(', ')})`;
  const [{ Count: ids = 0 } = {}] = await engine.rows(
    `CREATE OR REPLACE TEMP TABLE equal AS SELECT source, request_id FROM ${numberedView} WHERE starts_with(request_id, '~') ${kept} GROUP BY ALL HAVING count(*) > 1`,
  );
  if (Number(ids) === 0) return 0;
  const [{ Count: count = 0 } = {}] =
    await engine.rows(`UPDATE ${rowsTable} SET request_id = request_id || '-' || nth FROM (
  SELECT row, row_number() OVER (PARTITION BY source, request_id ORDER BY row) AS nth FROM ${numberedView} SEMI JOIN equal USING (source, request_id)) numbered
WHERE ${rowsTable}.rowid = numbered.row AND nth > 1`);
  await engine.run('DROP TABLE equal');
  return Number(count);
}

/**
 * Deletes duplicates and returns how many. Compares 64-bit hashes first: most logs have no duplicates, and grouping by text is
 * slow.
 */
export async function dropDuplicates(engine: Engine): Promise<number> {
  const key = 'hash(source, request_id)';
  const [{ Count: keys = 0 } = {}] = await engine.rows(
    `CREATE OR REPLACE TEMP TABLE doubled AS SELECT ${key} AS key FROM ${numberedView} GROUP BY ALL HAVING count(*) > 1`,
  );
  if (Number(keys) === 0) return 0;
  const count = await dropped(
    engine,
    `WHERE rowid IN (SELECT row FROM (
  SELECT row, row_number() OVER (PARTITION BY source, request_id ORDER BY ${better}) AS place FROM ${numberedView}
  WHERE ${key} IN (SELECT key FROM doubled)) WHERE place > 1)`,
  );
  await engine.run('DROP TABLE doubled');
  return count;
}

/** Deletes a source's rows that sum up sessions which another source has request by request. Returns how many. */
export async function dropSums(engine: Engine, source: string, requests: string): Promise<number> {
  return dropped(
    engine,
    `WHERE rowid IN (SELECT row FROM ${numberedView} WHERE source = ${literal(source)} AND session_id IN (SELECT session_id FROM ${numberedView} WHERE source = ${literal(requests)}))`,
  );
}
