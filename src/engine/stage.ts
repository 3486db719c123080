/** One format's files as a select of canonical rows, each with why it is rejected or that it is no request. Builds SQL only. */
import { type Access, fieldsBy, jsonPath } from './fields.ts';
import type { LogFormat } from './formats/format.ts';
import { lineColumn } from './mend.ts';
import { identifiers, requestColumns } from './request.ts';
import { linesOf, list, type Sample, tableOf, uniqueNames } from './sample.ts';
import type { Compression, LogFile } from './sources.ts';
import { identifier, literal } from './value.ts';

/** Files that one statement reads: of one format, kind and header. */
export interface Batch {
  readonly format: LogFormat;
  readonly sample: Sample;
  readonly compression: Compression;
  readonly files: readonly LogFile[];
  /** Types of the columns of a parquet file. */
  readonly types?: ReadonlyMap<string, string> | undefined;
}

export interface StageOptions {
  /** null: identifiers are dropped. */
  readonly salt: string | null;
  /** ISO date after which no request can have been. */
  readonly latest: string;
  /** Rows are looked at where they are, again for each figure, and never stored: hash in a tenth of the time. */
  readonly isPassing?: boolean | undefined;
  /** Also number the rows, for saying where one is; costs the use of several processors. */
  readonly numbered?: boolean | undefined;
}

/** Before that no such logs were written: a zero or garbled time. */
export const earliest = '2015-01-01';

/** Columns of `requests` (model and variant still to be found), `_file` of rejected rows, `_reject`, `_other`, `_row`. */
export function stageSql(batch: Batch, options: StageOptions): string {
  const { format, sample } = batch;
  const json = sample.container === 'json';
  const paths: string[] = [];
  const fields = fieldsBy(json ? jsonAccess(paths) : tableAccess(batch), (name) => isSeen(sample, name));
  const { columns, isRequest } = format.map(fields, sample);
  const select = requestColumns.map(({ name, type }) => {
    const sql =
      name === 'source'
        ? literal(format.name)
        : name === 'requests'
          ? `coalesce(${columns.requests ?? '1'}, 1)`
          : name === 'cost_source'
            ? `CASE WHEN ${columns.cost_usd ?? 'NULL'} IS NULL THEN 'none' ELSE ${columns.cost_source ?? `'list'`} END`
            : (columns[name] ?? 'NULL');
    return `(${hashed(name, sql, options)})::${type} AS ${name}`;
  });
  const other =
    isRequest === undefined ? 'false' : `${json ? 'doc IS NOT NULL AND ' : ''}NOT coalesce(${isRequest}, false)`;
  const checks = fields.checks.map(({ when, why }) => `WHEN ${when} THEN ${why}`);
  return `SELECT * EXCLUDE (_path, _whole, _checked), CASE WHEN _reject IS NOT NULL THEN _path END AS _file FROM (
SELECT *, CASE WHEN _other THEN NULL
  WHEN NOT _whole THEN 'it is no whole JSON object'
  WHEN _checked IS NOT NULL THEN _checked
  WHEN ts IS NULL THEN 'it has no time'
  WHEN ts > TIMESTAMP ${literal(options.latest)} THEN 'its time is in the future: ' || strftime(ts, '%Y-%m-%d')
  WHEN ts < TIMESTAMP ${literal(earliest)} THEN 'its time is before 2015: ' || strftime(ts, '%Y-%m-%d')
  WHEN model_raw IS NULL THEN 'it has no model'
  END AS _reject
FROM (SELECT ${select.join(',\n  ')},
  _file AS _path, ${json ? 'doc IS NOT NULL' : 'true'} AS _whole, ${other} AS _other, ${options.numbered ? '_row' : 'NULL'} AS _row,
  ${checks.length === 0 ? 'NULL' : `CASE ${checks.join('\n  ')} END`} AS _checked
FROM ${relation(batch, options, paths)}))`;
}

function relation(batch: Batch, options: StageOptions, paths: readonly string[]): string {
  const { format, sample, files, compression } = batch;
  const names = files.map(({ path }) => path);
  const isMended = sample.header.includes(lineColumn);
  const number = isMended
    ? `, TRY_CAST(${lineColumn} AS BIGINT) AS _row`
    : options.numbered
      ? ', row_number() OVER () AS _row'
      : ', NULL AS _row';
  if (sample.container === 'parquet')
    return `(SELECT *${number} FROM read_parquet(${list(names)}, filename = '_file'))`;
  if (sample.container !== 'json') return `(SELECT *${number} FROM ${tableOf(names, sample, compression)})`;
  const may = format.mayBeRequest ?? 'true';
  const order = format.ordered ? ', row_number() OVER () AS _row' : number;
  const whole =
    sample.layout === 'lines'
      ? `(SELECT _file, _row, CASE WHEN json_valid(line) THEN CASE WHEN ${may} THEN line ELSE '{}' END END AS doc
  FROM (SELECT *${order} FROM ${linesOf(names, compression)}) WHERE trim(line) <> '')`
      : `(SELECT _file, _row, json::VARCHAR AS doc FROM (SELECT *, filename AS _file${order} FROM read_json_objects(${list(names)}, format = '${sample.layout === 'array' ? 'array' : 'unstructured'}', filename = true, maximum_object_size = 134217728, compression = ${literal(compression === 'none' ? 'uncompressed' : compression)})))`;
  const docs = format.unpack?.(whole) ?? whole;
  const extracted = paths.length === 0 ? '[NULL]' : `[${paths.map((path) => literal(path)).join(', ')}]`;
  return `(SELECT *, json_extract_string(doc, ${extracted}) AS f FROM ${docs})`;
}

function hashed(name: string, sql: string, { salt, isPassing = false }: StageOptions): string {
  if (!identifiers.some((each) => each === name) || sql === 'NULL') return sql;
  if (salt === null) return 'NULL';
  const salted = `${literal(salt)} || (${sql})`;
  // Of null, hash() makes a number.
  return isPassing ? `CASE WHEN (${sql}) IS NOT NULL THEN hash(${salted}) END` : `left(sha256(${salted}), 16)`;
}

/** All fields are taken out of a document at once: each further look into it would read it anew. */
function jsonAccess(paths: string[]): Access {
  return (name) => {
    const path = jsonPath(name);
    const at = paths.indexOf(path);
    if (at === -1) paths.push(path);
    return { sql: `f[${(at === -1 ? paths.length - 1 : at) + 1}]`, type: 'TEXT' };
  };
}

function tableAccess({ sample, types }: Batch): Access {
  const columns = uniqueNames(sample.header);
  return (name) => {
    const column = columns.find((one) => one.toLowerCase() === name.toLowerCase());
    return column === undefined ? undefined : { sql: identifier(column), type: types?.get(column) ?? 'TEXT' };
  };
}

function isSeen({ header, records }: Sample, name: string): boolean {
  const lower = name.toLowerCase();
  return (
    header.some((one) => one.toLowerCase() === lower) ||
    records.some((record) => Object.keys(record).some((key) => key.toLowerCase() === lower))
  );
}
