/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  reportMeasure: { en: "tokens over the report's window", zh: '报告时间窗口内的 token 数' },
  besideTitle: { en: "The report's totals beside sums of public data", zh: '报告的总数与公开数据的合计并列' },
  besideMeasure: { en: "tokens, public weeks of the report's window", zh: '报告时间窗口中已公开各周的 token 数' },
  bothNumbers: {
    en: 'tokens is the number the report prints; public_tokens is ours, so that the row as a whole is derived.',
    zh: 'tokens 是报告印出的数字，public_tokens 是我们算的，所以整行的性质是「推算」。',
  },
  publicBegins: {
    en: "The public sums begin in January 2025, two months after the report's window, and hold only models among a day's top 50.",
    zh: '公开数据的合计始于 2025 年 1 月，比报告的时间窗口晚两个月，而且只含进入当天前 50 名的模型。',
  },
  logName: { en: 'Tokens of open models by author', zh: '开源模型的 token 数，按厂商' },
  logTitle: { en: 'Your log, open models by author', zh: '你的日志：开源模型，按厂商' },
  nothing: { en: 'No open model is in this log.', zh: '这份日志中没有开源模型。' },
} as const satisfies Readonly<Record<string, Localised>>;
