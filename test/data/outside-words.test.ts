import { expect, test } from 'vitest';
import { listPriceOf, priceList } from '../../src/counts/list-price.ts';
import { ownValue } from '../../src/data/own-value.ts';
import { seriesNamed } from '../../src/draw/grid.ts';
import { parseMap } from '../../src/ingest/formats/mapped.ts';
import { ordered } from '../../src/ingest/model-words.ts';

const words = ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'];

test('a word that every object knows stands in no table of ours', () => {
  for (const word of words) expect(ownValue({ openai: 1 }, word)).toBeUndefined();
});

test('a model, author or provider of such a name has no price and the next colour', () => {
  const list = priceList({ rows: [] });
  for (const word of words) {
    expect(listPriceOf(list, word, '2025-12-01')).toBeNull();
    expect(listPriceOf(list, `${word}/${word}`, '2025-12-01', word)).toBeNull();
    expect(seriesNamed([word])[0]?.colour).toMatch(/^series\.\d+$/);
    expect(ordered([word, 'large', '4'])).toEqual([word, 'large', '4']);
    expect(() => parseMap([`${word}=x`])).toThrow(expect.objectContaining({ name: 'UsageError' }));
  }
});
