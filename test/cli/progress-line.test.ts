/** The line that is written over itself while a log is read. */
import { expect, test } from 'vitest';
import { nextPace, type ProgressLine, progressLine, startPace } from '../../src/cli/progress-line.ts';
import { english } from '../i18n/translators.ts';

const at = (part: number): ProgressLine => ({ part, rows: part * 8_000_000 });

test('says rows, how many a second, and the time left of the statement that runs', () => {
  let pace = nextPace(startPace(), at(0), 10_000);
  pace = nextPace(pace, at(0.5), 12_000);
  expect(progressLine('reading a.csv', at(0.5), pace, 5000, 12_000, english)).toBe(
    'reading a.csv: 50%, 4.0M rows, 2.0M rows/s, 2 s left',
  );
});

test('begins anew where a second statement begins, and says no time left of too little', () => {
  let pace = nextPace(startPace(), at(0.9), 1000);
  pace = nextPace(pace, at(0.01), 9000);
  expect(progressLine('x', at(0.01), pace, 8000, 9000, english)).toBe('x (8 s)');
  pace = nextPace(pace, at(0.25), 10_000);
  expect(progressLine('x', at(0.25), pace, 9000, 10_000, english)).toBe('x: 25%, 2.0M rows, 2.0M rows/s, 3 s left');
});

test('says only since when where nothing can be told, and no rows where none are counted', () => {
  expect(progressLine('x', null, startPace(), 1400, 0, english)).toBe('x (1 s)');
  const pace = nextPace(startPace(), { part: 0, rows: 0 }, 0);
  expect(progressLine('x', { part: 0.5, rows: 0 }, pace, 4000, 4000, english)).toBe('x: 50%, 4 s left');
});
