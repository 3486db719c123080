/** Flags of the commands that read a log. */
import { usageKeys } from '../counts/options.ts';
import { logFormatNames } from '../ingest/formats/names.ts';
import type { Flag } from './command.ts';

/** Flags for reading a log, for every command that reads one. */
export const logFlags: readonly Flag[] = [
  {
    name: 'log-format',
    earlier: 'from',
    value: 'FORMAT',
    choices: logFormatNames,
    help: {
      en: `where it is not told apart: ${logFormatNames.join(', ')}`,
      zh: `无法自动识别时指定：${logFormatNames.join('、')}`,
    },
  },
  {
    name: 'map',
    value: 'COLUMN=NAME,...',
    repeats: true,
    help: {
      en: 'columns of your table: ts=created_at,model=llm,user=customer,prompt=input+cache_read,completion=tokens_out,cost=cents/100; also model="gpt-4" for every row, and ts=elapsed ms from 2024-06-01',
      zh: '你的表格的列：ts=created_at,model=llm,user=customer,prompt=input+cache_read,completion=tokens_out,cost=cents/100；也可写 model="gpt-4"（每行相同），以及 ts=elapsed ms from 2024-06-01',
    },
  },
  {
    name: 'demo',
    help: {
      en: 'a simulated log with planted truths, instead of one of yours',
      zh: '用一份埋有已知事实的模拟日志，代替你的日志',
    },
  },
  {
    name: 'users',
    help: {
      en: '--no-users drops users, sessions and keys altogether',
      zh: '--no-users 完全丢弃用户、会话和密钥',
    },
  },
  {
    name: 'equal-rows',
    value: 'keep|drop',
    choices: ['keep', 'drop'],
    help: {
      en: 'whether rows without an id that are equal in everything each count; by the format unless told',
      zh: '没有编号且完全相同的行是否各自计入；默认视格式而定',
    },
  },
  {
    name: 'yes',
    help: {
      en: 'install what is missing without asking: DuckDB, or the client of ClickHouse',
      zh: '缺少 DuckDB 或 ClickHouse 的客户端时，不询问直接安装',
    },
  },
  {
    name: 'memory',
    value: 'SIZE',
    help: {
      en: 'most memory for DuckDB, or for one query on each server of ClickHouse, such as 4GB; what is more goes to the temp folder',
      zh: 'DuckDB 或每台 ClickHouse 服务器上一次查询最多使用的内存，例如 4GB；超出的部分写入临时文件夹',
    },
  },
  {
    name: 'password-file',
    value: 'FILE',
    file: true,
    help: {
      en: 'a file with the password for ClickHouse, which only you can read',
      zh: '存放 ClickHouse 密码的文件，只有你能读取',
    },
  },
  {
    name: 'timeout',
    value: 'SECONDS',
    whole: [1, 86_400],
    help: {
      en: 'longest one query of ClickHouse may take; 300 unless told',
      zh: 'ClickHouse 一次查询最长的秒数；默认 300',
    },
  },
  {
    name: 'max-rows',
    value: 'N',
    whole: [1, Number.MAX_SAFE_INTEGER],
    help: {
      en: 'most rows one query may read on each server of ClickHouse',
      zh: '一次查询在每台 ClickHouse 服务器上最多读取的行数',
    },
  },
  {
    name: 'duplicates',
    help: {
      en: 'look for request ids that stand twice in a table of ClickHouse',
      zh: '在 ClickHouse 的表中查找出现两次的请求编号',
    },
  },
];

/** For logs that are found because none is named. */
export const keepFlag: Flag = {
  name: 'keep',
  help: {
    en: "--no-keep: of the agents' logs nothing is kept, nor what was kept of them counted",
    zh: '--no-keep：不保留代理程序日志的计数，也不计入先前保留的部分',
  },
};

/** Flags for what is counted and how. Figures state in their notes what these flags changed. */
export const countFlags: readonly Flag[] = [
  {
    name: 'week-start',
    value: 'monday|sunday',
    choices: ['monday', 'sunday'],
    help: {
      en: "where weeks begin: monday, as the report's do, or sunday",
      zh: '一周从哪天开始：monday（与报告一致）或 sunday',
    },
  },
  {
    name: 'retention',
    value: 'bounded|unbounded',
    choices: ['bounded', 'unbounded'],
    help: {
      en: 'bounded, active in month k itself as the report counts, or unbounded, in month k or later',
      zh: 'bounded：恰在第 k 个月活跃（与报告一致）；unbounded：第 k 个月或之后活跃',
    },
  },
  {
    name: 'unit',
    value: 'month|week',
    choices: ['month', 'week'],
    help: { en: 'what cohorts are made of: month or week', zh: '队列以什么为单位：month（月）或 week（周）' },
  },
  {
    name: 'id',
    value: 'user|key|app|session',
    choices: ['user', 'key', 'app', 'session'],
    help: {
      en: 'who counts as one user in cohorts: user, key, app or session',
      zh: '队列中谁算一个用户：user、key、app 或 session',
    },
  },
  {
    name: 'min-requests',
    value: 'N',
    whole: [1, 1_000_000],
    help: {
      en: 'count in cohorts only who made so many requests of the model',
      zh: '队列只计对该模型至少发过这么多请求的用户',
    },
  },
  {
    name: 'threshold',
    value: 'NAME=NUMBER,...',
    repeats: true,
    help: {
      en: 'change what a verdict needs, such as fewest-users=30; the notes of retention-verdicts print all',
      zh: '修改判定所需的阈值，例如 fewest-users=30；retention-verdicts 的注释列出全部阈值',
    },
  },
  {
    name: 'apps',
    value: 'APP=CATEGORY,...',
    repeats: true,
    help: {
      en: 'give requests without a category one by their application; figures say how much was inferred so',
      zh: '按应用名为没有类别的请求指定类别；图中会说明有多少是这样推断的',
    },
  },
];

/** Which days of a log count, for every command that counts one. */
export const spanFlags: readonly Flag[] = [
  {
    name: 'since',
    also: ['from'],
    value: 'DAY',
    help: {
      en: 'first day that counts: 2026-11-01, a week 2026-W45 or a month 2026-11; --from is the same',
      zh: '计入的第一天：2026-11-01，也可写周 2026-W45 或月 2026-11；--from 与之相同',
    },
  },
  {
    name: 'until',
    also: ['to'],
    value: 'DAY',
    help: {
      en: 'last day that counts, or week or month, all of it; --to is the same',
      zh: '计入的最后一天，或一周、一月（整段计入）；--to 与之相同',
    },
  },
  {
    name: 'last',
    value: 'SPAN',
    help: {
      en: '7d, 4w or 3mo up to today or --until; usage sets as many days before beside them',
      zh: '截至今天或 --until 的 7d、4w 或 3mo；usage 会与此前同样多的天数比较',
    },
  },
  {
    name: 'timezone',
    value: 'ZONE',
    help: {
      en: "whose days these are, such as Europe/Berlin; this machine's unless told. Weeks of the report's figures stay UTC",
      zh: '按哪个时区的日期，例如 Europe/Berlin；默认本机时区。报告各图的周仍按 UTC',
    },
  },
];

/** What the boards of usage, speed and limits show. */
export const boardFlags: readonly Flag[] = [
  {
    name: 'by',
    value: 'KEY',
    choices: usageKeys,
    help: {
      en: `with --figure usage or speed: what its rows are, week unless told: ${usageKeys.join(', ')}`,
      zh: `与 --figure usage 或 speed 同用：各行是什么，默认 week：${usageKeys.join('、')}`,
    },
  },
  {
    name: 'priced-as',
    value: 'MODEL,...',
    help: {
      en: 'with --figure usage: the same tokens at the list price of these models, such as openai/gpt-5',
      zh: '与 --figure usage 同用：同样的 token 按这些模型的标价计算，例如 openai/gpt-5',
    },
  },
  {
    name: 'budget',
    value: 'USD/PERIOD',
    help: {
      en: 'with --figure limits: 200/month, 50/week or 10/day, and the day on which it is used up',
      zh: '与 --figure limits 同用：200/month、50/week 或 10/day，以及将在哪天用完',
    },
  },
];
