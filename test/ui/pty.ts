/** The built program in a pseudo terminal, seen through a terminal emulator. Waits for content, never for time. */
import { fileURLToPath } from 'node:url';
import pty from '@lydell/node-pty';
import { createScreen, type Screen } from './terminal-screen.ts';

const bin = fileURLToPath(new URL('../../bin/state-of-ai.js', import.meta.url));

export interface Session {
  readonly screen: Screen;
  readonly pid: number;
  send(bytes: string): void;
  resize(columns: number, rows: number): void;
  /** Resolves when the screen's text holds; rejects with the screen after ten seconds. */
  sees(what: string | RegExp): Promise<void>;
  /** Resolves when these bytes were written: a question to the terminal, which leaves no trace on screen. */
  asked(bytes: string): Promise<void>;
  /** Resolves when the screen from before the program is back. */
  restored(): Promise<void>;
  /** Everything written, escape codes and all. */
  raw(): string;
  readonly ended: Promise<{ exitCode: number; signal?: number | undefined }>;
  kill(signal: string): void;
}

export function openSession(
  args: readonly string[],
  { columns = 120, rows = 40, env = {} }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Session {
  const base: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    XDG_DATA_HOME: '/no-data-of-the-tester',
    LANG: 'C.UTF-8',
  };
  const child = pty.spawn(process.execPath, [bin, ...args], {
    cols: columns,
    rows,
    name: 'xterm-256color',
    env: { ...base, TERM: 'xterm-256color', COLORTERM: 'truecolor', ...env },
  });
  const screen = createScreen(columns, rows);
  let raw = '';
  let written = Promise.resolve();
  const checks = new Set<() => void>();
  child.onData((data) => {
    raw += data;
    written = written
      .then(() => screen.write(data))
      .then(() => {
        for (const check of checks) check();
      });
  });
  const ended = new Promise<{ exitCode: number; signal?: number | undefined }>((done) => {
    child.onExit((event) => void written.then(() => done(event)));
  });
  const when = (holds: () => boolean, what: string): Promise<void> =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => {
        checks.delete(check);
        fail(new Error(`never saw ${what} on:\n${screen.text()}`));
      }, 10_000);
      const check = () => {
        if (!holds()) return;
        clearTimeout(timer);
        checks.delete(check);
        done();
      };
      checks.add(check);
      check();
    });
  return {
    screen,
    pid: child.pid,
    send: (bytes) => child.write(bytes),
    resize(newColumns, newRows) {
      screen.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
    },
    sees: (what) =>
      when(() => (typeof what === 'string' ? screen.text().includes(what) : what.test(screen.text())), String(what)),
    asked: (bytes) => when(() => raw.includes(bytes), bytes),
    restored: () => when(() => raw.includes('\u001b[?1049l') && screen.buffer() === 'normal', 'its own screen again'),
    raw: () => raw,
    ended,
    kill: (signal) => child.kill(signal),
  };
}
