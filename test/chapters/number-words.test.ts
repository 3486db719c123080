/** Numbers and dates as each language writes them inside a sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNames, formatReferred } from '../../src/chapters/number-words.ts';
import { allLanguages } from '../../src/i18n/language.ts';

describe('a value reads the same in both languages', () => {
  test.each([
    [31.13, '%', '31.13%', '31.13%'],
    [31.13, '%1', '31.1%', '31.1%'],
    [6000, null, '6,000', '6000'],
    [26_600, null, '26,600', '26,600'],
    [-1500, null, '-1,500', '-1500'],
    [14_370_000_000_000, 'tokens', '14.4 trillion', '14.4 万亿'],
    [14_370_000_000_000, 'tokens2', '14.37 trillion', '14.37 万亿'],
    [920_000_000_000, 'tokens2', '920.00 billion', '9200 亿'],
    [39_050_000_000, 'tokens2', '39.05 billion', '390.5 亿'],
    [498_612_000_000, 'tokens', '498.6 billion', '4986 亿'],
    [813_000_000, 'tokens', '813.0 million', '8.1 亿'],
    [1_250_000, 'tokens', '1.3 million', '125 万'],
    [25_000, 'tokens', '25,000', '2.5 万'],
    [999, 'tokens', '999', '999'],
    [0, 'tokens', '0', '0'],
    [0.4, 'usd2', '$0.40', '0.40 美元'],
    [0.036, 'usd', '$0.036', '0.036 美元'],
    [5, 'word', 'five', '5'],
    ['2025-08-04', 'date', '4 August 2025', '2025 年 8 月 4 日'],
    ['2025-05', 'date', 'May 2025', '2025 年 5 月'],
    ['Claude 4.5 Sonnet', null, 'Claude 4.5 Sonnet', 'Claude 4.5 Sonnet'],
  ])('%s as %s', (value, format, english, chinese) => {
    expect(formatReferred(value, format, 'en')).toBe(english);
    expect(formatReferred(value, format, 'zh')).toBe(chinese);
  });

  test.each([
    ['2025-13', 'date'],
    ['2025-00-01', 'date'],
    ['soon', 'date'],
    ['2025-05', '%'],
    [1, 'date'],
    [true, null],
  ])('%s as %s is refused in both', (value, format) => {
    for (const language of allLanguages) expect(formatReferred(value, format, language)).toBeNull();
  });
});

test('any count keeps its size in Chinese: what is written is within half of its last digit', () => {
  const scale: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9e15 }), fc.constantFrom('tokens', 'tokens2'), (value, format) => {
      const written = formatReferred(value, format, 'zh') ?? '';
      const [digits = '', unit] = written.split(' ');
      const step = unit === undefined ? 1 : (scale[unit] ?? Number.NaN);
      const decimals = digits.split('.')[1]?.length ?? 0;
      expect(Math.abs(Number(digits.replaceAll(',', '')) * step - value)).toBeLessThanOrEqual(
        (step * 10 ** -decimals) / 2 + value * 1e-9,
      );
    }),
  );
});

test('every format is the same set in both languages', () => {
  for (const format of formatNames.filter((name) => name !== 'date')) {
    for (const language of allLanguages) expect(formatReferred(1234.5, format, language), format).not.toBeNull();
  }
});
