/** What the pipe loads: not React, not Ink, not the data of other figures. Read off the built files and off a run. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program, shell } from '../../cli/run.ts';

const root = dirname(dirname(program));
const dist = join(root, 'dist');
/** Marks that minifying leaves in: React's element symbol and Yoga's wasm. */
const drawsScreens = /react\.(?:transitional\.)?element|data:application\/octet-stream;base64,AGFzbQ/;

function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

/** A built file and everything it imports before it runs. */
function loadedWith(file: string): Set<string> {
  const loaded = new Set<string>();
  const visit = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const [, other = ''] of read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) visit(other);
  };
  visit(file);
  return loaded;
}

describe('the pipe', () => {
  test('is one file that imports nothing but what Node brings', () => {
    expect([...loadedWith('cli.cjs')]).toEqual(['cli.cjs']);
    const imported = [...read('cli.cjs').matchAll(/(?<!["\w])(?:from|import)\s*"([\w@:][^"\s,]*)"/g)].map(
      ([, name]) => name,
    );
    // An import of Node's own modules reads them whole.
    expect(imported).toEqual([]);
    const required = [...read('cli.cjs').matchAll(/(?:__required|\brequire)\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(required.length).toBeGreaterThan(3);
    expect(required.filter((name) => !isBuiltin(name ?? ''))).toEqual([]);
  });

  test('loads no React and no Ink, also not where it draws or wraps text', () => {
    for (const entry of [
      'cli.cjs',
      'cli-commands-show-run.js',
      'cli-commands-explore-run.js',
      'cli-help.js',
      'write-text.js',
    ])
      for (const file of loadedWith(entry)) expect([file, drawsScreens.test(read(file))]).toEqual([file, false]);
    // The explorer's chunk has them: the marks are the right ones.
    expect(readdirSync(dist).some((file) => file.endsWith('.js') && drawsScreens.test(read(file)))).toBe(true);
  });

  test('loads neither streams nor sockets for rows on a pipe', () => {
    const spy = join(root, 'test/cli/loaded.cjs');
    const { stderr, status } = spawnSync(
      process.execPath,
      ['--require', spy, join(root, 'bin/state-of-ai.js'), 'table', '1', '--format', 'csv'],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/^loaded: /);
    expect(stderr).not.toMatch(/NativeModule (?:stream|net|tty)\b/);
  });

  test('opens no child process and measures no text', () => {
    expect(read('cli.cjs')).not.toMatch(/child_process|Intl\.Segmenter/);
  });

  test('reads only the datasets that a figure needs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-'));
    try {
      for (const part of ['bin', 'dist', 'data', 'package.json'])
        cpSync(join(root, part), join(folder, part), { recursive: true });
      rmSync(join(folder, 'data/weekly-model-tokens.csv'));
      rmSync(join(folder, 'data/text'), { recursive: true });
      const start = `'${process.execPath}' '${join(folder, 'bin/state-of-ai.js')}'`;
      expect(shell(`${start} table 1 --format csv`)).toMatchObject({ code: 0, stderr: '' });
      expect(shell(`${start} table weekly-model-tokens`).code).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
