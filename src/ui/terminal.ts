/** Takes over the terminal and restores it however the program ends. I/O: writes bytes. */
import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import type { ReadStream, WriteStream } from 'node:tty';

/** Alternate screen, cleared; no cursor; no wrapping at the right edge, so that the last cell can be written; bracketed paste. */
const take = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h\u001b[2J\u001b[H';
/** In reverse order. */
const give = '\u001b[?1006l\u001b[?1000l\u001b[?2026l\u001b[?2004l\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l';

/** Button presses and wheel in SGR form, which has no limit on columns; moves are not reported. */
export function mouseMode(on: boolean): string {
  return on ? '\u001b[?1000h\u001b[?1006h' : '\u001b[?1006l\u001b[?1000l';
}

/** Maximum unwritten bytes before frames are skipped: many frames, but little memory. */
const maxWaiting = 256 * 1024;
/** Ms that a terminal gets to accept unwritten output before it is restored. */
const lastWrites = 200;

export interface Terminal {
  /** Takes the screen as well; before, only the keyboard is taken. */
  enter(mouse: boolean): void;
  write(bytes: string): void;
  /** Suspends the program's whole job, as Ctrl-Z does, until the shell continues it. */
  suspend(): void;
  /** The terminal is gone: ends the program like a hang-up. */
  hangUp(): void;
  /** Resolves when everything is written, or the terminal accepts nothing. Call before leaveScreen. */
  written(): Promise<void>;
  /** Restores the screen; the keyboard is still taken. */
  leaveScreen(): void;
  /** Safe to call more than once. */
  leave(): void;
}

interface Watching {
  /** Returns the bytes that redraw everything when the program continues. */
  readonly again: () => string;
  /** Called before a signal ends the program. */
  readonly ending: () => void;
}

/** Signals that end a program and can be handled safely. USR1 is Node's, and after SEGV and similar no code may run. */
const ending: readonly NodeJS.Signals[] = (
  [
    ...['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGALRM', 'SIGVTALRM', 'SIGXCPU', 'SIGXFSZ', 'SIGABRT'],
    ...['SIGTRAP', 'SIGSYS', 'SIGIO', 'SIGPWR', 'SIGSTKFLT', 'SIGBREAK'],
  ] as NodeJS.Signals[]
).filter((name) => name in constants.signals);
const stops = 'SIGTSTP' in constants.signals;

/** Ms until the program continues by itself if no shell could stop it. On Linux it stops within the call. */
const unstopped = 50;

/**
 * Takes the keyboard before loading, so that early keys are buffered without echo. `exit` (process.exit included), crashes and
 * signals all call leave(); a signal is then raised again, so that the caller sees the program died of it. A stop restores the
 * terminal until SIGCONT.
 */
export function takeTerminal(
  stdin: ReadStream,
  stdout: WriteStream & { readonly fd: number },
  { again, ending: endingNow }: Watching,
): Terminal {
  let taken = true;
  let [entered, mouse] = [false, false];
  /** Stopped, or about to be. */
  let away = false;
  /** Frames were skipped because the terminal accepted nothing. */
  let isBehind = false;
  const raw = (on: boolean): void => {
    try {
      stdin.setRawMode(on);
    } catch {
      // The terminal is gone (hang-up), so nothing can be restored.
    }
  };
  const leaveScreen = (): void => {
    if (entered && !away) writeNow(stdout.fd, give);
    entered = false;
    if (stdout.writableLength === 0) block(stdout, true);
  };
  const written = (): Promise<void> =>
    new Promise((done) => {
      if (!entered || stdout.writableLength === 0) return done();
      const timer = setTimeout(done, lastWrites);
      stdout.write('', () => {
        clearTimeout(timer);
        done();
      });
    });
  /** The next complete frame makes up for a skipped one. */
  const send = (bytes: string): void => {
    if (stdout.writableLength <= maxWaiting) stdout.write(bytes);
    else if (!isBehind) {
      isBehind = true;
      stdout.once('drain', () => {
        isBehind = false;
        if (entered && !away) drawAgain();
      });
    }
  };
  const leave = (): void => {
    if (!taken) return;
    taken = false;
    process.off('exit', leave);
    process.off('uncaughtExceptionMonitor', leave);
    for (const signal of ending) process.off(signal, onSignal);
    if (stops) process.off('SIGTSTP', onStop).off('SIGCONT', onContinue);
    raw(false);
    leaveScreen();
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    endingNow();
    const end = () => {
      leave();
      process.kill(process.pid, signal);
    };
    if (stdout.writableLength === 0) end();
    else void written().then(end);
  };
  const hangUp = (): void => {
    if (!taken) return;
    endingNow();
    leave();
    // By the signal, if there is one: on its own exit Node restores the terminal, and aborts because it cannot.
    if (stops) process.kill(process.pid, 'SIGHUP');
    else process.exit(129);
  };
  const stop = (whom: number): void => {
    if (!taken || away || !stops) return;
    if (entered) writeNow(stdout.fd, give);
    raw(false);
    away = true;
    process.off('SIGTSTP', onStop);
    process.kill(whom, 'SIGTSTP');
    // The program stops here, and this runs when it continues; or at once, if no shell can continue it: until then the terminal
    // would take Ctrl-D for end of input.
    if (process.platform === 'linux') goOn();
    else setTimeout(goOn, unstopped);
  };
  const goOn = (): void => {
    if (!taken || !away) return;
    away = false;
    process.on('SIGTSTP', onStop);
    drawAgain();
  };
  const drawAgain = (): void => {
    raw(true);
    stdout.write((entered ? (mouse ? take + mouseMode(true) : take) : '') + again());
  };
  const onStop = () => stop(process.pid);
  const onContinue = (): void => {
    if (away) {
      goOn();
      return;
    }
    if (!taken) return;
    // SIGSTOP cannot be handled, and the shell has meanwhile set the terminal for itself. Node still believes it is raw, so raw
    // mode is switched off and on.
    raw(false);
    drawAgain();
  };
  process.on('exit', leave);
  // Leaves the alternate screen before Node prints the stack, which would otherwise be lost.
  process.on('uncaughtExceptionMonitor', leave);
  for (const signal of ending) process.on(signal, onSignal);
  if (stops) process.on('SIGTSTP', onStop).on('SIGCONT', onContinue);
  stdout.on('error', hangUp);
  stdin.setRawMode(true);
  return {
    enter: (withMouse) => {
      entered = true;
      mouse = withMouse;
      // Otherwise a terminal that accepts nothing would block the program, including signals.
      block(stdout, false);
      stdout.write(mouse ? take + mouseMode(true) : take);
    },
    write: (bytes) => {
      if (bytes === mouseMode(true) || bytes === mouseMode(false)) mouse = bytes === mouseMode(true);
      if (entered && !away && bytes !== '') send(bytes);
    },
    // The whole job: the program's starter (npx) stops with it, and the shell notices.
    suspend: () => stop(0),
    hangUp,
    written,
    leaveScreen,
    leave,
  };
}

/** Whether writes wait until the terminal has accepted them. Node has no public API for it, and on Windows they always do. */
function block(stdout: WriteStream, waits: boolean): void {
  const { _handle: handle } = stdout as unknown as { _handle?: { setBlocking?: (waits: boolean) => void } | null };
  if (process.platform !== 'win32') handle?.setBlocking?.(waits);
}

/** Synchronous, because an `exit` listener gets no later turn. A full pipe is retried, a closed one is given up. */
function writeNow(fd: number, bytes: string): void {
  let rest = Buffer.from(bytes);
  for (let tries = 0; rest.length > 0 && tries < 1000; tries++) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
    }
  }
}
