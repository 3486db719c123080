/** What the board of usage is asked: by what, and which days, as plain data. */
import { type UsageKey, type UsageOptions, usageKeys } from '../counts/options.ts';
import { addDays, isDay } from '../data/week.ts';
import { UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { type ParsedArgs, textFlag } from './command.ts';

const usageFlagNames = ['by', 'since', 'until', 'last', 'timezone'] as const;

/** Of the clock only the day it is in the zone is taken. Throws UsageError for what is no day, span or zone. */
export function usageOptions(args: ParsedArgs, now: Date): UsageOptions {
  const zone = zoneOf(textFlag(args, 'timezone'));
  const by = usageKeys.find((key) => key === textFlag(args, 'by')) ?? ('week' satisfies UsageKey);
  const [since, until] = [dayOf(args, 'since'), dayOf(args, 'until')];
  const last = textFlag(args, 'last');
  if (last === undefined) {
    if (since !== undefined && until !== undefined && since > until)
      throw new UsageError(message('cli.sinceAfterUntil', { since: code(since), until: code(until) }));
    return { by, zone, since, until };
  }
  if (since !== undefined) throw new UsageError(message('cli.lastOrSince'));
  const end = until ?? todayIn(zone, now);
  return { by, zone, since: firstOf(last, end), until: end };
}

/** Flags of the board say nothing of another figure, nor of what is kept. */
export function requireUsage(args: ParsedArgs, figure: string | undefined): void {
  const first = usageFlagNames.find((name) => args.flags[name] !== undefined);
  if (first === undefined) return;
  if (figure !== 'usage') throw new UsageError(message('cli.needsUsage', { flag: code(`--${first}`) }));
  if (args.flags.save !== undefined) throw new UsageError(message('cli.usageNotSaved', { flag: code(`--${first}`) }));
}

function dayOf(args: ParsedArgs, flag: 'since' | 'until'): string | undefined {
  const typed = textFlag(args, flag);
  if (typed === undefined || isDay(typed)) return typed;
  throw new UsageError(message('cli.noDay', { flag: code(`--${flag}`), typed: quote(typed) }));
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
