/** Simulated users with known habits, as cohort cells, for testing verdicts without a log. */
import type { CohortCell } from '../../src/counts/retention.ts';

/** A seeded generator (mulberry32), so that every run tests the same data. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whether the user is active in each month after the first: `months[k]`, k from 0, which is always true. */
export type User = readonly boolean[];

export function monthName(index: number): string {
  return `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Cells of a log of `count` whole months; cohort i began in month i. */
export function cellsOf(cohorts: readonly (readonly User[])[], count: number, model = 'm'): CohortCell[] {
  return cohorts.flatMap((users, cohort) =>
    users.length === 0
      ? []
      : Array.from({ length: count - cohort }, (_, month): CohortCell => {
          const active = (k: number) => users.filter((user) => user[k] === true).length;
          const lows = Array.from({ length: Math.max(0, month - 1) }, (_, i) => i + 1);
          const low = lows.reduce<number | null>(
            (best, k) => (best === null || active(k) < active(best) ? k : best),
            null,
          );
          const moved = (from: number, to: number) =>
            users.filter((user) => user[from] !== true && user[to] === true).length;
          return {
            model,
            cohort: monthName(cohort),
            cohort_size: users.length,
            month,
            retained: active(month),
            retention: (100 * active(month)) / users.length,
            censored: false,
            left_truncated: false,
            low_month: low,
            returned: low === null ? null : moved(low, month),
            left: low === null ? null : moved(month, low),
          };
        }),
  );
}

export type Habit = (draw: () => number, months: number) => User;

/** Each month independently, with the same probability. */
export const steady =
  (chance: number): Habit =>
  (draw, months) =>
    Array.from({ length: months }, (_, k) => k === 0 || draw() < chance);

/** Leaves for good with the same probability each month. */
export const leaving =
  (chance: number): Habit =>
  (draw, months) => {
    let here = true;
    return Array.from({ length: months }, (_, k) => {
      if (k > 0) here = here && draw() >= chance;
      return here;
    });
  };

/** Some users keep returning, others hardly ever. */
export const mixed =
  (keen: number): Habit =>
  (draw, months) => {
    const chance = draw() < keen ? 0.8 : 0.1;
    return Array.from({ length: months }, (_, k) => k === 0 || draw() < chance);
  };

export function cohort(size: number, habit: Habit, draw: () => number, months: number): User[] {
  return Array.from({ length: size }, () => habit(draw, months));
}
