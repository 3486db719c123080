/** Decides whether a claim still holds, with one rule for each kind of claim. Never claims more than the data allow. Pure. */
import type { Localised } from '../../i18n/message.ts';

/** `near`: within `tolerance` of the reference, in its unit. `none`: available public data lack the measure. */
export const comparisons = ['near', 'at-least', 'at-most', 'none'] as const;
type Comparison = (typeof comparisons)[number];

/** In which weeks a claim must be true. `whole-span`: one value over all weeks, such as a mean or a peak. */
export const scopes = ['every-week', 'some-week', 'whole-span', 'none'] as const;
type Scope = (typeof scopes)[number];

/** The answer for one value or week. */
type Answer = 'holds' | 'no longer' | 'cannot be told';

/** Bounds of a measure, left open by unlisted models. */
interface Ends {
  /** Null if even the bounds are unknown. */
  readonly low: number | null;
  /** Null with a known `low` means no upper bound. */
  readonly high: number | null;
}

/** A measure in one week since the report. */
export interface MeasuredWeek extends Ends {
  readonly week: string;
  /** Counted from listed models; null if none is listed. */
  readonly value: number | null;
  /** The model concerned, if it is about one. */
  readonly by?: string | undefined;
}

/** What public data say of a measure: the bounds of its true value. */
export interface ClaimMeasure extends Ends {
  /** Counted from listed models; null if none is listed. */
  readonly value: number | null;
  /** A week, or the span it was taken over. */
  readonly period: string | null;
  /** What it covers, and why it may differ from the report's measure. */
  readonly note: Localised;
  /** Values by week, for claims about every week or some week. */
  readonly weeks?: readonly MeasuredWeek[] | undefined;
}

/** The condition that a claim sets. */
interface Test {
  readonly comparison: Comparison;
  readonly reference: number | null;
  readonly tolerance: number | null;
}

interface Verdict {
  /** `holds`, `broken in 7 weeks`, `no longer` or `cannot be told`. */
  readonly verdict: string;
  /** Weeks checked, and weeks in which no possible value meets the claim; null if the claim is not about weeks. */
  readonly weeks: number | null;
  readonly broken: number | null;
  /** Weeks in which only some of the possible values meet the claim. */
  readonly undecided: number | null;
  /** The broken week that is farthest from the claim. */
  readonly worst: MeasuredWeek | null;
}

/**
 * - `every-week`: holds if every week meets the claim; no longer if the last week does not; broken in N weeks if other weeks do
 * not; cannot be told if no week fails but some might.
 * - `some-week`: holds if one week meets the claim; no longer if every week fails.
 * - `whole-span`: `answerOf` the one value.
 */
export function verdictOf(measured: ClaimMeasure, scope: Scope, test: Test): Verdict {
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
 * `holds` if every possible value meets the claim, `no longer` if none does, `cannot be told` if some do, or if the measure or
 * the report's number is unknown.
 */
export function answerOf({ low, high }: Ends, { comparison, reference, tolerance }: Test): Answer {
  if (comparison === 'none' || reference === null || low === null) return 'cannot be told';
  const [from, to] = accepted(comparison, reference, tolerance ?? 0);
  const top = high ?? Number.POSITIVE_INFINITY;
  if (low >= from && top <= to) return 'holds';
  return top < from || low > to ? 'no longer' : 'cannot be told';
}

/** Distance of the nearest possible value from the accepted range. */
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
