/** Chinese for what sync writes: titles, places in the Data API, and notes of its tables, whose numbers they take. */
import type { LabelList } from '../labels.ts';

export const syncedDatasets: LabelList = {
  'Tokens per week, category and model': '每周各类别、各模型的 token',
  'One row is the estimated tokens of one model in one category and week.':
    '一行是一个模型在一个类别、一周中的估计 token。',
  'Tokens per week, kind of language and model': '每周各语言种类、各模型的 token',
  'One row is the estimated tokens of one model in one week whose requests are tagged with a kind of language.':
    '一行是一个模型在一周中被标为某一语言种类的请求的估计 token。',
  'Tokens per week, prompt length and model': '每周各提示词长度、各模型的 token',
  'One row is the tokens of one model in one week whose prompts fall into one range of tokens.':
    '一行是一个模型在一周中提示词落在某一 token 区间的 token。',
  'Tokens per week of models that called tools': '调用过工具的模型每周的 token',
  'One row is the tokens of one model in one week, of the days and routes on which it called a tool at least once.':
    '一行是一个模型在一周中、在至少调用过一次工具的日子和线路上的 token。',
  'Apps by tokens': '按 token 排名的应用',
  'One row is the tokens and requests of one public app over four weeks.':
    '一行是一个公开应用四周内的 token 和请求数。',
};

export const syncedColumns: LabelList = {
  'Kind of language': '语言种类',
};

export const syncedSources: LabelList = {
  'rankings-daily by category, weekly': 'rankings-daily，按类别，逐周',
  'rankings-daily by language type, weekly': 'rankings-daily，按语言种类，逐周',
  'rankings-daily by context bucket, weekly': 'rankings-daily，按提示词长度，逐周',
  'rankings-daily by modality tool_calling, weekly': 'rankings-daily，按 tool_calling，逐周',
  'app-rankings, most tokens first': 'app-rankings，token 多者在前',
  'synced: daily rows of {} to {}, summed to ISO weeks': '已同步：{} 至 {} 的逐日数据，按 ISO 周求和',
  'listing of {}': '{} 的列表',
};

export const syncedNotes: LabelList = {
  'OpenRouter tags a sample of requests and scales it up to all of them: an estimate. Shares inside a week are sounder than its amounts.':
    'OpenRouter 给抽样的请求打标签，再放大到全部请求：这是估计。一周之内的份额比数量更可靠。',
  'Fifty models a week are named; the rest is `other`. A model that is not there was below, which is not zero.':
    '每周列出五十个模型；其余为 `other`。没有列出的模型排在其后，并不是零。',
  'The Data API does not say which language it is.': 'Data API 不说明是哪种语言。',
  'All tokens of such days count, those of requests without tools as well: no measure of tool use, but a bound above it.':
    '这些日子的全部 token 都计入，包括没有用工具的请求：这不是工具使用的度量，而是它的上界。',
  'Hidden and private apps are not in it.': '不含隐藏的和私有的应用。',
  'Each provider counts tokens in its own way, so those of two apps are only roughly comparable.':
    '各服务商计算 token 的方式不同，所以两个应用的 token 只能大致相比。',
  'The last week is that of {}.': '最后一周是 {date}当周。',
  'Strange values that the source gave and that were left out: {}.': '来源给出而被剔除的异常值：{} 个。',
  'Models that came up since and have no audited labels: {}. Open or closed is not known of them.':
    '此后出现、没有经过审核的标注的模型：{} 个。它们开源与否未知。',
  'They have {}% of the last week and count as Unknown.': '它们占最后一周的 {}%，计入未知。',
};
