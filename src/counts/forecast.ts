/** Forecasts a period from the days before, with an interval; no forecast if too few days are known. Pure. */
import { addDays, daysBetween, mondayOf } from '../data/week.ts';
import { studentQuantile } from './statistics.ts';

export type BudgetPeriod = 'day' | 'week' | 'month';

export interface Budget {
  readonly usd: number;
  readonly per: BudgetPeriod;
}

/** Uses at most this many whole days before: four weeks, so that each weekday counts alike. */
export const maxDays = 28;
/** With fewer days there is no forecast. */
export const minDays = 7;
/** Share of periods that end inside the interval. */
export const confidence = 0.8;

export interface Outlook {
  /** First and last day of the period, and the last day known, which may not be over. */
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly soFar: number;
  /** Mean of the whole days used; null if there are none. */
  readonly rate: number | null;
  /** Number of whole days used. */
  readonly days: number;
  /** Days of the period after the last known day. */
  readonly daysLeft: number;
  readonly forecast: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The state of a period on `day`. The remaining days are taken to be like the last whole days, up to 28: the forecast of their
 * sum uses the mean of those, with the interval m (mean ± t s √(1/m + 1/n)) for m remaining days and n days of deviation s (Hahn,
 * Meeker and Escobar, Statistical Intervals, 2nd edition, 2017, section 4.7: the mean of m further observations). Assumes
 * independent days and no difference between weekdays: a partial week with an unusual mix of weekdays is not modelled.
 * `amountOn`: the amount of a day, 0 for a day without a request. `first`: the first day of the log, which may be partial and is
 * left out of means.
 */
export function outlookOf(
  per: BudgetPeriod,
  day: string,
  first: string,
  amountOn: (day: string) => number,
  weekStart: 'monday' | 'sunday' = 'monday',
): Outlook {
  const { from, to } = periodAround(per, day, weekStart);
  const start = from < first ? first : from;
  let soFar = 0;
  for (let each = start; each <= day; each = addDays(each, 1)) soFar += amountOn(each);
  const days = Math.max(0, Math.min(maxDays, daysBetween(first, day) - 1));
  const uses = Array.from({ length: days }, (_, i) => amountOn(addDays(day, -1 - i)));
  const rate = days === 0 ? null : uses.reduce((sum, use) => sum + use, 0) / days;
  const daysLeft = daysBetween(day, to);
  const stands = { from, to, day, soFar, rate, days, daysLeft };
  // If the log begins within the period, its total so far is unknown.
  if (rate === null || days < minDays || from < first) return { ...stands, forecast: null, low: null, high: null };
  if (daysLeft === 0) return { ...stands, forecast: soFar, low: soFar, high: soFar };
  const variance = uses.reduce((sum, use) => sum + (use - rate) ** 2, 0) / (days - 1);
  const margin = studentQuantile((1 - confidence) / 2, days - 1) * Math.sqrt(variance * (1 / daysLeft + 1 / days));
  return {
    ...stands,
    forecast: soFar + daysLeft * rate,
    low: soFar + daysLeft * Math.max(0, rate - margin),
    high: soFar + daysLeft * (rate + margin),
  };
}

/** The day on which a budget of the period is used up, by actual amounts or at the daily rate; null if it is not. */
export function reachedOn(outlook: Outlook, usd: number, amountOn: (day: string) => number): string | null {
  let sum = 0;
  for (let each = outlook.from; each <= outlook.day; each = addDays(each, 1)) {
    sum += amountOn(each);
    if (sum >= usd) return each;
  }
  if (outlook.forecast === null || outlook.rate === null || outlook.rate <= 0) return null;
  const more = Math.ceil((usd - outlook.soFar) / outlook.rate);
  return more > outlook.daysLeft ? null : addDays(outlook.day, more);
}

function periodAround(per: BudgetPeriod, day: string, weekStart: 'monday' | 'sunday') {
  if (per === 'day') return { from: day, to: day };
  if (per === 'week') {
    const from = weekStart === 'sunday' ? addDays(mondayOf(addDays(day, 1)), -1) : mondayOf(day);
    return { from, to: addDays(from, 6) };
  }
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}
