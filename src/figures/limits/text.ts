/** Texts of the board of limits: titles, measures, notes. */
import { confidence, maxDays, minDays } from '../../counts/forecast.ts';
import type { Localised } from '../../i18n/message.ts';

export const words = {
  name: { en: 'Limits and forecast', zh: '限额与预测' },
  title: { en: 'Your log, what the period comes to', zh: '你的日志：本周期合计' },
  measure: { en: 'USD so far, and by its end', zh: '美元，至今及到期末' },
  daysTitle: { en: 'Your log, the days of that period', zh: '你的日志：该周期的各日' },
  daysMeasure: { en: 'USD a day, added up', zh: '每日美元及累计' },
  blocksTitle: { en: 'Your log, blocks of five hours of Claude Code', zh: '你的日志：Claude Code 的五小时时段' },
  blocksMeasure: { en: 'tokens in each block', zh: '各时段的 token' },
  vendorTitle: { en: 'Your log, what the vendor says of its own limits', zh: '你的日志：厂商自己所说的限额' },
  vendorMeasure: { en: 'used at most, %', zh: '最多已用，%' },
  nothing: {
    en: 'No request of the days asked for has a cost, a list price, or a limit of its vendor.',
    zh: '所要的日期内没有请求有费用、标价或厂商限额。',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export const forecastNotes: readonly Localised[] = [
  {
    en: `Forecast: what there is so far, and for each day to come the mean of the last whole days, up to ${maxDays} of them, days without a request as 0. Between low and high it ends in ${100 * confidence} of 100 periods, if days stay as they were and do not depend on each other (Hahn, Meeker and Escobar, Statistical Intervals, 2017, 4.7). None from fewer than ${minDays} days, nor where the log does not hold the period from its first day.`,
    zh: `预测：已有的部分，加上今后每一天按最近最多 ${maxDays} 个完整日的平均值（没有请求的日子计为 0）。如果日子与先前相同且互不影响，100 个周期中有 ${100 * confidence} 个落在下限与上限之间（Hahn、Meeker、Escobar，Statistical Intervals，2017，4.7 节）。少于 ${minDays} 天，或日志不含周期第一天时不作预测。`,
  },
  {
    en: 'List-price value is not spend: a subscription costs what it costs. Logged cost is what the log itself says.',
    zh: '标价价值不是支出：订阅按订阅价付费。所记费用是日志自己所写。',
  },
];

export const blockNotes: readonly Localised[] = [
  {
    en: 'A block begins with the hour (UTC) of its first message and lasts five hours, as ccusage counts them; Anthropic publishes neither its rule nor the size of the limit, so none is shown.',
    zh: '时段从第一条消息所在的整点（UTC）开始，持续五小时，与 ccusage 的算法相同；Anthropic 未公布规则和限额大小，因此不显示限额。',
  },
];

export const vendorNotes: readonly Localised[] = [
  {
    en: 'As the vendor said it with its answers: the most that was used until each reset. What was used elsewhere, of the same account, is in it.',
    zh: '按厂商随回复所说：每次重置之前的最高已用比例，包含同一账户在别处的用量。',
  },
];

export const notToldApart: Localised = {
  en: 'What the vendor says of its limits cannot be told for part of a saved study.',
  zh: '已存研究的一部分无法给出厂商所说的限额。',
};
