/** Both languages, for whoever needs a translator. */
import type { UsageError } from '../../src/errors.ts';
import * as english from '../../src/i18n/en/english.ts';
import { translator } from '../../src/i18n/translate.ts';
import * as chinese from '../../src/i18n/zh/chinese.ts';

export const inEnglish = translator('en', english.messages, english.labels);
export const inChinese = translator('zh', chinese.messages, chinese.labels);

/** What an error of ours tells people, in English; '' where nothing is thrown. */
export function toldBy(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    const { told } = error as UsageError;
    return typeof told === 'string' ? told : inEnglish.message(told);
  }
}
