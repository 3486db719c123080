/** Whatever ends or stops the explorer leaves the terminal as it was; what lets it go on draws it anew. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import { afterAll, describe, expect, test } from 'vitest';
import { program } from '../../cli/run.ts';
import { openSession } from '../../ui/pty.ts';
import { createScreen } from '../../ui/terminal-screen.ts';

const esc = '\u001b';
const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-signals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const modes = [
  [`${esc}[?1049h`, `${esc}[?1049l`],
  [`${esc}[?25l`, `${esc}[?25h`],
  [`${esc}[?7l`, `${esc}[?7h`],
  [`${esc}[?2004h`, `${esc}[?2004l`],
  [`${esc}[?1000h`, `${esc}[?1000l`],
  [`${esc}[?1006h`, `${esc}[?1006l`],
] as const;

/** `shellPastes`: a shell that is back marks pastes for itself. */
function expectGivenBack(raw: string, shellPastes = false): void {
  for (const [on, off] of modes)
    if (!shellPastes || !on.includes('2004')) expect(raw.lastIndexOf(off)).toBeGreaterThan(raw.lastIndexOf(on));
}

describe('a signal that ends programs', () => {
  test.each([
    'SIGTERM',
    'SIGINT',
    'SIGHUP',
    'SIGQUIT',
    'SIGUSR2',
    'SIGALRM',
    'SIGVTALRM',
    'SIGXCPU',
    'SIGABRT',
    'SIGSYS',
  ] as const)('%s gives the terminal back and is the cause of death', async (signal) => {
    const session = openSession(['1']);
    await session.sees('Who served the tokens');
    session.kill(signal);
    expect((await session.ended).exitCode).toBe(128 + constants.signals[signal]);
    await session.restored();
    expectGivenBack(session.raw());
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)('%s keeps what is to be remembered', async (signal) => {
    const state = join(folder, signal);
    const env = { XDG_STATE_HOME: state, XDG_CONFIG_HOME: state, STATE_OF_AI_REMEMBER: '1' };
    const session = openSession(['3'], { env });
    await session.sees('into page');
    session.send('K');
    await session.sees('bookmarked');
    session.kill(signal);
    await session.ended;
    expect(JSON.parse(readFileSync(join(state, 'state-of-ai/state.json'), 'utf8')).bookmarks).toEqual([
      { type: 'figure', id: '3' },
    ]);
  });
});

/** The program as a job of an interactive shell, which is what Ctrl-Z and `fg` are for. */
function inShell() {
  const child = pty.spawn('bash', ['--norc', '--noprofile', '-i'], {
    cols: 120,
    rows: 40,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      XDG_DATA_HOME: folder,
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      PS1: 'prompt> ',
    },
  });
  const screen = createScreen(120, 40);
  let raw = '';
  let written = Promise.resolve();
  const checks = new Set<() => void>();
  child.onData((data) => {
    if (data.includes(`${esc}[c`)) child.write(`${esc}[?62;4c`);
    raw += data;
    written = written
      .then(() => screen.write(data))
      .then(() => {
        for (const check of checks) check();
      });
  });
  const sees = (what: RegExp) =>
    new Promise<void>((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`never saw ${what} on:\n${screen.text()}`)), 60_000);
      const check = () => {
        if (!what.test(screen.text())) return;
        clearTimeout(timer);
        checks.delete(check);
        done();
      };
      checks.add(check);
      check();
    });
  return {
    type: (text: string) => child.write(text),
    sees,
    raw: () => raw,
    children: () =>
      execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(child.pid)], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes('state-of-ai'))
        .map((line) => Number(line.trim().split(' ')[0])),
    end: () => child.kill('SIGKILL'),
  };
}

const hasJobs = existsSync('/bin/bash') && existsSync('/bin/ps');

describe.skipIf(!hasJobs)('a stop', () => {
  const start = async () => {
    const shell = inShell();
    await shell.sees(/prompt>/);
    shell.type(`'${process.execPath}' '${program}' 1\r`);
    await shell.sees(/24 Nov 2025/);
    return shell;
  };

  test('by Ctrl-Z gives the shell its terminal, and fg draws anew, with keys and mouse', async () => {
    const shell = await start();
    shell.type('\u001a');
    await shell.sees(/Stopped/);
    expectGivenBack(shell.raw(), true);
    shell.type('echo he""re\r');
    await shell.sees(/^here/m);
    shell.type('fg\r');
    await shell.sees(/24 Nov 2025/);
    expect(shell.raw().lastIndexOf(`${esc}[?1000h`)).toBeGreaterThan(shell.raw().lastIndexOf(`${esc}[?1000l`));
    shell.type(`${esc}[D`);
    await shell.sees(/17 Nov 2025/);
    shell.type('q');
    await shell.sees(/prompt>/);
    shell.end();
  });

  test.each(['SIGTSTP', 'SIGSTOP'] as const)('by %s from outside is gone on from as well', async (signal) => {
    const shell = await start();
    const [pid = 0] = shell.children();
    process.kill(pid, signal);
    if (signal === 'SIGTSTP') {
      await shell.sees(/Stopped/);
      expectGivenBack(shell.raw(), true);
    }
    shell.type('fg\r');
    await shell.sees(/24 Nov 2025/);
    shell.type(`${esc}[D`);
    await shell.sees(/17 Nov 2025/);
    shell.type('q');
    await shell.sees(/prompt>/);
    shell.end();
  });
});

test('where no shell could let it go on, Ctrl-Z draws anew and all goes on', async () => {
  const session = openSession(['1']);
  await session.sees('24 Nov 2025');
  // What a terminal takes for the end of all input comes right behind: it is a key here.
  session.send('\u001a\u0004');
  await session.asked(`${esc}[?1049l`);
  session.send('\u001a');
  session.send('\u0004');
  session.send(']');
  await session.sees('Weekly tokens by source type');
  expect(session.screen.buffer()).toBe('alternate');
  session.send('q');
  expect((await session.ended).exitCode).toBe(0);
});

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  'a terminal that takes nothing does not hold %s back',
  async (signal) => {
    const child = pty.spawn(process.execPath, [program, '1'], {
      cols: 200,
      rows: 60,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        XDG_DATA_HOME: folder,
        TERM: 'xterm-256color',
        LANG: 'C.UTF-8',
      },
    });
    await new Promise<void>((done) => {
      let raw = '';
      child.onData((data) => {
        raw += data;
        if (data.includes(`${esc}[c`)) child.write(`${esc}[?62;4c`);
        if (raw.includes('Esc leave page') || raw.includes('into page')) done();
      });
    });
    child.pause();
    // Pages drawn anew, many times what a terminal holds for its reader.
    for (let i = 0; i < 200; i++) child.write(i % 2 === 0 ? ']' : '\u000c');
    await new Promise((done) => setTimeout(done, 3000));
    process.kill(child.pid, signal);
    const isGone = () => {
      try {
        return /^State:\s+Z/m.test(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      } catch {
        return true;
      }
    };
    for (let i = 0; i < 200 && !isGone(); i++) await new Promise((done) => setTimeout(done, 100));
    expect(isGone()).toBe(true);
    child.kill('SIGKILL');
  },
);

test('Ctrl-L draws over what somebody else has written on the screen', async () => {
  const session = openSession(['1']);
  await session.sees('24 Nov 2025');
  await session.screen.write(`${esc}[5;10HWALL MESSAGE`);
  await session.sees('WALL MESSAGE');
  session.send('\u000c');
  await session.sees(/^(?!.*WALL MESSAGE)[\s\S]*24 Nov 2025/);
  session.send('q');
  await session.ended;
  expectGivenBack(session.raw());
});

test('a terminal that is gone without a word ends it quietly with 129', async () => {
  const told = join(folder, 'told');
  // A session of its own: no hang-up reaches it.
  const script = `trap '' HUP; setsid -w "$@" 2>"${told}.err"; echo $? >"${told}"`;
  const child = pty.spawn('sh', ['-c', script, 'sh', process.execPath, program, '1'], {
    cols: 120,
    rows: 40,
    env: { PATH: process.env.PATH ?? '', HOME: folder, XDG_DATA_HOME: folder, TERM: 'xterm-256color', LANG: 'C.UTF-8' },
  });
  await new Promise<void>((done) => {
    let raw = '';
    child.onData((data) => {
      raw += data;
      if (data.includes(`${esc}[c`)) child.write(`${esc}[?62;4c`);
      if (raw.includes('24 Nov 2025')) done();
    });
  });
  // The end that a terminal's window holds.
  (child as unknown as { _socket: { destroy(): void } })._socket.destroy();
  for (let i = 0; i < 600 && !(existsSync(told) && readFileSync(told, 'utf8') !== ''); i++)
    await new Promise((done) => setTimeout(done, 100));
  expect(readFileSync(told, 'utf8').trim()).toBe('129');
  // A shell may say that it was hung up; no assertion, no stack.
  expect(readFileSync(`${told}.err`, 'utf8').replace(/^Hangup\s*/, '')).toBe('');
});
