/** Turns the text of a csv into typed rows. Pure; every problem names file, line and column. */
import Papa, { type ParseConfig, type ParseResult } from 'papaparse';
import { DataError } from '../errors.ts';
import { type Code, code, type Message, message } from '../i18n/message.ts';
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

export function isFieldType(type: unknown): type is FieldType {
  return typeof type === 'string' && Object.hasOwn(readers, type);
}

/** A cell that does not match; `line` counts the header as 1, `column` is the field's name if known. */
interface CellProblem {
  readonly line: number;
  readonly column: string | null;
  readonly what: Message;
}

/**
 * Rows of a csv whose header names exactly `fields`, in order. An empty cell is null. `where` is the file's name, for errors.
 * Throws DataError at the first mismatch.
 */
export function parseRows(text: string, fields: readonly Field[], where: string): Row[] {
  return readRows(text, fields, ({ line, column, what }) => {
    throw new DataError(placed(where, line, column, what));
  });
}

/** A problem with its place in a csv: `data/models.csv, line 12, column size: ...`. */
export function placed(where: string, line: number, column: string | null, what: Message): Message {
  const file = code(where);
  return column === null
    ? message('data.atLine', { file, line, what })
    : message('data.atColumn', { file, line, column: code(column), what });
}

/** The same, but reports every problem instead of throwing; an unreadable cell becomes null. */
export function readRows(text: string, fields: readonly Field[], report: (problem: CellProblem) => void): Row[] {
  const body = text.replace(/\r?\n$/, '');
  const once = createPool();
  const rows: Row[] = [];
  let line = 0;
  // Papa's types do not allow parsing text in chunks.
  const config: ParseConfig<string[]> & { chunkSize: number; chunk: (results: ParseResult<string[]>) => void } = {
    delimiter: ',',
    newline: /^[^\n]*\r\n/.test(body) ? '\r\n' : '\n',
    chunkSize,
    chunk({ data, errors }: ParseResult<string[]>) {
      for (const { row, message: why } of errors)
        report({ line: line + (row ?? 0) + 1, column: null, what: message('data.badCsv', { why: code(why) }) });
      for (const cells of data) {
        line += 1;
        if (line === 1) checkHeader(cells, fields, report);
        else rows.push(readRow(cells, line, fields, once, report));
      }
    },
  };
  Papa.parse<string[]>(body, config);
  if (line === 0) checkHeader([], fields, report);
  return rows;
}

/** Characters of a file that are parsed at a time, so that the largest file is not held twice in memory. */
const chunkSize = 1 << 15;

function readRow(
  cells: readonly string[],
  line: number,
  fields: readonly Field[],
  once: (text: string) => string,
  report: (problem: CellProblem) => void,
): Row {
  if (cells.length !== fields.length) {
    report({ line, column: null, what: message('data.cellCount', { expected: fields.length, seen: cells.length }) });
  }
  const row: Record<string, Value> = {};
  for (let c = 0; c < fields.length; c++) {
    const field = fields[c];
    const cell = cells[c];
    if (field === undefined) continue;
    const value = cell === undefined || cell === '' ? null : readers[field.type](cell);
    if (value === undefined) {
      const expected = message(`data.${field.type}`);
      report({ line, column: field.name, what: message('data.cell', { expected, seen: quoted(cell ?? '') }) });
    }
    row[field.name] = typeof value === 'string' ? once(value) : (value ?? null);
  }
  return row;
}

/**
 * Interns strings. A cell is a slice of the file's text and would keep all of it in memory; an object key is a copy, and
 * equal cells of all files share it.
 */
function createPool(): (text: string) => string {
  const known: Record<string, string> = Object.create(null);
  return (text) => {
    known[text] ??= text;
    return known[text];
  };
}

function checkHeader(
  header: readonly string[],
  fields: readonly Field[],
  report: (problem: CellProblem) => void,
): void {
  const names = fields.map((field) => field.name);
  for (let i = 0; i < Math.max(header.length, names.length); i++) {
    const saw = header[i];
    const name = names[i];
    if (saw === name) continue;
    report({ line: 1, column: name ?? null, what: headerProblem(name, saw) });
  }
}

function headerProblem(name: string | undefined, saw: string | undefined): Message {
  if (name === undefined) return message('data.headerTooLong', { seen: quoted(saw ?? '') });
  if (saw === undefined) return message('data.headerLacks', { expected: code(name) });
  return message('data.headerColumn', { expected: code(name), seen: quoted(saw) });
}

/** Quoted with escapes, so that a file's raw content cannot reach the terminal. */
function quoted(text: string): Code {
  return code(JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text));
}
