/** Writes aggregates as DuckDB SQL. Text only. */

import { type Condition, type Dialect, type GroupKey, inSpan, type People, quantiles } from './aggregate.ts';
import { literal } from './sql-text.ts';

/** Usable bits, one per period: BIGINT has 63, HUGEINT 127. */
const bits = { bigint: 62, hugeint: 126 } as const;

/** Periods that a mask can hold: 10 years of months, 2 of weeks. */
export const maxPeriods = bits.hugeint;

export function maskType(periods: number): 'bigint' | 'hugeint' {
  return periods <= bits.bigint ? 'bigint' : 'hugeint';
}

/** Months and weeks as timestamps: formatting a date for each of ten million rows takes longer than counting them. */
function groupOf(key: GroupKey): string {
  if (typeof key === 'string') return key;
  if ('month' in key) return `date_trunc('month', ts)`;
  if ('seconds' in key) return `epoch_us(ts) // ${key.seconds}000000`;
  if ('day' in key) return key.day === 'UTC' ? 'ts::date' : `timezone(${literal(key.day)}, timezone('UTC', ts))::date`;
  return key.week === 'sunday' ? `date_trunc('week', ts + interval 1 day)` : `date_trunc('week', ts)`;
}

export const duckDb: Dialect = {
  key(key) {
    if (typeof key === 'string') return key;
    if ('day' in key) return `${groupOf(key)}::varchar`;
    if ('seconds' in key) return `(${groupOf(key)} * ${key.seconds})::varchar`;
    if ('month' in key) return `strftime(${groupOf(key)}, '%Y-%m')`;
    return key.week === 'sunday'
      ? `(${groupOf(key)} - interval 1 day)::date::varchar`
      : `${groupOf(key)}::date::varchar`;
  },
  group: groupOf,
  day: (date) => literal(date),
  condition: conditionSql,
  sum({ kind, of, when, at }) {
    const filter = when === undefined ? '' : ` filter (${when})`;
    switch (kind) {
      case 'sum':
        return `sum(${of})${filter}`;
      case 'money':
        return `sum(try_cast(${of} as decimal(38, 12)))${filter}`;
      case 'count':
        return `count(${of})${filter}`;
      case 'max':
        return `max(${of})${filter}`;
      case 'first':
        return `min(${of})${filter}::date::varchar`;
      case 'last':
        return `max(${of})${filter}::date::varchar`;
      case 'quantile':
        // All quantiles in one list, because DuckDB keeps every value in memory once per quantile call.
        return `((quantile_cont(${of}, [${quantiles.join(', ')}])${filter})[${quantiles.indexOf(at ?? 0.5) + 1}])::double`;
    }
  },
};

function conditionSql({ column, operator, values, exact }: Condition): string {
  const [first = ''] = values;
  if (values.length === 0) return `${column} is ${operator === '=' ? '' : 'not '}null`;
  const isLower = typeof first === 'string' && exact !== true;
  const of = isLower ? `lower(${column})` : column;
  const written = values.map((value) =>
    typeof value === 'string' ? literal(isLower ? value.toLowerCase() : value) : String(value),
  );
  const test =
    operator === '='
      ? `${of} in (${written.join(', ')})`
      : operator === '~'
        ? `contains(${of}, ${written[0]})`
        : `${of} ${operator} ${written[0]}`;
  return `coalesce(${test}, false)`;
}

/** Columns model, mask, users. A user's periods are one bit mask, so that rows are read once. */
export function peopleSql(
  { from, unit, periods, id, min: fewest, where, renamed, span, only = [] }: People,
  relation = 'requests',
): string {
  const type = maskType(periods);
  const index =
    unit === 'week'
      ? `date_diff('day', date '${from}', ts::date) // 7`
      : `date_diff('month', date '${from}', ts::date)`;
  const values = renamed.map(({ slug, canonical }) => `(${literal(slug)}, ${literal(canonical)})`).join(', ');
  const none = renamed.length === 0;
  const narrowed = [...(span === undefined ? [] : inSpan(span, duckDb)), ...only.map(conditionSql)];
  const filter = [where, ...narrowed].join(' and ');
  return `select model, mask, count(*)::bigint as users from (
  select ${none ? 'model' : 'coalesce(canonical, model)'} as model, bit_or(1::${type} << (${index})::int) as mask
  from ${relation} ${none ? '' : `left join (values ${values}) as called(slug, canonical) on slug = model`}
  where ${filter} group by 1, ${id} having sum(requests) >= ${fewest}
) group by model, mask`;
}
