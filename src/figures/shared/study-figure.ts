/** What a study figure is: which columns of the log it needs, and how the log becomes the views it draws. */
import type { Need } from '../../counts/coverage.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import type { View } from '../figure.ts';

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
