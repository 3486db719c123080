/** `study`: the report's figures from the user's own log. The part that may need DuckDB is loaded lazily. */
import { askedColumns } from '../../counts/asked-columns.ts';
import type { Command } from '../command.ts';
import {
  asciiFlag,
  brailleFlag,
  colourFlag,
  formatFlag,
  labelsFlag,
  langFlag,
  limitFlag,
  mouseFlag,
  plainFlag,
  rowFlags,
  themeFlag,
  viewFlag,
} from '../flags.ts';
import { boardFlags, countFlags, keepFlag, logFlags, spanFlags } from '../log-flags.ts';

export const studyCommand: Command = {
  name: 'study',
  args: '[LOG...|NAME|show [NAME]|merge NAME...]',
  summary: { en: "Compute the report's figures from your own request log", zh: '用你自己的请求日志计算报告的各图' },
  details: [
    {
      en: 'LOG is a file, a folder, a pattern or - for stdin: csv, tsv, json, jsonl or parquet, also with .gz or .zst. OpenRouter activity, LiteLLM SpendLogs, OTLP JSON, Langfuse, Claude Code and Codex are told apart by themselves; any other table by --map. Nothing leaves the machine.',
      zh: 'LOG 是文件、文件夹、通配模式，或代表标准输入的 -：csv、tsv、json、jsonl 或 parquet，也可带 .gz 或 .zst。OpenRouter 活动记录、LiteLLM SpendLogs、OTLP JSON、Langfuse、Claude Code 和 Codex 会自动识别；其他表格用 --map 说明。数据不离开本机。',
    },
    {
      en: "On a terminal it opens the explorer with the log's figures beside the report's: v goes from one to the other, and the chapter mine, the last one, has what differs most, the verdicts and what the log carries. With --format, or where no keys can be read, it says figure by figure what the log can carry, and what to add; with --figure it prints rows. What became of every row is said on stderr.",
      zh: '在终端中打开浏览器，日志的图与报告的图并列：按 v 在两者之间切换；最后一章“我的”列出相差最大之处、各项判定以及日志能给出什么。带 --format 时，或无法读取按键时，逐图说明日志能给出什么、还需补什么；带 --figure 时打印各行。每一行的去向写到 stderr。',
    },
    {
      en: 'A LOG may also be a table of ClickHouse, clickhouse://user@host:port/db.table: every figure is counted there and only the counts come back. The password is taken from CLICKHOUSE_PASSWORD or --password-file; TLS is used unless the host is this machine. It needs npm install @clickhouse/client as well.',
      zh: 'LOG 也可以是 ClickHouse 的一张表，写作 clickhouse://user@host:port/db.table：每张图都在服务器上计数，只取回计数结果。密码取自 CLICKHOUSE_PASSWORD 或 --password-file；除非主机是本机，否则使用 TLS。此外还需要 npm install @clickhouse/client。',
    },
    {
      en: '--save keeps the aggregates, never rows or paths, as one file with a NAME: study NAME opens it at once, study show lists the names, study show NAME --raw prints the file.',
      zh: '--save 只保存汇总结果（绝不保存行或路径），存为一个有名称的文件：study NAME 立即打开它，study show 列出名称，study show NAME --raw 打印文件。',
    },
    {
      en: '--add counts a later log into it: what was counted before is told by its request ids. For that a second file lies beside the first, with counts, hashed users and fingerprints of ids; it is not needed to open the study or to send it.',
      zh: '--add 把之后的日志计入其中：先前计过的请求靠 id 识别。为此在第一个文件旁还有一个文件，存有计数、哈希后的用户和 id 的指纹；打开或发送研究都不需要它。',
    },
    {
      en: `--where on a column of the log (${Object.keys(askedColumns).join(', ')}) chooses requests before anything is counted, also by the name of a user, session or key; on any other column it chooses rows afterwards.`,
      zh: `--where 用于日志的列（${Object.keys(askedColumns).join('、')}）时，在计数之前挑选请求，用户、会话和密钥也可直接写名称；用于其他列时，在计数之后挑选行。`,
    },
    {
      en: "Without LOG it reads the agents' logs on this machine and keeps their counts as the study kept, so that they outlast the transcripts: stored lists and erases them, --no-keep turns it off.",
      zh: '不写 LOG 时，读取本机代理程序的日志，并把计数保留为研究 kept，使其在记录被删除后仍在：stored 可列出并删除，--no-keep 可关闭。',
    },
    {
      en: 'study merge puts saved studies of several machines together: names, or files that were copied here with their counts beside them. Requests in two of them count once.',
      zh: 'study merge 合并多台机器上保存的研究：写名称，或连同旁边的计数一起复制来的文件。出现在两份中的请求只计一次。',
    },
    {
      en: 'Users, sessions and keys are hashed with a secret of this machine before anything of them is kept.',
      zh: '用户、会话和密钥先用本机的秘密值作哈希，之后才会保存。',
    },
    {
      en: 'DuckDB is installed into the data folder when it is first needed; a terminal is asked, --yes asks nothing.',
      zh: 'DuckDB 在首次需要时安装到数据文件夹；在终端中会先询问，--yes 则不再询问。',
    },
  ],
  inputs: [0, 100_000],
  flags: [
    {
      name: 'figure',
      value: 'NAME',
      help: {
        en: 'its rows: token-share-by-source, 1, retention, ...',
        zh: '它的数据行：token-share-by-source、1、retention 等',
      },
    },
    viewFlag,
    formatFlag,
    ...rowFlags,
    limitFlag,
    labelsFlag,
    ...logFlags,
    ...countFlags,
    ...spanFlags,
    ...boardFlags,
    { name: 'save', value: 'NAME', help: { en: 'keep the aggregates under this name', zh: '以此名称保存汇总结果' } },
    {
      name: 'add',
      value: 'NAME',
      help: {
        en: 'count the log into the study saved under this name; what it has already is not counted again',
        zh: '把日志计入以此名保存的研究；已有的不再重复计数',
      },
    },
    {
      name: 'watch',
      help: {
        en: 'in the explorer: count again what grew, while it is open',
        zh: '在浏览器中：打开期间，日志增长后重新计数',
      },
    },
    keepFlag,
    {
      name: 'force',
      help: { en: 'with --save: write over the study of that name', zh: '与 --save 同用：覆盖同名的研究' },
    },
    {
      name: 'raw',
      help: { en: 'with show: all of the saved file, as it is', zh: '与 show 合用：原样打印整个已存文件' },
    },
    asciiFlag,
    brailleFlag,
    plainFlag,
    mouseFlag,
    themeFlag,
    langFlag,
    colourFlag,
  ],
  examples: [
    {
      line: 'study --demo',
      does: {
        en: 'the explorer, with a simulated log that has everything in it',
        zh: '打开浏览器，内含一份应有尽有的模拟日志',
      },
    },
    { line: 'study --demo --format text', does: { en: 'what such a log can carry', zh: '这样的日志能给出什么' } },
    {
      line: 'study --demo --figure retention --format csv',
      does: { en: 'its cohorts, month by month', zh: '它的各队列，逐月' },
    },
    {
      line: 'study openrouter_activity_2025-11-30.csv --figure 1',
      does: { en: 'your tokens by source type', zh: '你的 token，按来源类型' },
    },
    {
      line: 'study ~/.claude/projects --figure prompt-length',
      does: { en: 'from Claude Code conversations', zh: '来自 Claude Code 对话' },
    },
    {
      line: 'study ~/.claude/projects --figure usage --by day --last 7d',
      does: { en: 'your last seven days: tokens, cost and list-price value', zh: '最近七天：token、费用与标价价值' },
    },
    {
      line: 'study ~/.claude/projects --save claude',
      does: { en: 'kept: from then on study claude opens it', zh: '保存：此后用 study claude 打开' },
    },
    {
      line: 'study --demo --figure retention --retention unbounded --unit week --limit 5',
      does: { en: 'cohorts by weeks, back at any later time', zh: '按周的队列，之后任何时候回来都算' },
    },
    {
      line: 'study ~/.claude/projects --add claude',
      does: { en: 'a week later: only what is new is counted', zh: '一周之后：只计新的部分' },
    },
    {
      line: 'study merge kept ~/from-desk/kept.json --save both',
      does: { en: 'two machines, one total', zh: '两台机器，一个总数' },
    },
    {
      line: 'study clickhouse://me@data.example.com/db.traces',
      does: { en: 'your own traces, counted where they lie', zh: '你自己的追踪数据，在它所在之处计数' },
    },
    {
      line: 'study calls.parquet --map ts=time,model=llm,user=customer',
      does: { en: 'any table of your own', zh: '你自己的任意表格' },
    },
  ],
  run: async (context, args, all) => (await import('./study-run.ts')).runStudy(context, args, all),
};
