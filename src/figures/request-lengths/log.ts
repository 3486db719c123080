/** Figures 14, 15 and 17: mean length of a request each week, with its median and 90th percentile. */

import { type Aggregate, sum } from '../../counts/aggregate.ts';
import type { Need } from '../../counts/coverage.ts';
import type { StudyOptions } from '../../counts/options.ts';
import { rowsOf } from '../../counts/sql.ts';
import { byWeek, coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { LogHalf } from '../figure.ts';
import { logView, requestsField, textField } from '../shared/log-view.ts';
import { lengthLine } from '../shared/marks.ts';
import { partNotes } from '../shared/weekly-shares.ts';
import type { LengthOfLog } from './lengths.ts';
import { failed, logTitle, meanOf, perRequest, spreadTitle, words } from './text.ts';

function length(name: string, title: string, what: string): Field {
  return { name, title, type: 'number', unit: 'tokens', description: `${what} per request.` };
}

const hasFailed = `(status = 'error' or status = 'cancelled')`;

/** One length at a time, because quantiles hold every request's value in memory. */
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
      failed: sum('requests', `${known} and ${hasFailed}`),
    },
    where: 'ts is not null',
  };
}

export function lengthLog({ tokens, title, of, columns }: LengthOfLog): LogHalf {
  return {
    title,
    needs: [{ oneOf: ['ts'] }, ...columns.map((column): Need => ({ oneOf: [column], single: true }))],
    nothing: words.nothing,
    async run(sql, _labels, options = {}) {
      const span = await spanOf(sql, options);
      if (span === null) return [];
      const counted = (await rowsOf(sql, question(tokens, options))).filter((row) => Number(row.requests ?? 0) > 0);
      const rows = byWeek(counted).map(
        (row): Row => ({
          week: String(row.week),
          tokens_per_request: tenth(Number(row.tokens) / Number(row.requests)),
          // A row that sums up several requests does not say how long each was.
          p50: Number(row.most) === 1 ? tenth(row.p50) : null,
          p90: Number(row.most) === 1 ? tenth(row.p90) : null,
          requests: Number(row.requests),
          failed_requests: Number(row.failed ?? 0),
          coverage: coverageOfWeek(String(row.week), span),
        }),
      );
      const lost = rows.reduce((sum, row) => sum + Number(row.failed_requests), 0);
      const isUnknown = counted.some((row) => Number(row.most) === 1 && row.p50 === null);
      const notes = [...(isUnknown ? [words.untold] : []), ...(lost > 0 ? [failed(lost)] : []), ...partNotes(rows)];
      return [
        ...logView(
          {
            name: 'study',
            title: logTitle(title),
            measure: meanOf(of),
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
            mark: lengthLine('tokens_per_request'),
            notes,
          },
          options,
        ),
        ...logView(
          {
            name: 'spread',
            title: spreadTitle(title),
            measure: perRequest(of),
            fields: [
              weekField,
              textField('statistic', 'Statistic'),
              length('length', 'Length', 'Tokens'),
              coverageField,
            ],
            rows: rows.flatMap((row) =>
              statistics.map(([statistic, column]) => ({
                week: row.week ?? null,
                statistic,
                length: row[column] ?? null,
                coverage: row.coverage ?? null,
              })),
            ),
            mark: lengthLine(
              'length',
              'statistic',
              statistics.map(([statistic]) => statistic),
            ),
            notes,
          },
          options,
        ),
      ];
    },
  };
}

const statistics = [
  ['90th percentile', 'p90'],
  ['mean', 'tokens_per_request'],
  ['median', 'p50'],
] as const;

function tenth(value: unknown): number | null {
  return value === null || value === undefined ? null : Math.round(Number(value) * 10) / 10;
}
