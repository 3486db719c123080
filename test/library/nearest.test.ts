import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestNames } from '../../src/data/nearest.ts';

describe('edit distance', () => {
  test('counts inserts, deletes, replacements and swaps of neighbours as one each', () => {
    expect(editDistance('table', 'table')).toBe(0);
    expect(editDistance('table', 'tables')).toBe(1);
    expect(editDistance('table', 'tble')).toBe(1);
    expect(editDistance('table', 'cable')).toBe(1);
    expect(editDistance('table', 'tabel')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('is the same both ways, zero only for equal words, and never more than the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest names', () => {
  const names = ['show', 'table', 'token-share-by-source', 'token-volume-by-source', 'models', 'weekly-model-tokens'];

  test('are those spelled nearly so, beginning so or holding the word, best first', () => {
    expect(nearestNames('tabel', names)).toEqual(['table']);
    expect(nearestNames('token-s', names)[0]).toBe('token-share-by-source');
    expect(nearestNames('model', names)).toEqual(['models', 'weekly-model-tokens']);
    expect(nearestNames('SHOW', names)[0]).toBe('show');
  });

  test('are none for a word like no other', () => {
    expect(nearestNames('xyzzy', names)).toEqual([]);
    expect(nearestNames('', names)).toEqual([]);
  });

  test('are found by the first hundred letters: a whole file may have been pasted', () => {
    const name = `${'a'.repeat(99)}b`;
    expect(nearestNames('a'.repeat(100) + 'z'.repeat(1_000_000), [name])).toEqual([name]);
  });
});
