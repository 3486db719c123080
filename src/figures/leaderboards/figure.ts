/** Our leaderboards: models, authors, reasoning models and tool-call models over common spans. */
import { defineFigure, type ReportHalf } from '../figure.ts';
import { authors, models, reasoning, tools } from './report.ts';

const board = (name: string, report: ReportHalf) =>
  defineFigure({
    id: `leaderboard-${name}`,
    name: `leaderboard-${name}`,
    chapter: 'leaderboards',
    ours: true,
    report,
  });

export const leaderboards = [
  board('models', models),
  board('authors', authors),
  board('reasoning', reasoning),
  board('tools', tools),
];
