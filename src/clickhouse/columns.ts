/** ClickHouse SQL that reads a column of any type as text, whole number, money, time or flag. Builds text only. */

import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { ColumnFault, Fault } from '../ingest/fault.ts';
import { maxCount } from '../ingest/fields.ts';
import { identifier, list, literal } from './text.ts';

export interface TableColumn {
  readonly name: string;
  /** As `system.columns` writes it: `LowCardinality(Nullable(String))`. */
  readonly type: string;
}

/** Which rows cannot be used, and why. */
export interface ColumnCheck {
  readonly when: string;
  readonly why: Fault;
  /** The column at fault, if it is a single column. */
  readonly column?: string | undefined;
}

/** SQL is undefined if the table has none of the columns. Names match case-insensitively. */
export interface TableColumns {
  readonly has: (...names: string[]) => boolean;
  /** The first of these columns with a value in the row; '' counts as no value. */
  readonly text: (...names: string[]) => string | undefined;
  readonly whole: (...names: string[]) => string | undefined;
  readonly decimal: (...names: string[]) => string | undefined;
  readonly flag: (...names: string[]) => string | undefined;
  /** Seconds since 1970. */
  readonly time: (...names: string[]) => string | undefined;
  /**
   * Seconds since 1970 of a time given as an offset from a start (ms since 1970), in units of which `perSecond` make a second.
   */
  readonly elapsed: (name: string, perSecond: number, start: number) => string | undefined;
  /** The value of the first of these keys that the row's map (or nested pair of arrays) has, as text. */
  readonly entry: (map: string, ...keys: readonly string[]) => string | undefined;
  /** The sum of a map's numbers whose key contains one of these words. */
  readonly sumOf: (map: string, ...words: string[]) => string | undefined;
  /** A number inside a JSON text, at any depth. */
  readonly inside: (name: string, ...keys: string[]) => string | undefined;
  /** The first text of a list that does not begin with one of these. */
  readonly firstOf: (name: string, ...unlike: string[]) => string | undefined;
  /** Typed values from text. */
  readonly asWhole: (sql: string | undefined, called: string) => string | undefined;
  readonly asDecimal: (sql: string | undefined, called: string) => string | undefined;
  /** A count from SQL that is a Nullable(Float64); it must be whole. */
  readonly asCount: (sql: string, called: string) => string;
  readonly checks: readonly ColumnCheck[];
  readonly all: readonly TableColumn[];
}

const texts = /^(String|FixedString|Enum|UUID|IPv)/;
const integers = /^U?Int\d+$|^Bool$/;
const decimals = /^(Float|BFloat|Decimal)/;

/** Row checks are collected while columns are built. Throws DataError for an unsupported type. */
export function columnsOf(all: readonly TableColumn[]): TableColumns {
  const checks: ColumnCheck[] = [];
  const find = (name: string) =>
    all.find((column) => column.name === name) ??
    all.find((column) => column.name.toLowerCase() === name.toLowerCase());
  const found = (names: readonly string[]) => names.map(find).filter((column) => column !== undefined);
  const firstKnown = (values: readonly string[]) =>
    values.length === 0 ? undefined : values.length === 1 ? values[0] : `coalesce(${values.join(', ')})`;
  const check = (when: string, column: string, why: ColumnFault) => {
    if (!checks.some((known) => known.when === when)) checks.push({ when, why, column });
  };
  const count = (number: string, called: string) => {
    const fits = `ifNull(${number} >= 0 and ${number} <= ${maxCount}, 0)`;
    check(`isNotNull(${number}) and not ${fits}`, called, 'noCount');
    // Values out of range are not converted: converting infinity is an error.
    return `if(${fits}, toInt64(if(${fits}, assumeNotNull(${number}), 0)), NULL)`;
  };
  const asWhole = (sql: string | undefined, called: string) => {
    if (sql === undefined) return undefined;
    const number = `toFloat64OrNull(${sql})`;
    check(`isNotNull(${sql}) and isNull(${number})`, called, 'noCount');
    return count(number, called);
  };
  const money = (number: string, called: string) => {
    check(`isNotNull(${number}) and not ifNull(isFinite(${number}), 0)`, called, 'noNumber');
    return `toNullable(${number})`;
  };
  const asDecimal = (sql: string | undefined, called: string) => {
    if (sql === undefined) return undefined;
    const number = `toFloat64OrNull(${sql})`;
    check(`isNotNull(${sql}) and isNull(${number})`, called, 'noNumber');
    return money(number, called);
  };
  const entryOf = (map: string, keys: readonly string[]): string | undefined => {
    const column = find(map);
    if (column !== undefined && /^Map\(/.test(column.type)) {
      const value = (key: string) => `nullIf(toString(${identifier(column.name)}[${literal(key)}]), '')`;
      return firstKnown(keys.map(value));
    }
    const [names, values] = [find(`${map}.key`) ?? find(`${map}.keys`), find(`${map}.value`) ?? find(`${map}.values`)];
    if (names === undefined || values === undefined) return undefined;
    const at = (key: string) => `indexOf(${identifier(names.name)}, ${literal(key)})`;
    return firstKnown(keys.map((key) => `nullIf(toString(${identifier(values.name)}[${at(key)}]), '')`));
  };
  const decimal = (...names: string[]) =>
    firstKnown(
      found(names).map((column) => {
        const type = baseOf(column.type);
        if (decimals.test(type) || integers.test(type))
          return money(`toFloat64(${identifier(column.name)})`, column.name);
        return asDecimal(textOf(column), column.name) ?? '';
      }),
    );
  return {
    all,
    checks,
    has: (...names) => names.every((name) => find(name) !== undefined),
    text: (...names) => firstKnown(found(names).map(textOf)),
    whole: (...names) =>
      firstKnown(
        found(names).map((column) => {
          const type = baseOf(column.type);
          if (integers.test(type)) {
            const number = `toInt64(${identifier(column.name)})`;
            check(`ifNull(${number} < 0 or ${number} > ${maxCount}, 0)`, column.name, 'noCount');
            return `toNullable(${number})`;
          }
          if (decimals.test(type)) return count(`toFloat64(${identifier(column.name)})`, column.name);
          return asWhole(textOf(column), column.name) ?? '';
        }),
      ),
    decimal,
    flag: (...names) =>
      firstKnown(
        found(names).map((column) => {
          if (integers.test(baseOf(column.type))) return `toNullable(${identifier(column.name)} != 0)`;
          const written = `lower(ifNull(${textOf(column)}, ''))`;
          return `if(has(${list(['true', 't', '1', 'yes'])}, ${written}), 1, if(has(${list(['false', 'f', '0', 'no'])}, ${written}), 0, NULL))`;
        }),
      ),
    time: (...names) =>
      firstKnown(
        found(names).map((column) => {
          const type = baseOf(column.type);
          if (/^Date(32)?$/.test(type)) return `toNullable(toInt64(${identifier(column.name)}) * 86400)`;
          // Seconds since 1970, whatever zone the server shows them in.
          if (type.startsWith('DateTime')) return `toNullable(toInt64(${identifier(column.name)}))`;
          if (integers.test(type) || decimals.test(type)) return secondsOf(`toFloat64(${identifier(column.name)})`);
          const written = textOf(column);
          const number = `toFloat64OrNull(${written})`;
          const value = `coalesce(if(isNull(${number}), toInt64(parseDateTimeBestEffortOrNull(ifNull(${written}, ''), 'UTC')), NULL), ${secondsOf(number)})`;
          check(`isNotNull(${written}) and isNull(${value})`, column.name, 'notTime');
          return value;
        }),
      ),
    elapsed(name, perSecond, start) {
      const number = decimal(name);
      if (number === undefined) return undefined;
      const seconds = `${number} / ${perSecond}`;
      const fits = `ifNull(abs(${seconds}) < 1e11, 0)`;
      check(`isNotNull(${number}) and not ${fits}`, name, 'notTime');
      return `if(${fits}, toInt64(floor(if(${fits}, assumeNotNull(${seconds}), 0) + ${start / 1000})), NULL)`;
    },
    entry: (map, ...keys) => entryOf(map, keys),
    sumOf(map, ...words) {
      const column = find(map);
      if (column === undefined || !/^Map\(/.test(column.type)) return undefined;
      const has = words.map((word) => `position(lower(toString(k)), ${literal(word)}) > 0`).join(' or ');
      const values = `mapValues(mapFilter((k, v) -> ${has}, ${identifier(column.name)}))`;
      return `if(empty(${values}), NULL, toInt64(arraySum(${values})))`;
    },
    inside(name, ...keys) {
      const [column] = found([name]);
      if (column === undefined || !texts.test(baseOf(column.type))) return undefined;
      // These functions accept no space after a colon; every server version has them.
      const json = `replaceAll(ifNull(${textOf(column)}, ''), '": ', '":')`;
      return firstKnown(
        keys.map((key) => {
          const [has, number] = [
            `visitParamHas(${json}, ${literal(key)})`,
            `visitParamExtractInt(${json}, ${literal(key)})`,
          ];
          return `if(${has}, toInt64(${number}), NULL)`;
        }),
      );
    },
    firstOf(name, ...unlike) {
      const [column] = found([name]);
      if (column === undefined) return undefined;
      const isList = /^Array\((LowCardinality\()?(Nullable\()?String/.test(column.type);
      const listed = isList ? identifier(column.name) : `extractAll(ifNull(${textOf(column)}, ''), '"([^"]*)"')`;
      const kept = unlike.map((word) => `lower(ifNull(x, '')) not like ${literal(`${word}%`)}`);
      const words = kept.length === 0 ? listed : `arrayFilter(x -> ${kept.join(' and ')}, ${listed})`;
      return `nullIf(toString(${words}[1]), '')`;
    },
    asWhole,
    asDecimal,
    asCount: count,
  };
}

/** Seconds, milli-, micro- or nanoseconds since 1970, distinguished by magnitude. */
function secondsOf(number: string): string {
  const seconds = `multiIf(abs(${number}) < 1e11, ${number}, abs(${number}) < 1e14, ${number} / 1e3, abs(${number}) < 1e17, ${number} / 1e6, ${number} / 1e9)`;
  const fits = `ifNull(abs(${number}) < 1e20, 0)`;
  return `if(${fits}, toInt64(floor(if(${fits}, assumeNotNull(${seconds}), 0))), NULL)`;
}

/** `LowCardinality(Nullable(String))` -> `String`. */
function baseOf(type: string): string {
  return type.replace(/^(?:LowCardinality\(|Nullable\()+/, '').replace(/\)+$/, '');
}

function textOf({ name, type }: TableColumn): string {
  const base = baseOf(type);
  if (/^(Array|Map|Tuple|Nested|AggregateFunction|SimpleAggregateFunction|JSON|Object|Variant|Dynamic)/.test(base))
    throw new DataError(message('clickhouse.columnType', { column: code(name), type: code(type) }));
  const cut = base.startsWith('FixedString') ? 'toStringCutToZero' : 'toString';
  return `nullIf(${cut}(${identifier(name)}), '')`;
}
