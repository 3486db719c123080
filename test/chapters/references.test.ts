/** References become numbers, or an error that names the reference. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInlines } from '../../src/chapters/inline.ts';
import { needsOf, plainText, resolveInlines } from '../../src/chapters/references.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { DataError } from '../../src/errors.ts';
import { inWords } from '../i18n/translators.ts';

const shares: Dataset = {
  name: 'shares',
  title: 'Shares',
  description: '',
  fields: [
    { name: 'week', title: 'Week', type: 'date' },
    { name: 'model', title: 'Model', type: 'string' },
    { name: 'share', title: 'Share', type: 'number', unit: '%' },
    { name: 'tokens', title: 'Tokens', type: 'integer', unit: 'tokens' },
  ],
  primaryKey: ['week', 'model'],
  rows: [
    { week: '2025-08-04', model: 'a/one', share: 31.13, tokens: 14_370_000_000_000 },
    { week: '2025-08-04', model: 'b.2', share: 6.2, tokens: 940_000_000 },
    { week: '2025-08-11', model: 'a/one', share: null, tokens: 0 },
  ],
  sources: [],
  licences: [],
  citation: '',
  notes: [],
};

function written(text: string): string {
  const inlines = parseInlines(text, (_, what) => {
    throw new Error(what.id);
  });
  return plainText(resolveInlines(inlines, (name) => (name === 'shares' ? shares : undefined)));
}

describe('a reference', () => {
  test.each([
    ['{shares:2025-08-04/a/one.share}', '31.13'],
    ['{shares:2025-08-04/a/one.share|%}', '31.13%'],
    ['{shares:2025-08-04/a/one.share|%1}', '31.1%'],
    ['{shares:2025-08-04/a/one.share|%0}', '31%'],
    ['{shares:2025-08-04/b.2.share|.2}', '6.20'],
    ['{shares:2025-08-04/a/one.tokens}', '14,370,000,000,000'],
    ['{shares:2025-08-04/a/one.tokens|tokens}', '14.4 trillion'],
    ['{shares:2025-08-04/b.2.tokens|tokens2}', '940.00 million'],
    ['{shares:2025-08-04/b.2.share|usd}', '$6.2'],
    ['{shares:2025-08-04/b.2.share|usd2}', '$6.20'],
    ['{shares:2025-08-04/b.2.week|date}', '4 August 2025'],
    ['{shares:2025-08-04/b.2.model}', 'b.2'],
    ['{shares:2025-08-11/a/one.tokens|word}', 'zero'],
  ])('%s reads %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    ['{max shares:*/a/one.share|%1}', '31.1%'],
    ['{min shares:2025-08-04/*.share|%1}', '6.2%'],
    ['{mean shares:2025-08-04/*.share|.1}', '18.7'],
    ['{max shares:*/*.tokens@week|date}', '4 August 2025'],
    ['{min shares:2025-08-01..2025-08-10/*.share@model}', 'b.2'],
    ['{max shares:*/*.share - min shares:*/*.share|.2}', '24.93'],
  ])('%s is taken over rows, unknown values left out: %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each(['{mean shares:*/*.share@week}', '{shares:2025-08-04/b.2.share@week}', '{sum shares:*/*.share}'])(
    '%s is no reference',
    (text) => {
      expect(() => written(text)).toThrow('data.badReference');
    },
  );

  test('over no known value is an error', () => {
    expect(() => written('{max shares:2025-08-11/*.share}')).toThrow(DataError);
  });

  test('may add, subtract and divide cells, from left to right', () => {
    expect(written('{shares:2025-08-04/a/one.share + shares:2025-08-04/b.2.share|%1}')).toBe('37.3%');
    expect(written('{shares:2025-08-04/a/one.share - shares:2025-08-04/b.2.share|.2}')).toBe('24.93');
    expect(written('{shares:2025-08-04/a/one.share / shares:2025-08-04/b.2.share|.1}')).toBe('5.0');
  });

  test.each([
    ['{nope:a.value}', 'there is no dataset "nope"'],
    ['{shares:2025-08-04/a/one.rank}', 'shares has no field "rank"; it has week, model, share, tokens'],
    ['{shares:2025-09-01/a/one.share}', 'shares has no row "2025-09-01/a/one" (its key is week/model)'],
    ['{shares:2025-08-11/a/one.share|%}', 'that value is not known'],
    ['{shares:2025-08-04/a/one.share|date}', 'cannot write 31.13 as "date"'],
    ['{shares:2025-08-04/a/one.share|furlongs}', 'cannot write 31.13 as "furlongs"'],
    ['{shares:2025-08-04/a/one.share|constructor}', 'cannot write 31.13 as "constructor"'],
    ['{shares:2025-08-04/a/one.model|%}', 'cannot write "a/one" as "%"'],
    ['{shares:2025-08-04/b.2.share / shares:2025-08-11/a/one.tokens|.1}', 'divides by zero'],
    ['{shares:2025-08-04/b.2.share + shares:2025-08-04/b.2.model|.1}', 'values that are not both numbers'],
  ])('%s fails: %s', (text, message) => {
    expect(inWords(() => written(text))).toThrow(DataError);
    expect(inWords(() => written(text))).toThrow(`${text}: `);
    expect(inWords(() => written(text))).toThrow(message);
  });

  test('keeps where it came from, and a figure link its figure', () => {
    const inlines = parseInlines('{shares:2025-08-04/b.2.share|%} [[25a]]', (_, what) => {
      throw new Error(what.id);
    });
    expect(resolveInlines(inlines, () => shares)).toEqual([
      { type: 'number', text: '6.2%', ref: 'shares:2025-08-04/b.2.share|%' },
      { type: 'text', text: ' ' },
      { type: 'figure', text: '[25a]', ref: '25a' },
    ]);
  });

  test('tells which datasets it needs, each once', () => {
    const inlines = parseInlines('{b:x.y} {a:x.y + b:x.z}', (_, what) => {
      throw new Error(what.id);
    });
    expect(needsOf(inlines)).toEqual(['a', 'b']);
  });
});

test('a share of two decimals is rounded as written, half up, at every value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const share = hundredths / 100;
      const one = { ...shares, rows: [{ week: 'w', model: 'm', share, tokens: 1 }] };
      const inlines = parseInlines('{shares:w/m.share|%1}', (_, what) => {
        throw new Error(what.id);
      });
      const tenths = Math.floor((hundredths + 5) / 10);
      expect(plainText(resolveInlines(inlines, () => one))).toBe(`${Math.floor(tenths / 10)}.${tenths % 10}%`);
    }),
  );
});
