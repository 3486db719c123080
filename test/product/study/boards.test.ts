/** The boards of speed and limits and the price of another model, of small logs worked out by hand. Needs DuckDB. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printed } from '../../golden/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-boards-'));
const env = { XDG_DATA_HOME: folder, XDG_STATE_HOME: folder };
afterAll(() => rmSync(folder, { recursive: true }));

function log(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return path;
}

type Row = Readonly<Record<string, unknown>>;
async function board(path: string, words: string): Promise<{ rows: Row[]; notes: string[] }> {
  return JSON.parse(await printed(`study ${path} ${words} --format json`, { env }));
}

describe('speed', () => {
  const head =
    'request_id,ts,model,provider,prompt_tokens,completion_tokens,cached_tokens,cache_write_tokens,latency_ms,ttft_ms,status';
  const path = log('speed.csv', [
    head,
    ...Array.from(
      { length: 40 },
      (_, i) =>
        `a${i},2025-11-0${1 + (i % 2)}T10:00:00Z,openai/gpt-5,openai,1000,50,200,,${(i + 1) * 50},${(i + 1) * 10},${i < 4 ? 'error' : i < 5 ? 'cancelled' : 'ok'}`,
    ),
    'b1,2025-11-01T10:00:00Z,anthropic/claude-sonnet-4.5,anthropic,1000,90,500,100,2000,,',
    'c1,2025-11-01T10:00:00Z,deepseek/deepseek-chat-v3.1,,100,10,,,,,ok',
  ]);

  test('has quantiles, rates and what caching saved, each with how many requests it is of', async () => {
    const { rows } = await board(path, '--figure speed --by provider');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      provider: 'openai',
      requests: 40,
      latency_n: 40,
      // The 20th and the 38th of 50, 100, ... 2000: in buckets of 8 and of 16.
      latency_p50: 1003,
      latency_p95: 1895,
      latency_p99: null,
      ttft_n: 40,
      ttft_p50: 200,
      // 40 x 50 tokens in 41,000 ms, of which 8,200 before the first token.
      output_speed: 48.8,
      stream_speed: 61,
      error_rate: 10,
      cancel_rate: 2.5,
      status_n: 40,
      cache_hit: 20,
      // 8,000 tokens at 0.125 instead of 1.25.
      cache_saved_usd: 0.009,
    });
    expect(rows.find(({ provider }) => provider === 'anthropic')).toMatchObject({
      latency_n: 1,
      latency_p50: null,
      output_speed: 45,
      stream_speed: null,
      stream_speed_n: 0,
      error_rate: null,
      status_n: 0,
      // 500 x (3 - 0.3) less 100 x (3.75 - 3)
      cache_saved_usd: 0.001275,
    });
    expect(rows.find(({ provider }) => provider === null)).toMatchObject({
      latency_n: 0,
      latency_p50: null,
      output_speed: null,
      error_rate: 0,
      status_n: 1,
      cache_hit: null,
      cache_saved_usd: null,
    });
  });

  test('of what was saved is that of the log, by any cut', async () => {
    await printed(`study ${path} --save speed`, { env });
    for (const words of ['--by day', '--by model --where provider=openai', '--by provider --since 2025-11-02'])
      expect(await printed(`study speed --figure speed ${words} --format csv`, { env })).toBe(
        await printed(`study ${path} --figure speed ${words} --format csv`, { env }),
      );
  });
});

describe('limits', () => {
  const answer = (id: string, ts: string, output: number) => ({
    type: 'assistant',
    sessionId: 's1',
    cwd: '/home/me/api',
    timestamp: ts,
    message: {
      id,
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-4-5-20250929',
      usage: { input_tokens: 0, cache_read_input_tokens: 0, cache_creation_input_tokens: 0, output_tokens: output },
    },
  });
  const day = (n: number) => String(n).padStart(2, '0');
  // A dollar and a half a day: 100,000 tokens at 15.
  const claude = log('claude.jsonl', [
    ...Array.from({ length: 12 }, (_, i) => answer(`m${i}`, `2025-11-${day(i + 1)}T09:40:00Z`, 100_000)),
    answer('late', '2025-11-12T14:10:00Z', 10),
    answer('last', '2025-11-12T15:59:00Z', 10),
  ]);

  test('say what the month comes to, and the day a budget is used up', async () => {
    const { rows, notes } = await board(claude, '--figure limits --budget 30/month --timezone UTC');
    expect(rows).toEqual([
      {
        per: 'month',
        from: '2025-11-01',
        day: '2025-11-12',
        to: '2025-11-30',
        cost_kind: 'list price',
        so_far_usd: 18,
        rate_usd: 1.5,
        days: 10,
        days_left: 18,
        forecast_usd: 45,
        low_usd: 45,
        high_usd: 45,
        budget_usd: 30,
        left_usd: 12,
        reached_on: '2025-11-20',
        kind: 'study',
      },
    ]);
    expect(notes.join('\n')).toContain('List-price value is not spend');
  });

  test('have blocks of five hours, which begin with the hour of the first message', async () => {
    const { rows } = await board(claude, '--figure limits --view blocks --since 2025-11-12 --timezone UTC');
    expect(rows.map(({ block, block_ends: ends, last_hour: last, requests }) => [block, ends, last, requests])).toEqual(
      [
        ['2025-11-12 14:00', '2025-11-12 19:00', '2025-11-12 15:00', 2],
        ['2025-11-12 09:00', '2025-11-12 14:00', '2025-11-12 09:00', 1],
      ],
    );
  });

  test("are the vendor's own where Codex writes them, the most that was used until each reset", async () => {
    const counts = (n: number) => ({ input_tokens: n, cached_input_tokens: 0, output_tokens: 1, total_tokens: n + 1 });
    const event = (timestamp: string, n: number, limits: unknown) => ({
      timestamp,
      type: 'event_msg',
      payload: {
        type: 'token_count',
        info: { total_token_usage: counts(n), last_token_usage: counts(100) },
        rate_limits: limits,
      },
    });
    const at = Date.parse('2025-12-04T12:00:00Z') / 1000;
    const primary = (used: number, more: object) => ({ used_percent: used, window_minutes: 300, ...more });
    const path = log('rollout.jsonl', [
      { timestamp: '2025-12-04T09:00:00Z', type: 'session_meta', payload: { id: 'c1', cwd: '/srv/cli' } },
      { timestamp: '2025-12-04T09:00:01Z', type: 'turn_context', payload: { cwd: '/srv/cli', model: 'gpt-5.1-codex' } },
      event('2025-12-04T09:10:00Z', 100, {
        primary: primary(7.5, { resets_at: at + 3 }),
        secondary: { used_percent: 40, window_minutes: 10_080, resets_at: at + 86_400 },
      }),
      event('2025-12-04T10:00:00Z', 200, { primary: primary(12, { resets_in_seconds: 7200 }), secondary: null }),
      event('2025-12-04T10:30:00Z', 300, null),
    ]);
    const { rows } = await board(path, '--figure limits --view vendor');
    expect(rows).toEqual([
      {
        agent: 'Codex',
        window_minutes: 10_080,
        resets: '2025-12-05 12:00',
        used_percent: 40,
        requests: 1,
        kind: 'study',
      },
      { agent: 'Codex', window_minutes: 300, resets: '2025-12-04 12:00', used_percent: 12, requests: 2, kind: 'study' },
    ]);
  });

  test('of what was saved are those of the log', async () => {
    await printed(`study ${claude} --save limits`, { env });
    for (const words of [
      '--budget 30/month --timezone UTC',
      '--view blocks --timezone UTC',
      '--until 2025-11-10 --timezone Asia/Tokyo',
    ])
      expect(await printed(`study limits --figure limits ${words} --format csv`, { env })).toBe(
        await printed(`study ${claude} --figure limits ${words} --format csv`, { env }),
      );
  });
});

test('the same tokens at the price of another model, cached ones as that model prices them', async () => {
  const path = log('what-if.csv', [
    'request_id,ts,model,prompt_tokens,completion_tokens,cached_tokens',
    'r1,2025-11-04T10:00:00Z,anthropic/claude-sonnet-4.5,10000,1000,4000',
    'r2,2025-11-04T10:00:00Z,nobody/knows,10000,1000,0',
  ]);
  const { rows, notes } = await board(path, '--figure usage --by day --priced-as GPT-5 --timezone UTC');
  expect(rows).toEqual([
    {
      day: '2025-11-04',
      priced_as: 'openai/gpt-5',
      tokens: 11_000,
      // 6000 x 3 + 4000 x 0.3 + 1000 x 15
      list_usd: 0.0342,
      // 6000 x 1.25 + 4000 x 0.125 + 1000 x 10
      as_usd: 0.018,
      difference_usd: -0.0162,
      difference: -47.4,
      kind: 'study',
    },
  ]);
  expect(notes.join('\n')).toContain('another model would have used other numbers of tokens');
});

test('rows of a report that do not say how many requests they are make no number too low', async () => {
  const path = log('mixed.jsonl', [
    { ts: '2025-11-04T10:00:00Z', model: 'openai/gpt-5', prompt_tokens: 10, completion_tokens: 1 },
  ]);
  const golden = readFileSync('test/golden/logs/anthropic-usage.csv', 'utf8').replaceAll('2026-', '2025-');
  const report = log('vendor.csv', golden.trimEnd().split('\n'));
  const { rows } = await board(`${path} ${report}`, '--figure usage --view total');
  expect(rows.find(({ measure }) => measure === 'requests')).toMatchObject({ value: null });
  expect(rows.find(({ measure }) => measure === 'tokens')).toMatchObject({ value: 4192 });
});
