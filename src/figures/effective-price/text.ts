/** What people read of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  logName: { en: 'Effective price', zh: '实际价格' },
  byModelTitle: { en: 'Your log, price by model', zh: '你的日志：价格，按模型' },
  byWeekTitle: { en: 'Your log, price by week', zh: '你的日志：价格，逐周' },
  measure: { en: 'USD per 1M tokens', zh: '美元/百万 token' },
  moves: {
    en: 'It moves with which models are used as much as with what they charge.',
    zh: '它既随用了哪些模型变化，也随其收费变化。',
  },
  nothing: {
    en: 'No request of this log has a cost above zero with its tokens.',
    zh: '这份日志中没有一个请求既有大于零的费用，又有 token。',
  },
} as const satisfies Readonly<Record<string, Localised>>;
