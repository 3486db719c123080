/** Looks through counts that were saved, here or elsewhere: their numbers go into sums that overflow, and their times into weeks. */

import type { Engine } from '../ingest/engine.ts';
import { maxCount } from '../ingest/fields.ts';
import { earliest } from '../ingest/normalise-sql.ts';
import { requestColumns } from '../ingest/request.ts';

/** Sums of several counts are larger than each may be. */
const maxNumber = `${maxCount}000`;
/** Less than half of what a sum can hold. */
const maxSum = '4e18';

/** Whether a row says what no log that was read can have said: such a number would end the counting, or make it endless. */
export async function holdsOdd(engine: Engine, as: string): Promise<boolean> {
  for (const table of ['growing', 'fixed']) {
    const types = await typesOf(engine, as, table);
    // Old counts have no such table.
    if (types.size === 0) continue;
    const odd = requestColumns.flatMap(({ name, type }) =>
      types.has(name) && (type === 'BIGINT' || type === 'DOUBLE')
        ? [`${name} NOT BETWEEN ${type === 'BIGINT' ? 0 : `-${maxNumber}`} AND ${maxNumber}`]
        : [],
    );
    const missing = ['id', 'everywhere', 'source', 'ts'].flatMap((name) =>
      types.has(name) ? [`${name} IS NULL`] : [],
    );
    const [found] = await engine.rows(
      `SELECT 1 FROM ${as}.${table} WHERE ${[...missing, ...odd].join(' OR ')}
OR ts NOT BETWEEN TIMESTAMP '${earliest}' AND now()::TIMESTAMP + INTERVAL 3 DAY LIMIT 1`,
    );
    if (found !== undefined) return true;
  }
  return false;
}

/** Whether the numbers of a saved answer are too large to be added to others. */
export async function isTooMuch(engine: Engine, as: string, table: string): Promise<boolean> {
  const numbers = [...(await typesOf(engine, as, table))].filter(([, type]) => /INT|DOUBLE|DECIMAL/.test(type));
  // NaN is larger than every number.
  const sums = numbers
    .filter(([, type]) => !type.includes('['))
    .map(([name]) => `coalesce(sum(abs("${name.replaceAll('"', '""')}"::DOUBLE)), 0) > ${maxSum}`);
  if (sums.length === 0) return false;
  const [{ odd = false } = {}] = await engine.rows(`SELECT ${sums.join(' OR ')} AS odd FROM ${as}.${table}`);
  return odd === true;
}

async function typesOf(engine: Engine, database: string, table: string): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.rows(
    'SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = ? AND table_name = ?',
    [database, table],
  );
  return new Map(rows.map(({ column_name, data_type }) => [String(column_name), String(data_type)]));
}
