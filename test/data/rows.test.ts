/** The csv reader: what it writes down is what it reads back, and what does not fit is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, FieldType, Row, Value } from '../../src/data/dataset.ts';
import { parseRows, readRows } from '../../src/data/rows.ts';
import { DataError } from '../../src/errors.ts';
import { inWords, worded } from '../i18n/translators.ts';

const field = (name: string, type: FieldType): Field => ({ name, title: name, type });

const arbitraryOf: Record<FieldType, fc.Arbitrary<Value>> = {
  string: fc.string({ minLength: 1 }),
  integer: fc.maxSafeInteger(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  boolean: fc.boolean(),
  date: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  yearmonth: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 7)),
};

/** Some fields and some rows that fit them, nulls included. */
const tables = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.constantFrom(...(Object.keys(arbitraryOf) as FieldType[]))), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 5,
  })
  .map((columns) => columns.filter(([name]) => name !== '__proto__').map(([name, type]) => field(name, type)))
  .filter((fields) => fields.length > 0)
  .chain((fields) => {
    const row = fc
      .tuple(...fields.map(({ type }) => fc.option(arbitraryOf[type], { freq: 4 })))
      .map((values): Row => Object.fromEntries(fields.map(({ name }, i) => [name, values[i] ?? null])));
    return fc.tuple(fc.constant(fields), fc.array(row, { maxLength: 6 }));
  });

const cell = (value: Value) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);
function csv(fields: readonly Field[], rows: readonly Row[], newline: string): string {
  const lines = [
    fields.map(({ name }) => cell(name)),
    ...rows.map((row) => fields.map((f) => cell(row[f.name] ?? null))),
  ];
  return lines.map((cells) => cells.join(',') + newline).join('');
}

describe('reading rows', () => {
  test('gives back exactly the values that were written, whatever they hold', () => {
    fc.assert(
      fc.property(tables, ([fields, rows]) => {
        expect(parseRows(csv(fields, rows, '\n'), fields, 'x.csv')).toEqual(rows);
      }),
    );
  });

  test('reads the line ends of Windows and a file without a last line end', () => {
    const fields = [field('a', 'string'), field('b', 'integer')];
    const rows = [
      { a: 'x', b: 1 },
      { a: null, b: null },
    ];
    expect(parseRows('a,b\r\nx,1\r\n,\r\n', fields, 'x.csv')).toEqual(rows);
    expect(parseRows('a,b\nx,1\n,', fields, 'x.csv')).toEqual(rows);
  });

  test('throws nothing but a DataError that names the file, whatever the text', () => {
    const fields = [field('a', 'string'), field('b', 'number')];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `a,b\n${text}`),
        ),
        (text) => {
          try {
            parseRows(text, fields, 'x.csv');
          } catch (error) {
            expect(error).toBeInstanceOf(DataError);
            expect(String(worded(error))).toContain('x.csv, line ');
          }
        },
      ),
    );
  });

  test.each([
    ['integer', '1.5', 'a whole number'],
    ['integer', '9007199254740993', 'a whole number'],
    ['integer', ' 1', 'a whole number'],
    ['number', '0x10', 'a number'],
    ['number', 'NaN', 'a number'],
    ['number', '1e999', 'a number'],
    ['number', '1,5', 'a number'],
    ['boolean', 'TRUE', 'true or false'],
    ['date', '2025-8-4', 'a date such as 2025-08-04'],
    ['yearmonth', '2025-08-04', 'a month such as 2025-08'],
  ] as const)('refuses %s %s and says what would do', (type, text, wanted) => {
    const read = () => parseRows(`a,b\nfirst,\nx,"${text}"\n`, [field('a', 'string'), field('b', type)], 'x.csv');
    expect(inWords(read)).toThrow(`x.csv, line 3, column b: expected ${wanted}, saw ${JSON.stringify(text)}`);
  });

  test('refuses a header or a row of another shape', () => {
    const fields = [field('a', 'string'), field('b', 'string')];
    expect(inWords(() => parseRows('b,a\n', fields, 'x.csv'))).toThrow(
      'x.csv, line 1, column a: expected column a, saw "b"',
    );
    expect(inWords(() => parseRows('a\n', fields, 'x.csv'))).toThrow(
      'x.csv, line 1, column b: expected column b, saw none',
    );
    expect(inWords(() => parseRows('a,b,c\n', fields, 'x.csv'))).toThrow(
      'x.csv, line 1: expected no more columns, saw "c"',
    );
    expect(inWords(() => parseRows('a,b\n1\n', fields, 'x.csv'))).toThrow('x.csv, line 2: expected 2 cells, saw 1');
    expect(inWords(() => parseRows('a,b\n\n1,2\n', fields, 'x.csv'))).toThrow('x.csv, line 2: expected 2 cells, saw 1');
  });

  test('shows what it refuses without letting control characters through', () => {
    const read = () => parseRows('a\n\u001b[2J\n', [field('a', 'number')], 'x.csv');
    expect(inWords(read)).toThrow('saw "\\u001b[2J"');
  });

  test('can report every problem instead of stopping at the first, with null where a cell was unreadable', () => {
    const seen: string[] = [];
    const rows = readRows('a,b\nx,1\n2,y\n', [field('a', 'number'), field('b', 'number')], ({ line, column }) =>
      seen.push(`${line} ${column}`),
    );
    expect(seen).toEqual(['2 a', '3 b']);
    expect(rows).toEqual([
      { a: null, b: 1 },
      { a: 2, b: null },
    ]);
  });
});
