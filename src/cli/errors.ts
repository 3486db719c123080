/** Turns errors into a line on stderr and an exit code. */
import { cleanText } from '../data/clean.ts';
import { type DataError, type UsageError, withoutPassword } from '../errors.ts';
import type { Context } from './context.ts';

/** EX_SOFTWARE of sysexits.h; 1 and 2 are errors that users can act on. */
const bug = 70;

/** What a shell reports for a program that Ctrl-C ended. */
export const interrupted = 130;

/** 1 data could not be read, 2 wrong usage, 70 a bug of ours. */
export function exitCodeFor(error: unknown): number {
  if (isOurs(error, 'UsageError')) return 2;
  return isOurs(error, 'DataError') ? 1 : bug;
}

/** By name, not instanceof: the build puts a copy of each class into the entry and into lazily loaded chunks. */
function isOurs(error: unknown, name: 'UsageError' | 'DataError'): error is UsageError | DataError {
  return error instanceof Error && error.name === name;
}

/** The error in the reader's language; for a bug, its stack. */
export function printError(error: unknown, context: Pick<Context, 'err' | 't'>): void {
  const { err, t } = context;
  if (isOurs(error, 'UsageError') || isOurs(error, 'DataError')) {
    const text = typeof error.reason === 'string' ? error.reason : t.message(error.reason);
    err(`state-of-ai: ${cleanText(withoutPassword(text))}\n`);
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map((line) => cleanText(withoutPassword(line)));
  err([...lines, '', t('cli.bug'), t('cli.reportBug'), ''].join('\n'));
}
