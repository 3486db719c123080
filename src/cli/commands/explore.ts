/** No command: opens the explorer, or prints the contents or one place when stdin is not interactive. */
import type { Command } from '../command.ts';
import {
  asciiFlag,
  brailleFlag,
  colourFlag,
  heightFlag,
  langFlag,
  mouseFlag,
  plainFlag,
  studyFlag,
  themeFlag,
  widthFlag,
} from '../flags.ts';

export const exploreCommand: Command = {
  name: '',
  args: '[PLACE]',
  summary: { en: 'Open the explorer, at a chapter, a figure or a model', zh: '打开浏览器，可指定章节、图表或模型' },
  details: [
    {
      en: 'Where no keys can be read (a pipe, TERM=dumb, CI), it prints the contents or the place as text instead and ends.',
      zh: '在无法读取按键的地方（管道、TERM=dumb、CI），改为把目录或该处打印成文字后结束。',
    },
  ],
  inputs: [0, 8],
  names: ['chapters', 'figures', 'models'],
  flags: [
    studyFlag,
    widthFlag,
    heightFlag,
    asciiFlag,
    brailleFlag,
    plainFlag,
    mouseFlag,
    themeFlag,
    langFlag,
    colourFlag,
  ],
  examples: [
    { line: '', does: { en: 'the explorer, at its first chapter', zh: '打开浏览器，从第一章开始' } },
    { line: 'open-vs-closed', does: { en: 'at a chapter', zh: '从某一章开始' } },
    { line: 'deepseek/deepseek-r1', does: { en: 'at a model', zh: '从某个模型开始' } },
  ],
  run: async (context, args, all) => (await import('./explore-run.ts')).runExplore(context, args, all),
};
