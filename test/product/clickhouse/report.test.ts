/** A report of a table of ClickHouse tells what a report of the same requests in a file tells, over some days of it. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';
import { columns, createTable, csvOf, demoRows, tsvOf } from '../../clickhouse/planted.ts';
import { hasServer, password, startShards } from '../../clickhouse/servers.ts';
import { addressOf } from '../../clickhouse/studied.ts';
import { inFolder } from '../../ingest/engine-at.ts';

describe.skipIf(!hasServer)('a report of a table', () => {
  let shards: Awaited<ReturnType<typeof startShards>>;
  const rows = demoRows();

  beforeAll(async () => {
    shards = await startShards();
    await shards.a.sql(createTable('reported'));
    for (let at = 0; at < rows.length; at += 5000)
      await shards.a.sql(
        `insert into reported (${columns.map(([name]) => name).join(', ')}) format TabSeparated`,
        tsvOf(rows.slice(at, at + 5000)),
      );
  });
  afterAll(() => shards?.stop());

  test('is that of the file, but for how its rows were read', async () => {
    const days = ['--since', '2025-10-01', '--until', '2025-10-28', '--timezone', 'Europe/Berlin'];
    const there = run(['report', addressOf(shards.a, 'reported'), ...days], { CLICKHOUSE_PASSWORD: password });
    const here = await inFolder({ 'log.csv': csvOf(rows) }, async (folder) =>
      run(['report', join(folder, 'log.csv'), ...days]),
    );
    expect({ code: there.code, stderr: there.code === 0 ? '' : there.stderr }).toEqual({ code: 0, stderr: '' });
    expect(there.stdout).toContain('# Our State of AI');
    expect(withoutAccount(there.stdout)).toBe(withoutAccount(here.stdout));
    for (const secret of ['clickhouse://', '127.0.0.1', 'reported', password])
      expect(there.stdout).not.toContain(secret);
  });
});

function withoutAccount(report: string): string {
  return report.replace(/^(?:All|Of|The) [\d,]+ rows.*$/m, '');
}
