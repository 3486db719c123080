/** `find`: search chapters, figures, stated facts and models. */
import type { Command } from '../command.ts';
import { colourFlag, formatFlag, langFlag, limitFlag, widthFlag } from '../flags.ts';

export const findCommand: Command = {
  name: 'find',
  args: 'WORDS',
  summary: { en: 'Search text, figures, stated facts and models', zh: '搜索正文、图表、陈述的事实和模型' },
  details: [
    {
      en: 'Each hit begins with its address: state-of-ai ADDRESS opens it. All words must be there; ^start, end$, !not and a | b are understood.',
      zh: '每条结果以地址开头：state-of-ai 地址 即可打开。须包含全部词语；支持 ^开头、结尾$、!排除 和 a | b。',
    },
  ],
  inputs: [1, 50],
  flags: [
    { ...limitFlag, help: { en: 'at most N hits; else 20', zh: '最多 N 条结果；默认 20' } },
    { ...formatFlag, help: { en: 'text unless told', zh: '默认为 text' } },
    widthFlag,
    langFlag,
    colourFlag,
  ],
  examples: [
    { line: 'find retention', does: { en: 'every place that speaks of it', zh: '所有提到它的地方' } },
    { line: 'find price elasticity --format json', does: { en: 'the hits for a program', zh: '供程序使用的结果' } },
  ],
  run: async (context, args) => (await import('./find-run.ts')).runFind(context, args),
};
