/** `show`: a figure drawn on stdout. */
import type { Command } from '../command.ts';
import {
  asciiFlag,
  brailleFlag,
  colourFlag,
  drawnDays,
  heightFlag,
  labelsFlag,
  langFlag,
  monthFlag,
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
    monthFlag,
    ...drawnDays,
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
