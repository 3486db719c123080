/** `sync`: the only command that uses the network. Its code is loaded lazily. */
import type { Command } from '../command.ts';
import { formatFlag, langFlag } from '../flags.ts';
import { syncTopics } from '../topics.ts';

export const syncCommand: Command = {
  name: 'sync',
  args: '[activity]',
  summary: {
    en: 'Fetch newer public numbers from the OpenRouter Data API',
    zh: '从 OpenRouter Data API 取回更新的公开数据',
  },
  details: [
    {
      en: 'Rankings by model, by each of 12 categories, by kind of language, by prompt length and by tool calling, apps, and the model list with prices: about 45 requests, at most 30 a minute and 500 a day. They are laid over the shipped numbers in your own data folder; the shipped ones stay as they are. --offline, with any command, leaves out what was synced; sync --reset deletes it.',
      zh: '按模型、12 个类别、语言种类、提示词长度和工具调用的榜单，应用榜，以及带价格的模型列表：约 45 个请求，每分钟最多 30 个，每天最多 500 个。它们存放在你自己的数据文件夹里，叠加在随包数据之上；随包数据保持原样。任何命令加上 --offline 都不使用已同步的数据；sync --reset 将其删除。',
    },
    {
      en: 'Needs OPENROUTER_API_KEY, any key of yours, for all but the model list. Sent are the key and the dates asked for, to openrouter.ai or to OPENROUTER_BASE_URL, and nothing else. No other command sends anything, but study to a clickhouse:// server that you name.',
      zh: '除模型列表外，都需要 OPENROUTER_API_KEY，你的任何一个密钥都可以。只向 openrouter.ai 或 OPENROUTER_BASE_URL 发送密钥和所查询的日期，此外什么都不发。其他命令不发送任何内容，只有 study 会连接你指明的 clickhouse:// 服务器。',
    },
    {
      en: 'A sync that was interrupted goes on where it stopped when it is asked for again within a day. Every value is checked: what cannot be is counted, named with its place, and left out.',
      zh: '同步若被中断，一天之内再次运行会从中断处继续。每个值都经过检查：不可能的值会被计数、指出位置并剔除。',
    },
    {
      en: 'sync activity fetches the last 30 days of your own account with a management key (OPENROUTER_MANAGEMENT_KEY, or OPENROUTER_API_KEY) and saves them as a study; to open it: state-of-ai study activity. Days that were fetched earlier stay. Needs DuckDB, as study does.',
      zh: 'sync activity 用管理密钥（OPENROUTER_MANAGEMENT_KEY 或 OPENROUTER_API_KEY）取回你自己账户最近 30 天的用量并存为一项研究；打开：state-of-ai study activity。以前取回的日子会保留。与 study 一样需要 DuckDB。',
    },
  ],
  inputs: [0, 1],
  words: syncTopics,
  flags: [
    {
      name: 'dry-run',
      help: { en: 'say what would be asked for, and send nothing', zh: '说明会请求什么，不发送任何内容' },
    },
    {
      name: 'reset',
      help: {
        en: 'delete what was synced; with activity, the days that are kept',
        zh: '删除已同步的数据；与 activity 同用时删除保留的日子',
      },
    },
    {
      name: 'save',
      value: 'NAME',
      help: {
        en: 'with activity: the name of the study; else activity',
        zh: '与 activity 同用：研究的名称；默认 activity',
      },
    },
    {
      ...formatFlag,
      help: {
        en: 'of --dry-run: text on a terminal and csv on a pipe, unless told',
        zh: '用于 --dry-run：默认在终端为 text，在管道中为 csv',
      },
    },
    langFlag,
  ],
  examples: [
    {
      line: 'sync --dry-run',
      does: { en: 'what would be fetched, and how many requests that is', zh: '会取回什么，需要多少个请求' },
    },
    { line: 'sync', does: { en: 'fetch it', zh: '取回数据' } },
    {
      line: 'sync activity',
      does: { en: 'your own last 30 days, as a study', zh: '你自己最近 30 天的用量，作为一项研究' },
    },
    { line: 'sync --reset', does: { en: 'back to what was shipped', zh: '回到随包数据' } },
  ],
  run: async (context, args) => (await import('./sync-run.ts')).runSync(context, args),
};
