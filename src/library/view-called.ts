/** A view found by what somebody typed. Apart from the report's figures, which a study of one's own log need not load. */

import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import type { ViewWith } from '../figures/figure.ts';
import { quote } from '../i18n/quote.ts';

/** The view asked for, or the one that leads. Throws UsageError that names the views there are. */
export function viewCalled<W>(
  views: readonly [ViewWith<W>, ...ViewWith<W>[]],
  typed: string | undefined,
  figure: string,
): ViewWith<W> {
  if (typed === undefined) return views[0];
  const view = views.find(({ name }) => name === typed.toLowerCase());
  if (view !== undefined) return view;
  const names = views.map(({ name }) => name);
  const near = nearestNames(typed, names, 1)[0];
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(`Figure ${figure} has no view ${quote(typed)}.${hint} Its views: ${names.join(', ')}.`);
}
