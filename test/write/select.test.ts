import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/data/dataset.ts';
import { filterRows, readCondition, sortRowsBy, testOf, wrongConditions } from '../../src/write/select.ts';

const fields: readonly Field[] = [
  { name: 'model', title: 'Model', type: 'string' },
  { name: 'tokens', title: 'Tokens', type: 'integer', unit: 'tokens' },
  { name: 'open', title: 'Open', type: 'boolean' },
];
const rows = [
  { model: 'b', tokens: 2e9, open: true },
  { model: 'A', tokens: null, open: null },
  { model: 'c', tokens: 10e9, open: false },
  { model: 'a', tokens: 2e9, open: true },
];
const names = (kept: readonly { model: string }[]) => kept.map(({ model }) => model).join('');

function where(text: string): string {
  const condition = readCondition(text);
  const field = fields.find(({ name }) => name === condition?.column);
  const test = condition && field && testOf(condition, field);
  if (!test) throw new Error(`${text} is no condition`);
  return names(rows.filter(test));
}

describe('sorting', () => {
  test('is by size for numbers, without case for text, and stable', () => {
    expect(names(sortRowsBy(rows, [{ column: 'tokens', descending: false }]))).toBe('bacA');
    expect(names(sortRowsBy(rows, [{ column: 'tokens', descending: true }]))).toBe('cbaA');
    expect(names(sortRowsBy(rows, [{ column: 'model', descending: false }]))).toBe('Aabc');
  });

  test('puts unknown last in both directions', () => {
    expect(names(sortRowsBy(rows, [{ column: 'open', descending: false }]))).toBe('cbaA');
    expect(names(sortRowsBy(rows, [{ column: 'open', descending: true }]))).toBe('bacA');
  });

  test('takes the next key where the first is equal', () => {
    const keys = [
      { column: 'tokens', descending: true },
      { column: 'model', descending: false },
    ];
    expect(names(sortRowsBy(rows, keys))).toBe('cabA');
  });

  test('leaves what it was given as it was', () => {
    sortRowsBy(rows, [{ column: 'tokens', descending: true }]);
    expect(names(rows)).toBe('bAca');
  });
});

describe('conditions', () => {
  test.each([
    ['model=a', 'Aa'],
    ['model!=a', 'bc'],
    ['model=c|b', 'bc'],
    ['tokens=2B | 10B', 'bca'],
    ['model~A', 'Aa'],
    ['tokens=2B', 'ba'],
    ['tokens>2e9', 'c'],
    ['tokens>=2_000_000_000', 'bca'],
    ['tokens<10B', 'ba'],
    ['tokens<=2000M', 'ba'],
    ['open=yes', 'ba'],
    ['open!=true', 'c'],
    ['tokens=', 'A'],
    ['tokens!=', 'bca'],
  ])('%s keeps %s', (text, kept) => {
    expect(where(text)).toBe(kept);
  });

  test('an unknown value meets none but the one that asks for it', () => {
    for (const text of ['tokens=0', 'tokens!=0', 'tokens<1', 'tokens>=0', 'tokens~n'])
      expect(where(text)).not.toContain('A');
  });

  test('keep an equals sign inside the value', () => {
    expect(readCondition('a=b=c')).toEqual({ column: 'a', operator: '=', value: 'b=c' });
    expect(readCondition('a>=b')).toEqual({ column: 'a', operator: '>=', value: 'b' });
    expect(readCondition('plain')).toBeUndefined();
    expect(readCondition('=b')).toBeUndefined();
  });
});

describe('a filter as it is typed', () => {
  test.each([
    ['', 'bAca'],
    ['b', 'b'],
    ['tokens>1B', 'bca'],
    ['tokens>1B open=true', 'ba'],
    ['tokens>', 'bAca'],
    ['tokens>1B open=maybe', 'bca'],
    ['nosuch=1', ''],
    ['A true', 'a'],
  ])('%j keeps %j', (filter, kept) => {
    expect(names(filterRows(rows, fields, filter))).toBe(kept);
  });

  test('says which of its conditions are none', () => {
    const wrong = (filter: string) => wrongConditions(filter, fields).map(({ word, field }) => [word, field?.name]);
    expect(wrong('b tokens>1B open=true')).toEqual([]);
    expect(wrong('tokens> open=maybe nosuch=1')).toEqual([
      ['tokens>', 'tokens'],
      ['open=maybe', 'open'],
      ['nosuch=1', undefined],
    ]);
  });
});
