/** Reads a table as requests: SQL for each request column, and which rows count. Builds text only. */

import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { ModelName } from '../ingest/model-names.ts';
import { earliest } from '../ingest/normalise-sql.ts';
import { type ColumnType, type RequestColumnName, requestColumns } from '../ingest/request.ts';
import { type ColumnCheck, columnsOf, type TableColumn } from './columns.ts';
import type { TableLayout } from './layouts/layout.ts';
import { identifier, list } from './text.ts';

/** The model behind a raw name. */
export interface NamedModel extends ModelName {
  readonly raw: string;
}

export interface Requests {
  /** SQL to put after `from`. */
  readonly from: string;
  /** SQL of each column, null if unknown; a time is in seconds since 1970. Columns that the table lacks are absent. */
  readonly columns: ReadonlyMap<RequestColumnName, string>;
  /** SQL, 0 or 1: false for rows that are not requests. */
  readonly isRequest: string;
  /** Why a request cannot be used; the first true check counts. */
  readonly checks: readonly ColumnCheck[];
  /** SQL, 0 or 1: rows that figures count. */
  readonly where: string;
  /** Every raw name of a model in the table. */
  readonly names: readonly NamedModel[];
}

interface TableReading {
  readonly database: string;
  readonly table: string;
  readonly layout: TableLayout;
  readonly columns: readonly TableColumn[];
  /** Whether the server leaves out rows that a later row replaces. */
  readonly isFinal: boolean;
  /** ISO date; later requests are rejected. */
  readonly latest: string;
  /** False drops users, sessions and keys. */
  readonly users: boolean;
}

const people: readonly RequestColumnName[] = ['user_id', 'session_id', 'api_key'];

/** Throws DataError if a required column is missing or has a type that cannot be read. */
export function requestsOf({ database, table, layout, columns, isFinal, latest, users }: TableReading): Requests {
  const found = columnsOf(columns);
  const mapping = layout.map(found);
  const sql = new Map<RequestColumnName, string>();
  for (const { name } of requestColumns) {
    const of = mapping.columns[name];
    if (of !== undefined && (users || !people.includes(name))) sql.set(name, of);
  }
  const [ts, model] = [sql.get('ts'), sql.get('model_raw')];
  if (ts === undefined || model === undefined)
    throw new DataError(
      message(ts === undefined ? 'clickhouse.noTimeColumn' : 'clickhouse.noModelColumn', {
        columns: code(columns.map(({ name }) => name).join(', ')),
      }),
    );
  const cost = sql.get('cost_usd');
  if (cost === undefined) sql.delete('cost_source');
  else sql.set('cost_source', `if(isNull(${cost}), 'none', ${sql.get('cost_source') ?? `'list'`})`);
  const several = sql.get('requests');
  // A constant may not be Nullable: 18.16 cannot choose between that and NULL.
  sql.set('requests', several === undefined ? 'toInt64(1)' : `ifNull(${several}, 1)`);
  const day = (date: string) => String(Date.parse(date) / 1000);
  const checks: ColumnCheck[] = [
    ...found.checks,
    { when: `isNull(${ts})`, why: 'noTime' },
    { when: `ifNull(${ts} > ${day(latest)}, 0)`, why: 'inFuture' },
    { when: `ifNull(${ts} < ${day(earliest)}, 0)`, why: 'tooEarly' },
    { when: `isNull(${model})`, why: 'noModel' },
  ];
  const isRequest = mapping.isRequest === undefined ? '1' : `(${mapping.isRequest})`;
  return {
    from: `${identifier(database)}.${identifier(table)}${isFinal ? ' final' : ''}`,
    columns: sql,
    isRequest,
    checks,
    where: whereOf(isRequest, checks),
    names: [],
  };
}

function whereOf(isRequest: string, checks: readonly ColumnCheck[]): string {
  return [...(isRequest === '1' ? [] : [isRequest]), ...checks.map(({ when }) => `not (${when})`)].join(' and ');
}

/** Only checks that failed before are repeated for each figure; times and models always. */
export function checkedFor(requests: Requests, isMet: (check: ColumnCheck) => boolean): Requests {
  const always = requests.checks.slice(-4);
  const checks = requests.checks.filter((check) => always.includes(check) || isMet(check));
  return { ...requests, where: whereOf(requests.isRequest, checks) };
}

/** Adds `model` and `variant`, resolved beforehand for each raw name. */
export function withNames(requests: Requests, names: readonly NamedModel[]): Requests {
  const columns = new Map(requests.columns);
  columns.set(
    'model',
    modelBy({ ...requests, names }, ({ model }) => model),
  );
  const varied = names.filter(({ variant }) => variant !== null);
  if (varied.length > 0)
    columns.set('variant', `nullIf(${chosen(rawOf(requests), varied, ({ variant }) => variant ?? '', "''")}, '')`);
  return { ...requests, columns, names };
}

/** SQL of the model as the log writes it; never null in rows that are used. */
export function rawOf({ columns }: Pick<Requests, 'columns'>): string {
  return `ifNull(${columns.get('model_raw')}, '')`;
}

/** SQL of a model's name, looked up by the row's raw name. */
export function modelBy(requests: Pick<Requests, 'columns' | 'names'>, called: (name: NamedModel) => string): string {
  const raw = rawOf(requests);
  const others = requests.names.filter((name) => name.raw !== called(name));
  return `toNullable(${chosen(raw, others, called, raw)})`;
}

function chosen(raw: string, names: readonly NamedModel[], to: (name: NamedModel) => string, other: string): string {
  if (names.length === 0) return other;
  return `transform(${raw}, ${list(names.map((name) => name.raw))}, ${list(names.map(to))}, ${other})`;
}

const nothing: Readonly<Record<ColumnType, string>> = {
  VARCHAR: 'cast(NULL as Nullable(String))',
  TIMESTAMP: 'cast(NULL as Nullable(Int64))',
  BIGINT: 'cast(NULL as Nullable(Int64))',
  DOUBLE: 'cast(NULL as Nullable(Float64))',
  BOOLEAN: 'cast(NULL as Nullable(UInt8))',
};

/**
 * Rewrites an expression over the columns of `requests` for the table. A distributed table would read a nested select row by row;
 * this way each server aggregates its own rows.
 */
export function rendered({ columns }: Pick<Requests, 'columns'>, expression: string): string {
  // Rows without these are already excluded; no need to check again.
  return expression
    .replace(/\b(?:ts|model|requests) is not null\b/g, '1')
    .replace(/'(?:[^'\\]|\\.|'')*'|[a-z_][a-z0-9_]*/gi, (word) => {
      const column = word.startsWith("'") ? undefined : requestColumns.find(({ name }) => name === word);
      return column === undefined ? word : `(${columns.get(column.name) ?? nothing[column.type]})`;
    });
}
