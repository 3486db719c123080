/** What is written is whole or not there, whatever happens meanwhile, and of two at once neither is lost. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tryLock } from '../../../src/data/lock.ts';
import { program, type Ran, run } from '../../cli/run.ts';

const kills = Number(process.env.SOAK_KILLS ?? 20);
const header = 'request_id,ts,user_id,model,prompt_tokens,completion_tokens';
const log = (...ids: readonly string[]) =>
  `${header}\n${ids.map((id) => `${id},2025-08-04 10:00:00,ada,openai/gpt-4o,10,5\n`).join('')}`;

let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-of-ai-safe-'));
  env = { HOME: folder, TMPDIR: folder };
  writeFileSync(join(folder, 'a.csv'), log('r1', 'r2'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: readonly string[]) => join(folder, ...parts);
const studies = (...parts: readonly string[]) => at('.local/share/state-of-ai/studies', ...parts);
const secret = () => at('.local/state/state-of-ai/salt');
const soai = (...args: readonly string[]): Ran => run(args, env);

function start(args: readonly string[]): { child: ChildProcess; ended: Promise<Ran> } {
  const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ stdout, stderr, code }))) };
}

/** The same numbers in every run (mulberry32). */
function fromSeed(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Parts, locks and databases' logs that nobody needs any more. */
const leftovers = (dir: string) => readdirSync(dir).filter((name) => /\.part(\.wal)?$|\.wal$|\.lock/.test(name));

describe('kill -9 at any moment', () => {
  test(`${kills} times in --save --force, --add, export --force: what was there is whole, and nothing stays behind`, async () => {
    const random = fromSeed(20261130);
    soai('study', at('a.csv'), '--save', 'team');
    soai('export', '1', '-o', at('one.csv'));
    const whole = readFileSync(at('one.csv'), 'utf8');
    const began = Date.now();
    soai('study', at('a.csv'), '--save', 'other');
    const usual = Date.now() - began;
    const kept = readFileSync(secret(), 'utf8');
    for (let i = 0; i < kills; i++) {
      writeFileSync(at('b.csv'), log(`k${i}`));
      const args = [
        ['study', at('a.csv'), '--save', 'team', '--force'],
        ['study', at('b.csv'), '--add', 'team'],
        ['export', '1', '-o', at('one.csv'), '--force'],
      ][i % 3] as string[];
      const { child, ended } = start(args);
      await new Promise((done) => setTimeout(done, usual * (0.3 + 0.9 * random())));
      child.kill('SIGKILL');
      await ended;
      expect(soai('study', 'team', '--format', 'csv').code, `after ${i}`).toBe(0);
      expect(readFileSync(at('one.csv'), 'utf8')).toBe(whole);
      expect(readFileSync(secret(), 'utf8')).toBe(kept);
    }
    writeFileSync(at('b.csv'), log('last'));
    expect(soai('study', at('b.csv'), '--add', 'team')).toMatchObject({ code: 0 });
    soai('export', '1', '-o', at('one.csv'), '--force');
    expect(leftovers(studies())).toEqual([]);
    expect(leftovers(folder)).toEqual([]);
    expect(readdirSync(studies()).filter((name) => name.startsWith('team.'))).toHaveLength(2);
  });
});

describe('at once', () => {
  test('two --add both count', async () => {
    soai('study', at('a.csv'), '--save', 'team');
    const more = ['x', 'y'].map((id) => {
      writeFileSync(at(`${id}.csv`), log(id));
      return start(['study', at(`${id}.csv`), '--add', 'team', '--format', 'csv']).ended;
    });
    for (const { code, stderr } of await Promise.all(more)) expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(soai('study', 'team', '--format', 'csv').stderr).toContain('4 requests read: 4 kept');
  });

  test('of --save without --force one wins, and the others say so', async () => {
    const all = await Promise.all(
      [1, 2, 3].map(() => start(['study', at('a.csv'), '--save', 'team', '--format', 'csv']).ended),
    );
    expect(all.map(({ code }) => code).sort()).toEqual([0, 2, 2]);
    for (const { code, stderr } of all) if (code === 2) expect(stderr).toContain('"team" is saved already.');
  });

  test('first runs make one secret', async () => {
    await Promise.all([1, 2, 3].map((i) => start(['study', at('a.csv'), '--save', `s${i}`]).ended));
    expect(readFileSync(secret(), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    writeFileSync(
      at('nameless.csv'),
      log('', '')
        .replace(/request_id,/, '')
        .replace(/^,/gm, ''),
    );
    soai('study', at('nameless.csv'), '--save', 'n');
    expect(soai('study', at('nameless.csv'), '--add', 'n').stderr).toContain('nothing is added');
  });

  test('the lock of a killed program is taken over by one, whoever its number was given to', () => {
    const file = at('lock');
    for (const left of ['999999999\n', `${process.ppid}-1-${''}\n`, `999999999-5-${'x'}`.replace('-x', '')]) {
      writeFileSync(file, left);
      const first = tryLock(file);
      expect(first.release, left).toBeTypeOf('function');
      expect(tryLock(file).holder, left).toBe(String(process.pid));
      first.release?.();
      expect(existsSync(file)).toBe(false);
    }
    writeFileSync(file, `${process.ppid}\n`);
    expect(tryLock(file).holder).toBe(String(process.ppid));
  });
});

describe('a secret that is damaged', () => {
  test.each([
    ['empty', ''],
    ['short', 'abc123\n'],
    ['not hexadecimal', `${'z'.repeat(64)}\n`],
  ])('(%s) is an error with a way out, and stays as it is', (_, text) => {
    soai('study', at('a.csv'), '--save', 'team');
    writeFileSync(secret(), text);
    const { code, stderr } = soai('study', at('a.csv'), '--save', 'next');
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(stderr).toContain(`${secret()} is damaged`);
    expect(readFileSync(secret(), 'utf8')).toBe(text);
    rmSync(secret());
    expect(soai('study', at('a.csv'), '--save', 'next').code).toBe(0);
  });
});

describe('links', () => {
  test('are followed: the file they point to is replaced, and they stay links', () => {
    soai('study', at('a.csv'), '--save', 'team');
    mkdirSync(at('repository'));
    const target = at('repository', 'team.json');
    writeFileSync(target, readFileSync(studies('team.json')));
    rmSync(studies('team.json'));
    symlinkSync(target, studies('team.json'));
    writeFileSync(at('b.csv'), log('more'));
    expect(soai('study', at('b.csv'), '--add', 'team').code).toBe(0);
    expect(lstatSync(studies('team.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(target, 'utf8')).accounting.kept).toBe(3);
    symlinkSync(at('repository', 'one.csv'), at('one.csv'));
    expect(soai('export', '1', '-o', at('one.csv')).code).toBe(2);
    expect(soai('export', '1', '-o', at('one.csv'), '--force').code).toBe(0);
    expect(lstatSync(at('one.csv')).isSymbolicLink()).toBe(true);
    expect(readdirSync(at('repository')).sort()).toEqual(['one.csv', 'team.json']);
  });

  test('and what is private is for its owner only, an export as it was', () => {
    soai('study', at('a.csv'), '--save', 'team');
    for (const name of readdirSync(studies())) expect(statSync(studies(name)).mode & 0o777, name).toBe(0o600);
    expect(statSync(secret()).mode & 0o777).toBe(0o600);
    soai('export', '1', '-o', at('one.csv'));
    chmodSync(at('one.csv'), 0o640);
    soai('export', '1', '-o', at('one.csv'), '--force');
    expect(statSync(at('one.csv')).mode & 0o777).toBe(0o640);
  });
});

/** A disk of so many kB, full but for a few; null where this user may not mount one. */
function smallDisk(): string | null {
  const disk = at('disk');
  mkdirSync(disk);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', disk]);
  return status === 0 ? disk : null;
}

function fill(disk: string): void {
  spawnSync('sh', ['-c', `head -c 1000000 /dev/zero > '${join(disk, 'filler')}'`]);
}

function expectLine({ stdout, stderr, code }: Ran, line: RegExp): void {
  expect({ stdout, code, lines: stderr.trimEnd().split('\n').length }).toEqual({ stdout: '', code: 1, lines: 1 });
  expect(stderr).toMatch(line);
}

describe('a disk that is full', () => {
  test('keeps what was there, says so in a line, and has nothing more on it', (context) => {
    const disk = smallDisk();
    if (disk === null) return context.skip();
    try {
      writeFileSync(join(disk, 'one.csv'), 'mine\n');
      env = { ...env, XDG_DATA_HOME: disk };
      mkdirSync(join(disk, 'state-of-ai/studies'), { recursive: true });
      fill(disk);
      expectLine(soai('export', '1', '-o', join(disk, 'one.csv'), '--force'), /one\.csv cannot be written: no space/);
      expect(readFileSync(join(disk, 'one.csv'), 'utf8')).toBe('mine\n');
      expectLine(soai('export', '1', '-o', join(disk, 'two.csv')), /two\.csv cannot be written: no space/);
      const { code, stderr } = soai('study', at('a.csv'), '--save', 'team');
      expect({ code, stderr }).toMatchObject({ code: 1 });
      expect(stderr).not.toMatch(/ at |bug/);
      const states = { ...env, XDG_STATE_HOME: join(disk, 'state') };
      expect(run(['study', at('a.csv'), '--save', 'team'], states).code).toBe(1);
      expect(existsSync(join(disk, 'state/state-of-ai/salt'))).toBe(false);
      expect(readdirSync(disk).sort()).toEqual(expect.arrayContaining(['filler', 'one.csv']));
      expect(readdirSync(join(disk, 'state-of-ai/studies'))).toEqual([]);
      rmSync(join(disk, 'filler'));
      expect(run(['export', '1', '-o', join(disk, 'two.csv')], env).code).toBe(0);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

describe('a folder that may not be written', () => {
  test('is said in a line, by --save, --add and export', (context) => {
    if (process.getuid?.() !== 0) return context.skip();
    soai('study', at('a.csv'), '--save', 'team');
    const nobody = (...args: readonly string[]): Ran => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
        env: { PATH: process.env.PATH, HOME: folder, TMPDIR: '/tmp' },
        encoding: 'utf8',
        uid: 65534,
        gid: 65534,
      });
      return { stdout, stderr, code: status };
    };
    chmodSync(folder, 0o755);
    if (nobody('--version').code !== 0) return context.skip();
    rmSync(at('.local'), { recursive: true });
    expectLine(nobody('study', at('a.csv'), '--save', 'team'), /permission denied \(EACCES\)/);
    expectLine(nobody('export', '1', '-o', at('one.csv')), /one\.csv cannot be written: permission denied/);
  });
});
