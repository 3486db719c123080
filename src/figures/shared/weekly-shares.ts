/** Weekly tokens by a label, with shares; used by the figures by source type, author, model, size and category. */

import type { Span } from '../../counts/log.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import { sumOf, weeklyCategories, weeklyModels } from '../../counts/weekly-counts.ts';
import { coverageField, coverageOfWeek, isWhole, spanOf, weekField, weeksOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogView } from '../figure.ts';
import { logView, shareField, textField, tokensField } from './log-view.ts';
import { shareStack, tokenStack } from './marks.ts';
import { bySize, groupBy, number, share, text } from './rows.ts';
import { common } from './text.ts';
import { shareOf } from './words.ts';

/** Maximum series that a chart stacks; the table has all. */
export const maxStacked = 15;

export interface WeeklyCut {
  /** The column to group by; rows without a value are left out. */
  readonly series: Field;
  /** Further columns to keep, with one value for each series. */
  readonly along?: readonly Field[];
  /** Which rows count, also in the total that shares are of. */
  readonly only?: (row: Row) => boolean;
}

/** By model, with its labels. */
export const byModel: WeeklyCut = {
  series: textField('model', 'Model'),
  along: [textField('name', 'Name'), textField('author', 'Author'), textField('source_type', 'Source type')],
};

/** Weekly shares of tokens by a label of their models; empty, with a null span, for a log without times. */
export async function modelShares(sql: Sql, labels: StudyLabels, options: StudyOptions, cut: WeeklyCut) {
  const span = await spanOf(sql, options);
  const rows = span === null ? [] : weeklyShares(await weeklyModels(sql, labels, options), span, cut);
  return { rows, span };
}

/** The same by category, or within one. */
export async function categoryShares(sql: Sql, labels: StudyLabels, options: StudyOptions, cut: WeeklyCut) {
  const span = await spanOf(sql, options);
  const rows = span === null ? [] : weeklyShares(await weeklyCategories(sql, labels, options), span, cut);
  return { rows, span };
}

/** Rows {week, series, tokens, share, coverage} of some counts, sorted by week and series. */
export function weeklyShares(counts: readonly Row[], span: Span, { series, along = [], only }: WeeklyCut): Row[] {
  const held = counts.filter(
    (row) =>
      text(row, 'week') !== null &&
      text(row, series.name) !== null &&
      number(row, 'tokens') !== null &&
      (only === undefined || only(row)),
  );
  const groups = groupBy(held, (row) => `${row.week} ${row[series.name]}`);
  const rows = [...groups].map(([, group]): Row => {
    const columns = [series, ...along].map(({ name }) => [name, group[0]?.[name] ?? null] as const);
    return { week: group[0]?.week ?? null, ...Object.fromEntries(columns), tokens: sumOf(group, 'tokens') };
  });
  const place = (row: Row) => `${row.week} ${row[series.name]}`;
  return withShares(
    rows.sort((x, y) => (place(x) < place(y) ? -1 : 1)),
    span,
  );
}

/** Shares of each week's own total. */
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

/** Every week for every name: in a week without requests tokens are a true zero, and shares are unknown. */
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
    readonly title: Localised;
    readonly of: Localised;
    readonly cut: WeeklyCut;
    readonly rows: readonly Row[];
    readonly order?: readonly string[];
    readonly labels?: StudyLabels;
    readonly notes?: readonly Localised[];
  },
  options: StudyOptions,
): LogView[] {
  const { cut, rows } = draft;
  const all = bySize(rows, cut.series.name, 'tokens');
  const order = draft.order ?? all.slice(0, maxStacked);
  const left = all.length - order.filter((name) => all.includes(name)).length;
  return logView(
    {
      name: draft.name,
      title: draft.title,
      measure: shareOf(draft.of),
      fields: [weekField, cut.series, ...(cut.along ?? []), tokensField, shareField(draft.of), coverageField],
      rows,
      mark: shareStack(cut.series.name, order),
      notes: [...(draft.notes ?? []), ...(left > 0 ? [stacksSome(order.length, all.length)] : []), ...partNotes(rows)],
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

/** The same rows as amounts: partial weeks keep their count in a separate column that charts do not draw. */
export function amountView(
  draft: {
    readonly name: string;
    readonly title: Localised;
    readonly rows: readonly Row[];
    readonly cut: WeeklyCut;
    readonly order?: readonly string[];
    readonly labels?: StudyLabels;
  },
  options: StudyOptions,
): LogView[] {
  const { cut } = draft;
  const order = draft.order ?? bySize(draft.rows, cut.series.name, 'tokens').slice(0, maxStacked);
  return logView(
    {
      name: draft.name,
      title: draft.title,
      measure: common.tokensAWeek,
      fields: [weekField, cut.series, ...(cut.along ?? []), tokensField, soFar, coverageField],
      rows: draft.rows.map((row) =>
        isWhole(row) ? row : { ...row, tokens: null, tokens_in_part_week: number(row, 'tokens') },
      ),
      mark: tokenStack(cut.series.name, order),
      notes: partNotes(draft.rows),
      from: draft.labels === undefined ? [] : [draft.labels.models, draft.labels.authors],
    },
    options,
  );
}

export function partNotes(rows: readonly Row[]): Localised[] {
  return rows.every(isWhole) ? [] : [partNote];
}

const partNote: Localised = {
  en: 'The first or last week is only partly inside the log.',
  zh: '第一周或最后一周只有一部分在日志之内。',
};

function stacksSome(stacked: number, all: number): Localised {
  return {
    en: `The chart stacks the ${stacked} largest; the table has all ${all}.`,
    zh: `图中叠放最大的 ${stacked} 个；表中有全部 ${all} 个。`,
  };
}

/** What shares are of. */
export const ofWeekly: Localised = { en: 'weekly tokens', zh: '每周 token' };

/** Why a figure by model and week is empty although its columns exist. */
export const noModelTokens: Localised = {
  en: 'No request of this log has a time, a model and tokens together.',
  zh: '这份日志中没有一个请求同时有时间、模型和 token。',
};
