/** Saved studies of several computers in one: each request once, users by a shared secret, files of others checked. Needs DuckDB. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';

const root = mkdtempSync(join(tmpdir(), 'state-of-ai-merge-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A computer: its own data folder and its own secret. */
function machine(name: string) {
  const env = { HOME: join(root, name) };
  mkdirSync(env.HOME);
  return {
    env,
    studies: join(env.HOME, '.local/share/state-of-ai/studies'),
    run: (...words: string[]) => run(words, env),
    log(file: string, rows: readonly string[]) {
      const path = join(env.HOME, file);
      writeFileSync(path, `request_id,ts,user_id,model,prompt_tokens,completion_tokens,cost_usd\n${rows.join('\n')}\n`);
      return path;
    },
    claude(file: string, answers: readonly [id: string, tokens: number][]) {
      const path = join(env.HOME, file);
      const line = ([id, tokens]: [string, number]) => ({
        type: 'assistant',
        sessionId: 's1',
        cwd: '/home/planted/api',
        timestamp: '2025-10-06T10:00:00Z',
        message: {
          id,
          type: 'message',
          role: 'assistant',
          model: 'claude-sonnet-4-5-20250929',
          stop_reason: 'end_turn',
          usage: { input_tokens: 10, output_tokens: tokens },
        },
      });
      writeFileSync(path, answers.map((answer) => `${JSON.stringify(line([...answer]))}\n`).join(''));
      return path;
    },
  };
}

type Machine = ReturnType<typeof machine>;

/** Copies what was saved on one machine to another, as a person would. */
function sent(from: Machine, to: Machine, name: string): string {
  const folder = join(to.env.HOME, `from-${name}`);
  cpSync(from.studies, folder, { recursive: true });
  return join(folder, `${name}.json`);
}

function board(on: Machine, study: string) {
  const ran = on.run('study', 'show', study, '--raw');
  expect(ran.code, ran.stderr).toBe(0);
  const { accounting, figures } = JSON.parse(ran.stdout);
  return { accounting, figure: (name: string) => figures.find((each: { name: string }) => each.name === name) };
}

const row = (id: string, day: string, user: string, tokens: number) =>
  `${id},2025-08-${day} 10:00:00,${user},openai/gpt-4o,${tokens},5,0.25`;

describe('study merge', () => {
  let laptop: Machine;
  let desk: Machine;
  beforeAll(() => {
    laptop = machine('laptop');
    desk = machine('desk');
    const [one, two, three] = [row('r1', '04', 'ada', 10), row('r2', '05', 'bob', 20), row('r3', '12', 'ada', 40)];
    const nameless = ',2025-08-06 11:00:00,ada,openai/gpt-4o,100,1,0.5';
    laptop.run('study', laptop.log('a.csv', [one, two, nameless]), '--save', 'laptop');
    desk.run('study', desk.log('b.csv', [two, three, nameless]), '--save', 'desk');
    const all = laptop.log('all.csv', [one, two, three, nameless]);
    laptop.run('study', all, '--save', 'all');
  });

  test('adds up to what one log of all requests says, and counts once what is in both', () => {
    const { code, stderr } = laptop.run('study', 'merge', 'laptop', sent(desk, laptop, 'desk'), '--save', 'both');
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('2 requests stand in more than one of them and count once.');
    expect(stderr).toContain('state-of-ai secret export lets machines share one');
    const [both, all] = [board(laptop, 'both'), board(laptop, 'all')];
    expect(both.accounting).toMatchObject({ kept: 4, tokens: all.accounting.tokens });
    for (const name of ['usage', 'token-share-by-author', 'weekly-model-tokens'])
      expect(both.figure(name).views[0].table, name).toEqual(all.figure(name).views[0].table);
  });

  test('of the same two in the other order says the same, and takes a log that is added later', () => {
    const from = sent(laptop, desk, 'laptop');
    expect(desk.run('study', 'merge', from, 'desk', '--save', 'both').code).toBe(0);
    expect(board(desk, 'both').figure('usage').views[0].table).toEqual(
      board(laptop, 'both').figure('usage').views[0].table,
    );
    const later = desk.log('later.csv', [row('r1', '04', 'ada', 10), row('r9', '20', 'bob', 3)]);
    expect(desk.run('study', later, '--add', 'both').stderr).toContain('1 of 2 requests was counted before');
    expect(board(desk, 'both').accounting.kept).toBe(5);
  });

  test('knows users of two machines that share a secret', () => {
    const other = machine('other');
    const secret = join(root, 'secret.txt');
    expect(laptop.run('secret', 'export', secret).code).toBe(0);
    expect(statSync(secret).mode & 0o777).toBe(0o600);
    expect(laptop.run('secret', 'export', secret).code).toBe(2);
    expect(other.run('secret', 'import', secret)).toMatchObject({ code: 0 });
    const log = other.log('c.csv', [row('r3', '12', 'ada', 40)]);
    expect(other.run('study', log, '--save', 'other').code).toBe(0);
    const merged = laptop.run('study', 'merge', 'laptop', sent(other, laptop, 'other'), '--save', 'shared');
    expect(merged.code, merged.stderr).toBe(0);
    expect(merged.stderr).not.toContain('counts as two');
    expect(board(laptop, 'shared').figure('usage').views[0].table.rows).toHaveLength(2);
  });

  test('takes of an answer that grew what is most, from whichever machine', () => {
    const partial = laptop.claude('p.jsonl', [
      ['m1', 3],
      ['m2', 50],
    ]);
    const whole = desk.claude('p.jsonl', [
      ['m1', 900],
      ['m3', 7],
    ]);
    laptop.run('study', partial, '--save', 'agent');
    desk.run('study', whole, '--save', 'agent');
    const { code, stderr } = laptop.run('study', 'merge', 'agent', sent(desk, laptop, 'agent'), '--save', 'agents');
    expect(code, stderr).toBe(0);
    expect(board(laptop, 'agents').accounting).toMatchObject({ kept: 3, tokens: 30 + 900 + 50 + 7 });
  });

  test('refuses what is missing, twice, or asked otherwise, in one line', () => {
    const at = sent(desk, laptop, 'desk');
    for (const file of readdirSync(join(at, '..'))) if (file.endsWith('.counts')) rmSync(join(at, '..', file));
    const lines = [
      ['study', 'merge', 'laptop', '--save', 'x'],
      ['study', 'merge', 'laptop', 'laptop', '--save', 'x'],
      ['study', 'merge', 'laptop', 'nothing', '--save', 'x'],
      ['study', 'merge', 'laptop', at, '--save', 'x'],
      ['study', 'merge', 'laptop', 'all'],
      ['study', 'merge', 'laptop', 'all', '--save', 'both'],
      ['study', 'merge', 'laptop', 'all', '--save', 'x', '--figure', 'usage'],
    ];
    for (const words of lines) {
      const { code, stderr, stdout } = laptop.run(...words);
      expect([words, code, stdout]).toEqual([words, 2, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('refuses counts that somebody changed: a view that reads a file, another shape, garbage', async () => {
    const change = async (sql: (as: string) => string) => {
      const at = sent(desk, laptop, 'desk');
      const counts = join(at, '..', JSON.parse(readFileSync(at, 'utf8')).counts);
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      await connection.run(`ATTACH '${counts}' AS h; ${sql('h')}; DETACH h`);
      connection.closeSync();
      return laptop.run('study', 'merge', 'laptop', at, '--save', 'hostile');
    };
    const planted = join(root, 'planted.csv');
    writeFileSync(planted, 'id\nplanted\n');
    const hostile = [
      (h: string) => `CREATE VIEW ${h}.extra AS SELECT * FROM read_csv('${planted}')`,
      (h: string) => `DROP TABLE ${h}.growing; CREATE VIEW ${h}.growing AS SELECT * FROM ${h}.fixed`,
      (h: string) => `DROP TABLE ${h}.ids; CREATE TABLE ${h}.ids (id VARCHAR)`,
      (h: string) => `DROP TABLE ${h}.about`,
      (h: string) => `UPDATE ${h}.about SET version = 99`,
      (h: string) => `UPDATE ${h}.about SET whole = false`,
      (h: string) => `UPDATE ${h}.about SET options = 'no json'`,
      (h: string) => `UPDATE ${h}.fixed SET prompt_tokens = 9223372036854775807`,
      (h: string) => `UPDATE ${h}.fixed SET requests = -5`,
      (h: string) => `UPDATE ${h}.fixed SET cost_usd = 'nan'`,
      (h: string) => `UPDATE ${h}.fixed SET ts = TIMESTAMP '9999-01-01'`,
      (h: string) => `UPDATE ${h}.fixed SET ts = 'infinity'`,
      (h: string) => `UPDATE ${h}.fixed SET ts = NULL`,
      (h: string) => `UPDATE ${h}.about SET options = '{"weekStart":"sunday"}'`,
    ];
    for (const sql of hostile) {
      const { code, stderr } = await change(sql);
      expect([String(sql), code, stderr.trim().split('\n').length]).toEqual([String(sql), 1, 1]);
      expect(stderr).not.toMatch(/Error|at .*\.js/);
    }
    const at = sent(desk, laptop, 'desk');
    writeFileSync(join(at, '..', JSON.parse(readFileSync(at, 'utf8')).counts), 'garbage'.repeat(1000));
    expect(laptop.run('study', 'merge', 'laptop', at, '--save', 'hostile')).toMatchObject({ code: 1 });
    expect(readdirSync(laptop.studies).filter((file) => file.includes('hostile'))).toEqual([]);
  }, 120_000);
});

describe("one's own counts", () => {
  test('that hold a number no log has are an error in one line, whole or only answers', async () => {
    for (const [name, change] of [
      ['whole', (h: string) => `UPDATE ${h}.fixed SET prompt_tokens = 9223372036854775807`],
      ['never', (h: string) => `UPDATE ${h}.fixed SET ts = 'infinity'`],
      [
        'answers',
        (h: string, answer: string, column: string) =>
          `UPDATE ${h}.about SET whole = false; DELETE FROM ${h}.fixed; UPDATE ${h}.${answer} SET "${column}" = 9223372036854775807`,
      ],
    ] as const) {
      const here = machine(`odd-${name}`);
      const first = here.log('first.csv', [row('r1', '04', 'ada', 10)]);
      expect(here.run('study', first, '--save', 'mine')).toMatchObject({ code: 0 });
      const counts = join(here.studies, JSON.parse(readFileSync(join(here.studies, 'mine.json'), 'utf8')).counts);
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      await connection.run(`ATTACH '${counts}' AS h`);
      const found = await connection.runAndReadAll(
        `SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'h' AND table_name LIKE 'answer\\_%' ESCAPE '\\' AND column_name LIKE '%tokens%' AND data_type = 'BIGINT' LIMIT 1`,
      );
      const [[answer, column] = []] = found.getRows();
      await connection.run(change('h', String(answer), String(column)));
      await connection.run('DETACH h');
      connection.closeSync();
      const second = here.log('second.csv', [row('r2', '05', 'ben', 20)]);
      const { code, stderr } = here.run('study', second, '--add', 'mine');
      expect([
        name,
        code,
        stderr
          .trim()
          .split('\n')
          .filter((line) => /^state-of-ai: /.test(line)).length,
      ]).toEqual([name, 1, 1]);
      expect(stderr).toContain('a time or a number that no log has');
    }
  }, 120_000);
});

describe('secret', () => {
  test('is never printed to a terminal or replaced unasked, and only a secret is taken', () => {
    const here = machine('here');
    const out = here.run('secret', 'export', '-');
    expect(out.stdout).toMatch(/^state-of-ai secret 1 [0-9a-f]{64}\n$/);
    const other = join(root, 'other-secret');
    writeFileSync(other, `state-of-ai secret 1 ${'ab'.repeat(32)}\n`);
    expect(here.run('secret', 'import', other)).toMatchObject({ code: 2 });
    expect(here.run('secret', 'import', other, '--force')).toMatchObject({ code: 0 });
    expect(here.run('secret', 'import', other)).toMatchObject({ code: 0 });
    expect(here.run('secret', 'export', '-').stdout).toContain('ab'.repeat(32));
    expect(statSync(join(here.env.HOME, '.local/state/state-of-ai/salt')).mode & 0o777).toBe(0o600);
    writeFileSync(other, 'x'.repeat(64));
    const wrong = here.run('secret', 'import', other);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).not.toContain('xxxx');
    expect(here.run('secret')).toMatchObject({ code: 2 });
  });
});
