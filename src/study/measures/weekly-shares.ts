/** Weekly tokens parted by a label, with shares: what the figures by source type, author, model, size and category share. */
import type { Field, Row } from '../../data/dataset.ts';
import type { Mark, View } from '../../figures/figure.ts';
import { bySize, groupBy, number, share, text } from '../../figures/rows.ts';
import { ask, type Question, tokens } from '../labelled.ts';
import type { Sql } from '../sql.ts';
import type { StudyLabels, StudyOptions } from '../study-figure.ts';
import { shareField, studyView, tokensField } from '../study-view.ts';
import {
  coverageField,
  coverageOfWeek,
  isWhole,
  partNote,
  type Span,
  spanOf,
  weekField,
  weekOf,
  weeksOf,
} from '../weeks.ts';

/** How many series a chart stacks; the table has all. */
export const drawn = 15;

export interface WeeklyCut {
  /** The column of `labelled` (and of the rows) that parts the week. */
  readonly series: Field;
  /** More columns of `labelled` to keep, one value for each series. */
  readonly along?: readonly Field[];
  /** Which labelled rows count, for the share's whole too. */
  readonly only?: string;
  readonly where?: string;
  readonly categories?: boolean;
  /** What is summed, `tokens` unless told; null is unknown and left out. */
  readonly sum?: string;
}

/** Rows {week, series, tokens, share, coverage}, sorted by week and series; weeks without any have no row. */
export async function weeklyShares(
  sql: Sql,
  labels: StudyLabels,
  options: StudyOptions,
  { series, along = [], only, where, categories = false, sum = tokens }: WeeklyCut,
): Promise<{ readonly rows: Row[]; readonly span: Span | null }> {
  const span = await spanOf(sql);
  const names = [series, ...along].map((field) => field.name);
  const question: Question = {
    by: { week: weekOf(options) },
    sums: { tokens: `sum(${sum})` },
    where: where === undefined ? 'ts is not null' : `ts is not null and ${where}`,
    categories,
    select: `select week, ${names.join(', ')}, sum(tokens)::double as tokens from labelled
where tokens is not null and ${series.name} is not null ${only === undefined ? '' : `and ${only}`}
group by all order by all`,
  };
  const rows = span === null ? [] : await ask(sql, labels, options, question);
  return { rows: span === null ? [] : withShares(rows, span), span };
}

/** Shares of each week's own sum. */
export function withShares(rows: readonly Row[], span: Span): Row[] {
  return [...groupBy(rows, (row) => text(row, 'week'))].flatMap(([week, held]) => {
    const all = held.reduce((sum, row) => sum + (number(row, 'tokens') ?? 0), 0);
    return held.map((row) => ({
      ...row,
      share: share(number(row, 'tokens'), all),
      coverage: coverageOfWeek(week, span),
    }));
  });
}

/** Weeks by name: no request in a week of the log is a true zero, and none of its shares are known. */
export function everyWeek(
  rows: readonly Row[],
  span: Span,
  options: StudyOptions,
  series: string,
  names: readonly string[],
): Row[] {
  const found = new Map(rows.map((row) => [`${row.week} ${row[series]}`, row]));
  return weeksOf(span, options).flatMap((week) => {
    const busy = names.some((name) => found.has(`${week} ${name}`));
    const none = { tokens: 0, share: busy ? 0 : null, coverage: coverageOfWeek(week, span) };
    return names.map((name) => found.get(`${week} ${name}`) ?? { week, [series]: name, ...none });
  });
}

/** The share view: a stack of the largest series, or of those in `order`. */
export function shareView(
  draft: {
    readonly name: string;
    readonly title: string;
    readonly of: string;
    readonly cut: WeeklyCut;
    readonly rows: readonly Row[];
    readonly order?: readonly string[];
    readonly labels?: StudyLabels;
    readonly notes?: readonly string[];
  },
  options: StudyOptions,
): View[] {
  const { cut, rows } = draft;
  const all = bySize(rows, cut.series.name, 'tokens');
  const order = draft.order ?? all.slice(0, drawn);
  const left = all.length - order.filter((name) => all.includes(name)).length;
  return studyView(
    {
      name: draft.name,
      title: draft.title,
      measure: `share of ${draft.of}, %`,
      fields: [weekField, cut.series, ...(cut.along ?? []), tokensField, shareField(draft.of), coverageField],
      rows,
      mark: { type: 'stack', x: 'week', y: 'share', series: cut.series.name, order, scale: 'share' },
      notes: [
        ...(draft.notes ?? []),
        ...(left > 0 ? [`The chart stacks the ${order.length} largest; the table has all ${all.length}.`] : []),
        ...partNotes(rows),
      ],
      from: draft.labels === undefined ? [] : [draft.labels.models, draft.labels.authors],
    },
    options,
  );
}

const soFar: Field = {
  name: 'tokens_in_part_week',
  title: 'Tokens in a part week',
  type: 'integer',
  unit: 'tokens',
  description: 'Counted in a week that the log does not span whole; no fall.',
};

/** The same rows as amounts: a part week keeps its count in a column of its own, where no chart draws it. */
export function amountView(
  draft: {
    readonly name: string;
    readonly title: string;
    readonly rows: readonly Row[];
    readonly cut: WeeklyCut;
    readonly order?: readonly string[];
    readonly labels?: StudyLabels;
  },
  options: StudyOptions,
): View[] {
  const { cut } = draft;
  const order = draft.order ?? bySize(draft.rows, cut.series.name, 'tokens').slice(0, drawn);
  const mark: Mark = { type: 'stack', x: 'week', y: 'tokens', series: cut.series.name, order, scale: 'amount' };
  return studyView(
    {
      name: draft.name,
      title: draft.title,
      measure: 'tokens a week',
      fields: [weekField, cut.series, ...(cut.along ?? []), tokensField, soFar, coverageField],
      rows: draft.rows.map((row) =>
        isWhole(row) ? row : { ...row, tokens: null, tokens_in_part_week: number(row, 'tokens') },
      ),
      mark,
      notes: partNotes(draft.rows),
      from: draft.labels === undefined ? [] : [draft.labels.models, draft.labels.authors],
    },
    options,
  );
}

export function partNotes(rows: readonly Row[]): string[] {
  return rows.every(isWhole) ? [] : [partNote];
}
