/** Counts the kept requests in one pass, for the accounting line and for which figures the log supports. */
import { type Aggregate, count, joinedSql, sum } from '../counts/aggregate.ts';
import { coverageFrom, coverageSums } from '../counts/coverage.ts';
import { duckDb } from '../counts/duckdb-dialect.ts';
import { tokens } from '../counts/labelled.ts';
import type { Coverage } from '../counts/log.ts';
import { rowsOf, type Sql } from '../counts/sql.ts';
import type { Unlabelled } from './accounting.ts';
import type { Engine } from './engine.ts';
import type { ModelName } from './model-names.ts';

interface Summary {
  readonly coverage: Coverage;
  /** Rows without prompt and completion tokens. */
  readonly withoutTokens: number;
  readonly tokens: number;
  /** Tokens of models that have labels. */
  readonly labelledTokens: number;
  readonly unlabelled: readonly Unlabelled[];
  /** First and last day, null for an empty log. */
  readonly from: string | null;
  readonly to: string | null;
}

const summarySums: NonNullable<Aggregate['sums']> = {
  ...coverageSums,
  without_tokens: count('1', 'prompt_tokens is null and completion_tokens is null'),
  first_day: { kind: 'first', of: 'ts' },
  last_day: { kind: 'last', of: 'ts' },
};

/** Counts made while the log was read, before models were named. */
export interface LogSummary {
  /** Results of the requested aggregates. */
  readonly sums: Readonly<Record<string, unknown>>;
  /** The log's model names, sorted. */
  readonly raws: readonly { readonly raw: string; readonly tokens: unknown }[];
}

/**
 * Counts `summarySums` and further aggregates over a relation that has all columns but the model. Groups by the log's own model
 * names, which are few, so that one pass over the rows is enough.
 */
export async function countSummary(
  engine: Engine,
  relation: string,
  more: NonNullable<Aggregate['sums']> = {},
): Promise<LogSummary> {
  const asked = Object.entries({ ...summarySums, ...more, tokens: sum(tokens) });
  const sums = asked.map(([name, each]) => `${duckDb.sum(each)} AS "${name}"`);
  // Every raw name maps to the same placeholder: which model it is does not matter here.
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE by_model AS SELECT model_raw, ${sums.join(', ')} FROM (SELECT *, model_raw AS model FROM ${relation}) GROUP BY model_raw`,
  );
  const all = asked.map(([name, each]) => `${joinedSql(`"${name}"`, each)} AS "${name}"`);
  const [row = {}] = await engine.rows(`SELECT ${all.join(', ')} FROM by_model`);
  const raws = await engine.rows(
    'SELECT model_raw AS raw, tokens FROM by_model WHERE model_raw IS NOT NULL ORDER BY model_raw',
  );
  await engine.run('DROP TABLE by_model');
  return { sums: row, raws: raws.map(({ raw, tokens }) => ({ raw: String(raw), tokens })) };
}

/** Combines such counts once models are named. */
export function summaryFrom(
  { sums, raws }: LogSummary,
  nameOf: (raw: string) => ModelName,
  isLabelled: (name: ModelName) => boolean,
): Summary {
  return keptIn(
    sums,
    raws.map(({ raw, tokens }) => ({ ...nameOf(raw), tokens })),
    isLabelled,
  );
}

/** The same from a query. */
export async function summaryOf(sql: Sql, isLabelled: (name: ModelName) => boolean): Promise<Summary> {
  const [row = {}] = await rowsOf(sql, { sums: summarySums });
  const models = await rowsOf(sql, { by: { model: 'model', variant: 'variant' }, sums: { tokens: sum(tokens) } });
  return keptIn(row, models, isLabelled);
}

function keptIn(
  row: Readonly<Record<string, unknown>>,
  models: readonly Readonly<Record<string, unknown>>[],
  isLabelled: (name: ModelName) => boolean,
): Summary {
  const sumOf = (rows: typeof models) => rows.reduce((total, each) => total + Number(each.tokens ?? 0), 0);
  const isKnown = ({ model, variant }: (typeof models)[number]) =>
    isLabelled({ model: String(model), variant: text(variant) });
  const [from, to] = [text(row.first_day), text(row.last_day)];
  const named = models.map(({ model, variant }) => ({ model: text(model), variant: text(variant) }));
  return {
    coverage: { ...coverageFrom(row), span: from === null || to === null ? null : { from, to }, models: named },
    withoutTokens: Number(row.without_tokens),
    tokens: sumOf(models),
    labelledTokens: sumOf(models.filter(isKnown)),
    unlabelled: unlabelledIn(models.filter((each) => !isKnown(each))),
    from,
    to,
  };
}

/** Grouped by model: a log may spell one in several ways. */
function unlabelledIn(models: readonly Readonly<Record<string, unknown>>[]): Unlabelled[] {
  const tokens = new Map<string, number>();
  for (const each of models) {
    const model = text(each.model);
    if (model !== null) tokens.set(model, (tokens.get(model) ?? 0) + Number(each.tokens ?? 0));
  }
  return [...tokens]
    .map(([model, sum]) => ({ model, tokens: sum }))
    .sort((a, b) => b.tokens - a.tokens || (a.model < b.model ? -1 : 1));
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
