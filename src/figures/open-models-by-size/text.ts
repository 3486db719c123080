/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  tokensTitle: {
    en: 'Public rankings data, open models by our size labels',
    zh: '公开榜单数据，开源模型按我们标注的规模',
  },
  tokensMeasure: { en: 'share of listed open tokens, %', zh: '占上榜开源 token 的份额，%' },
  notSeen: {
    en: "The report's picture was not seen; what others read off it does not fit these shares, and stands in its own view.",
    zh: '没有看到报告的原图；他人从中读出的数值与这些份额不符，另列一个视图。',
  },
  topOnly: {
    en: "Only models among a day's top 50 are listed, which leaves out many small ones.",
    zh: '只列出进入当天前 50 名的模型，许多小模型因此不在其中。',
  },
  countMeasure: { en: 'share of the open models on offer in a week, %', zh: '占当周在架开源模型的份额，%' },
  sharesOnly: {
    en: 'The picture shows shares; the counts behind them are not known.',
    zh: '原图给出的是份额；背后的个数不得而知。',
  },
  unsized: { en: 'Open models of unknown size are left out of the whole.', zh: '大小未知的开源模型不计入总数。' },
  tokensName: { en: 'Share of open tokens by model size', zh: '开源 token 份额，按模型大小' },
  logTitle: { en: 'Your log, open models by size', zh: '你的日志：开源模型，按大小' },
  countName: { en: 'Open models used, by size', zh: '用到的开源模型，按大小' },
  noOpen: { en: 'No open model of a known size is in this log.', zh: '这份日志中没有已知大小的开源模型。' },
  ofOpen: { en: 'weekly tokens of open models', zh: '开源模型每周 token' },
  ofUsed: { en: 'open models with a request in the week', zh: '当周有请求的开源模型' },
} as const satisfies Readonly<Record<string, Localised>>;
