/** What a verdict on retention rests on. */

/** The report gives no tests for these terms. The thresholds are ours and are printed beside every verdict. */
export const thresholdDefaults = {
  /** Users a cohort must have. */
  fewestUsers: 50,
  /** Cohorts that must be whole up to the horizon. */
  fewestCohorts: 3,
  /** Months after the first up to which cohorts are compared, where the log reaches so far; and the least of them. */
  longestHorizon: 5,
  shortestHorizon: 2,
  /** How many of the first cohorts may be the foundational one. */
  launchCohorts: 3,
  /** Months at the end of the horizon whose mean is the plateau. */
  plateauMonths: 3,
  /** How far the plateau must stand above that of the later cohorts: in points of %, and as a multiple. */
  plateauGap: 10,
  plateauTimes: 1.5,
  /** Months of the plateau in which the 95% intervals must be apart. */
  monthsApart: 2,
  /** If every plateau is below this % and no cohort is foundational, the model is `no fit`. */
  noFitBelow: 25,
  /** A boomerang: points of % above the lowest month before, and users who were away then and are back. */
  boomerangGap: 5,
  boomerangUsers: 10,
  /** Significance level after correction for multiple tests. */
  chance: 0.01,
} as const;

export type Thresholds = { readonly [Name in keyof typeof thresholdDefaults]: number };
