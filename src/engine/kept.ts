/** What the requests that were kept hold: one pass for the accounting line and for which figures the log carries. */
import { type Aggregate, count, sum } from '../study/aggregate.ts';
import { type Coverage, coverageFrom, coverageSums } from '../study/coverage.ts';
import { duckDb } from '../study/duckdb-dialect.ts';
import { tokens } from '../study/labelled.ts';
import { rowsOf, type Sql } from '../study/sql.ts';
import type { Engine } from './engine.ts';
import type { ModelName } from './model-names.ts';

export interface Kept {
  readonly coverage: Coverage;
  /** Rows without prompt and completion tokens. */
  readonly withoutTokens: number;
  readonly tokens: number;
  /** Tokens of models that have labels. */
  readonly labelledTokens: number;
  /** First and last day, null for an empty log. */
  readonly from: string | null;
  readonly to: string | null;
}

export const keptSums: NonNullable<Aggregate['sums']> = {
  ...coverageSums,
  without_tokens: count('1', 'prompt_tokens is null and completion_tokens is null'),
  first_day: { kind: 'first', of: 'ts' },
  last_day: { kind: 'last', of: 'ts' },
};

/** The answer to `keptSums` over a relation that has all columns but the model. */
export async function countKept(
  engine: Engine,
  relation: string,
  more = '',
): Promise<Readonly<Record<string, unknown>>> {
  const sums = Object.entries(keptSums).map(([name, sum]) => `${duckDb.sum(sum)} AS ${name}`);
  // Every name of a model stands for some model: which one, nobody asks here.
  const [counts = {}] = await engine.rows(
    `SELECT ${more}${sums.join(', ')} FROM (SELECT *, model_raw AS model FROM ${relation})`,
  );
  return counts;
}

/** `counted` is the answer to `keptSums`, where somebody who read the log for another reason has it already. */
export async function keptOf(
  sql: Sql,
  isLabelled: (name: ModelName) => boolean,
  counted?: Readonly<Record<string, unknown>>,
): Promise<Kept> {
  const [row = {}] = counted === undefined ? await rowsOf(sql, { sums: keptSums }) : [counted];
  const models = await rowsOf(sql, { by: { model: 'model', variant: 'variant' }, sums: { tokens: sum(tokens) } });
  const sumOf = (rows: typeof models) => rows.reduce((total, each) => total + Number(each.tokens ?? 0), 0);
  const labelled = models.filter(({ model, variant }) => isLabelled({ model: String(model), variant: text(variant) }));
  const [from, to] = [text(row.first_day), text(row.last_day)];
  const named = models.map(({ model, variant }) => ({ model: text(model), variant: text(variant) }));
  return {
    coverage: { ...coverageFrom(row), span: from === null || to === null ? null : { from, to }, models: named },
    withoutTokens: Number(row.without_tokens),
    tokens: sumOf(models),
    labelledTokens: sumOf(labelled),
    from,
    to,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
