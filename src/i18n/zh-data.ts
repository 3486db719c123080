/** Chinese descriptions of datasets and of their sources. */
import type { Catalogue } from './words.ts';

export const data: Catalogue = {
  'One row is one author: who made the models under a slug prefix.': '一行是一家厂商：标识前缀之下的模型由谁开发。',
  'One row is a place where the report disagrees with itself or with public data, and how it is settled here.':
    '一行是报告自相矛盾、或与公开数据不一致的一处，以及这里如何处理。',
  'One row is the list price of one model or variant on one day.': '一行是一个模型或变体在某一天的标价。',
  'One row is one model slug of the weekly rankings, with its labels.': '一行是每周榜单中的一个模型标识，及其标注。',
  'One row is the share of one category in one week, read off figure {}.': '一行是一个类别在一周的份额，从图 {} 读出。',
  'One row is one visible circle of figure 27.': '一行是图 27 上一个看得见的圆点。',
  'One row is one line drawn across figure 27: the sloping trend, the upright median.':
    '一行是横贯图 27 的一条线：斜的趋势线，竖的中位线。',
  'One row is the share of one category in one week among open models, read off figure 6.':
    '一行是一个类别在一周中占开源模型的份额，从图 6 读出。',
  'One row is the share of one size class among the open models available in one week, read off figure 5.':
    '一行是一种规模在一周在架开源模型中的份额，从图 5 读出。',
  'One row is the share of one open model in one week, read off figure 3.':
    '一行是一个开源模型在一周的份额，从图 3 读出。',
  'One row is the share of one author in one week’s programming spend, read off figure 20.':
    '一行是一家厂商在一周编程支出中的份额，从图 20 读出。',
  'One row is the average prompt of one category in one week, read off figure 16.':
    '一行是一个类别在一周的平均提示词长度，从图 16 读出。',
  'One row is the share of reasoning models in one week, read off figure 10.':
    '一行是推理模型在一周的份额，从图 10 读出。',
  'One row is the share of one source type in one week, read off figure 1.':
    '一行是一种来源类型在一周的份额，从图 1 读出。',
  'One row is the share of one model in one month, read off figure 13.': '一行是一个模型在一个月的份额，从图 13 读出。',
  'One row is one model release that figure 1 marks.': '一行是图 1 标出的一次模型发布。',
  'One row is one thing the report says about a panel of figure 25, or that somebody else read off it.':
    '一行是报告关于图 25 某个分图的一条陈述，或他人从中读出的一条。',
  "One row is one fact printed in the report's text or captions, or one reading of its pictures by somebody else.":
    '一行是报告正文或图注中的一条事实，或他人对其图片的一条读数。',
  'One row is a model author and the tokens of all its open-weight models, November 2024 to November 2025.':
    '一行是一家厂商及其全部开源模型的 token，2024 年 11 月至 2025 年 11 月。',
  'One row is a continent and its share of all tokens, by billing region.':
    '一行是一个大洲及其占全部 token 的份额，按账单地区。',
  'One row is one of the ten largest countries, or all others, and its share of all tokens, by billing region.':
    '一行是十个最大的国家之一或其余各国，及其占全部 token 的份额，按账单地区。',
  'One row is a detected prompt language and its share of all tokens.':
    '一行是检测出的一种提示词语言，及其占全部 token 的份额。',
  'One row is a model the report picks to show a corner of its map of cost and use.':
    '一行是报告挑出的一个模型，用来说明价格与用量图的一角。',
  'One row is the requests of one week whose prompt falls into one range of tokens.':
    '一行是一周中提示词落在某个 token 区间的请求。',
  'One row is one of the week’s nine or ten largest models.': '一行是当周最大的九到十个模型之一。',
  'One row is the tokens one model served in one week.': '一行是一个模型在一周提供的 token。',
  'One row is the tokens of one model in the Programming category in one week.': '一行是一个模型在一周的编程类 token。',
  'One row is the tokens of the Programming category in one week.': '一行是一周的编程类 token。',
  'One row is the tokens of one source type in one week.': '一行是一种来源类型在一周的 token。',
  'One row is the tool calls of one model in one week.': '一行是一个模型在一周的工具调用次数。',
  'One row is the total of one week as one source gives it.': '一行是某一来源给出的一周总数。',
  'One row is one claim of the report and the measure it is tested by.': '一行是报告的一条论断，以及用来检验它的指标。',
  // Sources
  'falercia/modelseason (copy the numbers were read from)': 'falercia/modelseason（数字读自此副本）',
  'clarencechien/AIFactor (copy the numbers were read from)': 'clarencechien/AIFactor（数字读自此副本）',
  'johnbean393/openrouter-inference-stats (copy the numbers were read from)':
    'johnbean393/openrouter-inference-stats（数字读自此副本）',
  'jampongsathorn/openrouter-rankings (copy the numbers were read from)':
    'jampongsathorn/openrouter-rankings（数字读自此副本）',
  'Model and author labels of this package': '本数据包的模型与厂商标注',
  'OpenRouter rankings page': 'OpenRouter 榜单页面',
  'OpenRouter model catalog': 'OpenRouter 模型目录',
  'Laboratories’ own sites, model cards and papers': '各实验室的网站、模型卡与论文',
  'OpenRouter model API': 'OpenRouter 模型 API',
  'charmbracelet/catwalk (copies of the listing on other days)': 'charmbracelet/catwalk（其他日期的目录副本）',
  'OpenRouter rankings': 'OpenRouter 榜单',
  'daily rows of {} to {}, summed to ISO weeks': '{} 至 {} 的每日数据，按 ISO 周求和',
  'datasets models and authors': '数据集 models 与 authors',
  'figure {} (picture; also at openrouter.ai/state-of-ai)': '图 {}（原图；亦见 openrouter.ai/state-of-ai）',
  'sections 1 to 9 and appendix': '第 1 至 9 节及附录',
  'daily rows summed to ISO weeks (coverage data-api)': '每日数据按 ISO 周求和（覆盖范围 data-api）',
  'weekly chart in Wayback Machine captures of 2025-03-03, 2026-03-02, 2026-04-01 and 2026-05-01 (coverage chart-capture)':
    'Wayback Machine 于 2025-03-03、2026-03-02、2026-04-01 和 2026-05-01 抓取的周图（覆盖范围 chart-capture）',
  'table {}': '表 {}',
  'as of 2026-08-08; hf_slug and supports_reasoning': '截至 2026-08-08；hf_slug 与 supports_reasoning',
  'as of {}': '截至 {}',
  'provider and model files': '服务商与模型文件',
  'repositories and parameter counts, named per row': '仓库与参数量，逐行注明',
  'category Programming, top 9 models and others, weeks {} to {}': '编程类，前 9 名模型及其余，{} 至 {} 各周',
  'category Programming, weekly totals {} to {}': '编程类，每周总数，{} 至 {}',
  'named per row': '逐行注明',
  'tool calls, top 9 models and others': '工具调用，前 9 名模型及其余',
  'weekly tokens, requests and lengths of the top 9 to 10 models, weeks {} to {}':
    '前 9 至 10 名模型每周的 token、请求与长度，{} 至 {} 各周',
  'context length, requests per bucket, weeks {} to {}': '上下文长度，每个区间的请求数，{} 至 {} 各周',
  'section 7.1 and figure 25': '第 7.1 节与图 25',
  'readings of the charts': '对图的读数',
  'as quoted in a public note': '据一篇公开笔记的引述',
  'listings of {} to {}': '{} 至 {} 的目录',
  'as named in each row': '见各行',
  'weekly tokens by model': '各模型每周的 token',
  'created, read 2025-11-18': 'created 字段，读于 2025-11-18',
  'Creative Commons Attribution 4.0': '知识共享 署名 4.0',
  'Creative Commons Attribution 4.0 (OpenRouter rankings data)': '知识共享 署名 4.0（OpenRouter 榜单数据）',
  'Facts quoted from the report, whose text and pictures belong to their authors; the wording here is ours (MIT)':
    '引自报告的事实；报告的文字与图片归其作者所有，这里的措辞是我们的（MIT）',
  'Words for a category': '各类别的用词',
  'The report gives a representative mapping of nine categories; the whole of it is not published, and its figures use twelve others.':
    '报告给出了九个类别的代表性对应关系；全部对应没有公布，各图又用了另外十二个类别。',
  'What neither names stays without a category.': '两者都没有提到的，不归入任何类别。',
  'Word or path': '词语或路径',
  'categories of the rankings': '榜单的类别',
  'One row is a country or territory with its continent.': '一行是一个国家或地区，及其所属大洲。',
  'ISO 3166-1, as in the time zone database (iso3166.tab)': 'ISO 3166-1，取自时区数据库（iso3166.tab）',
  'English names': '英文名称',
  'continents; the Americas parted at Panama, the Caribbean with the north': '大洲；美洲以巴拿马为界，加勒比归北美',
};
