/** Every figure in the report's order, then ours; and how a name someone typed becomes one of them. */
import { tokenShareBySource } from './01-token-share-by-source.ts';
import { tokenVolumeBySource } from './02-token-volume-by-source.ts';
import { topOpenModels } from './03-top-open-models.ts';
import { openTokenShareBySize } from './04-open-token-share-by-size.ts';
import { openModelCountBySize } from './05-open-model-count-by-size.ts';
import { openTokenShareByCategory } from './06-open-token-share-by-category.ts';
import { reasoningShare } from './10-reasoning-share.ts';
import { topReasoningModels } from './11-top-reasoning-models.ts';
import { toolCallShareByModel } from './13-tool-call-share-by-model.ts';
import { promptLengthByCategory } from './16-prompt-length-by-category.ts';
import { programmingLengthNeeds, programmingLengths } from './18-sequence-length-of-programming.ts';
import { tokenShareByCategory } from './19-token-share-by-category.ts';
import { programmingSpendByAuthor } from './20-programming-spend-by-author.ts';
import { retentionPanels } from './25-retention-panels.ts';
import { costAndUsageBySource } from './27-cost-and-usage-by-source.ts';
import { costAndUsageByAuthor } from './28-cost-and-usage-by-author.ts';
import { withConflicts } from './conflicts.ts';
import type { Datasets, Figure, Recipe } from './figure.ts';
import { leaderboards } from './leaderboard-figures.ts';
import { programmingBySource, programmingNeeds } from './programming-tokens.ts';
import { lengthByModel, lengthNeeds, lengthOverTime, lengthRanges } from './request-lengths.ts';
import { sinceTheReport } from './since-the-report.ts';
import { statedFigure, withFacts } from './stated-facts.ts';
import { withSynced } from './synced.ts';
import { openTokensByAuthor } from './table-1-open-tokens-by-author.ts';
import { shareByContinent } from './table-2-share-by-continent.ts';
import { shareByCountry } from './table-3-share-by-country.ts';
import { shareByLanguage } from './table-4-share-by-language.ts';
import { costAndUsage } from './table-5-cost-and-usage.ts';
import { toolCallCounts, toolCallNeeds } from './tool-call-boards.ts';
import { volumeRetentionFigure } from './volume-retention.ts';

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
