/** Messages of the chapter on the user's log, in Chinese: the messages of ../en/mine.ts, with the same parameters. */
import type { mine as english } from '../en/mine.ts';

export const mine: typeof english = {
  title: '我的',
  titleSimulated: '我的（模拟）',
  simulated: '这份日志是模拟的：其中没有一件事真正发生过。',
  readFrom: ({ source }) => `读自 ${source}。`,
  toggle: '在报告的图上按 v，先到本日志的同一张图，再到其余视图。',
  noDifference: '本日志没有任何份额在公开数据或报告中有对应。',
  differences: '与同期公开数据相差最大之处；没有共同的周时与报告比较（各完整周的平均值，单位为百分点）：',
  carries: '日志能给出什么',
  carriesTitle: '逐图说明：能、部分能或不能，以及原因',
  carriesMeasure: '图',
  yes: '是',
  partly: '部分',
  no: '否',
  lacks: ({ figure, can }) => `${figure}：${can}`,
  carried: ({ all, yes, partly, no }) =>
    `在 ${all} 张图中，本日志能给出 ${yes} 张，部分给出 ${partly} 张，${no} 张不能。`,
  difference: ({ name, mine, report, points, kinds }) => `${name}：${mine}；${report}；${points}；${kinds.join('，')}`,
  figureSeries: ({ figure, series }) => `${figure}，${series}`,
  inMine: ({ share, weeks }) => `我的 ${share}%${meanOf(weeks)}`,
  inReport: ({ share, weeks, from, to }) =>
    `报告 ${share}%${meanOf(weeks)}${weeks === null ? '' : `，${from} 至 ${to}`}`,
  inMarket: ({ share, weeks, from, to }) => `同期 ${weeks ?? 0} 周的公开数据 ${share}%，${from} 至 ${to}`,
  weeksInCommon: ({ weeks, from, to, all }) =>
    `日志共 ${all} 周，其中 ${weeks} 周公开数据也有，${from} 至 ${to}：排在最前。`,
  noWeekInCommon: ({ from, to, last }) =>
    `没有共同的周：日志为 ${from} 至 ${to}，公开数据到 ${last} 当周为止。用 sync 可取得更新的数据。`,
  noPublicWeeks: '公开数据没有逐周的这一指标：日志旁边只有报告的数字。',
  higher: ({ points }) => `高 ${points} 个百分点`,
  lower: ({ points }) => `低 ${points} 个百分点`,
  verdict: ({ model, verdict, users, cohorts }) => `${model}：${verdict}，n = ${users} 名用户，${cohorts} 个队列。`,
  otherModels: ({ models }) => `其余 ${models} 个模型：没有这种形状，或数据不足以判断。`,
};

function meanOf(weeks: number | null): string {
  return weeks === null ? '' : `，${weeks} 周平均`;
}
