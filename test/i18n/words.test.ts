/** How a text finds its words: exact, by date, by sentence, by heading, by template. Small lists of our own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageFlag, languageOf, localeLanguage } from '../../src/i18n/choose-language.ts';
import { sayIn, speaker } from '../../src/i18n/words.ts';
import { chineseDate } from '../../src/i18n/zh.ts';

const catalogue = {
  Closed: '闭源',
  'week of {}': '{}当周',
  '{#} of {#} rows': '{2} 行中的 {1} 行',
  'There is no figure {}.': '没有图表 {}。',
  'Nearest: {}.': '相近的有：{}。',
  Note: '备注',
  ': ': '：',
};

describe('a speaker', () => {
  const missing: string[] = [];
  const say = speaker(catalogue, chineseDate, (text) => missing.push(text));

  test.each([
    ['Closed', '闭源'],
    ['week of 4 Aug 2025', '2025 年 8 月 4 日当周'],
    ['3 of 12 rows', '12 行中的 3 行'],
    ['There is no figure "x". Nearest: 1.', '没有图表 "x"。相近的有：1。'],
    ['Note: Closed', '备注：闭源'],
    ['Closed, Closed', '闭源，闭源'],
    ['14.4T', '14.4T'],
    ['2025-08-04', '2025-08-04'],
    ['闭源', '闭源'],
  ])('says %s as %s', (english, said) => {
    expect(say(english)).toBe(said);
  });

  test('tells of what it cannot say, and says it as it is', () => {
    missing.length = 0;
    expect(say('week of something else')).toBe('something else当周');
    expect(say('no such sentence')).toBe('no such sentence');
    expect(missing).toEqual(['something else', 'no such sentence']);
  });

  test('ends for any text, and says something', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => say(text).length > 0 || text === ''));
    const words = fc.constantFrom('Closed', 'week of ', ': ', '. ', ', ', '3', ' of ', ' rows', 'x');
    fc.assert(fc.property(fc.array(words, { maxLength: 20 }), (parts) => typeof say(parts.join('')) === 'string'));
  });

  test('English is what stands in the code', async () => {
    expect((await sayIn('en'))('Closed')).toBe('Closed');
    expect((await sayIn('zh'))('Closed')).toBe('闭源');
  });
});

describe('a date in Chinese', () => {
  test.each([
    ['4 Aug 2025', '2025 年 8 月 4 日'],
    ['Aug 2025', '2025 年 8 月'],
    ['Jan 25', '25 年 1 月'],
    ['4 Aug', '8 月 4 日'],
    ['Dec', '12 月'],
    ['Mayor', null],
    ['R1', null],
    ['Kimi 25', null],
  ])('%s is %s', (english, said) => {
    expect(chineseDate(english)).toBe(said);
  });
});

describe('the language of a run', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW.UTF-8' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LANG: 'zha_CN' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '', LC_MESSAGES: 'zh_CN' }, 'zh'],
  ])('%j speaks %s', (env, language) => {
    expect(localeLanguage(env)).toBe(language);
  });

  test('a flag is stronger than the locale; a wrong one is left to the parser', () => {
    expect(languageOf('en', { LANG: 'zh_CN' })).toBe('en');
    expect(languageOf('zh', { LANG: 'C' })).toBe('zh');
    expect(languageOf('xx', { LANG: 'zh_CN' })).toBe('zh');
  });

  test.each([
    [['show', '1', '--lang', 'zh'], 'zh'],
    [['--lang=zh', 'show', '1'], 'zh'],
    [['show', '1'], undefined],
    [['find', '--', '--lang', 'zh'], undefined],
    [['show', '--lang'], undefined],
  ])('%j names %s', (argv, language) => {
    expect(languageFlag(argv)).toBe(language);
  });
});
