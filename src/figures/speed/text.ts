/** Texts of the speed board: titles, measures, notes. */
import type { UsageKey } from '../../counts/options.ts';
import type { Localised } from '../../i18n/message.ts';
import { keyNames } from '../usage/text.ts';

export const words = {
  name: { en: 'Speed, errors and caching', zh: '速度、错误与缓存' },
  measure: { en: 'median latency, ms; errors and cache hits', zh: '延迟中位数，毫秒；错误与缓存命中' },
  totalTitle: { en: 'Your log, speed in all', zh: '你的日志：速度合计' },
  totalMeasure: { en: 'values, and how many requests each is of', zh: '数值及其所依据的请求数' },
  nothing: {
    en: 'No request of the days asked for says how long it took, how it ended or what was read from a cache.',
    zh: '所要的日期内没有请求说明耗时、结果或读自缓存的部分。',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export function boardTitle(by: UsageKey): Localised {
  return { en: `Your log, speed by ${keyNames[by].en}`, zh: `你的日志：速度，按${keyNames[by].zh}` };
}

export const notes: readonly Localised[] = [
  {
    en: 'Quantiles are of requests one by one, from buckets less than 0.8% wide to each side; below 20 requests there is no 95th percentile, below 100 no 99th. Rows that sum up requests have no time.',
    zh: '分位数按单个请求计算，取自两侧宽度不到 0.8% 的分桶；少于 20 个请求没有第 95 百分位，少于 100 个没有第 99 百分位。汇总多个请求的行没有耗时。',
  },
  {
    en: 'Output tokens a second are all of them over all of the time: from start to end, and from the first token to the end where that is told.',
    zh: '每秒输出 token 数是全部 token 除以全部时间：从开始到结束；若日志写明首个 token 的时间，另给出从首个 token 到结束的值。',
  },
  {
    en: 'Caching saved is at list prices, not what was paid: prompt tokens read from a cache at the price of input, less their own price, less what writing to the cache cost more than input. It may be below zero.',
    zh: '缓存节省按标价计算，不是实付：读自缓存的提示 token 按输入价，减去其缓存价，再减去写入缓存比输入贵的部分。可能为负。',
  },
];
