/** Figures 16 and 18: prompt length by category, and how much longer programming is than everything together. */
import type { Field, Row } from '../../data/dataset.ts';
import { bySize } from '../../figures/rows.ts';
import { ask } from '../labelled.ts';
import type { StudyFigure } from '../study-figure.ts';
import { requestsField, studyView, textField } from '../study-view.ts';
import { coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../weeks.ts';
import { categoryNotes } from './by-category.ts';
import { partNotes } from './weekly-shares.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['category'] }, { oneOf: ['prompt_tokens'] }] as const;

const promptLength: Field = {
  name: 'prompt_tokens',
  title: 'Prompt length',
  type: 'number',
  unit: 'tokens',
  description: 'Mean prompt tokens per request.',
};

export const promptLengthByCategory: StudyFigure = {
  name: 'prompt-length-by-category',
  beside: ['16'],
  title: 'Prompt length by category',
  needs,
  async run(sql, labels, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const counted = await ask(sql, labels, options, {
      by: { week: weekOf(options) },
      sums: { prompt: 'sum(prompt_tokens)', asked: 'sum(requests)' },
      where: 'ts is not null and prompt_tokens is not null',
      categories: true,
      select: `select week, category, sum(prompt)::double as prompt, sum(asked)::double as requests
from labelled where category is not null and category <> 'other' group by all order by all`,
    });
    const rows = counted.map(
      (row): Row => ({
        week: row.week ?? null,
        category: row.category ?? null,
        prompt_tokens: Math.round((10 * Number(row.prompt)) / Number(row.requests)) / 10,
        requests: row.requests ?? null,
        coverage: coverageOfWeek(String(row.week), span),
      }),
    );
    return studyView(
      {
        name: 'study',
        title: 'Your log, prompts by category',
        measure: 'mean prompt tokens per request',
        fields: [weekField, textField('category', 'Category'), promptLength, requestsField, coverageField],
        rows,
        mark: {
          type: 'line',
          x: 'week',
          y: 'prompt_tokens',
          series: 'category',
          order: bySize(rows, 'category', 'prompt_tokens'),
          min: 0,
        },
        notes: [...(await categoryNotes(sql, labels, options)), ...partNotes(rows)],
      },
      options,
    );
  },
};

const groups = ['programming', 'all requests'] as const;

export const sequenceLengthOfProgramming: StudyFigure = {
  name: 'sequence-length-of-programming',
  beside: ['18'],
  title: 'Sequence length of programming',
  needs: [...needs, { oneOf: ['completion_tokens'] }],
  async run(sql, labels, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const counted = await ask(sql, labels, options, {
      by: { week: weekOf(options) },
      sums: { tokens: 'sum(prompt_tokens + completion_tokens)', asked: 'sum(requests)' },
      where: 'ts is not null and prompt_tokens is not null and completion_tokens is not null',
      categories: true,
      select: `select week, sum(tokens)::double as all_tokens, sum(asked)::double as all_asked,
  sum(tokens) filter (category = 'programming')::double as code, sum(asked) filter (category = 'programming')::double as code_asked,
  count(category) as told
from labelled group by all order by all`,
    });
    // Without a single category in the log nothing says which requests are programming.
    if (!counted.some((row) => Number(row.told) > 0)) return [];
    const rows = counted.flatMap((row): Row[] => {
      const week = String(row.week);
      const coverage = coverageOfWeek(week, span);
      const [code, all] = [
        [row.code, row.code_asked],
        [row.all_tokens, row.all_asked],
      ].map(([sum, asked]) =>
        sum === null || sum === undefined ? null : Math.round((10 * Number(sum)) / Number(asked)) / 10,
      );
      return [
        { week, group: groups[0], tokens_per_request: code ?? null, coverage },
        { week, group: groups[1], tokens_per_request: all ?? null, coverage },
      ];
    });
    return studyView(
      {
        name: 'study',
        title: 'Your log, programming beside all requests',
        measure: 'mean prompt and completion tokens per request',
        fields: [
          weekField,
          textField('group', 'Requests'),
          { name: 'tokens_per_request', title: 'Tokens per request', type: 'number', unit: 'tokens' },
          coverageField,
        ],
        rows,
        mark: { type: 'line', x: 'week', y: 'tokens_per_request', series: 'group', order: groups, min: 0 },
        notes: [...(await categoryNotes(sql, labels, options)), ...partNotes(rows)],
      },
      options,
    );
  },
};
