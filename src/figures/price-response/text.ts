/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  caution: {
    en: 'An association across models at one time, not what a cut in price would do.',
    zh: '这是同一时期各模型之间的关联，不是降价的效果。',
  },
  logName: { en: 'How use goes with price', zh: '用量如何随价格变化' },
  pointsTitle: { en: 'Your log, models by price and use', zh: '你的日志：各模型的价格与用量' },
  measure: {
    en: 'USD per 1M tokens across, tokens up, both on a log scale',
    zh: '横轴为美元/百万 token，纵轴为 token 数，均为对数刻度',
  },
  lineTitle: { en: 'Your log, the line through its models', zh: '你的日志：穿过各模型的直线' },
  lineMeasure: { en: 'log10 use on log10 price', zh: '用量的 log10 对价格的 log10' },
  nothing: {
    en: 'No request of this log has a model, a cost above zero and tokens together.',
    zh: '这份日志中没有一个请求同时有模型、大于零的费用和 token。',
  },
  moreThanProportional: {
    en: 'use falls more than in proportion to price',
    zh: '用量随价格下降，超过同比例',
  },
  dearerUsedMore: { en: 'dearer models are used more', zh: '越贵的模型用得越多' },
  lessThanProportional: {
    en: 'use falls with price, less than in proportion',
    zh: '用量随价格下降，但小于同比例',
  },
  falls: {
    en: 'use falls with price; whether in proportion cannot be told',
    zh: '用量随价格下降；是否同比例无法判断',
  },
  noSlope: { en: 'no slope that can be told from none', zh: '斜率与零无法区分' },
  anything: {
    en: 'The interval reaches from below -1 to above 0: anything is possible.',
    zh: '区间从 -1 以下延伸到 0 以上：什么都有可能。',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export function slopeLabel(slope: number): Localised {
  return { en: `slope ${slope}`, zh: `斜率 ${slope}` };
}

export function tooFewModels(models: number, min: number): Localised {
  return {
    en: `Only ${models} models have a price and use: fewer than ${min}.`,
    zh: `只有 ${models} 个模型同时有价格和用量：不足 ${min} 个。`,
  };
}

export function noVerdict(models: number): Localised {
  return {
    en: `No verdict under ${models} models, nor where the interval holds both below -1 and above 0; both rules are ours.`,
    zh: `不足 ${models} 个模型，或区间同时含有 -1 以下与 0 以上时，不作判定；这两条规则都是我们定的。`,
  };
}

/** The line through the models, and what its interval allows to say. */
export function lineNote(line: {
  readonly models: number;
  readonly slope: number;
  readonly interval: readonly [low: number, high: number] | null;
  readonly rSquared: number;
  readonly verdict: Localised | null;
  readonly why: Localised | null;
}): Localised {
  const { models, slope, interval, rSquared, verdict, why } = line;
  const [low, high] = interval ?? [];
  return {
    en: `n = ${models} models, slope ${slope}${interval === null ? '' : `, 95% interval ${low} to ${high}`}, R² ${rSquared}: ${verdict?.en ?? `no verdict. ${why?.en ?? ''}`}`,
    zh: `n = ${models} 个模型，斜率 ${slope}${interval === null ? '' : `，95% 区间 ${low} 至 ${high}`}，R² ${rSquared}：${verdict?.zh ?? `不作判定。${why?.zh ?? ''}`}`,
  };
}
