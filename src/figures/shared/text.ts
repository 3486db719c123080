/** Titles and measures that several figures use. */
import type { Localised } from '../../i18n/message.ts';

export const common = {
  weeklyShare: { en: 'share of weekly tokens, %', zh: '占每周 token 的份额，%' },
  pictureTitle: { en: "The report's picture, read off it week by week", zh: '报告的原图，逐周读出' },
  withoutFreeTitle: { en: 'Public rankings data without free variants', zh: '公开榜单数据，不含免费变体' },
  withoutFree: {
    en: 'Slugs that end in :free are left out, of the whole as well. Models that were free under their plain slug, and what is free among unlisted models, still count.',
    zh: '不含以 :free 结尾的变体，总数里也不含。以普通名称免费提供的模型，以及未上榜模型中免费的部分，仍计入。',
  },
  tokensAWeek: { en: 'tokens a week', zh: '每周 token 数' },
  tokens: { en: 'tokens', zh: 'token' },
  toolMonthShare: {
    en: "share of the ten models' tool-call tokens in a month, %",
    zh: '占十个模型当月工具调用 token 的份额，%',
  },
  callsAWeek: { en: 'calls a week', zh: '次/周' },
  meanTokens: { en: 'mean tokens per request', zh: '每个请求平均 token 数' },
  tokensShare: { en: 'share of tokens, %', zh: '占 token 的份额，%' },
  factsTitle: { en: 'What is said about it, each with its place', zh: '关于它的陈述，逐条注明出处' },
  factsMeasure: { en: 'as stated; a bound is not a value', zh: '按原文所述；界限不是数值' },
  barsTitle: { en: 'What is said about it, in numbers', zh: '关于它的陈述，以数字给出的部分' },
} as const satisfies Readonly<Record<string, Localised>>;
