/** Messages of `study` in Chinese, matching ../en/study.ts, with the same parameters. */
import type { study as english } from '../en/study.ts';

export const study: typeof english = {
  // 已存的研究
  noName: ({ typed }) => `--save 的名称由字母、数字、点、- 和 _ 组成，例如 team-2026，不能是 ${typed}。`,
  noneSaved: ({ typed }) => `没有名为 ${typed} 的已存研究。还没有存过：state-of-ai study LOG --save NAME`,
  notSaved: ({ typed, names }) => `没有名为 ${typed} 的已存研究。已存的有：${names.join('、')}。`,
  saved: ({ name, file }) => `已存为 ${name}，位于 ${file}`,
  savedAlready: ({ typed, name }) =>
    `${typed} 已经保存过。--add ${name} 把这份日志一并计入；--save ${name} --force 覆盖它。`,
  waits: ({ name, process, file }) =>
    `${name} 正由另一个 state-of-ai 保存（进程 ${process}）：等待其结束。若那不是 state-of-ai，请删除 ${file}`,
  noFolder: '没有存放研究的文件夹：请用 XDG_DATA_HOME 指定一个。',
  unreadable: ({ file, why }) => `无法读取 ${file}：${why}`,
  unwritable: ({ file, why }) => `无法把研究保存为 ${file}：${why}`,
  noStudyFile: ({ file, why }) => `${file} 不是保存的研究：${why}。`,
  brokenFile: ({ file, part }) => `${file} 不是保存的研究：${part} 缺失，或种类不对。请从日志重新保存。`,
  firstLine: '首行',
  part: ({ name }) => name,
  figurePart: ({ figure }) => `图 ${figure}`,
  viewPart: ({ view, figure }) => `图 ${figure} 的视图 ${view}`,
  otherVersion: ({ file, seen, known }) =>
    `${file} 是版本 ${seen} 的保存研究；本程序读取版本 ${known}。请用保存它的 state-of-ai，或从日志重新保存。`,

  // 之后加入的日志
  cannotBeAddedTo: ({ max }) => `以后无法再向它加入日志：需要不超过 ${max} 个请求的文件日志。`,
  noCounts: ({ name }) => `无法向 ${name} 加入日志：它的计数不在这里。它来自他人，或者太大。请把全部日志放在一起研究。`,
  tooLargeToAdd: ({ max }) => `这份日志无法加入：只支持不超过 ${max} 个请求的文件日志。请把全部日志放在一起研究。`,
  countsOfVersion: ({ seen, known }) => `它的版本是 ${seen}，而不是 ${known}`,
  countsUnreadable: ({ file, why }) => `${file} 中的计数无法读取：${why}。请把全部日志放在一起研究并保存。`,
  simulatedAndReal: '模拟日志与真实请求的日志绝不合并。',
  allCountedBefore: '这份日志的内容都已计过：没有增加任何东西。',
  someCountedBefore: ({ again, all }) => `${all} 个请求中有 ${again} 个先前已计过，不再重复计数。`,
  grownSince: ({ grown }) => `其中 ${grown} 个此后又变长：按现在的数计。`,
  growthUntold: ({ count }) =>
    `其中 ${count} 个回答此后可能又变长：旧版 state-of-ai 留下的计数看不出来。如需准确，请把所有日志放在一起研究。`,
  countedWithoutId: ({ count }) => `其中 ${count} 个没有 id，且与先前计过的某个完全相同：无法判断是否同一个。`,
  countedTwice: ({ format }) =>
    `这份日志（${format}）的一些日子先前已由另一种格式的日志计过：两边都有的请求无法识别，会计两次。`,

  // 日志能给出什么
  counting: ({ figure, all, title }) => `第 ${figure}/${all} 张图：${title}`,
  notCarried: ({ name, reasons }) => `此日志无法得出 ${name}。${reasons.join('')}`,
  nothingBeside: ({ figure, reasons }) => `日志没有可与图 ${figure} 并列的内容。${reasons.join('')}`,
  nothingKept: '日志中没有一个请求可以保留：没有保存任何内容。',
};
