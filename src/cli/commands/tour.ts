/** `tour`: the explorer, with lines that explain it. */
import type { Command } from '../command.ts';
import { asciiFlag, brailleFlag, colourFlag, langFlag, mouseFlag, plainFlag, themeFlag } from '../flags.ts';

export const tourCommand: Command = {
  name: 'tour',
  args: '',
  summary: { en: 'Learn the explorer in two minutes, by doing', zh: '两分钟边做边学浏览器' },
  details: [
    {
      en: 'A line at the foot says what to press and goes on when it was done. Esc leaves the tour.',
      zh: '底部一行说明该按什么，做完就到下一步。Esc 离开导览。',
    },
  ],
  inputs: [0, 0],
  flags: [themeFlag, langFlag, colourFlag, mouseFlag, brailleFlag, asciiFlag, plainFlag],
  examples: [{ line: 'tour', does: { en: 'the explorer, with the tour', zh: '带导览的浏览器' } }],
  run: async (context, args, all) => (await import('./tour-run.ts')).runTour(context, args, all),
};
