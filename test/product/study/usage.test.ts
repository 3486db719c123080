/** The board of usage, of small logs whose sums are worked out by hand. Needs DuckDB. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printed, run } from '../../golden/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-usage-'));
const env = { XDG_DATA_HOME: folder };
afterAll(() => rmSync(folder, { recursive: true }));

function log(name: string, records: readonly unknown[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(
    path,
    records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join(''),
  );
  return path;
}

interface Told {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly notes: readonly string[];
}

async function board(path: string, words = ''): Promise<Told> {
  return JSON.parse(await printed(`study ${path} --figure usage ${words} --format json`, { env }));
}

/** An answer of Claude Code; `ts` in UTC. */
function answer(id: string, ts: string, model: string, usage: object, more: object = {}) {
  return {
    type: 'assistant',
    sessionId: 's1',
    cwd: '/home/me/work/api',
    timestamp: ts,
    message: { id, type: 'message', role: 'assistant', model, stop_reason: 'end_turn', usage },
    ...more,
  };
}

const sonnet = 'claude-sonnet-4-5-20250929';
const claude = log('claude/s1.jsonl', [
  answer('m1', '2025-11-04T22:30:00Z', sonnet, {
    input_tokens: 100,
    cache_creation_input_tokens: 3000,
    cache_creation: { ephemeral_5m_input_tokens: 2000, ephemeral_1h_input_tokens: 1000 },
    cache_read_input_tokens: 10_000,
    output_tokens: 500,
  }),
  // More than 200,000 tokens of prompt: every token of it at the other price.
  answer('m2', '2025-11-05T10:00:00Z', sonnet, {
    input_tokens: 1000,
    cache_read_input_tokens: 200_000,
    cache_creation_input_tokens: 0,
    output_tokens: 1000,
  }),
  answer(
    'm3',
    '2025-11-06T10:00:00Z',
    'claude-nobody-knows-1',
    { input_tokens: 600, cache_read_input_tokens: 0, cache_creation_input_tokens: 0, output_tokens: 400 },
    { sessionId: 's2', cwd: 'C:\\work\\web\\' },
  ),
]);

describe('Claude Code', () => {
  test('has its tokens by kind, each at its price on that day', async () => {
    const { rows } = await board(claude, '--by day --timezone UTC');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      day: '2025-11-04',
      requests: 1,
      tokens: 13_600,
      input_tokens: 100,
      cache_write_tokens: 3000,
      cache_write_1h_tokens: 1000,
      cache_read_tokens: 10_000,
      output_tokens: 500,
      reasoning_tokens: null,
      cache_hit: 76.3, // 10,000 of 13,100
      logged_usd: null,
      logged_share: 0,
      // 100 x 3 + 2000 x 3.75 + 1000 x 6 + 10,000 x 0.3 + 500 x 15, in millionths
      list_usd: 0.0243,
      priced_share: 100,
      kind: 'study',
    });
    // 1000 x 6 + 200,000 x 0.6 + 1000 x 22.5
    expect(rows[1]).toMatchObject({ day: '2025-11-05', list_usd: 0.1485 });
    expect(rows[2]).toMatchObject({ day: '2025-11-06', list_usd: null, priced_share: 0, tokens: 1000 });
  });

  test('says what has no price, and does not pretend that a sum is whole', async () => {
    const { rows, notes } = await board(claude, '--view total --timezone UTC');
    // 215,600 of 216,600 tokens.
    expect(rows.find(({ measure }) => measure === 'list-price value')).toMatchObject({ value: 0.1728, known: 99.5 });
    expect(notes.join('\n')).toContain('99.5% of tokens have a list price; in no list: claude-nobody-knows-1.');
  });

  test('has its days in the zone that is asked for', async () => {
    const { rows, notes } = await board(claude, '--by day --timezone Asia/Shanghai');
    expect(rows.map(({ day }) => day)).toEqual(['2025-11-05', '2025-11-06']);
    expect(notes.join('\n')).toContain('Days are those of Asia/Shanghai');
  });

  test('is by project, which is the last part of the folder, and by session, which is hashed', async () => {
    const { rows } = await board(claude, '--by project');
    expect(rows.map(({ project, requests }) => [project, requests])).toEqual([
      ['api', 2],
      ['web', 1],
    ]);
    const { rows: sessions } = await board(claude, '--by session');
    expect(sessions.map(({ session }) => /^[0-9a-f]{16}$/.test(String(session)))).toEqual([true, true]);
  });

  test.each([
    ['model', ['anthropic/claude-4.5-sonnet', 'claude-nobody-knows-1']],
    ['author', ['anthropic', null]],
    ['provider', ['anthropic']],
    ['app', ['Claude Code']],
    ['month', ['2025-11']],
    ['week', ['2025-11-03']],
  ])('is by %s', async (by, keys) => {
    const { rows } = await board(claude, `--by ${by}`);
    expect(rows.map((row) => row[by])).toEqual(keys);
    expect(rows.reduce((sum, { tokens }) => sum + Number(tokens), 0)).toBe(216_600);
  });

  test('shows whose price was taken, of which list and day', async () => {
    const { rows } = await board(claude, '--view cost --timezone UTC');
    expect(rows).toMatchObject([
      {
        cost_kind: 'list price',
        cost_usd: 0.1728,
        price_source: 'litellm',
        price_provider: 'anthropic',
        price_from: '2025-10-06',
        nearest: false,
        input_price: 3,
        cache_write_price: 3.75,
        cache_write_1h_price: 6,
        cache_read_price: 0.3,
        output_price: 15,
      },
      { model: 'claude-nobody-knows-1', cost_kind: null, cost_usd: null, price_source: null, tokens: 1000 },
    ]);
  });

  test('has no board by what it never says', async () => {
    const { code, err } = await run(`study ${claude} --figure usage --by user`, { env });
    expect([code, err]).toEqual([1, expect.stringContaining('says its tokens and what the board is by')]);
  });
});

describe('Codex', () => {
  const counted = (input: number, cached: number, output: number, reasoning: number) => ({
    input_tokens: input,
    cached_input_tokens: cached,
    output_tokens: output,
    reasoning_output_tokens: reasoning,
    total_tokens: input + output,
  });
  const count = (timestamp: string, total: object, last: object) => ({
    timestamp,
    type: 'event_msg',
    payload: { type: 'token_count', info: { total_token_usage: total, last_token_usage: last } },
  });
  const codex = log('codex/rollout-1.jsonl', [
    { timestamp: '2025-12-04T09:00:00Z', type: 'session_meta', payload: { id: 'c1', cwd: '/srv/cli' } },
    { timestamp: '2025-12-04T09:00:01Z', type: 'turn_context', payload: { cwd: '/srv/cli', model: 'gpt-5.1-codex' } },
    count('2025-12-04T09:00:10Z', counted(10_000, 4000, 1000, 600), counted(10_000, 4000, 1000, 600)),
    count('2025-12-04T09:01:10Z', counted(30_000, 20_000, 1500, 800), counted(20_000, 16_000, 500, 200)),
  ]);

  test('has its cached tokens apart from input, and reasoning within output', async () => {
    const { rows } = await board(codex, '--by project');
    expect(rows).toMatchObject([
      {
        project: 'cli',
        requests: 2,
        input_tokens: 10_000,
        cache_read_tokens: 20_000,
        cache_write_tokens: null,
        output_tokens: 1500,
        reasoning_tokens: 800,
        // 10,000 x 1.25 + 20,000 x 0.125 + 1500 x 10
        list_usd: 0.03,
        priced_share: 100,
      },
    ]);
  });
});

describe('a table with costs of its own', () => {
  const header = 'request_id,ts,model,prompt_tokens,completion_tokens,cost_usd,user_id,cached_tokens';
  const day = (n: number, cost: string, tokens = 1000) =>
    `r${n},2025-06-${String(n).padStart(2, '0')}T10:00:00Z,openai/gpt-4o,${tokens},100,${cost},u${n % 2},`;
  const table = log('own.csv', [
    header,
    ...Array.from({ length: 14 }, (_, i) => day(i + 1, i < 7 ? '0.01' : i === 13 ? '' : '0.02', i < 7 ? 1000 : 2000)),
  ]);

  test('keeps what it says beside the list price, each for as much as is known', async () => {
    const { rows, notes } = await board(table, '--view total --last 7d --until 2025-06-14 --timezone UTC');
    const of = (measure: string) => rows.find((row) => row.measure === measure);
    expect(of('requests')).toMatchObject({ value: 7, before: null, change: null });
    expect(of('tokens')).toMatchObject({ value: 14_700, before: null });
    expect(of('logged cost')).toMatchObject({ value: 0.12, known: 85.7 });
    // 14,000 x 2.5 + 700 x 10
    expect(of('list-price value')).toMatchObject({ value: 0.042, known: 100 });
    expect(of('cache hits')).toMatchObject({ value: null, known: null });
    expect(notes.join('\n')).toContain(
      '100% of prompt tokens are of requests that do not say what was read from a cache',
    );
  });

  test('is held against as many days before where the log has them whole', async () => {
    const words = '--last 3d --until 2025-06-10 --timezone UTC';
    const { rows, notes } = await board(table, `--view total ${words}`);
    const of = (measure: string) => rows.find((row) => row.measure === measure);
    // 8 to 10 March against 5 to 7: twice the prompts, twice the cost.
    expect(of('tokens')).toMatchObject({ value: 6300, before: 3300, change: 90.9 });
    expect(of('logged cost')).toMatchObject({ value: 0.06, before: 0.03, change: 100 });
    expect(notes).toContain('Compared with 2025-06-05 to 2025-06-07, as many days.');
    const { rows: users } = await board(table, `--by user ${words}`);
    expect(users.map(({ requests, tokens_change: change }) => [requests, change])).toEqual([
      [2, 281.8], // 2 requests of 2,100 tokens after one of 1,100
      [1, -4.5], // one after two
    ]);
    const { rows: days } = await board(table, `--by day ${words}`);
    expect(days.map(({ day: each, tokens_change: change, cost_change: cost }) => [each, change, cost])).toEqual([
      ['2025-06-08', 90.9, 100],
      ['2025-06-09', 0, 0],
      ['2025-06-10', 0, 0],
    ]);
  });

  test('is not held against days that the log does not hold', async () => {
    const { rows, notes } = await board(table, '--view total --since 2025-06-05 --until 2025-06-10 --timezone UTC');
    expect(rows.every(({ before }) => before === null)).toBe(true);
    expect(notes.join('\n')).toContain('does not hold the days before whole');
  });

  test('counts no week that is cut off as a fall', async () => {
    const { rows } = await board(table, '--by week --timezone UTC');
    expect(rows.map(({ week, coverage, tokens_change: change }) => [week, coverage, change])).toEqual([
      ['2025-05-26', 'part', null],
      ['2025-06-02', 'whole', null],
      ['2025-06-09', 'part', null],
    ]);
  });
});

test('tokens that no request says are unknown in every view, never 0', async () => {
  const path = log('half.csv', [
    'ts,model,user_id,prompt_tokens,completion_tokens',
    '2025-11-01T00:00:00Z,openai/gpt-5,ann,100,',
    '2025-11-02T00:00:00Z,anthropic/claude-sonnet-4.5,ben,5,6',
  ]);
  const views = ['--view cost', '--by model', '--by author', '--by user', '--by day'];
  for (const words of views) {
    const { rows } = await board(path, words);
    expect(rows.map(({ tokens }) => tokens).sort(), words).toEqual([11, null]);
  }
});

test('a report of a vendor that says no number of requests has an unknown one, not 0', async () => {
  const golden = readFileSync('test/golden/logs/anthropic-usage.csv', 'utf8');
  const path = log('vendor.csv', golden.replaceAll('2026-', '2025-').trimEnd().split('\n'));
  for (const words of ['--by model', '--view cost']) {
    const { rows } = await board(path, words);
    expect(
      rows.map(({ requests, tokens }) => [requests, tokens]),
      words,
    ).toEqual([[null, 4181]]);
  }
  const { rows } = await board(path, '--view total');
  expect(rows.find(({ measure }) => measure === 'requests')).toMatchObject({ value: null, known: null });
});

describe('what is asked wrongly', () => {
  test.each([
    ['--by day', '--by is for a board: add --figure usage or speed.'],
    ['--figure usage --last 7x', '--last takes days, weeks or months such as 7d, 4w or 3mo, not "7x".'],
    ['--figure usage --last 0d', '--last takes days, weeks or months such as 7d, 4w or 3mo, not "0d".'],
    [
      '--figure usage --since 2026-02-30',
      '--since takes a day such as 2026-11-01, a week such as 2026-W45 or a month such as 2026-11, not "2026-02-30".',
    ],
    ['--figure usage --since 2026-02-02 --until 2026-02-01', '--since 2026-02-02 is after --until 2026-02-01'],
    ['--figure usage --since 2026-02-02 --last 7d', 'Give --last or --since, not both'],
    ['--figure usage --timezone Mars/Base', 'There is no time zone "Mars/Base".'],
    ['--figure usage --by day --save x', '--by says what to print, and a saved study keeps the whole log.'],
    ['--figure usage --where project=api --save x', '--where says what to print'],
    ['--figure usage --where prompt_tokens=many', '"many"'],
    ['--figure usage --where user!=ann', '--where user takes = and a name or its hash'],
  ])('%s is refused before the log is read', async (words, why) => {
    const { code, err } = await run(`study ${claude} ${words}`, { env });
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
  });
});
