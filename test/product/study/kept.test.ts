/** What `study` alone keeps of the agents' logs: nothing is forgotten, counted twice, or told of anybody. Needs DuckDB. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run, runWithOpenInput } from '../../cli/run.ts';

const root = mkdtempSync(join(tmpdir(), 'state-of-ai-kept-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let homes = 0;

/** A home of its own for each test. */
function home() {
  homes += 1;
  const at = join(root, `home-${homes}`);
  const env = { HOME: at };
  const session = (name: string) => join(at, '.claude/projects', `-home-planted-${name}`, `${name}.jsonl`);
  return {
    env,
    studies: join(at, '.local/share/state-of-ai/studies'),
    write(name: string, answers: readonly object[]) {
      mkdirSync(dirname(session(name)), { recursive: true });
      writeFileSync(session(name), answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
    },
    remove: (name: string) => rmSync(dirname(session(name)), { recursive: true }),
    board(words: string) {
      const ran = run(['study', '--figure', 'usage', '--format', 'json', ...words.split(' ').filter(Boolean)], env);
      expect(ran.code, ran.stderr).toBe(0);
      const { rows, schema_version } = JSON.parse(ran.stdout);
      expect(schema_version).toBe(1);
      return { rows: rows as Record<string, unknown>[], err: ran.stderr };
    },
  };
}

function answer(id: string, ts: string, output: number, project = 'api', model = 'claude-sonnet-4-5-20250929') {
  return {
    type: 'assistant',
    sessionId: `session-of-${project}`,
    cwd: `/home/planted/${project}`,
    timestamp: ts,
    requestId: `req-${id}`,
    userId: 'planted-user',
    message: {
      id: `msg-${id}`,
      type: 'message',
      role: 'assistant',
      model,
      content: [{ type: 'text', text: 'planted prompt' }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 10, cache_read_input_tokens: 100, output_tokens: output },
    },
  };
}

const spring = [
  answer('a', '2025-03-30T20:40:00Z', 7),
  answer('b', '2025-04-02T10:00:00Z', 9),
  answer('c', '2025-04-30T23:50:00Z', 11, 'api', 'claude-opus-4-1-20250805'),
];
const autumn = [answer('d', '2025-10-01T10:00:00Z', 5, 'site'), answer('e', '2025-10-02T10:00:00Z', 6, 'site')];
const cuts = ['--by month', '--by model', '--by session', '--by day --timezone Asia/Kathmandu', '--by author'];

test('last spring is still there when its transcripts are gone, by any cut and in any time zone', () => {
  const { write, remove, board } = home();
  write('api', spring);
  const first = board('--by month');
  expect(first.err).toContain('Counts of these logs are kept from now on, as the study kept');
  write('site', autumn);
  const whole = cuts.map((cut) => board(`${cut} --no-keep`).rows);
  remove('api');
  const after = cuts.map((cut) => board(cut));
  expect(after.map(({ rows }) => rows)).toEqual(whole);
  expect(after[0]?.err).not.toContain('from now on');
  expect(after[0]?.err).toContain('with them 3 requests kept of earlier logs, since 2025-03-30');
  // Only a log on the disk says what a project is called.
  const projects = board('--by project').rows.map(({ project }) => project);
  expect(projects).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/), 'site']);
  expect(board('--by day --since 2025-04-01 --until 2025-04-30').rows).toMatchObject([
    { day: '2025-04-02', requests: 1 },
    { day: '2025-04-30', requests: 1 },
  ]);
});

test('an answer that grew takes the place of what it was counted as', () => {
  const { write, board } = home();
  write('api', spring);
  board('--by month');
  write('api', [...spring.slice(0, 2), answer('c', '2025-04-30T23:50:00Z', 500, 'api', 'claude-opus-4-1-20250805')]);
  for (const _ of [1, 2]) expect(board('--by month').rows).toMatchObject([{}, { requests: 2, output_tokens: 509 }]);
  expect(board('--by model').rows).toMatchObject([{ output_tokens: 500 }, { output_tokens: 16 }]);
});

test('two runs at once, and many after each other, count nothing twice', async () => {
  const { write, board, env, studies } = home();
  write('api', spring);
  const words = ['study', '--figure', 'usage', '--by', 'month', '--format', 'csv'];
  const both = await Promise.all([runWithOpenInput(words, env), runWithOpenInput(words, env)]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both[0]?.stdout).toBe(both[1]?.stdout);
  write('site', autumn);
  await Promise.all([runWithOpenInput(words, env), runWithOpenInput(words, env)]);
  expect(board('--by month').rows.map(({ requests }) => requests)).toEqual([1, 2, 2]);
  expect(readdirSync(studies).sort()).toEqual(['kept.json', expect.stringMatching(/^kept\..*\.counts$/)]);
});

test('neither a path, a user, a prompt nor a project is in what is kept', () => {
  const { write, board, studies } = home();
  write('api', [...spring, answer('z', '2025-10-01T10:00:00Z', 5, 'planted-project')]);
  board('--by project');
  for (const file of readdirSync(studies)) {
    const held = readFileSync(join(studies, file)).toString('latin1');
    expect(held, file).not.toMatch(/planted|msg-|req-/);
  }
});

test('--no-keep and the setting keep nothing, and say nothing of keeping', () => {
  const { write, env, studies, board } = home();
  write('api', spring);
  expect(board('--no-keep').err).not.toContain('kept from now on');
  const ran = run(['study', '--figure', 'usage', '--format', 'csv'], { ...env, STATE_OF_AI_KEEP: 'false' });
  expect(ran.code).toBe(0);
  expect(ran.stderr).not.toContain('kept from now on');
  expect(() => readdirSync(studies)).toThrow();
});

test('what was kept and cannot be read is said, left as it is, and the logs are counted without it', () => {
  const { write, board, studies } = home();
  write('api', spring);
  board('');
  writeFileSync(join(studies, 'kept.json'), '{"format":"state-of-ai study"');
  const after = board('--by month');
  expect(after.rows.map(({ requests }) => requests)).toEqual([1, 2]);
  expect(after.err).toMatch(/Nothing is kept of it: .*kept\.json/);
  expect(readFileSync(join(studies, 'kept.json'), 'utf8')).toBe('{"format":"state-of-ai study"');
});

test('the name is reserved, and opens like any study', () => {
  const { write, env, board } = home();
  write('api', spring);
  board('');
  expect(run(['study', '--demo', '--save', 'kept'], env)).toMatchObject({ code: 2 });
  expect(run(['study', 'kept', '--figure', 'usage', '--format', 'csv'], env).stdout).toContain('2025-04-28,1,');
});

test('when no agent has a log here any more, study and report open what was kept', () => {
  const { env, write, remove, board } = home();
  write('spring', [answer('a', '2025-04-01T10:00:00.000Z', 10)]);
  board('');
  remove('spring');
  const { rows, err } = board('--by day');
  expect(rows).toMatchObject([{ day: '2025-04-01', requests: 1 }]);
  expect(err).toContain("No agent's log is here any more");
  expect(run(['report'], env)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 request') });
  expect(run(['study', '--no-keep', '--figure', 'usage'], env).code).toBe(1);
});

test('a report without a log has last spring in it as well', () => {
  const { write, remove, board, env } = home();
  write('api', spring);
  board('');
  write('site', autumn);
  remove('api');
  const { stdout, code } = run(['report'], env);
  expect(code).toBe(0);
  expect(stdout).toContain('5 requests');
  expect(stdout).not.toMatch(/planted/);
});
