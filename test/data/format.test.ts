/** Values as people read them: short, never longer than they are exact, and unknown is no number. */
import { expect, test } from 'vitest';
import { compactNumber, formatValue, unknown } from '../../src/data/format.ts';

test.each([
  [14_370_000_000_000, '14.4T'],
  [1_068_205_000_000, '1.07T'],
  [999_600, '1.00M'],
  [99.96, '100'],
  [9.999, '10.0'],
  [14, '14'],
  [213_000_000, '213M'],
  [850, '850'],
  [0, '0'],
  [-1_500_000, '-1.50M'],
])('%d is shortened to %s', (value, text) => {
  expect(compactNumber(value)).toBe(text);
});

test('unknown is a mark, zero is zero', () => {
  expect(formatValue(null, { type: 'number', unit: '%' })).toBe(unknown);
  expect(formatValue(0, { type: 'number', unit: '%' })).toBe('0.0');
});

test.each([
  [31.13, { type: 'number', unit: '%' } as const, '31.1'],
  [0.0001, { type: 'number', unit: '%' } as const, '0.0001'],
  [-0.02, { type: 'number', unit: '%-points' } as const, '-0.02'],
  [0.48, { type: 'number', unit: 'USD per 1M tokens' } as const, '0.480'],
  [6.87, { type: 'number', unit: 'log10 of millions of tokens' } as const, '6.87'],
  [3, { type: 'integer', unit: 'rank' } as const, '3'],
  [1_068_205_000_000, { type: 'integer', unit: 'tokens' } as const, '1.07T'],
  [true, { type: 'boolean' } as const, 'yes'],
  ['2025-08-04', { type: 'date' } as const, '2025-08-04'],
])('%s reads by its unit', (value, field, text) => {
  expect(formatValue(value, field)).toBe(text);
});
