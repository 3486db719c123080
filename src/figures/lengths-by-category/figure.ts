/** Figures 16 and 18: prompt length by category, and programming against the rest. */
import { defineFigure } from '../figure.ts';
import { statedReport } from '../shared/facts.ts';
import { programmingLog, promptLog } from './log.ts';
import { programmingLengthNeeds, programmingLengths } from './programming-report.ts';
import { promptReport } from './prompt-report.ts';

export const promptLengthByCategory = defineFigure({
  id: '16',
  name: 'prompt-length-by-category',
  chapter: 'agentic-inference',
  report: promptReport,
  log: promptLog,
});

export const sequenceLengthOfProgramming = defineFigure({
  id: '18',
  name: 'sequence-length-of-programming',
  chapter: 'agentic-inference',
  report: statedReport('18', { needs: programmingLengthNeeds, views: (data) => [programmingLengths(data)] }),
  log: programmingLog,
});
