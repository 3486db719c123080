/** What people read of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

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
} as const satisfies Readonly<Record<string, Localised>>;
