/** Texts of the usage board: titles, measures, keys. */
import type { UsageKey } from '../../counts/options.ts';
import type { Localised } from '../../i18n/message.ts';

export const words = {
  name: { en: 'Usage and cost', zh: '用量与费用' },
  measure: { en: 'tokens, and what they come to', zh: 'token 数及其价值' },
  totalTitle: { en: 'Your log, usage in all', zh: '你的日志：用量合计' },
  totalMeasure: { en: 'sums, and their change', zh: '合计及其变化' },
  costTitle: { en: 'Your log, what each model comes to', zh: '你的日志：各模型的价值' },
  costMeasure: { en: 'USD, logged or at list prices', zh: '美元，日志所记或按标价' },
  pricedTitle: {
    en: 'Your log, the same tokens at the price of another model',
    zh: '你的日志：同样的 token 按另一模型计价',
  },
  pricedMeasure: { en: 'USD at list prices', zh: '美元，按标价' },
  nothing: {
    en: 'No request of the days asked for says its tokens and what the board is by.',
    zh: '所要的日期内没有请求说明 token 数和分组依据。',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export const keyNames: Readonly<Record<UsageKey, Localised>> = {
  day: { en: 'day', zh: '日' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '月' },
  session: { en: 'session', zh: '会话' },
  project: { en: 'project', zh: '项目' },
  model: { en: 'model', zh: '模型' },
  author: { en: 'author', zh: '厂商' },
  provider: { en: 'provider', zh: '供应方' },
  agent: { en: 'agent', zh: '代理' },
  app: { en: 'application', zh: '应用' },
  team: { en: 'team', zh: '团队' },
  user: { en: 'user', zh: '用户' },
  key: { en: 'key', zh: '密钥' },
};

export function boardTitle(by: UsageKey): Localised {
  return { en: `Your log, usage by ${keyNames[by].en}`, zh: `你的日志：用量，按${keyNames[by].zh}` };
}
