/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  pictureTitle: {
    en: "The circles that can be seen in the report's picture, and its two lines",
    zh: '报告原图上看得见的圆点，以及图上的两条线',
  },
  bothLines: {
    en: "Both lines are the picture's: the upright one its median cost, the sloping one its trend. Only the trend's slope was read; it is drawn through the mean of the visible circles.",
    zh: '两条线都出自原图：竖线是价格的中位数，斜线是趋势。趋势线只读出了斜率；画线时穿过可见圆点的平均位置。',
  },
  eightTitle: { en: 'The eight models table 5 names', zh: '表 5 列出的八个模型' },
  medianLine: { en: "The upright line is the picture's median cost.", zh: '竖线是原图上的价格中位数。' },
  authorTitle: {
    en: "Table 5's eight by author, among figure 27's circles",
    zh: '表 5 的八个模型按厂商标出，置于图 27 的圆点之中',
  },
  eightKnown: {
    en: 'Only the eight models of table 5 have a known author; the other circles are those of figure 27, whose names were not published.',
    zh: '只有表 5 的八个模型知道厂商；其余圆点来自图 27，名称没有公布。',
  },
  mayStandTwice: {
    en: "One of the eight may stand there twice: as table 5's point and as a nameless circle.",
    zh: '八个模型中可能有的出现两次：一次是表 5 的点，一次是无名的圆点。',
  },
  tableMeasure: { en: 'USD per 1M tokens, and tokens', zh: '美元/百万 token，以及 token 数' },
  listPrices: {
    en: 'A list price is what a token costs before caches and discounts, on one day; most of a long prompt is often read from a cache at a tenth of the price, so that effective costs are lower. Free variants count in use and not in cost; models without a price above zero are not drawn, Grok 4.1 Fast among them, which was free in November and December 2025.',
    zh: '标价是某一天计入缓存和折扣之前的 token 价格；长提示词的大部分往往以十分之一的价格从缓存读取，所以有效价格更低。免费变体计入用量，不计入价格；没有正价格的模型不画，其中有 Grok 4.1 Fast，它在 2025 年 11 月和 12 月免费。',
  },
  listBySourceTitle: {
    en: 'List prices and public tokens of 2025, open and closed',
    zh: '2025 年的标价与公开 token 数，开源与闭源',
  },
  listByAuthorTitle: {
    en: 'List prices and public tokens of 2025, by author',
    zh: '2025 年的标价与公开 token 数，按厂商',
  },
  linesAreOurs: {
    en: 'The lines are ours, through these points; they are not the lines of the picture.',
    zh: '线是我们根据这些点画的，不是原图上的线。',
  },
  oneTime: {
    en: 'All of them compare models of different prices at one time; none shows what happens when a price falls.',
    zh: '它们比较的都是同一时期价格不同的模型；没有一个能说明降价之后会怎样。',
  },
  fits: { en: 'Fits are least squares of log10 use on log10 cost.', zh: '拟合为用量 log10 对价格 log10 的最小二乘。' },
  slopeTitle: { en: 'The slope through the eight models', zh: '八个模型的斜率' },
  slopeMeasure: { en: 'log10 use on log10 cost', zh: '用量的 log10 对价格的 log10' },
  eightFit: {
    en: 'Least squares of log10 use, as printed, on log10 cost: eight models chosen as examples show no slope.',
    zh: '用原文印出的用量 log10 对价格 log10 做最小二乘：挑作例子的八个模型看不出斜率。',
  },
  costMeasure: {
    en: 'USD per 1M tokens across, tokens up, both on a log scale',
    zh: '横轴为美元/百万 token，纵轴为 token 数，均为对数刻度',
  },
  byCategoryName: { en: 'Price and use by category', zh: '价格与用量，按类别' },
  logByCategoryTitle: { en: 'Your log by category', zh: '你的日志，按类别' },
  bySourceName: { en: 'Price and use of models, open and closed', zh: '各模型的价格与用量，开源与闭源' },
  logByModelTitle: { en: 'Your log by model', zh: '你的日志，按模型' },
  byAuthorName: { en: 'Price and use of models by author', zh: '各模型的价格与用量，按厂商' },
  logByAuthorTitle: { en: 'Your log by model and author', zh: '你的日志，按模型与厂商' },
  moreUse: { en: '% more use', zh: '用量增加 %' },
  nothing: {
    en: 'No request of this log has a cost above zero with its tokens.',
    zh: '这份日志中没有一个请求既有大于零的费用，又有 token。',
  },
  noPricedCategory: {
    en: 'No request of this log has a category that is known and a cost above zero.',
    zh: '这份日志中没有一个请求既有已知的类别，又有大于零的费用。',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export const quadrantNames = {
  leaders: { en: 'high price, high use (premium leaders)', zh: '价高，用量大（高端领跑者）' },
  giants: { en: 'low price, high use (efficient giants)', zh: '价低，用量大（高效巨头）' },
  specialists: { en: 'high price, low use (premium specialists)', zh: '价高，用量小（高端专家）' },
  tail: { en: 'low price, low use (long tail)', zh: '价低，用量小（长尾）' },
} as const satisfies Readonly<Record<string, Localised>>;

export function pictureTrend(slope: number): Localised {
  return { en: `the picture's trend, slope ${slope}`, zh: `原图的趋势线，斜率 ${slope}` };
}

export function circlesAlone(slope: number, median: number): Localised {
  return {
    en: `The visible circles alone give a slope of ${slope.toFixed(2)} and a median cost of ${median.toFixed(2)} USD.`,
    zh: `仅用可见的圆点，斜率为 ${slope.toFixed(2)}，价格中位数为 ${median.toFixed(2)} 美元。`,
  };
}

export function ourFit(slope: number): Localised {
  return { en: `our fit, slope ${slope.toFixed(2)}`, zh: `我们的拟合，斜率 ${slope.toFixed(2)}` };
}

export function statedMixNote(promptShare: number | null): Localised {
  return {
    en: `Where a model's own mix of prompt and completion is not public, that of the report's mean request late in 2025 stands in (${promptShare}% prompt).`,
    zh: `模型自己的提示词与补全之比没有公开时，以报告中 2025 年末平均请求之比代替（提示词占 ${promptShare}%）。`,
  };
}

export function lowerPrice(percent: number): Localised {
  return { en: `What a price ${percent}% lower goes with`, zh: `价格低 ${percent}%，用量相差多少` };
}

export function parted(points: number): Localised {
  return {
    en: `${points} points, parted at the medians of price and use. A point on a median counts as low.`,
    zh: `${points} 个点，以价格与用量的中位数划分。落在中位数上的点算作低。`,
  };
}

export function unpriced(points: number): Localised {
  return { en: `${points} without a price are not shown.`, zh: `${points} 个没有价格，未显示。` };
}
