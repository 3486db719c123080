/** What a study figure is: which columns of the log it needs, and how the log becomes the views it draws. */

import type { Coverage, Need } from '../../counts/coverage.ts';
import type { RetentionOptions } from '../../counts/retention.ts';
import type { Sql } from '../../counts/sql.ts';
import type { Thresholds } from '../../counts/verdicts.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { View } from '../figure.ts';

/** The labels that are joined to the log: datasets of the data package, one's own labels laid over them or not. */
export interface StudyLabels {
  readonly models: Dataset;
  readonly authors: Dataset;
  /** `category-map`. */
  readonly categories: Dataset;
  /** `countries`. */
  readonly countries: Dataset;
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
}

export interface StudyFigure {
  /** The name of the report's figure where it is the same measure. */
  readonly name: string;
  /** Ids of the report's figures it can stand beside; empty for one of ours. */
  readonly beside: readonly string[];
  readonly title: string;
  readonly needs: readonly Need[];
  /** Empty where the log carries none of it: `carries` says why. Never a zero for something unknown. */
  readonly run: (sql: Sql, labels: StudyLabels, options?: StudyOptions) => Promise<View[]>;
}
