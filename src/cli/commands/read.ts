/** `read`: a chapter's text. */
import type { Command } from '../command.ts';
import { colourFlag, langFlag, widthFlag } from '../flags.ts';

export const readCommand: Command = {
  name: 'read',
  args: 'CHAPTER',
  summary: { en: "Print a chapter's text on stdout", zh: '在标准输出上打印一章的正文' },
  details: [
    {
      en: 'CHAPTER is its number or its id; list chapters names them.',
      zh: 'CHAPTER 是章的编号或标识；list chapters 会列出。',
    },
  ],
  inputs: [1, 1],
  names: ['chapters'],
  flags: [widthFlag, langFlag, colourFlag],
  examples: [
    { line: 'read introduction', does: { en: 'the first chapter', zh: '第一章' } },
    { line: 'read 3 --width 60', does: { en: 'the third, narrow', zh: '第三章，窄版' } },
  ],
  run: async (context, args) => (await import('./read-run.ts')).runRead(context, args),
};
