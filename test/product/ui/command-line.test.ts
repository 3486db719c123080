/** What is typed after `:` in the built program: the shell's commands, beside the page or into a file. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program } from '../../cli/run.ts';
import { openSession, type Session } from '../../ui/pty.ts';

const cwd = mkdtempSync(join(tmpdir(), 'state-of-ai-line-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const at = (name: string) => join(cwd, name);

function printed(...args: string[]): string {
  return execFileSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  });
}

describe('a line', () => {
  let session: Session;
  beforeAll(async () => {
    session = openSession(['1'], { cwd, env: { HOME: cwd } });
    await session.sees('24 Nov 2025');
  });
  afterAll(async () => {
    session.send('\u0003');
    expect((await session.ended).exitCode).toBe(130);
  });
  const run = (line: string) => session.send(`:${line}\r`);

  test('writes the rows that the shell prints, and over a file only when told so', async () => {
    run('table 1 --format csv > x.csv');
    await session.sees(/\d+ lines written to x\.csv/);
    expect(readFileSync(at('x.csv'), 'utf8')).toBe(printed('table', '1', '--format', 'csv'));
    writeFileSync(at('x.csv'), 'mine');
    run('table 1 --format csv > x.csv');
    await session.sees('x.csv exists already');
    expect(readFileSync(at('x.csv'), 'utf8')).toBe('mine');
    run('table 1 --limit 1 >| ~/x.csv');
    await session.sees(/2 lines written to .*x\.csv/);
    expect(readFileSync(at('x.csv'), 'utf8')).toBe(printed('table', '1', '--limit', '1'));
  });

  test('writes pictures', async () => {
    run('export 1 -o x.svg');
    await session.sees('Wrote x.svg');
    expect(readFileSync(at('x.svg'), 'utf8')).toContain('<svg');
    run('export 1 -o x.svg');
    await session.sees('"x.svg" exists already');
  });

  test('shows what is printed beside the page, as wide as there is room', async () => {
    run('table table-1 --limit 3');
    await session.sees(':table table-1 --limit 3');
    await session.sees('DeepSeek');
    expect(session.screen.text()).toContain('100 ┤');
    session.send('q');
    await session.sees(/^(?!.*:table table-1)[\s\S]*24 Nov 2025/);
  });

  test('says in one line what is wrong', async () => {
    run('study no-such.csv');
    await session.sees('There is no file or folder "no-such.csv".');
    run('table nope --format csv');
    await session.sees('There is no figure or dataset "nope"');
    expect(existsSync(at('nope'))).toBe(false);
  });

  test('that takes long is ended by Esc, and the keys are at hand meanwhile', async () => {
    run('study --demo --format text');
    await session.sees('running study --demo');
    session.send(']');
    await session.sees('Weekly tokens by source type');
    session.send('\u001b');
    await session.sees('was ended');
    session.send('[');
    await session.sees('Who served the tokens');
  });
});
