/** `--study LOG|NAME` means the same wherever a figure is taken: one's own views lead, the report's stand beside them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';
import { openSession } from '../../ui/pty.ts';

const home = mkdtempSync(join(tmpdir(), 'study-outlets-'));
const env = { XDG_DATA_HOME: home, XDG_STATE_HOME: home };
const log = join(home, 'mine.csv');

beforeAll(() => {
  const days = Array.from({ length: 28 }, (_, i) => `2025-09-${String(i + 1).padStart(2, '0')}T12:00:00Z`);
  const models = ['openai/gpt-5', 'deepseek/deepseek-r1'];
  const rows = days.map((day, i) => `${day},${models[i % 2]},u${i % 3},${100 + i},10,0.01`);
  writeFileSync(log, `ts,model,user_id,prompt_tokens,completion_tokens,cost_usd\n${rows.join('\n')}\n`);
  const saved = run(['study', log, '--save', 'team'], env);
  expect(saved).toMatchObject({ code: 0, stderr: expect.stringContaining('saved as team') });
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a saved study', () => {
  test('is drawn, its view first and the report’s beside it', () => {
    const { stdout, stderr, code } = run(['show', '1', '--study', 'team'], env);
    expect(code).toBe(0);
    expect(stderr).toContain('28 requests read: 28 kept');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/view mine \(also: .*public, picture, without-free, facts\)/);
    expect(run(['1', '--study', 'team'], env)).toEqual({ stdout, stderr, code });
    const report = run(['show', '1', '--study', 'team', '--view', 'public'], env).stdout;
    expect(report).toContain('view public (also: mine,');
  });

  test('is printed as rows, the same as study prints', () => {
    const { stdout, code } = run(['table', '1', '--study', 'team', '--format', 'csv'], env);
    expect(code).toBe(0);
    expect(stdout).toContain(',study\n');
    expect(stdout).toBe(run(['study', 'team', '--figure', '1', '--format', 'csv'], env).stdout);
    expect(run(['table', '1', '--study', 'team', '--where', 'share>99', '--limit', '1'], env).code).toBe(0);
  });

  test('becomes a picture and a page', () => {
    const svg = run(['export', '1', '--study', 'team', '--format', 'svg'], env);
    expect(svg).toMatchObject({ code: 0, stdout: expect.stringContaining('<svg') });
    expect(svg.stdout).not.toBe(run(['export', '1', '--format', 'svg'], env).stdout);
    const page = run(['export', '1', '--study', 'team', '--format', 'html'], env).stdout;
    expect(page).toContain('own log');
  });

  test('stands beside the report in compare, by the flag as by the argument', () => {
    const { stdout, code } = run(['compare', '1', '--study', 'team', '--format', 'csv'], env);
    expect(code).toBe(0);
    expect(stdout).toBe(run(['compare', '1', 'team', '--format', 'csv'], env).stdout);
  });

  test('has figures that the report has not', () => {
    const { stdout, code } = run(['show', 'effective-price', '--study', 'team'], env);
    expect(code).toBe(0);
    expect(stdout).toContain('USD per 1M tokens');
  });

  test('opens in the explorer', async () => {
    const session = openSession(['1', '--study', 'team', '--no-config'], { columns: 110, rows: 40, env });
    await session.sees('Who served the tokens');
    session.send('v');
    await session.sees('mine');
    session.kill('SIGTERM');
    await session.ended;
  }, 60_000);
});

test('a log is counted, only for the figure that is asked for, and is the same as when it is saved', () => {
  const { stdout, code } = run(['table', '1', '--study', log, '--format', 'csv'], env);
  expect(code).toBe(0);
  expect(stdout).toBe(run(['table', '1', '--study', 'team', '--format', 'csv'], env).stdout);
}, 60_000);

test('a whole export has a page for every figure, the log’s own too', () => {
  const folder = join(home, 'site');
  const { code, stderr } = run(['export', '--all', '--study', 'team', '-o', folder, '--format', 'csv'], env);
  expect({ code, told: /Wrote \d+ files/.test(stderr) }).toEqual({ code: 0, told: true });
  expect(existsSync(join(folder, 'figures', 'effective-price.html'))).toBe(true);
  expect(readFileSync(join(folder, 'figures', '1-token-share-by-source.csv'), 'utf8')).toContain(',study\n');
  expect(readdirSync(join(folder, 'figures'))).toContain('1-token-share-by-source.public.csv');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('Your own log');
}, 240_000);

describe('what cannot be is said', () => {
  test.each([
    [
      'an unknown figure, before a log is read',
      ['show', 'nope', '--study', 'nowhere.csv'],
      2,
      'There is no figure "nope"',
    ],
    ['a log that is not there', ['show', '1', '--study', 'nowhere.csv'], 2, 'nowhere.csv'],
    ['a figure that the log has nothing for', ['table', '13', '--study', 'team'], 1, 'nothing to set beside figure 13'],
    ['a study of nothing', ['study', '/dev/null', '--save', 'empty'], null, ''],
  ] as const)('%s', (_, args, code, words) => {
    const ran = run(args, env);
    if (code === null) expect(ran.code).not.toBe(0);
    else expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(words);
    expect(run(['study', 'show'], env).stdout).toBe('team\n');
  });
});

describe('the format of a log', () => {
  test('is --log-format, and --from still works with a word on stderr', () => {
    const now = run(['study', log, '--log-format', 'requests', '--figure', '1'], env);
    const then = run(['study', log, '--from', 'requests', '--figure', '1'], env);
    expect(now.code).toBe(0);
    expect(then.stdout).toBe(now.stdout);
    expect(now.stderr).not.toContain('--log-format');
    expect(then.stderr).toContain('--from is called --log-format now, and still works.\n');
  }, 60_000);
});
