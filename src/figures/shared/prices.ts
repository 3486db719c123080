/** Tokens and prices of a log's models or categories, by the given groups. */

import { money, sum } from '../../counts/aggregate.ts';
import { ask, tokens } from '../../counts/labelled.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import { weekOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import { textField } from './log-view.ts';
import { number } from './rows.ts';

export const costField: Field = {
  name: 'cost',
  title: 'Effective price',
  type: 'number',
  unit: 'USD per 1M tokens',
  description: 'Cost over prompt and completion tokens together, of requests that cost something.',
};

export const usageField: Field = {
  name: 'usage_tokens',
  title: 'Use',
  type: 'integer',
  unit: 'tokens',
  description: 'All tokens, those of free requests too.',
};

export const pricedField: Field = {
  name: 'priced_tokens',
  title: 'Tokens priced',
  type: 'integer',
  unit: 'tokens',
  description: 'Tokens of the requests that the price is worked out from.',
};

/** The same query for all figures of models, so that it is run once. */
export const modelColumns = ['model', 'name', 'author', 'source_type', 'open_weights'] as const;

/** Requests without a model name are no point among models. */
export const namedModels = "model <> 'not named'";

export interface Priced {
  readonly row: Row;
  /** USD per 1M tokens, unrounded; null if no request of the group has a positive cost. */
  readonly cost: number | null;
  readonly usage: number;
}

/**
 * Effective price and use by columns of `labelled` (or by week): e = 1e6 * sum(cost) / sum(tokens) over requests whose cost is
 * known, positive and not paid with an own key; use counts all tokens. Sorted by the columns.
 */
export async function pricedBy(
  sql: Sql,
  labels: StudyLabels,
  options: StudyOptions,
  question: {
    readonly columns: readonly string[];
    readonly weekly?: boolean;
    readonly categories?: boolean;
    readonly only?: string;
  },
  counts: string,
): Promise<Priced[]> {
  const priced = `${counts} and cost_usd > 0 and ${tokens} is not null`;
  const rows = await ask(sql, labels, options, {
    ...(question.weekly ? { by: { week: weekOf(options) }, where: 'ts is not null' } : {}),
    sums: {
      spend: money(priced),
      priced_tokens: sum(tokens, priced),
      usage_tokens: sum(tokens),
    },
    categories: question.categories ?? false,
    select: `select ${question.columns.map((column) => `${column},`).join(' ')} sum(spend)::double as spend,
  sum(priced_tokens)::double as priced_tokens, sum(usage_tokens)::double as usage_tokens
from labelled where usage_tokens is not null ${question.only === undefined ? '' : `and ${question.only}`} group by all order by all`,
  });
  return rows.map(({ spend, ...row }) => {
    const tokensPriced = number(row, 'priced_tokens') ?? 0;
    const cost = tokensPriced > 0 ? (1e6 * Number(spend)) / tokensPriced : null;
    return {
      row: { ...row, cost: cost === null ? null : Number(cost.toPrecision(4)) },
      cost,
      usage: number(row, 'usage_tokens') ?? 0,
    };
  });
}

export const modelFields = [
  textField('model', 'Model'),
  textField('name', 'Name'),
  textField('author', 'Author'),
  textField('source_type', 'Source type'),
] as const;
