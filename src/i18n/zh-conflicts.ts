/** The known conflicts in Chinese, sentence by sentence; numbers are those of data/conflicts.csv. */
import type { Catalogue } from './words.ts';

export const conflicts: Catalogue = {
  'Mean share of Chinese open models': '中国开源模型的平均份额',
  'Figure 1: text against picture': '图 1：正文与原图不一致',
  'Three means that do not reach 100': '三个平均值加不到 100',
  'A third by the end of 2025': '2025 年末占三分之一',
  'A majority that is none': '没有过半的「多数」',
  'Asia: 28.61 or 31': '亚洲：28.61 还是 31',
  'North America smaller than its parts': '北美洲小于其组成部分',
  'Oceania before South America': '大洋洲排在南美洲之前',
  'No open model above 25%': '没有开源模型超过 25%',
  'R1 before R1': 'R1 发布之前的 R1',
  'How large open models are': '开源模型有多大',
  'What counts as a reasoning model': '什么算推理模型',
  'Who leads open programming': '开源编程谁领先',
  'Programming above half': '编程过半',
  'Programming in early 2025': '2025 年初的编程',
  'Anthropic below 60% for the first time': 'Anthropic 首次跌破 60%',
  'xAI left out, yet drawn': '说不含 xAI，却画了出来',
  'Two answers on price': '关于价格的两个答案',
  'Two medians of cost': '价格的两个中位数',
  'Role-playing games: 58 or nearly 60': '角色扮演游戏：58 还是接近 60',
  'Retention in the report and in an essay': '报告与文章中的留存',
  'Science in two quadrants': '科学出现在两个象限',
  'Author totals against public data': '厂商总数与公开数据',
  'Use in table 5 against public data': '表 5 的用量与公开数据',
  'Where the window starts': '时间窗口从哪里开始',
  'Lengths that do not add up': '对不上的长度',
  'The text gives Chinese OSS a mean of 13.0% of weekly tokens and RoW OSS 13.7%.':
    '正文说中国开源平均占每周 token 的 13.0%，其他地区开源占 13.7%。',
  "Retellings pass on 13.7% as the Chinese figure; recomputed over the report's window from public data and ten weeks of its picture, Chinese OSS comes to 12.9%.":
    '转述常把 13.7% 当作中国的数字；用公开数据加原图的十周在报告的时间窗口内重新计算，中国开源为 12.9%。',
  '13.0% is the Chinese mean; 13.7% belongs to RoW OSS.': '13.0% 是中国的平均值；13.7% 属于其他地区开源。',
  'The text: means of 13.0 / 13.7 / 70 (Chinese OSS / RoW OSS / closed) and a Chinese peak of nearly 30.':
    '正文：平均值为 13.0 / 13.7 / 70（中国开源 / 其他地区开源 / 闭源），中国峰值接近 30。',
  'The picture shows means of 9.1 / 13.0 / 77.8 and a Chinese peak of 22.3.':
    '原图显示平均值为 9.1 / 13.0 / 77.8，中国峰值为 22.3。',
  'Public data side with the text: the peak is 31.1, in the week of 2025-08-04.':
    '公开数据支持正文：峰值为 31.1，在 2025-08-04 当周。',
  "Public data lead; the picture's own series is offered beside them.": '以公开数据为主；原图自己的序列列在旁边。',
  'Chinese OSS, RoW OSS and closed models from outside China average 13.0, 13.7 and 70.':
    '中国开源、其他地区开源和中国以外的闭源模型，平均为 13.0、13.7 和 70。',
  'They add to 96.7.': '三者相加为 96.7。',
  'Closed Chinese models and models nobody identified are the likely rest.':
    '其余的多半是中国的闭源模型和无人认出的模型。',
  'Nothing was scaled up.': '没有按比例放大。',
  'The text puts open models at about a third of use by the end of 2025.':
    '正文说开源模型到 2025 年末约占用量的三分之一。',
  'The picture ends at 24.2.': '原图末端为 24.2。',
  'Public data end at 17.2, with 7.3 more in the unlisted rest and unnamed models; they hold a third only in the four weeks from 2025-07-28 to 2025-08-18, with 38.0 at the most (week of 2025-08-11).':
    '公开数据末端为 17.2，未上榜和未具名的模型另有 7.3；只有 2025-07-28 至 2025-08-18 这四周占到三分之一，最高 38.0（2025-08-11 当周）。',
  "A third was a summer, not a year's end.": '三分之一是夏天的事，不是年末的事。',
  'The text has programming and technology together at 39% of Chinese OSS tokens and calls it most of the use.':
    '正文说编程与科技合计占中国开源 token 的 39%，并称之为大部分用量。',
  'The caption says 38%, and neither is a majority.': '图注说 38%，两者都没有过半。',
  'Both numbers are kept; the word majority is not.': '两个数字都保留；「多数」一词不保留。',
  'Section 6 says Asia rose from about 13% to about 31%.': '第 6 节说亚洲从约 13% 升到约 31%。',
  'Table 2 has 28.61%, and the discussion calls the rise one of token demand.':
    '表 2 是 28.61%，讨论部分又把这一升幅说成 token 需求的升幅。',
  '28.61 is tokens by billing region over the whole dataset; 13 and 31 are spend in the first and last weeks.':
    '28.61 是整个数据集按账单地区的 token；13 和 31 是最初和最后几周的支出。',
  'Table 2: North America 47.22%.': '表 2：北美洲 47.22%。',
  'Table 3: United States 47.17% and Canada 1.90%, together 49.07%.': '表 3：美国 47.17%，加拿大 1.90%，合计 49.07%。',
  'Both tables stand as printed.': '两张表都按原文保留。',
  'Table 2 lists continents from largest to smallest.': '表 2 按从大到小列出各大洲。',
  'Oceania (1.18) stands above South America (1.21).': '大洋洲（1.18）却排在南美洲（1.21）之前。',
  'The printed order is kept; sort by share to right it.': '保留原文的次序；按份额排序即可纠正。',
  'By the end of 2025 no open model exceeds 25% of open tokens.':
    '到 2025 年末，没有哪个开源模型超过开源 token 的 25%。',
  'The picture has MiniMax M2 at 34.8% of the top 15 in the week of 2025-11-03; over all listed open models public data have it at 25.8%.':
    '原图上 MiniMax M2 在 2025-11-03 当周占前 15 名的 34.8%；在所有上榜开源模型中，公开数据为 25.8%。',
  'Nearly true of all open tokens, not of the picture.': '对全部开源 token 大体属实，对原图则不然。',
  'V3 and R1 hold more than half of open tokens in late 2024.': 'V3 和 R1 在 2024 年末占开源 token 的一半以上。',
  'R1 was released in January 2025.': 'R1 发布于 2025 年 1 月。',
  "In public data DeepSeek's models hold more than half of listed open tokens in 16 weeks between 2025-03-31 and 2025-09-15.":
    '在公开数据中，DeepSeek 的模型在 2025-03-31 至 2025-09-15 之间有 16 周占上榜开源 token 的一半以上。',
  'The dominance is real; its date is 2025.': '独大确有其事；时间是 2025 年。',
  'A published summary reads about 12% small and 50% large off the end of figure 4.':
    '一篇公开的摘要从图 4 的末端读出小型约 12%、大型约 50%。',
  'With parameters looked up model by model, public data of the week of 2025-11-24 have 10.7% small, 6.8% medium and 82.5% large.':
    '逐个模型查明参数量之后，2025-11-24 当周的公开数据为小型 10.7%、中型 6.8%、大型 82.5%。',
  "Both are shown, each as whose it is; the report's own series was not seen.":
    '两者都列出，各注明出自何人；没有看到报告自己的序列。',
  'The picture ends at 64.0%.': '原图末端为 64.0%。',
  'Counting every model that can reason, public data end at 79.3%; without hybrids that reason only when asked, at 69.2%.':
    '把所有会推理的模型都算上，公开数据末端为 79.3%；不算只在被要求时才推理的混合模型，则为 69.2%。',
  'The picture leads; both countings stand beside it, named.': '以原图为主；两种数法列在旁边，各有名称。',
  'The second is 3.4 points off on average.': '第二种平均相差 3.4 个百分点。',
  'By late 2025 open models from outside China have more than half of open programming tokens.':
    '到 2025 年末，其他地区的开源模型占开源编程 token 的一半以上。',
  'In the week of 2025-11-03 the nine models public data name hold 17.4% of programming tokens with Chinese open models and none with other open ones; all unnamed models together have 13.0%.':
    '2025-11-03 当周，公开数据列出的九个模型中，中国开源模型占编程 token 的 17.4%，其他开源模型一个也没有；所有未具名的模型合计 13.0%。',
  'In the last week of November the rest, 18.9%, leaves it open.': '在 11 月最后一周，其余的 18.9% 让此事无法定论。',
  'The bound is quoted; public data stand beside it, and do not show the lead.':
    '引用原文的界限；公开数据列在旁边，看不出这一领先。',
  'Programming passed 50% in recent weeks.': '编程在最近几周超过 50%。',
  'The picture ends at 49.2%; the three weeks before read 51.1% to 52.0%.':
    '原图末端为 49.2%；此前三周读作 51.1% 至 52.0%。',
  'About half.': '约一半。',
  'Programming had about 11% of tokens in early 2025.': '编程在 2025 年初约占 token 的 11%。',
  'Categories were tagged only from May 2025.': '类别从 2025 年 5 月才开始打标签。',
  "The picture's first bar (2025-05-19) reads 10.7 and is probably a part week; the next reads 21.1.":
    '原图的第一根柱（2025-05-19）读作 10.7，多半不是整周；下一根读作 21.1。',
  'About 11% is quoted with the date of that first bar; the jump after it is not growth.':
    '引用约 11% 时附上第一根柱的日期；其后的跃升不是增长。',
  'The first week below 60% of programming spend is that of 2025-11-17.':
    '首次低于编程支出 60% 的一周是 2025-11-17 当周。',
  'The picture reads 57.7 there, but its first bar (2025-05-19) reads 49.7, probably a part week.':
    '原图在该周读作 57.7，但第一根柱（2025-05-19）读作 49.7，多半不是整周。',
  'Kept, with the first bar flagged.': '保留，第一根柱已标记。',
  'The caption says xAI is left out of figure 20; Google is steady at about 15%.':
    '图注说图 20 不含 xAI；Google 稳定在约 15%。',
  'The picture has a band for xAI, 0.6 to 14.6%, and reads Google at 5 to 12% from August to October.':
    '原图上有 xAI 的色带，0.6 至 14.6%；Google 在 8 月至 10 月读作 5 至 12%。',
  "The picture's series is given with xAI in it.": '给出的是原图含 xAI 的序列。',
  'The text: a price cut of 10% goes with 0.5 to 0.7% more use.': '正文：降价 10% 对应用量增加 0.5 至 0.7%。',
  'The line drawn in figure 27 has a slope of -0.27, which is about 2.9%.': '图 27 上画的线斜率为 -0.27，约合 2.9%。',
  "The text is quoted and the line drawn as the picture's; they differ.": '引用正文，线按原图画出；两者不同。',
  'The median cost is 0.73 USD per 1M tokens.': '价格中位数为 0.73 美元/百万 token。',
  'The line in figure 27 stands at about 0.48.': '图 27 上的线约在 0.48。',
  '0.73 is the median over categories (figure 26), 0.48 the one over models (figure 27).':
    '0.73 是各类别的中位数（图 26），0.48 是各模型的中位数（图 27）。',
  'Section 5.2 says nearly 60% of roleplay tokens.': '第 5.2 节说接近角色扮演 token 的 60%。',
  'The appendix says 58%.': '附录说 58%。',
  'One fact; 58 is the exact one.': '是同一件事；58 是精确值。',
  'The report has both cohorts at about 40% in month 5.': '报告说两个队列在第 5 个月都约为 40%。',
  'An essay by its lead author is quoted with 40% in month 4 for Claude 4 Sonnet and 35% in month 5 for Gemini 2.5 Pro.':
    '第一作者的一篇文章据引述说，Claude 4 Sonnet 在第 4 个月为 40%，Gemini 2.5 Pro 在第 5 个月为 35%。',
  "The report's two points are drawn; the others stand beside them as quoted, never joined.":
    '画出报告的两个点；其余按引述列在旁边，从不连线。',
  'Science is a premium workload: above the median cost.': '科学属于高端负载：高于价格中位数。',
  'The same page lists it with the mass market, at or below the median.':
    '同一页又把它列入大众市场，等于或低于中位数。',
  'Both are kept; it stands near the line.': '两者都保留；它就在线的附近。',
  'Table 1, trillion tokens, November 2024 to November 2025: DeepSeek 14.37, Qwen 5.59, Meta 3.96, Mistral 2.92, OpenAI 1.65, MiniMax 1.26, Z-AI 1.18, TNG 1.13, Moonshot 0.92, Google 0.82.':
    '表 1，万亿 token，2024 年 11 月至 2025 年 11 月：DeepSeek 14.37、Qwen 5.59、Meta 3.96、Mistral 2.92、OpenAI 1.65、MiniMax 1.26、Z-AI 1.18、TNG 1.13、Moonshot 0.92、Google 0.82。',
  'Public data of 2025 alone: 13.93, 4.52, 2.99, 2.36, 1.73, 1.39, 2.02, 1.12, 0.74, 1.13.':
    '仅 2025 年的公开数据：13.93、4.52、2.99、2.36、1.73、1.39、2.02、1.12、0.74、1.13。',
  'They start two months later and list fifty models a day, so most run lower; OpenAI, MiniMax, Z-AI and Google run higher.':
    '公开数据晚两个月开始，每天只列五十个模型，所以多数偏低；OpenAI、MiniMax、Z-AI 和 Google 偏高。',
  "The report's table is kept, ours stands beside it.": '保留报告的表，我们的合计列在旁边。',
  'Table 5 gives Claude Sonnet 4 and Gemini 2.0 Flash a use of 6.84 and 6.68, that is 6.9 and 4.8 trillion tokens.':
    '表 5 中 Claude Sonnet 4 和 Gemini 2.0 Flash 的用量为 6.84 和 6.68，即 6.9 和 4.8 万亿 token。',
  'Public data of January to November 2025 have them at 9.8 and 9.2 trillion.':
    '2025 年 1 月至 11 月的公开数据为 9.8 和 9.2 万亿。',
  'Claude 3.7 Sonnet fits better: 7.4 against 7.8.': 'Claude 3.7 Sonnet 较为吻合：7.4 对 7.8。',
  "The report's numbers are kept.": '保留报告的数字。',
  "It leaves out traffic on customers' own keys and sampled the table from another dataset; how much that explains is not known.":
    '报告不含使用客户自有密钥的流量，这张表又取样自另一个数据集；这能解释多少，不得而知。',
  'The window runs from 2024-11-03 to 2025-11-30.': '时间窗口从 2024-11-03 到 2025-11-30。',
  'Figures 1, 3 and 10 start on 2024-10-27 or 2024-10-28.': '图 1、图 3 和图 10 从 2024-10-27 或 2024-10-28 开始。',
  'Each series keeps the dates on its own axis.': '各序列保留自己坐标轴上的日期。',
  'Completions nearly triple; a request is over 5.4K tokens long.': '补全增至近三倍；一个请求超过 5.4K token。',
  'From 150 to 400 is 2.7 times, and 6K of prompt with 0.4K of completion make 6.4K.':
    '从 150 到 400 是 2.7 倍，而 6K 的提示词加 0.4K 的补全是 6.4K。',
  'The spans differ; each number is quoted with its own.': '时段不同；每个数字都附上各自的时段。',
  'A known conflict': '一处已知分歧',
};
