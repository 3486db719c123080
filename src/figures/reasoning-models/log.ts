/** Figures 10 and 11: tokens of models that reason; and, as another measure, reasoning tokens. */

import { sum } from '../../counts/aggregate.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import { tokens } from '../../counts/labelled.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import { rowsOf, type Sql } from '../../counts/sql.ts';
import { sumOf, weeklyModels } from '../../counts/weekly-counts.ts';
import { byWeek, coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogHalf, LogView } from '../figure.ts';
import { logView, shareField, textField, tokensField } from '../shared/log-view.ts';
import { shareLine } from '../shared/marks.ts';
import { groupBy, number, share, text } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { noModelTokens, ofWeekly, partNotes } from '../shared/weekly-shares.ts';
import { words } from './text.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds] as const;

const unlabelled: Field = {
  name: 'unlabelled_share',
  title: 'Without the label',
  type: 'number',
  unit: '%',
  description:
    'Of weekly tokens, through models of which nobody said whether they reason; they count as not reasoning.',
};

export const shareLog: LogHalf = {
  title: words.shareName,
  needs,
  nothing: noModelTokens,
  run: async (sql, labels, options = {}) => [
    ...(await counting(sql, labels, options, {
      column: 'reasoning',
      name: 'can-reason',
      title: words.logCanReasonTitle,
      note: words.logCanReasonNote,
    })),
    ...(await counting(sql, labels, options, {
      column: 'reasoning_default',
      name: 'reasons-by-default',
      title: words.logByDefaultTitle,
      note: words.logByDefaultNote,
    })),
  ],
};

interface Counting {
  readonly column: 'reasoning' | 'reasoning_default';
  readonly name: string;
  readonly title: Localised;
  readonly note: Localised;
}

async function counting(
  sql: Sql,
  labels: StudyLabels,
  options: StudyOptions,
  { column, name, title, note }: Counting,
): Promise<LogView[]> {
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
  return logView(
    {
      name,
      title,
      measure: common.weeklyShare,
      fields: [weekField, shareField(ofWeekly), tokensField, unlabelled, coverageField],
      rows,
      mark: shareLine,
      notes: [note, ...partNotes(rows)],
      from: [labels.models, labels.authors],
    },
    options,
  );
}

export const topLog: LogHalf = {
  title: words.topName,
  needs: needs.slice(1),
  nothing: words.noTop,
  async run(sql, labels, options = {}) {
    const models = (await weeklyModels(sql, labels, options)).filter((row) => row.reasoning === true);
    const rows = [...groupBy(models, (row) => text(row, 'model'))]
      .flatMap(([model, held]) => {
        const sum = sumOf(held, 'tokens');
        const { name = null, author = null } = held[0] ?? {};
        return sum === null ? [] : [{ model, name, author, tokens: sum }];
      })
      .sort((x, y) => y.tokens - x.tokens || (x.model < y.model ? -1 : 1));
    return logView(
      {
        name: 'study',
        title: words.logTopTitle,
        measure: common.tokens,
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

export const tokenShareLog: LogHalf = {
  title: words.tokenShareName,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['reasoning_tokens'] }, ...tokenNeeds],
  nothing: words.noReasoning,
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
    return logView(
      {
        name: 'study',
        title: words.logTokenShareTitle,
        measure: common.weeklyShare,
        fields: [weekField, shareField(words.ofSaid), ofCompletion, tokensField, coverageField],
        rows,
        // Often a few percent, which would look flat on a scale to 100.
        mark: { type: 'line', x: 'week', y: 'share', min: 0 },
        notes: [words.otherMeasure, ...partNotes(rows)],
      },
      options,
    );
  },
};
