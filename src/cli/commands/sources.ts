/** `sources`: where each number comes from. */
import { bibliographyFormats } from '../../write/bibliography.ts';
import type { Command } from '../command.ts';
import { colourFlag, formatFlag, langFlag, widthFlag } from '../flags.ts';

export const sourcesCommand: Command = {
  name: 'sources',
  args: '[FIGURE]',
  summary: {
    en: 'Tell where each number comes from: source, licence, citation, known conflicts',
    zh: '说明每个数字从哪里来：来源、许可证、引用方式、已知分歧',
  },
  inputs: [0, 1],
  names: ['figures'],
  flags: [
    {
      ...formatFlag,
      value: `${formatFlag.value}|${bibliographyFormats.join('|')}`,
      choices: [...(formatFlag.choices ?? []), ...bibliographyFormats],
      help: {
        en: 'text unless told; bibtex and csl for programs for references',
        zh: '默认为 text；bibtex 和 csl 供文献管理程序使用',
      },
    },
    widthFlag,
    langFlag,
    colourFlag,
  ],
  examples: [
    {
      line: 'sources 1',
      does: { en: 'of one figure, with what is known to disagree', zh: '某个图表的来源，以及已知的分歧' },
    },
    { line: 'sources 1 --format bibtex', does: { en: 'to cite it', zh: '用于引用' } },
    { line: 'sources --format csv', does: { en: 'of every dataset', zh: '所有数据集的来源' } },
  ],
  run: async (context, args) => (await import('./sources-run.ts')).runSources(context, args),
};
