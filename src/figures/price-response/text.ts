/** What people read of these figures: titles, measures, notes. */
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
} as const satisfies Readonly<Record<string, Localised>>;

export function slopeLabel(slope: number): Localised {
  return { en: `slope ${slope}`, zh: `斜率 ${slope}` };
}

export function noVerdict(models: number): Localised {
  return {
    en: `No verdict under ${models} models, nor where the interval holds both below -1 and above 0; both rules are ours.`,
    zh: `不足 ${models} 个模型，或区间同时含有 -1 以下与 0 以上时，不作判定；这两条规则都是我们定的。`,
  };
}

/** The line through the models, and what its interval allows to be said. */
export function lineNote(line: {
  readonly models: number;
  readonly slope: number;
  readonly interval: readonly [low: number, high: number] | null;
  readonly rSquared: number;
  /** In the words of the table. */
  readonly verdict: string | null;
  readonly why: string;
}): Localised {
  const { models, slope, interval, rSquared, verdict, why } = line;
  const [low, high] = interval ?? [];
  return {
    en: `n = ${models} models, slope ${slope}${interval === null ? '' : `, 95% interval ${low} to ${high}`}, R² ${rSquared}: ${verdict ?? `no verdict. ${why}`}`,
    zh: `n = ${models} 个模型，斜率 ${slope}${interval === null ? '' : `，95% 区间 ${low} 至 ${high}`}，R² ${rSquared}：${verdict === null ? '不作判定' : (verdicts[verdict] ?? verdict)}`,
  };
}

const verdicts: Readonly<Record<string, string>> = {
  'use falls more than in proportion to price': '用量随价格下降，超过同比例',
  'dearer models are used more': '越贵的模型用得越多',
  'use falls with price, less than in proportion': '用量随价格下降，但小于同比例',
  'use falls with price; whether in proportion cannot be told': '用量随价格下降；是否同比例无法判断',
  'no slope that can be told from none': '斜率与零无法区分',
};
