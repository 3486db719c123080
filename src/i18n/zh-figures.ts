/** Chinese titles, measures and notes of the views of figures. Notes are said sentence by sentence. */
import type { Catalogue } from './words.ts';

export const figures: Catalogue = {
  // Titles of views
  'Public rankings data, with the picture where there is none yet': '公开榜单数据，尚无公开数据的各周取自原图',
  "The report's picture, read off it week by week": '报告的原图，逐周读出',
  'What is said about it, each with its place': '关于它的陈述，逐条注明出处',
  'What is said about it, in numbers': '关于它的陈述，以数字给出的部分',
  'All that is said about it, in numbers and words': '关于它的全部陈述，数字与文字',
  'The values anybody gave, as points and ranges': '有人给出过的数值，画作点和区间',
  'Public rankings data by source type': '公开榜单数据，按来源类型',
  'Public rankings data by source type, after the report': '报告之后的公开榜单数据，按来源类型',
  'All tokens of each week, from March 2024 on': '每周的全部 token，自 2024 年 3 月起',
  "The report's totals beside sums of public data": '报告的总数与公开数据的合计并列',
  'Public rankings data, from 2025 on': '公开榜单数据，自 2025 年起',
  'Public rankings data, open models by our size labels': '公开榜单数据，开源模型按我们标注的规模',
  'Public data: programming tokens of nine models a week by source type':
    '公开数据：每周九个模型的编程 token，按来源类型',
  'Public data: programming tokens of nine models a week by author': '公开数据：每周九个模型的编程 token，按厂商',
  'Public data, every model that can reason': '公开数据，所有会推理的模型',
  'Public data, models that reason unless told not to': '公开数据，不特别关闭就会推理的模型',
  "Public data, 2025 weeks of the report's window": '公开数据，报告时间窗口中 2025 年的各周',
  'Public data, the first ten of each month': '公开数据，每月前十名',
  'Public data: tool calls a week, from June 2026': '公开数据：每周的工具调用次数，自 2026 年 6 月起',
  "Public data: the week's largest models together": '公开数据：每周最大的几个模型合计',
  'Public data: each of the largest models in the week of {}': '公开数据：{} 当周最大的各个模型',
  'Public data: requests by range of prompt length, from March 2026':
    '公开数据：各提示词长度区间的请求，自 2026 年 3 月起',
  'Public data: large models that mostly program, and other large ones': '公开数据：主要用于编程的大模型，与其他大模型',
  'Public data: programming alone, to April 2026': '公开数据：仅编程一类，截至 2026 年 4 月',
  'Volume retention from public data; not user retention': '公开数据中的用量留存；不是用户留存',
  "The circles that can be seen in the report's picture, and its two lines": '报告原图上看得见的圆点，以及图上的两条线',
  'The eight models table 5 names': '表 5 列出的八个模型',
  'List prices and public tokens of 2025, open and closed': '2025 年的标价与公开 token 数，开源与闭源',
  'List prices and public tokens of 2025, by author': '2025 年的标价与公开 token 数，按厂商',
  'What a price 10% lower goes with': '价格低 10%，用量相差多少',
  "Table 5's eight by author, among figure 27's circles": '表 5 的八个模型按厂商标出，置于图 27 的圆点之中',
  'The slope through the eight models': '八个模型的斜率',
  'The last week, of {}': '最近一周：{} 当周',
  'The last whole month, weeks {} to {}': '最近一个整月：{} 至 {} 各周',
  "The report's window as far as it is public, weeks {} to {}": '报告时间窗口中已公开的部分：{} 至 {} 各周',
  'All public weeks, weeks {} to {}': '全部公开的周：{} 至 {} 各周',
  'Tool calls in the week of {}': '{} 当周的工具调用',
  "Tool-call tokens by month, from figure 13's picture": '每月的工具调用 token，取自图 13 原图',
  "The report's claims and the latest public data": '报告的论断与最新公开数据',
  'The {} open models with most tokens since the report, week by week': '报告之后 token 最多的 {} 个开源模型，逐周',
  'Open models by tokens since the report': '报告之后各开源模型的 token',
  'Reasoning models after the report, counted in two ways': '报告之后的推理模型，按两种数法',
  'The {} authors with most tokens since the report': '报告之后 token 最多的 {} 家厂商',
  'Volume retention of the {} largest launches since the report; not user retention':
    '报告之后最大的 {} 个新发布模型的用量留存；不是用户留存',
  // Measures
  'share of weekly tokens, %': '占每周 token 的份额，%',
  'as stated; a bound is a bound': '按原文所述；界限就是界限',
  'tokens a week': '每周 token 数',
  'tokens a month': '每月 token 数',
  "tokens over the report's window": '报告时间窗口内的 token 数',
  "tokens, public weeks of the report's window": '报告时间窗口中已公开各周的 token 数',
  "share of the top 15 open models' tokens, %": '占前 15 名开源模型 token 的份额，%',
  'share of listed open tokens, %': '占上榜开源 token 的份额，%',
  "share of listed open models' tokens, %": '占上榜开源模型 token 的份额，%',
  'share of open tokens, %': '占开源 token 的份额，%',
  'share of the open models on offer in a week, %': '占当周在架开源模型的份额，%',
  'share of classified tokens of open models, %': '占开源模型已分类 token 的份额，%',
  'share of Chinese OSS tokens, %': '占中国开源 token 的份额，%',
  'share of open programming tokens, %': '占开源编程 token 的份额，%',
  'share of programming tokens, %': '占编程 token 的份额，%',
  'share of roleplay tokens, %': '占角色扮演 token 的份额，%',
  'share of tokens, %': '占 token 的份额，%',
  "share of the ten models' tool-call tokens in a month, %": '占十个模型当月工具调用 token 的份额，%',
  'share of the ten models’ tool-call tokens, %': '占十个模型工具调用 token 的份额，%',
  'mean tokens per request': '每个请求平均 token 数',
  'share of requests, %': '占请求的份额，%',
  'share of classified tokens, %': '占已分类 token 的份额，%',
  'share of all tokens, %': '占全部 token 的份额，%',
  'share of programming spend in a week, %': '占当周编程支出的份额，%',
  'share of category tokens, %': '占该类别 token 的份额，%',
  'share of author tokens, %': '占该厂商 token 的份额，%',
  'share of spend, %': '占支出的份额，%',
  'share, %': '份额，%',
  'share of a cohort still active, %': '队列中仍然活跃的份额，%',
  'tokens in week k after launch, % of the launch level': '发布后第 k 周的 token，占首发水平的 %',
  'USD per 1M tokens across, tokens up, both on a log scale': '横轴为美元/百万 token，纵轴为 token 数，均为对数刻度',
  'USD per 1M tokens, and tokens': '美元/百万 token，以及 token 数',
  'log10 use on log10 cost': '用量的 log10 对价格的 log10',
  'each in its own unit': '各用各的单位',
  'share of the week’s tokens, %': '占当周 token 的份额，%',
  "the picture's trend, slope {}": '原图的趋势线，斜率 {}',
  'our fit, slope {}': '我们的拟合，斜率 {}',
  // Notes
  'Public shares by type begin with the week of 2025-01-06; the ten weeks before it are read off the picture.':
    '按类型划分的公开份额始于 2025-01-06 当周；此前十周从原图上读出。',
  'The picture has no unknown type: whatever its authors could not name is inside its three types.':
    '原图没有「未知」一类：作者无法归类的部分都在它的三类之内。',
  'Unknown is mostly `other`: models too small for the day’s top 50, which nobody outside can label.':
    '「未知」主要是 `other`：规模不足以进入当天前 50 名的模型，外界无从标注。',
  'The weeks of 2025-06-09 and 2025-07-14 miss a day at the source: only the top 9 models and `other` are known (coverage `top-9`), so no share by type is computed for them.':
    '2025-06-09 和 2025-07-14 两周在来源处缺一天：只知道前 9 名模型和 `other`（覆盖范围 `top-9`），所以不为这两周计算各类型的份额。',
  'A model counts only on days it was among that day’s top 50, so a gap is not zero use; the rest of the day is `other`.':
    '模型只在进入当天前 50 名的日子计入，所以空缺不等于没有用量；当天其余的都归入 `other`。',
  'Labels are ours, audited: the report’s own labels were not published.':
    '标注由我们完成并经过核查：报告自己的标注没有公布。',
  'Values read off the picture; facts are free to use, and our table of them is CC BY 4.0.':
    '数值从原图上读出；事实可以自由使用，我们整理的表以 CC BY 4.0 发布。',
  'The picture disagrees with the report’s text: its means are lower for Chinese OSS and its peak is too.':
    '原图与报告正文不一致：原图上中国开源的平均值和峰值都更低。',
  'Public data agree with the text.': '公开数据与正文相符。',
  'The picture has no Unknown: its three series make the whole.': '原图没有「未知」：三个序列就是全部。',
  'The week of 2025-01-20 is the mean of both sides of a dashed line.': '2025-01-20 当周取虚线两侧的平均值。',
  "The picture disagrees with the report's own text; public data agree with the text.":
    '原图与报告自己的正文不一致；公开数据与正文相符。',
  'Tables 1 to 5 are datasets of their own and are not repeated here.': '表 1 至表 5 各自成为数据集，这里不再重复。',
  'A bound is a bound: "more than 50" has low 50 and no value.': '界限就是界限：「超过 50」只有下限 50，没有数值。',
  'Section 4.2 (tool calls, figures 12 and 13) was not seen in full; its facts come from public summaries and say so.':
    '第 4.2 节（工具调用，图 12 和 13）没有看到全文；相关事实来自公开的摘要，并已注明。',
  "The text does not say in which panel of figure 21 a category stands: categories are placed by their rank in figure 19's picture, and finance, too close to call, is given both.":
    '正文没有说图 21 的哪个分图里有哪些类别：这里按类别在图 19 原图中的名次安排，金融难分高下，两处都列。',
  "Rows of kind third-party are readings of the report's pictures by others, not the report's words.":
    '性质为「第三方」的行是他人对报告图片的读数，不是报告的原话。',
  "The report's picture of figure 2 was not seen; this is the same measure from public data, from 2025 on.":
    '没有看到报告图 2 的原图；这里是公开数据中的同一指标，自 2025 年起。',
  'Two ways of counting overlap from 2025 on; the chart captures run 4 to 12% low.':
    '自 2025 年起有两种口径重叠；图表快照偏低 4 至 12%。',
  'A week can stand twice, once per coverage.': '同一周可能出现两次，每种覆盖范围各一次。',
  'Chart captures run 4 to 12% lower than the Data API where both exist.':
    '两者并存时，图表快照比 Data API 低 4 至 12%。',
  'Rows of weekly-model-tokens sum exactly to the week’s `data-api` total, in the two `top-9` weeks to its `chart-capture` total.':
    'weekly-model-tokens 的各行之和恰好等于当周的 `data-api` 总数，在两个 `top-9` 周里则等于 `chart-capture` 总数。',
  'Printed in trillions with two decimals: the tokens are exact to 5 billion.':
    '原文以万亿为单位印到两位小数：token 数的误差在 50 亿以内。',
  'All variants of a model are counted together.': '同一模型的各个变体合并计算。',
  'tokens is the number the report prints; public_tokens is ours, so that the row as a whole is derived.':
    'tokens 是报告印出的数字，public_tokens 是我们算的，所以整行的性质是「推算」。',
  "The public sums begin in January 2025, two months after the report's window, and hold only models among a day's top 50.":
    '公开数据的合计始于 2025 年 1 月，比报告的时间窗口晚两个月，而且只含进入当天前 50 名的模型。',
  'Each model’s week is rounded to one million tokens, except in the two `top-9` weeks, read off the rankings chart.':
    '每个模型每周的数值取整到一百万 token，从榜单图上读出的两个 `top-9` 周除外。',
  '`other` is usually 3 to 7% of a week.': '`other` 通常占一周的 3 至 7%。',
  'The Data API begins on 2025-01-01: for earlier weeks only totals and the report’s pictures exist.':
    'Data API 始于 2025-01-01：更早的各周只有总数和报告的图片。',
  'Open means weights publicly available, whatever the licence; a hosted product with its own name is not open because a sibling is.':
    '开源指权重公开可得，不论许可证；自有名称的托管产品不因同系列模型开源而算作开源。',
  'Every model that ever reaches 0.5% of a week is complete; the long tail may say unknown.':
    '凡曾达到一周 0.5% 的模型，标注都是完整的；长尾模型可能标为未知。',
  '`[recalled]` in a source column marks a reference from before mid-2025 that was not opened again.':
    '依据列中的 `[recalled]` 表示该资料早于 2025 年中，未再次打开核对。',
  'Doubtful: {}.': '存疑：{}。',
  '`reasoning_default` is false for models that cannot reason and, by our rule, for the hybrids whose reasoning is off unless asked for: Claude 3.7 and Claude 4.x slugs without `:thinking`.':
    '不会推理的模型，`reasoning_default` 为否；按我们的规则，只在被要求时才推理的混合模型也为否：不带 `:thinking` 的 Claude 3.7 和 Claude 4.x。',
  'Counting every model that can reason (`reasoning`) puts the week of 2025-11-24 at {}% of all tokens (`other` included); counting `reasoning_default` only puts it at {}%; figure 10’s picture says {}.':
    '把所有会推理的模型（`reasoning`）都算上，2025-11-24 当周占全部 token（含 `other`）的 {}%；只算 `reasoning_default`，则为 {}%；图 10 原图为 {}。',
  'Over the {} usable weeks of 2025 the second count is {} points off the picture on average, the first {}.':
    '在 2025 年可用的 {} 周里，第二种数法与原图平均相差 {} 个百分点，第一种相差 {} 个。',
  'No other hybrid is left out, not even where its note says so.': '此外没有排除别的混合模型，即使备注里这样写。',
  "The fifteen open models with most public tokens over the report's window, from 2025 on; variants are counted together.":
    '报告时间窗口内、自 2025 年起公开 token 最多的十五个开源模型；变体合并计算。',
  "The report's fifteen are close to these, not the same.": '报告的十五个与此相近，并不相同。',
  "A null is a week in which the model was in no day's top 50: little or no use, not zero.":
    '空值表示该模型当周没有一天进入前 50 名：用量很小或没有，但不是零。',
  'Where flag says unreliable, a label covers the picture: trust the public view there.':
    '标明不可靠之处，是原图被标签遮住：请以公开数据为准。',
  'Weeks 2025-08-18 to 2025-10-20: six middle series lie under a label and are unreliable (flagged, uncertainty 5).':
    '2025-08-18 至 2025-10-20 各周：中间六条序列被标签遮住，不可靠（已标记，误差 5）。',
  "The report's picture was not seen; what others read off it does not fit these shares, and stands in its own view.":
    '没有看到报告的原图；他人从中读出的数值与这些份额不符，另列一个视图。',
  "Only models among a day's top 50 are listed, which leaves out many small ones.":
    '只列出进入当天前 50 名的模型，许多小模型因此不在其中。',
  'The picture shows shares; the counts behind them are not known.': '原图给出的是份额；背后的个数不得而知。',
  'A share of models, not of tokens.': '这是模型个数的份额，不是 token 的份额。',
  'Figure {} prints Sundays.': '图 {} 印的是星期日。',
  '`picture_date` keeps them, `week` is the next day’s Monday: figure 10, the one series public data can test, fits public shares of the next Monday better than those of the Monday before ({} against {} points off on average).':
    '`picture_date` 保留原日期，`week` 是次日的星期一：图 10 是唯一可以用公开数据检验的序列，它与次日星期一的公开份额更吻合，好于与前一个星期一的（平均相差 {} 对 {} 个百分点）。',
  'A US time zone on the axis is the likely reason.': '原因多半是坐标轴用了美国时区。',
  'Categories come from a sample of requests classified by OpenRouter.': '类别来自 OpenRouter 对请求的抽样分类。',
  'Goes beyond the window of the report, to April 2026.': '超出报告的时间窗口，延伸到 2026 年 4 月。',
  'Unknown is all models below the ninth of a week, open ones among them, so that the open shares are lower ends.':
    '「未知」是当周第九名以后的所有模型，其中也有开源的，所以开源份额是下限。',
  'OpenRouter tags a sample of requests and scales it up to all of them: an estimate.':
    'OpenRouter 给抽样的请求打标签，再放大到全部：这是估计值。',
  'Shares inside the category are sound; the scale is not in every week (see weekly-programming-totals).':
    '类别之内的份额可靠；总量的尺度并非每周都可靠（见 weekly-programming-totals）。',
  'Nine models a week are named; the rest is `other`.': '每周列出九个模型；其余归入 `other`。',
  'A model that is not there was below the ninth, which is not zero.': '没有列出的模型排在第九名之后，并不等于零。',
  'The week of 2026-05-04 has no `other` in the copy it was read from, so it gives no share.':
    '2026-05-04 当周在所读的副本中没有 `other`，所以没有份额。',
  'The first week (2025-05-19) is a part week.': '第一周（2025-05-19）不是整周。',
  'A fine-tune belongs to its own author: TNG’s DeepSeek merges count for Germany.':
    '微调模型归微调者：TNG 合并的 DeepSeek 模型算作德国。',
  'Community fine-tuners with no published seat count as rest of the world, as in the report.':
    '没有公开所在地的社区微调者算作其他地区，与报告一致。',
  'intfloat is doubtful: the E5 authors are Microsoft staff, largely in Beijing.':
    'intfloat 存疑：E5 的作者是微软员工，多数在北京。',
  'It shows in one week only.': '它只在一周里出现。',
  'The first twelve weeks cannot be told from zero: they are under 0.5 and stand as 0.3 with an uncertainty of 0.5.':
    '前十二周与零无法区分：都低于 0.5，记作 0.3，误差 0.5。',
  'Counts all tokens of models that can reason, asked to or not: an upper end.':
    '把会推理的模型的全部 token 都计入，不论是否要求推理：这是上限。',
  'Leaves out hybrids whose reasoning is off unless asked for: nearest to the picture.':
    '不含只在被要求时才推理的混合模型：最接近原图。',
  'The first 15; the whole list is the figure leaderboard-reasoning.':
    '只列前 15 名；完整榜单见 leaderboard-reasoning。',
  'Every model that can reason, variants counted together, free launch weeks included; the report leaves free launch access out, and gives an order without values.':
    '所有会推理的模型，变体合并计算，含免费首发期；报告排除了免费首发期，而且只给名次，不给数值。',
  'The chart stacks the 10 models with most tokens in these rows; the table has the first 10 of each month.':
    '图中堆叠的是这些行里 token 最多的 10 个模型；表中是每月的前 10 名。',
  'Calls are counted here; the report measures the share of tokens in requests that end in a tool call.':
    '这里数的是调用次数；报告衡量的是以工具调用结束的请求占 token 的份额。',
  'The two cannot be joined or compared.': '两者不能衔接，也不能比较。',
  'Full weeks from 2026-06-15; the seven weeks before are part weeks without `other` (flagged), and some weeks between are missing.':
    '2026-06-15 起为整周；此前七周不是整周，也没有 `other`（已标记），中间还缺几周。',
  'The last week ends 2026-09-13 22:32 UTC.': '最后一周截至 2026-09-13 22:32 UTC。',
  'Calls, not tokens: not comparable with figure 12 or 13, which measure tokens of requests that end in a tool call.':
    '这是调用次数，不是 token：不能与图 12 或图 13 比较，它们衡量的是以工具调用结束的请求的 token。',
  'The ten models are the whole: shares of a month sum to 100.': '十个模型就是全部：每月份额之和为 100。',
  'Only the nine or ten largest models of each week, from November 2025 on: mostly after the report’s window, and no mean over all requests.':
    '只有每周最大的九到十个模型，自 2025 年 11 月起：大多在报告的时间窗口之后，也不是全部请求的平均。',
  'Do not join it to the report’s values.': '不要与报告的数值衔接。',
  'The set of models changes from week to week, and with it the mean.': '每周的模型不尽相同，平均值随之变化。',
  'Rows whose detail is not whole are left out.': '明细不完整的行不计入。',
  'Only the nine or ten largest models of a week: about half of all tokens, and mostly other models than those of the long tail.':
    '只有每周最大的九到十个模型：约占全部 token 的一半，与长尾模型大多不同。',
  'Three weeks fall into the report’s window, all others after it.': '有三周落在报告的时间窗口内，其余都在之后。',
  'Where the source shows zero prompt tokens beside billions of tokens, the detail is missing and left empty.':
    '来源显示提示词 token 为零而总 token 有数十亿之处，是明细缺失，留空。',
  'The source names a week by its last day until 2026-02-08 and by the day after it from then on; weeks here are matched to weekly-model-tokens, whose totals they equal.':
    '来源在 2026-02-08 之前用一周的最后一天命名该周，此后用再下一天；这里的周与 weekly-model-tokens 对齐，总数相同。',
  'All requests of all models; no mean can be worked out from ranges.': '所有模型的所有请求；由区间算不出平均值。',
  'Requests, not tokens: a few long prompts hold most of the tokens.':
    '这是请求数，不是 token：少数长提示词占了大部分 token。',
  'Starts in March 2026, after the report’s window.': '始于 2026 年 3 月，在报告的时间窗口之后。',
  'Only programming could be read in every week: where lines overlap the others are left out, not zero.':
    '只有编程每周都能读出：线条重叠处，其他类别空缺，不是零。',
  'Points hidden behind another line are missing, not zero.': '被另一条线遮住的点是缺失，不是零。',
  'The first programming point is by eye.': '编程的第一个点是目测的。',
  'Models are sorted by what they are mostly used for; requests are not.': '这里按主要用途划分的是模型，不是请求。',
  'A model that mostly programs answers other requests as well.': '主要用于编程的模型也回答别的请求。',
  'Only the nine or ten largest models of a week, and among them those whose programming tokens are published or can only be few.':
    '只有每周最大的九到十个模型，而且其编程 token 已公布，或者只可能很少。',
  'Mostly after the report’s window.': '大多在报告的时间窗口之后。',
  'The text says programming passed 50%; the picture reads 49.2 in its last week and a little above 50 in the three before.':
    '正文说编程超过 50%；原图最后一周读作 49.2，此前三周略高于 50。',
  'No share is shown for weeks whose scale is in doubt; their published tokens stay in the table.':
    '尺度存疑的各周不显示份额；公布的 token 仍在表中。',
  'In flagged weeks the estimate is too large: models in it exceed all their own tokens of the week (June and early July 2025 by about 1.4 times).':
    '在标记的各周，估计值过大：其中的模型超过了自己当周的全部 token（2025 年 6 月至 7 月初约 1.4 倍）。',
  'The share runs 4 to 6 points under figure 19, which divides by classified tokens.':
    '这一份额比图 19 低 4 至 6 个百分点，后者以已分类 token 为分母。',
  'Spend, not tokens.': '这是支出，不是 token。',
  'The first bar (2025-05-19) is probably a partial week.': '第一根柱（2025-05-19）多半不是整周。',
  'The report’s text says xAI is left out; the picture shows it.': '报告正文说不含 xAI；原图上却有。',
  'Tokens, not spend: an author whose models are dear has more of the money than of the tokens.':
    '这是 token，不是支出：模型昂贵的厂商，占的钱多于占的 token。',
  'An author without a model among the nine of a week has no row there, which is not zero.':
    '当周九个模型中没有某厂商的，该厂商就没有那一行，并不等于零。',
  'By the billing address of the account, over the whole dataset.': '按账户的账单地址，覆盖整个数据集。',
  'The printed order is kept: Oceania stands above the larger South America.':
    '保留原文的次序：大洋洲排在更大的南美洲之前。',
  'Sums to 100.00.': '合计为 100.00。',
  'The United States and Canada together exceed the North America of table 2.': '美国与加拿大之和超过表 2 的北美洲。',
  'The language is that detected in the prompt.': '语言是从提示词中检测出来的。',
  'Whoever said it stands in said_by; a third party read the charts, which were not published as numbers.':
    '出自何人见 said_by；第三方读的是图，图背后的数字没有公布。',
  "The report prints two values; everything else about the curves is words, ranges or other people's readings.":
    '报告只印出两个数值；关于曲线的其余内容都是文字、区间或他人的读数。',
  'No curve can be drawn from this, and none is.': '由此画不出曲线，这里也没有画。',
  'Retention here is activity: a user who comes back counts again, so a curve may rise.':
    '这里的留存指活跃：回来的用户会重新计入，所以曲线可以回升。',
  "Two of the readings differ from the report's text on the same cohorts; both are kept.":
    '有两处读数与报告正文对同一队列的说法不同；两者都保留。',
  'Tokens of a model in week k after its launch week, in % of its launch level.':
    '模型在发布周之后第 k 周的 token，占其首发水平的 %。',
  "The launch week (k = 0) is the first in which it is among a day's top 50; it is often a part week, so the launch level is the mean of the {} weeks after it, of which at least {} must be listed.":
    '发布周（k = 0）是它首次进入当天前 50 名的那一周；这一周常常不是整周，所以首发水平取其后 {} 周的平均，其中至少 {} 周必须上榜。',
  "A week in which the model is in no day's top 50 is unknown, not zero.":
    '某周没有一天进入前 50 名，则为未知，不是零。',
  'This follows traffic, not users: new users hide those who left.':
    '这里跟踪的是流量，不是用户：新用户会掩盖离开的用户。',
  "{} was last among a day's top 50 in the week of {}; later weeks are unknown.":
    '{} 最后一次进入当天前 50 名是在 {}当周；此后各周未知。',
  'No volume retention: {}': '没有用量留存：{}',
  '{} came out on {}; public data begin on {}, so its launch level is unknown.':
    '{} 发布于 {}；公开数据始于 {}，所以首发水平未知。',
  "Both lines are the picture's: the upright one its median cost, the sloping one its trend.":
    '两条线都出自原图：竖线是价格的中位数，斜线是趋势。',
  "Only the trend's slope was read; it is drawn through the mean of the visible circles.":
    '趋势线只读出了斜率；画线时穿过可见圆点的平均位置。',
  'The visible circles alone give a slope of {} and a median cost of {} USD.':
    '仅用可见的圆点，斜率为 {}，价格中位数为 {} 美元。',
  'Circles hidden behind others are missing: counts and densities are not the report’s.':
    '被遮住的圆点缺失：个数和疏密与报告不同。',
  'The axis counts millions of tokens: 6.87 is 7.4 trillion.': '坐标轴以百万 token 计：6.87 即 7.4 万亿。',
  'usage_tokens repeats log10_usage; it is good to about 7%.': 'usage_tokens 由 log10_usage 换算，误差约 7%。',
  "The upright line is the picture's median cost.": '竖线是原图上的价格中位数。',
  'The printed use is the logarithm of millions of tokens: the axis of figure 27 says so.':
    '印出的用量是百万 token 的对数：图 27 的坐标轴写明了这一点。',
  'Two decimals of a logarithm are good to about 1%.': '两位小数的对数，误差约 1%。',
  'The report says that it sampled this table from a newer dataset than its figures.':
    '报告说，这张表取样自比各图更新的数据集。',
  'A list price is what a token costs before caches and discounts, on one day; most of a long prompt is often read from a cache at a tenth of the price, so that effective costs are lower.':
    '标价是某一天计入缓存和折扣之前的 token 价格；长提示词的大部分往往以十分之一的价格从缓存读取，所以有效价格更低。',
  'Free variants count in use and not in cost; models without a price above zero are not drawn, Grok 4.1 Fast among them, which was free in November and December 2025.':
    '免费变体计入用量，不计入价格；没有正价格的模型不画，其中有 Grok 4.1 Fast，它在 2025 年 11 月和 12 月免费。',
  "Where a model's own mix of prompt and completion is not public, that of the report's mean request late in 2025 stands in ({}% prompt).":
    '模型自己的提示词与补全之比没有公开时，以报告中 2025 年末平均请求之比代替（提示词占 {}%）。',
  'The lines are ours, through these points; they are not the lines of the picture.':
    '线是我们根据这些点画的，不是原图上的线。',
  'List prices: what a million tokens costs before caches and discounts, at one day.':
    '标价：某一天百万 token 的价格，未计缓存和折扣。',
  'Prices change; a model of 2025 may have cost more earlier.': '价格会变；2025 年的模型此前可能更贵。',
  'grok-4.1-fast was free in November and December 2025, though its slug has no `:free`.':
    'grok-4.1-fast 在 2025 年 11 月和 12 月免费，尽管标识里没有 `:free`。',
  'They price {}% of the listed tokens of the weeks {} to {}; free variants are another {}%.':
    '标价覆盖了 {} 至 {} 各周上榜 token 的 {}%；免费变体另占 {}%。',
  'All of them compare models of different prices at one time; none shows what happens when a price falls.':
    '它们比较的都是同一时期价格不同的模型；没有一个能说明降价之后会怎样。',
  'Fits are least squares of log10 use on log10 cost.': '拟合为用量 log10 对价格 log10 的最小二乘。',
  'Uncertainties are those of the circles, {} in log10, carried over: at both ends of the trend, whose circles span almost four decades of cost, and at the one place of the median.':
    '误差由圆点的误差（log10 为 {}）推得：用于趋势线两端（圆点的价格跨近四个数量级），以及中位线的位置。',
  'The height of the trend was not read; figure 27 draws it through the mean of the visible circles.':
    '趋势线的高度没有读出；图 27 让它穿过可见圆点的平均位置。',
  'Neither line is the price response or the median of the report’s text: see the conflicts of figure 27.':
    '两条线都不是报告正文所说的价格反应或中位数：见图 27 的已知分歧。',
  'Only the eight models of table 5 have a known author; the other circles are those of figure 27, whose names were not published.':
    '只有表 5 的八个模型知道厂商；其余圆点来自图 27，名称没有公布。',
  "One of the eight may stand there twice: as table 5's point and as a nameless circle.":
    '八个模型中可能有的出现两次：一次是表 5 的点，一次是无名的圆点。',
  'Least squares of log10 use, as printed, on log10 cost: eight models chosen as examples show no slope.':
    '用原文印出的用量 log10 对价格 log10 做最小二乘：挑作例子的八个模型看不出斜率。',
  'Variants such as :free are counted with their model.': ':free 之类的变体与其模型合并计算。',
  'Every model that can reason, asked to or not.': '所有会推理的模型，不论是否要求推理。',
  'Hybrids whose reasoning is off unless asked for are left out.': '不含只在被要求时才推理的混合模型。',
  'Calls are counted, not tokens: do not set them beside the months of 2025.':
    '数的是调用次数，不是 token：不要与 2025 年的各月并列。',
  'Numbers of public data are those of the datasets weekly-model-tokens and weekly-source-tokens; those of pictures, of the picture datasets.':
    '公开数据的数字来自数据集 weekly-model-tokens 和 weekly-source-tokens；原图的数字来自各原图数据集。',
  'Which six releases are marked is the report’s choice; the dates are those of OpenRouter’s listing.':
    '标出哪六次发布由报告选定；日期取 OpenRouter 的上架日期。',
  'Holds: every value the public data allow meets the claim.': '成立：公开数据允许的每个取值都符合论断。',
  'No longer: none does.': '不再成立：没有一个符合。',
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
  'Cannot be told: some do and some do not, or the measure is not in public data at hand.':
    '无法判断：有的符合，有的不符合，或者手头的公开数据里没有该指标。',
  'The verdict is not stored: figure claims-today works it out from the latest public data.':
    '判断不存储：由图 claims-today 根据最新公开数据得出。',
  'Tolerances are our reading of words such as about and nearly.': '容差是我们对「约」「接近」等词的解读。',
  "Of the categories only programming's weeks are here; the Data API gives the others to holders of a key.":
    '各类别中这里只有编程的各周；其他类别，Data API 提供给持有密钥的人。',
  "A model counts only on days it was among the day's top 50; the rest of the day is in no model's tokens.":
    '模型只在进入当天前 50 名的日子计入；当天其余的不在任何模型的 token 里。',
  'The last week is as of the day the data were taken.': '最后一周截至取得数据之日。',
  "Figure 10's picture lies nearest to the second counting.": '图 10 的原图最接近第二种数法。',
  'A null is a week in which the model was not listed: before it came out, or little use; not zero.':
    '空值表示该周模型不在榜上：尚未发布，或用量很小；不是零。',
  '{} is listed in only {#} of the {#} weeks after its launch week, too few for a launch level.':
    '{1} 在发布周之后的 {3} 周里只有 {2} 周上榜，不足以算出首发水平。',
  'volume retention': '用量留存',
};
