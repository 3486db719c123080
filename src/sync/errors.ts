/** The ways a sync ends early. All are DataErrors: one line for the user, no stack. */
import { DataError } from '../errors.ts';
import type { Message } from '../i18n/message.ts';

/** Nothing more can be fetched now. Replies so far are stored, and the next sync resumes. */
export class Stopped extends DataError {
  declare readonly reason: Message;

  constructor(reason: Message) {
    super(reason);
  }
}

/** This series cannot be fetched; others may be. */
export class Refused extends DataError {
  declare readonly reason: Message;

  constructor(reason: Message) {
    super(reason);
  }
}

/** Ctrl-C. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}
