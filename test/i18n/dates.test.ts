import { describe, expect, test } from 'vitest';
import { dateText, dayText, monthAndYearText, monthText, weekText } from '../../src/i18n/dates.ts';

describe('an ISO date', () => {
  test.each([
    ['2025-08-04', '4 Aug 2025', '2025 年 8 月 4 日'],
    ['2025-08', 'Aug 2025', '2025 年 8 月'],
    ['2025', '2025', '2025 年'],
    ['late 2025', 'late 2025', 'late 2025'],
  ])('%s is %s in English and %s in Chinese', (date, english, chinese) => {
    expect([dateText(date, 'en'), dateText(date, 'zh')]).toEqual([english, chinese]);
  });

  test('names a week by its Monday, and is shorter on an axis', () => {
    const all = (date: string, language: 'en' | 'zh') =>
      [weekText, dayText, monthText, monthAndYearText].map((text) => text(date, language));
    expect(all('2025-08-04', 'en')).toEqual(['week of 4 Aug 2025', '4 Aug', 'Aug', 'Aug 25']);
    expect(all('2025-08-04', 'zh')).toEqual(['2025 年 8 月 4 日当周', '8 月 4 日', '8 月', '25 年 8 月']);
  });
});
