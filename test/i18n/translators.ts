/** The two translators, as the edge loads them. */
import * as en from '../../src/i18n/en/english.ts';
import { translator } from '../../src/i18n/translate.ts';
import * as zh from '../../src/i18n/zh/chinese.ts';

export const english = translator('en', en.messages, en.labels);
export const chinese = translator('zh', zh.messages, zh.labels);
