/** Messages of the chapter on the user's log, in Chinese: the messages of ../en/mine.ts, with the same parameters. */
import type { mine as english } from '../en/mine.ts';

export const mine: typeof english = {
  title: '我的',
  titleSimulated: '我的（模拟）',
  simulated: '这份日志是模拟的：其中没有一件事真正发生过。',
  readFrom: ({ source }) => `读自 ${source}。`,
  toggle: '在报告的图上按 v，先到本日志的同一张图，再到其余视图。',
  carries: '日志能给出什么',
  carriesTitle: '逐图说明：能、部分能或不能，以及原因',
  carriesMeasure: '图',
  yes: '是',
  partly: '部分',
  no: '否',
  carried: ({ all, yes, partly, no }) =>
    `在 ${all} 张图中，本日志能给出 ${yes} 张，部分给出 ${partly} 张，${no} 张不能。`,
  figureSeries: ({ figure, series }) => `${figure}，${series}`,
  weeksInCommon: ({ weeks, from, to, all }) =>
    `日志共 ${all} 周，其中 ${weeks} 周公开数据也有，${from} 至 ${to}：排在最前。`,
  noWeekInCommon: ({ from, to, last }) =>
    `没有共同的周：日志为 ${from} 至 ${to}，公开数据到 ${last} 当周为止。用 sync 可取得更新的数据。`,
  noPublicWeeks: '公开数据没有逐周的这一指标：日志旁边只有报告的数字。',
  verdict: ({ model, verdict, users, cohorts }) => `${model}：${verdict}，n = ${users} 名用户，${cohorts} 个队列。`,
  otherModels: ({ models }) => `其余 ${models} 个模型：没有这种形状，或数据不足以判断。`,
};
