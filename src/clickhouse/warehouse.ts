/** What figures ask, answered by ClickHouse: the counts are worked out there, and lie in DuckDB when they come back. */
import type { Engine } from '../engine/engine.ts';
import type { ModelName } from '../engine/model-names.ts';
import { identifier } from '../engine/value.ts';
import type { Aggregate, People, Sum } from '../study/aggregate.ts';
import { maskType } from '../study/duckdb-dialect.ts';
import type { Sql } from '../study/sql.ts';
import type { Answer } from './answer.ts';
import {
  type AnswerColumn,
  isName,
  maskOf,
  moneyOf,
  peopleQuestion,
  quantileQuestion,
  sumsQuestion,
} from './question.ts';
import type { Requests } from './requests.ts';
import type { Server } from './server.ts';

/** Rows that go into DuckDB at once. */
const batch = 20_000;

/** `engine` keeps the answers; it has no table `requests` of its own. */
export function warehouse(
  engine: Pick<Engine, 'rows' | 'run'>,
  server: Pick<Server, 'ask'>,
  requests: Requests,
  nameOf: (raw: string) => ModelName,
): Sql {
  let made = 0;

  /** A table of DuckDB with these rows, by its name. */
  const kept = async (columns: readonly AnswerColumn[], rows: Answer): Promise<string> => {
    made += 1;
    const name = `counted_${made}`;
    await engine.run(
      `create temp table ${name} (${columns.map(({ name: column, type }) => `${identifier(column)} ${type}`).join(', ')})`,
    );
    const cast = columns.map(({ type }, i) => `r[${i + 1}]::${type}`).join(', ');
    for (let at = 0; at < rows.length; at += batch)
      await engine.rows(
        `insert into ${name} select ${cast} from (select unnest(from_json(?::json, '[["VARCHAR"]]')) as r)`,
        [JSON.stringify(rows.slice(at, at + batch))],
      );
    return name;
  };

  return {
    rows: (sql, parameters) => engine.rows(sql, parameters),
    async counted(aggregate) {
      const { sql, columns } = sumsQuestion(requests, aggregate);
      const answer = await server.ask(sql);
      const counted = await kept(columns, together(answer, aggregate, nameOf));
      let relation = `(${mergedSql(counted, aggregate)})`;
      for (const { sum, quantiles } of quantilesOf(aggregate)) {
        const question = quantileQuestion(requests, aggregate, sum, quantiles);
        const found = await kept(question.columns, await server.ask(question.sql));
        const same = Object.keys(aggregate.by ?? {}).map(
          (key) => `c.${identifier(key)} is not distinct from q.${identifier(key)}`,
        );
        const names = quantiles.map(({ name }) => `q.${identifier(name)}`).join(', ');
        relation = `(select c.*, ${names} from ${relation} c left join ${found} q on ${[...same, 'true'].join(' and ')})`;
      }
      return relation;
    },
    async people(people: People) {
      const { sql, parts } = peopleQuestion(requests, people);
      const answer = await server.ask(sql);
      const columns: AnswerColumn[] = [
        { name: 'model', type: 'VARCHAR' },
        { name: 'users', type: 'BIGINT' },
        { name: 'mask', type: maskType(people.periods) === 'bigint' ? 'BIGINT' : 'HUGEINT' },
      ];
      return kept(
        columns,
        answer.map((row) => [row[0] ?? null, row[1] ?? null, maskOf(row.slice(2, 2 + parts))]),
      );
    },
  };
}

/** Sums of costs put together, models by their names; what no request is counted in is left out, unless nothing is grouped by. */
function together(answer: Answer, { by = {}, sums = {} }: Aggregate, nameOf: (raw: string) => ModelName): Answer {
  const keys = Object.values(by);
  const kinds = Object.values(sums)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'quantile');
  return answer
    .filter((row) => keys.length === 0 || row.at(-1) !== '0')
    .map((row) => {
      const called = keys.map((key, i) => {
        const value = row[i] ?? null;
        return isName(key) && value !== null ? nameOf(value)[key] : value;
      });
      let at = keys.length;
      const values = kinds.map((kind) => {
        const value = row[at] ?? null;
        at += 1;
        if (kind !== 'money') return value;
        at += 1;
        return moneyOf(value, row[at - 1] ?? null);
      });
      return [...called, ...values];
    });
}

/** Several raw names may be of one model: their rows are put together. */
function mergedSql(table: string, { by = {}, sums = {} }: Aggregate): string {
  if (!Object.values(by).some(isName)) return `select * from ${table}`;
  const merged = Object.entries(sums).flatMap(([name, { kind }]) =>
    kind === 'quantile' ? [] : [`${mergedBy[kind]}(${identifier(name)}) as ${identifier(name)}`],
  );
  return `select ${[...Object.keys(by).map(identifier), ...merged].join(', ')} from ${table} group by ${Object.keys(by).map(identifier).join(', ')}`;
}

const mergedBy = { sum: 'sum', money: 'sum', count: 'sum', max: 'max', first: 'min', last: 'max' } as const;

/** Quantiles of the same thing are asked together. */
function quantilesOf({ sums = {} }: Aggregate) {
  const found = new Map<string, { sum: Sum; quantiles: { name: string; at: number }[] }>();
  for (const [name, sum] of Object.entries(sums)) {
    if (sum.kind !== 'quantile') continue;
    const key = JSON.stringify([sum.of, sum.when]);
    const held = found.get(key) ?? { sum, quantiles: [] };
    held.quantiles.push({ name, at: sum.at ?? 0.5 });
    found.set(key, held);
  }
  return [...found.values()];
}
