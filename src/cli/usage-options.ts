/** Which days of a log are asked for, and how its boards are grouped, as plain data. */
import type { DaySpan } from '../counts/aggregate.ts';
import { budgetOf } from '../counts/limits.ts';
import { type UsageKey, type UsageOptions, usageKeys } from '../counts/options.ts';
import { nearestNames } from '../data/nearest.ts';
import { addDays, firstDayOf, lastDayOf } from '../data/week.ts';
import { UsageError } from '../errors.ts';
import { code, codes, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Narrow } from '../study/narrow.ts';
import { type ParsedArgs, textFlag } from './command.ts';
import { logConditions } from './log-conditions.ts';

/**
 * Uses the clock only for today's date in the zone. `usualBudget` is the budget of the settings. Throws UsageError for an
 * invalid day, span or zone.
 */
export function usageOptions(
  args: ParsedArgs,
  now: Date,
  priced: () => readonly string[] = () => [],
  usualBudget?: string,
): UsageOptions {
  const by = usageKeys.find((key) => key === textFlag(args, 'by')) ?? ('week' satisfies UsageKey);
  const { zone, from: since, to: until } = daysAsked(args, now);
  const typed = textFlag(args, 'budget') ?? usualBudget;
  const budget = typed === undefined ? undefined : budgetOf(typed);
  if (typed !== undefined && budget === undefined)
    throw new UsageError(message('asked.noBudget', { typed: quote(typed) }));
  const others = textFlag(args, 'priced-as');
  return {
    by,
    zone,
    since,
    until,
    today: todayIn(zone, now),
    ...(budget === undefined ? {} : { budget }),
    ...(others === undefined ? {} : { pricedAs: pricedModels(others, priced()) }),
  };
}

/** The days that the flags ask for; undefined if none. */
function spanAskedIn(args: ParsedArgs, now: Date): DaySpan | undefined {
  const span = daysAsked(args, now);
  return span.from === undefined && span.to === undefined ? undefined : span;
}

/** Models with a list price, by slug or by the part after the author. Throws UsageError with the nearest names. */
function pricedModels(typed: string, known: readonly string[]): string[] {
  return typed.split(',').map((part) => {
    const name = part.trim().toLowerCase();
    const found = known.includes(name) ? name : known.find((each) => each.split('/')[1] === name);
    if (found !== undefined) return found;
    const near = nearestNames(name, [...known, ...known.map((each) => each.split('/')[1] ?? '')]);
    throw new UsageError(message('asked.noPrice', { typed: quote(part.trim()), near: codes(near) }));
  });
}

const boardFlagNames = ['by', 'priced-as', 'budget'] as const;
const partFlagNames = ['since', 'until', 'last', 'timezone'] as const;

/** Throws UsageError for board flags with another figure or with a saved study. `saved`: the study's name. */
export function requireBoard(args: ParsedArgs, figure: string | undefined, saved: string | undefined): void {
  const given = (names: readonly string[]) => names.find((name) => args.flags[name] !== undefined);
  const ofBoard = given(boardFlagNames);
  const boards = ofBoard === 'by' ? ['usage', 'speed'] : [ofBoard === 'budget' ? 'limits' : 'usage'];
  if (ofBoard !== undefined && saved === undefined && !boards.includes(figure ?? ''))
    throw new UsageError(message('asked.needsBoard', { flag: code(`--${ofBoard}`), figures: codes(boards) }));
  const kept = ofBoard ?? given(partFlagNames) ?? (logConditions(args).typed.length > 0 ? 'where' : undefined);
  if (saved !== undefined && kept !== undefined)
    throw new UsageError(message('asked.notKept', { flag: code(`--${kept}`), name: code(saved) }));
}

/** The flag, if any, that asks for part of the log or for a board other than the kept one. */
export function asksOtherwise(args: ParsedArgs): string | undefined {
  const flag = [...boardFlagNames, ...partFlagNames].find((name) => args.flags[name] !== undefined);
  return flag ?? (logConditions(args).typed.length > 0 ? 'where' : undefined);
}

/** The part of the log that the flags ask for; undefined for all of it. */
export function narrowAsked(args: ParsedArgs, now: Date, isOfRows?: (column: string) => boolean): Narrow | undefined {
  const { ofLog, typed } = logConditions(args, isOfRows);
  const span = spanAskedIn(args, now);
  return ofLog.length === 0 && span === undefined ? undefined : { only: ofLog, typed, span };
}

function daysAsked(args: ParsedArgs, now: Date): DaySpan {
  const zone = zoneOf(textFlag(args, 'timezone'));
  const from = dayOf(args, 'since', firstDayOf);
  const to = dayOf(args, 'until', lastDayOf);
  const last = textFlag(args, 'last');
  if (last === undefined) {
    if (from !== undefined && to !== undefined && from > to)
      throw new UsageError(message('cli.sinceAfterUntil', { since: code(from), until: code(to) }));
    return { zone, from, to };
  }
  if (from !== undefined) throw new UsageError(message('cli.lastOrSince'));
  const end = to ?? todayIn(zone, now);
  return { zone, from: firstOf(last, end), to: end };
}

function dayOf(
  args: ParsedArgs,
  flag: 'since' | 'until',
  dayIn: (typed: string) => string | undefined,
): string | undefined {
  const typed = textFlag(args, flag);
  if (typed === undefined) return undefined;
  const day = dayIn(typed);
  if (day === undefined) throw new UsageError(message('cli.noDay', { flag: code(`--${flag}`), typed: quote(typed) }));
  return day;
}

/** The first of so many days, weeks or months that end with `end`. */
function firstOf(last: string, end: string): string {
  const [, digits, unit] = /^(\d{1,4})(d|w|mo)$/.exec(last) ?? [];
  const count = Number(digits);
  if (unit === undefined || count === 0) throw new UsageError(message('cli.noLast', { typed: quote(last) }));
  if (unit !== 'mo') return addDays(end, 1 - count * (unit === 'w' ? 7 : 1));
  const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - count, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, days));
  return addDays(first.toISOString().slice(0, 10), 1);
}

function zoneOf(typed: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(message('cli.noTimezone', { typed: quote(typed ?? '') }));
  }
}

function todayIn(zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const of = new Map(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${of.get('year')}-${of.get('month')}-${of.get('day')}`;
}
