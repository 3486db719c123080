import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pixelWidth, wrapInAnyFont, wrapPixels } from '../../src/export/text-width.ts';

test('a width is that of Helvetica, and one em for a Chinese letter', () => {
  expect(pixelWidth('MMMM', 10)).toBeCloseTo(33.32);
  expect(pixelWidth('iiii', 10)).toBeCloseTo(8.88);
  expect(pixelWidth('份额', 10)).toBe(20);
  expect(pixelWidth('a', 10, true)).toBeGreaterThan(pixelWidth('a', 10));
});

test('wrapped lines fit the room and lose no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'W', ' ', '中', 'é'), maxLength: 80 }), (text) => {
      const lines = wrapPixels(text, 60, 11);
      for (const line of lines) expect(pixelWidth(line, 11)).toBeLessThanOrEqual(60);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('Chinese may break anywhere but before a comma, and keeps its spaces around other words', () => {
  expect(wrapPixels('谁提供了这些 token', 200, 10)).toEqual(['谁提供了这些 token']);
  expect(wrapPixels('来源：OpenRouter 的排行', 60, 10)).toEqual(['来源：', 'OpenRouter', '的排行']);
  expect(wrapPixels('一二三，四', 35, 10)).toEqual(['一二', '三，四']);
});

test('a caption has room for the widest font that may stand in, and Chinese for its own', () => {
  // DejaVu Sans, whose letters of a sentence are 1.17 times as wide.
  for (const line of wrapInAnyFont('Source: OpenRouter (openrouter.ai/rankings), as of 2026-09-13.', 200, 10))
    expect(pixelWidth(line, 10) * 1.17).toBeLessThanOrEqual(200);
  for (const line of wrapInAnyFont('来源：OpenRouter 的排行，截至 2026-09-13。', 100, 10))
    expect(pixelWidth(line, 10)).toBeLessThanOrEqual(100);
});
