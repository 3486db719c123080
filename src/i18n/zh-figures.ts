/** Chinese titles, measures and notes of the views of figures. Notes are said sentence by sentence. */
import type { Catalogue } from './words.ts';

export const figures: Catalogue = {
  // Titles of views
  // Measures
  'share of weekly tokens, %': '占每周 token 的份额，%',
  'tokens a week': '每周 token 数',
  'mean tokens per request': '每个请求平均 token 数',
  'log10 use on log10 cost': '用量的 log10 对价格的 log10',
  'share of the week’s tokens, %': '占当周 token 的份额，%',
  // Notes
  'Doubtful: {}.': '存疑：{}。',
  'OpenRouter tags a sample of requests and scales it up to all of them: an estimate.':
    'OpenRouter 给抽样的请求打标签，再放大到全部：这是估计值。',
  'The upper end counts all unlisted and unnamed models in, the lower end none.':
    '高端把未上榜和未具名的模型全部算上，低端一个也不算。',
  'The highest week since the report.': '报告之后最高的一周。',
  'Mean over the weeks since the report.': '报告之后各周的平均。',
  '{}, of the tokens of listed open models.': '{}，占上榜开源模型的 token。',
  'The lower end takes all unlisted and unnamed models for open.': '低端把未上榜和未具名的模型都当作开源。',
  'The lower end counts models that reason unless told not to, the upper end every model not known to be without.':
    '低端只算不特别关闭就会推理的模型，高端算上所有不能断定不会推理的模型。',
  'It is no longer listed.': '它已不在榜上。',
  '{} leads.': '领先的是 {}。',
  'The last week whose scale is sound, as a share of all tokens.': '尺度可靠的最后一周，占全部 token 的份额。',
  "The upper end adds the widest gap to figure 19's picture, which divides by classified tokens.":
    '高端加上与图 19 原图的最大差距，原图以已分类 token 为分母。',
  'Nine models are named.': '列出了九个模型。',
  'The ends take all the rest for Chinese open models, or for open models from elsewhere.':
    '两端分别把其余的全部当作中国开源模型，或其他地区的开源模型。',
  'Spend is not published.': '支出没有公布。',
  'This is tokens of the nine models named, another measure.': '这里是所列九个模型的 token，是另一个指标。',
  'Requests are published by range of prompt length.': '请求数按提示词长度的区间公布。',
  'The ends take every prompt for the shortest, or the longest, of its range.':
    '两端分别把每条提示词当作所在区间里最短的，或最长的。',
  'Only the nine or ten largest models of a week are published, which is no mean over all requests.':
    '每周只公布最大的九到十个模型，不是全部请求的平均。',
  'A count of calls, rising; the share of tokens the report measures is not published.':
    '调用次数在上升；报告所衡量的 token 份额没有公布。',
  'Spend by region is not published.': '各地区的支出没有公布。',
  'Users are not published.': '用户没有公布。',
  'Volume retention follows traffic, which is something else.': '用量留存跟踪的是流量，那是另一回事。',
  "Of the categories only programming's weeks are here; the Data API gives the others to holders of a key.":
    '各类别中这里只有编程的各周；其他类别，Data API 提供给持有密钥的人。',
  'volume retention': '用量留存',
};
