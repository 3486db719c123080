/** Rows of the views of limits. */
import type { Block } from '../../counts/blocks.ts';
import { type Budget, type BudgetPeriod, type Outlook, outlookOf, reachedOn } from '../../counts/forecast.ts';
import type { VendorLimit } from '../../counts/limits.ts';
import { usdOf } from '../../counts/list-price.ts';
import type { UsagePart } from '../../counts/usage.ts';
import type { Field, Row } from '../../data/dataset.ts';
import { addDays } from '../../data/week.ts';
import { requestsField, textField, tokensField } from '../shared/log-view.ts';
import { round } from '../shared/rows.ts';
import { sumsOf } from '../usage/sums.ts';

/** The last known day, and the first that the log covers in full. */
export interface Known {
  readonly day: string;
  readonly first: string;
  readonly weekStart: 'monday' | 'sunday' | undefined;
}

export type CostKind = 'logged' | 'list price';

/** Cost of each day, in USD. */
export type DayCosts = ReadonlyMap<string, number>;

export function costsByDay(parts: readonly UsagePart[], kind: CostKind): DayCosts {
  const pico = new Map<string, bigint>();
  for (const { day, paid, worth } of parts) {
    const cost = kind === 'logged' ? paid : worth;
    if (cost !== null) pico.set(day, (pico.get(day) ?? 0n) + cost);
  }
  return new Map([...pico].map(([day, cost]) => [day, usdOf(cost)]));
}

function usd(name: string, title: string, description?: string, unit = 'USD'): Field {
  return { name, title, type: 'number', unit, ...(description === undefined ? {} : { description }) };
}

const days = (name: string, title: string, description: string): Field => ({
  name,
  title,
  type: 'integer',
  unit: 'days',
  description,
});

const date = (name: string, title: string, description?: string): Field => ({
  name,
  title,
  type: 'date',
  ...(description === undefined ? {} : { description }),
});

export const outlookFields: readonly Field[] = [
  textField('per', 'Period'),
  date('from', 'From'),
  date('day', 'Day', 'The last one that is known; it may not be over.'),
  date('to', 'To'),
  { name: 'cost_kind', title: 'Cost kind', type: 'string', description: 'Logged, or tokens times a list price.' },
  usd('so_far_usd', 'So far', 'From the first day of the period that the log holds.'),
  usd('rate_usd', 'Run rate', 'Mean of the whole days it rests on.', 'USD per day'),
  days('days', 'Days', 'Whole days that run rate and forecast rest on.'),
  days('days_left', 'Days left', 'Of the period, after that day.'),
  usd('forecast_usd', 'Forecast'),
  usd('low_usd', 'Low'),
  usd('high_usd', 'High'),
  usd('budget_usd', 'Budget'),
  usd('left_usd', 'Left', 'Of the budget; below zero where it is exceeded.'),
  date('reached_on', 'Reached on', 'The day on which the budget is used up: as it was, or at the run rate.'),
];

/** A row for each kind of cost the log has, for the month and for the budget's period. */
export function outlookRows(costs: ReadonlyMap<CostKind, DayCosts>, known: Known, budget: Budget | undefined): Row[] {
  const periods = new Set<BudgetPeriod>([...(budget === undefined ? [] : [budget.per]), 'month']);
  return [...periods].flatMap((per) =>
    [...costs].map(([kind, byDay]): Row => {
      const amountOn = (day: string) => byDay.get(day) ?? 0;
      const outlook = outlookOf(per, known.day, known.first, amountOn, known.weekStart);
      return { ...rowOf(per, kind, outlook), ...budgetOf(per, budget, outlook, amountOn) };
    }),
  );
}

function rowOf(per: BudgetPeriod, kind: CostKind, outlook: Outlook): Row {
  const money = (value: number | null) => (value === null ? null : round(value, 2));
  return {
    per,
    from: outlook.from,
    day: outlook.day,
    to: outlook.to,
    cost_kind: kind,
    so_far_usd: money(outlook.soFar),
    rate_usd: money(outlook.rate),
    days: outlook.days,
    days_left: outlook.daysLeft,
    forecast_usd: money(outlook.forecast),
    low_usd: money(outlook.low),
    high_usd: money(outlook.high),
  };
}

function budgetOf(
  per: BudgetPeriod,
  budget: Budget | undefined,
  outlook: Outlook,
  amountOn: (day: string) => number,
): Row {
  if (budget?.per !== per) return { budget_usd: null, left_usd: null, reached_on: null };
  return {
    budget_usd: budget.usd,
    left_usd: round(budget.usd - outlook.soFar, 2),
    reached_on: reachedOn(outlook, budget.usd, amountOn),
  };
}

export const dayFields: readonly Field[] = [
  date('day', 'Day'),
  { name: 'cost_kind', title: 'Cost kind', type: 'string' },
  usd('cost_usd', 'Cost in USD'),
  usd('so_far_usd', 'So far', 'From the first day of the period.'),
];

/** Each known day of the period. */
export function dayRows(costs: ReadonlyMap<CostKind, DayCosts>, known: Known, per: BudgetPeriod): Row[] {
  return [...costs].flatMap(([kind, byDay]) => {
    const { from } = outlookOf(per, known.day, known.first, () => 0, known.weekStart);
    const rows: Row[] = [];
    let sum = 0;
    for (let day = from < known.first ? known.first : from; day <= known.day; day = addDays(day, 1)) {
      sum += byDay.get(day) ?? 0;
      rows.push({ day, cost_kind: kind, cost_usd: round(byDay.get(day) ?? 0, 6), so_far_usd: round(sum, 6) });
    }
    return rows;
  });
}

export const blockFields: readonly Field[] = [
  { ...textField('block', 'Block'), description: 'When it begins, UTC.' },
  { ...textField('block_ends', 'Block ends'), description: 'UTC.' },
  { ...textField('last_hour', 'Last hour'), description: 'The hour of its last message, UTC.' },
  requestsField,
  tokensField,
  { name: 'models', title: 'Models', type: 'integer' },
  usd('logged_usd', 'Logged cost'),
  usd('list_usd', 'List-price value', 'Tokens times list prices; not what was spent.'),
];

/** Latest first. */
export function blockRows(blocks: readonly Block<UsagePart>[]): Row[] {
  return [...blocks].reverse().map(({ from, to, parts }) => {
    const sums = sumsOf(parts);
    return {
      block: momentOf(from),
      block_ends: momentOf(to),
      last_hour: momentOf(Math.max(...parts.map(({ key }) => Number(key)))),
      requests: sums.requests,
      tokens: sums.tokens,
      models: new Set(parts.map(({ model }) => model)).size,
      logged_usd: sums.logged,
      list_usd: sums.worth,
    };
  });
}

export const vendorFields: readonly Field[] = [
  textField('agent', 'Agent'),
  {
    name: 'window_minutes',
    title: 'Window',
    type: 'integer',
    unit: 'minutes',
    description: 'How long the limit counts.',
  },
  { ...textField('resets', 'Resets'), description: 'When it began or begins anew, UTC.' },
  { name: 'used_percent', title: 'Used at most', type: 'number', unit: '%', description: 'Until then.' },
  requestsField,
];

/** Latest first; of the same time the shorter window first. */
export function vendorRows(limits: readonly VendorLimit[]): Row[] {
  return [...limits]
    .sort(
      (a, b) =>
        (b.resets ?? 0) - (a.resets ?? 0) || a.minutes - b.minutes || (String(a.agent) < String(b.agent) ? -1 : 1),
    )
    .map(({ agent, minutes, resets, used, requests }) => ({
      agent,
      window_minutes: minutes,
      resets: resets === null ? null : momentOf(resets),
      used_percent: used,
      requests,
    }));
}

/** `2025-11-30 14:00`, UTC. */
function momentOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ');
}
