/** Every figure three times: by DuckDB from a file, by two shards of ClickHouse 18.16, and by ClickHouse of today. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StudyRequest } from '../../src/engine/study-log.ts';
import { columns, createTable, demoRows, holedRows, type PlantedRow, shardOf, tsvOf } from './planted.ts';
import { hasChdb, hasServer, type Node, startChdb, startShards } from './servers.ts';
import { addressOf, type Studied, studied, studiedHere } from './studied.ts';

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
  },
};
const weekly: Pick<StudyRequest, 'options'> = { options: { retention: { unit: 'week' } } };

/** A table, how it is asked, and what that is called. */
const cases: readonly (readonly [name: string, table: string, more: Partial<StudyRequest>])[] = [
  ...Object.keys(logs).map((name) => [name, name, {}] as const),
  ['demo otherwise', 'demo', otherwise],
  ['holed_22 otherwise', 'holed_22', otherwise],
  ['more than 62 weeks', 'spread', weekly],
  ['without users', 'demo', { salt: null }],
];

const here = new Map<string, Studied>();

beforeAll(async () => {
  for (const [name, table, more] of cases) here.set(name, await studiedHere(tables[table] ?? [], more));
}, 180_000);

/** Small inserts, as a program that writes them one after the other would send them. */
async function insert(node: Node, table: string, rows: readonly PlantedRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 5000) {
    const some = tsvOf(rows.slice(at, at + 5000));
    await node.sql(`insert into ${table} (${columns.map(([name]) => name).join(', ')}) format TabSeparated`, some);
  }
}

function expectSame(name: string, there: Studied): number {
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
  return there.sheets.size;
}

let agreed = 0;
// For .ci/run, which prints it.
afterAll(() => {
  if (agreed > 0) process.stderr.write(`clickhouse: ${agreed} views of figures agreed with DuckDB, byte for byte\n`);
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
  }, 120_000);
  afterAll(() => shards?.stop());

  for (const by of ['user_id', 'request_id'])
    for (const [name, table, more] of cases)
      test(`${name}, sharded by ${by}: every figure is the same`, async () => {
        agreed += expectSame(name, await studied(addressOf(shards.a, `${table}_by_${by}`), more));
      }, 120_000);
});

describe.skipIf(!hasChdb)('ClickHouse of today, by chDB', () => {
  let chdb: Node;

  beforeAll(async () => {
    chdb = await startChdb();
    for (const [name, rows] of Object.entries(tables)) {
      await chdb.sql(createTable(name));
      await insert(chdb, name, rows);
    }
  }, 120_000);
  afterAll(() => chdb?.stop());

  for (const [name, table, more] of cases)
    test(`${name}: every figure is the same`, async () => {
      agreed += expectSame(name, await studied(addressOf(chdb, table), more));
    }, 120_000);
});
