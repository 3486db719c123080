/** Messages of `ingest` in English. Each has its Chinese in ../zh/ingest.ts. */

import type { Code, Text } from '../code.ts';
import { counted, number, plural } from '../grammar.ts';

export interface FilesRead {
  files: number;
  formats: readonly Code[];
  read: number;
  kept: number;
  duplicates: number;
  rejected: number;
}

export interface TableRead {
  layout: Code;
  read: number;
  kept: number;
  rejected: number;
}

function filesRead({ files, formats, read, kept, duplicates, rejected }: FilesRead): string {
  return `${counted(files, 'file')} (${formats.join(', ') || 'empty'}), ${counted(read, 'request')} read: ${number(kept)} kept, ${counted(duplicates, 'duplicate')}, ${number(rejected)} rejected`;
}

function tableRead({ layout, read, kept, rejected }: TableRead): string {
  return `1 table (${layout}), ${counted(read, 'request')} counted: ${number(kept)} kept, ${number(rejected)} rejected`;
}

export const ingest = {
  modelTokens: ({ model, tokens }: { model: Code; tokens: number }) => `${model} ${number(tokens)}`,
  unlabelled: ({ models, more }: { models: readonly Text[]; more: number }) =>
    `models without labels, by tokens: ${models.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`,
  nameThem: ({ cell }: { cell: Code }) =>
    `to name them: a csv for --labels with the head slug,model and, for each, a line such as ${cell},AUTHOR/MODEL`,
  // What is being done
  looking: 'looking through the log',
  readingFile: ({ file }: { file: Code }) => `reading ${file}`,
  readingFiles: ({ files }: { files: number }) => `reading ${counted(files, 'file')}`,
  finalising: 'naming models and looking for duplicates',

  // Formats
  mapAndFrom: ({ from }: { from: Code }) => `--map says how to read the log; --log-format ${from} says otherwise.`,
  noFormat: ({ typed, formats }: { typed: Code; formats: readonly Code[] }) =>
    `There is no log format ${typed}. Formats: ${formats.join(', ')}; any other table by --map.`,
  noFormatButNear: ({ typed, nearest, formats }: { typed: Code; nearest: Code; formats: readonly Code[] }) =>
    `There is no log format ${typed}. Did you mean ${nearest}? Formats: ${formats.join(', ')}; any other table by --map.`,
  noKnownFormat: ({ logs, hint }: { logs: Code; hint: Text }) =>
    `No log in ${logs}: none of its files is of a known format. ${hint}`,
  unknownFormat: ({ seen, hint }: { seen: Text; hint: Text }) => `it is of no known log format. ${seen} ${hint}`,
  noFields: 'It has no fields that could be read.',
  fields: ({ names }: { names: Code }) => `Its fields: ${names}.`,
  formatHint: ({ help, map }: { help: Code; map: Code }) =>
    `Name its format with --log-format (${help} lists them), or its columns: ${map}`,
  mapPair: ({ typed }: { typed: Code }) =>
    `--map takes COLUMN=NAME pairs such as ts=created_at,model=model; ${typed} is none.`,
  mapColumn: ({ typed, known }: { typed: Code; known: readonly Code[] }) =>
    `--map knows no column ${typed}. It knows ${known.join(', ')}.`,
  mapColumnButNear: ({ typed, nearest, known }: { typed: Code; nearest: Code; known: readonly Code[] }) =>
    `--map knows no column ${typed}. Did you mean ${nearest}? It knows ${known.join(', ')}.`,
  mapValue: ({ column, typed }: { column: Code; typed: Code }) =>
    `--map: ${column} cannot be ${typed}. It takes the name of a column, or "a value" of its kind that is the same for every row.`,
  mapNoColumn: ({ typed, columns }: { typed: Code; columns: Code }) =>
    `--map: the log has no column ${typed}. Its columns: ${columns}.`,
  mapNoColumnButNear: ({ typed, nearest, columns }: { typed: Code; nearest: Code; columns: Code }) =>
    `--map: the log has no column ${typed}. Did you mean ${nearest}? Its columns: ${columns}.`,
  mapNeeds: '--map needs at least ts=... and model=...; model="gpt-4" where the log names none',

  // Files
  onNetwork: ({ log }: { log: Code }) =>
    `${log} is on a network, and study reads only what is here. Download it first, then name the file.`,
  noFile: ({ typed }: { typed: Code }) => `There is no file or folder ${typed}.`,
  noLog: ({ logs, endings }: { logs: Code; endings: Code }) =>
    `No log in ${logs}: study reads ${endings}, also with .gz or .zst.`,
  unreadable: ({ file, why }: { file: Code; why: Code }) => `${file} cannot be read: ${why}`,
  unreadableFile: ({ file, why }: { file: Code; why: Text }) => `${file}: ${why}`,
  notGzip: ({ why }: { why: Code }) => `it is no gzip file: ${why}`,
  notAFile: 'it is no file: a pipe, a socket or a device',
  needsNode: ({ version }: { version: Code }) =>
    `it is a database of SQLite, which Node reads from 22.15 on; this is Node ${version}`,
  beingWritten: 'it is being written to: try again when the agent rests',
  unknownDatabase: 'it is a database of SQLite, and of no agent that study knows',
  deadLink: 'it is a link to nothing',
  utf16: ({ file }: { file: Code }) => `it is UTF-16; study reads UTF-8: iconv -f UTF-16 -t UTF-8 ${file} > log`,

  // The engine
  interrupted: 'Interrupted.',
  outOfMemory: ({ why }: { why: Code }) =>
    `The log does not fit into the memory it was given. Give more with --memory 8GB, or free room in the temp folder (TMPDIR). DuckDB: ${why}`,
  engineSays: ({ why }: { why: Code }) => String(why),
  noDuckDb: ({ why }: { why: Code }) =>
    `study needs DuckDB, which is not installed here: npm install @duckdb/node-api adds it (with -g, if state-of-ai is). (${why})`,

  // Why a row cannot be used
  noCount: ({ column, seen }: { column: Code; seen: Code }) => `${column} is no count: ${seen}`,
  noNumber: ({ column, seen }: { column: Code; seen: Code }) => `${column} is no number: ${seen}`,
  notTime: ({ column, seen }: { column: Code; seen: Code }) => `${column} is no time: ${seen}`,
  noTime: 'it has no time',
  noModel: 'it has no model',
  inFuture: ({ seen }: { seen: Code }) => `its time is in the future: ${seen}`,
  tooEarly: ({ seen }: { seen: Code }) => `its time is before 2015: ${seen}`,
  notObject: 'it is no whole JSON object',
  tooLong: ({ size, max }: { size: number; max: number }) => `it is ${size} MB long; up to ${max} MB are read`,
  brokenFrom: ({ why }: { why: Code }) => `the file cannot be read from here on: ${why}`,
  damagedZstd: 'the file cannot be read: damaged zstd; zstd -d may save what is left of it',
  strayQuote: 'a quote stands where none can',
  openObject: 'it breaks off inside of a record',
  openQuote: 'a quote is opened and never closed',
  cells: ({ cells, header }: { cells: number; header: number }) => `it has ${cells} cells, the header has ${header}`,
  cannotRead: ({ why }: { why: Code }) => `it cannot be read: ${why}`,

  // What became of the rows
  whyNotSaved: 'why is not saved',
  filesRead: (a: FilesRead) => filesRead(a),
  filesReadFrom: (a: FilesRead & { from: Code; to: Code }) => `${filesRead(a)}, ${a.from} to ${a.to}`,
  tableRead: (a: TableRead) => tableRead(a),
  tableReadFrom: (a: TableRead & { from: Code; to: Code }) => `${tableRead(a)}, ${a.from} to ${a.to}`,
  rowsRejected: ({ reasons }: { reasons: readonly Text[] }) => `rejected: ${reasons.join(', ')}`,
  rowsWith: ({ rows, fault }: { rows: number; fault: Text }) => `${counted(rows, 'row')} with ${fault}`,
  columnNoCount: ({ column }: { column: Code }) => `${column} is no count`,
  columnNoNumber: ({ column }: { column: Code }) => `${column} is no number`,
  columnNotTime: ({ column }: { column: Code }) => `${column} is no time`,
  rowNoTime: 'no time',
  rowNoModel: 'no model',
  rowInFuture: 'a time in the future',
  rowTooEarly: 'a time before 2015',
  asSaved: ({ text }: { text: Code }) => String(text),
  notLookedFor: 'duplicates were not looked for: --duplicates does',
  noneRepeated: 'no request id stands there twice',
  repeated: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} ${plural(rows, 'repeats a request id; it is', 'repeat a request id; they are')} counted`,
  isFinal: 'rows that a later one replaces are left out (FINAL)',
  notLimited: 'the server takes no limits from this user: only its own hold',
  firstRejected: ({ file, why }: { file: Code; why: Text }) => `first rejected: ${file}: ${why}`,
  firstRejectedLine: ({ file, line, why }: { file: Code; line: number; why: Text }) =>
    `first rejected: ${file}, line ${line}: ${why}`,
  firstRejectedRow: ({ file, row, why }: { file: Code; row: number; why: Text }) =>
    `first rejected: ${file}, row ${row}: ${why}`,
  without: ({ user, cost, category, labels }: { user: Text; cost: Text; category: Text; labels: Text }) =>
    `without user ${user}, without cost ${cost}, without category ${category}; ${labels}`,
  noTokens: 'no tokens',
  labelled: ({ share, tokens }: { share: Text; tokens: number }) => `labels cover ${share} of ${number(tokens)} tokens`,
  percent: ({ percent }: { percent: Code }) => `${percent}%`,
  underTenth: 'under 0.1%',
  overRest: 'over 99.9%',
  withoutTokens: ({ requests }: { requests: number }) => `${counted(requests, 'request')} without token counts`,
  withoutId: ({ requests }: { requests: number }) =>
    `${counted(requests, 'request')} without an id: equal rows were counted once`,
  withoutIdKept: ({ requests, equal }: { requests: number; equal: number }) =>
    equal === 0
      ? `${counted(requests, 'request')} without an id: no two are equal`
      : `${counted(requests, 'request')} without an id, ${number(equal)} of them equal to another and counted: --equal-rows drop counts each once`,
  unreadFiles: ({ files }: { files: number }) => `${counted(files, 'file')} could not be read`,
  unreadFilesFirst: ({ files, first, why }: { files: number; first: Code; why: Text }) =>
    `${counted(files, 'file')} could not be read${files === 1 ? '' : '; the first'}: ${first}: ${why}`,
  unreadCosts: ({ requests }: { requests: number }) =>
    `${counted(requests, 'request')} with a cost that could not be read: counted without it`,
  cacheOutside: ({ requests }: { requests: number }) =>
    `${counted(requests, 'request')} with a cache larger than the prompt: counted as outside of it`,
  nothingUsable: ({ logs, account }: { logs: Code; account: readonly Text[] }) =>
    `No request of ${logs} can be used: ${account.join('; ')}`,
  other: ({ records }: { records: number }) =>
    `${counted(records, 'other record')} that ${plural(records, 'is no request', 'are no requests')}`,
  recoded: ({ lines }: { lines: number }) => `${counted(lines, 'line')} read as Windows-1252: not UTF-8`,
  passedOver: ({ files }: { files: number }) => `${counted(files, 'file')} in the folders passed over: no logs`,
};
