/** Chinese for what is synced: the command, its messages, its datasets, and the views that figures gain by it. */
import type { Catalogue } from './words.ts';

export const synced: Catalogue = {
  // The command.
  'Fetch newer public numbers from the OpenRouter Data API': '从 OpenRouter Data API 取回更新的公开数据',
  'Rankings by model, by each of 12 categories, by kind of language, by prompt length and by tool calling, apps, and the model list with prices: about 45 requests, at most 30 a minute and 500 a day.':
    '按模型、12 个类别、语言种类、提示词长度和工具调用的榜单，应用榜，以及带价格的模型列表：约 45 个请求，每分钟最多 30 个，每天最多 500 个。',
  'They are laid over the shipped numbers in your own data folder; the shipped ones stay as they are.':
    '它们存放在你自己的数据文件夹里，叠加在随包数据之上；随包数据保持原样。',
  '--offline, with any command, leaves out what was synced; sync --reset deletes it.':
    '任何命令加上 --offline 都不使用已同步的数据；sync --reset 将其删除。',
  'Needs OPENROUTER_API_KEY, any key of yours, for all but the model list.':
    '除模型列表外，都需要 OPENROUTER_API_KEY，你的任何一个密钥都可以。',
  'Sent are the key and the dates asked for, to openrouter.ai or to OPENROUTER_BASE_URL, and nothing else.':
    '只向 openrouter.ai 或 OPENROUTER_BASE_URL 发送密钥和所查询的日期，此外什么都不发。',
  'No other command sends anything, but study to a clickhouse:// server that you name.':
    '其他命令不发送任何内容，只有 study 会连接你指明的 clickhouse:// 服务器。',
  'A sync that was interrupted goes on where it stopped when it is asked for again within a day.':
    '同步若被中断，一天之内再次运行会从中断处继续。',
  'Every value is checked: what cannot be is counted, named with its place, and left out.':
    '每个值都经过检查：不可能的值会被计数、指出位置并剔除。',
  'sync activity fetches the last 30 days of your own account with a management key (OPENROUTER_MANAGEMENT_KEY, or OPENROUTER_API_KEY) and saves them as a study: state-of-ai study activity opens it.':
    'sync activity 用管理密钥（OPENROUTER_MANAGEMENT_KEY 或 OPENROUTER_API_KEY）取回你自己账户最近 30 天的用量并存为一项研究：state-of-ai study activity 即可打开。',
  'Days that were fetched earlier stay.': '以前取回的日子会保留。',
  'Needs DuckDB, as study does.': '与 study 一样需要 DuckDB。',
  'say what would be asked for, and send nothing': '说明会请求什么，不发送任何内容',
  'delete what was synced; with activity, the days that are kept': '删除已同步的数据；与 activity 同用时删除保留的日子',
  'with activity: the name of the study; else activity': '与 activity 同用：研究的名称；默认 activity',
  'of --dry-run: text on a terminal and csv on a pipe, unless told':
    '用于 --dry-run：默认在终端为 text，在管道中为 csv',
  'what would be fetched, and how many requests that is': '会取回什么，需要多少个请求',
  'fetch it': '取回数据',
  'your own last 30 days, as a study': '你自己最近 30 天的用量，作为一项研究',
  'back to what was shipped': '回到随包数据',

  // Before.
  'What a sync asks for': '一次同步会请求什么',
  Series: '系列',
  What: '内容',
  Needs: '需要',
  From: '起',
  To: '止',
  'model list with prices': '带价格的模型列表',
  'tokens by model': '各模型的 token',
  'tokens by category and model': '各类别、各模型的 token',
  'tokens by kind of language': '各语言种类的 token',
  'tokens by prompt length': '各提示词长度的 token',
  'tokens of models on days they called tools': '模型在调用过工具的日子里的 token',
  'apps by tokens': '按 token 排名的应用',
  '  {}: {#}': '  {}：{#}',
  'Requests to {}: {#}.': '向 {} 发送的请求：{#} 个。',
  'In the last 24 hours {#} of {#} were made.': '最近 24 小时内已发送 {#} 个，上限 {#} 个。',
  'Nothing was sent.': '没有发送任何内容。',
  'An interrupted sync goes on where it stopped.': '从上次中断处继续同步。',
  'That is not enough for all of it: the rest comes with a sync tomorrow.': '今天的额度不够：其余部分明天再同步。',
  'At {#} a minute that takes {#} minutes at most.': '每分钟 {#} 个，最多需要 {#} 分钟。',
  'OPENROUTER_API_KEY is not set: only the model list can be fetched, {#} of {#} requests. Keys: {}':
    '没有设置 OPENROUTER_API_KEY：只能取回模型列表，即 {2} 个请求中的 {1} 个。申请密钥：{3}',

  // Meanwhile.
  '{#} requests a minute: on in {#} s': '每分钟 {#} 个请求：{#} 秒后继续',
  '{#} requests a day: on in {#} s': '每天 {#} 个请求：{#} 秒后继续',
  '{}: again in {#} s': '{}：{#} 秒后重试',
  '{} has had too many requests (429)': '{} 收到的请求过多（429）',
  '{} has a fault ({#})': '{} 出现故障（{#}）',
  'no whole answer in {#} s': '{#} 秒内没有完整的答复',
  'no answer ({})': '没有答复（{}）',
  'the answer of {} breaks off after {#} characters': '{} 的答复在 {#} 个字符后中断',
  'The clock of this machine is not that of the server, where it is {}.': '本机时钟与服务器不一致，服务器上是 {}。',

  // Afterwards.
  'Datasets synced: {#}, as of {#}, in {}': '已同步 {#} 个数据表，数据截至 {#}，位于 {}',
  'Nothing could be fetched; all stays as it was.': '什么也没能取回；一切保持原样。',
  'not fetched: {}: {}': '未取回：{}：{}',
  'Strange values left out: {#}': '剔除的异常值：{#} 个',
  '  and {#} more kinds': '  另有 {#} 种',
  '  {}: {} {} (row {})': '  {}：{} {}（第 {} 行）',
  '  {}: {} {}': '  {}：{} {}',
  'is negative': '为负数',
  'is no whole number': '不是整数',
  'is no number': '不是数字',
  'is missing': '缺失',
  'is too large': '过大',
  'has control characters': '含有控制字符',
  'is empty': '为空',
  'is no text': '不是文字',
  'is too long': '过长',
  'is no date': '不是日期',
  'was not asked for': '不在所查询的日期内',
  'is no Monday': '不是星期一',
  'is no object': '不是对象',
  'is 0': '为 0',
  'stands there twice': '重复出现',
  'lies in the future': '在未来',
  'is nothing like the shipped week, which stays': '与随包数据的这一周相差太远，保留随包数据',
  'interrupted. What came is kept: state-of-ai sync goes on from there.':
    '已中断。已取回的部分保留着：再次运行 state-of-ai sync 会从那里继续。',
  'state-of-ai: {}. What came is kept: state-of-ai sync goes on from there.':
    'state-of-ai：{}。已取回的部分保留着：再次运行 state-of-ai sync 会从那里继续。',
  'What was synced is deleted from {}': '已从 {} 删除同步的数据',
  'Nothing was synced.': '没有同步过数据。',
  '{}, {#} times in a row': '{}，连续 {#} 次',
  '{} and asks to wait for {#} minutes': '{}，并要求等待 {#} 分钟',
  '{#} requests in 24 hours are used up; the next may be sent in {#} minutes':
    '24 小时内的 {#} 个请求已用完；{#} 分钟后才能发送下一个',
  '{} does not know the key (401)': '{} 不认识这个密钥（401）',
  '{} does not know the key (401): {}': '{} 不认识这个密钥（401）：{}',
  '{} does not allow this to the key (403)': '{} 不允许这个密钥这样做（403）',
  '{} does not allow this to the key (403): {}': '{} 不允许这个密钥这样做（403）：{}',
  '{} refuses {} ({#})': '{} 拒绝了 {}（{#}）',
  '{} refuses {} ({#}): {}': '{} 拒绝了 {}（{#}）：{}',
  '{} answers with a page instead of data; is there a proxy or a login in between?':
    '{} 答复的是网页而不是数据；中间是否有代理或登录页？',
  '{} sends on to {}: nothing was sent there': '{} 转向 {}：没有向那里发送任何内容',
  '{} sends in circles': '{} 循环转向',
  'the server cannot prove who it is ({})': '服务器无法证明身份（{}）',
  'an answer has more than {#} MB': '一个答复超过 {#} MB',
  'the reply to {} is not as documented: {}': '对 {} 的答复与文档不符：{}',
  'it is no object': '不是一个对象',
  'data is no list': 'data 不是列表',
  'meta is missing': '缺少 meta',
  'its version is not v1, which this program reads': '版本不是本程序能读的 v1',
  'not one of its {#} rows can be read': '{#} 行中没有一行可读',
  'it has {#} rows': '共有 {#} 行',

  // Wrong usage, and files.
  'sync knows {}, not {}. Without it, the public numbers.': 'sync 只认识 {}，不认识 {}。不写它则取回公开数据。',
  '--dry-run and --reset do not go together.': '--dry-run 与 --reset 不能同用。',
  'sync fetches from the network; --offline forbids that.': 'sync 要从网络取数据；--offline 不允许这样做。',
  '--save goes with activity: state-of-ai sync activity': '--save 与 activity 同用：state-of-ai sync activity',
  'There is no folder for what is synced: set XDG_DATA_HOME to one.':
    '没有存放同步数据的文件夹：请用 XDG_DATA_HOME 指定一个。',
  'OPENROUTER_BASE_URL {}. It is an address such as {}': 'OPENROUTER_BASE_URL {}。它应是一个地址，例如 {}',
  'is no address': '不是地址',
  'has a name or a password in it': '含有用户名或密码',
  'has a ? or a # in it': '含有 ? 或 #',
  'must begin with https://, because a key is sent there': '必须以 https:// 开头，因为要向那里发送密钥',
  '{} holds no key: keys are 8 to 500 plain letters.': '{} 中不是密钥：密钥由 8 至 500 个普通字符组成。',
  'Another sync is at work (process {}). If that is none, delete {}':
    '另一次同步正在进行（进程 {}）。若那不是同步，请删除 {}',
  '{}. To go on without what was synced: --offline. To delete it: state-of-ai sync --reset':
    '{}。不用同步的数据：--offline。删除它：state-of-ai sync --reset',

  // Activity.
  '1 request to {}: the last 30 whole days of the account.': '向 {} 发送 1 个请求：账户最近 30 个完整的日子。',
  'sync activity needs a management key in OPENROUTER_MANAGEMENT_KEY: {}':
    'sync activity 需要在 OPENROUTER_MANAGEMENT_KEY 中给出管理密钥：{}',
  'Days that came: {#}; days kept: {#}, in {}': '取回 {#} 天；共保留 {#} 天，位于 {}',
  'The account has no activity in these days: there is nothing to study.':
    '账户在这些日子里没有用量：没有可研究的内容。',
  'state-of-ai study {} opens it.': '用 state-of-ai study {} 打开。',
  'The days kept in {} are deleted; the study stays.': '已删除 {} 中保留的日子；研究仍在。',
  'No days are kept.': '没有保留任何日子。',
  '{} cannot be read as days of activity. Move it away, or: state-of-ai sync activity --reset':
    '无法把 {} 读作每日用量。请移走它，或运行：state-of-ai sync activity --reset',

  // The explorer.
  'synced {#}': '同步于 {#}',

  // Datasets.
  'Tokens per week, category and model': '每周各类别、各模型的 token',
  'One row is the estimated tokens of one model in one category and week.':
    '一行是一个模型在一个类别、一周中的估计 token。',
  'Tokens per week, kind of language and model': '每周各语言种类、各模型的 token',
  'One row is the estimated tokens of one model in one week whose requests are tagged with a kind of language.':
    '一行是一个模型在一周中被标为某一语言种类的请求的估计 token。',
  'Kind of language': '语言种类',
  'Tokens per week, prompt length and model': '每周各提示词长度、各模型的 token',
  'One row is the tokens of one model in one week whose prompts fall into one range of tokens.':
    '一行是一个模型在一周中提示词落在某一 token 区间的 token。',
  'Tokens per week of models that called tools': '调用过工具的模型每周的 token',
  'One row is the tokens of one model in one week, of the days and routes on which it called a tool at least once.':
    '一行是一个模型在一周中、在至少调用过一次工具的日子和线路上的 token。',
  'Apps by tokens': '按 token 排名的应用',
  'One row is the tokens and requests of one public app over four weeks.':
    '一行是一个公开应用四周内的 token 和请求数。',
  App: '应用',
  natural: '自然语言',
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
  'OpenRouter Data API': 'OpenRouter Data API',
  'rankings-daily by category, weekly': 'rankings-daily，按类别，逐周',
  'rankings-daily by language type, weekly': 'rankings-daily，按语言种类，逐周',
  'rankings-daily by context bucket, weekly': 'rankings-daily，按提示词长度，逐周',
  'rankings-daily by modality tool_calling, weekly': 'rankings-daily，按 tool_calling，逐周',
  'app-rankings, most tokens first': 'app-rankings，token 多者在前',
  'synced: daily rows of {#} to {#}, summed to ISO weeks': '已同步：{#} 至 {#} 的逐日数据，按 ISO 周求和',
  'listing of {#}': '{#} 的列表',
  'The last week is that of {#}.': '最后一周是 {#} 那一周。',
  'Strange values that the source gave and that were left out: {#}.': '来源给出而被剔除的异常值：{#} 个。',
  'Models that came up since and have no audited labels: {#}. Open or closed is not known of them.':
    '此后出现、没有经过审核的标注的模型：{#} 个。它们开源与否未知。',
  'They have {#}% of the last week and count as Unknown.': '它们占最后一周的 {#}%，计入未知。',

  // What figures gain.
  'As share of sampled tokens of {}, %.': '即占 {} 抽样 token 的份额，%。',
  'Chinese open models': '中国开源模型',
  '{} models': '{} 模型',
  'As share of sampled {} tokens, %.': '即占抽样 {} token 的份额，%。',
  'marketing/seo is counted with marketing, as the figures of the report have one marketing.':
    'marketing/seo 计入营销，因为报告的图中只有一个营销类别。',
  'Goes on to the last synced week. OpenRouter has changed its sample and its classifier since the report: beside it, not joined to it.':
    '延续到最后同步的一周。报告之后 OpenRouter 改过抽样和分类器：只作对照，不与报告相接。',
  'Unknown is models below the fiftieth of the week and those without audited labels, open ones among them.':
    '未知是每周第五十名以后的模型和没有经过审核的标注的模型，其中也有开源的。',
  'at most this share of tokens, %': '至多占 token 的这一份额，%',
  'Tokens of models on days they called a tool at least once, of all tokens of the week.':
    '模型在至少调用过一次工具的日子里的 token，占该周全部 token。',
  'Not the measure of the report, and no estimate of it: nearly every model calls a tool at least once a day.':
    '这不是报告的度量，也不是对它的估计：几乎每个模型每天都至少调用一次工具。',
  'Tokens, not requests: a few long prompts hold most of them. No mean can be worked out from ranges.':
    '是 token 而不是请求：少数很长的提示词占了大部分。从区间算不出平均值。',
  'tokens a week, estimated': '每周 token，估计值',
  'No public series parts tokens by language, as the table of the report does: this is the nearest there is.':
    '没有像报告的表那样按语言划分 token 的公开数据：这是最接近的。',
};
