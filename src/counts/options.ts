/** Options for counting a log: the labels joined to it, and what the user wants counted differently. */
import type { Dataset } from '../data/dataset.ts';
import type { Localised } from '../i18n/message.ts';
import type { Budget } from './forecast.ts';
import type { Coverage } from './log.ts';
import type { Thresholds } from './thresholds.ts';

/** The labels joined to a log: datasets of the data package, with or without the user's own labels. */
export interface StudyLabels {
  readonly models: Dataset;
  readonly authors: Dataset;
  /** `category-map`. */
  readonly categories: Dataset;
  /** `countries`. */
  readonly countries: Dataset;
  /** `list-prices`; without it no request has a list price. */
  readonly prices?: Dataset | undefined;
}

export interface StudyOptions {
  /** `simulated` for the demo log only; `study` by default. */
  readonly kind?: 'study' | 'simulated' | undefined;
  /** Coverage of the log, if already counted; otherwise each figure counts what it needs. */
  readonly coverage?: Coverage | undefined;
  /** The log's name where sources are shown. */
  readonly source?: string | undefined;
  /** Weeks are named by their first day. */
  readonly weekStart?: 'monday' | 'sunday' | undefined;
  /** Categories by application name, for requests without a category. Only on request, because they are inferred. */
  readonly apps?: ReadonlyMap<string, string> | undefined;
  readonly retention?: Partial<RetentionOptions> | undefined;
  readonly thresholds?: Partial<Thresholds> | undefined;
  readonly usage?: UsageOptions | undefined;
  /** Note below every view if only part of the log is counted. */
  readonly narrowed?: readonly Localised[] | undefined;
}

/** What the usage board can be grouped by. */
export const usageKeys = [
  'day',
  'week',
  'month',
  'session',
  'project',
  'model',
  'author',
  'provider',
  'agent',
  'app',
  'team',
  'user',
  'key',
] as const;
export type UsageKey = (typeof usageKeys)[number];

export interface UsageOptions {
  readonly by: UsageKey;
  /** Time zone of the days: a name that Intl knows. */
  readonly zone: string;
  /** First and last day, both inclusive, in that zone; the whole log if absent. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Today in that zone; absent if no forecast is needed. */
  readonly today?: string | undefined;
  /** For the board of limits. */
  readonly budget?: Budget | undefined;
  /** Canonical slugs of models at whose list price all tokens are also valued. */
  readonly pricedAs?: readonly string[] | undefined;
}

export interface RetentionOptions {
  /** `bounded`: active in month k itself, as the report counts; `unbounded`: in month k or any later one. */
  readonly counting: 'bounded' | 'unbounded';
  readonly unit: 'month' | 'week';
  /** The column that identifies a user. */
  readonly id: 'user_id' | 'api_key' | 'app' | 'session_id';
  /** Minimum completed requests of the model for a user to be counted. */
  readonly minRequests: number;
}
