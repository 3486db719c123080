/** Figure by figure: what it asks a table of ClickHouse, how long that takes, what is read and what comes back. */

import { readFileSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import { cpus } from 'node:os';
import type { Sql } from '../../src/counts/sql.ts';
import { openPackage } from '../../src/data/package.ts';
import { findStudyFigure, studyFigures } from '../../src/figures/index.ts';
import { openStudyLog } from '../../src/study/open-log.ts';
import { createTable } from '../clickhouse/planted.ts';
import { type Node, startShards } from '../clickhouse/servers.ts';
import { asking } from '../clickhouse/studied.ts';

const [dataFolder = '', ...typed] = process.argv.slice(2);
const millions = typed.map(Number).filter((n) => n > 0);
/** `--only retention,1`: some of the figures; `--one`: one shard only; `--two`: two only. */
const only = typed[typed.indexOf('--only') + 1]?.split(',') ?? [];
const figures = typed.includes('--only') ? only.flatMap((name) => findStudyFigure(name) ?? []) : studyFigures;
const data = openPackage(dataFolder);
const print = (...cells: (string | number)[]) => process.stdout.write(`${cells.join('\t')}\n`);

interface Cost {
  /** Of processors, of all servers together: what others do on the machine does not count. */
  cpu: number;
  seconds: number;
  rowsRead: number;
  bytesRead: number;
  bytesBack: number;
}

const names = ['cpu', 'seconds', 'rowsRead', 'bytesRead', 'bytesBack'] as const;
const nothing: Readonly<Cost> = { cpu: 0, seconds: 0, rowsRead: 0, bytesRead: 0, bytesBack: 0 };

/** Seconds of processors that the servers have used, as Linux counts them: in hundredths. */
function serversCpu(): number {
  return servers.reduce((sum, { pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return sum + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);
}

/** Between the program and the server: counts what goes through. */
async function startCounting(target: number, count: (cost: Cost) => void) {
  const server = createServer((incoming, outgoing) => {
    const [began, cpuBefore] = [performance.now(), serversCpu()];
    const { method, url, headers } = incoming;
    const onward = ask({ host: '127.0.0.1', port: target, method, path: url, headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => {
        const body = Buffer.concat(chunks);
        const number = (name: string) => Number(new RegExp(`"${name}": (\\d+)`).exec(body.toString())?.[1] ?? 0);
        count({
          cpu: serversCpu() - cpuBefore,
          seconds: (performance.now() - began) / 1000,
          rowsRead: number('rows_read'),
          bytesRead: number('bytes_read'),
          bytesBack: body.length,
        });
        outgoing.writeHead(reply.statusCode ?? 500, { 'content-type': 'text/plain' });
        outgoing.end(body);
      });
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { http: (server.address() as { port: number }).port, stop: () => server.close() };
}

/** Names of real models, so that labels are found, and others. */
const models = [
  ...data.dataset('models').rows.flatMap(({ slug }) => (typeof slug === 'string' ? [slug] : [])),
  ...Array.from({ length: 480 }, (_, i) => `somebody-${i % 30}/model-${i}`),
].slice(0, 480);
const purposes = [
  '/Computers & Electronics/Programming',
  'roleplay',
  '/Science/Computer Science',
  'translation',
  'finance',
  'legal',
  'health',
  'trivia',
  'marketing',
  'technology',
];
const list = (texts: readonly string[]) => `[${texts.map((text) => `'${text}'`).join(',')}]`;

/**
 * Thirteen months; fifty requests and a handful of models a user; few models have most of the use. The same rows
 * whichever shard they go to.
 */
function rowsSql(table: string, rows: number, from: number, to: number, onlyShard: number | null): string {
  const users = Math.max(1000, Math.floor(rows / 50));
  const random = (salt: number) => `(cityHash64(number, ${salt}) % 1000003 / 1000003)`;
  const place = `toUInt32(pow(cityHash64(u, number % 4) % 1000003 / 1000003, 3) * ${models.length})`;
  return `insert into ${table} (request_id, ts, user_id, session_id, app, model, prompt_tokens, completion_tokens, reasoning_tokens, cost_usd, cost_source, is_byok, finish_reason, status, country, language, category)
select concat('gen-', toString(number)), toDateTime(1730419200 + intDiv(number * 34128000, ${rows})), concat('user-', toString(u)), concat('s-', toString(intDiv(number, 10))), 'app',
  arrayElement(${list(models)}, ${place} + 1) as m, toUInt32(exp(5 + 5 * ${random(1)})) as p, toInt64(exp(3 + 4 * ${random(2)})) as q, if(${place} % 3 = 0, intDiv(q, 3), NULL),
  round((p + q) * (${place} % 17 + 1) / 1e6, 9), 'billed', 0, if(${random(3)} < 0.2, 'tool_calls', 'stop'), if(${random(4)} < 0.01, 'error', 'ok'),
  arrayElement(${list(['US', 'IN', 'DE', 'GB', 'SG', 'CN', 'KR', 'BR', 'FR', 'JP'])}, cityHash64(u, 5) % 10 + 1), arrayElement(${list(['en', 'zh', 'de', 'pt'])}, cityHash64(u, 6) % 4 + 1),
  if(${random(7)} < 0.7, arrayElement(${list(purposes)}, number % ${purposes.length} + 1), NULL)
from (select number, cityHash64(number, 0) % ${users} as u from (select number + ${from} as number from system.numbers limit ${to - from}))${onlyShard === null ? '' : ` where u % 2 = ${onlyShard}`}`;
}

/** A time that is always there can be what a table is ordered by. */
function tableWith(name: string, engine: string): string {
  return createTable(name, engine).replace('ts Nullable(DateTime)', 'ts DateTime');
}

async function fill(node: Node, table: string, rows: number, shard: number | null): Promise<void> {
  await node.sql(tableWith(table, 'MergeTree partition by tuple() order by ts'));
  const step = 5_000_000;
  for (let from = 0; from < rows; from += step)
    await node.sql(rowsSql(table, rows, from, Math.min(rows, from + step), shard));
}

/** What a server does by itself after so many rows is not what a figure costs. */
async function settled(): Promise<void> {
  const merging = async () =>
    (await Promise.all(servers.map((node) => node.sql('select count() from system.merges')))).join();
  for (let quiet = 0; quiet < 5; ) {
    quiet = /[1-9]/.test(await merging()) ? 0 : quiet + 1;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function measure(node: Node, table: string): Promise<void> {
  await settled();
  const costs = new Map<string, Cost>();
  let key = 'opening';
  const counting = await startCounting(node.http, (cost) => {
    const held = costs.get(key) ?? { ...nothing };
    for (const name of names) held[name] += cost[name];
    costs.set(key, held);
  });
  const [began, ownBefore, cpuBefore] = [performance.now(), process.cpuUsage(), serversCpu()];
  const log = await openStudyLog(
    {
      ...asking,
      logs: [`clickhouse://default@127.0.0.1:${counting.http}/default.${table}`],
      memory: '4GB',
      server: { env: asking.server?.env ?? {}, memory: '10GB', seconds: 3600, duplicates: false },
    },
    data,
  );
  const row = (name: string, cost: Cost) =>
    print(
      name,
      cost.cpu.toFixed(2),
      cost.seconds.toFixed(2),
      (cost.rowsRead / 1e6).toFixed(1),
      (cost.bytesRead / 1e6).toFixed(0),
      (cost.bytesBack / 1e3).toFixed(1),
    );
  print('figure', 'cpu s', 'seconds', 'million rows read', 'MB read', 'kB back');
  row('opening (what became of the rows)', costs.get('opening') ?? { ...nothing });
  for (const figure of figures) {
    const asked = new Set<string>();
    const noting =
      <A, T>(question: (asked: A) => Promise<T>) =>
      (what: A) => {
        key = JSON.stringify(what);
        asked.add(key);
        return question(what);
      };
    const sql: Sql = { ...log.engine, counted: noting(log.engine.counted), people: noting(log.engine.people) };
    await figure.run(sql, log.labels, { kind: 'study' });
    const total: Cost = { ...nothing };
    for (const each of asked) {
      const cost = costs.get(each);
      if (cost === undefined) continue;
      for (const name of names) total[name] += cost[name];
    }
    row(figure.name, total);
  }
  const own = process.cpuUsage(ownBefore);
  const all = { ...nothing, cpu: serversCpu() - cpuBefore, seconds: (performance.now() - began) / 1000 };
  for (const cost of costs.values())
    for (const name of ['rowsRead', 'bytesRead', 'bytesBack'] as const) all[name] += cost[name];
  row('all of it, each question once', all);
  row('beside it this program, DuckDB in it', { ...nothing, cpu: (own.user + own.system) / 1e6 });
  log.engine.close();
  counting.stop();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const shards = await startShards();
const servers = [shards.a, shards.b];
try {
  const version = (await shards.a.sql('select version()')).trim();
  const [{ model = '' } = {}] = cpus();
  print(`# ${cpus().length} processors (${model}), ClickHouse ${version}, ${new Date().toISOString().slice(0, 10)}`);
  for (const million of millions.length > 0 ? millions : [1, 10]) {
    const rows = Math.round(million * 1e6);
    const name = String(million).replace('.', '_');
    if (!typed.includes('--two')) {
      await fill(shards.a, `one_${name}`, rows, null);
      print(`\n# ${million} million rows, one shard`);
      await measure(shards.a, `one_${name}`);
      await shards.a.sql(`drop table one_${name}`);
    }
    if (typed.includes('--one')) continue;
    for (const [i, node] of servers.entries()) await fill(node, `half_${name}`, rows, i);
    const engine = `Distributed(two, default, half_${name}, rand())`;
    await shards.a.sql(tableWith(`two_${name}`, engine));
    print(`\n# ${million} million rows, two shards`);
    await measure(shards.a, `two_${name}`);
    for (const node of servers) await node.sql(`drop table half_${name}`);
  }
} finally {
  await shards.stop();
}
