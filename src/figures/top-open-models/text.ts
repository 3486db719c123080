/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  publicTitle: { en: 'Public rankings data, from 2025 on', zh: '公开榜单数据，自 2025 年起' },
  measure: { en: "share of the top 15 open models' tokens, %", zh: '占前 15 名开源模型 token 的份额，%' },
  sameFifteen: {
    en: "The fifteen open models with most public tokens over the report's window, from 2025 on; variants are counted together. The report's fifteen are close to these, not the same.",
    zh: '报告时间窗口内、自 2025 年起公开 token 最多的十五个开源模型；变体合并计算。报告的十五个与此相近，并不相同。',
  },
  notListed: {
    en: "A null is a week in which the model was in no day's top 50: little or no use, not zero.",
    zh: '空值表示该模型当周没有一天进入前 50 名：用量很小或没有，但不是零。',
  },
  withFreeOnly: {
    en: "Most of what some models serve here is free: without it the order is another. The report's picture counts free variants.",
    zh: '有些模型在这里的用量大多是免费的：去掉之后名次不同。报告的原图计入免费变体。',
  },
  unreliable: {
    en: 'Where flag says unreliable, a label covers the picture: trust the public view there.',
    zh: '标明不可靠之处，是原图被标签遮住：请以公开数据为准。',
  },
  logName: { en: 'Share of open models', zh: '各开源模型的份额' },
  logTitle: { en: 'Your log, open models', zh: '你的日志：开源模型' },
  nothing: { en: 'No open model is in this log.', zh: '这份日志中没有开源模型。' },
  marketTitle: { en: 'Public rankings data, all listed open models', zh: '公开榜单数据，全部上榜开源模型' },
  marketMeasure: { en: "share of listed open models' tokens, %", zh: '占上榜开源模型 token 的份额，%' },
  ofOpen: { en: 'weekly tokens of open models', zh: '开源模型每周 token' },
} as const satisfies Readonly<Record<string, Localised>>;
