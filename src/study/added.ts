/** Counts a log into a saved study: finds what is new in it and combines both. */

import type { Coverage } from '../counts/log.ts';
import type { StudyOptions } from '../counts/options.ts';
import { NotKept } from '../counts/sql.ts';
import { usageCube } from '../counts/usage.ts';
import { DataError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import type { Accounting } from '../ingest/accounting.ts';
import { summaryOf } from '../ingest/summary.ts';
import { type Again, type Asked, dropCounted, type KeptCounts, noting, puttingTogether } from './increment.ts';
import type { StudyLog } from './open-log.ts';
import { lastPart } from './saved-study.ts';
import { type Study, studyOf } from './study.ts';

interface CountedStudy {
  readonly study: Study;
  readonly asked: Asked;
}

/** Counts every figure of a log and notes the queries asked, so that the counts can be saved. */
export async function countedAlone(log: StudyLog, notify?: (what: Message) => void): Promise<CountedStudy> {
  const asked = noting(log.engine);
  // Needed for the accounting when a log is added later.
  await summaryOf(asked.sql, log.isLabelled);
  await asked.sql.counted(usageCube);
  return { study: await studyOf({ ...log, engine: asked.sql }, notify), asked };
}

interface Added extends CountedStudy {
  readonly again: Again;
  /** Coverage of both combined. */
  readonly coverage: Coverage;
  /** Requests of the new log that were not counted before. */
  readonly fresh: number;
}

/** Counts the log into the saved study. Figures use the options of the saved study unless `how` is given. */
export async function countedInto(
  earlier: Study,
  kept: KeptCounts,
  log: StudyLog,
  notify?: (what: Message) => void,
  how: StudyOptions = optionsFrom(kept.options),
): Promise<Added> {
  if (earlier.kind !== log.kind) throw new DataError(message('study.simulatedAndReal'));
  const again = await dropCounted(log.engine, kept);
  const asked = noting(puttingTogether(log.engine, kept));
  const { coverage, ...held } = await summaryOf(asked.sql, log.isLabelled);
  await asked.sql.counted(usageCube).catch((error: unknown) => {
    // Counts of an older program: the study's usage boards stay unchanged.
    if (!(error instanceof NotKept)) throw error;
  });
  const without = (column: 'user_id' | 'cost_usd' | 'category') => coverage.rows - coverage.known[column];
  const [before, now] = [earlier.accounting, log.accounting];
  const sum = (name: 'files' | 'passedOver' | 'read' | 'duplicates' | 'rejected' | 'other' | 'recoded' | 'withoutId') =>
    before[name] + now[name];
  const accounting: Accounting = {
    ...held,
    files: sum('files'),
    formats: [...new Set([...before.formats, ...now.formats])],
    passedOver: sum('passedOver'),
    read: sum('read'),
    kept: coverage.rows,
    duplicates: sum('duplicates') + again.requests,
    rejected: sum('rejected'),
    firstRejection: before.firstRejection ?? now.firstRejection,
    other: sum('other'),
    ...(before.unreadFiles === undefined && now.unreadFiles === undefined
      ? {}
      : {
          unreadFiles: (before.unreadFiles ?? 0) + (now.unreadFiles ?? 0),
          firstUnread: before.firstUnread ?? now.firstUnread,
        }),
    unreadCosts: (before.unreadCosts ?? 0) + (now.unreadCosts ?? 0),
    cacheOutside: (before.cacheOutside ?? 0) + (now.cacheOutside ?? 0),
    recoded: sum('recoded'),
    withoutUser: without('user_id'),
    withoutCost: without('cost_usd'),
    withoutCategory: without('category'),
    withoutId: sum('withoutId') - again.withoutId,
  };
  const source = sourceOf(earlier.source, log.source);
  const options = { ...how, kind: log.kind, source, coverage };
  const study = await studyOf({ ...log, engine: asked.sql, accounting, coverage, source, options }, notify);
  return { study, coverage, asked, again, fresh: now.kept - again.requests };
}

/** Names the first logs and how many more, because many do not fit in a line. */
function sourceOf(before: string, now: string): string {
  const [, listed = before, more = '0'] = /^(.*) and (\d+) more$/.exec(before) ?? [];
  const names = listed.split(', ');
  if (names.includes(now) || names.includes(lastPart(now))) return before;
  return names.length < maxNamed && more === '0'
    ? [...names, now].join(', ')
    : `${listed} and ${Number(more) + 1} more`;
}

const maxNamed = 4;

/** Tells how much of a new log was counted before. */
export function againLines({ again, fresh }: Pick<Added, 'again' | 'fresh'>): Message[] {
  const all = again.requests + fresh;
  const lines: Message[] = [];
  if (all > 0 && fresh === 0 && again.grown === 0) lines.push(message('study.allCountedBefore'));
  else if (again.requests > 0) lines.push(message('study.someCountedBefore', { again: again.requests, all }));
  if (again.grown > 0) lines.push(message('study.grownSince', { grown: again.grown }));
  if (again.growthUntold > 0) lines.push(message('study.growthUntold', { count: again.growthUntold }));
  if (again.withoutId > 0) lines.push(message('study.countedWithoutId', { count: again.withoutId }));
  for (const format of again.untold) lines.push(message('study.countedTwice', { format: code(format) }));
  return lines;
}

/** Options as text that is saved with the counts. Options derived from the log itself are left out. */
export function optionsText({ weekStart, retention, thresholds, usage, apps }: StudyOptions): string {
  // The day and what was printed do not affect the counts.
  const board = usage === undefined ? undefined : { by: usage.by, zone: usage.zone };
  return JSON.stringify({
    weekStart,
    retention,
    thresholds,
    usage: board,
    apps: apps === undefined ? undefined : [...apps],
  });
}

export function optionsFrom(text: string): StudyOptions {
  const { apps, ...options } = JSON.parse(text) as Omit<StudyOptions, 'apps'> & { apps?: [string, string][] };
  return { ...options, ...(apps === undefined ? {} : { apps: new Map(apps) }) };
}
