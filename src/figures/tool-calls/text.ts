/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  callsTitle: {
    en: 'Public data: tool calls a week, from June 2026',
    zh: '公开数据：每周的工具调用次数，自 2026 年 6 月起',
  },
  notTokens: {
    en: 'Calls are counted here; the report measures the share of tokens in requests that end in a tool call. The two cannot be joined or compared.',
    zh: '这里数的是调用次数；报告衡量的是以工具调用结束的请求占 token 的份额。两者不能衔接，也不能比较。',
  },
  shareName: { en: 'Share of tokens that end in a tool call', zh: '以工具调用结束的 token 份额' },
  logShareTitle: { en: 'Your log, requests that end in a tool call', zh: '你的日志：以工具调用结束的请求' },
  wasCalled: { en: 'A tool was called, not merely offered.', zh: '工具被实际调用，而不只是提供。' },
  byModelName: { en: 'Tool-call tokens by model', zh: '工具调用 token，按模型' },
  logByModelTitle: {
    en: 'Your log, models whose requests end in tool calls',
    zh: '你的日志：请求以工具调用结束的模型',
  },
  partMonths: {
    en: 'The first and last month may be only partly inside the log.',
    zh: '第一个月和最后一个月可能只有一部分在日志之内。',
  },
  nothing: {
    en: 'No request of this log says both its tokens and how it ended.',
    zh: '这份日志中没有一个请求同时说明 token 与结束原因。',
  },
  noCalls: { en: 'No request of this log ended in a tool call.', zh: '这份日志中没有以工具调用结束的请求。' },
  ofKnown: { en: 'weekly tokens of requests whose end is known', zh: '结束原因已知的请求每周 token' },
  boundTitle: {
    en: 'Public data: an upper bound, tokens of models on days they called a tool at least once',
    zh: '公开数据：上界，即模型在至少调用过一次工具的日子里的 token',
  },
  boundMeasure: { en: 'at most this share of tokens, %', zh: '至多占 token 的这一份额，%' },
  boundNote: {
    en: 'Not the measure of the report, and no estimate of it: nearly every model calls a tool at least once a day.',
    zh: '这不是报告的度量，也不是对它的估计：几乎每个模型每天都至少调用一次工具。',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export function ofMost(models: number): Localised {
  return {
    en: `the tool-call tokens of the ${models} models that have most of them`,
    zh: `工具调用 token 最多的 ${models} 个模型`,
  };
}
