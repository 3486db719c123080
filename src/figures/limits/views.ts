/** How close a log is to its limits: a forecast of its month, a budget, five-hour blocks, and a vendor's own limits. */
import { blocksOf } from '../../counts/blocks.ts';
import { blockParts, vendorLimits } from '../../counts/limits.ts';
import type { UsageOptions } from '../../counts/options.ts';
import { NotKept, type Sql } from '../../counts/sql.ts';
import { spanAsked, usageParts } from '../../counts/usage.ts';
import { spanOf } from '../../counts/weeks.ts';
import { daysBetween } from '../../data/week.ts';
import type { LogHalf } from '../figure.ts';
import { logView } from '../shared/log-view.ts';
import { zoneNote } from '../usage/notes.ts';
import {
  blockFields,
  blockRows,
  type CostKind,
  costsByDay,
  type DayCosts,
  dayFields,
  dayRows,
  type Known,
  outlookFields,
  outlookRows,
  vendorFields,
  vendorRows,
} from './rows.ts';
import { blockNotes, forecastNotes, notToldApart, vendorNotes, words } from './text.ts';

export const limitsViews: LogHalf['run'] = async (sql, labels, options = {}) => {
  const { budget, ...asked }: UsageOptions = options.usage ?? { by: 'week', zone: 'UTC' };
  const log = await spanOf(sql, options);
  if (log === null) return [];
  const days = await usageParts(sql, labels, { ...asked, by: 'day' }, spanAsked(asked));
  const known = knownOf(
    days.map(({ day }) => day),
    asked,
    options.weekStart,
  );
  const costs = new Map<CostKind, DayCosts>(
    (['logged', 'list price'] as const)
      .map((kind) => [kind, costsByDay(days, kind)] as const)
      .filter(([, byDay]) => byDay.size > 0),
  );
  const blocks = blocksOf(await blockParts(sql, labels, asked), ({ key }) => Number(key));
  const vendor = await toldLimits(sql);
  const lists = labels.prices === undefined ? [] : [labels.prices];
  const from = [labels.models, ...lists];
  const notes = [...forecastNotes, zoneNote(asked.zone, options.weekStart)];
  const per = budget?.per === 'week' ? 'week' : 'month';
  return [
    ...logView(
      {
        name: 'study',
        title: words.title,
        measure: words.measure,
        fields: outlookFields,
        rows: known === undefined ? [] : outlookRows(costs, known, budget),
        mark: { type: 'table' },
        notes: vendor === null ? [...notes, notToldApart] : notes,
        from,
      },
      options,
    ),
    ...logView(
      {
        name: 'days',
        title: words.daysTitle,
        measure: words.daysMeasure,
        fields: dayFields,
        rows: known === undefined ? [] : dayRows(costs, known, per),
        mark: { type: 'line', x: 'day', y: 'so_far_usd', series: 'cost_kind', order: [...costs.keys()], min: 0 },
        notes,
        from,
      },
      options,
    ),
    ...logView(
      {
        name: 'blocks',
        title: words.blocksTitle,
        measure: words.blocksMeasure,
        fields: blockFields,
        rows: blockRows(blocks),
        mark: { type: 'table' },
        notes: blockNotes,
        from,
      },
      options,
    ),
    ...logView(
      {
        name: 'vendor',
        title: words.vendorTitle,
        measure: words.vendorMeasure,
        fields: vendorFields,
        rows: vendorRows(vendor ?? []),
        mark: { type: 'table' },
        notes: vendorNotes,
      },
      options,
    ),
  ];
};

/** A log without requests for up to this many days still counts as current, and is shown as of today. */
const maxSilent = 7;

/** A log that ends earlier is shown as of its last day. */
function knownOf(
  days: readonly string[],
  { today, until }: Pick<UsageOptions, 'today' | 'until'>,
  weekStart: Known['weekStart'],
): Known | undefined {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = until !== undefined && (today === undefined || until < today) ? until : today;
  const isNow = end !== undefined && end >= last && daysBetween(last, end) <= maxSilent;
  return { day: isNow ? end : last, first, weekStart };
}

/** Null for part of a saved study, whose counts lack the limits. */
async function toldLimits(sql: Sql) {
  try {
    return await vendorLimits(sql);
  } catch (error) {
    if (error instanceof NotKept) return null;
    throw error;
  }
}
