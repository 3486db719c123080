/** Texts of these figures: titles, measures, notes. */

import type { Localised } from '../../i18n/message.ts';
import { dateWords } from '../shared/words.ts';

export const words = {
  title: { en: 'Volume retention from public data; not user retention', zh: '公开数据中的用量留存；不是用户留存' },
  measure: { en: 'tokens in week k after launch, % of the launch level', zh: '发布后第 k 周的 token，占首发水平的 %' },
} as const satisfies Readonly<Record<string, Localised>>;

/** The launch level is the mean of the weeks after launch, some of which must be listed. */
export function definition(weeks: number, listed: number): Localised {
  return {
    en:
      `Tokens of a model in week k after its launch week, in % of its launch level. The launch week (k = 0) is the first in ` +
      `which it is among a day's top 50; it is often a part week, so the launch level is the mean of the ${weeks} weeks ` +
      `after it, of which at least ${listed} must be listed. A week in which the model is in no day's top 50 is unknown, ` +
      `not zero. All variants are counted together. This follows traffic, not users: new users hide those who left.`,
    zh:
      `模型在发布周之后第 k 周的 token，占其首发水平的 %。发布周（k = 0）是它首次进入当天前 50 名的那一周；` +
      `这一周常常不是整周，所以首发水平取其后 ${weeks} 周的平均，其中至少 ${listed} 周必须上榜。` +
      `某周没有一天进入前 50 名，则为未知，不是零。同一模型的各个变体合并计算。` +
      `这里跟踪的是流量，不是用户：新用户会掩盖离开的用户。`,
  };
}

export function neverListed(name: string): Localised {
  return {
    en: `${name} was never among a day's top 50 in public data.`,
    zh: `${name} 从未进入公开数据的当天前 50 名。`,
  };
}

export function unknownLaunch(name: string, released: string | null, begins: string): Localised {
  const [day, first] = [released === null ? null : dateWords(released), dateWords(begins)];
  return {
    en: `${name} came out ${day === null ? 'before public data begin' : `on ${day.en}`}; public data begin on ${first.en}, so its launch level is unknown.`,
    zh: `${name} ${day === null ? '发布于公开数据开始之前' : `发布于 ${day.zh}`}；公开数据始于 ${first.zh}，所以首发水平未知。`,
  };
}

export function fewWeeks(name: string, listed: number, weeks: number): Localised {
  return {
    en: `${name} is listed in only ${listed} of the ${weeks} weeks after its launch week, too few for a launch level.`,
    zh: `${name} 在发布周之后的 ${weeks} 周里只有 ${listed} 周上榜，不足以算出首发水平。`,
  };
}

export function lastListed(name: string, week: string): Localised {
  const day = dateWords(week);
  return {
    en: `${name} was last among a day's top 50 in the week of ${day.en}; later weeks are unknown.`,
    zh: `${name} 最后一次进入当天前 50 名是在 ${day.zh}当周；此后各周未知。`,
  };
}
