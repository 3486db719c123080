import { expect, test } from 'vitest';
import { usdText } from '../../src/data/format.ts';

test.each([
  [0, '0.00'],
  [12.345, '12.35'],
  [0.01, '0.01'],
  [0.005, '0.01'],
  [0.00114, '0.0011'],
  [-0.0004, '-0.0004'],
])('%s USD reads %s: what was paid is never nothing', (usd, text) => {
  expect(usdText(usd)).toBe(text);
});
