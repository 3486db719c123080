/** The rows: one for each headline, then each headline week by week. */
import type { Dataset, Field } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, ReportHalf, Row } from '../figure.ts';
import { marketNeeds } from '../shared/market.ts';
import { shareStack } from '../shared/marks.ts';
import { number, text } from '../shared/rows.ts';
import { bySource, sourceOrder } from '../shared/source-type.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, sentenceField, viewOf } from '../shared/view.ts';
import { reportWindow } from '../shared/window.ts';
import { type GlanceWeek, type Headline, headlines } from './headlines.ts';
import { words } from './text.ts';

interface Counted {
  readonly headline: Headline;
  readonly fact: Row;
  readonly weeks: readonly GlanceWeek[];
}

export const report: ReportHalf = {
  needs: [
    ...new Set([
      'stated',
      ...marketNeeds,
      'weekly-source-tokens',
      'weekly-programming-totals',
      'weekly-context-requests',
      'picture-source-share',
    ]),
  ],
  views: (data) => {
    const counted = headlines.map((headline) => countedOf(data, headline));
    return [inAll(data, counted), weekly(data, counted), sources(data)];
  },
};

/** Throws if a headline names a fact that does not exist (a bug in the list). */
function countedOf(data: Datasets, headline: Headline): Counted {
  const fact = need(data, 'stated').rows.find(({ id }) => id === headline.stated);
  if (fact === undefined) throw new Error(`The headline ${headline.id} names no stated fact.`);
  return { headline, fact, weeks: headline.weeks(data, text(fact, 'key') ?? '') };
}

function inAll(data: Datasets, counted: readonly Counted[]): FigureView {
  const stated = need(data, 'stated');
  return makeView({
    name: 'headlines',
    title: words.title,
    measure: words.measure,
    from: from(data),
    fields: [
      nameField(counted),
      ...pick(stated, 'qualifier'),
      { name: 'report', title: 'Report', type: 'number', description: words.report.en },
      { name: 'report_name', title: 'In the report', type: 'string' },
      { name: 'latest_qualifier', title: 'Latest is', type: 'string' },
      {
        name: 'latest',
        title: 'Latest',
        type: 'number',
        description: 'The same measure in the newest week that has it.',
      },
      { name: 'latest_name', title: 'Now', type: 'string' },
      ...pick(need(data, 'weekly-source-tokens'), 'week'),
      { name: 'direction', title: 'Against the report', type: 'string', description: 'up, down, same or another' },
      { name: 'unit', title: 'Unit', type: 'string' },
      { name: 'figure', title: 'Figure', type: 'string' },
      { name: 'id', title: 'Id', type: 'string' },
      { name: 'report_kind', title: 'Kind of the report’s', type: 'string' },
      ...pick(stated, 'kind'),
    ],
    rows: counted.map(rowOf),
    mark: { type: 'table' },
    notes: [words.measures, words.leaderNote],
  });
}

function rowOf({ headline, fact, weeks }: Counted): Row {
  const { id, name, figure, unit } = headline;
  const isLeader = weeks.some(({ leader }) => leader !== undefined);
  const last = weeks.findLast(({ value, leader }) => (isLeader ? leader !== undefined : value !== null));
  const latest = (isLeader ? last?.leader?.value : last?.value) ?? null;
  const stated = isLeader ? null : (number(fact, 'value') ?? number(fact, 'low') ?? number(fact, 'high'));
  const [then, now] = [isLeader ? text(fact, 'key') : null, last?.leader?.name ?? null];
  return {
    id,
    headline: name.en,
    qualifier: isLeader ? null : (fact.qualifier ?? null),
    report: stated,
    report_name: then,
    latest_qualifier: headline.isLeast === true ? 'at least' : null,
    latest,
    latest_name: now,
    week: last?.week ?? null,
    direction: isLeader ? (then === now ? 'same' : 'another') : directionOf(latest, stated),
    unit,
    figure,
    report_kind: fact.kind ?? null,
    kind: 'public',
  };
}

function directionOf(now: number | null, then: number | null): string | null {
  if (now === null || then === null) return null;
  return now === then ? 'same' : now > then ? 'up' : 'down';
}

function weekly(data: Datasets, counted: readonly Counted[]): FigureView {
  return makeView({
    name: 'weekly',
    title: words.weeklyTitle,
    measure: words.measure,
    from: from(data),
    fields: [
      ...pick(need(data, 'weekly-source-tokens'), 'week'),
      nameField(counted),
      { name: 'value', title: 'Value', type: 'number' },
      { name: 'unit', title: 'Unit', type: 'string' },
      { name: 'id', title: 'Id', type: 'string' },
      ...pick(need(data, 'weekly-source-tokens'), 'kind'),
    ],
    rows: counted.flatMap(({ headline: { id, name, unit }, weeks }) =>
      weeks.map(({ week, value }) => ({ week, headline: name.en, value, unit, id, kind: 'public' })),
    ),
    mark: { type: 'table' },
    notes: [words.measures, words.leaderNote],
  });
}

/** Figure 1's public view, over the report's weeks and up to the newest. */
function sources(data: Datasets): FigureView {
  const weeks = need(data, 'weekly-source-tokens');
  return viewOf(weeks, {
    name: 'sources',
    title: words.sourcesTitle,
    measure: common.weeklyShare,
    columns: ['week', 'source_type', 'tokens', 'share', 'coverage', 'kind'],
    rows: bySource(weeks.rows),
    mark: shareStack('source_type', sourceOrder),
    rules: [{ at: reportWindow(data).to, label: 'State of AI' }],
    notes: [words.ruleNote],
  });
}

function nameField(counted: readonly Counted[]): Field {
  return sentenceField(
    'headline',
    'Headline',
    counted.map(({ headline }): Localised => headline.name),
  );
}

function from(data: Datasets): readonly [Dataset, ...Dataset[]] {
  return [
    need(data, 'stated'),
    need(data, 'weekly-source-tokens'),
    need(data, 'weekly-model-tokens'),
    need(data, 'models'),
    need(data, 'weekly-programming-totals'),
    need(data, 'weekly-context-requests'),
  ];
}
