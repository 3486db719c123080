/** Turns errors into a line on stderr and an exit code. */
import { cleanText } from '../data/clean.ts';
import { isOfSystem, reasonOf } from '../data/reason.ts';
import { type DataError, type UsageError, withoutSecrets } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { Context } from './context.ts';

/** EX_SOFTWARE of sysexits.h; 1 and 2 are errors that users can act on. */
const bug = 70;

/** The exit code that shells report for a program ended by Ctrl-C. */
export const interrupted = 130;

/** 1 for data, a file, the network or a terminal; 2 for wrong usage; 70 for a bug of ours. */
export function exitCodeFor(error: unknown): number {
  if (isOurs(error, 'UsageError')) return 2;
  return isOurs(error, 'DataError') || isOfSystem(error) ? 1 : bug;
}

/** Compares names instead of using instanceof: the build puts a copy of each class into the entry and into lazy chunks. */
function isOurs(error: unknown, name: 'UsageError' | 'DataError'): error is UsageError | DataError {
  return error instanceof Error && error.name === name;
}

/** Variables whose values must never be printed, even if a server echoes them. */
const secretNames = ['CLICKHOUSE_PASSWORD', 'OPENROUTER_API_KEY', 'OPENROUTER_MANAGEMENT_KEY'] as const;

/** Removes secrets from a message, because outside text may repeat what was sent. */
function hushed(text: string, env: Context['env']): string {
  return cleanText(
    withoutSecrets(
      text,
      secretNames.map((name) => env[name]),
    ),
  );
}

/** Prints the error in the user's language. For a bug also prints the stack, and what to send us. */
export function printError(error: unknown, { err, t, env }: Pick<Context, 'err' | 't' | 'env'>, version: string): void {
  if (isOurs(error, 'UsageError') || isOurs(error, 'DataError')) {
    const text = typeof error.reason === 'string' ? error.reason : t.message(error.reason);
    err(`state-of-ai: ${hushed(text, env)}\n`);
    return;
  }
  if (isOfSystem(error)) {
    const { path, syscall } = error;
    const why = reasonOf(error);
    const what = path ?? syscall;
    const text =
      what === undefined ? message('cli.systemSays', { why }) : message('cli.systemSaysOf', { what: code(what), why });
    err(`state-of-ai: ${hushed(t.message(text), env)}\n`);
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map((line) => hushed(line, env));
  const where = `state-of-ai ${version}, Node ${process.version}, ${process.platform} ${process.arch}`;
  err([...lines, where, '', t('cli.bug'), t('cli.reportBug'), ''].join('\n'));
}
