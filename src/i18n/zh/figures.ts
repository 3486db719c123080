/** Messages of figures that contain data, in Chinese: the messages of ../en/figures.ts, with the same parameters. */
import type { figures as english } from '../en/figures.ts';

export const figures: typeof english = {
  pictureFit: ({ series, all, allCorrelation, paid, paidCorrelation, points }) =>
    `${series}：原图与 ${points} 周的公开数据相比（不计未知一类），不含免费变体时平均误差 ${paid} 个百分点（相关系数 ${paidCorrelation}），含免费变体时 ${all} 个百分点（${allCorrelation}）。`,
  conflict: ({ title, parts }) => `${title}：${parts.join('')}`,
  thresholdIsNoNumber: ({ name, value }) => `阈值 ${name} 必须是数字，不能是 ${value}。`,
  tooManyPeriods: ({ periods, max, unit }) =>
    unit === 'week'
      ? `日志跨 ${periods} 周；留存最多计 ${max} 周。请改按月计，或少给一些文件。`
      : `日志跨 ${periods} 个月；留存最多计 ${max} 个月。请少给一些文件。`,
};
