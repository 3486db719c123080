/** `compare`: the report's rows of a figure and the user's own, side by side. */
import type { Command } from '../command.ts';
import { formatFlag, labelsFlag, langFlag, limitFlag, rowFlags, studyFlag } from '../flags.ts';
import { countFlags, logFlags, spanFlags } from '../log-flags.ts';

export const compareCommand: Command = {
  name: 'compare',
  args: 'FIGURE LOG...|NAME',
  summary: {
    en: "Print the report's rows of a figure and your own side by side",
    zh: '把一张图的报告数据与你自己的数据并排打印',
  },
  details: [
    {
      en: "The column of says whose a row is: report, market (public data) or mine. FIGURE is as in show; LOG and NAME are as in study. Weeks that the log shares with public data come first; the others, the report's window among them, follow, and in_common says which is which. Only measures that both have by the same columns are compared.",
      zh: '列 of 说明每行属于谁：report（报告）、market（公开数据）或 mine（我的）。FIGURE 与 show 相同；LOG 与 NAME 与 study 相同。日志与公开数据共有的周排在最前，其余各周（包括报告的时间窗口）随后，由列 in_common 说明。只比较双方按相同列都有的度量。',
    },
  ],
  inputs: [1, 100_000],
  names: ['figures'],
  flags: [
    studyFlag,
    formatFlag,
    ...rowFlags,
    limitFlag,
    labelsFlag,
    langFlag,
    ...logFlags,
    ...spanFlags,
    ...countFlags,
  ],
  examples: [
    {
      line: 'compare 1 --demo',
      does: {
        en: 'source types week by week, the report, the market and a simulated log',
        zh: '逐周的来源类型：报告、市场与一份模拟日志',
      },
    },
    {
      line: "compare table-2 team --where 'of!=market' --format csv",
      does: { en: 'continents, with a study that was saved', zh: '各大洲，用一份已存的研究' },
    },
  ],
  run: async (context, args) => (await import('./compare-run.ts')).runCompare(context, args),
};
