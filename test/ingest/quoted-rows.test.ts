/** Rows of a csv that is damaged: what can be read is, and no file takes longer for its damage. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { quotedRows, type Row } from '../../src/ingest/quoted-rows.ts';

function read(lines: readonly string[], width: number): { rows: Row[]; looked: number } {
  const table = quotedRows(',', width);
  const rows = lines.flatMap((line, i) => table.take(line, i + 1));
  rows.push(...table.end());
  return { rows, looked: table.looked() };
}

const good = '2026-06-01,"openai/gpt-4o",1';
const open = '2026-06-01,"openai/gpt-4o x,1';

describe('rows of quoted cells', () => {
  test('are those of a csv reader, whatever stands in a cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'é'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse(rows, { newline: '\n', quotes: true });
        const read_ = read(text.split('\n'), 3).rows.map((row) => (row.kind === 'cells' ? row.cells : row));
        expect(read_).toEqual(rows);
      }),
    );
  });

  test('lose the line that opens a quote for good, and no other', () => {
    const lines = [good, open, ...Array(3000).fill('2026-06-01,b,2'), good];
    const { rows } = read(lines, 3);
    expect(rows).toHaveLength(lines.length);
    expect(rows.filter(({ kind }) => kind !== 'cells')).toEqual([{ kind: 'bad', why: 'open', number: 2 }]);
  });

  test('lose one line to a quote that a later one seems to close', () => {
    const { rows } = read([open, good, good, '"stray" x,1,2', 'a,b', ''], 3);
    expect(rows.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'bad 1',
      'cells 2',
      'cells 3',
      'bad 4',
      'count 5',
    ]);
  });

  test.each([
    ['every line opens a quote', open],
    ['every line opens one behind a closed one', '"a","b'],
    ['every line is one quote', '"'],
    ['every line is an open quote of quotes', `"${'""'.repeat(40)}`],
  ])('are looked at a fixed number of times where %s', (_, line) => {
    for (const lines of [2000, 8000]) {
      const { rows, looked } = read(Array(lines).fill(line), 3);
      expect(looked).toBeLessThanOrEqual(3 * lines * line.length);
      expect(rows.length).toBeGreaterThan(0);
    }
  });
});
