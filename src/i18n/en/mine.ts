/** Messages of the chapter on the user's log, in English. Each has its Chinese in ../zh/mine.ts. */

import type { Code, Text } from '../code.ts';
import { counted, plural } from '../grammar.ts';

export const mine = {
  title: 'Mine',
  titleSimulated: 'Mine (simulated)',
  simulated: 'This log is simulated: nothing in it happened.',
  readFrom: ({ source }: { source: Code }) => `Read from ${source}.`,
  toggle: 'v on a figure of the report goes to the same figure of this log, and on to the other views.',
  noDifference: 'No share of this log has a counterpart in public data or in the report.',
  differences:
    'What differs most from public data of the same weeks, or from the report where they have no week in common; means of whole weeks, in percentage points:',
  carries: 'What the log carries',
  carriesTitle: 'Figure by figure: yes, partly or no, and why',
  carriesMeasure: 'figures',
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  lacks: ({ figure, can }: { figure: Text; can: Text }) => `${figure}: ${can}`,
  carried: ({ all, yes, partly, no }: { all: number; yes: number; partly: number; no: number }) =>
    `Of ${counted(all, 'figure')} this log carries ${yes}, partly ${partly}, and ${no} not.`,
  /** `Share, Closed: 24.1% in mine, mean of 56 weeks; 70.6% in the report, mean of 55 weeks; 46.5 points lower; public` */
  difference: ({
    name,
    mine,
    report,
    points,
    kinds,
  }: Record<'name' | 'mine' | 'report' | 'points', Text> & { kinds: readonly Text[] }) =>
    `${name}: ${mine}; ${report}; ${points}; ${kinds.join(', ')}`,
  figureSeries: ({ figure, series }: { figure: Text; series: Text }) => `${figure}, ${series}`,
  inMine: ({ share, weeks }: { share: Code; weeks: number | null }) => `${share}% in mine${meanOf(weeks)}`,
  inReport: ({ share, weeks, from, to }: Beside) =>
    `${share}% in the report${meanOf(weeks)}${weeks === null ? '' : `, ${from} to ${to}`}`,
  inMarket: ({ share, weeks, from, to }: Beside) =>
    `${share}% in public data of the same ${counted(weeks ?? 0, 'week')}, ${from} to ${to}`,
  weeksInCommon: ({ weeks, from, to, all }: { weeks: number; from: Code; to: Code; all: number }) =>
    `Of the log's ${counted(all, 'week')}, ${weeks} ${plural(weeks, 'is', 'are')} in public data too, ${from} to ${to}: they come first.`,
  noWeekInCommon: ({ from, to, last }: { from: Code; to: Code; last: Code }) =>
    `No week is in common: the log has ${from} to ${to}, and public data end with the week of ${last}. sync gets newer ones.`,
  noPublicWeeks: "Public data do not have this measure week by week: only the report's numbers stand beside the log.",
  higher: ({ points }: { points: Code }) => `${points} points higher`,
  lower: ({ points }: { points: Code }) => `${points} points lower`,
  verdict: ({ model, verdict, users, cohorts }: { model: Code; verdict: Text; users: number; cohorts: number }) =>
    `${model}: ${verdict}, n = ${counted(users, 'user')} in ${counted(cohorts, 'cohort')}.`,
  otherModels: ({ models }: { models: number }) =>
    `${counted(models, 'other model')}: no such shape, or not enough data to say.`,
};

interface Beside {
  readonly share: Code;
  readonly weeks: number | null;
  readonly from: Code;
  readonly to: Code;
}

function meanOf(weeks: number | null): string {
  return weeks === null ? '' : `, mean of ${counted(weeks, 'week')}`;
}
