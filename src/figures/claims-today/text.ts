/** What people read of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  title: { en: "The report's claims and the latest public data", zh: '报告的论断与最新公开数据' },
  measure: { en: 'each in its own unit', zh: '各用各的单位' },
  rule: {
    en: 'Holds: every value the public data allow meets the claim. No longer: none does. Cannot be told: some do and some do not, or the measure is not in public data at hand.',
    zh: '成立：公开数据允许的每个取值都符合论断。不再成立：没有一个符合。无法判断：有的符合，有的不符合，或者手头的公开数据里没有该指标。',
  },
} as const satisfies Readonly<Record<string, Localised>>;
