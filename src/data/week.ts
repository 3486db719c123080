/** Weeks are ISO weeks in UTC, named by their Monday (`2025-08-04`). No clock is read here. */

const day = 86_400_000;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

export function addWeeks(week: string, weeks: number): string {
  return addDays(week, 7 * weeks);
}

/** Whether a text is an existing day, as `2025-08-04`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The first day of a day, a week (`2025-W32`) or a month (`2025-08`); undefined for anything else. */
export function firstDayOf(period: string): string | undefined {
  if (isDay(period)) return period;
  const week = weekNamed(period);
  if (week !== undefined) return week;
  const first = `${period}-01`;
  return /^\d{4}-\d\d$/.test(period) && isDay(first) ? first : undefined;
}

/** The last day of such a period. */
export function lastDayOf(period: string): string | undefined {
  if (isDay(period)) return period;
  const week = weekNamed(period);
  if (week !== undefined) return addDays(week, 6);
  const first = firstDayOf(period);
  return first === undefined ? undefined : addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
}

/** The Monday of an ISO week such as `2025-W32`. 4 January is in the first week of its year. */
function weekNamed(text: string): string | undefined {
  const [, year, week] = /^(\d{4})-W(\d\d)$/i.exec(text) ?? [];
  if (year === undefined) return undefined;
  const monday = addWeeks(mondayOf(`${year}-01-04`), Number(week) - 1);
  return Number(week) > 0 && monthOfWeek(monday).startsWith(year) ? monday : undefined;
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}

/** Whole weeks from one Monday to another. */
export function weeksBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (7 * day));
}

/** The Monday of the week that holds a date. */
export function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

/** The month a week counts in: that of its Thursday, as ISO 8601 assigns weeks to years. */
export function monthOfWeek(week: string): string {
  return addDays(week, 3).slice(0, 7);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-08-04` -> `4 Aug 2025`; `2025-08` -> `Aug 2025`. */
export function formatDate(date: string): string {
  const [year, month, dayOfMonth] = date.split('-');
  const name = months[Number(month) - 1] ?? month;
  return dayOfMonth === undefined ? `${name} ${year}` : `${Number(dayOfMonth)} ${name} ${year}`;
}

/** Axis label: the month, with the year at the start or when it changes. */
export function monthName(date: string): string {
  return months[Number(date.slice(5, 7)) - 1] ?? '';
}
