/** What a log is counted with: the labels joined to it, and what the reader asked to have counted differently. */
import type { Dataset } from '../data/dataset.ts';
import type { Localised } from '../i18n/message.ts';
import type { Budget } from './forecast.ts';
import type { Coverage } from './log.ts';
import type { Thresholds } from './thresholds.ts';

/** The labels that are joined to the log: datasets of the data package, one's own labels laid over them or not. */
export interface StudyLabels {
  readonly models: Dataset;
  readonly authors: Dataset;
  /** `category-map`. */
  readonly categories: Dataset;
  /** `countries`. */
  readonly countries: Dataset;
  /** `list-prices`; without it nothing has a list price. */
  readonly prices?: Dataset | undefined;
}

export interface StudyOptions {
  /** `simulated` for the demo log only; `study` unless told. */
  readonly kind?: 'study' | 'simulated' | undefined;
  /** What the log holds, where that was counted already; else each figure counts what it needs. */
  readonly coverage?: Coverage | undefined;
  /** What the log is called where sources are shown. */
  readonly source?: string | undefined;
  /** Weeks are named by their first day. */
  readonly weekStart?: 'monday' | 'sunday' | undefined;
  /** Categories by application name, for requests without one of their own. Only when asked: they are inferred. */
  readonly apps?: ReadonlyMap<string, string> | undefined;
  readonly retention?: Partial<RetentionOptions> | undefined;
  readonly thresholds?: Partial<Thresholds> | undefined;
  readonly usage?: UsageOptions | undefined;
  /** Said below every view where not all of the log is counted. */
  readonly narrowed?: readonly Localised[] | undefined;
}

/** What the board of usage can be counted by. */
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
  /** Whose days they are: a name that Intl knows. */
  readonly zone: string;
  /** First and last day, both inclusive, in that zone; all of the log where absent. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** What day it is in that zone; unknown where nobody asks for a forecast. */
  readonly today?: string | undefined;
  /** For the board of limits. */
  readonly budget?: Budget | undefined;
  /** Models, by their canonical slugs, at whose list price all tokens are valued too. */
  readonly pricedAs?: readonly string[] | undefined;
}

export interface RetentionOptions {
  /** `bounded`: active in month k itself, as the report counts; `unbounded`: in month k or any later one. */
  readonly counting: 'bounded' | 'unbounded';
  readonly unit: 'month' | 'week';
  /** Who counts as one user. */
  readonly id: 'user_id' | 'api_key' | 'app' | 'session_id';
  /** Completed requests a user must have made of the model to be counted at all. */
  readonly minRequests: number;
}
