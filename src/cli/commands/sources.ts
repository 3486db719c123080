/** `sources`: where each number comes from. */
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
  flags: [{ ...formatFlag, help: { en: 'text unless told', zh: '默认为 text' } }, widthFlag, langFlag, colourFlag],
  examples: [
    {
      line: 'sources 1',
      does: { en: 'of one figure, with what is known to disagree', zh: '某个图表的来源，以及已知的分歧' },
    },
    { line: 'sources --format csv', does: { en: 'of every dataset', zh: '所有数据集的来源' } },
  ],
  run: async (context, args) => (await import('./sources-run.ts')).runSources(context, args),
};
