/** Reads any table by columns named with --map, or by our own column names if it has them. */

import { literal } from '../../counts/sql-text.ts';
import { nearestNames } from '../../data/nearest.ts';
import { ownValue } from '../../data/own-value.ts';
import { UsageError } from '../../errors.ts';
import { code, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { type Fields, jsonNames, none } from '../fields.ts';
import { type RequestColumn, type RequestColumnName, requestColumns } from '../request.ts';
import { type Sample, uniqueNames } from '../sample.ts';
import { finishReason, hasAll, hasSome, type LogFormat } from './format.ts';
import {
  boundSource,
  type ColumnSource,
  constantMoment,
  namesIn,
  type Part,
  pairsIn,
  parseSource,
} from './map-grammar.ts';

/** An example of --map, for the error about an unknown log. */
export const mapExample = '--map ts=TIME,model=MODEL,user=USER,prompt=TOKENS,completion=TOKENS';

export type ColumnMap = ReadonlyMap<RequestColumnName, ColumnSource>;

/** Short words for the columns people name most. */
const shortNames: Readonly<Record<string, RequestColumnName>> = {
  id: 'request_id',
  time: 'ts',
  user: 'user_id',
  session: 'session_id',
  key: 'api_key',
  model: 'model_raw',
  prompt: 'prompt_tokens',
  input: 'prompt_tokens',
  completion: 'completion_tokens',
  output: 'completion_tokens',
  reasoning: 'reasoning_tokens',
  cached: 'cached_tokens',
  cost: 'cost_usd',
  byok: 'is_byok',
  finish: 'finish_reason',
};

/**
 * Parses `ts=created_at,model=m,prompt=input+cached` (may be repeated; see map-grammar.ts). Throws UsageError that lists the
 * valid names.
 */
export function parseMap(texts: readonly string[]): ColumnMap {
  const map = new Map<RequestColumnName, ColumnSource>();
  for (const part of texts.flatMap(pairsIn)) {
    const [, left = '', right = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
    if (left === '' || right === '') throw new UsageError(message('ingest.mapPair', { typed: quote(part) }));
    const lower = left.toLowerCase();
    const column = ownValue(shortNames, lower) ?? lower;
    const known = requestColumns.find(({ name }) => name === column);
    if (known === undefined || unsaid.includes(known.name)) throw unknownColumn(left);
    const source = parseSource(right, known.type);
    if (source === undefined)
      throw new UsageError(message('ingest.mapValue', { column: code(left), typed: quote(right) }));
    map.set(known.name, source);
  }
  if (!map.has('ts') || !map.has('model_raw')) throw new UsageError(message('ingest.mapNeeds'));
  return map;
}

/** Columns that follow from others and cannot be mapped. */
const unsaid: readonly RequestColumnName[] = ['model', 'variant', 'source'];

function unknownColumn(typed: string): UsageError {
  const known = [...Object.keys(shortNames), ...names].filter((name) => !['variant', 'source'].includes(name));
  const near = nearestNames(typed, known, 1)[0];
  const params = { typed: quote(typed), known: [...new Set(known)].map(code) };
  return new UsageError(
    near === undefined
      ? message('ingest.mapColumn', params)
      : message('ingest.mapColumnButNear', { ...params, nearest: code(near) }),
  );
}

/** The error if --map reads a column that the log lacks; lists the columns it has. */
export function noSuchColumn(typed: string, columns: readonly string[]): UsageError {
  const near = nearestNames(typed, columns, 1)[0];
  const some = `${columns.slice(0, maxNamed).join(', ')}${columns.length > maxNamed ? ', ...' : ''}`;
  const params = { typed: quote(typed), columns: code(some) };
  return new UsageError(
    near === undefined
      ? message('ingest.mapNoColumn', params)
      : message('ingest.mapNoColumnButNear', { ...params, nearest: code(near) }),
  );
}

const maxNamed = 40;

const names: readonly RequestColumnName[] = requestColumns.map(({ name }) => name);

/** The format that reads these columns; `called` is the value of the column `source`. */
export function mappedFormat(map: ColumnMap): LogFormat {
  const lacking = (sample: Sample) => {
    const has = (name: string) => isThere(sample, name);
    return [...map.values()].flatMap((source) => namesIn(boundSource(source, has))).filter((name) => !has(name));
  };
  return {
    name: 'map',
    title: 'A table by --map',
    about:
      'Any csv, json or parquet: --map ts=created_at,model=model,user=user_id,prompt=tokens_in,completion=tokens_out',
    detect: (sample) => lacking(sample).length === 0,
    lacking,
    map: (fields, sample) => {
      const has = (name: string) => isThere(sample, name);
      return {
        columns: typed(fields, (column) => {
          const source = map.get(column);
          return source === undefined ? undefined : boundSource(source, has);
        }),
      };
    },
  };
}

/** Whether a table has the column, or a record the field; `usage.input` is a nested field. */
function isThere(sample: Sample, name: string): boolean {
  if (sample.container !== 'json')
    return sample.names.has(name.toLowerCase()) || uniqueNames(sample.header).includes(name);
  const path = jsonNames(name);
  return sample.records.some((record) => {
    let at: unknown = record;
    for (const part of path) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return false;
      at = (at as Record<string, unknown>)[part];
    }
    return true;
  });
}

/** A table with our column names, which needs no --map. */
export const canonical: LogFormat = {
  name: 'requests',
  title: 'A table with the column names of this program',
  about:
    'Any csv, json or parquet with the columns ts, model and what else there is: prompt_tokens, completion_tokens, user_id, cost_usd, ...',
  detect: (sample) => hasAll(sample, 'ts', 'model') && hasSome(sample, 'prompt_tokens', 'completion_tokens'),
  map: (fields) => ({
    columns: typed(fields, (column) => {
      const name = column === 'model_raw' && !fields.has('model_raw') ? 'model' : column;
      return { kind: 'column', name };
    }),
  }),
};

function typed(fields: Fields, sourceOf: (column: RequestColumnName) => ColumnSource | undefined) {
  const columns: Partial<Record<RequestColumnName, string>> = {};
  for (const column of requestColumns as readonly (RequestColumn & { name: RequestColumnName })[]) {
    const source = sourceOf(column.name);
    if (source === undefined || unsaid.includes(column.name)) continue;
    columns[column.name] = sourceSql(fields, column, source);
  }
  columns.finish_reason = finishReason(columns.finish_reason ?? 'NULL');
  // The value then follows from the finish reason.
  if (columns.tool_called === 'NULL') delete columns.tool_called;
  if (columns.cost_source === undefined || columns.cost_source === 'NULL') columns.cost_source = `'billed'`;
  return columns;
}

function sourceSql(fields: Fields, { name: column, type }: RequestColumn, source: ColumnSource): string {
  switch (source.kind) {
    case 'column': {
      const read = {
        VARCHAR: fields.text,
        TIMESTAMP: fields.time,
        BIGINT: fields.whole,
        DOUBLE: column === 'cost_usd' ? fields.cost : fields.decimal,
        BOOLEAN: fields.flag,
      };
      return read[type](source.name);
    }
    case 'constant':
      if (type === 'VARCHAR') return literal(source.text);
      return type === 'TIMESTAMP' ? `make_timestamp(${constantMoment(source.text)} * 1000)` : source.text;
    case 'elapsed':
      return fields.elapsed(source.name, source.perSecond, source.start);
    case 'sum':
      return sumSql(fields, column, type, source.parts);
  }
}

/** The sum of the known parts; a difference needs all parts. */
function sumSql(fields: Fields, column: string, type: RequestColumn['type'], parts: readonly Part[]): string {
  const isWhole = type === 'BIGINT' && parts.every(({ factor }) => Math.abs(factor) === 1);
  const read = ({ name }: Part) => {
    if (column === 'cost_usd') return fields.cost(name);
    return isWhole ? fields.whole(name) : fields.amount(name);
  };
  const isDifference = parts.some(({ factor }) => factor < 0);
  const values = parts.map((part) => ({ factor: part.factor, sql: read(part) })).filter(({ sql }) => sql !== none);
  if (values.length === 0 || (isDifference && values.length < parts.length)) return none;
  const terms = values.map(({ factor, sql }) =>
    factor === 1 ? `coalesce(${sql}, 0)` : `coalesce(${sql}, 0) * ${isWhole ? factor : decimalLiteral(factor)}`,
  );
  const known = values.map(({ sql }) => `(${sql}) IS NOT NULL`).join(isDifference ? ' AND ' : ' OR ');
  const sum = `CASE WHEN ${known} THEN ${terms.join(' + ')} END`;
  // A count computed from decimals may not be exact in binary: 0.57 * 100.
  return type === 'BIGINT' && (isDifference || !isWhole)
    ? fields.asCount(`round((${sum})::DOUBLE, 6)`, parts[0]?.name ?? '')
    : sum;
}

/** With a point or an exponent, because the division of whole numbers would be whole. */
function decimalLiteral(value: number): string {
  return `${value.toExponential()}::DOUBLE`;
}
