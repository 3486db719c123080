/** Both languages, for whoever needs a translator. */
import * as english from '../../src/i18n/en/english.ts';
import { translator } from '../../src/i18n/translate.ts';
import * as chinese from '../../src/i18n/zh/chinese.ts';

export const inEnglish = translator('en', english.messages, english.labels);
export const inChinese = translator('zh', chinese.messages, chinese.labels);
