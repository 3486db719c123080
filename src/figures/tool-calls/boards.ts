/** Leaderboards of tool calls: counts of calls from 2026, and the picture's shares of tool-call tokens in 2025. */
import type { Field } from '../../data/dataset.ts';
import { labelModels, otherModels } from '../../data/labels.ts';
import { addWeeks } from '../../data/week.ts';
import type { Datasets, FigureView, Row, ViewTable } from '../figure.ts';
import { distinct, groupBy, number, round, share, text } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { words } from './text.ts';

/** The datasets that callers of these functions must load. */
export const toolCallNeeds = ['weekly-tool-calls', 'picture-tool-call-share', 'models', 'authors'] as const;

const rank: Field = { name: 'rank', title: 'Rank', type: 'integer', unit: 'rank' };
const shareOfCalls: Field = {
  name: 'share',
  title: 'Share',
  type: 'number',
  unit: '%',
  description: 'Of all calls of the week; null in part weeks, whose total is not known.',
};
const change: Field = {
  name: 'change',
  title: 'Change',
  type: 'number',
  unit: '%-points',
  description: 'Share less that of the week or month before; null where either is unknown.',
};

/** Weeks with counts of tool calls, and months with shares in the picture, in order. */
export function toolCallSpans(data: Datasets): { weeks: readonly string[]; months: readonly string[] } {
  return {
    weeks: distinct(need(data, 'weekly-tool-calls').rows, 'week').sort(),
    months: distinct(need(data, 'picture-tool-call-share').rows, 'month').sort(),
  };
}

/** All tool calls of each week whose total is published; partial weeks list nine models only. */
export function toolCallCounts(data: Datasets): FigureView {
  const calls = need(data, 'weekly-tool-calls');
  const rows = [...groupBy(calls.rows, (row) => text(row, 'week'))]
    .filter(([, held]) => held.some((row) => row.model === otherModels))
    .map(([week, held]) => ({
      week,
      calls: held.reduce((sum, row) => sum + (number(row, 'calls') ?? 0), 0),
      flag: held.map((row) => text(row, 'flag')).find((flag) => flag !== null) ?? null,
      kind: 'public',
    }));
  return makeView({
    name: 'public-calls',
    title: words.callsTitle,
    measure: common.callsAWeek,
    from: [calls],
    fields: pick(calls, 'week', 'calls', 'flag', 'kind'),
    rows,
    mark: { type: 'line', x: 'week', y: 'calls', min: 0 },
    notes: [words.notTokens],
  });
}

/** Models by tool calls in one week, most first. Unlisted models are absent: only nine a week are listed. */
export function toolCallBoard(data: Datasets, week: string): ViewTable {
  const calls = need(data, 'weekly-tool-calls');
  const now = calls.rows.filter((row) => row.week === week);
  const before = sharesOf(calls.rows.filter((row) => row.week === addWeeks(week, -1)));
  const shares = sharesOf(now);
  const listed = now.filter((row) => row.model !== otherModels);
  const rows = byMeasure(listed, 'calls').map((row, i) => ({
    ...row,
    rank: i + 1,
    ...named(data, text(row, 'model') ?? ''),
    share: shares.get(row.model) ?? null,
    change: difference(shares.get(row.model), before.get(row.model)),
  }));
  const fields = [
    rank,
    ...pick(calls, 'week', 'model'),
    ...pick(need(data, 'models'), 'name', 'author'),
    ...pick(calls, 'calls'),
    shareOfCalls,
    change,
    ...pick(calls, 'flag', 'kind'),
  ];
  return { fields, rows };
}

/** The picture's ten models in one month (yyyy-mm), largest share first. */
export function toolShareBoard(data: Datasets, month: string): ViewTable {
  const picture = need(data, 'picture-tool-call-share');
  const { months } = toolCallSpans(data);
  const earlier = months[months.indexOf(month) - 1];
  const before = new Map(
    picture.rows.filter((row) => row.month === earlier).map((row) => [row.model, number(row, 'share')]),
  );
  const now = picture.rows.filter((row) => row.month === month);
  const rows = byMeasure(now, 'share').map((row, i) => ({
    ...row,
    rank: i + 1,
    change: difference(number(row, 'share'), before.get(row.model ?? null)),
  }));
  const fields = [
    rank,
    ...pick(picture, 'month', 'model', 'share', 'uncertainty'),
    change,
    ...pick(picture, 'flag', 'kind'),
  ];
  return { fields, rows };
}

/** Shares by model if `other` is listed, without which the total is unknown. */
function sharesOf(rows: readonly Row[]): Map<Row[string] | undefined, number | null> {
  if (!rows.some((row) => row.model === otherModels)) return new Map();
  const total = rows.reduce((sum, row) => sum + (number(row, 'calls') ?? 0), 0);
  return new Map(rows.map((row) => [row.model, share(number(row, 'calls'), total)]));
}

function named(data: Datasets, slug: string): { name: string | null; author: string | null } {
  const label = labelModels(need(data, 'models'), need(data, 'authors')).get(slug);
  // The tool-call list has dated slugs; the author comes before the slash either way.
  return { name: label?.name ?? null, author: label?.author ?? slug.split('/').at(0) ?? null };
}

function byMeasure(rows: readonly Row[], measure: string): Row[] {
  return [...rows].sort((a, b) => (number(b, measure) ?? 0) - (number(a, measure) ?? 0));
}

function difference(now: number | null | undefined, before: number | null | undefined): number | null {
  return now == null || before == null ? null : round(now - before);
}
