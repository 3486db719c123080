/** Dates in the user's language, from ISO dates: `2025`, `2025-08`, `2025-08-04`. Uses no locale and no clock. */
import { formatDate, monthName } from '../data/week.ts';
import type { Language } from './language.ts';

/** `4 Aug 2025`, `2025 年 8 月 4 日`; a month or a year likewise. Anything else is returned unchanged. */
export function dateText(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (language === 'en') return month === undefined ? year : formatDate(date);
  return joined([`${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`]);
}

/** `week of 4 Aug 2025`, `2025 年 8 月 4 日当周`. `week` is its Monday. */
export function weekText(week: string, language: Language): string {
  const date = dateText(week, language);
  return language === 'en' ? `week of ${date}` : `${date}当周`;
}

/** A date without its year: `4 Aug`, `8 月 4 日`. */
export function dayText(date: string, language: Language): string {
  const month = monthText(date, language);
  return language === 'en' ? `${Number(date.slice(8, 10))} ${month}` : `${month} ${Number(date.slice(8, 10))} 日`;
}

/** A month on an axis: `Aug`, `8 月`. */
export function monthText(date: string, language: Language): string {
  return language === 'en' ? monthName(date) : `${Number(date.slice(5, 7))} 月`;
}

/** The same with the year's last two digits, for the first label of an axis or a new year: `Aug 25`, `25 年 8 月`. */
export function monthAndYearText(date: string, language: Language): string {
  const month = monthText(date, language);
  const year = date.slice(2, 4);
  return language === 'en' ? `${month} ${year}` : `${year} 年 ${month}`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
