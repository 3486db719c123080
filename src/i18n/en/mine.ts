/** Messages of the chapter on the user's log, in English. Each has its Chinese in ../zh/mine.ts. */

import type { Code, Text } from '../code.ts';
import { counted } from '../grammar.ts';

export const mine = {
  title: 'Mine',
  titleSimulated: 'Mine (simulated)',
  simulated: 'This log is simulated: nothing in it happened.',
  readFrom: ({ source }: { source: Code }) => `Read from ${source}.`,
  toggle: 'v on a figure of the report goes to the same figure of this log, and on to the other views.',
  noDifference: 'No share of this log has a counterpart in the report.',
  differences: 'What differs most from the report, as means of whole weeks, in percentage points:',
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
  inReport: ({ share, weeks }: { share: Code; weeks: number | null }) => `${share}% in the report${meanOf(weeks)}`,
  higher: ({ points }: { points: Code }) => `${points} points higher`,
  lower: ({ points }: { points: Code }) => `${points} points lower`,
  verdict: ({ model, verdict, users, cohorts }: { model: Code; verdict: Text; users: number; cohorts: number }) =>
    `${model}: ${verdict}, n = ${counted(users, 'user')} in ${counted(cohorts, 'cohort')}.`,
  otherModels: ({ models }: { models: number }) =>
    `${counted(models, 'other model')}: no such shape, or not enough data to say.`,
};

function meanOf(weeks: number | null): string {
  return weeks === null ? '' : `, mean of ${counted(weeks, 'week')}`;
}
