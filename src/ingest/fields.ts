/** SQL that reads a field of a log as text, whole number, money, time or flag, and says when it cannot. Builds text only. */
import { literal } from '../counts/sql-text.ts';
import { type ColumnFault, faultSql } from './fault.ts';

/** When a row cannot be used, and SQL of the fault (faultSql). */
interface Check {
  readonly when: string;
  readonly why: string;
}

/** SQL of a field (null where the row has none) and its type in DuckDB (TEXT: written text, trimmed, that may be any of them), or undefined where the log has no such field. */
export type Access = (name: string) => { readonly sql: string; readonly type: string } | undefined;

export interface Fields {
  /** The first of these names that has a value; '' and the word null are none. */
  readonly text: (...names: string[]) => string;
  /** The same of a JSON object that a field holds: `inside('metadata', 'usage.cached')`. */
  readonly inside: (name: string, ...paths: string[]) => string;
  readonly whole: (...names: string[]) => string;
  readonly decimal: (...names: string[]) => string;
  readonly flag: (...names: string[]) => string;
  readonly time: (...names: string[]) => string;
  /** Typed values of SQL that is text already. */
  readonly asWhole: (sql: string, called: string) => string;
  readonly asDecimal: (sql: string, called: string) => string;
  readonly asTime: (sql: string, called: string) => string;
  readonly has: (name: string) => boolean;
  /** Filled by the calls above, as are the next: SQL that `_v1`, `_v2`, ... stand for, which is worked out once for each row. */
  readonly values: readonly string[];
  readonly checks: readonly Check[];
}

/** SQL of a field that the log does not have. */
export const none = 'NULL';
const integers = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;
const decimals = /^(DOUBLE|FLOAT|DECIMAL\(.*\))$/;
const times = /^(TIMESTAMP.*|DATE)$/;

/** What rows are checked for is gathered while the fields are asked for. `seen` tells a field some record has. */
export function fieldsBy(access: Access, seen: (name: string) => boolean): Fields {
  const checks: Check[] = [];
  const values: string[] = [];
  const valued = (sql: string) => {
    const at = values.indexOf(sql);
    return `_v${at === -1 ? values.push(sql) : at + 1}`;
  };
  const found = (names: readonly string[]) => names.map(access).filter((field) => field !== undefined);
  const text = (...names: string[]) => {
    const texts = found(names).map(textOf);
    return texts.length === 0 ? none : texts.length === 1 ? (texts[0] ?? none) : `coalesce(${texts.join(', ')})`;
  };
  const check = (when: string, seen: string, column: string, fault: ColumnFault) => {
    checks.push({ when, why: faultSql(fault, column, seen) });
  };
  const asWhole = (sql: string, called: string) => {
    if (sql === none) return none;
    const value = valued(`TRY_CAST(${sql} AS BIGINT)`);
    check(`${sql} IS NOT NULL AND coalesce(${value}, -1) NOT BETWEEN 0 AND ${maxCount}`, sql, called, 'noCount');
    return value;
  };
  const asDecimal = (sql: string, called: string) => {
    if (sql === none) return none;
    const value = valued(`TRY_CAST(${sql} AS DOUBLE)`);
    check(`${sql} IS NOT NULL AND NOT coalesce(isfinite(${value}), false)`, sql, called, 'noNumber');
    return value;
  };
  const asTime = (sql: string, called: string) => {
    if (sql === none) return none;
    const value = valued(timeOf(sql));
    check(`${sql} IS NOT NULL AND ${value} IS NULL`, sql, called, 'notTime');
    return value;
  };
  /** A column that has the type already is not read as text first: it costs most of the time of a large file. */
  const native = (names: readonly string[], types: RegExp) => {
    const fields = found(names);
    const [only] = fields;
    return fields.length === 1 && only !== undefined && types.test(only.type) ? only : undefined;
  };
  return {
    text,
    inside: (name, ...paths) => {
      const whole = text(name);
      if (whole === none) return none;
      const parts = paths.map((path) => `json_extract_string(${whole}, ${literal(jsonPath(path))})`);
      return `CASE WHEN json_valid(${whole}) THEN coalesce(${[...parts, none].join(', ')}) END`;
    },
    whole: (...names) => {
      const field = native(names, integers);
      if (field === undefined) return asWhole(text(...names), names[0] ?? '');
      check(`${field.sql} NOT BETWEEN 0 AND ${maxCount}`, `${field.sql}::VARCHAR`, names[0] ?? '', 'noCount');
      return field.type === 'BIGINT' ? field.sql : `TRY_CAST(${field.sql} AS BIGINT)`;
    },
    decimal: (...names) => {
      const field = native(names, decimals);
      if (field === undefined) return asDecimal(text(...names), names[0] ?? '');
      const value = field.type === 'DOUBLE' ? field.sql : `${field.sql}::DOUBLE`;
      check(`NOT isfinite(${value})`, `${field.sql}::VARCHAR`, names[0] ?? '', 'noNumber');
      return value;
    },
    time: (...names) => {
      const field = native(names, times);
      if (field === undefined) return asTime(text(...names), names[0] ?? '');
      const value = field.type.endsWith('TIME ZONE') ? `(${field.sql} AT TIME ZONE 'UTC')` : `${field.sql}::TIMESTAMP`;
      check(`NOT isfinite(${field.sql})`, `${field.sql}::VARCHAR`, names[0] ?? '', 'notTime');
      return value;
    },
    flag: (...names) => {
      const field = native(names, /^BOOLEAN$/);
      const sql = field?.sql ?? text(...names);
      return sql === none || field !== undefined ? sql : `TRY_CAST(lower(${sql}) AS BOOLEAN)`;
    },
    asWhole,
    asDecimal,
    asTime,
    has: seen,
    values,
    checks,
  };
}

/** More than any request has, and little enough for sums to stay exact in JavaScript. */
export const maxCount = '1000000000000';

/** Written text as a log means it: '' and the word null are nothing. */
export function writtenText(sql: string): string {
  return `nullif(nullif(trim(${sql}), ''), 'null')`;
}

function textOf({ sql, type }: { readonly sql: string; readonly type: string }): string {
  if (type === 'TEXT') return sql;
  // A file with types has nulls of its own; trimming ten million names takes longer than counting them.
  if (type === 'VARCHAR') return `nullif(${sql}, '')`;
  return /^(STRUCT|MAP)|\]$/.test(type) ? `to_json(${sql})::VARCHAR` : `${sql}::VARCHAR`;
}

/**
 * Any usual way of writing a moment, as UTC: with a zone, without one (UTC), or seconds, milli-, micro- or nanoseconds
 * since 1970. By way of TIMESTAMPTZ: casting to TIMESTAMP drops `+02:00` without a word.
 */
function timeOf(text: string): string {
  const seconds =
    'CASE WHEN abs(x) < 1e11 THEN x WHEN abs(x) < 1e14 THEN x / 1e3 WHEN abs(x) < 1e17 THEN x / 1e6 ELSE x / 1e9 END';
  const epoch = `CASE WHEN isfinite(x) AND abs(x) < 1e20 THEN make_timestamp(CAST(round(${seconds} * 1e6) AS BIGINT)) END`;
  // Most logs write UTC with a Z: that needs no zones, takes a third of the time, and is never `infinity`.
  const plain = `CASE WHEN ends_with(${text}, 'Z') THEN TRY_CAST(${text} AS TIMESTAMP) END`;
  const zoned = once(`TRY_CAST(${text} AS TIMESTAMPTZ)`, `CASE WHEN isfinite(x) THEN x AT TIME ZONE 'UTC' END`);
  return `coalesce(${plain}, ${zoned}, ${once(`TRY_CAST(${text} AS DOUBLE)`, epoch)})`;
}

/**
 * An expression of `x`, which stands for SQL that is worked out where it is needed and nowhere else: what is written twice,
 * DuckDB works out beforehand for every row, also where an earlier choice was right.
 */
function once(sql: string, expression: string): string {
  return `[${expression} FOR x IN [${sql}]][1]`;
}

/** `usage.input_tokens` -> `$."usage"."input_tokens"`; a name with a dot in it is written `a\.b`. */
export function jsonPath(path: string): string {
  const parts = path.split(/(?<!\\)\./).map((part) => part.replaceAll('\\.', '.'));
  return `$${parts.map((part) => (/^\[\d+\]$/.test(part) ? part : `."${part.replaceAll('"', '')}"`)).join('')}`;
}
