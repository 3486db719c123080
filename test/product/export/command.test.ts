import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { recipes } from '../../../src/figures/index.ts';
import { program } from '../../cli/run.ts';
import { loadsOf, problemsOf } from '../../export/markup.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, TZ: 'America/Los_Angeles', LANG: 'C.UTF-8', TERM: 'xterm' },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { stdout, stderr, code: status };
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('export FIGURE', () => {
  test('writes a picture where the name says so, and over it only when forced', () => {
    expect(run('export', '1', '-o', 'figure-1.svg')).toEqual({ stdout: '', stderr: 'Wrote figure-1.svg\n', code: 0 });
    const svg = read('figure-1.svg');
    expect(problemsOf(svg.trim(), { xml: true })).toEqual([]);
    const again = run('export', '1', '-o', 'figure-1.svg');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--force');
    expect(run('export', '1', '--output=figure-1.svg', '--force', '--theme', 'dark').code).toBe(0);
    expect(read('figure-1.svg')).not.toBe(svg);
  });

  test('draws the same weeks whatever the time zone', () => {
    const there = run('export', '10', '--format', 'svg').stdout;
    const { stdout } = spawnSync(process.execPath, [program, 'export', '10', '--format', 'svg'], {
      env: { PATH: process.env.PATH, TZ: 'Asia/Shanghai', LANG: 'C.UTF-8' },
      encoding: 'utf8',
    });
    expect(stdout.length).toBeGreaterThan(1000);
    expect(stdout).toBe(there);
  });

  test('writes a page that stands alone', () => {
    expect(run('export', '25a', '-o', 'claude.html').code).toBe(0);
    const html = read('claude.html');
    expect(problemsOf(html)).toEqual([]);
    expect(loadsOf(html)).toEqual([]);
    expect(html).not.toContain('index.html');
  });

  test('writes a csv with all that it cannot hold beside it', () => {
    expect(run('export', 'table-1', '-o', 'authors.csv').stderr).toBe(
      'Wrote authors.csv and authors.csv.metadata.json\n',
    );
    expect(read('authors.csv')).toBe(run('table', 'table-1', '--format', 'csv').stdout);
    expect(JSON.parse(read('authors.csv.metadata.json'))).toMatchObject({ file: 'authors.csv', figure: 'table-1' });
  });

  test('prints a specification for a pipe', () => {
    const { stdout, stderr, code } = run('export', '3', '--format', 'vega-lite', '--view', 'picture');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(JSON.parse(stdout).$schema).toContain('vega-lite/v6');
  });

  test('writes a png twice as large as asked for', () => {
    const { stderr, code } = run('export', '1', '-o', 'one.png', '--width', '500');
    if (code === 1) expect(stderr).toMatch(/png needs|no font/);
    else {
      const png = readFileSync(join(folder, 'one.png'));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(1000);
    }
  });

  test.each([
    [['export'], 'needs a FIGURE'],
    [['export', '1'], '-o FILE.svg'],
    [['export', '1', '-o', 'figure.pdf'], 'does not tell the format'],
    [['export', '1', '-o', 'a.svg', '--view', 'nope'], 'no view'],
    [['export', '1', '--format', 'png'], 'name a file'],
    [['export', '1', '--format', 'svg', '--format', 'png', '-o', 'a.svg'], 'one format'],
    [['export', 'nope', '-o', 'a.svg'], 'no figure'],
    [['export', '--all'], 'needs a folder'],
    [['export', '1', '--all', '-o', 'all'], 'one too many'],
    [['export', '--all', '-o', 'figure-1.svg'], 'is a file'],
    [['export', '--all', '-o', '.'], 'not an empty folder'],
  ])('%j is wrong usage and says why', (args, why) => {
    const { stdout, stderr, code } = run(...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(why);
  });

  test('a folder that is not there is told as such', () => {
    const { stderr, code } = run('export', '1', '-o', 'nowhere/at/all.svg');
    expect(code).toBe(1);
    expect(stderr).toContain('cannot be written');
  });
});

describe('export --all', () => {
  test('writes every figure and an index that links them, and says how far it is', () => {
    const { stdout, stderr, code } = run('export', '--all', '-o', 'whole');
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBe(recipes.length + 2);
    expect(stderr).not.toContain('\u001b');

    const index = read('whole/index.html');
    expect(problemsOf(index)).toEqual([]);
    expect(loadsOf(index)).toEqual([]);
    const links = [...index.matchAll(/<h3><a href="([^"]+)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBe(recipes.length);
    expect(new Set(links).size).toBe(recipes.length);
    const ids = [...index.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);

    const files = new Set(readdirSync(join(folder, 'whole/figures')));
    for (const href of links) {
      expect(existsSync(join(folder, 'whole', href)), href).toBe(true);
      const html = read(join('whole', href));
      expect(problemsOf(html), href).toEqual([]);
      expect(loadsOf(html), href).toEqual([]);
      const near = [...html.matchAll(/<a href="(?!https?:)([^"]+)"/g)].map(([, to]) => to ?? '');
      for (const to of near.filter((one) => one !== '../index.html'))
        expect(files.has(to), `${href}: ${to}`).toBe(true);
    }
    const csvs = [...files].filter((name) => name.endsWith('.csv'));
    expect(csvs.length).toBeGreaterThanOrEqual(recipes.length);
    for (const csv of csvs) expect(files.has(`${csv}.metadata.json`), csv).toBe(true);
  });
});
