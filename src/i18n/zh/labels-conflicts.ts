/** The known conflicts in Chinese: titles and texts of data/conflicts.csv, whose numbers they take. */
import type { LabelList } from '../labels.ts';

export const conflicts: LabelList = {
  'A known conflict': '一处已知分歧',
  'Mean share of Chinese open models': '中国开源模型的平均份额',
  'The text gives Chinese OSS a mean of {}% of weekly tokens and RoW OSS {}%.':
    '正文说中国开源平均占每周 token 的 {}%，其他地区开源占 {}%。',
  "Retellings pass on {}% as the Chinese figure; recomputed over the report's window from public data and ten weeks of its picture, Chinese OSS comes to {}%.":
    '转述常把 {}% 当作中国的数字；用公开数据加原图的十周在报告的时间窗口内重新计算，中国开源为 {}%。',
  '{}% is the Chinese mean; {}% belongs to RoW OSS.': '{}% 是中国的平均值；{}% 属于其他地区开源。',
  'Figure {}: text against picture': '图 {}：正文与原图不一致',
  'The text: means of {} / {} / {} (Chinese OSS / RoW OSS / closed) and a Chinese peak of nearly {}.':
    '正文：平均值为 {} / {} / {}（中国开源 / 其他地区开源 / 闭源），中国峰值接近 {}。',
  'The picture shows means of {} / {} / {} and a Chinese peak of {}. Public data with all variants side with the text: the peak is {}, in the week of {}. Without free variants they follow the picture: the peak is {}, and over {} weeks the Chinese series is {} points off on average (correlation {}), where with all variants it is {} off ({}).':
    '原图显示平均值为 {} / {} / {}，中国峰值为 {}。含全部变体的公开数据支持正文：峰值为 {}，在 {} 当周。不含免费变体的公开数据则与原图相符：峰值为 {}，在 {} 周里中国序列平均相差 {} 个百分点（相关系数 {}），而含全部变体时相差 {} 个百分点（{}）。',
  'Inferred, not stated in the report: the picture leaves free variants out, while the text and figure {} count them. Public data with all variants lead; the picture and public data without free variants stand beside them.':
    '这是推断，报告没有这样说：原图不含免费变体，正文和图 {} 则计入。以含全部变体的公开数据为主；原图和不含免费变体的公开数据列在旁边。',
  'Three means that do not reach {}': '三个平均值加不到 {}',
  'Chinese OSS, RoW OSS and closed models from outside China average {}, {} and {}.':
    '中国开源、其他地区开源和中国以外的闭源模型，平均为 {}、{} 和 {}。',
  'They add to {}.': '三者相加为 {}。',
  'Closed Chinese models and models nobody identified are the likely rest. Nothing was scaled up.':
    '其余的多半是中国的闭源模型和无人认出的模型。没有按比例放大。',
  'A third by the end of {}': '{} 年末占三分之一',
  'The text puts open models at about a third of use by the end of {}.': '正文说开源模型到 {} 年末约占用量的三分之一。',
  'The picture ends at {}. Public data end at {}, with {} more in the unlisted rest and unnamed models; they hold a third only in the four weeks from {} to {}, with {} at the most (week of {}). Without free variants, as the picture seems to count, they end at {} and never hold a third; the most is {} (week of {}).':
    '原图末端为 {}。公开数据末端为 {}，未上榜和未具名的模型另有 {}；只有 {} 至 {} 这四周占到三分之一，最高 {}（{} 当周）。按原图看来的算法不计免费变体，末端为 {}，从未占到三分之一，最高 {}（{} 当周）。',
  "With free variants a third was a summer, not a year's end; without them it was never reached.":
    '计入免费变体，三分之一是夏天的事，不是年末的事；不计免费变体，则从未达到。',
  'A majority that is none': '没有过半的「多数」',
  'The text has programming and technology together at {}% of Chinese OSS tokens and calls it most of the use.':
    '正文说编程与科技合计占中国开源 token 的 {}%，并称之为大部分用量。',
  'The caption says {}%, and neither is a majority.': '图注说 {}%，两者都没有过半。',
  'Both numbers are kept; the word majority is not.': '两个数字都保留；「多数」一词不保留。',
  'Asia: {} or {}': '亚洲：{} 还是 {}',
  'Section {} says Asia rose from about {}% to about {}%.': '第 {} 节说亚洲从约 {}% 升到约 {}%。',
  'Table {} has {}%, and the discussion calls the rise one of token demand.':
    '表 {} 是 {}%，讨论部分又把这一升幅说成 token 需求的升幅。',
  '{} is tokens by billing region over the whole dataset; {} and {} are spend in the first and last weeks.':
    '{} 是整个数据集按账单地区的 token；{} 和 {} 是最初和最后几周的支出。',
  'North America smaller than its parts': '北美洲小于其组成部分',
  'Table {}: North America {}%.': '表 {}：北美洲 {}%。',
  'Table {}: United States {}% and Canada {}%, together {}%.': '表 {}：美国 {}%，加拿大 {}%，合计 {}%。',
  'Both tables stand as printed.': '两张表都按原文保留。',
  'Oceania before South America': '大洋洲排在南美洲之前',
  'Table {} lists continents from largest to smallest.': '表 {} 按从大到小列出各大洲。',
  'Oceania ({}) stands above South America ({}).': '大洋洲（{}）却排在南美洲（{}）之前。',
  'The printed order is kept; sort by share to right it.': '保留原文的次序；按份额排序即可纠正。',
  'No open model above {}%': '没有开源模型超过 {}%',
  'By the end of {} no open model exceeds {}% of open tokens.': '到 {} 年末，没有哪个开源模型超过开源 token 的 {}%。',
  'The picture has MiniMax M2 at {}% of the top {} in the week of {}; over all listed open models public data have it at {}%.':
    '原图上 MiniMax M2 在 {3} 当周占前 {2} 名的 {1}%；在所有上榜开源模型中，公开数据为 {4}%。',
  "Nearly true of all open tokens, not of the picture. Of MiniMax M2's {} billion tokens in that week {} billion were of its free variant.":
    '对全部开源 token 大体属实，对原图则不然。MiniMax M2 当周的 {}0 亿 token 中，有 {}0 亿来自它的免费变体。',
  'R1 before R1': 'R1 发布之前的 R1',
  'V3 and R1 hold more than half of open tokens in late {}.': 'V3 和 R1 在 {} 年末占开源 token 的一半以上。',
  "R1 was released in January {}. In public data DeepSeek's models hold more than half of listed open tokens in {} weeks between {} and {}.":
    'R1 发布于 {1} 年 1 月。在公开数据中，DeepSeek 的模型在 {3} 至 {4} 之间有 {2} 周占上榜开源 token 的一半以上。',
  'The dominance is real; its date is {}.': '独大确有其事；时间是 {} 年。',
  'How large open models are': '开源模型有多大',
  'A published summary reads about {}% small and {}% large off the end of figure {}.':
    '一篇公开的摘要从图 {3} 的末端读出小型约 {1}%、大型约 {2}%。',
  'With parameters looked up model by model, public data of the week of {} have {}% small, {}% medium and {}% large.':
    '逐个模型查明参数量之后，{} 当周的公开数据为小型 {}%、中型 {}%、大型 {}%。',
  "Both are shown, each as whose it is; the report's own series was not seen.":
    '两者都列出，各注明出自何人；没有看到报告自己的序列。',
  'What counts as a reasoning model': '什么算推理模型',
  'The picture ends at {}%.': '原图末端为 {}%。',
  'Counting every model that can reason, public data end at {}%; counting those labelled as reasoning by default, at {}%.':
    '把所有会推理的模型都算上，公开数据末端为 {}%；只算标为默认推理的模型，为 {}%。',
  'The picture leads; both countings stand beside it, named. The second is {} points off on average; some of its labels are doubtful, see the dataset reasoning-check.':
    '以原图为主；两种数法都列在旁边，并注明名称。第二种平均相差 {} 个百分点；其中有些标注存疑，见数据集 reasoning-check。',
  'Roleplay above half': '角色扮演过半',
  'The text has roleplay hovering above {}% of open tokens.': '正文说角色扮演徘徊在开源 token 的 {}% 以上。',
  'The picture is above {}% in {} of {} weeks, between {} and {} (the first bar, probably a part week), and {} on average; it ends at {}.':
    '原图上 {3} 周里有 {2} 周高于 {1}%，在 {4} 与 {5}（第一根柱，多半不是整周）之间，平均 {6}；末端为 {7}。',
  'When Gemma {} {} came out': 'Gemma {} {} 何时发布',
  'Section {} has Gemma {} {} come out in August {}.': '第 {} 节说 Gemma {} {} 于 {} 年 8 月发布。',
  'OpenRouter lists it from {}.': 'OpenRouter 自 {} 起列出它。',
  "The report's month is kept as printed among the stated facts; our labels have the earlier date.":
    '陈述的事实中按原文保留报告的月份；我们的标注用较早的日期。',
  'Tool calls at the start of the year': '年初的工具调用',
  'A retelling of the report has almost no tool calls at the start of {}.': '有转述说 {} 年初几乎没有工具调用。',
  'Somebody else read about {}% off the early part of the picture.': '有人从原图前段读出约 {}%。',
  "The reading is shown as that of a third party; neither is the report's number.":
    '该读数作为第三方读数列出；两者都不是报告的数字。',
  'Claude {} Sonnet among the reasoning models': '推理模型中的 Claude {} Sonnet',
  'A retelling of the report names Claude {} Sonnet among the leading reasoning models.':
    '有转述把 Claude {} Sonnet 列入领先的推理模型。',
  'The caption names five, and Claude {} Sonnet is not among them.': '图注列出五个，其中没有 Claude {} Sonnet。',
  "The caption's order is kept.": '保留图注的次序。',
  'Public history that was revised': '公开的历史数据被修订过',
  "Archived pages of OpenRouter's rankings had, for the seven days to {}, {} trillion tokens in all and {} billion of Claude Sonnet {} (captured {}); for those to {}, {} trillion and {} billion (captured {}).":
    'OpenRouter 榜单的存档页面上，截至 {1} 的七天共 {2} 万亿 token，其中 Claude Sonnet {4} 有 {3}0 亿（存档于 {5}）；截至 {6} 的七天为 {7} 万亿和 {8}0 亿（存档于 {9}）。',
  "The same weeks in today's public data have {} trillion and {} billion, and {} trillion and {} billion: one week lower, the other higher.":
    '同样的两周在今天的公开数据中为 {} 万亿和 {}0 亿，以及 {} 万亿和 {}0 亿：一周偏低，另一周偏高。',
  "Either the pages or the history were corrected; which is not known. Today's public data are shown; the captures are the dataset archived-rankings.":
    '修正的是页面还是历史数据，不得而知。这里显示今天的公开数据；存档的数字见数据集 archived-rankings。',
  'Who leads open programming': '开源编程谁领先',
  'By late {} open models from outside China have more than half of open programming tokens.':
    '到 {} 年末，其他地区的开源模型占开源编程 token 的一半以上。',
  'In the week of {} the nine models public data name hold {}% of programming tokens with Chinese open models and none with other open ones; all unnamed models together have {}%. In the last week of November the rest, {}%, leaves it open.':
    '{} 当周，公开数据列出的九个模型中，中国开源模型占编程 token 的 {}%，其他开源模型一个也没有；所有未具名的模型合计 {}%。在 11 月最后一周，其余的 {}% 让此事无法定论。',
  'The bound is quoted; public data stand beside it, and do not show the lead.':
    '引用原文的界限；公开数据列在旁边，看不出这一领先。',
  'Programming above half': '编程过半',
  'Programming passed {}% in recent weeks.': '编程在最近几周超过 {}%。',
  'The picture ends at {}%; the three weeks before read {}% to {}%.': '原图末端为 {}%；此前三周读作 {}% 至 {}%。',
  'About half.': '约一半。',
  'Programming in early {}': '{} 年初的编程',
  'Programming had about {}% of tokens in early {}.': '编程在 {2} 年初约占 token 的 {1}%。',
  "Categories were tagged only from May {}. The picture's first bar ({}) reads {} and is probably a part week; the next reads {}.":
    '类别从 {} 年 5 月才开始打标签。原图的第一根柱（{}）读作 {}，多半不是整周；下一根读作 {}。',
  'About {}% is quoted with the date of that first bar; the jump after it is not growth.':
    '引用约 {}% 时附上第一根柱的日期；其后的跃升不是增长。',
  'Anthropic below {}% for the first time': 'Anthropic 首次跌破 {}%',
  'The first week below {}% of programming spend is that of {}.': '首次低于编程支出 {}% 的一周是 {} 当周。',
  'The picture reads {} there, but its first bar ({}) reads {}, probably a part week.':
    '原图在该周读作 {}，但第一根柱（{}）读作 {}，多半不是整周。',
  'Kept, with the first bar flagged.': '保留，第一根柱已标记。',
  'xAI left out, yet drawn': '说不含 xAI，却画了出来',
  'The caption says xAI is left out of figure {}; Google is steady at about {}%.':
    '图注说图 {} 不含 xAI；Google 稳定在约 {}%。',
  'The picture has a band for xAI, {} to {}%, and reads Google at {} to {}% from August to October.':
    '原图上有 xAI 的色带，{} 至 {}%；Google 在 8 月至 10 月读作 {} 至 {}%。',
  "The picture's series is given with xAI in it.": '给出的是原图含 xAI 的序列。',
  'Two answers on price': '关于价格的两个答案',
  'The text: a price cut of {}% goes with {} to {}% more use.': '正文：降价 {}% 对应用量增加 {} 至 {}%。',
  'The line drawn in figure {} has a slope of -{}, which is about {}%.': '图 {} 上画的线斜率为 -{}，约合 {}%。',
  "The text is quoted and the line drawn as the picture's; they differ.": '引用正文，线按原图画出；两者不同。',
  'Two medians of cost': '价格的两个中位数',
  'The median cost is {} USD per {} tokens.': '价格中位数为每 {2} token {1} 美元。',
  'The line in figure {} stands at about {}.': '图 {} 上的线约在 {}。',
  '{} is the median over categories (figure {}), {} the one over models (figure {}).':
    '{} 是各类别的中位数（图 {}），{} 是各模型的中位数（图 {}）。',
  'Role-playing games: {} or nearly {}': '角色扮演游戏：{} 还是接近 {}',
  'Section {} says nearly {}% of roleplay tokens.': '第 {} 节说接近角色扮演 token 的 {}%。',
  'The appendix says {}%.': '附录说 {}%。',
  'One fact; {} is the exact one.': '是同一件事；{} 是精确值。',
  'Retention in the report and in an essay': '报告与文章中的留存',
  'The report has both cohorts at about {}% in month {}.': '报告说两个队列在第 {2} 个月都约为 {1}%。',
  'An essay by its lead author is quoted with {}% in month {} for Claude {} Sonnet and {}% in month {} for Gemini {} Pro.':
    '第一作者的一篇文章据引述说，Claude {2} Sonnet 在第 {3} 个月为 {1}%，Gemini {6} Pro 在第 {5} 个月为 {4}%。',
  "The report's two points are drawn; the others stand beside them as quoted, never joined.":
    '画出报告的两个点；其余按引述列在旁边，从不连线。',
  'Science in two quadrants': '科学出现在两个象限',
  'Science is a premium workload: above the median cost.': '科学属于高端负载：高于价格中位数。',
  'The same page lists it with the mass market, at or below the median.':
    '同一页又把它列入大众市场，等于或低于中位数。',
  'Both are kept; it stands near the line.': '两者都保留；它就在线的附近。',
  'Author totals against public data': '厂商总数与公开数据',
  'Table {}, trillion tokens, November {} to November {}: DeepSeek {}, Qwen {}, Meta {}, Mistral {}, OpenAI {}, MiniMax {}, Z-AI {}, TNG {}, Moonshot {}, Google {}.':
    '表 {}，万亿 token，{} 年 11 月至 {} 年 11 月：DeepSeek {}、Qwen {}、Meta {}、Mistral {}、OpenAI {}、MiniMax {}、Z-AI {}、TNG {}、Moonshot {}、Google {}。',
  'Public data of {} alone: {}, {}, {}, {}, {}, {}, {}, {}, {}, {}. They start two months later and list fifty models a day, so most run lower; OpenAI, MiniMax, Z-AI and Google run higher.':
    '仅 {} 年的公开数据：{}、{}、{}、{}、{}、{}、{}、{}、{}、{}。公开数据晚两个月开始，每天只列五十个模型，所以多数偏低；OpenAI、MiniMax、Z-AI 和 Google 偏高。',
  "The report's table is kept, ours stands beside it.": '保留报告的表，我们的合计列在旁边。',
  'Use in table {} against public data': '表 {} 的用量与公开数据',
  'Table {} gives Claude Sonnet {} and Gemini {} Flash a use of {} and {}, that is {} and {} trillion tokens.':
    '表 {} 中 Claude Sonnet {} 和 Gemini {} Flash 的用量为 {} 和 {}，即 {} 和 {} 万亿 token。',
  'Public data of January to November {} have them at {} and {} trillion. Claude {} Sonnet fits better: {} against {}.':
    '{} 年 1 月至 11 月的公开数据为 {} 和 {} 万亿。Claude {} Sonnet 较为吻合：{} 对 {}。',
  "The report's numbers are kept. It leaves out traffic on customers' own keys and sampled the table from another dataset; how much that explains is not known.":
    '保留报告的数字。报告不含使用客户自有密钥的流量，这张表又取样自另一个数据集；这能解释多少，不得而知。',
  'Where the window starts': '时间窗口从哪里开始',
  'The window runs from {} to {}.': '时间窗口从 {} 到 {}。',
  'Figures {}, {} and {} start on {} or {}.': '图 {}、图 {} 和图 {} 从 {} 或 {} 开始。',
  'Each series keeps the dates on its own axis.': '各序列保留自己坐标轴上的日期。',
  'Lengths that do not add up': '对不上的长度',
  'Completions nearly triple; a request is over {} tokens long.': '补全增至近三倍；一个请求超过 {} token。',
  'From {} to {} is {} times, and {} of prompt with {} of completion make {}.':
    '从 {} 到 {} 是 {} 倍，而 {} 的提示词加 {} 的补全是 {}。',
  'The spans differ; each number is quoted with its own.': '时段不同；每个数字都附上各自的时段。',
};
