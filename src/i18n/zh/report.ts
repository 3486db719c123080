/** Sentences of the user's own report, in Chinese: the messages of ../en/report.ts, with the same parameters. */
import type { report as english } from '../en/report.ts';

/** `8836`, `18,873`: four digits have no comma in Chinese text. */
const digits = (count: number) => String(count).replace(/^\d{5,}$/, (all) => all.replace(/\B(?=(\d{3})+$)/g, ','));

type Way = 'rose' | 'fell' | 'same';

export const report: typeof english = {
  title: '我们的 AI 现状',
  titleSimulated: '我们的 AI 现状（模拟）',
  simulated: '模拟：这是演示日志，没有人发出过这些请求。',
  description: '我们的 AI 模型用在哪里、花费多少、有何变化。',
  span: ({ isOneDay }) => (isOneDay ? '{span:all.from|date}' : '{span:all.from|date} 至 {span:all.to|date}'),
  empty: '这些日期内没有请求同时说明 token 数和时间：没有可报告的内容。',

  overview: '概览',
  against: '与已存研究相比',
  models: '模型',
  projects: '项目',
  users: '用户',
  days: '时间',
  tokens: 'token 与缓存',
  source: '开源与闭源模型',
  agentic: '推理、工具调用与长度',
  categories: '用途',
  places: '来自哪里',
  languages: '语言',
  retention: '谁会回来',
  besideMarket: '与市场并列',
  untold: '这份日志说不出的',
  method: '如何计数',
  values: '句中数字的出处',
  speed: '速度、错误与缓存',
  limits: '迄今与后续',

  unnamed: '未具名',
  otherModels: '其他模型',
  project: ({ rank }) => `项目 ${rank}`,
  user: ({ rank }) => `用户 ${rank}`,
  mine: '本日志',
  market: '同期市场',
  theReport: '报告',
  closed: '闭源模型',
  chineseOpen: '中国开源模型',
  otherOpen: '其他地区的开源模型',
  titled: ({ title, series }) => `${title}：${series}`,
  atThen: '当时',
  atNow: '现在',
  moreRows: ({ count }) => `另有 ${count} 行。`,

  caption: ({ title, measure }) => `${title}（${measure}）`,

  used: ({ isOneDay }) => `${when(isOneDay)}，{total:requests.value} 个请求共用 {total:tokens.value|tokens} token。`,
  usedTokens: ({ isOneDay }) => `${when(isOneDay)}，共用 {total:tokens.value|tokens} token。`,
  loggedCost: ({ isWhole }) =>
    isWhole
      ? '日志所记费用为 {total:logged cost.value|usd2}。'
      : '日志记有 {total:logged cost.known|%1} 请求的费用，合计 {total:logged cost.value|usd2}。',
  listValue: ({ isWhole, isBeside }) =>
    `按标价计${isWhole ? '' : '（{total:list-price value.known|%1} 的 token 有标价）'}为 {total:list-price value.value|usd2}${isBeside ? '。' : '；这是价值，不是实际支出。'}`,
  noCost: '日志和价目都没有说明费用。',
  topModels: ({ models, named }) =>
    models === 1 ? '全部经由 {models:1.name}。' : `在 ${models} 个模型中，${listOf('models', named)}。`,
  topProject: ({ projects, isNamed }) =>
    `在 ${projects} 个项目中，最大的${isNamed ? ' {projects:1.name} ' : '一个'}占 token 的 {projects:1.share|%1}。`,
  cacheShort: '提示 token 中有 {total:cache hits.value|%1} 读自缓存。',
  changed: ({ days, tokens, isRecent }) =>
    `${isRecent ? `最近 ${days === 1 ? '一' : '{changes:0.days}'} 天与此前` : '与此前'}${days === 1 ? '一天' : '同样天数'}相比，token ${went(tokens, '{lately:tokens.change|%1}')}。`,
  costChanged: ({ cost, money }) =>
    `${money === 'logged' ? '所记费用' : '标价价值'}${went(cost, `{lately:${money === 'logged' ? 'logged cost' : 'list-price value'}.change|%1}`)}。`,
  changedWeek: ({ tokens }) =>
    `最近一个完整的周，即 {changes:0.from|date} 当周，与前一周相比 token ${went(tokens, '{lately:tokens.change|%1}')}。`,
  changedMost: ({ isMore }) =>
    `变化最大的是 {changes:1.name}：比此前${isMore ? '多' : '少'} {changes:1.more|tokens} token。`,
  tileLogged: '日志所记费用',
  tileList: '标价价值',
  tileTokens: 'token',
  tileRequests: () => '请求',
  tileCache: '提示 token 读自缓存',
  tileModels: '模型',
  tileProjects: '项目',

  modelsUsed: ({ count, named }) =>
    count === 1
      ? '只用了一个模型：{models:1.name}。'
      : count <= 5
        ? `共用了 ${count} 个模型：${listOf('models', named)}。`
        : `${count} 个模型中，用得最多的三个占 token 的 {top-models:all.three|%1}。`,
  projectsUsed: ({ count, named }) =>
    count <= 5
      ? `请求来自 ${count} 个项目：${listOf('projects', named)}。`
      : `${count} 个项目中，用得最多的三个占 token 的 {top-projects:all.three|%1}。`,
  usersUsed: ({ count, named }) =>
    count <= 5
      ? `${digits(count)} 名用户发出过请求：${listOf('users', named)}。`
      : `${digits(count)} 名用户中，用得最多的三名占 token 的 {top-users:all.three|%1}。`,
  dearest: ({ table, rank, money }) =>
    `${money === 'logged' ? `花费最多的是 {${table}:${rank}.name}` : `按标价价值最高的是 {${table}:${rank}.name}`}：{${table}:${rank}.usd|usd2}，占${money === 'logged' ? '费用' : '价值'}的 {${table}:${rank}.usd_share|%1}，占 token 的 {${table}:${rank}.share|%1}。`,
  crowd: ({ table, count }) =>
    `${digits(count)} ${table === 'users' ? '名用户' : '个项目'}发出过请求。用得最多的 {top-${table}:all.tenth} ${table === 'users' ? '名' : '个'}（十分之一）占 token 的 {top-${table}:all.tenth_share|%1}。`,
  projectsHidden: '项目名称已略去；加 --names projects 可显示。',
  usersHidden: '用户名称已略去；加 --names users 可按研究所知的名称显示。',

  daysUsed: ({ used, all }) =>
    used === all
      ? '{days:all.days} 天中每天都有请求，平均每天 {days:all.mean|tokens} token。'
      : '{days:all.days} 天中有 {days:all.used} 天有请求，全部天数平均每天 {days:all.mean|tokens} token。',
  busiest: '用量最大的一天是 {days:all.busiest|date}，{days:all.most|tokens} token。',
  weekends: '周六和周日占 token 的 {days:all.weekend|%1}。',

  outputShare: '全部 token 中 {total:output share.value|%1} 是输出，其余是提示。',
  reasoningOutput: '输出中 {total:reasoning share.value|%1} 是推理。',
  cacheUntold: '日志没有说明提示中有多少读自缓存。',
  cacheHits: '提示 token 中有 {total:cache hits.value|%1} 读自缓存。',
  cacheBefore: ({ isMore }) => `此前同样天数为 {total:cache hits.before|%1}，现在${isMore ? '更多' : '更少'}。`,
  cacheWritten: '写入缓存的有 {total:cache writes.value|tokens} token。',

  latency: ({ hasMost }) =>
    `一半的请求在 {speed:latency, median.value|.1} 秒内完成${hasMost ? '，95% 在 {speed:latency, 95%.value|.1} 秒内' : ''}。`,
  firstToken: '一半的回答在 {speed:first token, median.value|.1} 秒内开始。',
  outputSpeed: '输出速度为每秒 {speed:output a second.value|.0} token。',
  errors: ({ hasCancelled }) =>
    `请求中有 {speed:errors.value|%1} 失败${hasCancelled ? '，{speed:cancelled.value|%1} 被取消' : ''}。`,
  cachingSaved: ({ isLoss }) =>
    isLoss
      ? '按标价计，写入缓存比读取所省的多花 {speed:caching saved.value|usd2}。'
      : '按标价计，缓存节省了 {speed:caching saved.value|usd2}。',

  soFar: ({ isLogged, hasRate }) =>
    `{limits:now.from|date} 至 {limits:now.day|date}，${isLogged ? '日志所记费用' : '标价价值'}为 {limits:now.so_far|usd2}${hasRate ? '，近来每天 {limits:now.rate|usd2}' : ''}。`,
  forecast: ({ hasRange }) =>
    `若每天一如近来，到 {limits:now.to|date} 将为 {limits:now.forecast|usd2}${hasRange ? '，100 次中有 80 次在 {limits:now.low|usd2} 与 {limits:now.high|usd2} 之间' : ''}。`,
  budget: ({ isReached }) =>
    isReached
      ? '{limits:now.budget|usd2} 的预算将在 {limits:now.reached_on|date} 用完。'
      : '{limits:now.budget|usd2} 的预算在此期间不会用完。',

  sourceShares:
    '闭源模型占 token 的 {source:Closed.share|%1}，中国开源模型占 {source:Chinese OSS.share|%1}，其他地区的开源模型占 {source:RoW OSS.share|%1}。',
  allClosed: '全部 token 都由闭源模型提供。',
  allReasoning: '全部 token 都经由能推理的模型。',
  sourceUnknown: '其余 {source:Unknown.share|%1} 出自哪类模型不得而知。',
  sameWeeks: ({ table, series, weeks }) =>
    weeks === 1
      ? `其中一个完整的周公开数据也有：{${table}:${series}.from|date} 当周。`
      : `其中 ${weeks} 个完整的周公开数据也有：周一为 {${table}:${series}.from|date} 至 {${table}:${series}.to|date}。`,
  reportWeeks: ({ table, series }) =>
    `没有一个完整的周在公开数据中，公开数据到 {public:all.last|date} 当周为止。并列的是报告的各周：{${table}:${series}.from|date} 至 {${table}:${series}.to|date}。`,
  noWeeks: '没有一个完整的周在公开数据中，公开数据到 {public:all.last|date} 当周为止：没有市场可以并列。',
  closedBeside: ({ of }) =>
    `按${of === 'market' ? '这些' : '完整'}周平均，闭源模型在本日志中占 {sides:Closed.mine|%1}，在${of === 'market' ? '市场' : '报告'}中占 {sides:Closed.other|%1}。`,

  reasoning: '能推理的模型占 token 的 {agentic:reasoning.value|%1}。',
  reasoningBeside: ({ weeks }) =>
    `在公开数据也有的${weeks === 1 ? '一周' : ' {reasoners:all.weeks} 周'}里，本日志为 {reasoners:all.mine|%1}，市场为 {reasoners:all.other|%1}。`,
  tools: '以工具调用结束的请求占 token 的 {agentic:tools.value|%1}。',
  prompt: '提示平均 {agentic:prompt.value} token。',
  promptAndCompletion: '提示平均 {agentic:prompt.value} token，补全平均 {agentic:completion.value}。',
  promptBeside: '报告称 2025 年底每个提示平均超过 {stated:prompt-tokens-late.low} token。',

  topCategories: ({ named }) => `类别已知的 token 中，${listOf('categories', named)}。`,
  programmingReport: '报告中编程占 {stated:programming-share-late.low|%} 以上。',
  topPlaces: ({ named }) => `国家已知的 token 中，${listOf('places', named)}。`,
  placesReport:
    '在报告中，北美占 token 的 {table-2:North America.share|%1}，亚洲占 {table-2:Asia.share|%1}，欧洲占 {table-2:Europe.share|%1}。',
  topLanguages: ({ named }) => `语言已知的 token 中，${listOf('languages', named)}。`,

  verdict: ({ rank }) =>
    `{verdicts:${rank}.name}：{verdicts:${rank}.verdict}，n = {verdicts:${rank}.users} 名用户，{verdicts:${rank}.cohorts} 个队列。`,
  noShape: ({ none }) => `${none} 个模型既没有基础队列，也没有回旋镖。`,
  verdictUntold: ({ untold, isAll }) =>
    isAll ? '没有一个模型有足够的用户和队列可以判断谁会回来。' : `${untold} 个模型的用户或队列太少，无法判断。`,
  wholeLog: '队列需要几个月的数据，因此这里讲的是整份日志，而不只是这些日期。',

  differsMarket:
    '与同期市场相差最大的是“{differences:1.name}”：本日志 {differences:1.mine|%1}，市场 {differences:1.other|%1}。',
  differsReport: ({ rank }) =>
    `公开数据没有这一指标或这些周时，与报告并列。相差最大的是“{differences:${rank}.name}”：本日志 {differences:${rank}.mine|%1}，报告 {differences:${rank}.other|%1}。`,

  againstSpan: ({ name }) =>
    `研究“${name}”为 {against:then.from|date} 至 {against:then.to|date}，本报告为 {against:now.from|date} 至 {against:now.to|date}。以下为每日平均值。`,
  againstTokens: ({ way }) =>
    way === 'same'
      ? '每日 token 没有变化：{against:now.tokens|tokens}。'
      : `每日 token ${went(way, '{against:now.tokens_change|%1}')}，从 {against:then.tokens|tokens} 到 {against:now.tokens|tokens}。`,
  againstCost: ({ way, money }) =>
    `每日${money === 'logged' ? '所记费用' : '标价价值'}${went(way, '{against:now.usd_change|%1}')}${way === 'same' ? '。' : '，从 {against:then.usd|usd2} 到 {against:now.usd|usd2}。'}`,
  againstModel: '变动最大的是 {moves:1.name}：从 token 的 {moves:1.before|%1} 到 {moves:1.now|%1}。',

  untoldCount: ({ no, partly }) =>
    [
      ...(no > 0 ? [`有 ${no} 张图所需的内容这份日志没有。`] : []),
      ...(partly > 0 ? [`${no > 0 ? '另有' : '有'} ${partly} 张图所需的内容只有一部分。`] : []),
    ].join('') || '这份日志应有尽有。',
  lacking: ({ why, figures, more }) => `${why}${figures.join('；')}${more > 0 ? `；另有 ${more} 张` : ''}。`,

  account: ({ read, kept, duplicates, rejected, isTable }) =>
    isTable
      ? '一张表的 {account:all.kept} 行在原处计数。'
      : kept === read
        ? '读入 {account:all.read} 行，全部计为请求。'
        : `读入 {account:all.read} 行，其中 {account:all.kept} 行计为请求${duplicates > 0 ? '，{account:all.duplicates} 行重复' : ''}${rejected > 0 ? '，{account:all.rejected} 行无法使用' : ''}。`,
  ofThese: '本报告只讲这些日期内的请求。',
  privacy: '本报告不含提示、回答、路径或密钥。',
  labels: ({ share }) => `哪些模型是开源的、中国的或能推理的，依据标签判断；标签覆盖 ${share}% 的 token。`,
  namesLeftOut: ({ projects, users }) => `${projects ? '用户' : users ? '项目' : '项目和用户'}的名称已略去。`,
  marketMethod: '市场指 OpenRouter 的公开榜单，即每天 token 最多的 50 个模型：只是一个市场，也不是它的全部。',

  cardUsed: '{total:tokens.value|tokens} token',
  cardLogged: '日志所记费用 {total:logged cost.value|usd2}',
  cardList: '按标价 {total:list-price value.value|usd2}',
  cardTop: '用得最多：{models:1.name}，{models:1.share|%1}',
  cardSource: ({ program }) => `自己的日志，用 ${program} 计数`,
  cardSimulated: ({ program }) => `模拟日志，用 ${program} 计数`,
};

function when(isOneDay: boolean): string {
  return isOneDay ? '这一天' : '这 {span:all.days} 天里';
}

function went(way: Way, by: string): string {
  if (way === 'same') return '没有变化';
  return `${way === 'rose' ? '增加' : '减少'} ${by}`;
}

function listOf(table: string, named: number): string {
  return Array.from({ length: named }, (_, i) => `{${table}:${i + 1}.name} 占 {${table}:${i + 1}.share|%1}`).join('，');
}
