/** The two errors a person can do something about. Anything else that is thrown is a bug and keeps its stack. */

import type { Message } from './i18n/message.ts';

/** Carries a message as data; it is put into words once, where it is printed. `message` is for stacks and debuggers. */
class ExpectedError extends Error {
  // A plain string is on its way out: every text becomes a message of the catalogue.
  constructor(readonly reason: Message | string) {
    super(typeof reason === 'string' ? reason : `${reason.id} ${JSON.stringify(reason.params ?? {})}`);
  }
}

/** Wrong usage: an unknown name, flag or value. Exit code 2. */
export class UsageError extends ExpectedError {
  override name = 'UsageError';
}

/** Data or a log could not be read. Says file, line and column where it knows them. Exit code 1. */
export class DataError extends ExpectedError {
  override name = 'DataError';
}

/**
 * A text without the password of an address in it (`clickhouse://user:password@host/...`): the user and the host stay.
 * Digits behind the host are a port. Too much goes rather than too little.
 */
export function withoutPassword(text: string): string {
  return text.replace(/(clickhouses?(?:\+https?)?:\/\/[^\s:@/]*):(?!\d{1,5}(?:\/[^\s@]*)?(?:[\s"']|$)).*@/gi, '$1@');
}
