/** Takes out of `requests` what stands in it twice: of equal ids in one format the most complete row stays. */
import { literal } from '../counts/sql-text.ts';
import type { Engine } from './engine.ts';
import { numberedView, type RequestColumnName, readColumns, rowsTable } from './request.ts';

/**
 * What decides which row of an id stays: a stream's last line has most output, a replay comes later than what it
 * repeats. Values only, so that the order of files and rows changes nothing.
 */
const columns = readColumns.map(({ name }) => name);
/** Not part of an id: saved counts know requests by ids that were made before there were the others. */
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

/** SQL of how many columns of a row are known: of two with as many tokens the fuller one stays. */
export function fullnessOf(relation: string): string {
  return columns.map((name) => `(${relation}.${name} IS NOT NULL)::INTEGER`).join(' + ');
}

/**
 * Takes lines out that have fewer tokens of an answer than another line of it has: most duplicates of a log whose answers
 * grow, told without comparing anything else. `sqlOf` says what a column is in the table itself. Returns how many.
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

/** Takes rows out, and returns how many. */
async function dropped(engine: Engine, which: string): Promise<number> {
  const [{ Count: count = 0 } = {}] = await engine.rows(`DELETE FROM ${rowsTable} ${which}`);
  return Number(count);
}

/**
 * Gives rows without an id one made of all they hold. Equal ones of the sources in `dropped` get the same, and count
 * once; all others a number more. Returns how many rows equal another one and are counted.
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

/** Returns how many rows went. By 64-bit hashes first: most logs have no duplicates, and texts are expensive to group. */
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

/** Takes out rows of a source that sum up sessions which another has request by request. Returns how many. */
export async function dropSums(engine: Engine, source: string, requests: string): Promise<number> {
  return dropped(
    engine,
    `WHERE rowid IN (SELECT row FROM ${numberedView} WHERE source = ${literal(source)} AND session_id IN (SELECT session_id FROM ${numberedView} WHERE source = ${literal(requests)}))`,
  );
}
