/** Everything that goes wrong ends here: what is said on stderr, and the exit code. */
import { cleanText } from '../draw/clean.ts';
import { DataError, UsageError } from '../errors.ts';

/** sysexits.h calls an internal software error 70; 1 and 2 already mean something a person can act on. */
const bug = 70;

/** 1 data could not be read, 2 wrong usage, 70 a bug of ours. */
export function exitCodeFor(error: unknown): number {
  if (error instanceof UsageError) return 2;
  return error instanceof DataError ? 1 : bug;
}

export function sayError(error: unknown, say: (text: string) => void): void {
  if (error instanceof UsageError || error instanceof DataError) {
    say(`state-of-ai: ${cleanText(error.message)}\n`);
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(
    [
      ...stack.split('\n').map(cleanText),
      '',
      'This is a bug in state-of-ai, not something you did.',
      'Please report it with the lines above and the command you ran: `npm bugs state-of-ai` opens the place.',
      '',
    ].join('\n'),
  );
}
