/** Messages on data kept on this machine, in Chinese, matching ../en/keep.ts, with the same parameters. */
import type { keep as english } from '../en/keep.ts';

export const keep: typeof english = {
  first: ({ name, list, off }) =>
    `这些日志的计数从现在起保留为研究 ${name}：代理程序会删除自己的记录。其中没有提示内容、路径或用户；${list} 可列出并删除，${off} 则什么也不保留。`,
  older: ({ older, since }) => `另含先前日志保留的 ${older} 个请求，自 ${since} 起`,
  instead: ({ name }) => `这里已经没有任何智能体的日志：以下是之前保留的内容，即研究 ${name}。`,
  failed: ({ why }) => `没有保留任何内容：${why}`,
  tooLarge: ({ max }) => `没有保留任何内容：只支持不超过 ${max} 个请求。`,
  reserved: ({ name }) => `${name} 是自动保留的代理程序日志的研究。请换一个名称保存。`,
  otherwise: ({ flag }) => `使用 ${flag} 时只计日志中仍有的内容：不保留，也不计入先前保留的部分。`,

  // 状态栏的一行
  bar: '今天 {cost} · {tokens} token · 本月 {month} · {model}',
  listValue: ({ sum }) => `${sum} 标价`,
  counting: 'state-of-ai：正在统计你的日志',
  barNoLogs: 'state-of-ai：这里没有代理程序的日志',
  barNoEngine: 'state-of-ai：请先运行一次：state-of-ai study',
  barFailed: 'state-of-ai：日志无法统计；请运行 state-of-ai study',
  noPart: ({ typed, parts }) => `--template 不能含 ${typed}；可用 ${parts.join('、')}。`,

  // 存有什么
  storedTitle: 'state-of-ai 在本机存有的内容',
  storedKept: '代理程序日志的计数，由 study 保留',
  storedStudy: '已存的研究及其计数',
  storedStatusline: '最近几天的合计，供 statusline 使用',
  storedSync: '较新的公开数字，以及查询它们的时间',
  storedEngine: '已安装的包：DuckDB，或 ClickHouse 的客户端',
  storedSecret: '本机的秘密值，用户、会话和项目以它作哈希',
  storedExplorer: '浏览器的书签、输入过的命令和上次的位置',
  storedYours: '你自己的设置和标注：只由你自己删除',
  storedNothing: '本机没有存有任何内容。',
  nothingCalled: ({ typed, names }) =>
    names.length === 0
      ? `没有名为 ${typed} 的内容：什么也没有存。`
      : `没有名为 ${typed} 的内容；有 ${names.join('、')}，或 all。`,
  notErased: ({ name, file }) => `${name} 是你自己的：state-of-ai 不会删除它。它位于 ${file}`,
  erased: ({ name, file }) => `已删除：${name}，${file}`,
  cannotErase: ({ file, why }) => `无法删除 ${file}：${why}`,
  inUse: ({ name, process }) => `${name} 正由另一个 state-of-ai 写入（进程 ${process}）。请等它结束后再试。`,
  secretErased: '需要时会生成新的秘密值：已存研究中的用户与之后日志中的用户将分开计数。',
};
