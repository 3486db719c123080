/** The first rows of a file: enough to tell what kind of log it is and how to read it. */
import { closeSync, openSync, readSync } from 'node:fs';
import Papa from 'papaparse';
import { identifier, literal } from '../counts/sql-text.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { Engine } from './engine.ts';
import type { Container, LogFile } from './sources.ts';

export interface Sample {
  readonly container: Container;
  /** Names of the columns of a table; those of a csv as they stand, also twice or empty. */
  readonly header: readonly string[];
  readonly delimiter: string;
  /** Of json: one object a line, one array of all, or objects one after the other over many lines. */
  readonly layout: 'lines' | 'array' | 'documents';
  /** The first objects that could be read. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Of columns and fields, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Nothing in it at all. */
  readonly empty: boolean;
}

const maxSampleRecords = 50;
const headBytes = 1 << 16;
const glanceBytes = 1 << 14;
/** Of a line: an answer with pictures in it takes some MB. */
const maxLineBytes = 1 << 25;
const minBufferBytes = 1 << 20;
const longHeadBytes = 1 << 24;

/**
 * Throws DataError for a file that cannot be opened or decompressed, or is UTF-16. A glance at its first line is for the
 * thousandth file of a folder: where that does not tell its format, ask again for all of it.
 */
export async function sampleOf(engine: Engine, file: LogFile, glance = false): Promise<Sample> {
  if (file.container === 'parquet') {
    const columns = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${literal(globless(file.path))})`);
    return madeOf('parquet', { header: columns.map(({ column_name }) => String(column_name)) });
  }
  let text = await headOf(engine, file, glance ? glanceBytes : headBytes, glance && file.container === 'json');
  if (glance) return sampleText(text, file.container);
  // A first line that goes on and on: a conversation with pictures, or a whole export on one line.
  if (!text.includes('\n') && text.length >= headBytes / 4) text = await headOf(engine, file, longHeadBytes);
  return sampleText(text, file.container);
}

/** The same of text that is at hand. */
function sampleText(head: string, named: Container | undefined): Sample {
  const text = head.replace(/^\uFEFF/, '');
  const start = text.trimStart();
  const container =
    named === 'tsv' || named === 'csv' ? named : named === 'json' || /^[{[]/.test(start) ? 'json' : 'csv';
  if (start === '') return madeOf(container, { empty: true });
  return container === 'json' ? jsonSample(text) : tableSample(text, container);
}

function madeOf(container: Container, found: Partial<Sample>): Sample {
  const { header = [], records = [] } = found;
  const names = new Set<string>();
  for (const name of header) names.add(name.toLowerCase());
  for (const record of records) for (const name of Object.keys(record)) names.add(name.toLowerCase());
  return { container, delimiter: ',', layout: 'lines', empty: false, ...found, header, records, names };
}

function tableSample(text: string, container: Container): Sample {
  const first = text.split(/\r\n|\n|\r/, 1)[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  const delimiter = container === 'tsv' ? '\t' : ([',', ';', '\t', '|'].sort((a, b) => count(b) - count(a))[0] ?? ',');
  const [header = []] = Papa.parse<string[]>(first, { delimiter }).data;
  return madeOf(container, { delimiter, header: header.map((name) => name.trim()) });
}

function jsonSample(text: string): Sample {
  const trimmed = text.trimStart();
  if (trimmed.startsWith('[')) return madeOf('json', { layout: 'array', records: objectsOf(trimmed) });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parsed: Record<string, unknown>[] = [];
  for (const line of lines) {
    parsed.push(...parsedObject(line));
    if (parsed.length >= maxSampleRecords) break;
  }
  if (parsed.length > 0 || lines.length === 1) return madeOf('json', { records: parsed });
  const objects = objectsOf(trimmed);
  return madeOf('json', { layout: objects.length > 0 ? 'documents' : 'lines', records: objects });
}

function parsedObject(line: string): Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [value as Record<string, unknown>]
      : [];
  } catch {
    return [];
  }
}

/** Objects of a text that may be cut off in one: by counting brackets outside strings. */
function objectsOf(text: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (mark === '{') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (mark === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(...parsedObject(text.slice(start, index + 1)));
      if (found.length >= maxSampleRecords) break;
    }
  }
  return found;
}

/** One for all files: a thousand fresh ones take longer than to read them. */
const buffer = Buffer.allocUnsafeSlow(headBytes);

/** The first bytes of what is in a file as text, or only its first line. */
async function headOf(engine: Engine, file: LogFile, bytes: number, oneLine = false): Promise<string> {
  if (file.compression === 'zstd') {
    const rows = await engine.rows(`SELECT line FROM ${linesOf([file.path], 'zstd', { ignoring: true })} LIMIT 20`);
    return rows.map(({ line }) => String(line ?? '')).join('\n');
  }
  // Before anything is in the buffer.
  const zlib = file.compression === 'gzip' ? await import('node:zlib') : undefined;
  const head = bytes <= buffer.length ? buffer.subarray(0, bytes) : Buffer.allocUnsafe(Math.min(bytes, file.bytes));
  let length = 0;
  try {
    const opened = openSync(file.path, 'r');
    try {
      length = readSync(opened, head, 0, head.length, 0);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    throw new DataError(message('ingest.unreadable', { file: code(file.name), why: code((error as Error).message) }));
  }
  let read = head.subarray(0, length);
  if (zlib !== undefined && length > 0) {
    try {
      read = zlib.gunzipSync(read, { finishFlush: zlib.constants.Z_SYNC_FLUSH });
    } catch (error) {
      throw new DataError(message('ingest.notGzip', { file: code(file.name), why: code((error as Error).message) }));
    }
  }
  const mark = read.length < 2 ? 0 : read.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) throw new DataError(message('ingest.utf16', { file: code(file.name) }));
  const end = oneLine ? read.indexOf('\n') : -1;
  return read.toString('utf8', 0, end === -1 ? read.length : end);
}

/** A path that DuckDB takes as it stands, whatever is in it. */
export function globless(path: string): string {
  return path.replace(/[[*?]/g, (mark) => `[${mark}]`);
}

/**
 * Lines of files as `line` (null for an empty one) and `_file`. Whatever is in them: as csv of one column without
 * quotes, since the JSON reader loses the place of a bad line. What parts columns are four bytes that stand in no text,
 * damaged or not: a line that began with a single such byte would be taken for an empty one.
 */
export function linesOf(
  paths: readonly string[],
  compression: string,
  { ignoring = false, most = maxLineBytes }: { readonly ignoring?: boolean; readonly most?: number } = {},
): string {
  return `read_csv(${list(paths)}, columns = {'line': 'VARCHAR'}, delim = chr(1) || chr(2) || chr(3) || chr(1), quote = '', escape = '', header = false, auto_detect = false, strict_mode = false, filename = '_file', compression = ${literal(compression)}, ${room(most)}, ignore_errors = ${ignoring})`;
}

export function list(paths: readonly string[]): string {
  return `[${paths.map((path) => literal(globless(path))).join(', ')}]`;
}

/** A csv by the names of its header, each cell text; fails at the first line that does not fit. */
export function tableOf(paths: readonly string[], sample: Sample, compression: string, most = maxLineBytes): string {
  const columns = uniqueNames(sample.header).map((name) => `${identifier(name)}: 'VARCHAR'`);
  return `read_csv(${list(paths)}, columns = {${columns.join(', ')}}, delim = ${literal(sample.delimiter)}, quote = '"', escape = '"', header = true, auto_detect = false, filename = '_file', compression = ${literal(compression)}, ${room(most)})`;
}

export function roomFor(most: number): number {
  return Math.min(maxLineBytes, Math.max(minBufferBytes, most + 1024));
}

/** Every file is given a buffer as long as its longest line: a thousand small files need no 32 MB each. */
function room(most: number): string {
  const bytes = roomFor(most);
  return `max_line_size = ${bytes}, buffer_size = ${bytes}`;
}

/** The column that says where in the file a row of a repaired table began. */
export const lineColumn = '_line';

/** Columns that reading a table adds to its own. */
const added = /^_(file|row|[tv]\d+)$/;

/** A name that stands twice, is empty, or is one of ours, gets a number: columns are read by name, and the first is meant. */
export function uniqueNames(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.map((name, i) => {
    const lower = name.toLowerCase();
    const own = lower === '' || seen.has(lower) || added.test(lower) ? `${name}_${i}` : name;
    seen.add(own.toLowerCase());
    return own;
  });
}
