/** Public weekly tokens, indexed once by week and model, so that any window can be ranked or plotted quickly. */
import { isFreeVariant, type LabelledTokens, labelTokens, otherModels } from '../../data/labels.ts';
import { monthOfWeek } from '../../data/week.ts';
import type { Datasets, Row } from '../figure.ts';
import { groupBy, number, text } from './rows.ts';
import { need } from './view.ts';
import type { Window } from './window.ts';

/** The datasets that a caller of `marketOf` must load. */
export const marketNeeds = ['weekly-model-tokens', 'models', 'authors'] as const;

export type ModelLabel = Omit<LabelledTokens, 'week' | 'tokens' | 'coverage'>;

export interface MarketWeek {
  readonly week: string;
  /** `top-9` weeks list only their nine largest models. */
  readonly coverage: string;
  /** All tokens of the week, including unlisted models, independent of `only`; excludes free variants with `withoutFree`. */
  readonly total: number;
  /** By model. A missing model was not listed, which does not mean zero. */
  readonly tokens: ReadonlyMap<string, number>;
}

export interface Market {
  /** In order, without gaps. */
  readonly weeks: readonly MarketWeek[];
  /** Labels, by the same key as `tokens`. */
  readonly models: ReadonlyMap<string, ModelLabel>;
}

/** Variants (`:free`, dated slugs) are summed under their canonical model unless `variants` is set. */
interface MarketOptions {
  readonly variants?: boolean | undefined;
  /** Which listed rows count. The others stay in `total`. */
  readonly only?: ((label: ModelLabel) => boolean) | undefined;
  /** Leaves out slugs ending in `:free`, from the week's total as well. */
  readonly withoutFree?: boolean | undefined;
}

type DatasetRows = Datasets[string]['rows'];
type MarketLabels = ReadonlyMap<string, ModelLabel>;

/** Cached result for the last rows of weekly tokens, and the labels joined to it; a user's own labels give another result. */
interface Joined {
  readonly models: DatasetRows;
  readonly authors: DatasetRows;
  readonly labels: MarketLabels;
  /** The market of all models, which most figures use. */
  market?: Market;
}

const joined = new WeakMap<DatasetRows, Joined>();

/** The market of all models is memoised by rows; one with `only` is computed each time. */
export function marketOf(data: Datasets, options: MarketOptions = {}): Market {
  const known = joinedOf(data);
  if (options.variants || options.withoutFree || options.only !== undefined)
    return indexed(data, known.labels, options);
  known.market ??= indexed(data, known.labels, {});
  return known.market;
}

function joinedOf(data: Datasets): Joined {
  const [tokens, models, authors] = marketNeeds.map((name) => need(data, name).rows) as [
    DatasetRows,
    DatasetRows,
    DatasetRows,
  ];
  let known = joined.get(tokens);
  if (known?.models !== models || known.authors !== authors) {
    known = { models, authors, labels: labelsBySlug(data) };
    joined.set(tokens, known);
  }
  return known;
}

function indexed(
  data: Datasets,
  labels: MarketLabels,
  { variants = false, only = () => true, withoutFree = false }: MarketOptions,
): Market {
  const weeks = new Map<string, { coverage: string; total: number; tokens: Map<string, number> }>();
  const models = new Map<string, ModelLabel>();
  for (const row of need(data, 'weekly-model-tokens').rows) {
    const slug = text(row, 'model');
    const monday = text(row, 'week');
    const tokens = number(row, 'tokens');
    if (slug === null || monday === null || tokens === null) continue;
    if (withoutFree && isFreeVariant(slug)) continue;
    let week = weeks.get(monday);
    if (week === undefined) {
      week = { coverage: text(row, 'coverage') ?? '', total: 0, tokens: new Map() };
      weeks.set(monday, week);
    }
    week.total += tokens;
    const label = labels.get(slug);
    if (slug === otherModels || label === undefined || !only(label)) continue;
    const key = variants ? slug : label.model;
    week.tokens.set(key, (week.tokens.get(key) ?? 0) + tokens);
    // The model's own slug has the best name; a variant's name is used until it appears.
    if (!models.has(key) || slug === key) models.set(key, label);
  }
  return {
    weeks: [...weeks].map(([week, rest]) => ({ week, ...rest })).sort((a, b) => (a.week < b.week ? -1 : 1)),
    models,
  };
}

/** Labels by slug, joined once per model instead of once per row, so that leaderboards compute within a frame. */
function labelsBySlug(data: Datasets): MarketLabels {
  const first = new Map<string, Row>();
  for (const row of need(data, 'weekly-model-tokens').rows) {
    const slug = text(row, 'model');
    if (slug !== null && !first.has(slug)) first.set(slug, row);
  }
  const labelled = labelTokens({ rows: [...first.values()] }, need(data, 'models'), need(data, 'authors'));
  return new Map(labelled.map((label) => [label.slug, label]));
}

interface MonthWindow extends Window {
  /** yyyy-mm */
  readonly month: string;
  /** Whether every week of the month is published. */
  readonly complete: boolean;
}

/** The spans of a leaderboard. A week belongs to the month of its Thursday. */
export function windows(market: Market): { weeks: readonly string[]; months: readonly MonthWindow[]; all: Window } {
  const weeks = market.weeks.map((each) => each.week);
  const byMonth = groupBy(weeks, monthOfWeek);
  const months = [...byMonth].map(([month, held]) => ({
    month,
    from: held.at(0) ?? '',
    to: held.at(-1) ?? '',
    complete: held.length === thursdaysIn(month),
  }));
  return { weeks, months, all: { from: weeks.at(0) ?? '', to: weeks.at(-1) ?? '' } };
}

/** A model's tokens in every published week, null if it was not listed. Empty for a model never listed. */
export function weeklyTokens(market: Market, model: string): { week: string; tokens: number | null }[] {
  if (!market.models.has(model)) return [];
  return market.weeks.map(({ week, tokens }) => ({ week, tokens: tokens.get(model) ?? null }));
}

/** ISO 8601 assigns a week to the year of its Thursday, so a month has as many weeks as Thursdays. */
function thursdaysIn(month: string): number {
  const first = new Date(`${month}-01T00:00:00Z`);
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const firstThursday = 1 + ((11 - first.getUTCDay()) % 7);
  return Math.floor((days - firstThursday) / 7) + 1;
}
