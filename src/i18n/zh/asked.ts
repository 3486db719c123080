/** 关于日志的一部分，以及用量、速度、限额各表的消息（中文）。英文见 ../en/asked.ts。 */
import type { Messages } from '../en/english.ts';
import { number } from '../grammar.ts';

export const asked: Messages['asked'] = {
  idNeedsEquals: ({ column }) => `--where ${column} 只能用 = 加名称或其哈希：哈希后的值没有次序，也没有部分。`,
  noneMeets: ({ asked }) => `日志中没有请求符合 ${asked}。`,
  narrowed: ({ requests, of }) => `计入 ${number(of)} 个请求中的 ${number(requests)} 个：即所要求的部分`,
  needsBoard: ({ flag, figures }) => `${flag} 用于看板：请加上 --figure ${figures.join(' 或 ')}。`,
  notKept: ({ flag, name }) =>
    `${flag} 只决定打印什么，而保存的研究包含整份日志。请不带它保存，之后用：state-of-ai study ${name} --figure usage ${flag} ...`,
  savedWhole: ({ flag }) => `已存的研究按当时的计数列出和打开。${flag} 须与 --figure NAME 同用。`,
  noCounts: ({ flag, name }) =>
    `${name} 旁边没有可供 ${flag} 使用的计数：它来自别处、来自 ClickHouse，或由旧版程序保存。请给出日志，或重新保存。`,
  noBudget: ({ typed }) => `--budget 需要每个周期的美元数，例如 200/month、50/week 或 10/day，而不是 ${typed}。`,
  noPrice: ({ typed, near }) =>
    `价目中没有 ${typed} 的价格。${near.length === 0 ? '' : `相近的有：${near.join('、')}。`}全部见：state-of-ai table list-prices`,
};
