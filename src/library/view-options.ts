/** The form a view is drawn in: shared by `show`'s flags and the explorer's keys. */

import { xValues } from '../draw/chart.ts';
import { asBars, asLines, between, inOtherMeasure, sinceThen } from '../draw/view-transforms.ts';
import type { View } from '../figures/figure.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Translate } from '../i18n/translate.ts';

interface ViewOptions {
  /** Amounts for shares, or the other way round. */
  readonly otherMeasure?: boolean | undefined;
  /** First and last x drawn, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The change since this x. */
  readonly since?: string | undefined;
  /** Bars of this x. */
  readonly bars?: string | undefined;
  readonly lines?: boolean | undefined;
}

interface FormedView {
  readonly view: View;
  /** The first option the view does not support; not applied to `view`. */
  readonly problem: Message | null;
}

/** Measure, then cut, then one form: change since, bars or lines, the first that is asked for. */
export function applyViewOptions(view: View, options: ViewOptions, t: Translate): FormedView {
  const { from, to, since, bars } = options;
  let problem: Message | null = null;
  const orElse = (made: View | null, before: View, why: Message): View => {
    if (made === null) problem ??= why;
    return made ?? before;
  };
  const measured = options.otherMeasure
    ? orElse(inOtherMeasure(view, t), view, message('library.noOtherMeasure'))
    : view;
  const wantsCut = from !== undefined || to !== undefined;
  let cut = wantsCut ? orElse(between(measured, from, to), measured, message('library.noCut')) : measured;
  if (wantsCut && cut !== measured && xValues(cut).length === 0) {
    const xs = xValues(measured);
    problem ??= message('library.emptyCut', { first: code(xs[0] ?? ''), last: code(xs.at(-1) ?? '') });
    cut = measured;
  }
  const at = (x: string, flag: string, make: () => View | null): View => {
    const xs = xValues(cut);
    const lacks = message('library.noFormOfWeek', { flag: code(flag) });
    if (cut.mark.type !== 'stack' && cut.mark.type !== 'line') return orElse(null, cut, lacks);
    if (xs.includes(x)) return orElse(make(), cut, lacks);
    const near = xs.findLast((other) => other <= x) ?? xs[0] ?? '';
    const known = { flag: code(flag), typed: quote(x), first: code(xs[0] ?? ''), last: code(xs.at(-1) ?? '') };
    return orElse(null, cut, message('library.notOnAxis', { ...known, near: code(near) }));
  };
  let formed = cut;
  if (since !== undefined) formed = at(since, '--since', () => sinceThen(cut, since, t));
  else if (bars !== undefined) formed = at(bars, '--bars', () => asBars(cut, bars, t));
  else if (options.lines) formed = orElse(asLines(cut), cut, message('library.noLines'));
  return { view: formed, problem };
}
