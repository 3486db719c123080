/** Parses the user's label csv line by line. Pure; every error names file, line and column. */
import Papa from 'papaparse';
import { DataError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import type { Value } from './dataset.ts';
import { placed } from './rows.ts';

/** The columns a file may change, for models and for authors. */
export const modelColumns = ['open_weights', 'params_total_b', 'size', 'reasoning'] as const;
export const authorColumns = ['origin', 'country'] as const;
const keyColumns = ['slug', 'author'] as const;
const meansColumn = 'model';

export type ModelColumn = (typeof modelColumns)[number];
type AuthorColumn = (typeof authorColumns)[number];
type LabelColumn = ModelColumn | AuthorColumn;

/** One line of the file: labels for a slug (or a canonical model with all its variants), or for an author. */
export interface Override {
  /** The header is line 1. */
  readonly line: number;
  readonly key: (typeof keyColumns)[number];
  readonly name: string;
  /** The model behind a `name` in the user's log. */
  readonly model?: string;
  /** Null if the file says `unknown`; an empty cell is absent. */
  readonly labels: Readonly<Partial<Record<LabelColumn, Value>>>;
}

/**
 * Reads a csv with a header: `slug` or `author` (exactly one in each line), and any of open_weights, params_total_b, size,
 * reasoning, origin, country. An empty cell keeps the label; `unknown` clears it. With `model`, the slug is the log's own name
 * for that model. Throws DataError with file, line and column.
 */
export function parseOverrides(text: string, file: string): Override[] {
  const body = text.replace(/^\uFEFF/, '').replace(/(\r?\n)+$/, '');
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: ',',
    newline: body.includes('\r\n') ? '\r\n' : '\n',
  });
  for (const { row, message: why } of errors)
    fail(file, (row ?? 0) + 1, null, message('data.badCsv', { why: code(why) }));
  const header = (data[0] ?? []).map((name) => name.trim());
  const known: readonly string[] = [...keyColumns, meansColumn, ...modelColumns, ...authorColumns];
  for (const [i, name] of header.entries()) {
    if (!known.includes(name)) fail(file, 1, name, noColumn(known));
    if (header.indexOf(name) !== i) fail(file, 1, name, message('data.twice'));
  }
  if (!header.some((name) => isKey(name))) fail(file, 1, null, message('data.needsKeyColumn'));
  return data.slice(1).flatMap((cells, i) => {
    const line = i + 2;
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length !== header.length)
      fail(file, line, null, message('data.cellCount', { expected: header.length, seen: cells.length }));
    return [overrideOf(header, cells, line, file)];
  });
}

function overrideOf(header: readonly string[], cells: readonly string[], line: number, file: string): Override {
  const given = header.flatMap((name, c) => {
    const cell = cells[c]?.trim() ?? '';
    return cell === '' ? [] : [{ name, cell }];
  });
  const keys = given.filter(({ name }) => isKey(name));
  const [only] = keys;
  if (only === undefined || keys.length > 1 || !isKey(only.name)) {
    return fail(file, line, null, message(keys.length === 0 ? 'data.needsKey' : 'data.twoKeys'));
  }
  const labels: Partial<Record<LabelColumn, Value>> = {};
  let model: string | undefined;
  for (const { name, cell } of given) {
    if (isKey(name)) continue;
    if (name === meansColumn) {
      if (only.name === 'author') return fail(file, line, name, message('data.belongsToSlug'));
      if (/[\u0000-\u001f\u007f-\u009f]/.test(cell + only.cell)) {
        const expected = message('data.modelSlug');
        return fail(file, line, name, message('data.cell', { expected, seen: code(JSON.stringify(cell)) }));
      }
      model = cell;
      continue;
    }
    if (!isColumn(name)) return fail(file, line, name, noColumn([...modelColumns, ...authorColumns]));
    if (only.name === 'slug' && isAuthorColumn(name)) {
      return fail(file, line, name, message('data.belongsToAuthor'));
    }
    const value = readLabel(name, cell);
    if (value === undefined) {
      const expected = message(`data.${name}`);
      return fail(file, line, name, message('data.cell', { expected, seen: code(JSON.stringify(cell)) }));
    }
    labels[name] = value;
  }
  return { line, key: only.name, name: only.cell, ...(model === undefined ? {} : { model }), labels };
}

function noColumn(columns: readonly string[]): Message {
  return message('data.noLabelColumn', { columns: columns.map(code) });
}

/** Undefined for a value that the column does not accept. */
function readLabel(column: LabelColumn, cell: string): Value | undefined {
  if (cell.toLowerCase() === 'unknown') return null;
  if (column === 'open_weights' || column === 'reasoning') {
    return { true: true, false: false }[cell.toLowerCase()];
  }
  if (column === 'params_total_b') return /^\d+(\.\d+)?$/.test(cell) && Number(cell) > 0 ? Number(cell) : undefined;
  if (column === 'size') return ['small', 'medium', 'large'].find((size) => size === cell.toLowerCase());
  if (column === 'origin') return ['China', 'Rest of world'].find((each) => each.toLowerCase() === cell.toLowerCase());
  // Country names reach the screen unchanged, so control characters are refused.
  return /[\u0000-\u001f\u007f-\u009f]/.test(cell) ? undefined : cell;
}

function isKey(name: string): name is (typeof keyColumns)[number] {
  return keyColumns.some((key) => key === name);
}

function isAuthorColumn(name: string): name is AuthorColumn {
  return authorColumns.some((column) => column === name);
}

function isColumn(name: string): name is LabelColumn {
  return isAuthorColumn(name) || modelColumns.some((column) => column === name);
}

/** Throws a DataError with the place in the file. */
export function fail(file: string, line: number, column: string | null, what: Message): never {
  throw new DataError(placed(file, line, column, what));
}
