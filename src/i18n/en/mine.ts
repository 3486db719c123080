/** Messages of the chapter on the user's log, in English. Each has its Chinese in ../zh/mine.ts. */

import type { Code, Text } from '../code.ts';
import { counted, plural } from '../grammar.ts';

export const mine = {
  title: 'Mine',
  titleSimulated: 'Mine (simulated)',
  simulated: 'This log is simulated: nothing in it happened.',
  readFrom: ({ source }: { source: Code }) => `Read from ${source}.`,
  toggle: 'v on a figure of the report goes to the same figure of this log, and on to the other views.',
  carries: 'What the log carries',
  carriesTitle: 'Figure by figure: yes, partly or no, and why',
  carriesMeasure: 'figures',
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  carried: ({ all, yes, partly, no }: { all: number; yes: number; partly: number; no: number }) =>
    `Of ${counted(all, 'figure')} this log carries ${yes}, partly ${partly}, and ${no} not.`,
  figureSeries: ({ figure, series }: { figure: Text; series: Text }) => `${figure}, ${series}`,
  weeksInCommon: ({ weeks, from, to, all }: { weeks: number; from: Code; to: Code; all: number }) =>
    `Of the log's ${counted(all, 'week')}, ${weeks} ${plural(weeks, 'is', 'are')} in public data too, ${from} to ${to}: they come first.`,
  noWeekInCommon: ({ from, to, last }: { from: Code; to: Code; last: Code }) =>
    `No week is in common: the log has ${from} to ${to}, and public data end with the week of ${last}. sync gets newer ones.`,
  noPublicWeeks: "Public data do not have this measure week by week: only the report's numbers stand beside the log.",
  verdict: ({ model, verdict, users, cohorts }: { model: Code; verdict: Text; users: number; cohorts: number }) =>
    `${model}: ${verdict}, n = ${counted(users, 'user')} in ${counted(cohorts, 'cohort')}.`,
  otherModels: ({ models }: { models: number }) =>
    `${counted(models, 'other model')}: no such shape, or not enough data to say.`,
};
