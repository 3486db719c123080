/** Only sync, and a study of a table of ClickHouse, send anything, and only they load what could. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../../src/cli/registry.ts';
import { program } from '../../cli/run.ts';
import { type FakeApi, fakeApi, key } from '../../sync/fake-api.ts';
import { openSession } from '../../ui/pty.ts';

const root = dirname(dirname(program));
let api: FakeApi;
let copy: string;
beforeAll(async () => {
  api = await fakeApi(3);
  // A copy of the product in which everything that only they load leaves a mark when it is loaded.
  copy = mkdtempSync(join(tmpdir(), 'state-of-ai-lean-'));
  for (const part of ['bin', 'dist', 'data', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const file of [...onlyOfSync(), ...asksClickHouse()])
    writeFileSync(
      join(copy, 'dist', file),
      `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(join(copy, 'mark'))}, '${file}\\n'); throw new Error('it was loaded');`,
    );
  // No byte leaves but by a socket, and no name is looked up.
  writeFileSync(
    join(copy, 'net.cjs'),
    `const { appendFileSync } = require('node:fs');
     const mark = (what) => appendFileSync(${JSON.stringify(join(copy, 'mark'))}, what + '\\n');
     const net = require('node:net'); const connect = net.Socket.prototype.connect;
     net.Socket.prototype.connect = function (...given) { mark('socket'); return connect.apply(this, given); };
     const dns = require('node:dns'); dns.lookup = () => mark('dns');
     // Yoga unpacks itself from a data: address, which is no network.
     const { fetch } = globalThis;
     globalThis.fetch = (what, ...given) => (String(what).startsWith('data:') ? fetch(what, ...given) : mark('fetch'));`,
  );
});
afterAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  await api.close();
});

/** The built file that asks a table of ClickHouse. */
function asksClickHouse(): string[] {
  const dist = join(root, 'dist');
  const files = readdirSync(dist).filter((file) => file.endsWith('.js'));
  return files.filter((file) => readFileSync(join(dist, file), 'utf8').includes('import("@clickhouse/client")'));
}

const syncRun = 'cli-commands-sync-run.js';

/** Built files that no other entry than those of sync leads to, by what they import at once or later. */
function onlyOfSync(): string[] {
  const dist = join(root, 'dist');
  const reach = (start: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(start) || !existsSync(join(dist, start))) return seen;
    seen.add(start);
    for (const [, file = ''] of readFileSync(join(dist, start), 'utf8').matchAll(/"\.\/([\w.-]+\.js)"/g))
      if (start !== 'cli.cjs' || file !== syncRun) reach(file, seen);
    return seen;
  };
  const others = reach('cli.cjs');
  return [...reach(syncRun)].filter((file) => !others.has(file));
}

test('what only sync loads is there, and none of it can be reached from anywhere else', () => {
  const files = onlyOfSync();
  expect(files.map((file) => file.replace(/-[A-Z0-9]{8}\.js$/, '.js'))).toEqual(
    expect.arrayContaining([syncRun, 'sync-activity.js']),
  );
  const texts = files.map((file) => readFileSync(join(root, 'dist', file), 'utf8')).join('');
  for (const telling of ['rankings-daily', 'authorization', 'retry-after']) expect(texts).toContain(telling);
  const rest = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js') && !files.includes(file));
  for (const file of rest)
    expect([
      file,
      /rankings-daily\?|authorization:|retry-after/.test(readFileSync(join(root, 'dist', file), 'utf8')),
    ]).toEqual([file, false]);
});

const lines: readonly (readonly string[])[] = [
  [],
  ['open-vs-closed'],
  ['list'],
  ['list', 'models'],
  ['show', '1'],
  ['table', '1', '--format', 'csv'],
  ['table', 'weekly-model-tokens', '--format', 'json'],
  ['read', 'introduction'],
  ['find', 'retention'],
  ['sources'],
  ['export', '1', '--format', 'vega-lite'],
  ['study', '--demo', '--figure', '1'],
  ['study', 'show'],
  ['compare', '1', '--demo'],
  ['report', '--demo'],
  ['statusline'],
  ['stored'],
  ['secret', '--help'],
  ['tour'],
  ['config'],
  ['completions', 'bash'],
  ['man'],
  ['--help'],
  ['sync', '--help'],
  ['--version'],
];

test('what asks ClickHouse is in files of its own, which no other command loads', () => {
  // One for each group of entries that is built by itself.
  expect(asksClickHouse().length).toBeGreaterThan(0);
});

test('every command but sync is tried', () => {
  const tried = new Set(lines.map(([word = '']) => word));
  for (const { name } of commands.filter((command) => command.name !== 'sync')) expect(tried).toContain(name);
});

const env = () => ({
  XDG_DATA_HOME: join(copy, 'home'),
  OPENROUTER_API_KEY: key,
  OPENROUTER_BASE_URL: api.base,
  NODE_OPTIONS: `--require ${join(copy, 'net.cjs')}`,
});

test.each(lines.map((line) => [line.join(' ') || 'no command', line] as const))(
  '%s loads none of it and sends no byte',
  async (_, line) => {
    const code = await new Promise((resolve) => {
      const child = spawn(process.execPath, [join(copy, 'bin/state-of-ai.js'), ...line], {
        env: { PATH: process.env.PATH, LANG: 'C.UTF-8', NODE_PATH: join(root, 'node_modules'), ...env() },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      child.stdout.resume();
      child.stderr.on('data', (text) => {
        said += text;
      });
      child.on('close', (ended) => resolve(ended === 0 || said.includes('npm install @duckdb/node-api') ? 0 : said));
    });
    expect(code).toBe(0);
    expect(existsSync(join(copy, 'mark')) ? readFileSync(join(copy, 'mark'), 'utf8') : '').toBe('');
    expect(api.connections()).toBe(0);
  },
);

test('the explorer, walked through, loads none of it and sends no byte', async () => {
  const session = openSession(['--no-config'], { columns: 120, rows: 40, env: env() });
  await session.sees('State of AI');
  // Esc is left out: with the key after it, it would be another key.
  for (const keys of ['j', 'j', '\r', 't', 'v', 't', ':', '8\r']) session.send(keys);
  await session.sees('programming requests');
  for (const keys of ['v', 't', 'i']) session.send(keys);
  await session.sees('Licence');
  session.kill('SIGTERM');
  await session.ended;
  expect(existsSync(join(copy, 'mark')) ? readFileSync(join(copy, 'mark'), 'utf8') : '').toBe('');
  expect(api.connections()).toBe(0);
});
