/** Both translators, loaded as the program does, and the text of our errors for users. */
import { DataError, UsageError } from '../../src/errors.ts';
import * as en from '../../src/i18n/en/english.ts';
import { translator } from '../../src/i18n/translate.ts';
import * as zh from '../../src/i18n/zh/chinese.ts';

export const english = translator('en', en.messages, en.labels);
export const chinese = translator('zh', zh.messages, zh.labels);

/** Runs `act`; an error that carries a message as data is thrown on with its English words, for `toThrow`. */
export function inWords<T>(act: () => T): () => T {
  return () => {
    try {
      return act();
    } catch (error) {
      throw worded(error);
    }
  };
}

/** An error with the English text of its message; any other error unchanged. */
export function worded(error: unknown): unknown {
  if (!(error instanceof UsageError || error instanceof DataError) || typeof error.reason === 'string') return error;
  error.message = english.message(error.reason);
  return error;
}

/** The English text of our error; '' if nothing is thrown. */
export function toldBy(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return (worded(error) as Error).message;
  }
}
