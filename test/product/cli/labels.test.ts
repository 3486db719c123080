/** `--labels FILE` and labels.csv in the config folder, through the built program. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { configFolder, labelFiles } from '../../../src/cli/label-files.ts';
import { run } from '../../cli/run.ts';

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-labels-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function labels(text: string, folder = tempFolder()): string {
  const file = join(folder, 'labels.csv');
  writeFileSync(file, text);
  return file;
}

const closed = 'author,open_weights\ndeepseek,false\n';
const chinese = [
  'table',
  'weekly-source-tokens',
  '--where',
  'week=2025-08-04',
  '--where',
  'source_type=Chinese OSS',
  '--columns',
  'share',
];

function shareOf(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const { stdout, stderr, code } = run([...args, '--format', 'csv'], env);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return Number(stdout.split('\n')[1]);
}

describe('--labels', () => {
  test('groups the weeks by the labels of the file', () => {
    expect(shareOf(chinese)).toBe(31.13);
    expect(shareOf([...chinese, '--labels', labels(closed)])).toBeLessThan(26);
  });

  test.each(['show', 'table', 'export'])('is a flag of %s', (command) => {
    const { stdout, code } = run([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--labels FILE');
  });

  test('says file, line and column of what it cannot take, and ends with 1', () => {
    const file = labels('slug,size\ndeepseek/deepseek-r1,tiny\n');
    const { stdout, stderr, code } = run(['show', '1', '--labels', file]);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain(`${file}, line 2, column size: expected small, medium, large or unknown, saw "tiny"`);
  });

  test('ends with 1 for a file that is not there', () => {
    const { stderr, code } = run(['table', '1', '--labels', join(tempFolder(), 'none.csv')]);
    expect(code).toBe(1);
    expect(stderr).toContain('none.csv');
  });
});

describe('labels.csv in the config folder', () => {
  test('is always read, and a file named on the command line wins over it', () => {
    const home = tempFolder();
    mkdirSync(join(home, 'state-of-ai'));
    labels(closed, join(home, 'state-of-ai'));
    const env = { XDG_CONFIG_HOME: home };
    expect(shareOf(chinese, env)).toBeLessThan(26);
    expect(shareOf([...chinese, '--labels', labels('author,open_weights\ndeepseek,true\n')], env)).toBe(31.13);
  });

  test('is looked for where each system keeps settings, and nowhere without a home', () => {
    expect(configFolder({ XDG_CONFIG_HOME: '/x', HOME: '/h' }, 'darwin')).toBe(join('/x', 'state-of-ai'));
    expect(configFolder({ HOME: '/h' }, 'linux')).toBe(join('/h', '.config', 'state-of-ai'));
    expect(configFolder({ HOME: '/h' }, 'darwin')).toBe(join('/h', 'Library', 'Application Support', 'state-of-ai'));
    expect(configFolder({ APPDATA: '/a', HOME: '/h' }, 'win32')).toBe(join('/a', 'state-of-ai'));
    expect(configFolder({}, 'linux')).toBeNull();
    expect(labelFiles({}, 'linux', undefined)).toEqual([]);
    expect(labelFiles({ HOME: '/nowhere' }, 'linux', 'mine.csv')).toEqual(['mine.csv']);
  });
});
