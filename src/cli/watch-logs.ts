/** `--watch`: counts logs again when they grow while the explorer is open. I/O: sizes and times of files, the clock. */
import { statSync } from 'node:fs';
import { isOfSystem } from '../data/reason.ts';
import { DataError, UsageError } from '../errors.ts';
import { message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { filesBelow } from '../ingest/sources.ts';
import type { Study } from '../study/study.ts';
import type { Context } from './context.ts';
import { type FoundHere, foundLogs } from './found-logs.ts';

/** Interval between looks at file sizes, in ms. */
const lookEvery = 5_000;
/** Counting takes at most a twentieth of the time. */
const restFor = 20;

/** The state of the files: which exist, their size and age. */
interface Look {
  readonly mark: string;
  /** For agents' logs, which may continue in new files. */
  readonly found?: FoundHere | undefined;
}

/** Throws UsageError for a path that is neither file nor folder: a pipe would be waited for. */
export function requireFiles(logs: readonly string[]): void {
  for (const log of logs) {
    const stat = statSync(log, { throwIfNoEntry: false });
    if (stat === undefined || !(stat.isFile() || stat.isDirectory()))
      throw new UsageError(message('cli.watchFiles', { typed: quote(log) }));
  }
}

/** Looks at the files of `logs`, or of every agent if none is named. A look throws like `requireFiles`. */
export function lookAt(context: Context, logs: readonly string[]): () => Look {
  return () => {
    requireFiles(logs);
    if (logs.length > 0) return { mark: markOf(logs.flatMap(filesAt)) };
    const found = foundLogs({ ...context, err: () => {} });
    return { mark: markOf([...found.only]), found };
  };
}

function filesAt(path: string): string[] {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? filesBelow(path).map(({ path: file }) => file)
    : [path];
}

function markOf(files: readonly string[]): string {
  return files
    .map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false });
      return `${file} ${stat?.size} ${stat?.mtimeMs}`;
    })
    .join('\n');
}

/**
 * Calls `count` when a look differs from the one before, and `show` with the result; what cannot be read now is read the next
 * time. Returns a function that stops it. `every` is for tests.
 */
export function watchLogs(
  look: () => Look,
  count: (look: Look) => Promise<Study | null>,
  show: (study: Study) => void,
  every = lookEvery,
): () => void {
  let last = lookedAt(look)?.mark;
  let isOver = false;
  let timer: NodeJS.Timeout;
  const wait = (ms: number) => {
    timer = setTimeout(() => void go(), ms);
    timer.unref();
  };
  const go = async () => {
    const began = Date.now();
    try {
      const now = lookedAt(look);
      if (now !== null && now.mark !== last) {
        const study = await count(now);
        last = now.mark;
        if (study !== null && !isOver) show(study);
      }
    } catch (error) {
      if (!isOfFiles(error)) throw error;
    }
    if (!isOver) wait(Math.max(every, restFor * (Date.now() - began)));
  };
  wait(every);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** Null if the files cannot be looked at now. */
function lookedAt(look: () => Look): Look | null {
  try {
    return look();
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    return null;
  }
}

function isOfFiles(error: unknown): boolean {
  return error instanceof DataError || error instanceof UsageError || isOfSystem(error);
}
