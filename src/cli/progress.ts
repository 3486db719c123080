/** What is said while a log is read, and how it is stopped. The edge: stderr, signals, the clock. */
import { cleanText } from '../data/clean.ts';
import type { Message } from '../i18n/message.ts';
import type { Engine } from '../ingest/engine.ts';
import type { Context } from './context.ts';
import { isTty } from './process-context.ts';
import { nextPace, progressLine, startPace } from './progress-line.ts';

/** Whoever ends a program kills it when it takes longer, and then its temp folder stays. */
const longestEnd = 2000;

/** What a shell reports for a program that Ctrl-C ended. */
export const interrupted = 130;

/** Progress on stderr where it is a terminal, and Ctrl-C: DuckDB stops within half a second, its temp folder is gone. */
export function watched(context: Context) {
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
    // What is asked next is ended too: one interrupt ends one statement.
    if (stopped) engine?.interrupt();
    else if (shows && doing !== '') {
      const progress = engine?.progress() ?? null;
      const now = Date.now();
      pace = nextPace(pace, progress, now);
      const line = progressLine(doing, progress, pace, now - began, now);
      context.err(`\r\u001b[K${line.slice(0, Math.max(20, context.columns - 1))}`);
    }
  }, 100);
  timer.unref();
  const stop = () => {
    stopped = true;
    engine?.interrupt();
  };
  const end = (signal: NodeJS.Signals) => {
    // Not closed here: DuckDB waits for ever for a statement that is running. It is ended as by Ctrl-C.
    process.once('exit', () => {
      process.exitCode = signal === 'SIGTERM' ? 143 : 129;
    });
    setTimeout(() => process.exit(), longestEnd).unref();
    stop();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', end);
  process.on('SIGHUP', end);
  return {
    shows,
    opened: (opened: Engine) => {
      engine = opened;
    },
    says: (what: Message | string) => {
      doing = cleanText(typeof what === 'string' ? what : (context.t?.message(what) ?? ''));
      began = Date.now();
      pace = startPace();
    },
    quiet: () => {
      doing = '';
      clear();
    },
    wasInterrupted: () => stopped,
    end: () => {
      clearInterval(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', end);
      process.off('SIGHUP', end);
      clear();
      engine?.close();
    },
  };
}
