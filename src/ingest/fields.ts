/** SQL that reads a field of a log as text, whole number, money, time or flag, and says when it cannot. Builds text only. */
import { literal } from '../counts/sql-text.ts';
import { type ColumnFault, faultSql } from './fault.ts';
import { once } from './once.ts';
import { costOf, countOf, finite, plainCount, wholeNumber } from './written-number.ts';
import { timeOf } from './written-time.ts';

/** When a row cannot be used, and the SQL of its fault (faultSql). */
interface FieldCheck {
  readonly when: string;
  readonly why: string;
}

/**
 * SQL of a field (null if the row lacks it) and its DuckDB type (TEXT: trimmed text that may hold any type). Undefined if the log
 * has no such field.
 */
export type Access = (name: string) => { readonly sql: string; readonly type: string } | undefined;

export interface Fields {
  /** The first of these names that has a value. '' and words for nothing (null, None, NaN, ...) are not values. */
  readonly text: (...names: string[]) => string;
  /** The same for a JSON object inside a field: `inside('metadata', 'usage.cached')`. */
  readonly inside: (name: string, ...paths: string[]) => string;
  readonly whole: (...names: string[]) => string;
  /** NULL if it cannot be read; the row is kept. */
  readonly decimal: (...names: string[]) => string;
  /** In USD. A cost that cannot be read is null, and its row is counted in `unread`. */
  readonly cost: (...names: string[]) => string;
  /** A number that counts are computed from. The row is rejected if it cannot be read. */
  readonly amount: (name: string) => string;
  readonly flag: (...names: string[]) => string;
  /** A time given as an offset from a start (ms since 1970), in units of which `perSecond` make a second. */
  readonly elapsed: (name: string, perSecond: number, start: number) => string;
  readonly time: (...names: string[]) => string;
  /** Typed values from SQL that is already text. */
  readonly asWhole: (sql: string, called: string) => string;
  /** A count from SQL that is already a number; it must be whole. */
  readonly asCount: (sql: string, called: string) => string;
  readonly asDecimal: (sql: string) => string;
  readonly asCost: (sql: string) => string;
  readonly asTime: (sql: string, called: string) => string;
  /** SQL of a count. The row is rejected where `wrong` is not null; `wrong` is the value seen. */
  readonly checked: (sql: string, wrong: string, called: string) => string;
  readonly has: (name: string) => boolean;
  /** The calls above fill this list and the next ones: SQL behind `_v1`, `_v2`, ..., computed once for each row. */
  readonly values: readonly string[];
  readonly checks: readonly FieldCheck[];
  /** SQL, true if the row has a cost that cannot be read. */
  readonly unread: readonly string[];
}

/** SQL of a field that the log does not have. */
export const none = 'NULL';
const integers = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;
const decimals = /^(DOUBLE|FLOAT|DECIMAL\(.*\))$/;
const times = /^(TIMESTAMP.*|DATE)$/;

export interface Written {
  /** Written by hand or a spreadsheet: points may group thousands. JSON numbers never have that. */
  readonly isTable: boolean;
  /** Written by a single program: only plain numbers and ISO times or epochs are parsed. */
  readonly isStrict: boolean;
  /** Whether the column's dates with slashes have the day first; false if nothing tells. */
  readonly dayFirst: (name: string) => boolean;
}

/** Collects the checks of a row while fields are requested. `seen` tells whether any record has a field. */
export function fieldsBy(
  access: Access,
  seen: (name: string) => boolean,
  { isTable, isStrict, dayFirst }: Written,
): Fields {
  const checks: FieldCheck[] = [];
  const values: string[] = [];
  const unread: string[] = [];
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
    const value = valued(isStrict ? plainCount(sql) : countOf(sql, isTable));
    check(`${sql} IS NOT NULL AND coalesce(${value}, -1) NOT BETWEEN 0 AND ${maxCount}`, sql, called, 'noCount');
    return value;
  };
  const asCount = (sql: string, called: string) => {
    const value = valued(wholeNumber(sql));
    check(
      `(${sql}) IS NOT NULL AND coalesce(${value}, -1) NOT BETWEEN 0 AND ${maxCount}`,
      `(${sql})::VARCHAR`,
      called,
      'noCount',
    );
    return value;
  };
  const asDecimal = (sql: string) => (sql === none ? none : valued(`TRY_CAST(${sql} AS DOUBLE)`));
  const asCost = (sql: string) => {
    if (sql === none) return none;
    const value = valued(isStrict ? once(`TRY_CAST(${sql} AS DOUBLE)`, finite('x')) : costOf(sql));
    unread.push(`${sql} IS NOT NULL AND ${value} IS NULL AND lower(${sql}) NOT IN (${unknownCosts})`);
    return value;
  };
  const asTime = (sql: string, called: string, isDayFirst = false) => {
    if (sql === none) return none;
    const value = valued(timeOf(sql, isStrict ? null : isDayFirst));
    check(`${sql} IS NOT NULL AND ${value} IS NULL`, sql, called, 'notTime');
    return value;
  };
  /** A column that already has the type is not read as text: that would be most of the time of a large file. */
  const native = (names: readonly string[], types: RegExp) => {
    const fields = found(names);
    const [only] = fields;
    return fields.length === 1 && only !== undefined && types.test(only.type) ? only : undefined;
  };
  const decimal = (field: { readonly sql: string; readonly type: string }) =>
    finite(field.type === 'DOUBLE' ? field.sql : `${field.sql}::DOUBLE`);
  return {
    text,
    inside: (name, ...paths) => {
      const whole = text(name);
      if (whole === none) return none;
      const parts = paths.map((path) => `json_extract_string(${whole}, ${literal(jsonPath(path))})`);
      return `CASE WHEN json_valid(${whole}) THEN coalesce(${[...parts, none].join(', ')}) END`;
    },
    whole: (...names) => {
      const called = names[0] ?? '';
      const number = native(names, decimals);
      if (number !== undefined) {
        const value = valued(wholeNumber(decimal(number)));
        const missing = `${number.sql} IS NOT NULL AND coalesce(${value}, -1) NOT BETWEEN 0 AND ${maxCount}`;
        // Some libraries write NaN for a missing value.
        check(`${missing} AND NOT isnan(${number.sql}::DOUBLE)`, `${number.sql}::VARCHAR`, called, 'noCount');
        return value;
      }
      const field = native(names, integers);
      if (field === undefined) return asWhole(text(...names), called);
      check(`${field.sql} NOT BETWEEN 0 AND ${maxCount}`, `${field.sql}::VARCHAR`, called, 'noCount');
      return field.type === 'BIGINT' ? field.sql : `TRY_CAST(${field.sql} AS BIGINT)`;
    },
    decimal: (...names) => {
      const field = native(names, decimals);
      return field === undefined ? asDecimal(text(...names)) : decimal(field);
    },
    cost: (...names) => {
      const field = native(names, decimals);
      return field === undefined ? asCost(text(...names)) : decimal(field);
    },
    amount: (name) => {
      const sql = text(name);
      if (sql === none) return none;
      const value = valued(costOf(sql));
      check(`${sql} IS NOT NULL AND ${value} IS NULL`, sql, name, 'noNumber');
      return value;
    },
    elapsed: (name, perSecond, start) => {
      const sql = text(name);
      if (sql === none) return none;
      const micros = `x * ${1e6 / perSecond}::DOUBLE`;
      const moment = `CASE WHEN abs(${micros}) < 1e17 THEN make_timestamp(CAST(round(${micros}) AS BIGINT) + ${start * 1000}) END`;
      const value = valued(once(`TRY_CAST(${sql} AS DOUBLE)`, moment));
      check(`${sql} IS NOT NULL AND ${value} IS NULL`, sql, name, 'notTime');
      return value;
    },
    time: (...names) => {
      const field = native(names, times);
      if (field === undefined) return asTime(text(...names), names[0] ?? '', names.some(dayFirst));
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
    asCount,
    asDecimal,
    asCost,
    asTime,
    checked: (sql, wrong, called) => {
      check(`${wrong} IS NOT NULL`, wrong, called, 'noCount');
      return sql;
    },
    has: seen,
    values,
    checks,
    unread,
  };
}

/** More than any request has, and small enough that sums stay exact in JavaScript. */
export const maxCount = '1000000000000';

/** Milliseconds from one moment to another; null if the log lacks one of them or they are reversed. */
export function milliseconds(from: string, to: string): string {
  if (from === none || to === none) return none;
  return `CASE WHEN ${to} >= ${from} THEN (epoch_ms(${to}) - epoch_ms(${from}))::DOUBLE END`;
}

/** What logs write for a missing value, in lower case. Numbers are not in it. */
const nothing = [
  'null',
  'none',
  'nan',
  'na',
  'nil',
  'n/a',
  '#n/a',
  'n.a.',
  'n/d',
  '\\n',
  '\\\\n',
  '<null>',
  '(null)',
  '[null]',
  '<na>',
  '<none>',
  '(none)',
  '(blank)',
  '(empty)',
  '(not set)',
  'not set',
  'unset',
  'missing',
  'nat',
  'undefined',
  '-',
  '--',
  '–',
  '—',
  '?',
  '.',
  '#null!',
  '#value!',
  '#ref!',
  '#name?',
  '#div/0!',
];
/** NA is a country. */
const countryWords = nothing.filter((word) => word !== 'na');
const maxBlankLength = Math.max(...nothing.map((word) => word.length));

/** Text as the log means it: '' and words for nothing become null. */
export function writtenText(sql: string): string {
  return knownText(`nullif(trim(${sql}), '')`, /country/i.test(sql) ? countryWords : nothing);
}

/** The same for text that has no padding. */
export function knownText(text: string, none: readonly string[] = nothing): string {
  const words = none.map(literal).join(', ');
  return `CASE WHEN strlen(${text}) <= ${maxBlankLength} AND (${text} < '0' OR ${text} > ':') AND lower(${text}) IN (${words}) THEN NULL ELSE ${text} END`;
}

function textOf({ sql, type }: { readonly sql: string; readonly type: string }): string {
  return type === 'TEXT' ? sql : `${sql}::VARCHAR`;
}

/** Words that Cursor writes for the unknown cost of a plan. */
const unknownCosts = `'included', 'free'`;

/** `usage.input_tokens` -> `usage`, `input_tokens`; a name with a dot in it is written `a\\.b`. */
export function jsonNames(path: string): string[] {
  return path.split(/(?<!\\)\./).map((part) => part.replaceAll('\\.', '.'));
}

/** `usage.input_tokens` -> `$."usage"."input_tokens"`; a name with a dot in it is written `a\.b`. */
export function jsonPath(path: string): string {
  const parts = jsonNames(path);
  return `$${parts.map((part) => (/^\[\d+\]$/.test(part) ? part : `."${part.replaceAll('"', '')}"`)).join('')}`;
}
