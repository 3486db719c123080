/** Applies the flags that select rows. Errors name wrong columns and conditions, with suggestions. */
import type { Field } from '../data/dataset.ts';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { code, codeOrNone, codes, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { operators, readCondition, type SortKey, sortRowsBy, testOf } from '../write/select.ts';
import type { Sheet, SheetRow } from '../write/sheet.ts';

export interface Selection {
  /** `COL=VALUE` and the like; all must hold. */
  readonly where?: readonly string[] | undefined;
  /** `tokens:desc,author`. */
  readonly sort?: string | undefined;
  /** `week,share`. */
  readonly columns?: string | undefined;
  readonly limit?: number | undefined;
}

/** A sheet with conditions, order, columns and limit applied, in this order. Throws UsageError. */
export function select(sheet: Sheet, { where = [], sort, columns, limit }: Selection): Sheet {
  const tests = where.map((text) => condition(text, sheet));
  const matching = sheet.rows.filter((row) => tests.every((test) => test(row)));
  const ordered = sort === undefined ? matching : sortRowsBy(matching, sortKeys(sort, sheet));
  return {
    ...sheet,
    fields: columns === undefined ? sheet.fields : chosen(columns, sheet),
    rows: limit === undefined ? ordered : ordered.slice(0, limit),
    matched: matching.length,
  };
}

function condition(text: string, sheet: Sheet): (row: SheetRow) => boolean {
  const read = readCondition(text);
  if (read === undefined)
    throw new UsageError(message('library.noCondition', { typed: quote(text), operators: codes(operators) }));
  const field = fieldOf(read.column, sheet, '--where');
  const test = testOf(read, field);
  if (test !== undefined) return test;
  const wrong = { typed: quote(text), column: code(field.name), value: quote(read.value) };
  throw new UsageError(
    field.type === 'boolean' ? message('library.noTruth', wrong) : message('library.noNumber', wrong),
  );
}

function sortKeys(sort: string, sheet: Sheet): SortKey[] {
  return sort.split(',').map((key) => {
    const [name = '', order = 'asc', ...rest] = key.split(':').map((part) => part.trim());
    const column = fieldOf(name, sheet, '--sort').name;
    if (rest.length > 0 || (order !== 'asc' && order !== 'desc'))
      throw new UsageError(message('library.noOrder', { typed: quote(key), column: code(column) }));
    return { column, descending: order === 'desc' };
  });
}

function chosen(columns: string, sheet: Sheet): Field[] {
  return [...new Set(columns.split(',').map((name) => fieldOf(name.trim(), sheet, '--columns')))];
}

function fieldOf(name: string, sheet: Sheet, flag: string): Field {
  const field = sheet.fields.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (field !== undefined) return field;
  const names = sheet.fields.map((candidate) => candidate.name);
  throw new UsageError(
    message('library.noColumn', {
      flag: code(flag),
      table: code(sheet.name),
      typed: quote(name),
      near: codeOrNone(nearestNames(name, names, 1)[0]),
      columns: codes(names),
    }),
  );
}
