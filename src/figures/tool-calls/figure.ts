/** Figures 12 and 13: tokens of requests that end in a tool call, of all tokens and by model. */
import { defineFigure } from '../figure.ts';
import { statedReport } from '../shared/facts.ts';
import { toolCallCounts, toolCallNeeds } from './boards.ts';
import { boundNeeds, toolBound } from './bound.ts';
import { byModelReport } from './by-model-report.ts';
import { byModelLog, shareLog } from './log.ts';

export const toolCallShare = defineFigure({
  id: '12',
  name: 'tool-call-share',
  chapter: 'agentic-inference',
  report: {
    ...statedReport('12', { needs: toolCallNeeds, views: (data) => [toolCallCounts(data)] }),
    synced: { needs: boundNeeds, view: toolBound },
  },
  log: shareLog,
});

export const toolCallShareByModel = defineFigure({
  id: '13',
  name: 'tool-call-share-by-model',
  chapter: 'agentic-inference',
  report: byModelReport,
  log: byModelLog,
});
