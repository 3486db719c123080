/** Databases that an agent holds open: rows that are not in the file itself yet are read, and nothing beside it changes. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataError } from '../../src/errors.ts';
import { english } from '../i18n/translators.ts';
import { load, withEngine } from './engine-at.ts';

interface Connection {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: readonly unknown[]): void };
  close(): void;
}

const sqlite = await import('node:sqlite' as string).catch(() => null);
const open = (path: string): Connection => new sqlite.DatabaseSync(path);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-of-ai-sqlite-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ms = Date.parse('2026-06-01T10:00:00Z');
const message = (tokens: number) =>
  JSON.stringify({
    role: 'assistant',
    modelID: 'claude-sonnet-4-6',
    providerID: 'anthropic',
    cost: 0.01,
    tokens: { input: tokens, output: 1, reasoning: 0, cache: { read: 0, write: 0 } },
    time: { created: ms },
  });

/** Every byte in the folder, and when it was written. */
function trace(): readonly string[] {
  return readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return `${name} ${statSync(path).mtimeMs} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  });
}

function openCode(name = 'opencode.db'): Connection {
  const connection = open(join(folder, name));
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0');
  connection.exec('CREATE TABLE message (id TEXT PRIMARY KEY, session_id TEXT, data TEXT)');
  const insert = connection.prepare('INSERT INTO message VALUES (?, ?, ?)');
  insert.run('msg_1', 'ses_1', message(100));
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  insert.run('msg_2', 'ses_1', message(1000));
  insert.run('msg_3', 'ses_1', 'no json');
  return connection;
}

/** The agent in a process of its own: in ours its index would be shared with whoever reads. */
async function whileOpen(use: () => Promise<void>): Promise<void> {
  const setUp = `const { DatabaseSync } = require('node:sqlite');
    const db = new DatabaseSync(${JSON.stringify(join(folder, 'opencode.db'))});
    db.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA busy_timeout = 0');
    db.exec('CREATE TABLE message (id TEXT PRIMARY KEY, session_id TEXT, data TEXT)');
    const insert = db.prepare('INSERT INTO message VALUES (?, ?, ?)');
    insert.run('msg_1', 'ses_1', ${JSON.stringify(message(100))});
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    insert.run('msg_2', 'ses_1', ${JSON.stringify(message(1000))});
    console.log('ready');
    process.stdin.on('data', () => { insert.run('msg_3', 'ses_1', '{}'); db.exec('PRAGMA wal_checkpoint(TRUNCATE)'); console.log('written'); });`;
  const agent = spawn(process.execPath, ['--no-warnings', '-e', setUp], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    await once(agent.stdout, 'data');
    await use();
    // Nobody waits for a reader that has gone.
    agent.stdin.write('go');
    expect(String((await once(agent.stdout, 'data'))[0])).toContain('written');
  } finally {
    agent.kill();
    await once(agent, 'exit');
  }
}

const read = () => withEngine((engine) => load(engine, [folder]));

/** What is told of a log that cannot be read. */
async function refusal(path: string): Promise<string> {
  try {
    await withEngine((engine) => load(engine, [path]));
  } catch (error) {
    if (error instanceof DataError && typeof error.reason !== 'string') return english.message(error.reason);
    throw error;
  }
  return '';
}

describe.skipIf(sqlite !== null)('on a Node without SQLite', () => {
  test('one line says which Node it takes', async () => {
    writeFileSync(join(folder, 'opencode.db'), 'SQLite format 3\0');
    expect(await refusal(folder)).toMatch(/opencode\.db: .* Node reads from 22\.15 on; this is Node 20/);
  });
});

describe.skipIf(sqlite === null)('a database of an agent', () => {
  test('is read with the rows that its log has, and left as it was', async () => {
    await whileOpen(async () => {
      const before = trace();
      expect(before.map((line) => line.split(' ')[0])).toEqual(['opencode.db', 'opencode.db-shm', 'opencode.db-wal']);
      const { rows, accounting } = await read();
      expect(rows.map(({ request_id }) => request_id)).toEqual(['msg_1', 'msg_2']);
      expect(accounting).toMatchObject({ tokens: 1102, formats: ['opencode'] });
      expect(trace()).toEqual(before);
    });
  });

  test('is read where the index of its log is missing', async () => {
    const connection = openCode();
    try {
      const other = join(folder, 'other');
      mkdirSync(other);
      for (const name of ['opencode.db', 'opencode.db-wal']) copyFileSync(join(folder, name), join(other, name));
      const { accounting } = await withEngine((engine) => load(engine, [other]));
      expect(accounting).toMatchObject({ kept: 2, tokens: 1102 });
      expect(readdirSync(other)).toEqual(['opencode.db', 'opencode.db-wal']);
    } finally {
      connection.close();
    }
  });

  test('that is at rest is read, and no file is made beside it', async () => {
    openCode().close();
    expect(readdirSync(folder)).toEqual(['opencode.db']);
    const before = trace();
    expect((await read()).accounting).toMatchObject({ kept: 2, tokens: 1102 });
    expect(trace()).toEqual(before);
  });

  test('and files of the same messages count once', async () => {
    openCode().close();
    writeFileSync(
      join(folder, 'msg_1.json'),
      JSON.stringify({ id: 'msg_1', sessionID: 'ses_1', ...JSON.parse(message(100)) }),
    );
    expect((await read()).accounting).toMatchObject({ kept: 2, duplicates: 1, tokens: 1102 });
  });

  test('of nobody we know is passed over in a folder, and refused by name', async () => {
    const connection = open(join(folder, 'other.db'));
    connection.exec('CREATE TABLE notes (text TEXT)');
    connection.close();
    openCode().close();
    expect((await read()).accounting).toMatchObject({ kept: 2, passedOver: 1 });
    expect(await refusal(join(folder, 'other.db'))).toContain('of no agent that study knows');
  });

  test('Crush: cost by session, and no tokens, since it keeps those of the last request only', async () => {
    const connection = open(join(folder, 'crush.db'));
    connection.exec(`CREATE TABLE sessions (id TEXT, parent_session_id TEXT, prompt_tokens INTEGER, completion_tokens INTEGER, cost REAL, created_at INTEGER);
      CREATE TABLE messages (session_id TEXT, role TEXT, model TEXT, provider TEXT, created_at INTEGER);
      INSERT INTO sessions VALUES ('s1', NULL, 500, 20, 0.5, ${ms / 1000}), ('s2', 's1', 10, 1, 0.1, ${ms / 1000});
      INSERT INTO messages VALUES ('s1', 'user', NULL, NULL, 1), ('s1', 'assistant', 'claude-sonnet-4-6', 'anthropic', 2), ('s1', 'assistant', 'claude-sonnet-4-6', 'anthropic', 3)`);
    connection.close();
    const { rows, accounting } = await read();
    expect(rows).toMatchObject([{ cost_usd: 0.5, requests: 2, model_raw: 'claude-sonnet-4-6', app: 'Crush' }]);
    expect(rows[0]).not.toHaveProperty('prompt_tokens');
    expect(accounting).toMatchObject({ kept: 1, other: 1, withoutTokens: 1 });
  });

  test('Goose: its ledger where a session has one, else its sums; caches are inside', async () => {
    const connection = open(join(folder, 'sessions.db'));
    connection.exec(`CREATE TABLE sessions (id TEXT, created_at TEXT, provider_name TEXT, model_config_json TEXT, accumulated_input_tokens INTEGER, accumulated_output_tokens INTEGER, accumulated_total_tokens INTEGER);
      CREATE TABLE usage_ledger (id INTEGER, session_id TEXT, created_timestamp INTEGER, model TEXT, input_tokens INTEGER, output_tokens INTEGER, total_tokens INTEGER, cache_read_tokens INTEGER, cache_write_tokens INTEGER, cost REAL, cost_source TEXT, is_compaction INTEGER);
      INSERT INTO sessions VALUES ('s1', '2026-06-01 10:00:00', 'anthropic', '{"model_name":"claude-sonnet-4-6"}', 999, 99, 1098), ('s2', '2026-06-01 11:00:00', 'openai', '{"model_name":"gpt-5"}', 100, 20, 130);
      INSERT INTO usage_ledger VALUES (1, 's1', ${ms / 1000}, 'claude-opus-4-6', 100, 10, 110, 60, 5, 0.1, 'provider', 0), (2, 's1', ${ms / 1000}, NULL, 5, 1, 6, 0, 0, 0, 'estimated', 0)`);
    connection.close();
    const { rows, accounting } = await read();
    expect(accounting).toMatchObject({ kept: 3, tokens: 246, formats: ['goose'] });
    expect(rows.find(({ request_id }) => request_id === 's1-1')).toMatchObject({
      prompt_tokens: 100,
      cached_tokens: 60,
      cost_source: 'billed',
    });
    expect(rows.find(({ request_id }) => request_id === 's2')).toMatchObject({
      model_raw: 'gpt-5',
      completion_tokens: 30,
    });
  });

  test('Hermes: a sum each session, the cost as billed before the one that is estimated', async () => {
    const connection = open(join(folder, 'state.db'));
    connection.exec(`CREATE TABLE sessions (id TEXT, model TEXT, started_at REAL, input_tokens INTEGER, output_tokens INTEGER, cache_read_tokens INTEGER, cache_write_tokens INTEGER, reasoning_tokens INTEGER, billing_provider TEXT, estimated_cost_usd REAL, actual_cost_usd REAL, api_call_count INTEGER);
      INSERT INTO sessions VALUES ('a', 'minimax/minimax-m2.5:free', ${ms / 1000}.5, 10, 4, 2, 1, 3, 'openrouter', 0.001, NULL, 2), ('b', 'gpt-5', ${ms / 1000}, 0, 0, 0, 0, 0, NULL, NULL, NULL, 0)`);
    connection.close();
    const { rows, accounting } = await read();
    expect(accounting).toMatchObject({ kept: 1, other: 1, tokens: 20 });
    expect(rows[0]).toMatchObject({ requests: 2, cost_usd: 0.001, cost_source: 'list', prompt_tokens: 13 });
  });

  test('Zed: the last request of each question, packed or not', async () => {
    const { zstdCompressSync } = (await import('node:zlib')) as unknown as {
      zstdCompressSync: (text: string) => Buffer;
    };
    const thread = JSON.stringify({
      model: { provider: 'zed.dev', model: 'claude-sonnet-4-6' },
      request_token_usage: {
        q1: { input_tokens: 10, output_tokens: 5, cache_read_input_tokens: 100 },
        q2: { input_tokens: 1 },
      },
    });
    const connection = open(join(folder, 'threads.db'));
    connection.exec('CREATE TABLE threads (id TEXT, updated_at TEXT, data_type TEXT, data BLOB)');
    const insert = connection.prepare('INSERT INTO threads VALUES (?, ?, ?, ?)');
    insert.run('t1', '2026-06-01T10:00:00Z', 'zstd', zstdCompressSync(thread));
    insert.run('t2', '2026-06-01T10:00:00Z', 'json', Buffer.from(thread));
    connection.close();
    expect((await read()).accounting).toMatchObject({ kept: 4, tokens: 232, formats: ['zed'] });
  });
});
