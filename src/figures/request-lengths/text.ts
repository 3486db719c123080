/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  topOnly: {
    en: 'Only the nine or ten largest models of each week, from November 2025 on: mostly after the report’s window, and no mean over all requests. Do not join it to the report’s values.',
    zh: '只有每周最大的九到十个模型，自 2025 年 11 月起：大多在报告的时间窗口之后，也不是全部请求的平均。不要与报告的数值衔接。',
  },
  togetherTitle: { en: "Public data: the week's largest models together", zh: '公开数据：每周最大的几个模型合计' },
  setChanges: {
    en: 'The set of models changes from week to week, and with it the mean. Rows whose detail is not whole are left out.',
    zh: '每周的模型不尽相同，平均值随之变化。明细不完整的行不计入。',
  },
  rangesTitle: {
    en: 'Public data: requests by range of prompt length, from March 2026',
    zh: '公开数据：各提示词长度区间的请求，自 2026 年 3 月起',
  },
  rangesMeasure: { en: 'share of requests, %', zh: '占请求的份额，%' },
  noMean: {
    en: 'All requests of all models; no mean can be worked out from ranges.',
    zh: '所有模型的所有请求；由区间算不出平均值。',
  },
  promptName: { en: 'Prompt length', zh: '提示词长度' },
  completionName: { en: 'Completion length', zh: '补全长度' },
  sequenceName: { en: 'Sequence length', zh: '序列长度' },
  untold: {
    en: 'Of weeks that were counted in several goes the median and the 90th percentile cannot be told.',
    zh: '分几次计数的那些周，中位数和第 90 百分位无从得知。',
  },
  rangeTokensTitle: { en: 'Public data: tokens by range of prompt length', zh: '公开数据：各提示词长度区间的 token' },
  rangeTokensNote: {
    en: 'Tokens, not requests: a few long prompts hold most of them. No mean can be worked out from ranges.',
    zh: '是 token 而不是请求：少数很长的提示词占了大部分。从区间算不出平均值。',
  },
  nothing: {
    en: 'No request of this log has a time and these tokens together.',
    zh: '这份日志中没有一个请求同时有时间和这些 token。',
  },
  ofPrompts: { en: 'prompt tokens (cached ones too)', zh: '提示 token 数（含缓存）' },
  ofCompletions: { en: 'completion tokens (reasoning too)', zh: '补全 token 数（含推理）' },
  ofSequences: { en: 'prompt and completion tokens', zh: '提示与补全 token 数' },
} as const satisfies Readonly<Record<string, Localised>>;

export function eachTitle(week: string): Localised {
  return {
    en: `Public data: each of the largest models in the week of ${week}`,
    zh: `公开数据：${week} 当周最大的各个模型`,
  };
}

export function logTitle(name: Localised): Localised {
  return { en: `Your log: ${name.en.toLowerCase()}`, zh: `你的日志：${name.zh}` };
}

export function spreadTitle(name: Localised): Localised {
  return {
    en: `Your log: ${name.en.toLowerCase()}, mean beside median and 90th percentile`,
    zh: `你的日志：${name.zh}，平均值、中位数与第 90 百分位`,
  };
}

export function meanOf(of: Localised): Localised {
  return { en: `mean ${of.en} per request`, zh: `每个请求平均${of.zh}` };
}

export function perRequest(of: Localised): Localised {
  return { en: `${of.en} per request`, zh: `每个请求的${of.zh}` };
}

export function failed(requests: number): Localised {
  return {
    en: `${requests} of these requests failed or were cancelled; they are counted.`,
    zh: `其中 ${requests} 个请求失败或被取消；它们计入在内。`,
  };
}
