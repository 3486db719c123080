/** Figures 12 and 13: tokens of requests that end in a tool call, of all tokens and by model. */

import { sum } from '../../counts/aggregate.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import { ask, tokens, toolCalled } from '../../counts/labelled.ts';
import { rowsOf } from '../../counts/sql.ts';
import { byWeek, coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Row } from '../../data/dataset.ts';
import type { LogHalf } from '../figure.ts';
import { logView, shareField, textField, tokensField } from '../shared/log-view.ts';
import { shareLine, shareStack } from '../shared/marks.ts';
import { bySize, groupBy, number, share, text } from '../shared/rows.ts';
import { partNotes } from '../shared/weekly-shares.ts';
import { shareOf } from '../shared/words.ts';
import { ofMost, words } from './text.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['finish_reason', 'tool_called'] }, ...tokenNeeds] as const;

export const shareLog: LogHalf = {
  title: words.shareName,
  needs,
  nothing: words.nothing,
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
    return logView(
      {
        name: 'study',
        title: words.logShareTitle,
        measure: shareOf(words.ofKnown),
        fields: [weekField, shareField(words.ofKnown), tokensField, coverageField],
        rows,
        mark: shareLine,
        notes: [words.wasCalled, ...partNotes(rows)],
      },
      options,
    );
  },
};

/** As many as the report's picture has. */
const maxModels = 10;

export const byModelLog: LogHalf = {
  title: words.byModelName,
  needs: [...needs, { oneOf: ['model'] }],
  nothing: words.noCalls,
  async run(sql, labels, options = {}) {
    const counted = await ask(sql, labels, options, {
      by: { month: { month: true } },
      sums: { tokens: sum(tokens) },
      where: `ts is not null and ${toolCalled} = 1`,
      select: `select month, model, name, sum(tokens)::double as tokens from labelled
where tokens is not null group by all order by all`,
    });
    const order = bySize(counted, 'model', 'tokens').slice(0, maxModels);
    const held = counted.filter((row) => order.includes(text(row, 'model') ?? ''));
    const rows = [...groupBy(held, (row) => text(row, 'month'))].flatMap(([, group]) => {
      const all = group.reduce((sum, row) => sum + (number(row, 'tokens') ?? 0), 0);
      return group.map((row) => ({ ...row, share: share(number(row, 'tokens'), all) }));
    });
    const of = ofMost(order.length);
    return logView(
      {
        name: 'study',
        title: words.logByModelTitle,
        measure: shareOf(of),
        fields: [
          { name: 'month', title: 'Month', type: 'yearmonth' },
          textField('model', 'Model'),
          textField('name', 'Name'),
          tokensField,
          shareField(of),
        ],
        rows,
        mark: shareStack('model', order, 'month'),
        notes: [words.partMonths],
        from: [labels.models, labels.authors],
      },
      options,
    );
  },
};
