/** Messages of `cli` in Chinese, matching ../en/cli.ts, with the same parameters. */
import type { cli as english } from '../en/cli.ts';
import { didYouMean } from './hints.ts';

/** 命令的选项。 */
function listed(flags: readonly string[]): string {
  return flags.length === 0 ? '没有选项' : `的选项为：${flags.join('、')}`;
}

export const cli: typeof english = {
  // 帮助
  description: () => '在终端里阅读 State of AI 报告，并用同样的方法看你自己的大模型流量。',
  usage: '用法',
  examples: '示例',
  flags: '选项',
  sentence: ({ text }) => `${text}。`,
  mayRepeat: ({ help }) => `${help}；可重复`,
  moreHelp: '查看某个命令的选项：state-of-ai 命令 --help。另有 --version。',
  exitCodes: '退出码：0 正常，1 无法读取数据，2 用法错误，130 被中断。标准输出是数据，标准错误是说明。',

  // 输入的内容
  withoutCommand: '不带命令的 state-of-ai',
  command: ({ name }) => name,
  noCommand: ({ typed, commands }) => `没有命令 ${typed}。命令：${commands.join('、')}。`,
  flagOfOthers: ({ flag, owners, command, flags }) =>
    `${flag} 是 ${owners.join('、')} 的选项；${command} ${listed(flags)}。`,
  unknownFlag: ({ typed, command, flags }) => `未知选项 ${typed}。${command} ${listed(flags)}。`,
  unknownFlagButNear: ({ typed, near }) => `未知选项 ${typed}。${didYouMean(near)}`,
  renamedFlag: ({ old, now }) => `${old} 现在叫 ${now}；旧写法仍然可用。`,
  needsArguments: ({ command, args, example }) => `${command} 需要 ${args}。例如：${example}`,
  tooManyArguments: ({ command, max, typed, near, example }) => {
    const takes = max === 0 ? '不接受参数' : max === 1 ? '只接受一个参数' : `最多接受 ${max} 个参数`;
    const hint = near === undefined ? `例如：${example}` : didYouMean(`命令 ${near}`);
    return `${command} ${takes}，却给了 ${typed.join(' ')}。${hint}`;
  },
  takesNoValue: ({ flag, typed }) => `${flag} 不带值，${typed} 却给了值。`,
  needsValue: ({ flag, value }) => `${flag} 需要一个值：${flag} ${value}。`,
  givenTwice: ({ flag, count, values }) => `${flag} 给了 ${count} 次（${values.join('、')}）；请只给一次。`,
  noNegation: ({ flag, value }) => `${flag.replace('--', '--no-')} 没有意义：${flag} 接受 ${value}。`,
  noChoice: ({ flag, typed, near, choices }) =>
    `${flag} 不能是 ${typed}。${didYouMean(near)}可选：${choices.join('、')}。`,
  noWholeNumber: ({ flag, min, max, typed }) => `${flag} 接受 ${min} 至 ${max} 的整数，不能是 ${typed}。`,

  // 列表与数据表
  chapters: '章节',
  figures: '图与表',
  datasets: '数据集',
  models: '模型',
  noList: ({ typed, near, lists }) => `没有 ${typed} 的列表。${didYouMean(near)}可选：${lists.join('、')}。`,
  noRowMeets: ({ total }) => `${total} 行中没有一行符合条件。`,
  noViewsOfDataset: ({ name }) => `${name} 是数据集，没有视图；只有图表有视图。`,
  noTable: ({ typed, figures, datasets }) =>
    `没有名为 ${typed} 的图表或数据集。可以是图表（${figures.join('、')} 等）或数据集（${datasets.join('、')} 等）。查看全部：state-of-ai list figures、state-of-ai list datasets`,
  noTableButNear: ({ typed, near }) =>
    `没有名为 ${typed} 的图表或数据集。相近的有：${near.join('、')}。查看全部：state-of-ai list figures、state-of-ai list datasets`,

  // 图、位置与来源
  otherViews: ({ view, others }) => `视图 ${view}（另有 ${others.join('、')}）`,
  sourcesCommand: ({ figure }) => `来源与已知分歧：state-of-ai sources ${figure}`,
  contents: 'State of AI：目录',
  afterContents: 'state-of-ai show 1、read introduction、table 1、find 词语；其余见 --help。',
  modelTokens: ({ model }) => `每周 token：state-of-ai table weekly-model-tokens --where model=${model}`,
  sourcesOfAll: '全部数据集的来源',
  sourcesOfFigure: ({ figure }) => `${figure} 的来源`,
  noTheme: ({ typed, near, themes }) =>
    `没有配色 ${typed}。${didYouMean(near)}配色：${themes.join('、')}，或 JSON 文件。`,
  themeUnreadable: ({ file, why }) => `无法读取配色文件 ${file}：${why}`,

  // 搜索
  hitFigure: '图表',
  hitChapter: '章节',
  hitModel: '模型',
  hitFact: '事实',
  without: ({ words }) => `不含 ${words.join('、')}`,
  hitsFor: ({ words }) => `「${words}」的搜索结果`,
  nothingFound: ({ words }) => `没有包含 ${words} 的内容。词语少些、短些，结果会多些。`,
  mostFound: ({ words }) => `没有同时包含 ${words} 的内容：以下包含其中大部分。`,
  tooManyWords: ({ max }) => `find 最多接受 ${max} 个词。词越少，找到的越多。`,
  openHit: '打开一条结果：state-of-ai 加上它的第一个词。',

  // 导出
  exportNeedsFigure: 'export 需要 FIGURE，或 --all。例如：state-of-ai export 1 -o figure-1.svg',
  exportOneFormat: ({ count }) => `export 一次只写一个图表的一种格式，不是 ${count} 种；--all 可写多种。`,
  pngNeedsFile: 'png 不是文本：请用 -o FILE.png 指定文件。',
  exportNeedsFormat: ({ formats }) =>
    `export 需要文件或格式：-o FILE.svg，或 --format 加上 ${formats.join('、')} 之一。`,
  formatUntold: ({ file, endings, formats }) =>
    `名称 ${file} 看不出格式。请以 ${endings.join(' ')} 之一结尾，或加 --format 和 ${formats.join('、')} 之一。`,
  exportAllOf: ({ typed }) => `--all 导出所有图表；${typed} 是多余的。`,
  exportAllViews: '--all 导出所有视图；--view 只指定一个。',
  watchFiles: ({ typed }) => `--watch 跟踪文件和文件夹；${typed} 两者都不是。`,
  watchAlone: ({ flag }) => `--watch 不能与 ${flag} 同用。`,
  watchScreen: '--watch 用于浏览器界面：需要终端，且不能带 --format 和 --figure。',
  exportAllWeeks: ({ flag }) => `--all 导出所有的周；${flag} 只用于单个图表。`,
  exportAllNeedsFolder: 'export --all 需要文件夹：-o DIR。',
  folderNotEmpty: ({ folder }) => `${folder} 不是空文件夹。请换一个，或加 --force 写入其中。`,
  fileNotFolder: ({ file }) => `${file} 是文件；export --all 写入文件夹。`,
  fileExists: ({ file }) => `${file} 已经存在。请换一个文件名，或加 --force 覆盖它。`,
  unreadable: ({ file, why }) => `无法读取 ${file}：${why}`,
  unmakeable: ({ file, why }) => `无法创建 ${file}：${why}`,
  unwritable: ({ file, why }) => `无法写入 ${file}：${why}`,
  wrote: ({ file }) => `已写入 ${file}`,
  wroteBoth: ({ file, beside }) => `已写入 ${file} 和 ${beside}`,
  wroteAll: ({ count, index }) => `已写入 ${count} 个文件。打开 ${index}`,

  // 设置
  configUnreadable: ({ file, why }) => `无法读取配置文件 ${file}：${why}。不用它启动：--no-config`,
  configNoJson: ({ place, why }) => `${place}：不是 JSON：${why}。不用此文件启动：--no-config`,
  configNoObject: ({ place }) => `${place}：文件须包含一个 JSON 对象。不用此文件启动：--no-config`,
  configProblem: ({ place, what }) => `${place}：${what}${what.endsWith('？') ? '' : '。'}`,
  configProblems: ({ problems }) => `${problems.join('')}不用此文件启动：--no-config`,
  noSetting: ({ typed, settings }) => `没有设置项 ${typed}；设置项有：${settings.join('、')}`,
  noSettingButNear: ({ typed, near }) => `没有设置项 ${typed}；是否想用 ${near}？`,
  settingCannotBe: ({ name, typed, why }) => `${name} 不能是 ${typed}；${why}`,
  variableCannotBe: ({ variable, typed, why }) => `变量 ${variable} 不能是 ${typed}；${why}。`,
  isBudget: '它是美元金额和周期：200/month、50/week 或 10/day',
  isTruth: '只能是 true 或 false',
  isText: ({ example }) => `须为文字，例如 ${example}`,
  isOneOf: ({ near, choices }) => `${didYouMean(near)}可选：${choices.join('、')}`,
  isTheme: ({ near, choices }) => `${didYouMean(near)}可选：${choices.join('、')}，或 JSON 文件的路径`,
  noHome: '不知道主目录在哪里：HOME 和 XDG_CONFIG_HOME 都没有设置。',
  noConfigTopic: ({ typed, topics }) => `没有 config ${typed}。可为 ${topics.join('、')}，或留空。`,
  fileIgnored: '已忽略：--no-config',
  fileRead: '已读取',
  fileMissing: '不存在；使用默认值',
  nowhere: '无：不知道主目录',
  fromFlag: '选项',
  fromEnvironment: '环境变量',
  fromFile: '文件',
  fromDefault: '默认',
  noCompletions: ({ typed, near, shells }) =>
    `没有 ${typed} 的补全。${didYouMean(near)}可选 shell：${shells.join('、')}。`,

  // 自己的日志
  rawNeedsShow: '--raw 与 show 同用：state-of-ai study show NAME --raw',
  demoHasLog: ({ typed }) => `--demo 自带日志；${typed} 是多余的。`,
  foundLog: ({ agent, files, size, at }) => `找到 ${agent}：${files} 个文件，${size}，位于 ${at}`,
  installAsk: ({ name, megabytes, folder }) =>
    `这里没有安装 ${name}。安装到 ${folder}（${megabytes} MB，来自 npm）吗？[Y/n]`,
  installing: ({ name, megabytes, folder }) => `正在把 ${name} 安装到 ${folder}（${megabytes} MB）`,
  installNeeded: ({ name, megabytes, folder, line, why }) =>
    `这里没有安装 ${name}。运行以下命令会把它安装到 ${folder}（${megabytes} MB）并继续：${line}（${why}）`,
  installNowhere: ({ name }) => `这里没有安装 ${name}，也不知道主目录，无处安装：请设置 HOME 或 XDG_DATA_HOME。`,
  installFailed: ({ name, why }) => `${name} 未能安装：${why}`,
  noHomeToLookIn: 'study 需要 LOG，或 --demo：没有设置 HOME，无处可找日志。例如：state-of-ai study ~/.claude/projects',
  foundNone: ({ looked, others }) =>
    `在 ${looked.join('、')} 及另外 ${others} 处都没有找到任何代理的日志。请指定 LOG，或用示例看看 study 能做什么：state-of-ai study --demo`,
  addAlone: ({ flag }) => `--add 把日志计入已保存的研究；${flag} 不能与它同用。`,
  savedAsCounted: ({ flag }) => `已保存的研究保留原有的计数：${flag} 需要它的日志。请重新给出日志。`,
  addedAsCounted: ({ flag, name }) => `${name} 按保存时的方式计数：${flag} 需要它的日志。请重新给出日志。`,
  savedWithout: ({ name }) => `此日志无法得出 ${name}。保存时没有包含它。`,
  countsBeside: ({ file }) => `用于加入日志的计数（含哈希后的用户）在它旁边：${file}`,
  simulatedLog: '这份日志是模拟的：其中没有一件事真正发生过。',
  whatLogCarries: ({ source }) => `${source} 能给出什么`,
  noLogFigure: ({ typed, first }) =>
    `没有日志能得出图 ${typed}。前几个：${first.join('、')}。查看全部：state-of-ai study --demo`,
  noLogFigureButNear: ({ typed, near }) =>
    `没有日志能得出图 ${typed}。相近的有：${near.join('、')}。查看全部：state-of-ai study --demo`,
  noMemory: ({ typed }) => `--memory 接受 4GB 或 500MB 这样的数量，不能是 ${typed}。`,
  noDay: ({ flag, typed }) => `${flag} 需要形如 2026-11-01 的日期、2026-W45 的周或 2026-11 的月，而不是 ${typed}。`,
  noLast: ({ typed }) => `--last 需要天、周或月，例如 7d、4w 或 3mo，而不是 ${typed}。`,
  lastOrSince: '--last 与 --since 只能给一个：两者都说明从哪天开始。',
  sinceAfterUntil: ({ since, until }) => `--since ${since} 晚于 --until ${until}：中间没有任何一天。`,
  noTimezone: ({ typed }) => `没有时区 ${typed}。时区的写法如 Europe/Berlin、Asia/Shanghai 或 UTC。`,
  noThreshold: ({ typed, near, thresholds }) =>
    `没有阈值 ${typed}。${didYouMean(near)}可用的有 ${thresholds.join('、')}。`,
  noThresholdNumber: ({ name, typed }) => `--threshold ${name} 需要不小于 0 的数，而不是 ${typed}。`,
  noCategory: ({ typed, categories }) => `没有类别 ${typed}。可用的有 ${categories.join('、')}。`,
  noPair: ({ flag, example, typed }) => `${flag} 需要形如 ${example} 的 NAME=VALUE 对；${typed} 不是。`,
  nothingToCompare: ({ figure }) => `没有日志能给出可与图 ${figure} 并列的内容。`,
  cardEnding: ({ file }) => `--card 写 .svg 或 .png，而 ${file} 不是。`,
  reportEnding: ({ file }) => `报告为 .html 或 .md，从 ${file} 看不出；请加 --format html 或 --format md。`,
  noNames: ({ typed }) => `--names 可用 projects、users 或 projects,users，不能是 ${typed}。`,
  compareNeeds: 'compare 需要一张图，以及 LOG、已存研究或 --demo：state-of-ai compare 1 --demo',
  otherColumns: ({ figure }) =>
    `报告给出图 ${figure} 所用的列与日志不同。分别打印：state-of-ai table ${figure}、state-of-ai study LOG --figure ${figure}`,
  ownChapter: '你自己的日志',
  lookingWhatItCarries: '查看日志能给出什么',
  countingFigure: ({ title }) => `正在计数：${title}`,
  doingFor: ({ doing, seconds }) => `${doing}（${seconds} 秒）`,
  doingPart: ({ doing, percent, left }) => `${doing}：${percent}%，还需 ${left} 秒`,
  doingRows: ({ doing, percent, rows, pace, left }) =>
    `${doing}：${percent}%，${rows} 行，每秒 ${pace} 行，还需 ${left} 秒`,

  // 同步
  noSyncTopic: ({ typed, topics }) => `sync 只认识 ${topics.join('、')}，不认识 ${typed}。不写它则取回公开数据。`,
  dryRunOrReset: '--dry-run 与 --reset 不能同用。',
  syncOffline: 'sync 要从网络取数据；--offline 不允许这样做。',
  saveNeedsActivity: '--save 与 activity 同用：state-of-ai sync activity',
  noSyncFolder: '没有存放同步数据的文件夹：请用 XDG_DATA_HOME 指定一个。',
  syncDeleted: ({ folder }) => `已从 ${folder} 删除同步的数据`,
  nothingSynced: '没有同步过数据。',
  nothingSent: '没有发送任何内容。',
  syncPlan: '一次同步会请求什么',
  syncGoesOn: '从上次中断处继续同步。',
  syncRequests: ({ host, sent, used, max }) =>
    `向 ${host} 发送的请求：${sent} 个。最近 24 小时内已发送 ${used} 个，上限 ${max} 个。`,
  syncTomorrow: '今天的额度不够：其余部分明天再同步。',
  syncTakes: ({ pace, minutes }) => `每分钟 ${pace} 个，最多需要 ${minutes} 分钟。`,
  syncWithoutKey: ({ sent, all }) =>
    `没有设置 OPENROUTER_API_KEY：只能取回模型列表，即 ${all} 个请求中的 ${sent} 个。申请密钥：https://openrouter.ai/keys`,
  seriesRequests: ({ series, count }) => `  ${series}：${count}`,
  notFetched: ({ series, why }) => `未取回：${series}：${why}`,
  nothingFetched: '什么也没能取回；一切保持原样。',
  synced: ({ count, day, folder }) => `已同步 ${count} 个数据表，数据截至 ${day}，位于 ${folder}`,
  syncInterrupted: '已中断。已取回的部分保留着：再次运行 state-of-ai sync 会从那里继续。',
  syncStopped: ({ why }) =>
    `state-of-ai：${why}${/[。？！]$/.test(why) ? '' : '。'}已取回的部分保留着：再次运行 state-of-ai sync 会从那里继续。`,
  strangeValues: ({ count }) => `剔除的异常值：${count} 个`,
  strangeKind: ({ reply, field, what }) => `  ${reply}：${field} ${what}`,
  strangeRows: ({ reply, field, what, rows }) => `  ${reply}：${field} ${what}（第 ${rows.join('、')} 行）`,
  strangeManyRows: ({ reply, field, what, rows, more }) =>
    `  ${reply}：${field} ${what}（第 ${rows.join('、')} 行，另有 ${more} 行）`,
  moreKinds: ({ count }) => `  另有 ${count} 种`,
  activityRequest: ({ host }) => `向 ${host} 发送 1 个请求：账户最近 30 个完整的日子。`,
  activityNeedsKey:
    'sync activity 需要在 OPENROUTER_MANAGEMENT_KEY 中给出管理密钥：https://openrouter.ai/settings/management-keys',
  noActivity: '账户在这些日子里没有用量：没有可研究的内容。',
  activityDays: ({ came, kept, file }) => `取回 ${came} 天；共保留 ${kept} 天，位于 ${file}`,
  opensStudy: ({ name }) => `打开：state-of-ai study ${name}`,
  daysDeleted: ({ file }) => `已删除 ${file} 中保留的日子；研究仍在。`,
  noDaysKept: '没有保留任何日子。',
  daysUnreadable: ({ file }) => `无法把 ${file} 读作每日用量。请移走它，或运行：state-of-ai sync activity --reset`,

  // 缺陷
  systemSays: ({ why }) => `系统报告：${why}`,
  systemSaysOf: ({ what, why }) => `${what}：${why}`,
  bug: '这是 state-of-ai 的缺陷，不是你的问题。',
  reportBug: '请附上以上各行和所用的命令报告。',
};
