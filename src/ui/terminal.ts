/** Takes the terminal over and gives it back as it was, whichever way the program ends. An edge: writes bytes. */
import { writeSync } from 'node:fs';
import type { ReadStream, WriteStream } from 'node:tty';

/** Alternate screen, cleared; no cursor; no wrapping at the right edge, so that the last cell can be written; pastes marked. */
const take = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h\u001b[2J\u001b[H';
/** The reverse order. */
const give = '\u001b[?1006l\u001b[?1000l\u001b[?2026l\u001b[?2004l\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l';

/** Presses and the wheel in the form that has no limit on columns (SGR); mouse moves are not reported. */
export function mouseMode(on: boolean): string {
  return on ? '\u001b[?1000h\u001b[?1006h' : '\u001b[?1006l\u001b[?1000l';
}

export interface Terminal {
  /** The screen too: until then only the keyboard is taken. */
  enter(mouse: boolean): void;
  write(bytes: string): void;
  /** The screen is as it was; the keyboard is still ours. */
  leaveScreen(): void;
  /** Safe to call more than once. */
  leave(): void;
}

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';
const signals: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Takes the keyboard before loading, so that early keys are buffered without echo. `exit` (process.exit included),
 * crashes and the three signals lead through leave(); a signal is then raised again, so that the caller of the program
 * sees it died of it.
 */
export function takeTerminal(stdin: ReadStream, stdout: WriteStream & { readonly fd: number }): Terminal {
  let taken = true;
  let entered = false;
  const leaveScreen = (): void => {
    if (entered) writeNow(stdout.fd, give);
    entered = false;
  };
  const leave = (): void => {
    if (!taken) return;
    taken = false;
    process.off('exit', leave);
    process.off('uncaughtExceptionMonitor', leave);
    for (const signal of signals) process.off(signal, onSignal);
    try {
      stdin.setRawMode(false);
    } catch {
      // The terminal is gone (hang-up): there is nothing to restore.
    }
    leaveScreen();
  };
  const onSignal = (signal: Signal): void => {
    leave();
    process.kill(process.pid, signal);
  };
  process.on('exit', leave);
  // Leaves the alternate screen before Node prints the stack, which would be lost there.
  process.on('uncaughtExceptionMonitor', leave);
  for (const signal of signals) process.on(signal, onSignal);
  stdin.setRawMode(true);
  return {
    enter: (mouse) => {
      entered = true;
      stdout.write(mouse ? take + mouseMode(true) : take);
    },
    write: (bytes) => {
      if (entered && bytes !== '') stdout.write(bytes);
    },
    leaveScreen,
    leave,
  };
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
