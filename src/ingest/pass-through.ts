/** Large parquet files that need no mending stay where they are: `requests` is then a view, and nothing is copied. */
import { count } from '../counts/aggregate.ts';
import type { Engine } from './engine.ts';
import { type Batch, type NormaliseOptions, normaliseSql } from './normalise-sql.ts';
import { requestColumns } from './request.ts';
import { list } from './sample.ts';
import { countSummary, type LogSummary } from './summary.ts';

/** Below that a copy is made in a moment, and each figure is faster from it. */
export const passThroughRows = 2_000_000;

/**
 * Makes the view `normalised`, and returns what its rows hold (the answer to `summarySums`, counted in the pass that looks for
 * rows that cannot be used); undefined, and no view, where the files are small or not parquet, or hold a row that cannot be
 * used, has no id, or is there twice.
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

/** The view `requests` over `normalised` and the names of models. */
export async function finishPassThrough(engine: Engine): Promise<void> {
  const columns = requestColumns.map(({ name }) =>
    name === 'model' || name === 'variant' ? `named.${name}` : `normalised.${name}`,
  );
  await engine.run(
    `CREATE OR REPLACE VIEW requests AS SELECT ${columns.join(', ')} FROM normalised LEFT JOIN named ON normalised.model_raw = named.raw`,
  );
}
