/** What is typed wrongly, and what a terminal, a pipe and an interrupt make of a run: stdout, stderr, exit code. */
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { program, run, runWithOpenInput, shell } from '../../cli/run.ts';

/** One line on stderr, nothing on stdout, exit code 2. */
function complaint(args: readonly string[]): string {
  const { stdout, stderr, code } = run(args);
  expect({ args, stdout, code }).toEqual({ args, stdout: '', code: 2 });
  expect(stderr.startsWith('state-of-ai: ')).toBe(true);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  return stderr;
}

describe('a name nobody knows', () => {
  test('table nope says what it could be', () => {
    expect(complaint(['table', 'nope'])).toMatch(/no figure or dataset "nope".*figure.*dataset/);
  });

  test.each([
    [['table', 'weekly-model-token'], 'weekly-model-tokens'],
    [['table', 'tokenshare-by-source'], 'token-share-by-source'],
    [['show', 'top-open-model'], '3 (top-open-models)'],
    [['show', 'nope'], 'list figures'],
    [['show', '25'], '25a, 25b'],
    [['read', 'introducton'], 'introduction'],
    [['read', '99'], 'Chapters: '],
    [['read', 'introduction', '--lang', 'xx'], 'en'],
    [['list', 'figure-s'], 'figures'],
    [['sources', '99'], 'list figures'],
    [['tabel'], 'the command table'],
    [['models'], 'list models'],
    [['no-such-place'], 'list'],
    [['table', '1', '--view', 'pictur'], 'Did you mean picture?'],
    [['table', 'models', '--view', 'picture'], 'no views'],
    [['table', 'models', '--sort', 'tokns'], 'no column "tokns"'],
    [['table', 'models', '--columns', 'nme'], 'Did you mean name?'],
    [['table', 'models', '--where', 'autor=x'], 'Did you mean author?'],
    [['--help', 'nope', 'help'], ''],
  ])('%j is told %j', (args, hint) => {
    if (args[0] === '--help') expect(run(args).code).toBe(0);
    else expect(complaint(args)).toContain(hint);
  });
});

describe('flags', () => {
  test.each([
    [['show', '1', '--widht', '9'], 'Did you mean --width?'],
    [['show', '1', '-x'], 'Unknown flag "-x"'],
    [['show', '1', '--sort', 'a'], '--sort is a flag of table'],
    [['table', '1', '--width', '80'], '--width is a flag of'],
    [['list', '--limit', '3'], '--limit is a flag of'],
    [['table', '1', '--format', 'jsn'], 'Did you mean json?'],
    [['show', '1', '--theme', 'drak'], 'Did you mean dark?'],
    [['table', '1', '--format', 'xlsx'], 'text, csv, tsv, json, ndjson, md'],
    [['table', '1', '--format'], '--format needs a value'],
    [['table', '1', '--limit', 'abc'], 'a whole number from 1'],
    [['table', '1', '--limit', '-3'], 'a whole number from 1'],
    [['table', '1', '--limit', '0'], 'a whole number from 1'],
    [['table', '1', '--limit', '1.5'], 'a whole number from 1'],
    [['table', '1', '--limit='], '--limit needs a value'],
    [['table', '1', '--sort.x', 'a'], 'Unknown flag "--sort.x"'],
    [['table', '1', '--_', 'a'], 'Unknown flag "--_"'],
    [['table', '1', '--constructor'], 'Unknown flag'],
    [['show', '1', '--ascii=maybe'], 'takes no value'],
    [['table', '1', '--limit', '1', '--limit', '2'], 'given 2 times'],
    [['table', '1', '--no-limit'], 'means nothing'],
    [['table', '1', '--where', 'share'], 'no condition'],
    [['table', '1', '--where', 'share>abc'], 'is a number'],
    [['table', 'models', '--where', 'open_weights=maybe'], 'is true, false'],
    [['table', '1', '--sort', 'share:up'], 'share:asc or share:desc'],
    [['show', '1', '--color', 'sometimes'], 'auto, always, never'],
    [['show', '1', '--width', '5'], 'from 20'],
    [['show'], 'needs FIGURE'],
    [['table', '1', '2'], 'takes one argument'],
  ])('%j is told %j', (args, hint) => {
    expect(complaint(args)).toContain(hint);
  });

  test('what was typed is quoted back without its control characters, and short', () => {
    const said = complaint(['table', `\u001b[31mred\u0007\u009b2J${'x'.repeat(500)}`]);
    expect(said).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(said.length).toBeLessThan(500);
  });

  test('--no-color is --color never', () => {
    expect(run(['show', '1', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  test.each([
    ['list'],
    ['table', '1', '--limit', '1'],
    ['find', 'retention'],
    ['export', '1', '--format', 'csv'],
    ['completions', 'bash'],
    ['config', 'schema'],
    ['man'],
  ])('--no-color and --color are taken by %s too', (...args) => {
    const plain = run(args);
    expect(plain.code).toBe(0);
    expect(run([...args, '--no-color'], { FORCE_COLOR: '1' })).toEqual(plain);
    expect(run([...args, '--color', 'never'])).toEqual(plain);
  });

  test('words after -- are never flags', () => {
    expect(run(['find', '--', '--limit'])).toMatchObject({ code: 0, stdout: '' });
  });

  test('--where may be repeated, and all conditions must hold', () => {
    const { stdout } = run([
      'table',
      'models',
      '--where',
      'author=qwen',
      '--where',
      'size=small',
      '--columns',
      'author,size',
    ]);
    const lines = stdout.trimEnd().split('\n').slice(1);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines)).toEqual(new Set(['qwen,small']));
  });
});

test('a broken theme file is told by its name, also where nothing is coloured', () => {
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-theme-'));
  try {
    const file = join(folder, 'mine.json');
    writeFileSync(file, 'nonsense');
    const { stdout, stderr, code } = run(['show', '1', '--theme', file]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toContain(`${file}: is no JSON`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('help and version', () => {
  test('answer when everything else typed is wrong', () => {
    expect(run(['table', '--nope', '--limit', 'abc', '--help'])).toMatchObject({ code: 0, stderr: '' });
    expect(run(['--version', '--nope'])).toMatchObject({ code: 0, stdout: `${packageJson.version}\n` });
  });

  test('answer where there is no data', () => {
    const folder = copyWithoutData();
    try {
      for (const args of [['--help'], ['table', '--help'], ['--version']])
        expect(shell(`'${process.execPath}' '${join(folder, 'bin/state-of-ai.js')}' ${args.join(' ')}`).code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('state-of-ai help TABLE is the help of the command', () => {
    expect(run(['help', 'table']).stdout).toBe(run(['table', '--help']).stdout);
    expect(run(['help']).stdout).toBe(run(['-h']).stdout);
  });
});

/** The product's folder without data/, to see what is said then. */
function copyWithoutData(): string {
  const root = dirname(dirname(program));
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-'));
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  return folder;
}

describe('data that cannot be read', () => {
  test('is exit code 1 and one line that names the file, its line and its column', () => {
    const folder = copyWithoutData();
    const start = `'${process.execPath}' '${join(folder, 'bin/state-of-ai.js')}'`;
    try {
      expect(shell(`${start} table 1`)).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/datapackage\.json: cannot be read/),
      });
      cpSync(join(dirname(dirname(program)), 'data'), join(folder, 'data'), { recursive: true });
      writeFileSync(join(folder, 'data/table-2.csv'), 'continent,share,kind\nEurope,many,stated\n');
      const { stdout, stderr, code } = shell(`${start} table table-2`);
      expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
      expect(stderr).toMatch(/^state-of-ai: .*table-2\.csv, line \d+.*\n$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a program that is not built says how to build it', () => {
    const folder = copyWithoutData();
    rmSync(join(folder, 'dist'), { recursive: true });
    try {
      expect(shell(`'${process.execPath}' '${join(folder, 'bin/state-of-ai.js')}' --help`)).toEqual({
        code: 1,
        stdout: '',
        stderr: 'state-of-ai is not built yet: run `npm run build` in its folder first.\n',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the program works when started through a link, as npm starts it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-'));
    try {
      symlinkSync(program, join(folder, 'state-of-ai'));
      expect(shell(`'${process.execPath}' '${join(folder, 'state-of-ai')}' table table-2 --limit 1`).code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('pipes', () => {
  test('| head -1 ends quietly with 0, however much is left', () => {
    const { stdout, stderr, code } = shell('state-of-ai table weekly-model-tokens --format ndjson | head -1');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout.split('\n')).toHaveLength(2);
  });

  test('a reader that is gone before the first byte is no error either', () => {
    expect(shell('state-of-ai table weekly-model-tokens | true')).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  test('everything arrives at a slow reader', () => {
    const whole = run(['table', 'weekly-model-tokens', '--format', 'json']).stdout;
    const slow = shell('state-of-ai table weekly-model-tokens --format json | (sleep 0.3; cat)');
    expect(slow.stdout).toBe(whole);
    expect(JSON.parse(whole).rows.length).toBeGreaterThan(5000);
  });

  test.runIf(process.platform === 'linux')('a full disk is said, with exit code 1', () => {
    const { stderr, code } = shell('state-of-ai table models > /dev/full');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^state-of-ai: stdout cannot be written: .*ENOSPC/);
  });
});

describe('where no keys can be read', () => {
  test.each([{}, { CI: '1' }, { TERM: 'dumb' }])(
    'state-of-ai alone prints the contents and ends, with %j',
    async (env) => {
      const { stdout, stderr, code } = await runWithOpenInput([], env);
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
      expect(stdout).not.toContain('\u001b');
      for (const part of ['State of AI', '3 Open vs closed', 'figure 1', 'table 5']) expect(stdout).toContain(part);
      expect(stdout.split('\n').every((line) => [...line].length <= 80)).toBe(true);
    },
  );

  test('a place is printed: a figure as show does, a chapter as read does, a model as its labels', async () => {
    expect((await runWithOpenInput(['1'])).stdout).toBe(run(['show', '1']).stdout);
    expect((await runWithOpenInput(['figure', '1'])).stdout).toBe(run(['show', '1']).stdout);
    expect((await runWithOpenInput(['introduction'])).stdout).toBe(run(['read', 'introduction']).stdout);
    expect((await runWithOpenInput(['deepseek/deepseek-r1'])).stdout).toMatch(/^DeepSeek R1\n[\s\S]*author +deepseek/);
  });
});
