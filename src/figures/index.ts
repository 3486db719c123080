/** Every figure in the report's order, then ours; and how a name someone typed becomes one of them. */

import { costAndUsageByAuthor } from './cost-and-usage/by-author-report.ts';
import { costAndUsageBySource } from './cost-and-usage/by-source-report.ts';
import { costAndUsage } from './cost-and-usage/table-report.ts';
import type { Datasets, Figure, Recipe } from './figure.ts';
import { leaderboards } from './leaderboards/report.ts';
import { programmingLengthNeeds, programmingLengths } from './lengths-by-category/programming-report.ts';
import { promptLengthByCategory } from './lengths-by-category/prompt-report.ts';
import { openModelCountBySize } from './open-models-by-size/count-report.ts';
import { openTokenShareBySize } from './open-models-by-size/tokens-report.ts';
import { openTokensByAuthor } from './open-tokens-by-author/report.ts';
import { reasoningShare } from './reasoning-models/share-report.ts';
import { topReasoningModels } from './reasoning-models/top-report.ts';
import { lengthByModel, lengthNeeds, lengthOverTime, lengthRanges } from './request-lengths/report.ts';
import { shareByCountry } from './share-by-place/country.ts';
import { shareByLanguage } from './share-by-place/language.ts';
import { shareByContinent } from './share-by-place/report.ts';
import { withConflicts } from './shared/conflicts.ts';
import { statedFigure, withFacts } from './shared/stated-facts.ts';
import { withSynced } from './shared/synced.ts';
import { sinceTheReport } from './since-the-report/report.ts';
import { programmingSpendByAuthor } from './spend-shares/report.ts';
import { tokenShareByCategory } from './token-share-by-category/all-report.ts';
import { openTokenShareByCategory } from './token-share-by-category/open-report.ts';
import { programmingBySource, programmingNeeds } from './token-share-by-category/programming.ts';
import { tokenShareBySource } from './tokens-by-source/share-report.ts';
import { tokenVolumeBySource } from './tokens-by-source/volume-report.ts';
import { toolCallCounts, toolCallNeeds } from './tool-calls/boards.ts';
import { toolCallShareByModel } from './tool-calls/by-model-report.ts';
import { topOpenModels } from './top-open-models/report.ts';
import { retentionPanels } from './user-retention/report.ts';
import { volumeRetentionFigure } from './volume-retention/report.ts';

const ofTheReport: readonly Recipe[] = [
  tokenShareBySource,
  tokenVolumeBySource,
  openTokensByAuthor,
  topOpenModels,
  openTokenShareBySize,
  openModelCountBySize,
  openTokenShareByCategory,
  statedFigure('7', 'chinese-open-share-by-category', 'open-vs-closed'),
  statedFigure('8', 'programming-share-by-source', 'open-vs-closed', {
    needs: programmingNeeds,
    views: (data) => [programmingBySource(data)],
  }),
  statedFigure('9', 'roleplay-share-by-source', 'open-vs-closed'),
  reasoningShare,
  topReasoningModels,
  statedFigure('12', 'tool-call-share', 'agentic-inference', {
    needs: toolCallNeeds,
    views: (data) => [toolCallCounts(data)],
  }),
  toolCallShareByModel,
  statedFigure('14', 'prompt-length', 'agentic-inference', {
    needs: [...lengthNeeds, 'weekly-context-requests'],
    views: (data) => [lengthOverTime(data, 'prompt'), lengthByModel(data, 'prompt'), lengthRanges(data)],
  }),
  statedFigure('15', 'completion-length', 'agentic-inference', {
    needs: lengthNeeds,
    views: (data) => [lengthOverTime(data, 'completion'), lengthByModel(data, 'completion')],
  }),
  promptLengthByCategory,
  statedFigure('17', 'sequence-length', 'agentic-inference', {
    needs: lengthNeeds,
    views: (data) => [lengthOverTime(data, 'sequence'), lengthByModel(data, 'sequence')],
  }),
  statedFigure('18', 'sequence-length-of-programming', 'agentic-inference', {
    needs: programmingLengthNeeds,
    views: (data) => [programmingLengths(data)],
  }),
  tokenShareByCategory,
  programmingSpendByAuthor,
  statedFigure('21a', 'tags-of-larger-categories', 'categories'),
  statedFigure('21b', 'tags-of-smaller-categories', 'categories'),
  statedFigure('22a', 'categories-of-anthropic', 'categories'),
  statedFigure('22b', 'categories-of-google', 'categories'),
  statedFigure('22c', 'categories-of-xai', 'categories'),
  statedFigure('23a', 'categories-of-openai', 'categories'),
  statedFigure('23b', 'categories-of-deepseek', 'categories'),
  statedFigure('23c', 'categories-of-qwen', 'categories'),
  statedFigure('24', 'spend-share-by-region', 'geography'),
  shareByContinent,
  shareByCountry,
  shareByLanguage,
  ...retentionPanels,
  statedFigure('26', 'cost-and-usage-by-category', 'cost-vs-usage'),
  costAndUsageBySource,
  costAndUsageByAuthor,
  costAndUsage,
  statedFigure('29a', 'tags-of-roleplay', 'appendix'),
  statedFigure('29b', 'tags-of-programming', 'appendix'),
  statedFigure('29c', 'tags-of-technology', 'appendix'),
];

/** The report's figures in its order, then ours. */
export const recipes: readonly Recipe[] = [
  ...ofTheReport.map(withFacts).map(withSynced).map(withConflicts),
  volumeRetentionFigure,
  ...sinceTheReport,
  ...leaderboards,
];

/** The words of a figure; they live with the text, not with the recipe. */
export interface FigureText {
  readonly title: string;
  readonly shows: string;
  readonly reading: string;
  readonly missing: string | null;
}

/** A figure as plain data. Pure: the same datasets and text give the same figure. */
export function buildFigure(recipe: Recipe, data: Datasets, text: FigureText): Figure {
  return {
    id: recipe.id,
    name: recipe.name,
    chapter: recipe.chapter,
    ours: recipe.ours ?? false,
    title: text.title,
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

/** The panels of a figure that has several: `25` has 25a to 25h. Empty where the figure is one. */
export function panelsOf(query: string): Recipe[] {
  const wanted = plainId(query);
  return /^\d+$/.test(wanted)
    ? recipes.filter((recipe) => recipe.id.replace(/[a-z]$/, '') === wanted && recipe.id !== wanted)
    : [];
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
