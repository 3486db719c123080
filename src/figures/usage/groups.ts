/** Groups of a board's rows: requests of a day, week, month, model or another key. */
import type { UsageKey } from '../../counts/options.ts';
import type { UsagePart } from '../../counts/usage.ts';
import type { Field, Row } from '../../data/dataset.ts';
import { addDays, mondayOf } from '../../data/week.ts';
import { textField } from '../shared/log-view.ts';

export interface Grouping {
  readonly by: UsageKey;
  readonly weekStart: 'monday' | 'sunday' | undefined;
}

const keyFields: Readonly<Record<UsageKey, Field>> = {
  day: { name: 'day', title: 'Day', type: 'date' },
  week: { name: 'week', title: 'Week', type: 'date', description: 'Its first day.' },
  month: { name: 'month', title: 'Month', type: 'yearmonth' },
  session: textField('session', 'Session'),
  project: textField('project', 'Project'),
  model: textField('model', 'Model'),
  author: textField('author', 'Author'),
  provider: textField('provider', 'Provider'),
  agent: textField('agent', 'Agent'),
  app: textField('app', 'Application'),
  team: textField('team', 'Team'),
  user: textField('user', 'User'),
  key: textField('key', 'Key'),
};

export function keyField(by: UsageKey): Field {
  return keyFields[by];
}

/** By time, or most of `column` first. */
export function inOrder(rows: readonly Row[], by: UsageKey, column: string): Row[] {
  const most = (row: Row) => Number(row[column] ?? -1);
  const byName = (a: Row, b: Row) => (String(a[by]) < String(b[by]) ? -1 : 1);
  return rows.toSorted((a, b) => (isTime(by) ? byName(a, b) : most(b) - most(a) || byName(a, b)));
}

export function isTime(by: UsageKey): boolean {
  return by === 'day' || by === 'week' || by === 'month';
}

/** Requests without the key form a group of their own. */
export function grouped<P extends Pick<UsagePart, 'day' | 'key'>>(
  parts: readonly P[],
  grouping: Grouping,
): ReadonlyMap<string | null, readonly P[]> {
  const groups = new Map<string | null, P[]>();
  for (const part of parts) {
    const key = isTime(grouping.by) ? periodOf(part.day, grouping) : part.key;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return groups;
}

export function periodOf(day: string, { by, weekStart }: Grouping): string {
  if (by === 'month') return day.slice(0, 7);
  if (by === 'day') return day;
  return weekStart === 'sunday' ? addDays(mondayOf(addDays(day, 1)), -1) : mondayOf(day);
}

export function firstDay(period: string): string {
  return period.length === 7 ? `${period}-01` : period;
}

export function lastDay(period: string, by: UsageKey): string {
  if (by === 'day') return period;
  if (by === 'week') return addDays(period, 6);
  return addDays(`${addDays(`${period}-01`, 31).slice(0, 7)}-01`, -1);
}
