/** Every figure three times: by DuckDB from a file, by two shards of ClickHouse 18.16, and by ClickHouse of today. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StudyRequest } from '../../../src/study/open-log.ts';
import { run } from '../../cli/run.ts';
import {
  columns,
  createTable,
  csvOf,
  demoRows,
  holedRows,
  type PlantedRow,
  shardOf,
  tsvOf,
} from '../../clickhouse/planted.ts';
import { hasChdb, hasServer, type Node, password, startChdb, startShards } from '../../clickhouse/servers.ts';
import { addressOf, type Studied, studied, studiedHere } from '../../clickhouse/studied.ts';
import { inFolder } from '../../ingest/engine-at.ts';
import { openSession } from '../../ui/pty.ts';

const timeAt = columns.findIndex(([name]) => name === 'ts');
const seeds = [11, 22, 33, 44, 55];
const logs: Readonly<Record<string, PlantedRow[]>> = {
  demo: demoRows(),
  ...Object.fromEntries(seeds.map((seed) => [`holed_${seed}`, holedRows(seed)])),
};

/** Two years and more, so that the weeks of a user do not fit into one number of 64 bits. */
const spread = holedRows(66).map((row) =>
  row.map((value, i) => (i === timeAt && value !== null ? later(value) : value)),
);

function later(seconds: string | number): number {
  const begin = Date.UTC(2023, 2, 3) / 1000;
  return begin + (Number(seconds) - Date.UTC(2025, 2, 3) / 1000) * 5;
}

const tables: Readonly<Record<string, readonly PlantedRow[]>> = { ...logs, spread };

/** What can be asked for otherwise, all of it at once. */
const otherwise: Pick<StudyRequest, 'options'> = {
  options: {
    weekStart: 'sunday',
    retention: { unit: 'week', counting: 'unbounded', id: 'session_id', minRequests: 2 },
    apps: new Map([
      ['Cline', 'programming'],
      ['SillyTavern', 'roleplay'],
      ['Demo chat', 'trivia'],
    ]),
    usage: { by: 'user', zone: 'Asia/Tokyo', since: '2025-06-01', until: '2025-06-30' },
  },
};
/** Part of a log, by conditions of every kind. */
const part: Pick<StudyRequest, 'options' | 'narrow'> = {
  options: { usage: { by: 'team', zone: 'Europe/Berlin', since: '2025-03-01', pricedAs: ['openai/gpt-5'] } },
  narrow: {
    only: [
      { column: 'team', operator: '!=', values: ['Growth'] },
      { column: 'author', operator: '=', values: ['Anthropic', 'openai', 'example'] },
      { column: 'project', operator: '=', values: ['website', 'BILLING', 'docs'] },
      { column: 'latency_ms', operator: '<', values: [20_000] },
      { column: 'is_byok', operator: '=', values: [false] },
      { column: 'app', operator: '~', values: ['ide'] },
      { column: 'api_key', operator: '=', values: ['key-support-1', 'key-search-2', 'key-platform-1'], exact: true },
      { column: 'user_id', operator: '!=', values: [] },
    ],
    typed: ['part'],
    span: { zone: 'Europe/Berlin', from: '2025-03-01', to: '2025-10-26' },
  },
};
const byHash: Pick<StudyRequest, 'options'> = { options: { usage: { by: 'agent', zone: 'Asia/Kolkata' } } };
const weekly: Pick<StudyRequest, 'options'> = {
  options: { retention: { unit: 'week' }, usage: { by: 'day', zone: 'America/New_York' } },
};

/** A table, how it is asked, and what that is called. */
const cases: readonly (readonly [name: string, table: string, more: Partial<StudyRequest>])[] = [
  ...Object.keys(logs).map((name) => [name, name, {}] as const),
  ['demo otherwise', 'demo', otherwise],
  ['holed_22 otherwise', 'holed_22', otherwise],
  ['more than 62 weeks', 'spread', weekly],
  ['part of the demo', 'demo', part],
  ['demo by agent', 'demo', byHash],
  ['without users', 'demo', { salt: null }],
];

const here = new Map<string, Studied>();

beforeAll(async () => {
  for (const [name, table, more] of cases) here.set(name, await studiedHere(tables[table] ?? [], more));
});

/** Small inserts, as a program that writes them one after the other would send them. */
async function insert(node: Node, table: string, rows: readonly PlantedRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 5000) {
    const some = tsvOf(rows.slice(at, at + 5000));
    await node.sql(`insert into ${table} (${columns.map(([name]) => name).join(', ')}) format TabSeparated`, some);
  }
}

function expectSame(name: string, there: Studied): void {
  const right = here.get(name);
  expect([...there.sheets.keys()]).toEqual([...(right?.sheets.keys() ?? [])]);
  for (const [sheet, text] of there.sheets) expect(text, sheet).toBe(right?.sheets.get(sheet));
  expect(there.carried).toEqual(right?.carried);
  const { kept, rejected, withoutUser, withoutCost, tokens, labelledTokens, from, to } = there.accounting;
  expect(right?.accounting).toMatchObject({
    kept,
    rejected,
    withoutUser,
    withoutCost,
    tokens,
    labelledTokens,
    from,
    to,
  });
  for (const sheet of there.sheets.keys()) figures.add(sheet.split(' ')[0] ?? '');
  agreed += there.sheets.size;
}

let agreed = 0;
const figures = new Set<string>();

afterAll(() => {
  const line = `clickhouse: ${figures.size} figures agreed with DuckDB byte for byte, in ${agreed} views\n`;
  if (agreed > 0) process.stderr.write(line);
  // For .ci/run, which prints it at its end.
  if (process.env.CLICKHOUSE_AGREED !== undefined) writeFileSync(process.env.CLICKHOUSE_AGREED, line);
});

describe.skipIf(!hasServer)('two shards of ClickHouse 18.16', () => {
  let shards: Awaited<ReturnType<typeof startShards>>;

  beforeAll(async () => {
    shards = await startShards();
    const { a, b } = shards;
    for (const [name, rows] of Object.entries(tables))
      for (const by of ['user_id', 'request_id']) {
        const table = `${name}_by_${by}`;
        for (const [i, node] of [a, b].entries()) {
          await node.sql(createTable(`local_${table}`));
          await insert(
            node,
            `local_${table}`,
            rows.filter((row) => shardOf(row, by) === i),
          );
        }
        await a.sql(createTable(table, `Distributed(two, default, local_${table}, rand())`));
      }
  });
  afterAll(() => shards?.stop());

  for (const by of ['user_id', 'request_id'])
    for (const [name, table, more] of cases)
      test(`${name}, sharded by ${by}: every figure is the same`, async () => {
        expectSame(name, await studied(addressOf(shards.a, `${table}_by_${by}`), more));
      });
});

describe.skipIf(!hasServer)('the program, with a table of two shards', () => {
  let shards: Awaited<ReturnType<typeof startShards>>;
  const rows = tables.demo ?? [];
  const env = { CLICKHOUSE_PASSWORD: password };

  beforeAll(async () => {
    shards = await startShards();
    for (const [i, node] of [shards.a, shards.b].entries()) {
      await node.sql(createTable('local_log'));
      await insert(
        node,
        'local_log',
        rows.filter((row) => shardOf(row, 'user_id') === i),
      );
    }
    await shards.a.sql(createTable('log', 'Distributed(two, default, local_log, rand())'));
  });
  afterAll(() => shards?.stop());

  const inHome = (use: (home: Record<string, string>, folder: string) => void | Promise<void>) =>
    inFolder({ 'log.csv': csvOf(rows) }, async (folder) =>
      use({ ...env, HOME: folder, XDG_DATA_HOME: folder }, folder),
    );

  test(
    'prints the same csv as from a file, and says what became of the rows',
    () =>
      inHome((home, folder) => {
        for (const figure of ['1', '14', 'retention', 'table-2', 'effective-price']) {
          const there = run(['study', addressOf(shards.a, 'log'), '--figure', figure, '--format', 'csv'], home);
          const here = run(['study', join(folder, 'log.csv'), '--figure', figure, '--format', 'csv'], home);
          expect(there.stdout).toBe(here.stdout);
          expect(there.stdout.split('\n').length).toBeGreaterThan(3);
          expect(there.code).toBe(0);
        }
        const address = addressOf(shards.a, 'log');
        const lines = [
          ['compare', '1', address, '--format', 'csv'],
          ['study', address, '--format', 'json'],
        ];
        for (const [command = '', ...words] of lines) {
          const there = run([command, ...words], home);
          const here = run(
            [command, ...words.map((word) => (word === address ? join(folder, 'log.csv') : word))],
            home,
          );
          const unnamed = ({ stdout }: { stdout: string }) =>
            stdout.replaceAll(address, 'LOG').replaceAll(join(folder, 'log.csv'), 'LOG');
          expect(unnamed(there)).toBe(unnamed(here));
        }
      }),
    120_000,
  );

  test(
    'saves the counts, which open again without the server, and neither address nor password',
    () =>
      inHome((home, folder) => {
        const address = addressOf(shards.a, 'log').replace('default@', `default:${encodeURIComponent(password)}@`);
        const saved = run(['study', address, '--save', 'warehouse', '--format', 'csv'], {
          ...home,
          CLICKHOUSE_PASSWORD: '',
        });
        expect(saved.code).toBe(0);
        const file = readFileSync(join(folder, 'state-of-ai', 'studies', 'warehouse.json'), 'utf8');
        for (const text of [saved.stdout, saved.stderr, file])
          for (const secret of [password, encodeURIComponent(password), 'sesame']) expect(text).not.toContain(secret);
        expect(file).not.toContain('127.0.0.1');
        const again = run(['study', 'warehouse', '--figure', '1', '--format', 'csv'], home);
        const here = run(['study', join(folder, 'log.csv'), '--figure', '1', '--format', 'csv'], home);
        expect(again.stdout).toBe(here.stdout);
        expect(again.stderr).toMatch(/^1 table \(requests\), [\d,]+ requests counted/);
      }),
    120_000,
  );

  test(
    'opens the explorer, and neither its screen nor the line it copies has the password',
    () =>
      inHome(async (home) => {
        await shards.a.sql(createTable('small', 'Memory'));
        await insert(shards.a, 'small', tables.holed_22 ?? []);
        const address = addressOf(shards.a, 'small');
        const typed = address.replace('default@', `default:${encodeURIComponent(password)}@`);
        const session = openSession(['study', typed, '--timeout', '60'], { env: { ...home, CLICKHOUSE_PASSWORD: '' } });
        await session.sees('What the log carries');
        session.send('y');
        await session.sees(/copied|sent to the terminal|clipboard/i);
        session.send('q');
        expect(await session.ended).toMatchObject({ exitCode: 0 });
        const copied = [...session.raw().matchAll(/\u001b\]52;c;([^\u0007]*)\u0007/g)].map(([, text = '']) =>
          Buffer.from(text, 'base64').toString(),
        );
        expect(copied.join()).toContain(address);
        for (const text of [session.raw(), ...copied])
          for (const secret of [password, encodeURIComponent(password), 'sesame']) expect(text).not.toContain(secret);
      }),
    60_000,
  );

  test('reads in Chinese what became of the rows', () =>
    inHome((home) => {
      const { stderr } = run(['study', addressOf(shards.a, 'log'), '--lang', 'zh', '--format', 'text'], home);
      expect(stderr).toMatch(/^1 张表（.+），计入 [\d,]+ 个请求：保留 [\d,]+，剔除 0/);
    }));
});

describe.skipIf(!hasChdb)('ClickHouse of today, by chDB', () => {
  let chdb: Node;

  beforeAll(async () => {
    chdb = await startChdb();
    for (const [name, rows] of Object.entries(tables)) {
      await chdb.sql(createTable(name));
      await insert(chdb, name, rows);
    }
  });
  afterAll(() => chdb?.stop());

  for (const [name, table, more] of cases)
    test(`${name}: every figure is the same`, async () => {
      expectSame(name, await studied(addressOf(chdb, table), more));
    });
});
