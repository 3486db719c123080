/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  asked: { en: 'Every model that can reason, asked to or not.', zh: '所有会推理的模型，不论是否要求推理。' },
  hybrids: {
    en: 'Models labelled as reasoning by default: without the hybrids known to keep it off unless asked (Claude 3.7 and 4.x, Gemini 2.5 Flash Lite).',
    zh: '标为默认推理的模型：不含已知默认关闭推理的混合模型（Claude 3.7 与 4.x、Gemini 2.5 Flash Lite）。',
  },
  variants: { en: 'Variants such as :free are counted with their model.', zh: ':free 之类的变体与其模型合并计算。' },
  notTokens: {
    en: 'Calls are counted, not tokens: do not set them beside the months of 2025.',
    zh: '数的是调用次数，不是 token：不要与 2025 年的各月并列。',
  },
  toolMonthTitle: {
    en: "Tool-call tokens by month, from figure 13's picture",
    zh: '每月的工具调用 token，取自图 13 原图',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** Names of the spans. */
export const spans = {
  week: { en: 'The last week', zh: '最近一周' },
  month: { en: 'The last whole month', zh: '最近一个整月' },
  report: { en: "The report's window as far as it is public", zh: '报告时间窗口中已公开的部分' },
  all: { en: 'All public weeks', zh: '全部公开的周' },
} as const satisfies Readonly<Record<string, Localised>>;

export function spanTitle(name: Localised, { from, to }: { readonly from: string; readonly to: string }): Localised {
  return from === to
    ? { en: `${name.en}, of ${from}`, zh: `${name.zh}：${from} 当周` }
    : { en: `${name.en}, weeks ${from} to ${to}`, zh: `${name.zh}：${from} 至 ${to} 各周` };
}

export function paidSpanTitle(name: Localised, span: { readonly from: string; readonly to: string }): Localised {
  const { en, zh } = spanTitle(name, span);
  return { en: `${en}, without free variants`, zh: `${zh}，不含免费变体` };
}

export function toolWeekTitle(week: string): Localised {
  return { en: `Tool calls in the week of ${week}`, zh: `${week} 当周的工具调用` };
}
