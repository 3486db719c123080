/** The limits of the Data API: 30 requests a minute for a key, 500 a day for an account. Pure; times are ms since 1970. */

export const perMinute = 30;
export const perDay = 500;

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The requests of the last 24 hours, oldest first. A future time comes from a wrong clock and is taken as now, so that it is
 * neither forgotten nor blocks for longer than the limit itself.
 */
export function recent(times: readonly number[], now: number): number[] {
  return times
    .map((time) => Math.min(time, now))
    .filter((time) => time > now - day)
    .sort((a, b) => a - b);
}

/** How long to wait before the next request. `day` is true if the daily limit is the cause. */
export function waitFor(times: readonly number[], now: number): { readonly ms: number; readonly day: boolean } {
  const held = recent(times, now);
  const oldestOfDay = held.at(-perDay);
  if (oldestOfDay !== undefined) return { ms: oldestOfDay + day - now, day: true };
  const oldestOfMinute = held.at(-perMinute);
  const ms = oldestOfMinute === undefined ? 0 : oldestOfMinute + minute - now;
  return { ms: Math.max(0, ms), day: false };
}
