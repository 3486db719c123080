/** The English text that a user sees for an error. */
import * as english from '../src/i18n/en/english.ts';
import type { Message } from '../src/i18n/message.ts';
import { translator } from '../src/i18n/translate.ts';

const t = translator('en', english.messages, english.labels);

export function inEnglish(message: Message | string | null): string {
  return message === null ? '' : typeof message === 'string' ? message : t.message(message);
}

export function wordsOf(error: unknown): string {
  const { reason } = error as { reason?: Message | string };
  return reason === undefined ? String(error) : inEnglish(reason);
}

/** The text of what it throws; '' if it throws nothing. */
export async function told(act: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof act === 'function' ? act() : act);
    return '';
  } catch (error) {
    return wordsOf(error);
  }
}
