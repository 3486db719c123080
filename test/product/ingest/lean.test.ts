/** Who only reads the report pays nothing for the engine: not in what is loaded, not in what is installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What runs the commands that draw. */
const drawing = ['explore', 'find', 'read', 'show', 'sources'].map((name) => `src/cli/commands/${name}-run.ts`);

/** Every module that `file` brings along before anything is asked of it, packages by their name. */
function broughtAlong(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(root, file), 'utf8');
  for (const [, clause, from = ''] of source.matchAll(/^(?:import|export)\s(?:([^'";]*?)\sfrom\s)?'([^']+)'/gm)) {
    if (clause?.startsWith('type ')) continue;
    if (!from.startsWith('.')) seen.add(from);
    else if (/\.tsx?$/.test(from)) broughtAlong(join(dirname(file), from), seen);
  }
  return seen;
}

test('the pipe, what draws and the explorer load no DuckDB, and of the engine only the names of formats', () => {
  for (const start of ['src/cli.ts', ...drawing, 'src/ui/run.tsx']) {
    const modules = [...broughtAlong(start)];
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((name) => /@duckdb|src\/ingest\/(?!formats\/names)/.test(name))).toEqual([]);
  }
});

test('no module of the engine loads DuckDB before a log is opened', () => {
  expect([...broughtAlong('src/cli/commands/study-run.ts')].filter((name) => name.startsWith('@duckdb'))).toEqual([]);
});

test('what is built names DuckDB in files that the pipe does not load, and holds nothing of it', () => {
  const dist = join(root, 'dist');
  const naming = readdirSync(dist).filter(
    (file) => file.endsWith('.js') && readFileSync(join(dist, file), 'utf8').includes('("@duckdb/node-api")'),
  );
  expect(naming).not.toEqual([]);
  const pipe = readFileSync(join(dist, 'cli.cjs'), 'utf8');
  const loaded = [...pipe.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, file]) => file);
  expect(naming.filter((file) => loaded.includes(file))).toEqual([]);
  expect(readdirSync(dist).filter((file) => /duckdb|\.node$|\.so$/.test(file))).toEqual([]);
});

test('what asks ClickHouse is loaded for an address of it, and by nothing else', () => {
  // Whether a log is an address can be told without any of it.
  const pure = ['src/clickhouse/address.ts', 'src/i18n/en/clickhouse.ts'];
  for (const start of [
    'src/cli.ts',
    'src/ui/run.tsx',
    'src/cli/commands/study-run.ts',
    'src/cli/commands/compare-run.ts',
  ]) {
    const modules = [...broughtAlong(start)].filter((name) => /src\/clickhouse|@clickhouse/.test(name));
    expect(modules.filter((name) => !pure.includes(name))).toEqual([]);
  }
  const client = [...broughtAlong('src/clickhouse/open.ts')].filter((name) => name.includes('@clickhouse'));
  expect(client).toEqual([]);
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys({ ...pkg.dependencies, ...pkg.optionalDependencies })).not.toContain('@clickhouse/client');
  expect(pkg.peerDependenciesMeta['@clickhouse/client']).toEqual({ optional: true });
});

test('the package installs no DuckDB by itself, and says that it can use it', () => {
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys({ ...pkg.dependencies, ...pkg.optionalDependencies })).not.toContain('@duckdb/node-api');
  expect(pkg.peerDependenciesMeta['@duckdb/node-api']).toEqual({ optional: true });
  expect(pkg.peerDependencies['@duckdb/node-api']).toEqual(expect.any(String));
});
