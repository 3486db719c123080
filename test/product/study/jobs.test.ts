/** What three kinds of people come for, each job in one line: an analyst, who owns a gateway, who works with agents. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';

const home = mkdtempSync(join(tmpdir(), 'state-of-ai-jobs-'));
const at = (name: string) => join(home, name);
const env = { HOME: home };

function write(name: string, text: string) {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}

/** Rows of a command's csv; fails where it did not end well. */
function rows(...args: readonly string[]): Record<string, string>[] {
  const { stdout, stderr, code } = run([...args, '--format', 'csv'], env);
  expect(stderr.includes('state-of-ai:') || code !== 0 ? stderr : '').toBe('');
  return Papa.parse<Record<string, string>>(stdout.trim(), { header: true }).data;
}

beforeAll(() => {
  const claude = Array.from({ length: 60 }, (_, i) => ({
    type: 'assistant',
    timestamp: new Date(Date.UTC(2025, 10, 1, 9 + 7 * i)).toISOString(),
    sessionId: `s${Math.floor(i / 10)}`,
    cwd: i % 3 === 0 ? '/home/ada/api' : '/home/ada/web',
    requestId: `r${i}`,
    message: {
      id: `m${i}`,
      role: 'assistant',
      model: 'claude-sonnet-4-5-20250929',
      stop_reason: 'end_turn',
      usage: { input_tokens: 100, cache_creation_input_tokens: 0, cache_read_input_tokens: 900, output_tokens: 50 },
    },
  }));
  write('.claude/projects/-home-ada/s.jsonl', claude.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const usage = {
    input_tokens: 1000,
    cached_input_tokens: 600,
    output_tokens: 100,
    reasoning_output_tokens: 40,
    total_tokens: 1100,
  };
  const limits = { primary: { used_percent: 16, window_minutes: 300, resets_at: 1764342000 } };
  const codex = [
    { type: 'session_meta', payload: { id: 'abc', cwd: '/home/ada/web' } },
    { type: 'turn_context', payload: { model: 'gpt-5-codex', cwd: '/home/ada/web' } },
    {
      type: 'event_msg',
      payload: {
        type: 'token_count',
        info: { total_token_usage: usage, last_token_usage: usage },
        rate_limits: limits,
      },
    },
  ].map((line, i) => `${JSON.stringify({ timestamp: `2025-11-18T10:0${i}:00Z`, ...line })}\n`);
  write('.codex/sessions/2025/11/18/rollout-2025-11-18T10-00-00-abc.jsonl', codex.join(''));
  const models = ['gpt-4o-mini', 'claude-sonnet-4-5-20250929', 'gemini/gemini-2.5-flash', 'deepseek/deepseek-chat'];
  const time = (ms: number) => new Date(Date.UTC(2025, 9, 20) + ms).toISOString().replace('T', ' ').slice(0, -1);
  const spend = Array.from({ length: 400 }, (_, i) => {
    const began = i * 7_200_000;
    const times = [time(began), time(began + 2000 + (i % 10) * 100), time(began + 300)];
    const state = i % 16 < 4 && i % 4 === 0 ? 'failure' : 'success';
    return [`q${i}`, ...times, models[i % 4], 500, 50, '0.0020', `key${i % 7}`, `team${i % 3}`, `u${i % 60}`, state];
  });
  const head =
    'request_id,startTime,endTime,completionStartTime,model,prompt_tokens,completion_tokens,spend,api_key,team_id,end_user,status';
  write('spend.csv', `${[head, ...spend.map((row) => row.join(','))].join('\n')}\n`);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('an analyst', () => {
  test('sees who leads this week', () => {
    const [first] = rows('table', 'leaderboard-authors', '--limit', '1');
    expect(first).toMatchObject({ rank: '1', kind: 'public' });
  });

  test('exports a chart of some months for the article', () => {
    const file = at('x.svg');
    const { code } = run(['export', 'since-author-share', '--from', '2026-01', '--to', '2026-06', '-o', file], env);
    expect([code, existsSync(file)]).toEqual([0, true]);
  });

  test('holds a claim of 2025 against today', () => {
    const verdicts = rows('table', 'claims-today').map(({ verdict }) => verdict);
    expect(new Set(verdicts).size).toBeGreaterThan(2);
  });

  test('cites it', () => {
    expect(run(['sources', '1', '--format', 'bibtex'], env).stdout).toMatch(/^@\w+\{/);
  });

  test('sets two authors beside each other by month', () => {
    const shares = (author: string) =>
      rows('table', 'since-author-share', '--by', 'month', '--where', `author=${author}`);
    const [deepseek, openai] = [shares('deepseek'), shares('openai')];
    expect(deepseek.map(({ month }) => month)).toEqual(openai.map(({ month }) => month));
    expect(deepseek.length).toBeGreaterThan(6);
  });
});

describe('who owns a gateway', () => {
  test.each(['team', 'key', 'user'])("sees last month's spend by %s", (by) => {
    const spend = rows(
      'study',
      at('spend.csv'),
      '--figure',
      'usage',
      '--by',
      by,
      '--since',
      '2025-11',
      '--until',
      '2025-11',
    );
    expect(spend.length).toBe({ team: 3, key: 7, user: 60 }[by]);
    expect(spend.reduce((sum, { logged_usd }) => sum + Number(logged_usd), 0)).toBeCloseTo(256 * 0.002, 9);
  });

  test('sees the own mix against the market of the same weeks', () => {
    const both = rows('compare', '1', at('spend.csv')).filter(({ in_common }) => in_common === 'true');
    expect(new Set(both.map(({ of }) => of))).toEqual(new Set(['report', 'market', 'mine']));
  });

  test('sees whether it is slow or failing, by model', () => {
    const speed = rows('study', at('spend.csv'), '--figure', 'speed', '--by', 'model');
    const mini = speed.find(({ model }) => model === 'openai/gpt-4o-mini');
    expect(mini).toMatchObject({ requests: '100', error_rate: '25', ttft_n: '100' });
    expect(Number(mini?.latency_p50) / 2400).toBeCloseTo(1, 1);
  });

  test('sees who comes back, or that too few are here to tell', () => {
    const verdicts = rows('study', at('spend.csv'), '--figure', 'retention-verdicts');
    expect(verdicts.length).toBeGreaterThan(0);
  });

  test('has a page each Monday', () => {
    const file = at('monday.html');
    const { code } = run(['report', at('spend.csv'), '--last', '2w', '--until', '2025-11-16', '-o', file], env);
    expect([code, existsSync(file)]).toEqual([0, true]);
  });
});

describe('who works with agents', () => {
  const here = (...args: readonly string[]) => rows('study', '--no-keep', '--figure', ...args);

  test('sees what a day and a month came to, at list prices, without naming a folder', () => {
    const month = here('usage', '--by', 'month');
    expect(month).toMatchObject([{ month: '2025-11', requests: '61', cost_kind: 'list price', logged_usd: '' }]);
    const days = here('usage', '--by', 'day', '--since', '2025-11-18', '--until', '2025-11-18');
    expect(days.map(({ day }) => day)).toEqual(['2025-11-18']);
  });

  test('sees which project and session it was', () => {
    expect(here('usage', '--by', 'project').map(({ project }) => project)).toEqual(['web', 'api']);
    expect(here('usage', '--by', 'session').length).toBe(7);
  });

  test('sees how far the limit is: a budget, blocks of five hours, and what the vendor wrote', () => {
    const [budget] = here('limits', '--until', '2025-11-15', '--budget', '200/month');
    expect(budget).toMatchObject({ cost_kind: 'list price', budget_usd: '200' });
    expect(here('limits', '--view', 'blocks').length).toBeGreaterThan(10);
    expect(here('limits', '--view', 'vendor')).toMatchObject([{ agent: 'Codex', used_percent: '16' }]);
  });

  test('sees the models of each week, of both agents', () => {
    const models = new Set(here('weekly-model-tokens').map(({ name }) => name));
    expect(models).toEqual(new Set(['Claude Sonnet 4.5', 'GPT-5 Codex']));
  });

  test('sees how this differs from the market of the same weeks', () => {
    const { stdout, code } = run(['report', '--no-keep'], env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/in the market|in public data/);
  });
});
