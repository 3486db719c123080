/** Figures 16 and 18: prompt length by category, and programming against all requests. */

import { sumOf, weeklyCategories } from '../../counts/weekly-counts.ts';
import { coverageField, coverageOfWeek, spanOf, weekField } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { LogHalf } from '../figure.ts';
import { categoryNotes, isNamed } from '../shared/category-notes.ts';
import { logView, requestsField, textField } from '../shared/log-view.ts';
import { lengthLine } from '../shared/marks.ts';
import { bySize, groupBy, number, round, text } from '../shared/rows.ts';
import { partNotes } from '../shared/weekly-shares.ts';
import { words } from './text.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['category'] }, { oneOf: ['prompt_tokens'] }] as const;

const promptLength: Field = {
  name: 'prompt_tokens',
  title: 'Prompt length',
  type: 'number',
  unit: 'tokens',
  description: 'Mean prompt tokens per request.',
};

export const promptLog: LogHalf = {
  title: words.promptName,
  needs,
  nothing: words.noPrompts,
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
    return logView(
      {
        name: 'study',
        title: words.logPromptTitle,
        measure: words.promptMeasure,
        fields: [weekField, textField('category', 'Category'), promptLength, requestsField, coverageField],
        rows,
        mark: lengthLine('prompt_tokens', 'category', bySize(rows, 'category', 'prompt_tokens')),
        notes: [...(await categoryNotes(sql, labels, options)), ...partNotes(rows)],
      },
      options,
    );
  },
};

const groups = ['programming', 'all requests'] as const;

export const programmingLog: LogHalf = {
  title: words.programmingName,
  needs: [...needs, { oneOf: ['completion_tokens'] }],
  nothing: words.noCategory,
  async run(sql, labels, options = {}) {
    const span = await spanOf(sql, options);
    if (span === null) return [];
    const counts = (await weeklyCategories(sql, labels, options)).filter((row) => number(row, 'tokens') !== null);
    const weeks = groupBy(counts, (row) => text(row, 'week'));
    // Without categories in the log, programming requests cannot be identified.
    if (![...weeks.values()].flat().some((row) => row.category !== null)) return [];
    const rows = [...weeks].flatMap(([week, held]): Row[] => {
      const coverage = coverageOfWeek(week, span);
      const code = held.filter((row) => row.category === 'programming');
      return [
        { week, group: groups[0], tokens_per_request: meanOf(code, 'tokens', 'requests'), coverage },
        { week, group: groups[1], tokens_per_request: meanOf(held, 'tokens', 'requests'), coverage },
      ];
    });
    return logView(
      {
        name: 'study',
        title: words.logProgrammingTitle,
        measure: words.logProgrammingMeasure,
        fields: [
          weekField,
          textField('group', 'Requests'),
          { name: 'tokens_per_request', title: 'Tokens per request', type: 'number', unit: 'tokens' },
          coverageField,
        ],
        rows,
        mark: lengthLine('tokens_per_request', 'group', groups),
        notes: [...(await categoryNotes(sql, labels, options)), ...partNotes(rows)],
      },
      options,
    );
  },
};

/** One sum divided by another, to a tenth; null if neither is known. */
function meanOf(rows: readonly Row[], sum: string, count: string): number | null {
  const [all, requests] = [sumOf(rows, sum), sumOf(rows, count)];
  return all === null || requests === null || requests === 0 ? null : round(all / requests, 1);
}
