/** Thresholds of retention verdicts. */

/** The report gives no tests for these terms. The thresholds are ours and are printed with every verdict. */
export const thresholdDefaults = {
  /** Minimum users of a cohort. */
  fewestUsers: 50,
  /** Minimum cohorts that are complete up to the horizon. */
  fewestCohorts: 3,
  /** Longest horizon, in months after the first, if the log reaches that far; and the shortest. */
  longestHorizon: 5,
  shortestHorizon: 2,
  /** How many of the first cohorts may be the foundational one. */
  launchCohorts: 3,
  /** Months at the end of the horizon whose mean is the plateau. */
  plateauMonths: 3,
  /** How far the plateau must exceed that of the later cohorts: in percentage points, and as a multiple. */
  plateauGap: 10,
  plateauTimes: 1.5,
  /** Months of the plateau in which the 95% intervals must not overlap. */
  monthsApart: 2,
  /** If every plateau is below this % and no cohort is foundational, the model is `no fit`. */
  noFitBelow: 25,
  /** A boomerang: percentage points above the lowest earlier month, and users who were away then and are back. */
  boomerangGap: 5,
  boomerangUsers: 10,
  /** Significance level after correction for multiple tests. */
  chance: 0.01,
} as const;

export type Thresholds = { readonly [Name in keyof typeof thresholdDefaults]: number };
