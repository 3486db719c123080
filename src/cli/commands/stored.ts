/** `stored`: lists and erases what this program has stored on this machine. */
import type { Command } from '../command.ts';
import { formatFlag, langFlag } from '../flags.ts';

export const storedCommand: Command = {
  name: 'stored',
  args: '',
  summary: {
    en: 'List everything this program has stored on this machine, with its size; erase it',
    zh: '列出本程序在本机存有的全部内容及大小；也可删除',
  },
  details: [
    {
      en: 'Nothing of it ever leaves the machine. Settings and labels that you wrote are listed and left alone.',
      zh: '这些内容都不会离开本机。你自己写的设置和标注只列出，不删除。',
    },
  ],
  inputs: [0, 0],
  flags: [
    {
      name: 'erase',
      value: 'NAME',
      repeats: true,
      help: { en: 'erase what has this name in the list, or all', zh: '删除列表中此名称的内容，或 all（全部）' },
    },
    formatFlag,
    langFlag,
  ],
  examples: [
    { line: 'stored', does: { en: 'what there is, where and how large', zh: '有什么、在哪里、多大' } },
    {
      line: 'stored --erase kept',
      does: { en: "the counts of the agents' logs are gone", zh: '删除代理程序日志的计数' },
    },
  ],
  run: async (context, args) => (await import('./stored-run.ts')).runStored(context, args),
};
