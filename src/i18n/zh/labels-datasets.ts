/** Chinese titles and descriptions of datasets, their sources and the notes on rows. */
import type { LabelList } from '../labels.ts';

/** Titles of datasets, and what one row of each is. */
export const datasets: LabelList = {
  Countries: '国家和地区',
  'One row is a word or a path of the content classifier that a log may carry, and the category it is brought to.':
    '一行是日志中可能出现的一个词或一条内容分类器路径，以及它归入的类别。',
  Authors: '厂商',
  'Words for a category': '各类别的用词',
  'Headline claims and how to test them again': '主要论断与复核方法',
  'Where the report disagrees': '报告的分歧之处',
  'List prices': '标价',
  'List prices by date': '逐日标价',
  Models: '模型',
  'Figure {} as pictured: categories of all models': '图 {} 原图：全部模型的类别',
  'Figure {} as pictured: cost and use of models': '图 {} 原图：各模型的价格与用量',
  'Figure {} as pictured: its two lines': '图 {} 原图：两条线',
  'Figure {} as pictured: categories of open models': '图 {} 原图：开源模型的类别',
  'Figure {} as pictured: open models by size, as a count': '图 {} 原图：各规模开源模型的个数',
  'Figure {} as pictured: top {} open models': '图 {} 原图：前 {} 名开源模型',
  'Figure {} as pictured: programming spend by author': '图 {} 原图：各厂商的编程支出',
  'Figure {} as pictured: prompt length by category': '图 {} 原图：各类别的提示词长度',
  'Figure {} as pictured: reasoning models': '图 {} 原图：推理模型',
  'Figure {} as pictured: share by source type': '图 {} 原图：各来源类型的份额',
  'Figure {} as pictured: tool-call tokens of ten models': '图 {} 原图：十个模型的工具调用 token',
  'Releases marked in figure {}': '图 {} 标出的发布',
  'What is known of the retention curves': '关于留存曲线的已知事实',
  'What the report states': '报告的陈述',
  'Open-weight tokens by author': '各厂商的开源 token',
  'Tokens by continent': '各大洲的 token',
  'Tokens by country': '各国的 token',
  'Tokens by prompt language': '各提示词语言的 token',
  'Example models by segment': '各分区的示例模型',
  'Requests per week by prompt length': '每周各提示词长度的请求',
  'Prompts, completions and requests of the largest models': '最大模型的提示词、补全与请求',
  'Tokens per week and model': '每周各模型的 token',
  'Programming tokens per week and model': '每周各模型的编程 token',
  'Programming tokens per week': '每周编程 token',
  'Tokens per week and source type': '每周各来源类型的 token',
  'Weeks as the rankings page had them': '榜单页面当时显示的各周',
  'One row is a model’s tokens in a week, as an archived page of the time showed them.':
    '每行是一个模型一周的 token，取自当时页面的存档。',
  'The report’s own titles of its figures': '报告为各图所起的标题',
  'One row is a figure or table with the short title the report gives it.': '每行是一张图或表，附报告所起的短标题。',
  'printed on the picture': '印在原图上',
  'caption, from a published Chinese translation': '图注，取自公开的中文译本',
  'What the report refers to': '报告的参考文献',
  'One row is an entry of the report’s list of references.': '每行是报告参考文献表中的一条。',
  'How near public data come to the pictures': '公开数据与原图有多接近',
  'One row is a picture’s series against public data, with all variants or without free ones.':
    '每行是原图的一条序列与公开数据的比较，含全部变体或不含免费变体。',
  'Reasoning by default, checked by use': '默认推理：用实际用量核对',
  'One row is a slug that can reason, with the share of reasoning tokens in its completions.':
    '每行是一个会推理的模型名称，附其补全 token 中推理所占的份额。',
  'Tool calls per week and model': '每周各模型的工具调用',
  'Total tokens per week': '每周的 token 总数',
  'One row is one author: who made the models under a slug prefix.': '一行是一家厂商：标识前缀之下的模型由谁开发。',
  'One row is one claim of the report and the measure it is tested by.': '一行是报告的一条论断，以及用来检验它的指标。',
  'One row is a place where the report disagrees with itself or with public data, and how it is settled here.':
    '一行是报告自相矛盾、或与公开数据不一致的一处，以及这里如何处理。',
  'One row is a country or territory with its continent.': '一行是一个国家或地区，及其所属大洲。',
  'One row is one price of one model in one list, with the day of the first snapshot it was seen in.':
    '一行是一份价目中一个模型的一个价格，以及最早见到它的快照日期。',
  'One row is the list price of one model or variant on one day.': '一行是一个模型或变体在某一天的标价。',
  'Other names of models': '模型的其他叫法',
  'What stands before names of models': '模型名之前的词',
  'One row is one model slug of the weekly rankings, or a well-known model that only people’s own logs name, with its labels.':
    '一行是每周榜单中的一个模型标识，或只在用户自己的日志中出现的知名模型，及其标注。',
  'One row is a name that logs and price lists have for a model and that no rule leads to it.':
    '一行是日志和价目表对一个模型的叫法，且没有规则能由它得出该模型。',
  'One row is a word that logs put before the name of a model, or that names of one family begin with.':
    '一行是日志写在模型名前的一个词，或一个系列的名称开头的词。',
  'One row is the share of one category in one week, read off figure {}.': '一行是一个类别在一周的份额，从图 {} 读出。',
  'One row is one visible circle of figure {}.': '一行是图 {} 上一个看得见的圆点。',
  'One row is one line drawn across figure {}: the sloping trend, the upright median.':
    '一行是横贯图 {} 的一条线：斜的趋势线，竖的中位线。',
  'One row is the share of one category in one week among open models, read off figure {}.':
    '一行是一个类别在一周中占开源模型的份额，从图 {} 读出。',
  'One row is the share of one size class among the open models available in one week, read off figure {}.':
    '一行是一种规模在一周在架开源模型中的份额，从图 {} 读出。',
  'One row is the share of one open model in one week, read off figure {}.':
    '一行是一个开源模型在一周的份额，从图 {} 读出。',
  'One row is the share of one author in one week’s programming spend, read off figure {}.':
    '一行是一家厂商在一周编程支出中的份额，从图 {} 读出。',
  'One row is the average prompt of one category in one week, read off figure {}.':
    '一行是一个类别在一周的平均提示词长度，从图 {} 读出。',
  'One row is the share of reasoning models in one week, read off figure {}.':
    '一行是推理模型在一周的份额，从图 {} 读出。',
  'One row is the share of one source type in one week, read off figure {}.':
    '一行是一种来源类型在一周的份额，从图 {} 读出。',
  'One row is the share of one model in one month, read off figure {}.': '一行是一个模型在一个月的份额，从图 {} 读出。',
  'One row is one model release that figure {} marks.': '一行是图 {} 标出的一次模型发布。',
  'One row is one thing the report says about a panel of figure {}, or that somebody else read off it.':
    '一行是报告关于图 {} 某个分图的一条陈述，或他人从中读出的一条。',
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
};

/** Sources, places in them, licences, and who said a thing. */
export const sources: LabelList = {
  'Laboratories’ own sites, model cards and papers': '各实验室的网站、模型卡与论文',
  'OpenRouter model catalog': 'OpenRouter 模型目录',
  'Documentation of makers and clouds': '厂商与云平台的文档',
  'lists of models, named per row': '模型列表，逐行注明',
  'as of {}; id and hf_slug': '截至 {}；id 与 hf_slug',
  'LiteLLM price list': 'LiteLLM 价目表',
  'LiteLLM documentation': 'LiteLLM 文档',
  'organisations, named per row': '组织，逐行注明',
  'Amazon Bedrock user guide': 'Amazon Bedrock 用户指南',
  'model ids': '模型编号',
  'model_prices_and_context_window.json, {} snapshots, {} to {}':
    'model_prices_and_context_window.json，{} 个快照，{} 至 {}',
  'provider and model files, twice a month, {} to {}': '供应方与模型文件，每月两次，{} 至 {}',
  'OpenRouter rankings': 'OpenRouter 榜单',
  'ISO {}, as in the time zone database (iso3166.tab)': 'ISO {}，取自时区数据库（iso3166.tab）',
  'OpenRouter model API': 'OpenRouter 模型 API',
  'charmbracelet/catwalk (copies of the listing on other days)': 'charmbracelet/catwalk（其他日期的目录副本）',
  'OpenRouter rankings page': 'OpenRouter 榜单页面',
  'falercia/modelseason (copy the numbers were read from)': 'falercia/modelseason（数字读自此副本）',
  'clarencechien/AIFactor (copy the numbers were read from)': 'clarencechien/AIFactor（数字读自此副本）',
  'johnbean393/openrouter-inference-stats (copy the numbers were read from)':
    'johnbean393/openrouter-inference-stats（数字读自此副本）',
  'jampongsathorn/openrouter-rankings (copy the numbers were read from)':
    'jampongsathorn/openrouter-rankings（数字读自此副本）',
  'Model and author labels of this package': '本数据包的模型与厂商标注',
  'named per row': '逐行注明',
  'as of {}': '截至 {}',
  'section {}, text': '第 {} 节，正文',
  'categories of the rankings': '榜单的类别',
  'as named in each row': '见各行',
  'weekly tokens by model': '各模型每周的 token',
  'English names': '英文名称',
  'continents; the Americas parted at Panama, the Caribbean with the north': '大洲；美洲以巴拿马为界，加勒比归北美',
  'listings of {} to {}': '{} 至 {} 的目录',
  '{} to {}': '{} 至 {}',
  'as of {}; hf_slug and supports_reasoning': '截至 {}；hf_slug 与 supports_reasoning',
  'provider and model files': '服务商与模型文件',
  'repositories and parameter counts, named per row': '仓库与参数量，逐行注明',
  'figure {} (picture; also at openrouter.ai/state-of-ai)': '图 {}（原图；亦见 openrouter.ai/state-of-ai）',
  'created, read {}': 'created 字段，读于 {}',
  'section {} and figure {}': '第 {} 节与图 {}',
  'readings of the charts': '对图的读数',
  'as quoted in a public note': '据一篇公开笔记的引述',
  'sections {} to {} and appendix': '第 {} 至 {} 节及附录',
  'section {}, table {}': '第 {} 节，表 {}',
  'table {}': '表 {}',
  'context length, requests per bucket, weeks {} to {}': '上下文长度，每个区间的请求数，{} 至 {} 各周',
  'weekly tokens, requests and lengths of the top {} to {} models, weeks {} to {}':
    '前 {} 至 {} 名模型每周的 token、请求与长度，{} 至 {} 各周',
  'daily rows of {} to {}, summed to ISO weeks': '{} 至 {} 的每日数据，按 ISO 周求和',
  'category Programming, top {} models and others, weeks {} to {}': '编程类，前 {} 名模型及其余，{} 至 {} 各周',
  'category Programming, weekly totals {} to {}': '编程类，每周总数，{} 至 {}',
  'figures {}, {} and {}, as read off in the picture datasets': '图 {}、{} 和 {}，按各原图数据集的读数',
  'dataset weekly-model-tokens, with the labels of models and authors':
    '数据集 weekly-model-tokens，用 models 与 authors 的标注',
  'OpenRouter model pages and rankings': 'OpenRouter 的模型页面与榜单',
  'dataset weekly-model-detail': '数据集 weekly-model-detail',
  'dataset models, column reasoning_default': '数据集 models 的 reasoning_default 一列',
  'Internet Archive captures of openrouter.ai/rankings': 'openrouter.ai/rankings 在互联网档案馆的存档',
  'captures of {} {} and {} {} UTC; seven days to the day before': '{} {} 与 {} {}（UTC）的存档；截至前一天的七天',
  'hanski319/openrouter-token-data (copy the numbers were read from)':
    'hanski319/openrouter-token-data（数字读自此副本）',
  'titles on the pictures, captions of figures and tables': '原图上的标题，以及图注和表题',
  'list of references': '参考文献表',
  'datasets models and authors': '数据集 models 与 authors',
  'tool calls, top {} models and others': '工具调用，前 {} 名模型及其余',
  'daily rows summed to ISO weeks (coverage data-api)': '每日数据按 ISO 周求和（覆盖范围 data-api）',
  'weekly chart in Wayback Machine captures of {}, {}, {} and {} (coverage chart-capture)':
    'Wayback Machine 于 {}、{}、{} 和 {} 抓取的周图（覆盖范围 chart-capture）',
  'Creative Commons Attribution {}': '知识共享 署名 {}',
  'Facts quoted from the report, whose text and pictures belong to their authors; the wording here is ours (MIT)':
    '引自报告的事实；报告的文字与图片归其作者所有，这里的措辞是我们的（MIT）',
  'Creative Commons Attribution {} (OpenRouter rankings data)': '知识共享 署名 {}（OpenRouter 榜单数据）',
  'OpenRouter Data API, categories of rankings': 'OpenRouter Data API，rankings 的类别构成',
  'figure {}, caption': '图 {}，图注',
  "public note on the essay of {}, whose page the note's author checked":
    '谈 {} 文章的公开笔记，笔记作者核对过原文页面',
  '"The Bifurcation in the AI Market", {}, and a post on Bluesky':
    '"The Bifurcation in the AI Market"，{}，以及 Bluesky 上的一则帖子',
  '"The AI Colander", {}, as summed up by somebody else': '"The AI Colander"，{}，据他人的概括',
  'section {}, figure {}, caption': '第 {} 节，图 {}，图注',
  "a third party's reading of the picture of figure {}, in a published summary; not the report's text":
    '第三方对图 {} 原图的读数，见一篇公开的摘要；不是报告的正文',
  "a talk at SaaStr by OpenRouter's COO, as written up on saastr.com and teamday.ai (undated, read {}); not the report's text":
    'OpenRouter 首席运营官在 SaaStr 的演讲，据 saastr.com 与 teamday.ai 的报道（无日期，{} 读取）；不是报告的正文',
  'public summaries of section {} (its text was not seen)': '第 {} 节的公开摘要（没有看到正文）',
  'appendix, figure {}, caption': '附录，图 {}，图注',
  'OpenRouter and a16z': 'OpenRouter 与 a16z',
  'unnamed note on the a16z essay "The Cinderella Glass Slipper Effect"':
    '一篇未署名的笔记，谈 a16z 文章 "The Cinderella Glass Slipper Effect"',
  "the report's text": '报告正文',
  "the picture's line": '原图的线',
  'our fit of the visible circles': '我们对可见圆点的拟合',
  "our fit of table {}'s eight models": '我们对表 {} 八个模型的拟合',
  'our fit of list prices and public tokens': '我们对标价与公开 token 的拟合',
};

/** Notes on single rows: how a picture was read, what a week covers. */
export const rowNotes: LabelList = {
  'permaslug matched by us': '永久标识由我们匹配',
  free: '免费',
  'only the free variant was listed on this day': '当天只上架了免费变体',
  'rankings chart via Wayback snapshot {}': '榜单图，Wayback 快照 {}',
  'sum of top-50 rows + other, rounded to 1M per model': '前 50 名各行加 other 之和，每个模型取整到 100 万',
  'thinner than ~{} px: trace': '不足约 {} 像素：微量',
  'boundary read through a translucent annotation box': '隔着半透明标注框读出的边界',
  'label line ends on this circle': '标签的引线止于此圆点',
  'partly under the annotation box/arrow: unreliable': '部分被标注框或箭头遮住：不可靠',
  'first bar, probably a partial week': '第一根柱，多半不是整周',
  'left edge, read by eye': '左缘，目测',
  'indistinguishable from zero (<{})': '与零无法区分（<{}）',
  'within {} points of the dashed {}% line': '距 {2}% 虚线不到 {1} 个百分点',
  'black arrow crosses the line here': '黑色箭头在此与线相交',
  'dashed line covers point: mean of neighbours': '虚线遮住该点：取两侧平均',
  'last week: to {} {} UTC': '最后一周：截至 {} {} UTC',
  'detail covers {}% of the tokens': '明细覆盖 {}% 的 token',
  'partial first week': '第一周不是整周',
  'top {} only; no remainder in the copy': '仅前 {} 名；副本中没有其余合计',
  'scale doubtful: models above their own weekly total by over {}% make {}% of the estimate':
    '尺度存疑：超出自己当周总数 {}% 以上的模型占估计值的 {}%',
  'week to {} only (about {} of {} days); the page showed a total of {}':
    '该周只到 {1}（{3} 天中约 {2} 天）；页面显示的总数为 {4}',
};
