/** The two errors a person can do something about. Anything else that is thrown is a bug and keeps its stack. */

/** Wrong usage: an unknown name, flag or value. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Data or a log could not be read. Says file, line and column where it knows them. Exit code 1. */
export class DataError extends Error {
  override name = 'DataError';
}

/**
 * A text without the password of an address in it (`clickhouse://user:password@host/...`): the user and the host stay.
 * Digits behind the host are a port. Too much goes rather than too little.
 */
export function withoutPassword(text: string): string {
  return text.replace(/(clickhouses?(?:\+https?)?:\/\/[^\s:@/]*):(?!\d{1,5}(?:\/[^\s@]*)?(?:[\s"']|$)).*@/gi, '$1@');
}
