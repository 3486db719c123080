/** `secret`: takes the secret for user hashes to another machine of the same person. */
import type { Command } from '../command.ts';
import { langFlag } from '../flags.ts';

export const secretCommand: Command = {
  name: 'secret',
  args: 'export|import FILE',
  summary: {
    en: 'Take the secret that users are hashed with to another machine, so that merged studies know them',
    zh: '把对用户作哈希的秘密值带到另一台机器，使合并后的研究能认出同一用户',
  },
  details: [
    {
      en: 'FILE is written for you alone to read; - is stdout or stdin, for a pipe. Whoever has the secret can test whether a name is in a saved study.',
      zh: 'FILE 只有你自己能读；- 代表标准输出或标准输入，用于管道。有了秘密值就能检验某个名字是否在已存的研究中。',
    },
  ],
  inputs: [0, 2],
  words: ['export', 'import'],
  flags: [
    {
      name: 'show',
      help: { en: 'with export -: also where it stands on your screen', zh: '与 export - 合用：允许显示在屏幕上' },
    },
    {
      name: 'force',
      help: { en: 'with import: in the place of the secret that is there', zh: '与 import 合用：取代已有的秘密值' },
    },
    langFlag,
  ],
  examples: [
    { line: 'secret export secret.txt', does: { en: 'a file for another machine', zh: '供另一台机器使用的文件' } },
    { line: 'secret import secret.txt', does: { en: 'on the other machine', zh: '在那台机器上' } },
  ],
  run: async (context, args) => (await import('./secret-run.ts')).runSecret(context, args),
};
