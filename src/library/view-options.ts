/** Options for drawing a view, shared by `show`'s flags and the explorer's keys. */

import { addDays, daysBetween, firstDayOf, isDay, lastDayOf } from '../data/week.ts';
import { xValues } from '../draw/chart.ts';
import { asBars, asLines, between, inOtherMeasure, sinceThen } from '../draw/view-transforms.ts';
import type { View } from '../figures/figure.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Translate } from '../i18n/translate.ts';

interface ViewOptions {
  /** Amounts instead of shares, or shares instead of amounts. */
  readonly otherMeasure?: boolean | undefined;
  /** First and last x drawn, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Draws the change since this x. */
  readonly since?: string | undefined;
  /** Draws bars of this x. */
  readonly bars?: string | undefined;
  readonly lines?: boolean | undefined;
}

interface FormedView {
  readonly view: View;
  /** The first option that the view does not support, which was not applied. */
  readonly problem: Message | null;
}

/** Applies the measure, then the cut, then the first requested form: change since, bars or lines. */
export function applyViewOptions(view: View, options: ViewOptions, t: Translate): FormedView {
  const xs = xValues(view);
  const from = options.from === undefined ? undefined : placeOf(xs, options.from, firstDayOf);
  const to = options.to === undefined ? undefined : placeOf(xs, options.to, lastDayOf);
  const { since, bars } = options;
  let problem: Message | null = null;
  const orElse = (made: View | null, before: View, why: Message): View => {
    if (made === null) problem ??= why;
    return made ?? before;
  };
  const measured = options.otherMeasure
    ? orElse(inOtherMeasure(view, t), view, message('library.noOtherMeasure'))
    : view;
  const isDated = /^\d{4}-\d\d/.test(xs[0] ?? '');
  for (const [flag, typed] of [
    ['--since', options.from],
    ['--until', options.to],
  ] as const)
    if (isDated && typed !== undefined && firstDayOf(typed) === undefined && !xs.includes(typed))
      problem ??= message('cli.noDay', { flag: code(flag), typed: quote(typed) });
  const wantsCut = from !== undefined || to !== undefined;
  let cut = wantsCut ? orElse(between(measured, from, to), measured, message('library.noCut')) : measured;
  if (wantsCut && cut !== measured && xValues(cut).length === 0) {
    const xs = xValues(measured);
    problem ??= message('library.emptyCut', { first: code(xs[0] ?? ''), last: code(xs.at(-1) ?? '') });
    cut = measured;
  }
  const at = (typed: string, flag: string, make: (x: string) => View | null): View => {
    const x = placeOf(xValues(cut), typed, firstDayOf);
    const xs = xValues(cut);
    const lacks = message('library.noFormOfWeek', { flag: code(flag) });
    if (cut.mark.type !== 'stack' && cut.mark.type !== 'line') return orElse(null, cut, lacks);
    if (xs.includes(x)) return orElse(make(x), cut, lacks);
    const near = xs.findLast((other) => other <= x) ?? xs[0] ?? '';
    const known = { flag: code(flag), typed: quote(typed), first: code(xs[0] ?? ''), last: code(xs.at(-1) ?? '') };
    return orElse(null, cut, message('library.notOnAxis', { ...known, near: code(near) }));
  };
  let formed = cut;
  if (since !== undefined) formed = at(since, '--change-since', (x) => sinceThen(cut, x, t));
  else if (bars !== undefined) formed = at(bars, '--bars', (x) => asBars(cut, x, t));
  else if (options.lines) formed = orElse(asLines(cut), cut, message('library.noLines'));
  return { view: formed, problem };
}

/** The axis value for a day, week or month: the week or month that contains its end. Other text is returned unchanged. */
function placeOf(xs: readonly string[], typed: string, dayIn: (period: string) => string | undefined): string {
  const [first = ''] = xs;
  const day = dayIn(typed);
  if (day === undefined || xs.includes(typed)) return typed;
  if (/^\d{4}-\d\d$/.test(first)) return day.slice(0, 7);
  const before = xs.findLast((x) => x <= day);
  return before !== undefined && isDay(before) && isWeekly(xs) && addDays(before, 6) >= day ? before : day;
}

function isWeekly([first = '', second]: readonly string[]): boolean {
  return second === undefined || daysBetween(first, second) % 7 === 0;
}
