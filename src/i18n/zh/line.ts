/** 浏览器命令行的中文。英文见 ../en/line.ts。 */

import type { line as english } from '../en/line.ts';

export const line: typeof english = {
  show: '以图的形式打开图表；带选项时，像在 shell 中一样打印',
  table: '以表的形式打开图表；带选项或 > 文件 时，按 shell 的方式给出数据行',
  read: '打开一章；带选项或 > 文件 时，按 shell 的方式给出正文',
  go: '前往某一章、某张图或某个模型',
  find: '在正文、图表、数据行、模型、按键和命令中查找',
  filter: '只显示含有这些词的行',
  list: '在一张列表中列出所有章节和图表；模型或数据集则按 shell 的方式列出',
  sources: '数字的来源与已知的矛盾',
  help: '所有按键',
  tour: '两分钟：如何读图、找到一个数字、给排行榜排序',
  quit: '离开；终端恢复原样',

  running: ({ line: typed }) => `正在运行 ${typed}`,
  endsIt: '终止',
  ended: ({ line: typed }) => `${typed} 已终止`,
  stillRunning: ({ line: typed }) => `${typed} 仍在运行；按 Esc 终止`,
  wrote: ({ file, lines }) => `已将 ${lines} 行写入 ${file}`,
  done: ({ line: typed }) => `${typed}：已完成`,
  said: ({ text }) => `${text}`,
  failed: ({ line: typed, exit }) => `${typed} 以 ${exit} 结束，没有给出说明`,
  cut: '其余部分在此略去；> 文件 可得到全部内容。',
  tooMuch: ({ megabytes }) => `超过 ${megabytes} MB：请在 shell 中运行`,

  fileThere: ({ file }) => `${file} 已存在；把 > 换成 >| 可覆盖它`,
  unwritable: ({ file, why }) => `无法写入 ${file}：${why}`,
  unstarted: ({ why }) => `命令无法启动：${why}`,
  notHere: ({ line: typed }) => `${typed} 要在 shell 中使用；这里的一行只能前往某处`,
  pipe: '这一行后面没有 shell：用 > 文件 写出命令打印的内容',
  several: '一行只能有一条命令',
  input: '这里的命令不读取输入：请写出文件名',
  append: '这里不向已有文件追加：> 文件 会写一个新文件',
  quote: '引号没有闭合',
  noFile: '> 后面缺少文件名',

  alsoStudy: '我的日志，自己的数据，用量，花费，my logs，claude code，codex',
  alsoExport: '图片，下载，保存，导出，csv',
  alsoTable: 'csv，json，excel，电子表格，数据，下载，导出',
  alsoSync: '更新，最新数据',
};
