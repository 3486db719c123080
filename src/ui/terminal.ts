/** Takes the terminal over and gives it back as it was, whichever way the program ends. An edge: writes bytes. */
import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import type { ReadStream, WriteStream } from 'node:tty';

/** Alternate screen, cleared; no cursor; no wrapping at the right edge, so that the last cell can be written; pastes marked. */
const take = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h\u001b[2J\u001b[H';
/** The reverse order. */
const give = '\u001b[?1006l\u001b[?1000l\u001b[?2026l\u001b[?2004l\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l';

/** Presses and the wheel in the form that has no limit on columns (SGR); mouse moves are not reported. */
export function mouseMode(on: boolean): string {
  return on ? '\u001b[?1000h\u001b[?1006h' : '\u001b[?1006l\u001b[?1000l';
}

/** What may wait to be written before frames are left out, in bytes: many of them, and little to a machine. */
const maxWaiting = 256 * 1024;
/** Milliseconds that a terminal gets to take what waits before it is given back. */
const lastWrites = 200;

export interface Terminal {
  /** The screen too: until then only the keyboard is taken. */
  enter(mouse: boolean): void;
  write(bytes: string): void;
  /** Stops the program and all of its job, as Ctrl-Z does, until the shell lets it go on. */
  suspend(): void;
  /** The terminal is gone: ends the program as a hang-up does. */
  hangUp(): void;
  /** Resolves when all is written, or the terminal takes nothing. Before leaveScreen. */
  written(): Promise<void>;
  /** The screen is as it was; the keyboard is still ours. */
  leaveScreen(): void;
  /** Safe to call more than once. */
  leave(): void;
}

interface Watching {
  /** What draws everything anew once the program goes on. */
  readonly again: () => string;
  /** Before a signal ends the program. */
  readonly ending: () => void;
}

/** What ends a program and can be caught without harm; USR1 is Node's, and after SEGV and its like nothing may run. */
const ending: readonly NodeJS.Signals[] = (
  [
    ...['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGALRM', 'SIGVTALRM', 'SIGXCPU', 'SIGXFSZ', 'SIGABRT'],
    ...['SIGTRAP', 'SIGSYS', 'SIGIO', 'SIGPWR', 'SIGSTKFLT', 'SIGBREAK'],
  ] as NodeJS.Signals[]
).filter((name) => name in constants.signals);
const stops = 'SIGTSTP' in constants.signals;

/** Milliseconds until the program goes on by itself where no shell could stop it. Linux stops it in the call. */
const unstopped = 50;

/**
 * Takes the keyboard before loading, so that early keys are buffered without echo. `exit` (process.exit included),
 * crashes and signals lead through leave(); a signal is then raised again, so that the caller of the program sees it died
 * of it. A stop gives the terminal back until SIGCONT.
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
  /** Frames were left out since the terminal took nothing. */
  let isBehind = false;
  const raw = (on: boolean): void => {
    try {
      stdin.setRawMode(on);
    } catch {
      // The terminal is gone (hang-up): there is nothing to restore.
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
  /** A frame left out is made up for by the next whole one. */
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
    // By the signal, where there is one: at an exit of its own Node restores the terminal, and aborts as it cannot.
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
    // Here it stands, and this runs when it goes on; or at once, where there is no shell that could let it: until then
    // the terminal would take Ctrl-D for the end of all input.
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
    // SIGSTOP asks nobody, and the shell has set the terminal for itself meanwhile: said twice, as Node remembers it raw.
    raw(false);
    drawAgain();
  };
  process.on('exit', leave);
  // Leaves the alternate screen before Node prints the stack, which would be lost there.
  process.on('uncaughtExceptionMonitor', leave);
  for (const signal of ending) process.on(signal, onSignal);
  if (stops) process.on('SIGTSTP', onStop).on('SIGCONT', onContinue);
  stdout.on('error', hangUp);
  stdin.setRawMode(true);
  return {
    enter: (withMouse) => {
      entered = true;
      mouse = withMouse;
      // Else a terminal that takes nothing stops all of us, signals too.
      block(stdout, false);
      stdout.write(mouse ? take + mouseMode(true) : take);
    },
    write: (bytes) => {
      if (bytes === mouseMode(true) || bytes === mouseMode(false)) mouse = bytes === mouseMode(true);
      if (entered && !away && bytes !== '') send(bytes);
    },
    // The whole job: whoever started the program (npx) stops with it, and the shell sees it.
    suspend: () => stop(0),
    hangUp,
    written,
    leaveScreen,
    leave,
  };
}

/** Whether writing waits until the terminal has taken it. Node has no name for it, and on Windows it always does. */
function block(stdout: WriteStream, waits: boolean): void {
  const { _handle: handle } = stdout as unknown as { _handle?: { setBlocking?: (waits: boolean) => void } | null };
  if (process.platform !== 'win32') handle?.setBlocking?.(waits);
}

/** Synchronous, because an `exit` listener gets no later turn; a full pipe is tried again, a closed one is let go. */
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
