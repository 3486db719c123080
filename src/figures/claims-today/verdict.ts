/** Whether a claim still holds: a rule for each kind of claim, that never says more than the data allow. Pure. */
import type { Localised } from '../../i18n/message.ts';

/** `near`: within `tolerance` of the reference, in its unit. `none`: the measure is not in the available public data. */
export const comparisons = ['near', 'at-least', 'at-most', 'none'] as const;
type Comparison = (typeof comparisons)[number];

/** Which weeks a claim must be true of: `whole-span` is one value over all of them, a mean or a peak. */
export const scopes = ['every-week', 'some-week', 'whole-span', 'none'] as const;
type Scope = (typeof scopes)[number];

/** Of one value or week. */
type Answer = 'holds' | 'no longer' | 'cannot be told';

/** The ends between which unlisted models leave a measure. */
interface Ends {
  /** Null where not even the ends are known. */
  readonly low: number | null;
  /** Null beside a known `low` for no upper end. */
  readonly high: number | null;
}

/** A measure in one week since the report. */
export interface MeasuredWeek extends Ends {
  readonly week: string;
  /** As counted from what is listed; null where nothing is. */
  readonly value: number | null;
  /** The model it is of, where it is of one. */
  readonly by?: string | undefined;
}

/** What public data say of a measure: where the true value must lie. */
export interface Measured extends Ends {
  /** As counted from what is listed; null where nothing is. */
  readonly value: number | null;
  /** A week, or the span it was taken over. */
  readonly period: string | null;
  /** What it covers, and why it may not be the report's measure. */
  readonly note: Localised;
  /** Week by week, for claims about every week or some. */
  readonly weeks?: readonly MeasuredWeek[] | undefined;
}

/** What a claim asks of a value. */
interface Test {
  readonly comparison: Comparison;
  readonly reference: number | null;
  readonly tolerance: number | null;
}

interface Verdict {
  /** `holds`, `broken in 7 weeks`, `no longer` or `cannot be told`. */
  readonly verdict: string;
  /** Weeks it was held against, and those in which no value the data allow meets it; null where it is not about weeks. */
  readonly weeks: number | null;
  readonly broken: number | null;
  /** Weeks in which some of the values the data allow meet it and some do not. */
  readonly undecided: number | null;
  /** Of the broken weeks the one farthest from the claim. */
  readonly worst: MeasuredWeek | null;
}

/**
 * - `every-week`: holds where every week would say so; no longer where the last week says no; broken in N weeks where
 *   others do; cannot be told where no week says no but some might.
 * - `some-week`: holds where one week says so; no longer where every week says no.
 * - `whole-span`: as `answerOf` the one value.
 */
export function verdictOf(measured: Measured, scope: Scope, test: Test): Verdict {
  const none = { weeks: null, broken: null, undecided: null, worst: null };
  if (scope === 'none' || scope === 'whole-span') return { verdict: answerOf(measured, test), ...none };
  const weeks = measured.weeks ?? [];
  const answers = weeks.map((week) => answerOf(week, test));
  const broken = weeks.filter((_, i) => answers[i] === 'no longer');
  const worst = broken.reduce<MeasuredWeek | null>(
    (far, week) => (far !== null && distance(far, test) >= distance(week, test) ? far : week),
    null,
  );
  const verdict = (scope === 'every-week' ? ofEvery : ofSome)(answers);
  const undecided = answers.filter((answer) => answer === 'cannot be told').length;
  return { verdict, weeks: weeks.length, broken: broken.length, undecided, worst };
}

function ofEvery(answers: readonly Answer[]): string {
  const broken = answers.filter((answer) => answer === 'no longer').length;
  if (answers.at(-1) === 'no longer') return 'no longer';
  if (broken > 0) return `broken in ${broken} ${broken === 1 ? 'week' : 'weeks'}`;
  return answers.length > 0 && answers.every((answer) => answer === 'holds') ? 'holds' : 'cannot be told';
}

function ofSome(answers: readonly Answer[]): string {
  if (answers.includes('holds')) return 'holds';
  return answers.length > 0 && answers.every((answer) => answer === 'no longer') ? 'no longer' : 'cannot be told';
}

/**
 * `holds` where every value the data allow meets the claim, `no longer` where none does, `cannot be told` where some do,
 * or where the measure or the report's number is not known.
 */
export function answerOf({ low, high }: Ends, { comparison, reference, tolerance }: Test): Answer {
  if (comparison === 'none' || reference === null || low === null) return 'cannot be told';
  const [from, to] = accepted(comparison, reference, tolerance ?? 0);
  const top = high ?? Number.POSITIVE_INFINITY;
  if (low >= from && top <= to) return 'holds';
  return top < from || low > to ? 'no longer' : 'cannot be told';
}

/** How far the nearest value the data allow is from what the claim accepts. */
function distance({ low, high }: Ends, { comparison, reference, tolerance }: Test): number {
  if (reference === null || low === null) return 0;
  const [from, to] = accepted(comparison, reference, tolerance ?? 0);
  return Math.max(from - (high ?? Number.POSITIVE_INFINITY), low - to, 0);
}

function accepted(comparison: Comparison, reference: number, tolerance: number): readonly [number, number] {
  if (comparison === 'at-least') return [reference, Number.POSITIVE_INFINITY];
  if (comparison === 'at-most') return [Number.NEGATIVE_INFINITY, reference];
  return [reference - tolerance, reference + tolerance];
}
