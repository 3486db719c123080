/** `man`: the man page. */
import type { Command } from '../command.ts';

export const manCommand: Command = {
  name: 'man',
  args: '',
  summary: { en: 'Print the man page', zh: '输出手册页' },
  details: [
    {
      en: 'npm installs the page with the package: man state-of-ai. Without that: state-of-ai man > state-of-ai.1, then man ./state-of-ai.1',
      zh: 'npm 会随软件包安装手册页：man state-of-ai。没有时：先 state-of-ai man > state-of-ai.1，再 man ./state-of-ai.1',
    },
  ],
  inputs: [0, 0],
  flags: [],
  examples: [{ line: 'man', does: { en: 'the page, in roff', zh: '手册页，roff 格式' } }],
  run: async (context, _, all) => (await import('./man-run.ts')).runMan(context, all),
};
