/** Figures 14, 15 and 17: mean length of a request each week, with its median and 90th percentile. */

import { type Aggregate, sum } from '../../counts/aggregate.ts';
import type { Column, Need } from '../../counts/coverage.ts';
import type { StudyOptions } from '../../counts/options.ts';
import { rowsOf } from '../../counts/sql.ts';
import { byWeek, coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { requestsField, studyView, textField } from '../shared/study-view.ts';
import { partNotes } from '../shared/weekly-shares.ts';

function length(name: string, title: string, what: string): Field {
  return { name, title, type: 'number', unit: 'tokens', description: `${what} per request.` };
}

interface Length {
  readonly name: string;
  readonly beside: string;
  readonly title: string;
  /** What is long, over one row of `requests`. */
  readonly tokens: string;
  readonly words: string;
  readonly columns: readonly Column[];
}

const lengths: readonly Length[] = [
  {
    name: 'prompt-length',
    beside: '14',
    title: 'Prompt length',
    tokens: 'prompt_tokens',
    words: 'prompt tokens (cached ones too)',
    columns: ['prompt_tokens'],
  },
  {
    name: 'completion-length',
    beside: '15',
    title: 'Completion length',
    tokens: 'completion_tokens',
    words: 'completion tokens (reasoning too)',
    columns: ['completion_tokens'],
  },
  {
    name: 'sequence-length',
    beside: '17',
    title: 'Sequence length',
    tokens: '(prompt_tokens + completion_tokens)',
    words: 'prompt and completion tokens',
    columns: ['prompt_tokens', 'completion_tokens'],
  },
];

const failed = `(status = 'error' or status = 'cancelled')`;

/** One length at a time: for quantiles, which are of single requests, every value is held in memory at once. */
function question(tokens: string, options: StudyOptions): Aggregate {
  const known = `${tokens} is not null`;
  return {
    by: { week: weekOf(options) },
    sums: {
      most: { kind: 'max', of: 'requests' },
      requests: sum('requests', known),
      tokens: sum(tokens),
      p50: { kind: 'quantile', of: tokens, at: 0.5 },
      p90: { kind: 'quantile', of: tokens, at: 0.9 },
      failed: sum('requests', `${known} and ${failed}`),
    },
    where: 'ts is not null',
  };
}

export const lengthFigures: readonly StudyFigure[] = lengths.map(({ tokens, name, beside, title, words, columns }) => ({
  name,
  beside: [beside],
  title,
  needs: [{ oneOf: ['ts'] }, ...columns.map((column): Need => ({ oneOf: [column], single: true }))],
  async run(sql, _labels, options = {}) {
    const span = await spanOf(sql, options);
    if (span === null) return [];
    const counted = (await rowsOf(sql, question(tokens, options))).filter((row) => Number(row.requests ?? 0) > 0);
    const rows = byWeek(counted).map(
      (row): Row => ({
        week: String(row.week),
        tokens_per_request: tenth(Number(row.tokens) / Number(row.requests)),
        // A row that sums up several requests hides how long each was.
        p50: Number(row.most) === 1 ? tenth(row.p50) : null,
        p90: Number(row.most) === 1 ? tenth(row.p90) : null,
        requests: Number(row.requests),
        failed_requests: Number(row.failed ?? 0),
        coverage: coverageOfWeek(String(row.week), span),
      }),
    );
    const lost = rows.reduce((sum, row) => sum + Number(row.failed_requests), 0);
    const isUntold = counted.some((row) => Number(row.most) === 1 && row.p50 === null);
    const notes = [
      ...(isUntold
        ? ['Of weeks that were counted in several goes the median and the 90th percentile cannot be told.']
        : []),
      ...(lost > 0 ? [`${lost} of these requests failed or were cancelled; they are counted.`] : []),
      ...partNotes(rows),
    ];
    return [
      ...studyView(
        {
          name: 'study',
          title: `Your log: ${title.toLowerCase()}`,
          measure: `mean ${words} per request`,
          fields: [
            weekField,
            length('tokens_per_request', 'Tokens per request', 'Mean'),
            length('p50', 'Median', 'Half of the requests have no more: median'),
            length('p90', '90th percentile', 'Nine in ten have no more: 90th percentile'),
            requestsField,
            { name: 'failed_requests', title: 'Failed', type: 'integer', unit: 'requests' },
            coverageField,
          ],
          rows,
          mark: { type: 'line', x: 'week', y: 'tokens_per_request', min: 0 },
          notes,
        },
        options,
      ),
      ...studyView(
        {
          name: 'spread',
          title: `Your log: ${title.toLowerCase()}, mean beside median and 90th percentile`,
          measure: `${words} per request`,
          fields: [weekField, textField('statistic', 'Statistic'), length('length', 'Length', 'Tokens'), coverageField],
          rows: rows.flatMap((row) =>
            statistics.map(([statistic, column]) => ({
              week: row.week ?? null,
              statistic,
              length: row[column] ?? null,
              coverage: row.coverage ?? null,
            })),
          ),
          mark: {
            type: 'line',
            x: 'week',
            y: 'length',
            series: 'statistic',
            order: statistics.map(([statistic]) => statistic),
            min: 0,
          },
          notes,
        },
        options,
      ),
    ];
  },
}));

const statistics = [
  ['90th percentile', 'p90'],
  ['mean', 'tokens_per_request'],
  ['median', 'p50'],
] as const;

function tenth(value: unknown): number | null {
  return value === null || value === undefined ? null : Math.round(Number(value) * 10) / 10;
}
