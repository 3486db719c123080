/** Figures 6 to 9, 19, 22 and 23: what the log's tokens are for, where it says so. */

import { number } from '../../figures/rows.ts';
import { sourceOrder } from '../../figures/source-type.ts';
import { tokenNeeds } from '../coverage.ts';
import { ask, tokens } from '../labelled.ts';
import type { Sql } from '../sql.ts';
import type { StudyFigure, StudyLabels, StudyOptions } from '../study-figure.ts';
import { textField } from '../study-view.ts';
import { shareView, type WeeklyCut, weeklyShares } from './weekly-shares.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['category'] }, ...tokenNeeds] as const;
const category = textField('category', 'Category');

/** The report leaves `other` out of its shares. */
const named = "category is not null and category <> 'other'";

interface CategoryFigure {
  readonly name: string;
  readonly beside: string;
  readonly title: string;
  readonly of: string;
  readonly cut: WeeklyCut;
  readonly order?: readonly string[];
}

const byCategory: readonly CategoryFigure[] = [
  {
    name: 'token-share-by-category',
    beside: '19',
    title: 'Share of tokens by category',
    of: 'weekly tokens with a category',
    cut: { series: category, only: named, categories: true },
  },
  {
    name: 'open-token-share-by-category',
    beside: '6',
    title: 'Share of open tokens by category',
    of: 'weekly tokens of open models with a category',
    cut: { series: category, only: `${named} and open_weights`, categories: true },
  },
  {
    name: 'chinese-open-share-by-category',
    beside: '7',
    title: 'Share of Chinese open tokens by category',
    of: 'weekly tokens of Chinese open models with a category',
    cut: { series: category, only: `${named} and source_type = 'Chinese OSS'`, categories: true },
  },
  ...(['programming', 'roleplay'] as const).map((what, i) => ({
    name: `${what}-share-by-source`,
    beside: String(8 + i),
    title: `Share of ${what} tokens by source type`,
    of: `weekly ${what} tokens`,
    cut: { series: textField('source_type', 'Source type'), only: `category = '${what}'`, categories: true },
    order: sourceOrder,
  })),
  ...(
    [
      ['22a', 'anthropic', 'anthropic'],
      ['22b', 'google', 'google'],
      ['22c', 'xai', 'x-ai'],
      ['23a', 'openai', 'openai'],
      ['23b', 'deepseek', 'deepseek'],
      ['23c', 'qwen', 'qwen'],
    ] as const
  ).map(([beside, name, author]) => ({
    name: `categories-of-${name}`,
    beside,
    title: `Categories of ${author}`,
    of: `weekly tokens of ${author} with a category`,
    cut: { series: category, only: `${named} and author = '${author}'`, categories: true },
  })),
];

export const categoryFigures: readonly StudyFigure[] = byCategory.map(({ name, beside, title, of, cut, order }) => ({
  name,
  beside: [beside],
  title,
  needs: [...needs, ...(cut.only === named ? [] : [{ oneOf: ['model'] } as const])],
  async run(sql, labels, options = {}) {
    const { rows } = await weeklyShares(sql, labels, options, cut);
    if (rows.length === 0) return [];
    const notes = await categoryNotes(sql, labels, options);
    return shareView(
      {
        name: 'study',
        title: `Your log: ${title.toLowerCase()}`,
        of,
        cut,
        rows,
        labels,
        notes,
        ...(order ? { order } : {}),
      },
      options,
    );
  },
}));

/** How much of the log's tokens carries a category and how it was told; what the reader must know of every such figure. */
export async function categoryNotes(sql: Sql, labels: StudyLabels, options: StudyOptions): Promise<string[]> {
  const [row = {}] = await ask(sql, labels, options, {
    sums: { tokens: `sum(${tokens})` },
    by: { own: 'category is not null' },
    categories: true,
    select: `select sum(tokens)::double as total, coalesce(sum(tokens) filter (${named}), 0)::double as told,
  coalesce(sum(tokens) filter (category is null and own), 0)::double as strange,
  coalesce(sum(tokens) filter (inferred), 0)::double as inferred from labelled`,
  });
  const total = number(row, 'total');
  if (total === null || total === 0) return [];
  const percent = (part: unknown) => `${Math.round((1000 * Number(part)) / total) / 10}%`;
  return [
    `Requests with a category are ${percent(row.told)} of the log's tokens; the rest, and "other", is left out.`,
    ...(Number(row.strange) > 0
      ? [`${percent(row.strange)} of the tokens carry a word that the category map does not know.`]
      : []),
    ...(options.apps === undefined
      ? []
      : [`Inferred from application names, as asked: ${percent(row.inferred)} of the tokens.`]),
    "The report's own mapping is published in part only: its categories and these can differ.",
  ];
}
