/** Everything that goes wrong ends here: what is said on stderr, and the exit code. */
import { cleanText } from '../data/clean.ts';
import { type DataError, type UsageError, withoutPassword } from '../errors.ts';
import type { Translate } from '../i18n/translate.ts';
import { english, type Say } from '../i18n/words.ts';

/** sysexits.h calls an internal software error 70; 1 and 2 already mean something a person can act on. */
const bug = 70;

/** 1 data could not be read, 2 wrong usage, 70 a bug of ours. */
export function exitCodeFor(error: unknown): number {
  if (isOurs(error, 'UsageError')) return 2;
  return isOurs(error, 'DataError') ? 1 : bug;
}

/** By name, not by class: the build gives the pipe and what it loads later a copy of the class each. */
function isOurs(error: unknown, name: 'UsageError' | 'DataError'): error is UsageError | DataError {
  return error instanceof Error && error.name === name;
}

/** `say` puts what is wrong into the reader's language; a bug is reported in ours. */
export function sayError(error: unknown, write: (text: string) => void, t: Translate, say: Say = english): void {
  if (isOurs(error, 'UsageError') || isOurs(error, 'DataError')) {
    const text =
      typeof error.told === 'string' ? say(withoutPassword(error.told)) : withoutPassword(t.message(error.told));
    write(`state-of-ai: ${cleanText(text)}\n`);
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  write(
    [
      ...stack.split('\n').map((line) => cleanText(withoutPassword(line))),
      '',
      say('This is a bug in state-of-ai, not something you did.'),
      say('Please report it with the lines above and the command you ran.'),
      '',
    ].join('\n'),
  );
}
