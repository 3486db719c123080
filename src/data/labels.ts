/** Joins weekly tokens with the labels of models and authors. Pure; infers nothing beyond the labels. */
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { Dataset, Row } from './dataset.ts';

export const sourceTypes = ['Closed', 'Chinese OSS', 'RoW OSS', 'Unknown'] as const;
type SourceType = (typeof sourceTypes)[number];
type Origin = 'China' | 'Rest of world';
type ModelSize = 'small' | 'medium' | 'large';

/** The Data API's slug for all models below the day's top 50. */
export const otherModels = 'other';

/** Free variants have a slug of their own. Models that were free under their plain slug have no such variant. */
export function isFreeVariant(slug: string): boolean {
  return slug.endsWith(':free');
}

/** Labels of the model behind a slug; null if unknown. */
export interface ModelLabels {
  readonly slug: string;
  /** Canonical slug, which variants such as `:free` share. `other` for the rest of the list. */
  readonly model: string;
  readonly name: string;
  readonly author: string | null;
  readonly authorName: string | null;
  readonly origin: Origin | null;
  readonly sourceType: SourceType;
  readonly openWeights: boolean | null;
  readonly size: ModelSize | null;
  readonly reasoning: boolean | null;
  /** False also for hybrids that reason only on request; the rule is in the notes of `models`. */
  readonly reasoningDefault: boolean | null;
  readonly releaseDate: string | null;
  readonly doubtful: boolean;
}

/** One row of weekly-model-tokens with its model's labels. */
export interface LabelledTokens extends ModelLabels {
  readonly week: string;
  readonly tokens: number;
  /** `top-50-daily`, or `top-9` if only the week's nine largest models are listed. */
  readonly coverage: string;
}

/**
 * Closed = weights not public, from any country; open weights are split by the author's origin. Stealth listings are Unknown even
 * if their maker was named later, because the report could not have counted them otherwise.
 */
export function sourceTypeOf(label: {
  readonly openWeights: boolean | null;
  readonly origin: Origin | null;
  readonly stealth: boolean;
}): SourceType {
  if (label.stealth || label.openWeights === null) return 'Unknown';
  if (!label.openWeights) return 'Closed';
  if (label.origin === null) return 'Unknown';
  return label.origin === 'China' ? 'Chinese OSS' : 'RoW OSS';
}

/** Labels by slug, from the datasets `models` and `authors`. */
export function labelModels(models: WithRows, authors: WithRows): ReadonlyMap<string, ModelLabels> {
  const authorOf = new Map(authors.rows.map((row) => [row.author, row]));
  return new Map(models.rows.map((row) => [text(row, 'slug'), labelModel(row, authorOf.get(row.author ?? null))]));
}

/**
 * The rows of `weekly-model-tokens` (or some of them), in order, each with its labels. A slug that `models` lacks keeps its
 * tokens and is Unknown. Throws DataError for a row without week, model or tokens.
 */
export function labelTokens(tokens: WithRows, models: WithRows, authors: WithRows): LabelledTokens[] {
  const labels = labelModels(models, authors);
  return tokens.rows.map((row) => {
    const slug = text(row, 'model');
    if (typeof row.tokens !== 'number') throw new DataError(message('data.noTokens', { model: code(slug) }));
    const week = text(row, 'week');
    return { ...(labels.get(slug) ?? unlabelled(slug)), week, tokens: row.tokens, coverage: text(row, 'coverage') };
  });
}

type WithRows = Pick<Dataset, 'rows'>;

function labelModel(row: Row, author: Row | undefined): ModelLabels {
  const openWeights = flag(row, 'open_weights');
  const origin = oneOf(author?.origin, ['China', 'Rest of world'] as const);
  const slug = text(row, 'slug');
  return {
    slug,
    model: text(row, 'model'),
    name: text(row, 'name'),
    author: maybeText(row, 'author'),
    authorName: author === undefined ? null : maybeText(author, 'name'),
    origin,
    sourceType: sourceTypeOf({ openWeights, origin, stealth: row.stealth === true }),
    openWeights,
    size: oneOf(row.size, ['small', 'medium', 'large'] as const),
    reasoning: flag(row, 'reasoning'),
    reasoningDefault: flag(row, 'reasoning_default'),
    releaseDate: maybeText(row, 'release_date'),
    doubtful: row.doubtful === true,
  };
}

function unlabelled(slug: string): ModelLabels {
  return {
    slug,
    model: slug,
    name: slug === otherModels ? 'Other models' : slug,
    author: null,
    authorName: null,
    origin: null,
    sourceType: 'Unknown',
    openWeights: null,
    size: null,
    reasoning: null,
    reasoningDefault: null,
    releaseDate: null,
    doubtful: false,
  };
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string')
    throw new DataError(message('data.noValue', { column: code(column), row: code(JSON.stringify(row)) }));
  return value;
}

function maybeText(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

function flag(row: Row, column: string): boolean | null {
  const value = row[column];
  return typeof value === 'boolean' ? value : null;
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T | null {
  return known.find((each) => each === value) ?? null;
}
