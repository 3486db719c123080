/** DuckDB is what stands beside the program, else what it installed itself: asked for, by --yes, or one line that does it. */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const header = 'week,source_type,tokens,share,coverage,kind';
const words = ['study', '--demo', '--figure', '1', '--format', 'csv'];

/** The built program with packages of its own, and a home. */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-of-ai-installed-'));
  for (const part of ['bin', 'dist', 'data', 'engine', 'package.json'])
    cpSync(join(root, part), join(folder, 'program', part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  HOME: join(folder, 'home'),
  XDG_DATA_HOME: join(folder, 'home/data'),
  npm_config_cache: join(folder, 'cache'),
  npm_config_update_notifier: 'false',
  ...more,
});
const program = () => join(folder, 'program/bin/state-of-ai.js');
const engine = () => join(folder, 'home/data/state-of-ai/engine');

/** A registry with one package, which is the DuckDB of this checkout under another version. `hold` never ends its answer. */
async function withRegistry(
  hold: boolean,
  use: (env: Record<string, string | undefined>) => Promise<void>,
): Promise<void> {
  const made = join(folder, 'made');
  mkdirSync(made);
  const real = JSON.stringify(join(root, 'node_modules/@duckdb/node-api'));
  const name = '@duckdb/node-api';
  writeFileSync(join(made, 'package.json'), JSON.stringify({ name, version: '0.0.1', main: 'index.js' }));
  writeFileSync(join(made, 'index.js'), `module.exports = require(${real});`);
  spawnSync('npm', ['pack', '--pack-destination', folder], { cwd: made, env: environment() });
  const tarball = readFileSync(join(folder, 'duckdb-node-api-0.0.1.tgz'));
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const lock = join(folder, 'program/engine/duckdb');
  writeFileSync(join(lock, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: '0.0.1' } }));
  const packages = {
    '': { dependencies: { [name]: '0.0.1' } },
    [`node_modules/${name}`]: { version: '0.0.1', integrity },
  };
  writeFileSync(
    join(lock, 'package-lock.json'),
    JSON.stringify({ name: 'duckdb', lockfileVersion: 3, requires: true, packages }),
  );
  const server: Server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    if (hold) return;
    if (request.url?.endsWith('.tgz')) response.end(tarball);
    else {
      const dist = { tarball: `http://127.0.0.1:${port}/duckdb.tgz`, integrity };
      const versions = { '0.0.1': { name, version: '0.0.1', dist } };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ name, 'dist-tags': { latest: '0.0.1' }, versions }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(environment({ npm_config_registry: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function run(args: readonly string[], env: Record<string, string | undefined>, signalled = false) {
  const child = spawn(process.execPath, [program(), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => {
    stdout += String(text);
  });
  child.stderr.on('data', (text) => {
    stderr += String(text);
    if (signalled && stderr.includes('installing')) setTimeout(() => child.kill('SIGINT'), 500);
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

test('what stands beside the program is used, also with an empty home', async () => {
  const modules = join(folder, 'program/node_modules');
  mkdirSync(modules);
  for (const name of ['@duckdb', 'detect-libc']) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  const { code, stdout } = await run(words, environment());
  expect(code).toBe(0);
  expect(stdout).toContain(header);
  expect(existsSync(engine())).toBe(false);
});

test('on a pipe one line says what installs it and goes on', async () => {
  const { code, stderr } = await run(words, environment());
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('(70 MB) and goes on: state-of-ai study --demo --figure 1 --format csv --yes (');
  expect(existsSync(engine())).toBe(false);
});

test('under npx the line is one for npx', async () => {
  const { stderr } = await run(words, environment({ npm_command: 'exec' }));
  expect(stderr).toContain('goes on: npx -y state-of-ai study --demo --figure 1 --format csv --yes (');
});

test('--yes installs it from the lockfile into the data folder, once', () =>
  withRegistry(false, async (env) => {
    const first = await run([...words, '--yes'], env);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining(header) });
    expect(first.stderr).toContain(`installing DuckDB into ${engine()} (70 MB)`);
    expect(readdirSync(engine())).toEqual(['duckdb']);
    const second = await run(words, env);
    expect(second).toMatchObject({ code: 0, stdout: first.stdout });
    expect(second.stderr).not.toContain('installing');
  }));

test('a registry that cannot be reached is one line, and leaves nothing', async () => {
  const { code, stderr } = await run(
    [...words, '--yes'],
    environment({ npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' }),
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/DuckDB could not be installed: .+/);
  expect(readdirSync(engine())).toEqual([]);
});

test('Ctrl-C while it is installed leaves nothing half', () =>
  withRegistry(true, async (env) => {
    const { code } = await run([...words, '--yes'], env, true);
    expect(code).toBe(130);
    expect(readdirSync(engine())).toEqual([]);
  }));

test('the lockfiles are shipped, for the versions that the tests run', () => {
  const { devDependencies, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(files).toContain('engine');
  for (const [which, name] of [
    ['duckdb', '@duckdb/node-api'],
    ['clickhouse', '@clickhouse/client'],
  ] as const) {
    const lock = JSON.parse(readFileSync(join(root, 'engine', which, 'package-lock.json'), 'utf8'));
    expect(lock.packages[`node_modules/${name}`].version).toBe(devDependencies[name]);
    expect(JSON.stringify(lock)).not.toContain('"resolved"');
  }
});
