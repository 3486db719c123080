/** The notes on datasets in Chinese: those of data/datapackage.json, whose numbers they take. */
import type { LabelList } from '../labels.ts';

export const notes: LabelList = {
  'A fine-tune belongs to its own author: TNG’s DeepSeek merges count for Germany.':
    '微调模型归微调者：TNG 合并的 DeepSeek 模型算作德国。',
  'Community fine-tuners with no published seat count as rest of the world, as in the report.':
    '没有公开所在地的社区微调者算作其他地区，与报告一致。',
  'intfloat is doubtful: the E5 authors are Microsoft staff, largely in Beijing. It shows in one week only.':
    'intfloat 存疑：E5 的作者是微软员工，多数在北京。它只在一周里出现。',
  'The report gives a representative mapping of nine categories; the whole of it is not published, and its figures use twelve others. What neither names stays without a category.':
    '报告给出了九个类别的代表性对应关系；全部对应没有公布，各图又用了另外十二个类别。两者都没有提到的，不归入任何类别。',
  'Words are matched as a whole, paths from their beginning.': '整词匹配，路径从开头匹配。',
  'The verdict is not stored: figure claims-today works it out from the latest public data.':
    '判断不存储：由图 claims-today 根据最新公开数据得出。',
  'A claim about the state of things is held against every week since the report, one of what happens at times against its best week, one of a mean or peak against that of all weeks since.':
    '关于现状的论断用报告之后的每一周检验；关于「有时」的论断用最好的一周；关于平均或峰值的论断用之后所有各周的平均或峰值。',
  'Tolerances are our reading of words such as about and nearly.': '容差是我们对「约」「接近」等词的解读。',
  'Numbers of public data are those of the datasets weekly-model-tokens and weekly-source-tokens; those of pictures, of the picture datasets.':
    '公开数据的数字来自数据集 weekly-model-tokens 和 weekly-source-tokens；原图的数字来自各原图数据集。',
  'The report does not say how it counts countries between continents: Turkey, Cyprus and the Caucasus are in Asia here, Russia in Europe, as in UN M49.':
    '报告没有说明怎样划分跨洲的国家：这里土耳其、塞浦路斯和高加索归亚洲，俄罗斯归欧洲，与联合国 M49 一致。',
  'Kosovo has the code XK, which ISO {} leaves to users.': '科索沃的代码为 XK，ISO {} 留给使用者自定。',
  'What providers publish, not what anybody paid: batches, committed use, subscriptions and regional surcharges are not in it.':
    '这是供应方公布的价格，不是任何人实付的价格：不含批处理、承诺用量、订阅和地区加价。',
  'A price may have been in force before its first snapshot; nothing is known after the last one or of models released since.':
    '价格可能早于首个快照生效；最后一个快照之后的价格和此后发布的模型都未知。',
  'Where the two lists differ, both are kept.': '两份价目不同之处，两者都保留。',
  'An empty cell is not listed; 0 is listed as nought, which often means that there is no price apart.':
    '空格表示没有列出；0 表示列为零，往往意味着没有单独的价格。',
  'List prices: what a million tokens costs before caches and discounts, at one day. Prices change; a model of {} may have cost more earlier.':
    '标价：某一天百万 token 的价格，未计缓存和折扣。价格会变；{} 年的模型此前可能更贵。',
  'grok-{}-fast was free in November and December {}, though its slug has no `:free`.':
    'grok-{}-fast 在 {} 年 11 月和 12 月免费，尽管标识里没有 `:free`。',
  'They price {}% of the listed tokens of the weeks {} to {}; free variants are another {}%.':
    '标价覆盖了 {} 至 {} 各周上榜 token 的 {}%；免费变体另占 {}%。',
  'Open means weights publicly available, whatever the licence; a hosted product with its own name is not open because a sibling is.':
    '开源指权重公开可得，不论许可证；自有名称的托管产品不因同系列模型开源而算作开源。',
  'Every model that ever reaches {}% of a week is complete; the long tail may say unknown.':
    '凡曾达到一周 {}% 的模型，标注都是完整的；长尾模型可能标为未知。',
  '`[recalled]` in a source column marks a reference that was not opened again for the row.':
    '依据列中的 `[recalled]` 表示写此行时未再次打开核对该资料。',
  'Rows of models that no week of the rankings lists are there for people’s own logs; they change no figure of the report.':
    '没有任何一周榜单收录的模型行，是为用户自己的日志准备的；它们不改变报告的任何图。',
  'Case, and which of point, dash, underscore and blank stands between words, does not matter; nor does whether a number is set off from the word before it.':
    '大小写、词间用点、连字符、下划线还是空格，都无关紧要；数字与前一个词是否分开也无关紧要。',
  'A moving name (`-latest`, `deepseek-chat`) has a row of its own in `models`: of its labels those are filled in that all versions since November {}, when the report begins, share. Only where OpenRouter’s own short slug is that name is it an alias of the model behind that slug.':
    '会移动的名称（`-latest`、`deepseek-chat`）在 `models` 中自成一行：只填入 {} 年 11 月（报告起始）以来各版本共有的标注。只有当 OpenRouter 自己的短标识就是该名称时，它才是该标识所指模型的别名。',
  'An author that is not in `authors` has no labelled model; its name is still shown.':
    '不在 `authors` 中的厂商没有带标注的模型；仍会显示其名称。',
  'Labels that could well be otherwise are marked doubtful; the note of each says why.':
    '可能另有答案的标注记为存疑，各自的备注说明原因。',
  '`reasoning_default` is false for models that cannot reason and for the hybrids whose reasoning is off unless asked for: Claude {} and Claude {}.x slugs without `:thinking`, and Gemini {} Flash Lite. The plain slugs of the Gemini {} Flash previews do not reason at all; their `:thinking` variants do. How each was known is in `reasoning_source`; the dataset reasoning-check holds the labels against the tokens models spend on reasoning.':
    '不会推理的模型，`reasoning_default` 为否；默认关闭推理、只在被要求时才推理的混合模型也为否：不带 `:thinking` 的 Claude {} 和 Claude {}.x，以及 Gemini {} Flash Lite。Gemini {} Flash 预览版的普通名称完全不推理，带 `:thinking` 的变体才推理。各条如何得知，见 `reasoning_source`；数据集 reasoning-check 用模型实际花在推理上的 token 核对这些标注。',
  'Counting every model that can reason (`reasoning`) puts the week of {} at {}% of all tokens (`other` included); counting `reasoning_default` only puts it at {}%; figure {}’s picture says {}. Over the {} usable weeks of {} the second count is {} points off the picture on average, the first {}.':
    '把所有会推理的模型（`reasoning`）都算上，{} 当周占全部 token（含 `other`）的 {}%；只算 `reasoning_default`，则为 {}%；图 {} 原图为 {}。在 {} 个可用的周（{} 年）里，第二种数法与原图平均相差 {} 个百分点，第一种相差 {} 个。',
  'Models that were free under their plain slug, and whatever is free inside `other`, still count without free variants.':
    '以普通名称免费提供的模型，以及 `other` 中免费的部分，在不含免费变体的数字里仍计入。',
  'Figure {}’s picture follows public data without free variants and figure {}’s follows them with all variants; figure {}’s does not tell the two apart. That a picture leaves free variants out is inferred from these numbers, not stated by the report.':
    '图 {} 的原图与不含免费变体的公开数据相符，图 {} 的原图与含全部变体的公开数据相符；图 {} 的原图分辨不出两者。原图不含免费变体是从这些数字推断的，报告没有这样说。',
  'Figure {} is compared without the unknown type, which its picture does not have. Figure {}’s families DeepSeek V3 and DeepSeek R1 are taken with V3 {} and R1 {}; readings flagged on the picture are left out.':
    '图 {} 的比较不计未知一类，因为原图没有这一类。图 {} 的 DeepSeek V3 与 DeepSeek R1 两族分别含 V3 {} 和 R1 {}；原图上有标记的读数不计。',
  'Figures {}, {} and {} cannot be tested this way: no weekly tool-call tokens and no spend are public, and the nine programming models named a week in {} include no free variant.':
    '图 {1}、{2} 和 {3} 无法这样检验：每周的工具调用 token 和支出都没有公开，而 {4} 年每周列名的九个编程模型中没有免费变体。',
  'Only captures whose seven days are a week from Monday to Sunday are here, so that nothing is shifted against weekly-model-tokens.':
    '只收七天恰为周一至周日的存档，因此与 weekly-model-tokens 没有错位。',
  'They differ from today’s public data by far more than rounding, in both directions: see the conflict revised-history.':
    '它们与今天的公开数据相差远超舍入误差，有高有低：见已知分歧 revised-history。',
  'The title of figure {} is not known: its section was not seen.': '图 {} 的标题不详：没有看到它所在的一节。',
  'Titles that were not seen in English may be worded differently there.': '没有看到英文的标题，英文原文可能措辞不同。',
  'Titles stand in the language of the works; the list was read in a published Chinese translation.':
    '标题保留原文的语言；文献表读自公开的中文译本。',
  'Where the label and the share disagree the label is marked doubtful in models: users may have turned reasoning off, or the default is not what the catalogue makes it look like.':
    '标注与份额不一致时，models 中把该标注记为存疑：可能是用户关闭了推理，也可能默认设置并非目录所示。',
  'The line of {}% is ours: Claude models labelled as off stay under it, models known to reason always lie at {}% and more; some models between may be either.':
    '{}% 这条线是我们定的：标为默认关闭的 Claude 都低于它，已知总是推理的模型在 {}% 以上；介于其间的模型两者皆有可能。',
  'Values read off the picture; facts are free to use, and our table of them is CC BY {}.':
    '数值从原图上读出；事实可以自由使用，我们整理的表以 CC BY {} 发布。',
  'Categories come from a sample of requests classified by OpenRouter.': '类别来自 OpenRouter 对请求的抽样分类。',
  'The text says programming passed {}%; the picture reads {} in its last week and a little above {} in the three before.':
    '正文说编程超过 {}%；原图最后一周读作 {}，此前三周略高于 {}。',
  'Figure {} prints Sundays. `picture_date` keeps them, `week` is the next day’s Monday: figure {}, the one series public data can test, fits public shares of the next Monday better than those of the Monday before ({} against {} points off on average). A US time zone on the axis is the likely reason.':
    '图 {} 印的是星期日。`picture_date` 保留原日期，`week` 是次日的星期一：图 {} 是唯一可以用公开数据检验的序列，它与次日星期一的公开份额更吻合，好于与前一个星期一的（平均相差 {} 对 {} 个百分点）。原因多半是坐标轴用了美国时区。',
  'Circles hidden behind others are missing: counts and densities are not the report’s.':
    '被遮住的圆点缺失：个数和疏密与报告不同。',
  'The axis counts millions of tokens: {} is {} trillion.': '坐标轴以百万 token 计：{} 即 {} 万亿。',
  'usage_tokens repeats log10_usage; it is good to about {}%.': 'usage_tokens 由 log10_usage 换算，误差约 {}%。',
  'Uncertainties are those of the circles, {} in log10, carried over: at both ends of the trend, whose circles span almost four decades of cost, and at the one place of the median.':
    '误差由圆点的误差（log10 为 {}）推得：用于趋势线两端（圆点的价格跨近四个数量级），以及中位线的位置。',
  'The height of the trend was not read; figure {} draws it through the mean of the visible circles.':
    '趋势线的高度没有读出；图 {} 让它穿过可见圆点的平均位置。',
  'Neither line is the price response or the median of the report’s text: see the conflicts of figure {}.':
    '两条线都不是报告正文所说的价格反应或中位数：见图 {} 的已知分歧。',
  'A share of models, not of tokens.': '这是模型个数的份额，不是 token 的份额。',
  'Weeks {} to {}: six middle series lie under a label and are unreliable (flagged, uncertainty {}).':
    '{} 至 {} 各周：中间六条序列被标签遮住，不可靠（已标记，误差 {}）。',
  'Spend, not tokens.': '这是支出，不是 token。',
  'The first bar ({}) is probably a partial week.': '第一根柱（{}）多半不是整周。',
  'The report’s text says xAI is left out; the picture shows it.': '报告正文说不含 xAI；原图上却有。',
  'Points hidden behind another line are missing, not zero.': '被另一条线遮住的点是缺失，不是零。',
  'The first programming point is by eye.': '编程的第一个点是目测的。',
  'The first twelve weeks cannot be told from zero: they are under {} and stand as {} with an uncertainty of {}.':
    '前十二周与零无法区分：都低于 {}，记作 {}，误差 {}。',
  'The picture disagrees with the report’s text: its means are lower for Chinese OSS and its peak is too. Public data agree with the text.':
    '原图与报告正文不一致：原图上中国开源的平均值和峰值都更低。公开数据与正文相符。',
  'The picture has no Unknown: its three series make the whole.': '原图没有「未知」：三个序列就是全部。',
  'The week of {} is the mean of both sides of a dashed line.': '{} 当周取虚线两侧的平均值。',
  'The ten models are the whole: shares of a month sum to {}.': '十个模型就是全部：每月份额之和为 {}。',
  'Which six releases are marked is the report’s choice; the dates are those of OpenRouter’s listing.':
    '标出哪六次发布由报告选定；日期取 OpenRouter 的上架日期。',
  "The report prints two values; everything else about the curves is words, ranges or other people's readings. No curve can be drawn from this, and none is.":
    '报告只印出两个数值；关于曲线的其余内容都是文字、区间或他人的读数。由此画不出曲线，这里也没有画。',
  'Retention here is activity: a user who comes back counts again, so a curve may rise.':
    '这里的留存指活跃：回来的用户会重新计入，所以曲线可以回升。',
  "Two of the readings differ from the report's text on the same cohorts; both are kept.":
    '有两处读数与报告正文对同一队列的说法不同；两者都保留。',
  'Tables {} to {} are datasets of their own and are not repeated here.':
    '表 {} 至表 {} 各自成为数据集，这里不再重复。',
  'A bound is not a value: "more than {}" has low {} and no value.': '界限不是数值：「超过 {}」只有下限 {}，没有数值。',
  'Section {} (tool calls, figures {} and {}) was not seen in full; its facts come from public summaries and say so.':
    '第 {} 节（工具调用，图 {} 和 {}）没有看到全文；相关事实来自公开的摘要，并已注明。',
  "The text does not say in which panel of figure {} a category stands: categories are placed by their rank in figure {}'s picture, and finance, too close to call, is given both.":
    '正文没有说图 {} 的哪个分图里有哪些类别：这里按类别在图 {} 原图中的名次安排，金融难分高下，两处都列。',
  "Rows of kind third-party are readings of the report's pictures by others, or what OpenRouter's people said elsewhere, not the report's words.":
    '性质为「第三方」的行是他人对报告图片的读数，或 OpenRouter 的人在别处所说，不是报告的原话。',
  'Printed in trillions with two decimals: the tokens are exact to {} billion.':
    '原文以万亿为单位印到两位小数：token 数的误差在 {}B 以内（B 为十亿）。',
  'All variants of a model are counted together.': '同一模型的各个变体合并计算。',
  'By the billing address of the account, over the whole dataset.': '按账户的账单地址，覆盖整个数据集。',
  'The printed order is kept: Oceania stands above the larger South America.':
    '保留原文的次序：大洋洲排在更大的南美洲之前。',
  'Sums to {}.': '合计为 {}。',
  'The United States and Canada together exceed the North America of table {}.': '美国与加拿大之和超过表 {} 的北美洲。',
  'The language is that detected in the prompt.': '语言是从提示词中检测出来的。',
  'The printed use is the logarithm of millions of tokens: the axis of figure {} says so.':
    '印出的用量是百万 token 的对数：图 {} 的坐标轴写明了这一点。',
  'Two decimals of a logarithm are good to about {}%.': '两位小数的对数，误差约 {}%。',
  'The report says that it sampled this table from a newer dataset than its figures.':
    '报告说，这张表取样自比各图更新的数据集。',
  'Requests, not tokens: a few long prompts hold most of the tokens.':
    '这是请求数，不是 token：少数长提示词占了大部分 token。',
  'Starts in March {}, after the report’s window.': '始于 {} 年 3 月，在报告的时间窗口之后。',
  'The last week ends {} {} UTC.': '最后一周截至 {} {} UTC。',
  'Only the nine or ten largest models of a week: about half of all tokens, and mostly other models than those of the long tail.':
    '只有每周最大的九到十个模型：约占全部 token 的一半，与长尾模型大多不同。',
  'Three weeks fall into the report’s window, all others after it.': '有三周落在报告的时间窗口内，其余都在之后。',
  'Where the source shows zero prompt tokens beside billions of tokens, the detail is missing and left empty.':
    '来源显示提示词 token 为零而总 token 有数十亿之处，是明细缺失，留空。',
  'The source names a week by its last day until {} and by the day after it from then on; weeks here are matched to weekly-model-tokens, whose totals they equal.':
    '来源在 {} 之前用一周的最后一天命名该周，此后用再下一天；这里的周与 weekly-model-tokens 对齐，总数相同。',
  'A model counts only on days it was among that day’s top {}, so a gap is not zero use; the rest of the day is `other`.':
    '模型只在进入当天前 {} 名的日子计入，所以空缺不等于没有用量；当天其余的都归入 `other`。',
  'The weeks of {} and {} miss a day at the source: only the top {} models and `other` are known (coverage `top-{}`), so no share by type is computed for them.':
    '{} 和 {} 两周在来源处缺一天：只知道前 {} 名模型和 `other`（覆盖范围 `top-{}`），所以不为这两周计算各类型的份额。',
  'Each model’s week is rounded to one million tokens, except in the two `top-{}` weeks, read off the rankings chart. `other` is usually {} to {}% of a week.':
    '每个模型每周的数值取整到一百万 token，从榜单图上读出的两个 `top-{}` 周除外。`other` 通常占一周的 {} 至 {}%。',
  'The Data API begins on {}: for earlier weeks only totals and the report’s pictures exist.':
    'Data API 始于 {}：更早的各周只有总数和报告的图片。',
  'OpenRouter tags a sample of requests and scales it up to all of them: an estimate. Shares inside the category are sound; the scale is not in every week (see weekly-programming-totals).':
    'OpenRouter 给抽样的请求打标签，再放大到全部：这是估计值。类别之内的份额可靠；总量的尺度并非每周都可靠（见 weekly-programming-totals）。',
  'Nine models a week are named; the rest is `other`. A model that is not there was below the ninth, which is not zero.':
    '每周列出九个模型；其余归入 `other`。没有列出的模型排在第九名之后，并不等于零。',
  'The week of {} has no `other` in the copy it was read from, so it gives no share.':
    '{} 当周在所读的副本中没有 `other`，所以没有份额。',
  'The first week ({}) is a part week.': '第一周（{}）不是整周。',
  'In flagged weeks the estimate is too large: models in it exceed all their own tokens of the week (June and early July {} by about {} times).':
    '在标记的各周，估计值过大：其中的模型超过了自己当周的全部 token（{} 年 6 月至 7 月初约 {} 倍）。',
  'The share runs {} to {} points under figure {}, which divides by classified tokens.':
    '这一份额比图 {3} 低 {1} 至 {2} 个百分点，后者以已分类 token 为分母。',
  'Unknown is mostly `other`: models too small for the day’s top {}, which nobody outside can label.':
    '「未知」主要是 `other`：规模不足以进入当天前 {} 名的模型，外界无从标注。',
  'Labels are ours, audited: the report’s own labels were not published.':
    '标注由我们完成并经过核查：报告自己的标注没有公布。',
  'Full weeks from {}; the seven weeks before are part weeks without `other` (flagged), and some weeks between are missing.':
    '{} 起为整周；此前七周不是整周，也没有 `other`（已标记），中间还缺几周。',
  'Calls, not tokens: not comparable with figure {} or {}, which measure tokens of requests that end in a tool call.':
    '这是调用次数，不是 token：不能与图 {} 或图 {} 比较，它们衡量的是以工具调用结束的请求的 token。',
  'A week can stand twice, once per coverage. Chart captures run {} to {}% lower than the Data API where both exist.':
    '同一周可能出现两次，每种覆盖范围各一次。两者并存时，图表快照比 Data API 低 {} 至 {}%。',
  'Rows of weekly-model-tokens sum exactly to the week’s `data-api` total, in the two `top-{}` weeks to its `chart-capture` total.':
    'weekly-model-tokens 的各行之和恰好等于当周的 `data-api` 总数，在两个 `top-{}` 周里则等于 `chart-capture` 总数。',
};
