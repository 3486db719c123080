/**
 * Every figure, in the report's order, then our own: one list for the report and for logs. To add a figure, add a folder and a
 * line.
 */

import type { Words } from '../i18n/message.ts';
import { atAGlance } from './at-a-glance/figure.ts';
import { claimsToday } from './claims-today/figure.ts';
import {
  costAndUsage,
  costAndUsageByAuthor,
  costAndUsageByCategory,
  costAndUsageBySource,
} from './cost-and-usage/figure.ts';
import { effectivePrice } from './effective-price/figure.ts';
import type { Datasets, FigureDefinition, FigureWith, MarketHalf, Recipe, StudyFigure } from './figure.ts';
import { leaderboards } from './leaderboards/figure.ts';
import { promptLengthByCategory, sequenceLengthOfProgramming } from './lengths-by-category/figure.ts';
import { limits } from './limits/figure.ts';
import { openModelCountBySize, openTokenShareBySize } from './open-models-by-size/figure.ts';
import { openTokensByAuthor } from './open-tokens-by-author/figure.ts';
import { priceResponse } from './price-response/figure.ts';
import { reasoningShare, reasoningTokenShare, topReasoningModels } from './reasoning-models/figure.ts';
import { completionLength, promptLength, sequenceLength } from './request-lengths/figure.ts';
import { shareByContinent, shareByCountry, shareByLanguage } from './share-by-place/figure.ts';
import { runnable } from './shared/carried.ts';
import { recipesOf } from './shared/recipe.ts';
import { sinceTheReport } from './since-the-report/figure.ts';
import { speed } from './speed/figure.ts';
import { programmingSpendByAuthor, spendShareByRegion } from './spend-shares/figure.ts';
import {
  tagsOfCategories,
  tagsOfLargerCategories,
  tagsOfProgramming,
  tagsOfRoleplay,
  tagsOfSmallerCategories,
  tagsOfTechnology,
} from './tags-of-categories/figure.ts';
import { tokenShareByAuthor } from './token-share-by-author/figure.ts';
import {
  categoriesOfAuthors,
  chineseOpenShareByCategory,
  openTokenShareByCategory,
  programmingShareBySource,
  roleplayShareBySource,
  tokenShareByCategory,
} from './token-share-by-category/figure.ts';
import { tokenShareBySource, tokenVolumeBySource } from './tokens-by-source/figure.ts';
import { toolCallShare, toolCallShareByModel } from './tool-calls/figure.ts';
import { topOpenModels } from './top-open-models/figure.ts';
import { usage } from './usage/figure.ts';
import { retentionPanels, retentionVerdicts, userRetention } from './user-retention/figure.ts';
import { volumeRetentionFigure } from './volume-retention/figure.ts';
import { weeklyModelTokens } from './weekly-model-tokens/figure.ts';

export const figures: readonly FigureDefinition[] = [
  tokenShareBySource,
  tokenVolumeBySource,
  openTokensByAuthor,
  topOpenModels,
  openTokenShareBySize,
  openModelCountBySize,
  openTokenShareByCategory,
  chineseOpenShareByCategory,
  programmingShareBySource,
  roleplayShareBySource,
  reasoningShare,
  topReasoningModels,
  toolCallShare,
  toolCallShareByModel,
  promptLength,
  completionLength,
  promptLengthByCategory,
  sequenceLength,
  sequenceLengthOfProgramming,
  tokenShareByCategory,
  programmingSpendByAuthor,
  tagsOfLargerCategories,
  tagsOfSmallerCategories,
  ...categoriesOfAuthors,
  spendShareByRegion,
  shareByContinent,
  shareByCountry,
  shareByLanguage,
  ...retentionPanels,
  costAndUsageByCategory,
  costAndUsageBySource,
  costAndUsageByAuthor,
  costAndUsage,
  tagsOfRoleplay,
  tagsOfProgramming,
  tagsOfTechnology,
  volumeRetentionFigure,
  atAGlance,
  claimsToday,
  ...sinceTheReport,
  ...leaderboards,
  // Figures that only a log has.
  tagsOfCategories,
  userRetention,
  retentionVerdicts,
  usage,
  speed,
  limits,
  effectivePrice,
  priceResponse,
  tokenShareByAuthor,
  weeklyModelTokens,
  reasoningTokenShare,
];

/** Figures of the report and public data. */
export const recipes: readonly Recipe[] = figures.flatMap(recipesOf);

/** The market half of a log's figure, by the figure's name; absent if public data lack the measure. */
export const marketHalves: ReadonlyMap<string, MarketHalf> = new Map(
  figures.flatMap(({ name, market }) => (market === undefined ? [] : [[name, market] as const])),
);

/** Figures that a log can have. */
export const studyFigures: readonly StudyFigure[] = figures.flatMap(({ id, name, log }) =>
  log === undefined ? [] : [runnable({ ...log, name, beside: log.beside ?? [id] })],
);

/** The texts of a figure, which are kept with the chapter's text instead of the recipe. */
interface FigureTitle {
  readonly title: string;
  readonly reportTitle?: string | undefined;
  readonly shows: string;
  readonly reading: string;
  readonly missing: string | null;
}

/** A figure as plain data, not yet translated. Pure: the same datasets and text give the same figure. */
export function buildFigure(recipe: Recipe, data: Datasets, text: FigureTitle): FigureWith<Words> {
  return {
    id: recipe.id,
    name: recipe.name,
    chapter: recipe.chapter,
    ours: recipe.ours ?? false,
    title: text.title,
    ...(text.reportTitle === undefined ? {} : { reportTitle: text.reportTitle }),
    shows: text.shows,
    reading: text.reading,
    missing: text.missing,
    views: recipe.views(data),
  };
}

/** The figure called `1`, `fig1`, `figure-1`, `table2`, `25a` or by its name; undefined if there is none. */
export function findRecipe(query: string): Recipe | undefined {
  const wanted = plainId(query);
  return recipes.find(
    (recipe) => recipe.id === wanted || recipe.name === wanted || `${recipe.id}-${recipe.name}` === wanted,
  );
}

/** The panels of a figure: `25` has 25a to 25h. Empty for a figure without panels. */
export function panelsOf(query: string): Recipe[] {
  const wanted = plainId(query);
  return /^\d+$/.test(wanted)
    ? recipes.filter((recipe) => recipe.id.replace(/[a-z]$/, '') === wanted && recipe.id !== wanted)
    : [];
}

/** The log's counterpart of a figure of the report (`1`, `25a`, `table-2`), or a log's figure by its own name. */
export function findStudyFigure(query: string): StudyFigure | undefined {
  return studyFigures.find(({ name, beside }) => name === query || beside.includes(query));
}

/** `Fig. 01` -> `1`, `table 2` -> `table-2`; anything else in lower case with hyphens. */
function plainId(query: string): string {
  const wanted = query
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  const figure = /^(?:fig(?:ure)?-*)?0*(\d+[a-z]?)$/.exec(wanted)?.[1];
  const table = /^tab(?:le)?-*0*(\d+)$/.exec(wanted)?.[1];
  if (figure !== undefined) return figure;
  return table === undefined ? wanted : `table-${table}`;
}
