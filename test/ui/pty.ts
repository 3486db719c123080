/** The built program in a pseudo terminal, seen through a terminal emulator. Waits for content, never for time. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pty from '@lydell/node-pty';
import { createScreen, type Screen } from './terminal-screen.ts';

/** ms. Only ends what hangs, with the screen to look at. */
const hanging = 120_000;

const bin = fileURLToPath(new URL('../../bin/state-of-ai.js', import.meta.url));

export interface Session {
  readonly screen: Screen;
  readonly pid: number;
  send(bytes: string | Buffer): void;
  resize(columns: number, rows: number): void;
  /** Resolves when the screen's text holds; rejects with the screen where it never does. */
  sees(what: string | RegExp): Promise<void>;
  /** Resolves when these bytes were written: a question to the terminal, which leaves no trace on screen. */
  asked(bytes: string): Promise<void>;
  /** Resolves when the screen from before the program is back. */
  restored(): Promise<void>;
  /** Everything written, escape codes and all. */
  raw(): string;
  /** Resolves when all that was written is on the screen; as a shell has it, 128 and its number where a signal was the cause. */
  readonly ended: Promise<{ exitCode: number }>;
  kill(signal: NodeJS.Signals): void;
}

/**
 * A shell leads the session and outlives the program, as a user's does: when the leader of a session ends, Linux throws away
 * what nobody has read yet. It says which process the program is, and after its last byte how it ended.
 */
const shell = `exec 3>&2 2>/dev/null
trap : INT QUIT
sh -c 'printf "\\033]777;pid %d\\007" $$; exec "$@"' sh "$@" 2>&3 3>&-
printf '\\033]777;end %d\\007' $?
read rest`;
const said = /\u001b\]777;(pid|end) (\d+)\u0007/;

interface Options {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder it is started in. */
  readonly cwd?: string;
  /** Answers nothing by itself. Every real terminal says what it is (DA1) when it is asked. */
  readonly isSilent?: boolean;
}

export function openSession(
  args: readonly string[],
  { columns = 120, rows = 40, env = {}, cwd = process.cwd(), isSilent = false }: Options = {},
): Session {
  const base: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    XDG_DATA_HOME: '/no-data-of-the-tester',
    LANG: 'C.UTF-8',
  };
  const child = pty.spawn('sh', ['-c', shell, 'sh', process.execPath, bin, ...args], {
    cols: columns,
    rows,
    cwd,
    name: 'xterm-256color',
    env: { ...base, TERM: 'xterm-256color', COLORTERM: 'truecolor', ...env },
  });
  const screen = createScreen(columns, rows);
  let raw = '';
  let [incoming, pid] = ['', 0];
  let written = Promise.resolve();
  const checks = new Set<() => void>();
  const show = (data: string) => {
    const asked = raw.length;
    raw += data;
    if (!isSilent && raw.indexOf('\u001b[c', Math.max(0, asked - 2)) >= 0) child.write('\u001b[?62;4c');
    written = written
      .then(() => screen.write(data))
      .then(() => {
        for (const check of checks) check();
      });
  };
  const ended = new Promise<{ exitCode: number }>((done) => {
    child.onData((data) => {
      incoming += data;
      for (let found = said.exec(incoming); found !== null; found = said.exec(incoming)) {
        const [all, what, number] = found;
        show(incoming.slice(0, found.index));
        incoming = incoming.slice(found.index + all.length);
        if (what === 'pid') pid = Number(number);
        else {
          void written.then(() => done({ exitCode: Number(number) }));
          child.kill('SIGKILL');
        }
      }
      // What may be the beginning of the shell's next word waits for the rest of it.
      const half = /\u001b(\](7(7(7(;[^\u0007]*)?)?)?)?)?$/.exec(incoming)?.index ?? incoming.length;
      show(incoming.slice(0, half));
      incoming = incoming.slice(half);
    });
  });
  const when = (holds: () => boolean, what: string): Promise<void> =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => {
        checks.delete(check);
        fail(new Error(`never saw ${what} on:\n${screen.text()}`));
      }, hanging);
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
    get pid() {
      return pid;
    },
    // It takes both, whatever its types say.
    send: (bytes) => child.write(bytes as string),
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
    kill: (signal) => process.kill(pid, signal),
  };
}

/**
 * Nothing is lost however fast keys come: they are read in order. What draws is waited for once for many of them, by a
 * question only a living program answers: Ctrl-L clears the screen and draws it again.
 */
export async function settled(session: Session): Promise<void> {
  const cleared = () => session.raw().split('\u001b[2J').length;
  const before = cleared();
  session.send('\u000c');
  for (let i = 0; i < 6000 && cleared() === before; i++) await new Promise((done) => setTimeout(done, 5));
  if (cleared() === before)
    throw new Error(`no answer to Ctrl-L; ${stateOf(session.pid)}\n${JSON.stringify(session.raw().slice(-300))}`);
}

/** What the system says of the process that does not answer. */
function stateOf(pid: number): string {
  try {
    return /State:.*/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[0] ?? '';
  } catch {
    return 'it has ended';
  }
}

/** The same numbers in every run (mulberry32). */
export function fromSeed(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
