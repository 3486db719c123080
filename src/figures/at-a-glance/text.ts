/** Texts of the report at a glance. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  chineseOpen: { en: 'Chinese open', zh: '中国开源' },
  reasoning: { en: 'Reasoning', zh: '推理模型' },
  programming: { en: 'Programming', zh: '编程' },
  promptLength: { en: 'Prompt length', zh: '提示词长度' },
  leader: { en: 'Top reasoner', zh: '推理第一' },
  title: { en: 'The report and the newest week of public data', zh: '报告与公开数据的最新一周' },
  measure: { en: 'each in its own unit', zh: '各用各的单位' },
  weeklyTitle: { en: 'The same measures, week by week', zh: '同样的指标，逐周' },
  sourcesTitle: { en: 'Who served the tokens, to the newest week', zh: '谁承担了 token，直到最新一周' },
  ruleNote: {
    en: 'The line is the last week of the report; what is right of it came after.',
    zh: '竖线是报告的最后一周；右边是之后的各周。',
  },
  report: {
    en: 'The number the report gives, a bound where the words before it say so.',
    zh: '报告给出的数字；前面的词说明是界限时，即为界限。',
  },
  measures: {
    en: 'Shares are of all tokens of a week, unlisted models included; the share of reasoning models counts every listed model that can reason. Requests are published by range of prompt length; every prompt is taken for the shortest of its range, so the mean is at least that.',
    zh: '份额都是占一周全部 token 的份额，含未上榜的模型；推理模型的份额计入每一个能推理的上榜模型。请求数按提示词长度的区间公布；每条提示词都当作所在区间里最短的，因此平均至少有那么长。',
  },
  leaderNote: {
    en: 'Of the top reasoner the latest number is the share of who leads now; week by week it is that of the model the report names, and unknown where that one was not listed.',
    zh: '「推理第一」的最新数字是当前领先者的份额；逐周则是报告所说那个模型的份额，未上榜的各周为未知。',
  },
} as const satisfies Readonly<Record<string, Localised>>;
