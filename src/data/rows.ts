/** Turns the text of a csv into typed rows. Pure; every problem names file, line and column. */
import Papa from 'papaparse';
import { DataError } from '../errors.ts';
import type { Field, FieldType, Row, Value } from './dataset.ts';

/** What each type accepts. Anything else is an error, never a guess: `Number` alone would read '0x10' and ' 1'. */
const readers: Record<FieldType, (text: string) => Value | undefined> = {
  string: (text) => text,
  integer: (text) => {
    const value = Number(text);
    return /^-?\d+$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
  },
  number: (text) => {
    const value = Number(text);
    return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) && Number.isFinite(value) ? value : undefined;
  },
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  date: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined),
  yearmonth: (text) => (/^\d{4}-\d\d$/.test(text) ? text : undefined),
};

const wanted: Record<FieldType, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date such as 2025-08-04',
  yearmonth: 'a month such as 2025-08',
};

/**
 * Rows of a csv with a header line that names exactly `fields`, in their order. An empty cell is null.
 * `where` is the file's name, for errors. Throws DataError.
 */
export function parseRows(text: string, fields: readonly Field[], where: string): Row[] {
  const body = (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r?\n$/, '');
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: ',',
    newline: body.includes('\r\n') ? '\r\n' : '\n',
  });
  const problem = errors[0];
  if (problem) throw new DataError(`${where}, line ${(problem.row ?? 0) + 1}: ${problem.message}`);
  checkHeader(data[0] ?? [], fields, where);
  const columns = fields.map((field) => {
    const reader = readers[field.type];
    if (reader === undefined) throw new DataError(`${where}, column ${field.name}: no such type as ${field.type}`);
    return { field, reader };
  });
  const rows: Row[] = [];
  for (let i = 1; i < data.length; i++) {
    const cells = data[i] ?? [];
    if (cells.length !== columns.length) {
      throw new DataError(`${where}, line ${i + 1}: expected ${columns.length} cells, saw ${cells.length}`);
    }
    const row: Record<string, Value> = {};
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      const cell = cells[c];
      if (column === undefined || cell === undefined) continue;
      const value = cell === '' ? null : column.reader(cell);
      if (value === undefined) {
        const { name, type } = column.field;
        throw new DataError(`${where}, line ${i + 1}, column ${name}: expected ${wanted[type]}, saw ${quote(cell)}`);
      }
      row[column.field.name] = value;
    }
    rows.push(row);
  }
  return rows;
}

function checkHeader(header: readonly string[], fields: readonly Field[], where: string): void {
  const names = fields.map((field) => field.name);
  for (let i = 0; i < Math.max(header.length, names.length); i++) {
    if (header[i] === names[i]) continue;
    const saw = header[i] === undefined ? 'no column' : quote(header[i] ?? '');
    const expected = names[i] === undefined ? 'no more columns' : `column ${names[i]}`;
    throw new DataError(`${where}, line 1, column ${i + 1}: expected ${expected}, saw ${saw}`);
  }
}

/** Quoted with escapes, so that what a file holds cannot reach the terminal raw. */
function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
