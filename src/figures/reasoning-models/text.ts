/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  canReasonTitle: { en: 'Public data, every model that can reason', zh: '公开数据，所有会推理的模型' },
  canReasonNote: {
    en: 'Counts all tokens of models that can reason, asked to or not: an upper end.',
    zh: '把会推理的模型的全部 token 都计入，不论是否要求推理：这是上限。',
  },
  canReasonPaidTitle: {
    en: 'Public data without free variants, every model that can reason',
    zh: '公开数据，不含免费变体，所有会推理的模型',
  },
  byDefaultTitle: {
    en: 'Public data, models labelled as reasoning by default',
    zh: '公开数据，标为默认推理的模型',
  },
  byDefaultPaidTitle: {
    en: 'Public data without free variants, models labelled as reasoning by default',
    zh: '公开数据，不含免费变体，标为默认推理的模型',
  },
  byDefaultNote: {
    en: 'Leaves out the hybrids known to keep reasoning off unless asked: Claude 3.7 and 4.x, Gemini 2.5 Flash Lite. Nearest to the picture.',
    zh: '不含已知默认关闭推理、只在被要求时才推理的混合模型：Claude 3.7 与 4.x、Gemini 2.5 Flash Lite。最接近原图。',
  },
  everyModel: {
    en: 'Every model that can reason, variants counted together, free ones included; the report leaves free launch access out, and gives an order without values.',
    zh: '所有会推理的模型，变体合并计算，含免费变体；报告排除了免费首发期，而且只给名次，不给数值。',
  },
  everyPaidModel: {
    en: 'Every model that can reason, its variants but for free ones counted together: nearer to the report, which leaves free launch access out.',
    zh: '所有会推理的模型，变体合并计算，免费变体除外：更接近报告，报告排除了免费首发期。',
  },
  paidTitle: {
    en: "Public data without free variants, 2025 weeks of the report's window",
    zh: '公开数据，不含免费变体，报告时间窗口中 2025 年的各周',
  },
  overallTitle: { en: "Public data, 2025 weeks of the report's window", zh: '公开数据，报告时间窗口中 2025 年的各周' },
  monthTitle: { en: 'Public data, the first ten of each month', zh: '公开数据，每月前十名' },
  monthMeasure: { en: 'tokens a month', zh: '每月 token 数' },
  shareName: { en: 'Share of tokens through reasoning models', zh: '经由推理模型的 token 份额' },
  logCanReasonTitle: { en: 'Your log, every model that can reason', zh: '你的日志：所有能推理的模型' },
  logCanReasonNote: {
    en: 'Counts all tokens of models that can reason, asked to or not. Not the share of reasoning tokens.',
    zh: '计入能推理的模型的全部 token，无论是否要求推理。不是推理 token 的份额。',
  },
  logByDefaultTitle: {
    en: 'Your log, models that reason unless told not to',
    zh: '你的日志：除非要求不推理、否则都推理的模型',
  },
  logByDefaultNote: {
    en: 'Leaves out hybrids whose reasoning is off unless asked for. Not the share of reasoning tokens.',
    zh: '不计默认不推理的混合模型。不是推理 token 的份额。',
  },
  topName: { en: 'Reasoning models by tokens', zh: '推理模型，按 token 数' },
  logTopTitle: { en: 'Your log, models that can reason', zh: '你的日志：能推理的模型' },
  tokenShareName: { en: 'Share of tokens that are reasoning', zh: '推理 token 的份额' },
  logTokenShareTitle: { en: 'Your log, reasoning tokens', zh: '你的日志：推理 token' },
  otherMeasure: {
    en: 'Another measure than the share of reasoning models, which the report shows.',
    zh: '与报告所示的推理模型份额是不同的度量。',
  },
  noTop: { en: 'No model that can reason is in this log.', zh: '这份日志中没有能推理的模型。' },
  noReasoning: {
    en: 'No request of this log says how many of its tokens were reasoning.',
    zh: '这份日志中没有一个请求说明有多少 token 是推理。',
  },
  ofSaid: { en: 'all tokens of requests that say how many were reasoning', zh: '说明了推理数量的请求的全部 token' },
} as const satisfies Readonly<Record<string, Localised>>;

export function firstOf(places: number): Localised {
  return {
    en: `The first ${places}; the whole list is the figure leaderboard-reasoning.`,
    zh: `只列前 ${places} 名；完整榜单见 leaderboard-reasoning。`,
  };
}

export function stacks(places: number): Localised {
  return {
    en: `The chart stacks the ${places} models with most tokens in these rows; the table has the first ${places} of each month.`,
    zh: `图中堆叠的是这些行里 token 最多的 ${places} 个模型；表中是每月的前 ${places} 名。`,
  };
}

/** `models`: slugs, as in the datasets. */
export function doubtfulLabels(models: string): Localised {
  return {
    en: `Doubtful, since few of their completion tokens are reasoning (dataset reasoning-check): ${models}.`,
    zh: `存疑，因为它们的补全 token 中推理很少（数据集 reasoning-check）：${models}。`,
  };
}
