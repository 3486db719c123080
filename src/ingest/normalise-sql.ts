/**
 * Builds a select of canonical rows from one format's files, with the reason for each rejected row and a flag for records that
 * are not requests. Builds SQL only.
 */

import { identifier, literal } from '../counts/sql-text.ts';
import { faultSql } from './fault.ts';
import { type Access, fieldsBy, jsonPath, knownText, none, writtenText } from './fields.ts';
import { type LogFormat, type Mapping, toolCalled, unsaid } from './formats/format.ts';
import { jsonColumns } from './json-columns.ts';
import { hashedLate, identifiers, type RequestColumnName, requestColumns, rowsTable } from './request.ts';
import { lineColumn, linesOf, list, roomFor, type Sample, tableOf, uniqueNames } from './sample.ts';
import type { Compression, LogFile } from './sources.ts';

/** Files that one statement reads: same format, kind and header. */
export interface Batch {
  readonly format: LogFormat;
  readonly sample: Sample;
  readonly compression: Compression;
  readonly files: readonly LogFile[];
  /** Column types of a parquet file. */
  readonly types?: ReadonlyMap<string, string> | undefined;
  /** Reads lines one by one, so that a bad line can be reported. Slower than reading them as JSON and failing. */
  readonly oneByOne?: boolean | undefined;
  /** One file made of the lines of many. Its faults are not reported; the original files are read instead. */
  readonly isPack?: boolean | undefined;
}

/** Flags of rows that count: unreadable cost, cache outside the prompt, more requests in the record. */
export const marks = ['unread_cost', 'cache_outside', 'has_more'] as const;
export type Mark = (typeof marks)[number];

export interface NormaliseOptions {
  /** Null: identifiers are dropped. */
  readonly salt: string | null;
  /** Sessions are stored until finalise, although there is no salt. */
  readonly holdsSessions?: boolean | undefined;
  /** ISO date; later requests are rejected. */
  readonly latest: string;
  /** Rows are read in place for each figure and not stored, so identifiers need no hash. */
  readonly isPassThrough?: boolean | undefined;
  /** Also numbers the rows, to report where a row is. Limits reading to one processor. */
  readonly numbered?: boolean | undefined;
  /**
   * The sequence that counts records which are not requests, so that they are filtered out first. In a log of conversations every
   * second record is one.
   */
  readonly others?: string | undefined;
  /** The sequences that count rows with a mark. */
  readonly marks?: Readonly<Record<Mark, string>> | undefined;
}

/** No such logs were written before: an earlier time is zero or garbled. */
export const earliest = '2015-01-01';

/** Columns of `requests` (without model and variant), `_file`, `_reject`, `_other`, `_row`, and a flag for each mark. */
export function normaliseSql(batch: Batch, options: NormaliseOptions): string {
  const { format, sample } = batch;
  const json = sample.container === 'json';
  const texts: string[] = [];
  const { fields, columns, isRequest, marked } = mapped(batch, texts);
  const select = requestColumns.map(
    ({ name, type }) => `(${hashed(name, columnSql(name, columns, format), options)})::${type} AS ${name}`,
  );
  const other =
    isRequest === undefined ? 'false' : `${json ? 'doc IS NOT NULL AND ' : ''}NOT coalesce(${isRequest}, false)`;
  const checks = fields.checks.map(({ when, why }) => `WHEN ${when} THEN ${why}`);
  const isLeftOut = isRequest !== undefined && options.others !== undefined;
  const leaving = isLeftOut
    ? ` WHERE CASE WHEN ${other} THEN nextval(${literal(options.others ?? '')}) IS NULL ELSE true END`
    : '';
  const day = `strftime(ts, '%Y-%m-%d')`;
  const values = fields.values.map((sql, i) => `, ${sql} AS _v${i + 1}`);
  return `SELECT * EXCLUDE (_whole, _checked), CASE WHEN _other THEN NULL
  WHEN NOT _whole THEN ${faultSql('notObject')}
  WHEN _checked IS NOT NULL THEN _checked
  WHEN ts IS NULL THEN ${faultSql('noTime')}
  WHEN ts > TIMESTAMP ${literal(options.latest)} THEN ${faultSql('inFuture', '', day)}
  WHEN ts < TIMESTAMP ${literal(earliest)} THEN ${faultSql('tooEarly', '', day)}
  WHEN model_raw IS NULL THEN ${faultSql('noModel')}
  END AS _reject
FROM (SELECT ${select.join(',\n  ')},
  _file, ${json ? 'doc IS NOT NULL' : 'true'} AS _whole, ${isLeftOut ? 'false' : other} AS _other, ${options.numbered ? '_row' : 'NULL'} AS _row,
  ${checks.length === 0 ? 'NULL' : `CASE ${checks.join('\n  ')} END`} AS _checked,
  ${marks.map((mark) => `${marked[mark] ?? 'false'} AS ${mark}`).join(', ')}
FROM (${together(batch, options, `${relation(batch, options, texts)}${leaving}`, values.join(''))}))`;
}

/**
 * Gathers rows before computing values. A conversation file has 100 to 200 rows, and DuckDB passes on the rows of each file
 * separately, at a cost for each column: gathering them takes less time than it saves. Other logs already come in thousands.
 */
function together(batch: Batch, options: NormaliseOptions, rows: string, values: string): string {
  if (!isReadAsJson(batch) || options.numbered) return `SELECT *${values} FROM ${rows}`;
  return `WITH gathered AS MATERIALIZED (SELECT * FROM ${rows}) SELECT *${values} FROM gathered`;
}

/**
 * The statement that stores a batch's rows in these columns. An unusable row is stored without a time, which every other row has,
 * and with its file as id: extra columns for that, almost always empty, would add a tenth of the time.
 */
export function holdSql(batch: Batch, options: NormaliseOptions, names: readonly RequestColumnName[]): string {
  const { marked } = mapped(batch, []);
  const counting = marks
    .filter((mark) => options.marks !== undefined && marked[mark] !== undefined)
    .map((mark) => `CASE WHEN ${mark} THEN nextval(${literal(options.marks?.[mark] ?? '')}) IS NULL ELSE false END`);
  const held: Partial<Record<RequestColumnName, string>> = {
    ts: `CASE WHEN _reject IS NULL ${counting.map((each) => `AND NOT (${each})`).join(' ')} THEN ts END`,
    request_id: 'CASE WHEN _reject IS NULL THEN request_id ELSE _file END',
  };
  return `INSERT INTO ${rowsTable} (${names.join(', ')}) SELECT ${names.map((name) => held[name] ?? name).join(', ')} FROM (${normaliseSql(batch, options)})`;
}

/** True for a stored row that cannot be used. */
export const isRejected = 'ts IS NULL';

/**
 * SQL of the columns that need not be stored: the value is the same in every row of the batch, null if the log lacks the field,
 * or follows from other columns.
 */
export function constantColumns(
  batch: Batch,
  { salt, holdsSessions }: Pick<NormaliseOptions, 'salt' | 'holdsSessions'>,
): ReadonlyMap<RequestColumnName, string> {
  const { columns } = mapped(batch, []);
  const { cost_source: source = `'list'`, cost_usd: cost, finish_reason: finish = none } = columns;
  // Computed from stored columns, not from the log: a view adds these columns.
  const follows: Mapping['columns'] = {
    ...(columns.tool_called === undefined && finish !== none ? { tool_called: toolCalled('finish_reason') } : {}),
    ...(isConstant(source) ? { cost_source: costSource(cost === undefined ? none : 'cost_usd', source) } : {}),
  };
  return new Map(
    requestColumns
      .map(({ name }) => [name, hashed(name, columnSql(name, columns, batch.format), { salt, holdsSessions })] as const)
      .map(([name, sql]) => [name, follows[name] ?? sql] as const)
      .filter(([name, sql]) => isConstant(sql) || follows[name] !== undefined),
  );
}

function isConstant(sql: string): boolean {
  return sql === none || /^(?:\d+|'[^']*')$/.test(sql);
}

/** The format's SQL over the batch. Adds the texts it uses to `texts`. */
function mapped(batch: Batch, texts: string[]) {
  const { format, sample } = batch;
  const access = sample.container === 'json' ? jsonAccess(texts) : tableAccess(batch, texts);
  const fields = fieldsBy(access, (name) => isSeen(sample, name), {
    isTable: sample.container === 'csv' || sample.container === 'tsv',
    isStrict: format.isStrict === true,
    dayFirst: (name) => sample.dayFirst.has(name.toLowerCase()),
  });
  const { columns, isRequest, hasMore, holdsCaches = false } = format.map(fields, sample);
  const outside = holdsCaches ? null : cacheOutside(columns);
  const marked: Readonly<Partial<Record<Mark, string>>> = {
    ...(fields.unread.length === 0 ? {} : { unread_cost: `coalesce(${fields.unread.join(' OR ')}, false)` }),
    ...(outside === null ? {} : { cache_outside: outside.when }),
    ...(hasMore === undefined ? {} : { has_more: `coalesce(${hasMore}, false)` }),
  };
  return {
    fields,
    isRequest,
    marked,
    columns: outside === null ? columns : { ...columns, prompt_tokens: outside.prompt },
  };
}

/** Cached tokens are part of the prompt; if they exceed it, they cannot be, and are added. */
function cacheOutside({
  prompt_tokens: prompt = none,
  cached_tokens: read = none,
  cache_write_tokens: written = none,
}: Mapping['columns']) {
  const caches = [read, written].filter((sql) => sql !== none).map((sql) => `coalesce(${sql}, 0)`);
  if (prompt === none || caches.length === 0) return null;
  const cache = caches.join(' + ');
  const when = `coalesce(${cache} > ${prompt}, false)`;
  return { when, prompt: `CASE WHEN ${when} THEN ${prompt} + ${cache} ELSE ${prompt} END` };
}

function columnSql(name: RequestColumnName, columns: Mapping['columns'], format: LogFormat): string {
  if (name === 'source') return literal(format.name);
  if (name === 'requests') {
    if (columns.requests === undefined) return '1';
    if (columns.requests === unsaid) return unsaid;
    return `coalesce(${columns.requests}, 1)`;
  }
  if (name === 'cost_source') return costSource(columns.cost_usd ?? none, columns.cost_source ?? `'list'`);
  if (name === 'tool_called') return columns.tool_called ?? toolCalled(columns.finish_reason ?? none);
  return columns[name] ?? none;
}

function costSource(cost: string, source: string): string {
  return cost === none ? `'none'` : `CASE WHEN ${cost} IS NULL THEN 'none' ELSE ${source} END`;
}

function called(columns: readonly string[]): string {
  return columns.map((sql, i) => `, ${sql} AS _t${i + 1}`).join('');
}

/**
 * The batch's rows. Texts that fields are made of are `_t1`, `_t2`, ..., already trimmed: each is used several times, and
 * trimming it each time takes longer than reading the file.
 */
function relation(batch: Batch, options: NormaliseOptions, texts: readonly string[]): string {
  const { format, sample, files, compression } = batch;
  const names = files.map(({ path }) => path);
  const isRepaired = sample.header.includes(lineColumn);
  const number = isRepaired
    ? `, TRY_CAST(${lineColumn} AS BIGINT) AS _row`
    : options.numbered
      ? ', row_number() OVER () AS _row'
      : ', NULL AS _row';
  if (sample.container === 'parquet')
    // Selects no other columns: a typed log may have columns of any name.
    return `(SELECT _file${number}${called(texts)} FROM read_parquet(${list(names)}, filename = '_file'))`;
  if (sample.container !== 'json') {
    return `(SELECT *${number}${called(texts.map(writtenText))} FROM ${tableOf(names, sample, compression, longest(files))})`;
  }
  const order = format.ordered ? ', row_number() OVER () AS _row' : number;
  const whole =
    sample.layout === 'lines'
      ? `(SELECT _file, _row, ${wholeLine(format)} AS doc
  FROM (SELECT *${order} FROM ${linesOf(names, compression, { most: longest(files) })}) WHERE ${isWritten})`
      : `(SELECT _file, _row, json::VARCHAR AS doc FROM (SELECT *, filename AS _file${order} FROM read_json_objects(${list(names)}, format = '${sample.layout === 'array' ? 'array' : 'unstructured'}', filename = true, maximum_object_size = 134217728, compression = ${literal(compression === 'none' ? 'uncompressed' : compression)})))`;
  const records = sample.envelope === null ? whole : unenveloped(whole, sample.envelope);
  const docs = format.unpack?.(records, sample, files) ?? records;
  if (isReadAsJson(batch) && !options.numbered) {
    const { columns, select } = jsonColumns(texts);
    return `(SELECT ${select.join(', ')}, '{}' AS doc, NULL AS _row, _file FROM read_json(${list(names)}, columns = ${columns}, format = 'newline_delimited', filename = '_file', compression = ${literal(compression === 'none' ? 'uncompressed' : compression)}, maximum_object_size = ${roomFor(longest(files))}))`;
  }
  if (texts.length === 0) return docs;
  const extracted = texts.map((path) => literal(path)).join(', ');
  // JSON has its own null, and its strings are not padded.
  const columns = texts.map((_, i) => {
    const written = `nullif(f[${i + 1}], '')`;
    return `${format.isStrict === true ? written : knownText(written)} AS _t${i + 1}`;
  });
  return `(SELECT * EXCLUDE (f), ${columns.join(', ')} FROM (SELECT *, json_extract_string(doc, [${extracted}]) AS f FROM ${docs}))`;
}

/** Unpacks an API reply into its records, one a row. */
function unenveloped(docs: string, key: string): string {
  const path = jsonPath(key);
  const list = `CASE WHEN json_type(doc, ${literal(path)}) = 'OBJECT' THEN [json_extract(doc, ${literal(path)})] ELSE json_extract(doc, ${literal(`${path}[*]`)}) END`;
  return `(SELECT _file, _row, CASE WHEN record IS NULL THEN NULL ELSE record::VARCHAR END AS doc FROM (SELECT _file, _row, unnest(CASE WHEN len(${list}) > 0 THEN ${list} ELSE [doc::JSON] END) AS record FROM ${docs}))`;
}

/** Whether DuckDB's JSON reader splits the lines. It takes half the time, and fails at the first broken line. */
export function isReadAsJson({ format, sample, oneByOne }: Batch): boolean {
  return format.isSparse === true && sample.container === 'json' && sample.layout === 'lines' && oneByOne !== true;
}

/** No line is longer than its file; for a compressed file the length is unknown. */
function longest(files: readonly LogFile[]): number {
  return Math.max(
    ...files.map(({ compression, bytes }) => (compression === 'none' ? bytes : Number.POSITIVE_INFINITY)),
  );
}

/** Long lines are not checked for blanks: trimming conversations costs more than reading them. */
const isWritten = `CASE WHEN strlen(line) < 64 THEN trim(line) <> '' ELSE line IS NOT NULL END`;

/** The line if it is a complete document, `{}` if it is one without a request, null otherwise. */
function wholeLine({ mayBeRequest }: LogFormat): string {
  // Some programs separate lines with commas, as in a list.
  const parsed = `WHEN json_valid(line) THEN line WHEN ends_with(line, ',') AND json_valid(left(line, -1)) THEN left(line, -1)`;
  if (mayBeRequest === undefined) return `CASE ${parsed} END`;
  // Most lines of a conversation cannot hold a request: both ends tell whether such a line is complete, so it is not parsed.
  const closed = `starts_with(line, '{') AND (ends_with(line, '}') OR ends_with(rtrim(right(line, 64)), '}'))`;
  return `CASE WHEN NOT (${mayBeRequest}) AND ${closed} THEN '{}' ${parsed} END`;
}

function hashed(
  name: string,
  sql: string,
  {
    salt,
    isPassThrough = false,
    holdsSessions = false,
  }: Pick<NormaliseOptions, 'salt' | 'isPassThrough' | 'holdsSessions'>,
): string {
  if (!identifiers.some((each) => each === name) || sql === none) return sql;
  if (salt === null) return holdsSessions && name === hashedLate ? sql : none;
  return isPassThrough || name === hashedLate ? sql : keptHash(sql, salt);
}

/** SQL of the hash that is stored instead of an identifier. */
export function keptHash(sql: string, salt: string): string {
  return `left(sha256(${literal(salt)} || (${sql})), 16)`;
}

/** Extracts all fields of a document at once: each separate extraction would parse it again. */
function jsonAccess(texts: string[]): Access {
  return (name) => textAt(texts, jsonPath(name));
}

function tableAccess({ sample, types }: Batch, texts: string[]): Access {
  const columns = uniqueNames(sample.header);
  return (name) => {
    const column = columns.find((one) => one.toLowerCase() === name.toLowerCase());
    if (column === undefined) return undefined;
    const [called, type] = [identifier(column), types?.get(column)];
    // A typed file has its own nulls; trimming ten million names takes longer than counting them.
    if (type === 'VARCHAR') return textAt(texts, knownText(`nullif(${called}, '')`));
    if (type !== undefined && /^(STRUCT|MAP)|\]$/.test(type)) return textAt(texts, `to_json(${called})::VARCHAR`);
    return textAt(texts, called, type);
  };
}

/** Adds the text to those extracted from a row, and returns its place. */
function textAt(texts: string[], wanted: string, type = 'TEXT'): { readonly sql: string; readonly type: string } {
  const at = texts.indexOf(wanted);
  if (at === -1) texts.push(wanted);
  return { sql: `_t${(at === -1 ? texts.length - 1 : at) + 1}`, type };
}

function isSeen({ names }: Sample, name: string): boolean {
  return names.has(name.toLowerCase());
}
