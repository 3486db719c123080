/** Samples the first rows of a file, to detect its format and how to read it. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import Papa from 'papaparse';
import { identifier, literal } from '../counts/sql-text.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { Engine } from './engine.ts';
import type { Container, LogFile } from './sources.ts';
import { utf16Of } from './utf16.ts';

export interface Sample {
  readonly container: Container;
  /** Column names of a table. For a csv as written, including repeated or empty ones. */
  readonly header: readonly string[];
  readonly delimiter: string;
  /** Of json: one object a line, one array of all, or consecutive objects over many lines. */
  readonly layout: 'lines' | 'array' | 'documents';
  /** The first objects that parse. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Names of columns and fields, in lower case. */
  readonly names: ReadonlySet<string>;
  /** The key of the list that holds an API reply's records: `{"data": [...]}`. */
  readonly envelope: string | null;
  /** Table columns, in lower case, whose dates have the day before the month. */
  readonly dayFirst: ReadonlySet<string>;
  /** Lines before the header, such as Excel's `sep=;`. */
  readonly skip: number;
  /** The file is empty. */
  readonly empty: boolean;
}

const maxSampleRecords = 50;
const headBytes = 1 << 16;
const glanceBytes = 1 << 14;
/** Maximum bytes of a line: an answer with pictures takes several MB. */
const maxLineBytes = 1 << 25;
const minBufferBytes = 1 << 20;
const longHeadBytes = 1 << 24;
/** A conversation may begin with many records common to all tools, or with a picture. */
const maxLongRecords = 5000;

/**
 * Samples a file. Throws if it cannot be opened or decompressed. A first-line sample is meant for the thousandth file of a
 * folder: if it does not tell the format, take a full sample, then a long one.
 */
export async function sampleOf(
  engine: Engine,
  file: LogFile,
  look: 'glance' | 'head' | 'long' = 'head',
): Promise<Sample> {
  if (file.container === 'parquet') {
    const columns = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${literal(globless(file.path))})`);
    return madeOf('parquet', { header: columns.map(({ column_name }) => String(column_name)) });
  }
  if (look === 'long') {
    const long = await headOf(engine, file, longHeadBytes);
    const isCut = file.compression === 'none' && file.bytes > longHeadBytes && !long.includes('\n');
    return sampleText(isCut ? (afterFirstLine(file) ?? long) : long, file.container, maxLongRecords);
  }
  const glance = look === 'glance';
  let text = await headOf(engine, file, glance ? glanceBytes : headBytes, glance && file.container === 'json');
  if (glance) return sampleText(text, file.container);
  // The first line is very long: a conversation with pictures, or a whole export on one line.
  if (!text.includes('\n') && text.length >= headBytes / 4) text = await headOf(engine, file, longHeadBytes);
  return sampleText(text, file.container);
}

/** The same for text already in memory. */
function sampleText(head: string, named: Container | undefined, max = maxSampleRecords): Sample {
  const text = head.replace(/^\uFEFF/, '');
  const start = text.trimStart();
  const container =
    named === 'tsv' || named === 'csv' ? named : named === 'json' || /^[{[]/.test(start) ? 'json' : 'csv';
  if (start === '') return madeOf(container, { empty: true });
  return container === 'json' ? jsonSample(text, max) : tableSample(text, container);
}

function madeOf(container: Container, found: Partial<Sample>): Sample {
  const { header = [], records = [] } = found;
  const names = new Set<string>();
  for (const name of header) names.add(name.toLowerCase());
  for (const record of records) for (const name of Object.keys(record)) names.add(name.toLowerCase());
  const usual = {
    delimiter: ',',
    layout: 'lines',
    envelope: null,
    dayFirst: new Set<string>(),
    skip: 0,
    empty: false,
  } as const;
  return { ...usual, container, ...found, header, records, names };
}

function tableSample(text: string, container: Container): Sample {
  const lines = text.split(/\r\n|\n|\r/, maxSampleRecords);
  // Excel writes and reads a first line that names the cell separator.
  const [, named] = /^"?sep=(.)"?\s*$/i.exec(lines[0] ?? '') ?? [];
  const skip = named === undefined ? linesBeforeHeader(lines) : 1;
  const first = lines[skip] ?? '';
  const count = (mark: string) => first.split(mark).length;
  const delimiter =
    named ?? (container === 'tsv' ? '\t' : ([',', ';', '\t', '|'].sort((a, b) => count(b) - count(a))[0] ?? ','));
  const [header = [], ...rows] = Papa.parse<string[]>(lines.slice(skip).join('\n'), { delimiter }).data;
  const names = header.map((name) => name.trim());
  const dayFirst = names.filter((_, i) => rows.some((row) => isDayFirst(row[i] ?? '')));
  return madeOf(container, {
    delimiter,
    skip,
    header: names,
    dayFirst: new Set(dayFirst.map((name) => name.toLowerCase())),
  });
}

/** Counts empty lines, comments, and a title (one cell above many). */
function linesBeforeHeader(lines: readonly string[]): number {
  const isHeader = (line: string) =>
    !line.startsWith('#') && line.split(/[,;\t|]/).filter((cell) => cell.trim() !== '').length > 1;
  const at = lines.slice(0, maxBeforeHeader).findIndex(isHeader);
  return at === -1
    ? Math.max(
        0,
        lines.findIndex((line) => line.trim() !== ''),
      )
    : at;
}

const maxBeforeHeader = 10;

/** `25/06/2026`: 25 cannot be a month. */
function isDayFirst(cell: string): boolean {
  const [, first = '0'] = /^\s*(\d{1,2})\/\d{1,2}\/\d{2,4}\b/.exec(cell) ?? [];
  return Number(first) > 12;
}

function jsonSample(text: string, max: number): Sample {
  const trimmed = text.trimStart();
  if (trimmed.startsWith('[')) return madeOf('json', { layout: 'array', records: objectsIn(trimmed, max).whole });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parsed: Record<string, unknown>[] = [];
  for (const line of lines) {
    parsed.push(...parsedObject(line.replace(/,\s*$/, '')));
    if (parsed.length >= max) break;
  }
  if (parsed.length > 0) return madeOf('json', { records: parsed });
  const { whole, list } = objectsIn(trimmed, max);
  if (whole.length > 0) return madeOf('json', { layout: 'documents', records: whole });
  // One document, longer than the sample.
  return list === null
    ? madeOf('json', { layout: lines.length > 1 ? 'documents' : 'lines' })
    : madeOf('json', { layout: 'documents', envelope: list.key, records: list.records });
}

const envelopes: readonly string[] = [
  'data',
  'results',
  'items',
  'records',
  'rows',
  'logs',
  'observations',
  'spans',
  'usageEvents',
  'usageEventsDisplay',
];

/** The sample of an API reply's records; undefined if it is not a reply. */
export function inEnvelope(sample: Sample): Sample | undefined {
  const [first] = sample.records;
  if (sample.envelope !== null || first === undefined) return undefined;
  const key = envelopes.find((name) => heldIn(first[name]).length > 0);
  if (key === undefined) return undefined;
  const records = sample.records.flatMap((record) => heldIn(record[key]));
  return madeOf('json', { layout: 'documents', envelope: key, records: records.slice(0, maxSampleRecords) });
}

/** The objects of a list, or the single object in its place. */
function heldIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.every(isObject) ? list : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
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

/** Index where the string that begins at `start` ends; the end of the text if it is cut off. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

interface FoundFormat {
  /** Objects at the top level, or in a top-level list. */
  readonly whole: Record<string, unknown>[];
  /** Objects in the list of an envelope that is cut off. */
  readonly list: { readonly key: string; readonly records: Record<string, unknown>[] } | null;
}

/** The first objects of a text that may be cut off, found by counting brackets outside strings. */
function objectsIn(text: string, max: number): FoundFormat {
  const whole: Record<string, unknown>[] = [];
  const listed: Record<string, unknown>[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  let [word, key, listKey] = ['', '', ''];
  for (let at = 0; at < text.length && whole.length < max && listed.length < max; at++) {
    const mark = text[at] ?? '';
    if (mark === '"') {
      const end = endOfString(text, at);
      if (open.length === 1) word = text.slice(at + 1, end);
      at = end;
    } else if (mark === ':' && open.length === 1) key = word;
    else if (mark === '{' || mark === '[') {
      if (mark === '[' && open.length === 1 && open[0]?.mark === '{') listKey = key;
      open.push({ mark, at });
    } else if (mark === '}' || mark === ']') {
      const opened = open.pop();
      if (mark !== '}' || opened === undefined) continue;
      const [outer, inner] = open;
      const isTop = outer === undefined || (outer.mark === '[' && open.length === 1);
      const isListed = open.length === 2 && outer?.mark === '{' && inner?.mark === '[';
      if (isTop) whole.push(...parsedObject(text.slice(opened.at, at + 1)));
      else if (isListed && envelopes.includes(listKey)) listed.push(...parsedObject(text.slice(opened.at, at + 1)));
    }
  }
  return { whole, list: listed.length === 0 ? null : { key: listKey, records: listed } };
}

/** One buffer for all files: allocating a thousand takes longer than reading the files. */
const buffer = Buffer.allocUnsafeSlow(headBytes);

/** The first bytes of the file's content as text, or only its first line. */
async function headOf(engine: Engine, file: LogFile, bytes: number, oneLine = false): Promise<string> {
  if (file.compression === 'zstd') {
    const rows = await engine.rows(`SELECT line FROM ${linesOf([file.path], 'zstd', { ignoring: true })} LIMIT 20`);
    return rows.map(({ line }) => String(line ?? '')).join('\n');
  }
  const read = file.compression === 'gzip' ? await unpackedHead(file, bytes) : plainHead(file, bytes);
  if (utf16Of(read) !== null) throw new DataError(message('ingest.utf16', { file: code(file.name) }));
  const end = oneLine ? read.indexOf('\n') : -1;
  return read.toString('utf8', 0, end === -1 ? read.length : end);
}

/** Returns a view of the shared buffer: use it before the next call. */
function plainHead(file: LogFile, bytes: number): Buffer {
  const head = bytes <= buffer.length ? buffer.subarray(0, bytes) : Buffer.allocUnsafe(Math.min(bytes, file.bytes));
  const opened = openSync(file.path, 'r');
  try {
    return head.subarray(0, readSync(opened, head, 0, head.length, 0));
  } finally {
    closeSync(opened);
  }
}

/** What follows a first line longer than any sample; undefined if nothing does. */
function afterFirstLine(file: LogFile): string | undefined {
  const chunk = Buffer.allocUnsafe(1 << 20);
  const opened = openSync(file.path, 'r');
  try {
    for (let at = longHeadBytes; at < file.bytes; at += chunk.length) {
      const end = chunk.subarray(0, readSync(opened, chunk, 0, chunk.length, at)).indexOf(10);
      if (end === -1) continue;
      const length = readSync(opened, chunk, 0, chunk.length, at + end + 1);
      return length === 0 ? undefined : chunk.toString('utf8', 0, length);
    }
    return undefined;
  } finally {
    closeSync(opened);
  }
}

/** Decompresses no more than needed: a few MB may expand a thousandfold. */
async function unpackedHead(file: LogFile, bytes: number): Promise<Buffer> {
  const { createGunzip } = await import('node:zlib');
  const source = createReadStream(file.path, { highWaterMark: Math.min(bytes, headBytes) });
  const chunks: Buffer[] = [];
  let length = 0;
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= bytes) break;
    }
  } catch (error) {
    // For a truncated file the sample is what could be decompressed; repair reports the rest.
    if (length === 0) throw new DataError(message('ingest.notGzip', { why: code((error as Error).message) }));
  } finally {
    source.destroy();
  }
  return Buffer.concat(chunks, length).subarray(0, bytes);
}

/** Escapes a path so that DuckDB takes it literally. */
export function globless(path: string): string {
  return path.replace(/[[*?]/g, (mark) => `[${mark}]`);
}

/**
 * Lines of files as `line` (null if empty) and `_file`. Reads them as a csv with one column and no quotes, since the JSON reader
 * loses the position of a bad line. The delimiter is four bytes that no text contains, damaged or not: with a single byte, a line
 * that begins with it would be taken for an empty one.
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

/** Reads a csv by the names of its header, each cell as text. Fails at the first line that does not fit. */
export function tableOf(paths: readonly string[], sample: Sample, compression: string, most = maxLineBytes): string {
  const columns = uniqueNames(sample.header).map((name) => `${identifier(name)}: 'VARCHAR'`);
  return `read_csv(${list(paths)}, columns = {${columns.join(', ')}}, delim = ${literal(sample.delimiter)}, quote = '"', escape = '"', header = true, skip = ${sample.skip}, auto_detect = false, filename = '_file', compression = ${literal(compression)}, ${room(most)})`;
}

export function roomFor(most: number): number {
  return Math.min(maxLineBytes, Math.max(minBufferBytes, most + 1024));
}

/** DuckDB gives every file a buffer as long as the longest line: a thousand small files need no 32 MB each. */
function room(most: number): string {
  const bytes = roomFor(most);
  return `max_line_size = ${bytes}, buffer_size = ${bytes}`;
}

/** The column with the line number where a row of a repaired table began. */
export const lineColumn = '_line';

/** Columns that reading adds to a table's own. */
const added = /^_(file|row|[tv]\d+)$/;

/** Numbers names that are repeated, empty or reserved: columns are read by name, and the first one is meant. */
export function uniqueNames(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.map((name, i) => {
    const lower = name.toLowerCase();
    const own = lower === '' || seen.has(lower) || added.test(lower) ? `${name}_${i}` : name;
    seen.add(own.toLowerCase());
    return own;
  });
}
