/** The completion scripts, run by the shells they are for: bash always, zsh and fish where they are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import { afterAll, describe, expect, test } from 'vitest';
import { everywhere } from '../../../src/cli/flags.ts';
import { commands } from '../../../src/cli/registry.ts';
import { shells } from '../../../src/cli/topics.ts';
import { run } from '../../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-completions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = Object.fromEntries(
  shells.map((shell) => {
    const file = join(folder, `completions.${shell}`);
    writeFileSync(file, run(['completions', shell]).stdout);
    return [shell, file];
  }),
);

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

/** What bash would offer, the words as its readline splits them. */
function inBash(...words: string[]): string[] {
  const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _state_of_ai; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, files.bash ?? '', 'state-of-ai', ...words], {
    encoding: 'utf8',
    cwd: folder,
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('bash', () => {
  test('completes a command begun, beside figures that begin so', () => {
    expect(inBash('tab')).toEqual(['table', 'table-1', 'table-2', 'table-3', 'table-4', 'table-5']);
  });

  test('completes each flag of a command and no other', () => {
    expect(inBash('table', 'models', '--for')).toEqual(['--format']);
    for (const { name, flags } of commands.filter((command) => command.name !== '')) {
      const offered = inBash(name, '--');
      expect(offered).toEqual([
        ...flags.map((flag) => `--${flag.name}`),
        ...everywhere
          .filter(({ name: own }) => !flags.some((flag) => flag.name === own))
          .map((flag) => `--${flag.name}`),
      ]);
    }
  });

  test('completes figures by name, with a flag and its value in between too', () => {
    const byToken = ['token-share-by-source', 'token-volume-by-source', 'token-share-by-category'];
    expect(inBash('show', 'token-')).toEqual(byToken);
    expect(inBash('show', '--width', '80', 'token-')).toEqual(byToken);
    expect(inBash('--width', '=', '80', 'show', 'token-')).toEqual(byToken);
  });

  test('completes the choices of a flag, written apart or with a sign', () => {
    expect(inBash('table', '1', '--format', '')).toContain('csv');
    expect(inBash('table', '1', '--format', '=')).toContain('csv');
    expect(inBash('table', '1', '--format', '=', 'nd')).toEqual(['ndjson']);
  });

  test('offers nothing for a value it cannot know, nor for one argument too many', () => {
    expect(inBash('show', '1', '--width', '')).toEqual([]);
    expect(inBash('show', '1', '')).toEqual([]);
  });

  test('completes chapters, datasets and lists where they are taken', () => {
    expect(inBash('read', 'op')).toEqual(['open-vs-closed']);
    expect(inBash('table', 'weekly-model-t')).toEqual(['weekly-model-tokens']);
    expect(inBash('list', '')).toEqual(['chapters', 'figures', 'datasets', 'models']);
  });

  test('offers models once a letter is typed: hundreds would bury the rest', () => {
    expect(inBash('deepseek/deepseek-r1-0')).toContain('deepseek/deepseek-r1-0528');
    expect(inBash('').filter((word) => word.includes('/'))).toEqual([]);
  });

  test('completes files for a flag that takes one', () => {
    expect(inBash('export', '1', '-o', 'completions.b')).toEqual(['completions.bash']);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const inFish = (line: string): string[] =>
    spawnSync('fish', ['--no-config', '-c', `source ${files.fish}; complete -C'state-of-ai ${line}'`], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
      .stdout.trim()
      .split('\n')
      .map((one) => one.split('\t')[0] ?? '');

  test('completes commands, flags, figures and choices', () => {
    expect(inFish('tab').slice(0, 2)).toEqual(['table', 'table-1']);
    expect(inFish('table models --for')).toEqual(['--format']);
    expect(inFish('show token-')).toContain('token-share-by-source');
    expect(inFish('table 1 --format ')).toContain('ndjson');
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  /** ms. Only ends what hangs, with what was seen till then. */
  const hanging = 120_000;

  /** Types a line and Tab twice (a list follows what is common) into an interactive zsh, and waits for what it must show. */
  const inZsh = (line: string, expected: string): Promise<void> =>
    new Promise((done, fail) => {
      const env = { PATH: process.env.PATH ?? '', TERM: 'dumb', LANG: 'C.UTF-8', HOME: folder };
      const child = pty.spawn('zsh', ['-f', '-i'], { cols: 120, rows: 40, env });
      const timer = setTimeout(() => end(new Error(`never saw ${expected} in:\n${seen}`)), hanging);
      let seen = '';
      let typed = false;
      const end = (error?: Error) => {
        clearTimeout(timer);
        child.kill();
        error === undefined ? done() : fail(error);
      };
      child.onData((data) => {
        seen += data;
        if (!typed && /READY\d/.test(seen)) {
          typed = true;
          seen = '';
          child.write(`${line}\t\t`);
        } else if (typed && seen.includes(expected)) end();
      });
      child.write(
        `autoload -Uz compinit; compinit -u -D; source ${files.zsh}; PS1='READY$((1+1))> '; setopt promptsubst\r`,
      );
    });

  test('reads its script without a complaint', () => {
    expect(spawnSync('zsh', ['-n', files.zsh ?? ''], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('completes commands, flags and figures', async () => {
    await inZsh('state-of-ai tab', 'table-1  -- Open tokens by author');
    await inZsh('state-of-ai table models --for', '--format=');
    await inZsh('state-of-ai show token-', 'token-share-by-source');
  });
});

describe('every script', () => {
  test.each(shells)('for %s names all commands, flags and figures', (shell) => {
    const { stdout } = run(['completions', shell]);
    for (const { name, flags } of commands) {
      expect(stdout).toContain(name);
      for (const flag of flags) expect(stdout).toContain(shell === 'fish' ? `-l ${flag.name}` : `--${flag.name}`);
    }
    expect(stdout).toContain('leaderboard-models');
  });

  test('opens and closes every bracket and quote in PowerShell', () => {
    const bare = run(['completions', 'powershell'])
      .stdout.replace(/^\s*#.*$/gm, '')
      .replace(/'(?:[^']|'')*'/g, "''");
    for (const [open, close] of ['{}', '()', '[]'].map((pair) => [...pair]))
      expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length);
  });

  test('is only there for shells we know, which are named', () => {
    const { code, stderr } = run(['completions', 'fih']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean fish? Shells: bash, zsh, fish, powershell.');
  });
});
