/** Large parquet files without faults are queried in place: `requests` is then a view, and nothing is copied. */
import { count } from '../counts/aggregate.ts';
import type { Engine } from './engine.ts';
import { type Batch, type NormaliseOptions, normaliseSql } from './normalise-sql.ts';
import { requestColumns } from './request.ts';
import { list } from './sample.ts';
import { countSummary, type LogSummary } from './summary.ts';

/** Smaller files are copied in a moment, and every figure is faster from the copy. */
export const passThroughRows = 2_000_000;

/**
 * Creates the view `normalised`, and returns the answer to `summarySums`, counted in the same pass that looks for unusable rows.
 * Returns undefined and creates no view if the files are small or not parquet, or have a row that is unusable, has no id or is
 * repeated.
 */
export async function openPassThrough(
  engine: Engine,
  batches: readonly Batch[],
  settings: NormaliseOptions,
  fewest: number,
): Promise<LogSummary | undefined> {
  if (batches.length === 0 || batches.some(({ sample }) => sample.container !== 'parquet')) return undefined;
  let rows = 0;
  for (const { files } of batches) {
    const [{ n = 0 } = {}] = await engine.rows(
      `SELECT sum(num_rows)::BIGINT AS n FROM parquet_file_metadata(${list(files.map(({ path }) => path))})`,
    );
    rows += Number(n);
  }
  if (rows < fewest) return undefined;
  const selects = batches.map((batch) => normaliseSql(batch, { ...settings, isPassThrough: true }));
  await engine.run(`CREATE OR REPLACE VIEW normalised AS ${selects.join(' UNION ALL ')}`);
  const counted = await countSummary(engine, '(SELECT * EXCLUDE (model) FROM normalised)', {
    bad: count('1', '_other OR _reject IS NOT NULL OR request_id IS NULL OR unread_cost'),
    outside: count('1', 'cache_outside'),
  });
  const isClean = Number(counted.sums.bad) === 0 && !(await hasTwice(engine));
  if (isClean) return counted;
  await engine.run('DROP VIEW normalised');
  return undefined;
}

async function hasTwice(engine: Engine): Promise<boolean> {
  const [{ n = 0 } = {}] = await engine.rows(
    'SELECT count(*) AS n FROM (SELECT 1 FROM normalised GROUP BY hash(source, request_id) HAVING count(*) > 1)',
  );
  return Number(n) > 0;
}

/** The view `requests`, over `normalised` and the names of models. */
export async function finishPassThrough(engine: Engine): Promise<void> {
  const columns = requestColumns.map(({ name }) =>
    name === 'model' || name === 'variant' ? `named.${name}` : `normalised.${name}`,
  );
  await engine.run(
    `CREATE OR REPLACE VIEW requests AS SELECT ${columns.join(', ')} FROM normalised LEFT JOIN named ON normalised.model_raw = named.raw`,
  );
}
