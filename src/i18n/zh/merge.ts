/** Messages of `study merge` and of the shared secret, in Chinese, matching ../en/merge.ts, with the same parameters. */
import type { merge as english } from '../en/merge.ts';

export const merge: typeof english = {
  putting: ({ studies }) => `正在合并 ${studies} 份研究`,
  usage: 'study merge 需要两份或更多已存的研究，以及 --save NAME：state-of-ai study merge laptop desk --save both',
  flagWithout: ({ flag }) => `${flag} 不能用于 study merge：已存的内容按当初的计法合并。`,
  same: ({ name }) => `${name} 写了两次。`,
  noCounts: ({ name, file }) => `无法合并 ${name}：它的计数不在旁边。请从保存它的地方把 ${file} 复制到同一文件夹。`,
  notWhole: ({ name, max }) =>
    `无法合并 ${name}：它由旧版 state-of-ai 保存，或超过 ${max} 个请求。请把这些日志放在一起研究。`,
  otherOptions: ({ first, other }) =>
    `${first} 与 ${other} 保存时的选项不同（--week-start、--retention 等），无法合并。`,
  tooLarge: ({ max }) => `它大于 ${max} MB`,
  noDatabase: '它不是计数文件',
  otherShape: '其中的表不是 state-of-ai 保存的那些',
  otherRows: '其中有一行的时间或数字是任何日志都不会有的',
  again: ({ again }) => `${again} 个请求出现在不止一份中，只计一次。`,
  noneAgain: '没有请求出现在不止一份中。',
  apart: ({ line }) =>
    `这些机器的用户以不同的秘密值作哈希：使用过其中两台的人算作两个。${line} 可让机器共用一个秘密值。`,

  // 秘密值
  secretUsage: 'secret 需要 export FILE 或 import FILE；- 表示标准输出或标准输入。',
  secretToTerminal: '秘密值会显示在屏幕上。请指定文件，或加上 --show。',
  secretThere: ({ file }) => `${file} 已经存在，不会覆盖。`,
  secretUnwritable: ({ file, why }) => `无法写入 ${file}：${why}`,
  secretUnreadable: ({ file, why }) => `无法读取 ${file}：${why}`,
  secretOther: ({ file }) => `${file} 不含 state-of-ai 的秘密值：应为一行 "state-of-ai secret 1 ..."。`,
  secretExported: ({ file }) =>
    `本机的秘密值在 ${file} 中，只有你能读取。有了它就能检验某个名字是否在已存的研究中：请像密码一样传送。`,
  secretImported: '本机今后以该秘密值对用户作哈希。此前保存的用户与之分开计数。',
  secretSame: '本机的秘密值已经是它。',
  secretReplaces: '本机已有自己的秘密值，已存的用户将与之后的分开计数。要改用另一个：--force',
};
