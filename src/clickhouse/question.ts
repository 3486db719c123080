/** A figure's query in the SQL of ClickHouse 18.16 and later: no CTE, no window, every result as text. Builds text only. */
import {
  type Aggregate,
  type Condition,
  type DaySpan,
  type GroupKey,
  inSpan,
  type People,
  type Sum,
} from '../counts/aggregate.ts';
import { modelBy, type Requests, rawOf, rendered } from './requests.ts';
import { literal } from './text.ts';

/** A column of the answer and of the DuckDB table that stores it. */
export interface AnswerColumn {
  readonly name: string;
  readonly type: 'VARCHAR' | 'BIGINT' | 'HUGEINT' | 'DOUBLE' | 'DECIMAL(38, 12)';
}

/** One select. A sum of costs takes two columns of its answer. */
interface ServerQuestion {
  readonly sql: string;
  readonly columns: readonly AnswerColumn[];
}

/**
 * Keys and sums. Keys that are a model's name are returned as its raw name. Quantiles are queried separately, by
 * `quantileQuestion`.
 */
export function sumsQuestion(requests: Requests, { by = {}, sums = {}, where, span, only }: Aggregate): ServerQuestion {
  const keys = Object.entries(by).map(([name, key]) => ({ name, ...keySql(requests, key) }));
  const values = Object.entries(sums).filter(([, { kind }]) => kind !== 'quantile');
  const selected = [
    ...keys.map(({ shown }) => shown),
    ...values.flatMap(([, sum]) => sumSql(requests, sum)),
    // Without an aggregate, a select of constants would return a row even for an empty table.
    'count()',
  ];
  return {
    sql: `select ${selected.map((sql) => `toString(${sql})`).join(', ')} from ${requests.from}${filter(requests, conditionOf(requests, where), ...narrowed(requests, span, only))}${groups(keys)}`,
    columns: [
      ...keys.map(({ name }): AnswerColumn => ({ name, type: 'VARCHAR' })),
      ...values.map(([name, { kind }]): AnswerColumn => ({ name, type: typeOf[kind] })),
    ],
  };
}

const typeOf = {
  sum: 'HUGEINT',
  money: 'DECIMAL(38, 12)',
  count: 'BIGINT',
  max: 'BIGINT',
  first: 'VARCHAR',
  last: 'VARCHAR',
  quantile: 'DOUBLE',
} as const satisfies Record<Sum['kind'], AnswerColumn['type']>;

interface KeySql {
  /** The expression to group by: numbers and dates are grouped faster than the text they are shown as. */
  readonly grouped: string;
  readonly shown: string;
}

/** Whether a key is derived from a raw name. */
export function isName(key: GroupKey | undefined): key is 'model' | 'variant' {
  return key === 'model' || key === 'variant';
}

function keySql(requests: Requests, key: GroupKey): KeySql {
  if (typeof key === 'string') {
    // Returns raw names and maps them here: ten times faster than mapping row by row.
    const sql = isName(key) ? rawOf(requests) : rendered(requests, key);
    return { grouped: sql, shown: sql };
  }
  const day = dayOf(requests);
  if ('day' in key) {
    const own = key.day === 'UTC' ? day : zoneDay(requests, key.day);
    return { grouped: own, shown: own };
  }
  if ('seconds' in key) {
    const begun = `intDiv(assumeNotNull(${rendered(requests, 'ts')}), ${key.seconds}) * ${key.seconds}`;
    return { grouped: begun, shown: begun };
  }
  if ('month' in key)
    return { grouped: `toStartOfMonth(${day})`, shown: `substring(toString(toStartOfMonth(${day})), 1, 7)` };
  const week = key.week === 'sunday' ? `toMonday(${day} + 1) - 1` : `toMonday(${day})`;
  return { grouped: week, shown: week };
}

/** Days since 1970 in UTC, whatever the server's time zone. Rows that are used have a time. */
function dayOf(requests: Requests): string {
  return `toDate(toUInt16(intDiv(assumeNotNull(${rendered(requests, 'ts')}), 86400)))`;
}

/** Uses the server's own rules for time zones. */
function zoneDay(requests: Requests, zone: string): string {
  return `toDate(toDateTime(toUInt32(assumeNotNull(${rendered(requests, 'ts')}))), ${literal(zone)})`;
}

/** Conditions on the day, of `span`. */
function spanOf(requests: Requests, span: DaySpan | undefined): string[] {
  if (span === undefined) return [];
  return inSpan(span, { key: (key) => keySql(requests, key).grouped, day: (date) => `toDate(${literal(date)})` });
}

/** Conditions for `span` and `only`, each never null. */
function narrowed(requests: Requests, span: DaySpan | undefined, only: readonly Condition[] = []): string[] {
  return [...spanOf(requests, span), ...only.map((condition) => conditionSql(requests, condition))];
}

function conditionSql(requests: Requests, { column, operator, values, exact }: Condition): string {
  const sql = rendered(requests, column);
  const [first = ''] = values;
  if (values.length === 0) return operator === '=' ? `isNull(${sql})` : `isNotNull(${sql})`;
  const written = values.map((value) =>
    typeof value === 'string' ? literal(exact === true ? value : value.toLowerCase()) : String(Number(value)),
  );
  if (typeof first !== 'string') {
    const tests = written.map((value) => `ifNull(${sql} ${operator} ${value}, 0)`);
    return `(${tests.join(' or ')})`;
  }
  const known = `ifNull(${sql}, '')`;
  const of = exact === true ? known : `lowerUTF8(${known})`;
  const test =
    operator === '='
      ? `has([${written.join(', ')}], ${of})`
      : operator === '~'
        ? `position(${of}, ${written[0]}) > 0`
        : `${of} ${operator} ${written[0]}`;
  return `(isNotNull(${sql}) and ${test})`;
}

/** A cost is summed as micro-dollars and the rest in millionths of them, so that both sums are exact. */
const perMicro = '1000000';

/** A sum of costs takes two columns, which `moneyOf` combines. */
function sumSql(requests: Requests, { kind, of, when }: Sum): string[] {
  const value = rendered(requests, of);
  const condition = when === undefined ? undefined : `ifNull(${rendered(requests, when)}, 0)`;
  // sumIf() is not used: in 18.16 it gives 0 for a group in which no row meets the condition.
  const over = (name: string, sql: string) =>
    condition === undefined ? `${name}(toNullable(${sql}))` : `${name}(if(${condition}, ${sql}, NULL))`;
  switch (kind) {
    case 'sum':
      return [over('sum', value)];
    case 'count':
      return [
        condition === undefined ? `countIf(isNotNull(${value}))` : `countIf(isNotNull(${value}) and ${condition})`,
      ];
    case 'max':
      return [over('max', value)];
    case 'first':
    case 'last':
      return [`toDate(toUInt16(intDiv(${over(kind === 'first' ? 'min' : 'max', value)}, 86400)))`];
    case 'money': {
      // Rounds half away from zero, as DuckDB does; round() is half to even in newer servers.
      const pico = `${value} * 1e12`;
      const whole = `if(${pico} < 0, -floor(0.5 - ${pico}), floor(${pico} + 0.5))`;
      const micro = `floor(${whole} / ${perMicro})`;
      return [over('sum', `toInt64(${micro})`), over('sum', `toInt64(${whole} - ${micro} * ${perMicro})`)];
    }
    case 'quantile':
      return [];
  }
}

/** Text of a DECIMAL(38, 12), from the two sums of a cost. */
export function moneyOf(micro: string | null, rest: string | null): string | null {
  if (micro === null || rest === null) return null;
  const pico = BigInt(micro) * BigInt(perMicro) + BigInt(rest);
  const digits = String(pico < 0n ? -pico : pico).padStart(13, '0');
  return `${pico < 0n ? '-' : ''}${digits.slice(0, -12)}.${digits.slice(-12)}`;
}

function conditionOf(requests: Requests, where: string | undefined): string | undefined {
  return where === undefined ? undefined : rendered(requests, where);
}

function filter({ where }: Requests, condition: string | undefined, ...more: readonly string[]): string {
  return ` where ${[where, ...(condition === undefined ? [] : [`(${condition})`]), ...more].join(' and ')}`;
}

function groups(keys: readonly KeySql[]): string {
  return keys.length === 0 ? '' : ` group by ${[...new Set(keys.map(({ grouped }) => grouped))].join(', ')}`;
}

type Quantiles = readonly { readonly name: string; readonly at: number }[];

/**
 * Exact continuous quantiles of one expression, by the keys. Each server counts how often it has each value, and only these
 * counts are combined: many rows have few distinct values. Interpolates linearly, as DuckDB does.
 */
export function quantileQuestion(
  requests: Requests,
  { by = {}, where, span, only: narrowing }: Pick<Aggregate, 'by' | 'where' | 'span' | 'only'>,
  { of, when }: Pick<Sum, 'of' | 'when'>,
  quantiles: Quantiles,
): ServerQuestion {
  const keys = Object.entries(by).map(([name, key], i) => ({ name, as: `k${i}`, ...keySql(requests, key) }));
  const value = rendered(requests, of);
  const only = [`isNotNull(${value})`, ...(when === undefined ? [] : [`ifNull(${rendered(requests, when)}, 0)`])];
  const named = keys.map(({ as }) => `${as}, `).join('');
  const counted = `select ${keys.map(({ as, shown }) => `${shown} as ${as}, `).join('')}assumeNotNull(${value}) as v, count() as n
from ${requests.from}${filter(requests, conditionOf(requests, where), ...narrowed(requests, span, narrowing), ...only)} group by ${[...keys.map(({ grouped }) => grouped), 'v'].join(', ')}`;
  const paired = `select ${named}arraySort(x -> x.1, groupArray((v, n))) as pairs from (${counted})${keys.length === 0 ? '' : ` group by ${keys.map(({ as }) => as).join(', ')}`}`;
  const summed = `select ${named}arrayMap(x -> x.1, pairs) as vs, arrayCumSum(arrayMap(x -> x.2, pairs)) as cs from (${paired})`;
  const quantile = ({ at }: { readonly at: number }) => {
    const place = `(${at} * (arrayElement(cs, -1) - 1))`;
    const value = (rounding: string) => `arrayElement(vs, arrayFirstIndex(c -> c > ${rounding}(${place}), cs))`;
    const part = `(${place} - floor(${place}))`;
    return `${value('floor')} * (1 - ${part}) + ${value('ceil')} * ${part}`;
  };
  return {
    sql: `select ${[...keys.map(({ as }) => as), ...quantiles.map(quantile)].map((sql) => `toString(${sql})`).join(', ')} from (${summed}) where length(cs) > 0`,
    columns: [
      ...keys.map(({ name }): AnswerColumn => ({ name, type: 'VARCHAR' })),
      ...quantiles.map(({ name }): AnswerColumn => ({ name, type: 'DOUBLE' })),
    ],
  };
}

/** Bits per part of a mask of periods. */
const maskBits = 62;

/** Columns model, users, and the parts of a mask, lowest first; `maskOf` combines them. */
export function peopleQuestion(requests: Requests, people: People): { readonly sql: string; readonly parts: number } {
  const { from, unit, periods, id, min: fewest, where, renamed, span, only } = people;
  const day = `intDiv(${rendered(requests, 'ts')}, 86400)`;
  const [year = 0, month = 0] = from.split('-').map(Number);
  const index =
    unit === 'week'
      ? `intDiv(${day} - ${Date.parse(from) / 86_400_000}, 7)`
      : `toYear(${dayOf(requests)}) * 12 + toMonth(${dayOf(requests)}) - ${12 * year + month}`;
  const parts = Math.max(1, Math.ceil(periods / maskBits));
  const at = `toInt64(assumeNotNull(${index}))`;
  const masks = Array.from({ length: parts }, (_, part) => {
    const inside = `${at} >= ${part * maskBits} and ${at} < ${(part + 1) * maskBits}`;
    // Shifting by more than the width is an error even in a branch that is not taken.
    const bit = `bitShiftLeft(toUInt64(1), toUInt8(if(${inside}, ${at} - ${part * maskBits}, 0)))`;
    return `groupBitOr(if(${inside}, ${bit}, toUInt64(0))) as m${part}`;
  });
  const canonical = new Map(renamed.map((each) => [each.slug, each.canonical]));
  const model = modelBy(requests, (name) => canonical.get(name.model) ?? name.model);
  const user = rendered(requests, id);
  const names = masks.map((_, part) => `m${part}`);
  const each = `select ${model} as model_, ${masks.join(', ')} from ${requests.from}${filter(requests, conditionOf(requests, where), ...narrowed(requests, span, only))}
group by ${model}, ${user} having sum(${rendered(requests, 'requests')}) >= ${fewest}`;
  return {
    sql: `select ${['model_', 'count()', ...names].map((sql) => `toString(${sql})`).join(', ')} from (${each}) group by model_, ${names.join(', ')}`,
    parts,
  };
}

/** The mask as a whole number in text; bit 0 is the first period. */
export function maskOf(parts: readonly (string | null)[]): string {
  return String(parts.reduce((mask, part, i) => mask | (BigInt(part ?? 0) << BigInt(i * maskBits)), 0n));
}
