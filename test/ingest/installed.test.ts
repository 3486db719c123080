/** DuckDB's JavaScript is bundled, DuckDB is what the user has installed: the two must be of one version, or none of ours is used. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built program with packages of its own: `change` does what it will with the DuckDB that is there. */
function inInstallation(change: (duckDb: string, dist: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-installed-'));
  try {
    for (const part of ['bin', 'dist', 'data', 'package.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    const duckDb = join(folder, 'node_modules/@duckdb/node-api');
    mkdirSync(join(folder, 'node_modules/@duckdb'), { recursive: true });
    cpSync(join(root, 'node_modules/@duckdb/node-api'), duckDb, { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules/@duckdb')).filter((each) => each !== 'node-api'))
      symlinkSync(join(root, 'node_modules/@duckdb', name), join(folder, 'node_modules/@duckdb', name));
    symlinkSync(join(root, 'node_modules/detect-libc'), join(folder, 'node_modules/detect-libc'));
    change(duckDb, join(folder, 'dist'));
    return spawnSync(
      process.execPath,
      [join(folder, 'bin/state-of-ai.js'), 'study', '--demo', '--figure', '1', '--format', 'csv'],
      { encoding: 'utf8', env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const header = 'week,source_type,tokens,share,coverage,kind';

test('the bundled JavaScript is used beside its own version, and the installed one is then not loaded', () => {
  const { stdout } = inInstallation((duckDb) => {
    writeFileSync(join(duckDb, 'lib/index.js'), 'throw new Error("loaded");');
  });
  expect(stdout).toContain(header);
});

test('another version is used as it is installed', () => {
  const { stdout } = inInstallation((duckDb, dist) => {
    const file = join(duckDb, 'package.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '1.5.0-r.1' }));
    rmSync(join(dist, 'duckdb-api.js'));
  });
  expect(stdout).toContain(header);
});

test('where none is installed, one line says how to add it', () => {
  const { status, stderr } = inInstallation((duckDb) => rmSync(duckDb, { recursive: true }));
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('npm install @duckdb/node-api');
});
