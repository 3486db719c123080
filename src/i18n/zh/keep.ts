/** Messages of what is kept on this machine, in Chinese, matching ../en/keep.ts, with the same parameters. */
import type { keep as english } from '../en/keep.ts';

export const keep: typeof english = {
  first: ({ name, list, off }) =>
    `这些日志的计数从现在起保留为研究 ${name}：代理程序会删除自己的记录。其中没有提示内容、路径或用户；${list} 可列出并删除，${off} 则什么也不保留。`,
  older: ({ older, since }) => `另含先前日志保留的 ${older} 个请求，自 ${since} 起`,
  failed: ({ why }) => `没有保留任何内容：${why}`,
  tooLarge: ({ max }) => `没有保留任何内容：只支持不超过 ${max} 个请求。`,
  reserved: ({ name }) => `${name} 是 state-of-ai study 自行保留的研究。请换一个名称保存。`,
  otherwise: ({ flag }) => `使用 ${flag} 时只计日志中仍有的内容：不保留，也不计入先前保留的部分。`,
};
