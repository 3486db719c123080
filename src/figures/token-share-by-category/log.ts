/** Figures 6 to 9, 19, 22 and 23: what the log's tokens are for, where it says so. */

import { tokenNeeds } from '../../counts/coverage.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import { sumOf, weeklyCategories } from '../../counts/weekly-counts.ts';
import type { Row } from '../../data/dataset.ts';
import { round } from '../shared/rows.ts';
import { sourceOrder } from '../shared/source-type.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { textField } from '../shared/study-view.ts';
import { categoryShares, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['category'] }, ...tokenNeeds] as const;
const category = textField('category', 'Category');

/** The report leaves `other` out of its shares. */
export function isNamed(row: Row): boolean {
  return row.category !== null && row.category !== 'other';
}

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
    cut: { series: category, only: isNamed },
  },
  {
    name: 'open-token-share-by-category',
    beside: '6',
    title: 'Share of open tokens by category',
    of: 'weekly tokens of open models with a category',
    cut: { series: category, only: (row) => isNamed(row) && row.open_weights === true },
  },
  {
    name: 'chinese-open-share-by-category',
    beside: '7',
    title: 'Share of Chinese open tokens by category',
    of: 'weekly tokens of Chinese open models with a category',
    cut: { series: category, only: (row) => isNamed(row) && row.source_type === 'Chinese OSS' },
  },
  ...(['programming', 'roleplay'] as const).map((what, i) => ({
    name: `${what}-share-by-source`,
    beside: String(8 + i),
    title: `Share of ${what} tokens by source type`,
    of: `weekly ${what} tokens`,
    cut: { series: textField('source_type', 'Source type'), only: (row: Row) => row.category === what },
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
    cut: { series: category, only: (row: Row) => isNamed(row) && row.author === author },
  })),
];

export const categoryFigures: readonly StudyFigure[] = byCategory.map(({ name, beside, title, of, cut, order }) => ({
  name,
  beside: [beside],
  title,
  needs: [...needs, ...(cut.only === isNamed ? [] : [{ oneOf: ['model'] } as const])],
  async run(sql, labels, options = {}) {
    const { rows } = await categoryShares(sql, labels, options, cut);
    if (rows.length === 0) return [];
    const notes = await categoryNotes(sql, labels, options);
    return shareView(
      {
        name: 'study',
        title: `Your log: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
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
  const rows = await weeklyCategories(sql, labels, options);
  const total = sumOf(rows, 'tokens');
  if (total === null || total === 0) return [];
  const part = (is: (row: Row) => boolean) => sumOf(rows.filter(is), 'tokens') ?? 0;
  const percent = (sum: number) => `${round((100 * sum) / total, 1)}%`;
  const strange = part((row) => row.told === true && row.category === null);
  return [
    `Requests with a category are ${percent(part(isNamed))} of the log's tokens; the rest, and "other", is left out.`,
    ...(strange > 0 ? [`${percent(strange)} of the tokens carry a word that the category map does not know.`] : []),
    ...(options.apps === undefined
      ? []
      : [`Inferred from application names, as asked: ${percent(part((row) => row.inferred === true))} of the tokens.`]),
    "The report's own mapping is published in part only: its categories and these can differ.",
  ];
}
