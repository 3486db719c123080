/** Shows progress while a log is read, and stops on Ctrl-C. I/O: stderr, signals, the clock. */
import { cleanText } from '../data/clean.ts';
import type { Message } from '../i18n/message.ts';
import type { Engine } from '../ingest/engine.ts';
import type { Context } from './context.ts';
import { isTty } from './process-context.ts';
import { nextPace, progressLine, startPace } from './progress-line.ts';

interface Progress {
  /** Whether anybody sees the progress. */
  readonly shows: boolean;
  /** Sets the engine that is asked for progress and interrupted. */
  readonly opened: (engine: Engine) => void;
  readonly notify: (what: Message) => void;
  /** Aborted by Ctrl-C, for tasks that wait without the engine. */
  readonly stopped: AbortSignal;
  /** Removes the line until the next message. */
  readonly quiet: () => void;
}

/** Process managers send SIGKILL after a grace period; exit before that so that the temp folder is removed. */
const maxEndMs = 2000;

/**
 * Runs `act` with a progress line on stderr if it is a terminal. Ctrl-C stops the engine within half a second and resolves to
 * null; the engine is closed either way.
 */
export async function withProgress<T>(context: Context, act: (progress: Progress) => Promise<T>): Promise<T | null> {
  let engine: Engine | undefined;
  let stopped = false;
  let doing = '';
  let began = Date.now();
  let pace = startPace();
  const shows = isTty(2) && context.env.TERM !== 'dumb';
  const clear = () => {
    if (shows) context.err('\r\u001b[K');
  };
  const timer = setInterval(() => {
    // Interrupts later statements too, because an interrupt ends only one.
    if (stopped) engine?.interrupt();
    else if (shows && doing !== '') {
      const done = engine?.progress() ?? null;
      const now = Date.now();
      pace = nextPace(pace, done, now);
      const line = progressLine(doing, done, pace, now - began, now, context.t);
      context.err(`\r\u001b[K${line.slice(0, Math.max(20, context.columns - 1))}`);
    }
  }, 100);
  timer.unref();
  const ending = new AbortController();
  const stop = () => {
    stopped = true;
    ending.abort();
    engine?.interrupt();
  };
  const end = (signal: NodeJS.Signals) => {
    // The engine is not closed here, because DuckDB would wait forever for a running statement. It is interrupted as by Ctrl-C.
    process.once('exit', () => {
      process.exitCode = signal === 'SIGTERM' ? 143 : 129;
    });
    setTimeout(() => process.exit(), maxEndMs).unref();
    stop();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', end);
  process.on('SIGHUP', end);
  try {
    return await act({
      shows,
      stopped: ending.signal,
      opened: (opened) => {
        engine = opened;
      },
      notify: (what) => {
        doing = cleanText(context.t.message(what));
        began = Date.now();
        pace = startPace();
      },
      quiet: () => {
        doing = '';
        clear();
      },
    });
  } catch (error) {
    if (stopped) return null;
    throw error;
  } finally {
    clearInterval(timer);
    process.off('SIGINT', stop);
    process.off('SIGTERM', end);
    process.off('SIGHUP', end);
    clear();
    engine?.close();
  }
}
