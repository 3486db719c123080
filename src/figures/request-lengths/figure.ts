/** Figures 14, 15 and 17: lengths of prompts, completions and whole requests. */
import { defineFigure } from '../figure.ts';
import { statedReport } from '../shared/facts.ts';
import { lengths } from './lengths.ts';
import { lengthLog } from './log.ts';
import { rangeTokenNeeds, tokensByRange } from './range-tokens.ts';
import { lengthByModel, lengthNeeds, lengthOverTime, lengthRanges } from './report.ts';

export const promptLength = defineFigure({
  id: '14',
  name: 'prompt-length',
  chapter: 'agentic-inference',
  report: {
    ...statedReport('14', {
      needs: [...lengthNeeds, 'weekly-context-requests'],
      views: (data) => [lengthOverTime(data, 'prompt'), lengthByModel(data, 'prompt'), lengthRanges(data)],
    }),
    synced: { needs: rangeTokenNeeds, view: tokensByRange },
  },
  log: lengthLog(lengths.prompt),
});

export const completionLength = defineFigure({
  id: '15',
  name: 'completion-length',
  chapter: 'agentic-inference',
  report: statedReport('15', {
    needs: lengthNeeds,
    views: (data) => [lengthOverTime(data, 'completion'), lengthByModel(data, 'completion')],
  }),
  log: lengthLog(lengths.completion),
});

export const sequenceLength = defineFigure({
  id: '17',
  name: 'sequence-length',
  chapter: 'agentic-inference',
  report: statedReport('17', {
    needs: lengthNeeds,
    views: (data) => [lengthOverTime(data, 'sequence'), lengthByModel(data, 'sequence')],
  }),
  log: lengthLog(lengths.sequence),
});
