/** `study` as a shell runs it: rows on stdout, what became of the log on stderr, nothing left behind. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program, run, shell } from '../../cli/run.ts';
import { goldenLogs, inFolder, withEngine } from '../../ingest/engine-at.ts';

const log = join(goldenLogs, 'openrouter-activity.csv');

const answered = '2026-06-01T10:00:02.000Z';
const agentsHome = {
  '.claude/projects/p/a.jsonl': JSON.stringify({
    type: 'assistant',
    sessionId: 's',
    uuid: 'u',
    timestamp: answered,
    message: { id: 'm', model: 'claude-opus-4-6', usage: { input_tokens: 3, output_tokens: 4 } },
  }),
  '.claude/projects/p/notes.json': '{}',
  '.gemini/tmp/x/chats/session-1.json': JSON.stringify({
    sessionId: 's',
    projectHash: 'h',
    messages: [
      {
        id: 'm',
        type: 'gemini',
        model: 'gemini-2.5-pro',
        timestamp: answered,
        tokens: { input: 5, output: 6, total: 11 },
      },
    ],
  }),
  '.gemini/tmp/x/logs.json': '[]',
};

/** With a home and a temp folder of its own. */
function at(use: (env: Record<string, string>, folder: string) => void | Promise<void>) {
  return inFolder({ 'home/.keep': '', 'temp/.keep': '' }, async (folder) =>
    use({ HOME: join(folder, 'home'), TMPDIR: join(folder, 'temp') }, folder),
  );
}

describe('study', () => {
  test('says figure by figure what a log can carry, and what to add', () =>
    at((env) => {
      const { stdout, stderr, code } = run(['study', log, '--format', 'json'], env);
      expect(code).toBe(0);
      const rows: Record<string, string>[] = JSON.parse(stdout).rows;
      const figure = (name: string) => rows.find((row) => row.figure === name);
      expect(figure('token-share-by-source')).toMatchObject({ beside: '1 since-source-share', carries: 'yes' });
      expect(figure('share-by-country')).toMatchObject({ carries: 'no', why: 'Country: not in this log.' });
      expect(figure('share-by-country')?.add).toMatch(/country/);
      expect(stderr).toMatch(/^1 file \(openrouter\), 7 requests read: 5 kept, 1 duplicate, 1 rejected/);
      expect(stderr).toContain('row 5: tokens_prompt is no count: many');
    }));

  test('gives the rows of a figure by its number, chosen and written as any table', () =>
    at((env) => {
      const { stdout, code } = run(
        ['study', log, '--figure', '1', '--where', 'tokens>0', '--columns', 'source_type,tokens', '--format', 'csv'],
        env,
      );
      expect(code).toBe(0);
      expect(stdout.split('\n').slice(0, 2)).toEqual(['source_type,tokens', expect.stringMatching(/^[\w ]+,\d+$/)]);
    }));

  test('refuses a figure the log cannot carry, with what to add', () =>
    at((env) => {
      const { stdout, stderr, code } = run(['study', log, '--figure', 'table-3'], env);
      expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
      expect(stderr).toContain(
        'The log cannot carry share-by-country. Country: not in this log. Log the country of the user',
      );
    }));

  test('reads stdin and pipes that can be read only once', () =>
    at((env) => {
      for (const line of [
        `state-of-ai study - < '${log}'`,
        `cat '${log}' | state-of-ai study -`,
        `state-of-ai study <(cat '${log}')`,
      ])
        expect(shell(line, env).stderr).toContain('7 requests read: 5 kept');
    }));

  test('leaves no temp folder, and one salt that only its owner can read', () =>
    at((env, folder) => {
      run(['study', log], env);
      run(['study', join(folder, 'nothing.csv')], env);
      expect(readdirSync(join(folder, 'temp'))).toEqual(['.keep']);
      const salt = join(folder, 'home/.local/state/state-of-ai/salt');
      const before = readFileSync(salt, 'utf8');
      expect(statSync(salt).mode & 0o077).toBe(0);
      run(['study', log], env);
      expect(readFileSync(salt, 'utf8')).toBe(before);
    }));

  test('alone says where it looked when there is nothing, in one line', () =>
    at((env) => {
      const { stdout, stderr, code } = run(['study'], env);
      expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
      expect(stderr).toMatch(
        /^state-of-ai: No agent's log was found in ~\/\.copilot\/otel, ~\/\.claude\/projects, ~\/\.codex\/sessions, .* --demo\n$/,
      );
    }));

  test('alone opens what agents have here, and says what it is and how much', () =>
    inFolder(agentsHome, async (folder) => {
      const { stdout, stderr, code } = run(['study', '--figure', 'weekly-model-tokens', '--format', 'csv'], {
        HOME: folder,
      });
      expect(code).toBe(0);
      expect(stderr.split('\n').slice(0, 4)).toEqual([
        'found Claude Code conversations: 1 file, 1 kB, in ~/.claude/projects',
        'found Gemini CLI sessions: 1 file, 1 kB, in ~/.gemini/tmp',
        expect.stringMatching(/^Counts of these logs are kept from now on, as the study kept/),
        '2 files (claude-code, gemini-cli), 2 requests read: 2 kept, 0 duplicates, 0 rejected, 2026-06-01 to 2026-06-01',
      ]);
      expect(stdout).toContain('google/gemini-2.5-pro');
    }));

  test.each([
    [['study', 'x.csv', '--demo'], '--demo brings a log of its own'],
    [['study', 'x.csv', '--from', 'litelm'], 'Did you mean litellm?'],
    [['study', 'x.csv', '--memory', 'lots'], '--memory takes an amount such as 4GB'],
    [['study', 'x.csv', '--map', 'when=ts'], '--map knows no column "when"'],
    [['study', 'x.csv', '--figure', 'retension'], 'Nearest: retention'],
    [['study', 'https://example.com/x.csv'], 'is on a network'],
  ])('%j is wrong usage, and says what would work', (args, words) =>
    at((env) => {
      const { stdout, stderr, code } = run(args, env);
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr).toContain(words);
    }),
  );

  test('the demo has the cohort grid, and says that it is simulated', () =>
    at((env) => {
      const { stdout, stderr, code } = run(['study', '--demo', '--figure', 'retention', '--format', 'csv'], env);
      expect(code).toBe(0);
      expect(stdout.split('\n')[0]).toMatch(/^model,cohort,cohort_size,month/);
      expect(stdout).toContain('example/glass-slipper,2025-01,');
      expect(stderr).toContain('This log is simulated: nothing in it happened.');
    }));

  test.each([
    [['--figure', 'retention', '--unit', 'week', '--limit', '1'], /^model,cohort.*\n\S+,\d{4}-\d\d-\d\d,/],
    [
      ['--figure', 'retention', '--id', 'app', '--columns', 'model,cohort_size', '--limit', '1'],
      /^model,cohort_size\n\S+,\d\n$/,
    ],
    [['--figure', '1', '--week-start', 'sunday', '--columns', 'week', '--limit', '1'], /^week\n2024-10-27\n$/],
    [
      ['--figure', 'retention-verdicts', '--threshold', 'fewest-users=100000', '--limit', '1'],
      /0 cohorts of 100000 users or more/,
    ],
  ])('%j is counted so, and says so', (args, rows) =>
    at((env) => {
      const { stdout, code } = run(['study', '--demo', ...args, '--format', 'csv'], env);
      expect(code).toBe(0);
      expect(stdout).toMatch(rows);
    }),
  );

  test('an application stands in for a category only where that is asked for', () =>
    at((env, folder) => {
      const calls = join(folder, 'calls.csv');
      writeFileSync(
        calls,
        'ts,model,prompt_tokens,completion_tokens,app\n2025-08-04,openai/gpt-4o,10,5,Cursor\n2025-08-05,openai/gpt-4o,7,3,Other\n',
      );
      const asked = ['study', calls, '--figure', '19', '--format', 'csv', '--columns', 'category,tokens'];
      expect(run(asked, env)).toMatchObject({ code: 1, stdout: '' });
      const { stdout, stderr } = run([...asked, '--apps', 'Cursor=programming'], env);
      expect(stdout).toBe('category,tokens\nprogramming,15\n');
      expect(stderr).toContain('without category 100%');
      expect(run([...asked.slice(0, 4), '--format', 'text', '--apps', 'Cursor=programming'], env).stdout).toContain(
        'Inferred from application names, as asked: 60% of the tokens.',
      );
    }));

  test('a folder that a killed run left is gone after the next', () =>
    at(async (env, folder) => {
      const temp = () => readdirSync(join(folder, 'temp')).filter((name) => name !== '.keep');
      const child = spawn(process.execPath, [program, 'study', '--demo'], {
        env: { PATH: process.env.PATH, ...env },
        stdio: 'pipe',
      });
      await new Promise<void>((resolve) => {
        const look = setInterval(() => {
          if (temp().length === 0) return;
          clearInterval(look);
          resolve();
        }, 5);
      });
      child.kill('SIGKILL');
      await new Promise((resolve) => child.on('close', resolve));
      expect(temp()).toHaveLength(1);
      run(['study', log], env);
      expect(temp()).toEqual([]);
    }));

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it soon and leaves nothing behind', (signal) =>
    at(async (env, folder) => {
      // The demo is at work on many figures by then, or still opening DuckDB: both must end.
      const child = spawn(process.execPath, [program, 'study', '--demo'], {
        env: { PATH: process.env.PATH, ...env },
        stdio: 'pipe',
      });
      await new Promise<void>((resolve) => {
        const look = setInterval(() => {
          mkdirSync(join(folder, 'temp'), { recursive: true });
          if (readdirSync(join(folder, 'temp')).length < 2) return;
          clearInterval(look);
          resolve();
        }, 5);
      });
      child.kill(signal);
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect([signal === 'SIGINT' ? 130 : 143]).toContain(code);
      expect(readdirSync(join(folder, 'temp'))).toEqual(['.keep']);
    }),
  );
});

test.runIf(process.platform === 'linux').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends it in the middle of a statement too',
  (signal) =>
    at(async (env, folder) => {
      const path = join(folder, 'calls.parquet');
      await withEngine((engine) =>
        engine.run(`COPY (SELECT 'r' || range AS request_id, TIMESTAMP '2025-08-04' + to_seconds((range % 1000000)::INT) AS ts,
'openai/gpt-4o' AS model, range % 5000 AS prompt_tokens, range % 700 AS completion_tokens FROM range(4000000)) TO '${path}'`),
      );
      const child = spawn(process.execPath, [program, 'study', path], { env: { PATH: process.env.PATH, ...env } });
      const isReading = () => {
        try {
          const fds = `/proc/${child.pid}/fd`;
          return readdirSync(fds).some((fd) => readlinkSync(join(fds, fd)).endsWith('calls.parquet'));
        } catch {
          return false;
        }
      };
      await new Promise<void>((resolve) => {
        const look = setInterval(() => {
          if (!isReading()) return;
          clearInterval(look);
          resolve();
        }, 2);
      });
      child.kill(signal);
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(code).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
      expect(readdirSync(join(folder, 'temp'))).toEqual(['.keep']);
    }),
);
