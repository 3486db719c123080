/** Figures 10 and 11: tokens of models that reason. Only a log has another measure: reasoning tokens. */
import { defineFigure, defineLogFigure } from '../figure.ts';
import { shareLog, tokenShareLog, topLog } from './log.ts';
import { shareMarket, shareReport } from './share-report.ts';
import { topReport } from './top-report.ts';

export const reasoningShare = defineFigure({
  id: '10',
  name: 'reasoning-share',
  chapter: 'agentic-inference',
  report: shareReport,
  log: { ...shareLog, beside: ['10', 'since-reasoning-share'] },
  market: shareMarket,
});

export const topReasoningModels = defineFigure({
  id: '11',
  name: 'top-reasoning-models',
  chapter: 'agentic-inference',
  report: topReport,
  log: topLog,
});

export const reasoningTokenShare = defineLogFigure('reasoning-token-share', tokenShareLog);
