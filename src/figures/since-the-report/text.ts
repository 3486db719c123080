/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  coverage: {
    en: "A model counts only on days it was among the day's top 50; the rest of the day is in no model's tokens. The last week is as of the day the data were taken.",
    zh: '模型只在进入当天前 50 名的日子计入；当天其余的不在任何模型的 token 里。最后一周截至取得数据之日。',
  },
  sourceTitle: {
    en: 'Public rankings data by source type, after the report',
    zh: '报告之后的公开榜单数据，按来源类型',
  },
  openMeasure: { en: "share of listed open models' tokens, %", zh: '占上榜开源模型 token 的份额，%' },
  notListed: {
    en: 'A null is a week in which the model was not listed: before it came out, or little use; not zero.',
    zh: '空值表示该周模型不在榜上：尚未发布，或用量很小；不是零。',
  },
  boardTitle: { en: 'Open models by tokens since the report', zh: '报告之后各开源模型的 token' },
  reasoningTitle: {
    en: 'Reasoning models after the report, counted in two ways',
    zh: '报告之后的推理模型，按两种数法',
  },
  nearest: { en: "Figure 10's picture lies nearest to the second counting.", zh: '图 10 的原图最接近第二种数法。' },
} as const satisfies Readonly<Record<string, Localised>>;

export function openTitle(models: number): Localised {
  return {
    en: `The ${models} open models with most tokens since the report, week by week`,
    zh: `报告之后 token 最多的 ${models} 个开源模型，逐周`,
  };
}

export function authorTitle(authors: number): Localised {
  return {
    en: `The ${authors} authors with most tokens since the report`,
    zh: `报告之后 token 最多的 ${authors} 家厂商`,
  };
}

export function launchTitle(models: number): Localised {
  return {
    en: `Volume retention of the ${models} largest launches since the report; not user retention`,
    zh: `报告之后最大的 ${models} 个新发布模型的用量留存；不是用户留存`,
  };
}
