/** Whether a claim still holds: one rule for all, that never says more than the data allow. Pure. */
import type { Localised } from '../../i18n/message.ts';

/** `near`: within `tolerance` of the reference, in its unit. `none`: the measure is not in public data at hand. */
export const comparisons = ['near', 'at-least', 'at-most', 'none'] as const;
type Comparison = (typeof comparisons)[number];

type Verdict = 'holds' | 'no longer' | 'cannot be told';

/** What public data say of a measure: where the true value must lie. */
export interface Measured {
  /** As counted from what is listed; null where nothing is. */
  readonly value: number | null;
  /** The ends between which unlisted models leave it; null on both where even those are not known. */
  readonly low: number | null;
  /** Null beside a known `low` for no upper end. */
  readonly high: number | null;
  /** A week, or the span it was taken over. */
  readonly period: string | null;
  /** What it covers, and why it may not be the report's measure. */
  readonly note: Localised;
}

/**
 * `holds` where every value the data allow meets the claim, `no longer` where none does, `cannot be told` where some do,
 * or where the measure or the report's number is not known.
 */
export function verdictOf(
  { low, high }: Pick<Measured, 'low' | 'high'>,
  comparison: Comparison,
  reference: number | null,
  tolerance: number | null,
): Verdict {
  if (comparison === 'none' || reference === null || low === null) return 'cannot be told';
  const [from, to] = accepted(comparison, reference, tolerance ?? 0);
  const top = high ?? Number.POSITIVE_INFINITY;
  if (low >= from && top <= to) return 'holds';
  return top < from || low > to ? 'no longer' : 'cannot be told';
}

function accepted(comparison: Comparison, reference: number, tolerance: number): readonly [number, number] {
  if (comparison === 'at-least') return [reference, Number.POSITIVE_INFINITY];
  if (comparison === 'at-most') return [Number.NEGATIVE_INFINITY, reference];
  return [reference - tolerance, reference + tolerance];
}
