/** A real DuckDB and real files in a folder of their own, for tests. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPackage } from '../../src/data/package.ts';
import { type Accounting, accountMessages } from '../../src/ingest/accounting.ts';
import { type Engine, openEngine } from '../../src/ingest/engine.ts';
import { loadLog } from '../../src/ingest/load.ts';
import { modelNamer, nameTables } from '../../src/ingest/model-names.ts';
import type { LoadOptions } from '../../src/ingest/options.ts';
import { english } from '../i18n/translators.ts';

export const goldenLogs = fileURLToPath(new URL('../golden/logs/', import.meta.url));
const data = openPackage(fileURLToPath(new URL('../../data', import.meta.url)));
export const models = data.dataset('models');
export const tables = nameTables(data);
const nameOf = modelNamer(tables);
const labelled = new Set(models.rows.map(({ model }) => model));

export interface Loaded {
  readonly rows: Record<string, unknown>[];
  readonly accounting: Accounting;
}

export const settings: LoadOptions = {
  salt: 'salt of the tests',
  latest: '2026-12-31',
  nameOf,
  isLabelled: ({ model }) => labelled.has(model),
};

export async function withEngine<T>(use: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngine({ memory: '1GB', threads: 2 });
  try {
    return await use(engine);
  } finally {
    engine.close();
  }
}

/** Writes files by name to an empty folder, which is deleted afterwards. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rows by time and id, without the columns that are null in all of them. */
export async function load(
  engine: Engine,
  paths: readonly string[],
  options: Partial<LoadOptions> = {},
): Promise<Loaded> {
  const { accounting } = await loadLog(engine, paths, { ...settings, ...options });
  const rows = await engine.rows('SELECT * FROM requests ORDER BY ts, request_id');
  return { rows: rows.map(known), accounting };
}

/** Only the values that are not null. */
function known(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

export function golden(name: string): string {
  return readFileSync(join(goldenLogs, name), 'utf8');
}

/** The reason shown for the first rejected row. */
export function rejected(accounting: Accounting): string {
  return (
    accountMessages(accounting)
      .map(english.message)
      .find((line) => line.startsWith('first rejected')) ?? ''
  );
}
