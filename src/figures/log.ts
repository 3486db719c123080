/** Every figure a log can give, in the report's order, then ours; and which of them a log carries. */
import { type Carried, type Coverage, carries, holds, needsOf } from '../counts/coverage.ts';
import type { StudyOptions } from '../counts/options.ts';
import { costAndUsageByAuthor, costAndUsageByCategory, costAndUsageBySource } from './cost-and-usage/log.ts';
import { effectivePrice } from './effective-price/log.ts';
import { promptLengthByCategory, sequenceLengthOfProgramming } from './lengths-by-category/log.ts';
import { openModelCountBySize, openTokenShareBySize } from './open-models-by-size/log.ts';
import { openTokensByAuthor, tokenShareByAuthor } from './open-tokens-by-author/log.ts';
import { priceResponse } from './price-response/log.ts';
import { reasoningShare, reasoningTokenShare, topReasoningModels } from './reasoning-models/log.ts';
import { lengthFigures } from './request-lengths/log.ts';
import { placeFigures } from './share-by-place/log.ts';
import type { StudyFigure } from './shared/study-figure.ts';
import { programmingSpendByAuthor, spendShareByRegion } from './spend-shares/log.ts';
import { tagMix } from './tags-of-categories/log.ts';
import { categoryFigures } from './token-share-by-category/log.ts';
import { tokenShareBySource, tokenVolumeBySource } from './tokens-by-source/log.ts';
import { toolCallShare, toolCallShareByModel } from './tool-calls/log.ts';
import { topOpenModels, weeklyModelTokens } from './top-open-models/log.ts';
import { retentionVerdicts, userRetention } from './user-retention/log.ts';

const figures: readonly StudyFigure[] = [
  tokenShareBySource,
  tokenVolumeBySource,
  openTokensByAuthor,
  topOpenModels,
  openTokenShareBySize,
  openModelCountBySize,
  reasoningShare,
  topReasoningModels,
  toolCallShare,
  toolCallShareByModel,
  ...lengthFigures,
  promptLengthByCategory,
  sequenceLengthOfProgramming,
  ...categoryFigures,
  tagMix,
  programmingSpendByAuthor,
  spendShareByRegion,
  ...placeFigures,
  userRetention,
  retentionVerdicts,
  costAndUsageByCategory,
  costAndUsageBySource,
  costAndUsageByAuthor,
  effectivePrice,
  priceResponse,
  tokenShareByAuthor,
  weeklyModelTokens,
  reasoningTokenShare,
];

/** Without what it needs a figure shows nothing: a share worked out of unknown labels would be full of false zeros. */
export const studyFigures: readonly StudyFigure[] = figures.map((figure) => ({
  ...figure,
  run: async (sql, labels, options = {}) =>
    (await holds(sql, needsOf(figure, options), options)) ? figure.run(sql, labels, options) : [],
}));

/** Datasets of the data package that label a log: what `StudyLabels` holds. */
export const studyNeeds = ['models', 'authors', 'category-map', 'countries'] as const;

/** The study's figure beside one of the report's: `1`, `25a`, `table-2`; or by its own name. */
export function findStudyFigure(query: string): StudyFigure | undefined {
  return studyFigures.find(({ name, beside }) => name === query || beside.includes(query));
}

export interface CarriedFigure extends Carried {
  readonly figure: StudyFigure;
}

/** Figure by figure: can this log carry it, why not, and what to add. */
export function carriedFigures(coverage: Coverage, options: StudyOptions = {}): CarriedFigure[] {
  return studyFigures.map((figure) => ({ figure, ...carries(needsOf(figure, options), coverage) }));
}

export { type Carried, type Coverage, carries, coverageOf, needsOf } from '../counts/coverage.ts';
export type { StudyLabels, StudyOptions } from '../counts/options.ts';
export { remembering, type Sql } from '../counts/sql.ts';
export type { StudyFigure } from './shared/study-figure.ts';
