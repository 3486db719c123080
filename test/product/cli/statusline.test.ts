/** One line for a prompt: from one small file, at once, whatever stdin is; counted anew behind it, one at a time. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { program, run, runWithOpenInput } from '../../cli/run.ts';

const root = mkdtempSync(join(tmpdir(), 'state-of-ai-statusline-'));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
let homes = 0;

function home() {
  homes += 1;
  const at = join(root, `home-${homes}`);
  mkdirSync(at);
  const data = join(at, '.local/share/state-of-ai');
  return { at, env: { HOME: at }, data, file: join(data, 'statusline.json') };
}

function log(at: string, ts: string) {
  const file = join(at, '.claude/projects/-home-me-api/s.jsonl');
  mkdirSync(dirname(file), { recursive: true });
  const message = { id: 'm1', type: 'message', role: 'assistant', model: 'claude-sonnet-4-5-20250929' };
  const usage = { input_tokens: 1000, output_tokens: 2000 };
  writeFileSync(
    file,
    `${JSON.stringify({ type: 'assistant', sessionId: 's', cwd: '/x', timestamp: ts, message: { ...message, usage } })}\n`,
  );
}

const now = new Date();

test('a refresh counts the logs, and the line says today and this month', () => {
  const { at, env, file } = home();
  log(at, now.toISOString());
  const { stdout, code, stderr } = run(['statusline', '--refresh'], env);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe('today $0.03 list · 3.00K tokens · month $0.03 list · Claude Sonnet 4.5\n');
  expect(run(['statusline', '--template', '[{requests}]', '--max-age', '3600'], env).stdout).toBe('[1]\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a stale file is shown as it is and counted anew in the background', async () => {
  const { at, env, file, data } = home();
  log(at, now.toISOString());
  expect(run(['statusline'], env).stdout).toBe('state-of-ai: counting your logs\n');
  for (let i = 0; !existsSync(file) && i < 600; i++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(JSON.parse(readFileSync(file, 'utf8')).days).toHaveLength(1);
  // Somebody is at it: no second one begins.
  writeFileSync(file, '{}');
  writeFileSync(join(data, '.statusline.lock'), '1-x-y\n');
  expect(run(['statusline'], env).stdout).toBe('state-of-ai: counting your logs\n');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(readFileSync(file, 'utf8')).toBe('{}');
});

test('where there are no logs it says so, and does not look again at once', () => {
  const { env, file } = home();
  expect(run(['statusline', '--refresh'], env).stdout).toBe("state-of-ai: no agent's logs here\n");
  const before = readFileSync(file, 'utf8');
  expect(run(['statusline'], env).stdout).toBe("state-of-ai: no agent's logs here\n");
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('it waits for no stdin: open and silent, or with what Claude Code writes', async () => {
  const { at, env } = home();
  log(at, now.toISOString());
  run(['statusline', '--refresh'], env);
  expect((await runWithOpenInput(['statusline'], env)).stdout).toContain('today $0.03');
  const child = spawn(process.execPath, [program, 'statusline'], {
    env: { ...env, PATH: process.env.PATH ?? '' },
    stdio: 'pipe',
  });
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify({ session_id: 's', model: { id: 'm' }, cost: { total_cost_usd: 1 } }));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('what somebody wrote into the file reaches no terminal', () => {
  const { env, file, data } = home();
  mkdirSync(data, { recursive: true });
  const day = { day: now.toISOString().slice(0, 10), requests: 1, tokens: 1, usd: null, kind: 'list' };
  writeFileSync(
    file,
    JSON.stringify({ version: 1, made: Date.now(), took: 0, days: [{ ...day, models: { '\u001b[31mred': 1 } }] }),
  );
  expect(run(['statusline'], env).stdout).toBe('state-of-ai: counting your logs\n');
});

test('stored lists what was written, and erases what is named; settings stay', () => {
  const { at, env, data } = home();
  log(at, now.toISOString());
  run(['statusline', '--refresh'], env);
  run(['study', '--demo', '--save', 'team'], env);
  mkdirSync(join(at, '.config/state-of-ai'), { recursive: true });
  writeFileSync(join(at, '.config/state-of-ai/config.json'), '{}');
  const names = () =>
    JSON.parse(run(['stored', '--format', 'json'], env).stdout).rows.map(({ name }: { name: string }) => name);
  expect(names()).toEqual(['kept', 'studies/team', 'statusline', 'secret', 'config']);
  expect(run(['stored', '--erase', 'kep'], env)).toMatchObject({ code: 2 });
  expect(run(['stored', '--erase', 'config'], env)).toMatchObject({ code: 2 });
  expect(run(['stored', '--erase', 'kept', '--erase', 'studies/team'], env).code).toBe(0);
  expect(names()).toEqual(['statusline', 'secret', 'config']);
  expect(run(['stored', '--erase', 'all'], env).stderr).toContain('A new secret is made');
  expect(names()).toEqual(['config']);
  expect(existsSync(join(data, 'statusline.json'))).toBe(false);
  expect(run(['stored', '--erase', 'all'], env)).toMatchObject({
    code: 0,
    stderr: 'Nothing is stored on this machine.\n',
  });
});
