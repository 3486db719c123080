/** Texts of these figures: titles, measures, notes, and what each claim's number covers. */
import type { Localised } from '../../i18n/message.ts';

const openEnds: Localised = {
  en: 'The upper end counts all unlisted and unnamed models in, the lower end none.',
  zh: '高端把未上榜和未具名的模型全部算上，低端一个也不算。',
};

export const words = {
  title: { en: "The report's claims and the latest public data", zh: '报告的论断与最新公开数据' },
  measure: { en: 'each in its own unit', zh: '各用各的单位' },
  rule: {
    en: 'A claim about the state of things holds where every value that public data allow, in every week since the report, meets it. Broken in N weeks: in N of them none does. No longer: in the last week none does. Cannot be told: some values meet it and some do not, or the measure is not in public data at hand.',
    zh: '关于现状的论断，要在报告之后的每一周、公开数据允许的每个取值都符合，才算成立。N 周不成立：其中 N 周没有一个取值符合。不再成立：最后一周没有一个取值符合。无法判断：有的取值符合，有的不符合，或者手头的公开数据里没有该指标。',
  },
  kinds: {
    en: 'Of what happens at times, one week is enough. A mean or a peak is that of all weeks since the report, as one value.',
    zh: '对「有时」发生的事，有一周符合即可。平均值或峰值按报告之后所有各周算作一个值。',
  },
  openEnds,
  highestWeek: {
    en: `The highest week since the report. ${openEnds.en}`,
    zh: `报告之后最高的一周。${openEnds.zh}`,
  },
  meanOfWeeks: {
    en: `Mean over the weeks since the report. ${openEnds.en}`,
    zh: `报告之后各周的平均。${openEnds.zh}`,
  },
  reasoningEnds: {
    en: 'The lower end counts models labelled as reasoning by default, the upper end every model not known to be without.',
    zh: '低端只算不特别关闭就会推理的模型，高端算上所有不能断定不会推理的模型。',
  },
  lastSoundWeek: {
    en: "The last week whose scale is sound, as a share of all tokens. The upper end adds the widest gap to figure 19's picture, which divides by classified tokens.",
    zh: '尺度可靠的最后一周，占全部 token 的份额。高端加上与图 19 原图的最大差距，原图以已分类 token 为分母。',
  },
  nineNamed: {
    en: 'Nine models are named. The ends take all the rest for Chinese open models, or for open models from elsewhere.',
    zh: '列出了九个模型。两端分别把其余的全部当作中国开源模型，或其他地区的开源模型。',
  },
  noSpend: {
    en: 'Spend is not published. This is tokens of the nine models named, another measure.',
    zh: '支出没有公布。这里是所列九个模型的 token，是另一个指标。',
  },
  byRange: {
    en: 'Requests are published by range of prompt length. The ends take every prompt for the shortest, or the longest, of its range.',
    zh: '请求数按提示词长度的区间公布。两端分别把每条提示词当作所在区间里最短的，或最长的。',
  },
  largestOnly: {
    en: 'Only the nine or ten largest models of a week are published, which is no mean over all requests.',
    zh: '每周只公布最大的九到十个模型，不是全部请求的平均。',
  },
  callsOnly: {
    en: 'A count of calls, rising; the share of tokens the report measures is not published.',
    zh: '调用次数在上升；报告所衡量的 token 份额没有公布。',
  },
  onlyProgramming: {
    en: "Of the categories only programming's weeks are here; the Data API gives the others to holders of a key.",
    zh: '各类别中这里只有编程的各周；其他类别，Data API 提供给持有密钥的人。',
  },
  noRegions: { en: 'Spend by region is not published.', zh: '各地区的支出没有公布。' },
  noUsers: {
    en: 'Users are not published. Volume retention follows traffic, which is something else.',
    zh: '用户没有公布。用量留存跟踪的是流量，那是另一回事。',
  },
  noWeek: { en: 'No week is published.', zh: '没有公布任何一周。' },
  noOpenModel: { en: 'No open model is listed.', zh: '没有开源模型上榜。' },
} as const satisfies Readonly<Record<string, Localised>>;

export function ofOpenTokens(model: string): Localised {
  return {
    en: `${model}, of the tokens of listed open models. The lower end takes all unlisted and unnamed models for open.`,
    zh: `${model}，占上榜开源模型的 token。低端把未上榜和未具名的模型都当作开源。`,
  };
}

/** Empty if there is no leader. */
export function leads(model: string | null): Localised {
  return model === null ? { en: '', zh: '' } : { en: `${model} leads.`, zh: `领先的是 ${model}。` };
}

export function notListed(leader: string | null): Localised {
  const next = leads(leader);
  return { en: `It is no longer listed. ${next.en}`.trim(), zh: `它已不在榜上。${next.zh}` };
}
