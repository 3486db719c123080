/** Large parquet is looked at where it is: the rows must be those a copy would have. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/counts/sql.ts';
import type { Engine } from '../../../src/ingest/engine.ts';
import { withHashedIds } from '../../../src/ingest/hash-ids.ts';
import { rowsTable } from '../../../src/ingest/request.ts';
import { inFolder, type Loaded, load, rejected, settings, withEngine } from '../../ingest/engine-at.ts';

const rows = `SELECT 'r' || i AS request_id, TIMESTAMP '2025-08-04' + to_minutes(i) AS ts, 'u' || i % 7 AS user_id,
  ['openai/gpt-5-2025-08-07', 'deepseek/deepseek-r1:free'][1 + i % 2] AS model, i * 10 AS prompt_tokens, i AS completion_tokens,
  CASE WHEN i % 3 = 0 THEN '' ELSE 'US' END AS country, i / 1000 AS cost_usd FROM range(100) AS t(i)`;

/** Loads a parquet file of this select, as a view from so many rows on. */
function loaded(select: string, passThroughRows: number): Promise<Loaded & { readonly isView: boolean }> {
  return inFolder({}, (folder) =>
    withEngine(async (engine: Engine) => {
      const file = join(folder, 'log.parquet');
      await engine.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`);
      const found = await load(engine, [file], { passThroughRows });
      const copies = await engine.rows('SELECT 1 FROM duckdb_tables() WHERE table_name = ?', [rowsTable]);
      return { ...found, isView: copies.length === 0 };
    }),
  );
}

/** People by the order they come in: their hashes differ, who is who must not. */
function withoutHashes({ rows: all }: Loaded) {
  const people = new Map<unknown, number>();
  return all.map((row) => {
    if (!people.has(row.user_id)) people.set(row.user_id, people.size);
    return { ...row, user_id: people.get(row.user_id) };
  });
}

test('a view has the rows of a copy, and the same account', async () => {
  const [view, copy] = [await loaded(rows, 1), await loaded(rows, 1000)];
  expect([view.isView, copy.isView]).toEqual([true, false]);
  expect(withoutHashes(view)).toEqual(withoutHashes(copy));
  expect(view.accounting).toEqual({ ...copy.accounting });
  expect(new Set(view.rows.map(({ user_id }) => user_id)).size).toBe(7);
});

test('rows there twice, without an id or that cannot be used make it a copy, with nothing lost', async () => {
  const twice = await loaded(`${rows} UNION ALL ${rows}`, 1);
  expect(twice).toMatchObject({ isView: false, accounting: { read: 200, kept: 100, duplicates: 100 } });
  const late = await loaded(`${rows} UNION ALL SELECT 'x', TIMESTAMP '2999-01-01', 'u', 'm', 1, 1, 'US', 0`, 1);
  expect(late).toMatchObject({ isView: false, accounting: { read: 101, kept: 100, rejected: 1 } });
  expect(rejected(late.accounting)).toContain(', row 101: ');
});

test('what is counted by user, session or key is counted by the hashes that a copy holds', async () => {
  const found = [1, 1000].map((passThroughRows) =>
    inFolder({}, (folder) =>
      withEngine(async (engine) => {
        const file = join(folder, 'log.parquet');
        await engine.run(
          `COPY (SELECT *, 's' || request_id AS session_id FROM (${rows})) TO '${file}' (FORMAT parquet)`,
        );
        await load(engine, [file], { passThroughRows });
        const sql = passThroughRows === 1 ? withHashedIds(engine, settings.salt ?? '') : engine;
        const by = { user: 'user_id', session: 'session_id', model: 'model' };
        const counted = await rowsOf(sql, { by, sums: { n: { kind: 'sum', of: 'prompt_tokens' } } });
        return counted.map((row) => Object.values(row).map(String).join()).sort();
      }),
    ),
  );
  const [view, copy] = await Promise.all(found);
  expect(view).toEqual(copy);
  expect(copy?.join()).not.toContain('u1');
});
