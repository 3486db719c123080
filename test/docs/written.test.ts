/** What the written pages say is so: links lead somewhere, commands parse and run, names of files and packages exist. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json';
import { parseArguments } from '../../src/cli/parse.ts';
import { commands } from '../../src/cli/registry.ts';
import { run, wordsOf } from '../golden/run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const top = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const pages = [
  ...top,
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.md')),
];
const textOf = (page: string) => readFileSync(root + page, 'utf8');
const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

describe('the README', () => {
  test('is read in a few minutes: at most 12 kB', () => {
    expect(statSync(`${root}README.md`).size).toBeLessThanOrEqual(12_000);
  });

  test('leads to every page of docs/', () => {
    const linked = new Set(['README.md']);
    const follow = (page: string) => {
      for (const target of linksOf(page).map(({ file }) => file)) {
        if (linked.has(target) || !target.endsWith('.md')) continue;
        linked.add(target);
        follow(target);
      }
    };
    follow('README.md');
    expect(pages.filter((page) => !linked.has(page))).toEqual([]);
  });
});

interface Link {
  readonly file: string;
  readonly anchor: string | undefined;
}

/** Links to our own files, as paths from the project's folder. */
function linksOf(page: string): Link[] {
  return [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = '']) => {
    if (/^[a-z]+:/.test(to)) return [];
    const [file = '', anchor] = to.split('#');
    return [{ file: file === '' ? page : path.posix.join(path.posix.dirname(page), file), anchor }];
  });
}

/** As GitHub makes them of headings. */
function anchorsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  test('has links to files and headings that exist', () => {
    for (const { file, anchor } of linksOf(page)) {
      expect.soft(existsSync(root + file), `${page} links to ${file}`).toBe(true);
      if (anchor !== undefined) expect.soft(anchorsOf(file), `${page} links to ${file}#${anchor}`).toContain(anchor);
    }
  });

  test('names files of the project that exist', () => {
    if (page === 'CHANGELOG.md') return; // of its day
    const named = [...textOf(page).matchAll(/`((?:src|test|data|docs|schema|bin|\.ci)\/[\w./-]*\w)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.filter((file) => !file.includes('AREA') && !existsSync(root + file))).toEqual([]);
  });

  test('names scripts that package.json has', () => {
    const named = [...textOf(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageFile.scripts))).toEqual([]);
  });
});

/** Lines of shell blocks that begin with the program, and what is given to it alone: up to a pipe or a comment. */
function commandLines(page: string): string[] {
  return [...textOf(page).matchAll(/```(?:sh|text)\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .flatMap((line) => /(?:^|[A-Z_]=\S+ |\bnpx )state-of-ai(?= |$)(.*)/.exec(line)?.[1] ?? [])
      .map((line) => line.replace(/\s+[#|>].*$/, '').trim()),
  );
}

/** `state-of-ai ...` in running text, where it is a whole command and no pattern of one. */
function inlineCommands(page: string): string[] {
  return [...textOf(page).matchAll(/`state-of-ai ([^`\n]*)`/g)]
    .map(([, line = '']) => line)
    .filter((line) => !/[[|…]|\.\.\./.test(line) && !/\b[A-Z]{3,}\b/.test(line) && !line.startsWith('help'));
}

const pkg = { name: 'state-of-ai', version: '1' };
const written = pages
  .filter((page) => page !== 'CHANGELOG.md' && page !== 'docs/decisions/0006-messages.md') // of their day, and a bug
  .flatMap((page) => [...commandLines(page), ...inlineCommands(page)].map((line) => ({ page, line })));

describe('a command in the docs', () => {
  test('is found by this test', () => {
    expect(written.length).toBeGreaterThan(60);
    expect(written.map(({ line }) => line)).toEqual(expect.arrayContaining(['tour', 'show 3 --width 100', '']));
  });

  test('parses as the program parses it', () => {
    for (const { page, line } of written)
      expect.soft(() => parseArguments(wordsOf(line), commands, pkg), `${page}: ${line}`).not.toThrow();
  });

  /** Needs a log, a server, the network, what was synced, a terminal, or writes files of its own. */
  const elsewhere =
    /^(study|compare|sync|statusline|stored|secret|tour|export|completions|man|config)\b|--study|-o |public-sampled|^$/;
  const here = [...new Set(written.map(({ line }) => line))].filter((line) => !elsewhere.test(line));

  test.each(here)('runs: state-of-ai %s', async (line) => {
    const { code, err } = await run(line);
    expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  });
});

test('decision 0008 names every bundled package, and no package that is gone', () => {
  const page = textOf('docs/decisions/0008-dependencies.md');
  const { devDependencies, optionalDependencies } = packageFile;
  const known = Object.keys({ ...devDependencies, ...optionalDependencies });
  for (const name of known.filter((each) => !each.startsWith('@types/')))
    expect.soft(page).toContain(name.replace('@biomejs/', ''));
  const cells = [...page.matchAll(/^\| ([a-z@][\w./@ ,()-]*) \|/gm)].map(([, cell = '']) => cell);
  const named = cells.flatMap((cell) => cell.split(', ')).map((name) => name.split(' ')[0] ?? '');
  expect(named.filter((name) => name !== 'package' && !known.includes(name))).toEqual([]);
});
