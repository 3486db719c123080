/** Effective price: what a million tokens cost, cache discounts included and own keys left out; by week and by model. */

import { money, sum } from '../../counts/aggregate.ts';
import { costRule } from '../../counts/cost.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import { ask, tokens } from '../../counts/labelled.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import { coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import { number } from '../shared/rows.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { studyView, textField, tokensField } from '../shared/study-view.ts';
import { partNotes } from '../shared/weekly-shares.ts';

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

/** One question for all figures of models, so that it is asked once. */
export const modelColumns = ['model', 'name', 'author', 'source_type', 'open_weights'] as const;

/** A model the log does not name is no point among models. */
export const namedModels = "model <> 'not named'";

export interface Priced {
  readonly row: Row;
  /** USD per 1M tokens, unrounded; null where no request of the group has a cost above zero. */
  readonly cost: number | null;
  readonly usage: number;
}

/**
 * Effective price and use by columns of `labelled` (or by week): e = 1e6 * sum(cost) / sum(tokens) over requests whose
 * cost is known, above zero and not paid with an own key; use counts all tokens. Sorted by the columns.
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

export const effectivePrice: StudyFigure = {
  name: 'effective-price',
  beside: [],
  title: 'Effective price',
  needs: [{ oneOf: ['cost_usd'] }, { oneOf: ['model'] }, ...tokenNeeds],
  async run(sql, labels, options = {}) {
    const [span, rule] = [await spanOf(sql, options), await costRule(sql)];
    if (rule === null) return [];
    const byModel = await pricedBy(sql, labels, options, { columns: modelColumns, only: namedModels }, rule.counts);
    const byWeek =
      span === null ? [] : await pricedBy(sql, labels, options, { columns: ['week'], weekly: true }, rule.counts);
    const weeks = byWeek.map(({ row }) => ({
      ...row,
      coverage: span === null ? null : coverageOfWeek(String(row.week), span),
    }));
    return [
      ...studyView(
        {
          name: 'study',
          title: 'Your log, price by model',
          measure: 'USD per 1M tokens',
          fields: [...modelFields, costField, pricedField, usageField],
          rows: byModel
            .filter(({ cost }) => cost !== null)
            .sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0))
            .map(({ row }) => row),
          mark: { type: 'bar', label: 'name', value: 'cost', series: 'author' },
          notes: rule.notes,
          from: [labels.models, labels.authors],
        },
        options,
      ),
      ...studyView(
        {
          name: 'weeks',
          title: 'Your log, price by week',
          measure: 'USD per 1M tokens',
          fields: [weekField, costField, pricedField, { ...tokensField, name: 'usage_tokens' }, coverageField],
          rows: weeks,
          mark: { type: 'line', x: 'week', y: 'cost', min: 0 },
          notes: [
            ...rule.notes,
            'It moves with which models are used as much as with what they charge.',
            ...partNotes(weeks),
          ],
        },
        options,
      ),
    ];
  },
};
