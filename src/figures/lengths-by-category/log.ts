/** Figures 16 and 18: prompt length by category, and how much longer programming is than everything together. */

import { sumOf, weeklyCategories } from '../../counts/weekly-counts.ts';
import { coverageField, coverageOfWeek, spanOf, weekField } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import { bySize, groupBy, number, round, text } from '../shared/rows.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { requestsField, studyView, textField } from '../shared/study-view.ts';
import { partNotes } from '../shared/weekly-shares.ts';
import { categoryNotes, isNamed } from '../token-share-by-category/log.ts';

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
    const span = await spanOf(sql, options);
    if (span === null) return [];
    const counts = (await weeklyCategories(sql, labels, options)).filter(isNamed);
    const rows = [...groupBy(counts, (row) => text(row, 'week'))].flatMap(([week, held]) =>
      [...groupBy(held, (row) => text(row, 'category'))].flatMap(([category, group]): Row[] => {
        const requests = sumOf(group, 'prompt_requests');
        const length = meanOf(group, 'prompt_tokens', 'prompt_requests');
        const coverage = coverageOfWeek(week, span);
        return length === null ? [] : [{ week, category, prompt_tokens: length, requests, coverage }];
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
    const span = await spanOf(sql, options);
    if (span === null) return [];
    const counts = (await weeklyCategories(sql, labels, options)).filter((row) => number(row, 'tokens') !== null);
    const weeks = groupBy(counts, (row) => text(row, 'week'));
    // Without a single category in the log nothing says which requests are programming.
    if (![...weeks.values()].flat().some((row) => row.category !== null)) return [];
    const rows = [...weeks].flatMap(([week, held]): Row[] => {
      const coverage = coverageOfWeek(week, span);
      const code = held.filter((row) => row.category === 'programming');
      return [
        { week, group: groups[0], tokens_per_request: meanOf(code, 'tokens', 'requests'), coverage },
        { week, group: groups[1], tokens_per_request: meanOf(held, 'tokens', 'requests'), coverage },
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

/** One sum over another, to a tenth; null where nothing is known. */
function meanOf(rows: readonly Row[], sum: string, count: string): number | null {
  const [all, requests] = [sumOf(rows, sum), sumOf(rows, count)];
  return all === null || requests === null || requests === 0 ? null : round(all / requests, 1);
}
