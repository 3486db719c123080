/** Figures 12 and 13: tokens of requests that end in a tool call, of all tokens and by model. */

import { sum } from '../../counts/aggregate.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import { ask, tokens, toolCalled } from '../../counts/labelled.ts';
import { rowsOf } from '../../counts/sql.ts';
import { byWeek, coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Row } from '../../data/dataset.ts';
import { bySize, groupBy, number, share, text } from '../shared/rows.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { shareField, studyView, textField, tokensField } from '../shared/study-view.ts';
import { partNotes } from '../shared/weekly-shares.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['finish_reason', 'tool_called'] }, ...tokenNeeds] as const;

export const toolCallShare: StudyFigure = {
  name: 'tool-call-share',
  beside: ['12'],
  title: 'Share of tokens that end in a tool call',
  needs,
  async run(sql, _labels, options = {}) {
    const span = await spanOf(sql, options);
    if (span === null) return [];
    const counted = await rowsOf(sql, {
      by: { week: weekOf(options) },
      sums: { total: sum(tokens), tokens: sum(tokens, `${toolCalled} = 1`) },
      where: `ts is not null and ${tokens} is not null and ${toolCalled} is not null`,
    });
    const rows = byWeek(counted).map(
      (row): Row => ({
        week: String(row.week),
        tokens: Number(row.tokens ?? 0),
        share: share(Number(row.tokens ?? 0), Number(row.total)),
        coverage: coverageOfWeek(String(row.week), span),
      }),
    );
    const of = 'weekly tokens of requests whose end is known';
    return studyView(
      {
        name: 'study',
        title: 'Your log, requests that end in a tool call',
        measure: `share of ${of}, %`,
        fields: [weekField, shareField(of), tokensField, coverageField],
        rows,
        mark: { type: 'line', x: 'week', y: 'share', min: 0, max: 100 },
        notes: ['A tool was called, not merely offered.', ...partNotes(rows)],
      },
      options,
    );
  },
};

/** As many as the report's picture has. */
const models = 10;

export const toolCallShareByModel: StudyFigure = {
  name: 'tool-call-share-by-model',
  beside: ['13'],
  title: 'Tool-call tokens by model',
  needs: [...needs, { oneOf: ['model'] }],
  async run(sql, labels, options = {}) {
    const counted = await ask(sql, labels, options, {
      by: { month: { month: true } },
      sums: { tokens: sum(tokens) },
      where: `ts is not null and ${toolCalled} = 1`,
      select: `select month, model, name, sum(tokens)::double as tokens from labelled
where tokens is not null group by all order by all`,
    });
    const order = bySize(counted, 'model', 'tokens').slice(0, models);
    const held = counted.filter((row) => order.includes(text(row, 'model') ?? ''));
    const rows = [...groupBy(held, (row) => text(row, 'month'))].flatMap(([, group]) => {
      const all = group.reduce((sum, row) => sum + (number(row, 'tokens') ?? 0), 0);
      return group.map((row) => ({ ...row, share: share(number(row, 'tokens'), all) }));
    });
    const of = `the tool-call tokens of the ${order.length} models that have most of them`;
    return studyView(
      {
        name: 'study',
        title: 'Your log, models whose requests end in tool calls',
        measure: `share of ${of}, %`,
        fields: [
          { name: 'month', title: 'Month', type: 'yearmonth' },
          textField('model', 'Model'),
          textField('name', 'Name'),
          tokensField,
          shareField(of),
        ],
        rows,
        mark: { type: 'stack', x: 'month', y: 'share', series: 'model', order, scale: 'share' },
        notes: ['The first and last month may be only partly inside the log.'],
        from: [labels.models, labels.authors],
      },
      options,
    );
  },
};
