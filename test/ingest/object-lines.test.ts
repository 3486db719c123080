/** What stands outside the objects of a list is never kept, however long or deep. */
import { expect, test } from 'vitest';
import { objectLines } from '../../src/ingest/object-lines.ts';

test('a list is found after a word and brackets of any length', () => {
  const lines = objectLines('data');
  const before = process.memoryUsage().heapUsed;
  const long = 'y'.repeat(100_000);
  const deep = '['.repeat(100_000);
  expect(lines.take('{"x":"')).toEqual([]);
  for (let i = 0; i < 200; i++) lines.take(long);
  lines.take('","deep":');
  for (let i = 0; i < 50; i++) lines.take(deep);
  // A rope of 20 million letters and a stack of 5 million brackets would take hundreds of MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60e6);
  for (let i = 0; i < 50; i++) lines.take(']'.repeat(100_000));
  expect(lines.take(',"data":[{"a":1},{"b":[2]}]}')).toEqual(['{"a":1}', '{"b":[2]}']);
  expect(lines.rest()).toBeNull();
});
