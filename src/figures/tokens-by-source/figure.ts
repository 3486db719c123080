/** Figures 1 and 2: weekly tokens by source type of the model. */
import { defineFigure } from '../figure.ts';
import { shareLog, volumeLog } from './log.ts';
import { shareMarket, volumeMarket } from './market.ts';
import { shareReport } from './share-report.ts';
import { volumeReport } from './volume-report.ts';

export const tokenShareBySource = defineFigure({
  id: '1',
  name: 'token-share-by-source',
  chapter: 'open-vs-closed',
  report: shareReport,
  log: { ...shareLog, beside: ['1', 'since-source-share'] },
  market: shareMarket,
});

export const tokenVolumeBySource = defineFigure({
  id: '2',
  name: 'token-volume-by-source',
  chapter: 'open-vs-closed',
  report: volumeReport,
  log: { ...volumeLog, beside: ['2', 'since-source-tokens'] },
  market: volumeMarket,
});
