/** Runs figures' aggregates on ClickHouse and puts the results into DuckDB tables. */

import type { Aggregate, People, Sum } from '../counts/aggregate.ts';
import { maskType } from '../counts/duckdb-dialect.ts';
import type { Sql } from '../counts/sql.ts';
import { identifier } from '../counts/sql-text.ts';
import type { Engine } from '../ingest/engine.ts';
import type { ModelName } from '../ingest/model-names.ts';
import type { AnswerRows } from './answer.ts';
import { otherAnswer } from './failure.ts';
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

/** `engine` stores the answers; it has no table `requests` of its own. */
export function warehouse(
  engine: Pick<Engine, 'rows' | 'run' | 'fill'>,
  server: Pick<Server, 'ask'>,
  requests: Requests,
  nameOf: (raw: string) => ModelName,
  shown: string,
): Sql {
  let made = 0;

  /** Creates a DuckDB table of these rows and returns its name. `merged` says how to combine rows with equal keys. */
  const kept = async (columns: readonly AnswerColumn[], rows: AnswerRows, merged?: Merging): Promise<string> => {
    if (rows.some((row) => row.length !== columns.length)) throw otherAnswer(shown);
    made += 1;
    const [name, texts] = [`counted_${made}`, `texts_${made}`];
    await engine.run(`create temp table ${texts} (${columns.map((_, i) => `c${i} varchar`).join(', ')})`);
    // Unknown values become null.
    await engine.fill(
      texts,
      rows.map((row) => row.map((value) => (value !== null && notNumber.test(value) ? null : value))),
    );
    const selected = columns.map(({ name: column, type }, i) => {
      const value = `c${i}::${type}`;
      const by = merged?.get(column);
      return `${by === undefined ? value : `${by}(${value})`} as ${identifier(column)}`;
    });
    const typed = `create temp table ${name} as select ${selected.join(', ')} from ${texts}${merged === undefined ? '' : ' group by all'}; drop table ${texts}`;
    await engine.run(typed).catch((error: unknown) => {
      // The answer had text where a number was expected.
      throw /^Conversion Error/.test((error as Error).message) ? otherAnswer(shown) : error;
    });
    return name;
  };

  return {
    rows: (sql, parameters) => engine.rows(sql, parameters),
    async counted(aggregate) {
      const { sql, columns } = sumsQuestion(requests, aggregate);
      const answer = await server.ask(sql);
      const counted = await kept(columns, together(answer, aggregate, nameOf), mergingOf(aggregate));
      let relation = `(select * from ${counted})`;
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

const notNumber = /^[-+]?(nan|inf|infinity)$/i;

/** Combines sums of costs, maps raw names to models, and drops groups without requests, except if there are no keys. */
function together(
  answer: AnswerRows,
  { by = {}, sums = {} }: Aggregate,
  nameOf: (raw: string) => ModelName,
): AnswerRows {
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

/** How to combine each column that is not a key. */
type Merging = ReadonlyMap<string, string>;

const mergedBy = { sum: 'sum', money: 'sum', count: 'sum', max: 'max', first: 'min', last: 'max' } as const;

/** Several raw names may be one model; their rows are combined. */
function mergingOf({ by = {}, sums = {} }: Aggregate): Merging | undefined {
  if (!Object.values(by).some(isName)) return undefined;
  return new Map(
    Object.entries(sums).flatMap(([name, { kind }]) => (kind === 'quantile' ? [] : [[name, mergedBy[kind]] as const])),
  );
}

/** Quantiles of the same expression share a query. */
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
