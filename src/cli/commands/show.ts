/** `show`: a figure drawn on stdout. */
import type { Command } from '../command.ts';
import {
  asciiFlag,
  brailleFlag,
  colourFlag,
  heightFlag,
  labelsFlag,
  langFlag,
  studyFlag,
  themeFlag,
  viewFlag,
  widthFlag,
} from '../flags.ts';

export const showCommand: Command = {
  name: 'show',
  args: 'FIGURE',
  summary: { en: 'Draw a figure on stdout', zh: '在标准输出上画一个图' },
  details: [
    {
      en: 'FIGURE is its number (1, fig1, 25a, table-2) or its name (token-share-by-source).',
      zh: 'FIGURE 是编号（1、fig1、25a、table-2）或名称（token-share-by-source）。',
    },
  ],
  inputs: [1, 1],
  names: ['figures'],
  flags: [
    widthFlag,
    heightFlag,
    viewFlag,
    studyFlag,
    {
      name: 'since',
      also: ['from'],
      value: 'DAY',
      help: {
        en: 'first day drawn: 2025-08-04, a week 2025-W32 or a month 2025-08; --from is the same',
        zh: '画出的第一天：2025-08-04，也可写周 2025-W32 或月 2025-08；--from 与之相同',
      },
    },
    {
      name: 'until',
      also: ['to'],
      value: 'DAY',
      help: { en: 'last day drawn, or week or month; --to is the same', zh: '画出的最后一天，或周、月；--to 与之相同' },
    },
    {
      name: 'change-since',
      value: 'DAY',
      help: { en: 'the change since then, in percentage points for shares', zh: '自那时起的变化，份额以百分点计' },
    },
    {
      name: 'bars',
      value: 'DAY',
      help: { en: 'bars of the week or month that holds it', zh: '它所在的周或月的条形图' },
    },
    { name: 'lines', help: { en: 'a line for each series instead of a stack', zh: '每个序列一条线，代替堆叠' } },
    {
      name: 'other-measure',
      help: {
        en: 'amounts where the figure shows shares, or the other way round',
        zh: '图为份额时改画数量，反之亦然',
      },
    },
    asciiFlag,
    brailleFlag,
    labelsFlag,
    themeFlag,
    langFlag,
    colourFlag,
  ],
  examples: [
    { line: 'show 1', does: { en: 'who served the tokens, week by week', zh: '谁提供了这些 token，逐周' } },
    {
      line: 'show 3 --width 100 --color always',
      does: { en: 'in colour, also into a pipe', zh: '带颜色，管道中也带' },
    },
    {
      line: 'show 1 --view picture --ascii',
      does: { en: "the report's own picture, in plain letters", zh: '报告自己的原图，用普通字母画' },
    },
  ],
  run: async (context, args) => (await import('./show-run.ts')).runShow(context, args),
};
