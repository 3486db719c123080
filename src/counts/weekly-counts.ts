/** The two counts behind most figures: tokens by week and model, and by week and category. */
import type { Row } from '../data/dataset.ts';
import { sum } from './aggregate.ts';
import { ask, tokens } from './labelled.ts';
import type { StudyLabels, StudyOptions } from './options.ts';
import type { Sql } from './sql.ts';
import { weekOf } from './weeks.ts';

/**
 * Rows {week, model, name, author, source_type, size, open_weights, reasoning, reasoning_default, tokens}. Week is null for
 * requests without a time; tokens are null if none of the requests has a count.
 */
export async function weeklyModels(sql: Sql, labels: StudyLabels, options: StudyOptions): Promise<Row[]> {
  return ask(sql, labels, options, {
    by: { week: weekOf(options) },
    sums: { tokens: sum(tokens) },
    select: `select week, model, name, author, source_type, size, open_weights, reasoning, reasoning_default,
  sum(tokens)::double as tokens from labelled group by all order by week, model`,
  });
}

/**
 * Rows {week, category, told, inferred, author, source_type, open_weights, tokens, requests, prompt_tokens, prompt_requests}:
 * `told` if the log itself names a category, known to the map or not; `inferred` if an application did. Requests are those with
 * tokens, or with prompt tokens. A sum is null if none of its values is known.
 */
export async function weeklyCategories(sql: Sql, labels: StudyLabels, options: StudyOptions): Promise<Row[]> {
  return ask(sql, labels, options, {
    by: { week: weekOf(options) },
    sums: {
      tokens: sum(tokens),
      asked: sum('requests', `${tokens} is not null`),
      prompt_tokens: sum('prompt_tokens'),
      prompt_asked: sum('requests', 'prompt_tokens is not null'),
    },
    categories: true,
    select: `select week, category, raw_category is not null as told, coalesce(inferred, false) as inferred,
  author, source_type, open_weights, sum(tokens)::double as tokens, sum(asked)::double as requests,
  sum(prompt_tokens)::double as prompt_tokens, sum(prompt_asked)::double as prompt_requests
from labelled group by all order by week, category`,
  });
}

/** The sum of a column, skipping nulls; null if all are null. */
export function sumOf(rows: readonly Row[], column: string): number | null {
  const known = rows.flatMap((row) => {
    const value = row[column];
    return typeof value === 'number' ? [value] : [];
  });
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
