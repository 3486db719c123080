/** DuckDB is what the user has installed, or one line that says how to add it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The built program with packages of its own: `change` does what it will with the DuckDB that is there. */
function inInstallation(change: (duckDb: string) => void) {
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
    change(duckDb);
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

test('the DuckDB that is installed is used', () => {
  const { stdout } = inInstallation(() => {});
  expect(stdout).toContain(header);
});

test('where none is installed, one line says how to add it', () => {
  const { status, stderr } = inInstallation((duckDb) => rmSync(duckDb, { recursive: true }));
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('npm install @duckdb/node-api');
});
