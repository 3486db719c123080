/** Figures 10 and 11: tokens through models that reason; and, as another measure, tokens that are reasoning. */

import { sum } from '../../counts/aggregate.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import { tokens } from '../../counts/labelled.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import { rowsOf, type Sql } from '../../counts/sql.ts';
import { sumOf, weeklyModels } from '../../counts/weekly-counts.ts';
import { byWeek, coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { View } from '../figure.ts';
import { groupBy, number, share, text } from '../shared/rows.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { shareField, studyView, textField, tokensField } from '../shared/study-view.ts';
import { partNotes } from '../shared/weekly-shares.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds] as const;
const mark = { type: 'line', x: 'week', y: 'share', min: 0, max: 100 } as const;

const unlabelled: Field = {
  name: 'unlabelled_share',
  title: 'Without the label',
  type: 'number',
  unit: '%',
  description:
    'Of weekly tokens, through models of which nobody said whether they reason; they count as not reasoning.',
};

export const reasoningShare: StudyFigure = {
  name: 'reasoning-share',
  beside: ['10'],
  title: 'Share of tokens through reasoning models',
  needs,
  run: async (sql, labels, options = {}) => [
    ...(await counting(sql, labels, options, {
      column: 'reasoning',
      name: 'can-reason',
      title: 'Your log, every model that can reason',
      note: 'Counts all tokens of models that can reason, asked to or not. Not the share of reasoning tokens.',
    })),
    ...(await counting(sql, labels, options, {
      column: 'reasoning_default',
      name: 'reasons-by-default',
      title: 'Your log, models that reason unless told not to',
      note: 'Leaves out hybrids whose reasoning is off unless asked for. Not the share of reasoning tokens.',
    })),
  ],
};

interface Counting {
  readonly column: 'reasoning' | 'reasoning_default';
  readonly name: string;
  readonly title: string;
  readonly note: string;
}

async function counting(
  sql: Sql,
  labels: StudyLabels,
  options: StudyOptions,
  { column, name, title, note }: Counting,
): Promise<View[]> {
  const span = await spanOf(sql, options);
  if (span === null) return [];
  const known = (await weeklyModels(sql, labels, options)).filter((row) => number(row, 'tokens') !== null);
  const rows = [...groupBy(known, (row) => text(row, 'week'))].map(([week, held]): Row => {
    const sumWhere = (is: boolean | null) =>
      sumOf(
        held.filter((row) => row[column] === is),
        'tokens',
      ) ?? 0;
    const total = sumOf(held, 'tokens');
    return {
      week,
      tokens: sumWhere(true),
      share: share(sumWhere(true), total),
      unlabelled_share: share(sumWhere(null), total),
      coverage: coverageOfWeek(week, span),
    };
  });
  return studyView(
    {
      name,
      title,
      measure: 'share of weekly tokens, %',
      fields: [weekField, shareField('weekly tokens'), tokensField, unlabelled, coverageField],
      rows,
      mark,
      notes: [note, ...partNotes(rows)],
      from: [labels.models, labels.authors],
    },
    options,
  );
}

export const topReasoningModels: StudyFigure = {
  name: 'top-reasoning-models',
  beside: ['11'],
  title: 'Reasoning models by tokens',
  needs: needs.slice(1),
  async run(sql, labels, options = {}) {
    const models = (await weeklyModels(sql, labels, options)).filter((row) => row.reasoning === true);
    const rows = [...groupBy(models, (row) => text(row, 'model'))]
      .flatMap(([model, held]) => {
        const sum = sumOf(held, 'tokens');
        const { name = null, author = null } = held[0] ?? {};
        return sum === null ? [] : [{ model, name, author, tokens: sum }];
      })
      .sort((x, y) => y.tokens - x.tokens || (x.model < y.model ? -1 : 1));
    return studyView(
      {
        name: 'study',
        title: 'Your log, models that can reason',
        measure: 'tokens',
        fields: [textField('model', 'Model'), textField('name', 'Name'), textField('author', 'Author'), tokensField],
        rows,
        mark: { type: 'bar', label: 'name', value: 'tokens', series: 'author' },
        from: [labels.models, labels.authors],
      },
      options,
    );
  },
};

const ofCompletion: Field = {
  name: 'share_of_completion',
  title: 'Of completion tokens',
  type: 'number',
  unit: '%',
  description: 'Reasoning tokens of all completion tokens, over requests that say both.',
};

export const reasoningTokenShare: StudyFigure = {
  name: 'reasoning-token-share',
  beside: [],
  title: 'Share of tokens that are reasoning',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['reasoning_tokens'] }],
  async run(sql, _labels, options = {}) {
    const span = await spanOf(sql, options);
    if (span === null) return [];
    const counted = await rowsOf(sql, {
      by: { week: weekOf(options) },
      sums: { tokens: sum('reasoning_tokens'), total: sum(tokens), completion: sum('completion_tokens') },
      where: `ts is not null and reasoning_tokens is not null and ${tokens} is not null`,
    });
    const rows = byWeek(counted).map((row): Row => {
      const known = Number(row.tokens);
      return {
        week: String(row.week),
        tokens: known,
        share: share(known, Number(row.total)),
        share_of_completion: share(known, Number(row.completion)),
        coverage: coverageOfWeek(String(row.week), span),
      };
    });
    const of = 'all tokens of requests that say how many were reasoning';
    return studyView(
      {
        name: 'study',
        title: 'Your log, reasoning tokens',
        measure: 'share of weekly tokens, %',
        fields: [weekField, shareField(of), ofCompletion, tokensField, coverageField],
        rows,
        // Often a few percent: on a scale to 100 nobody would see it move.
        mark: { type: 'line', x: 'week', y: 'share', min: 0 },
        notes: ['Another measure than the share of reasoning models, which the report shows.', ...partNotes(rows)],
      },
      options,
    );
  },
};
