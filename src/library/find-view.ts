/** Finds a view by a typed name. Separate from library.ts so that studies need not load the report's figures. */

import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import type { ViewWith } from '../figures/figure.ts';
import { code, codeOrNone, codes, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';

/** The named view, or the first. Throws UsageError that lists the views. */
export function findView<W>(
  views: readonly [ViewWith<W>, ...ViewWith<W>[]],
  typed: string | undefined,
  figure: string,
): ViewWith<W> {
  if (typed === undefined) return views[0];
  const view = views.find(({ name }) => name === typed.toLowerCase());
  if (view !== undefined) return view;
  const names = views.map(({ name }) => name);
  throw new UsageError(
    message('library.noView', {
      figure: code(figure),
      typed: quote(typed),
      near: codeOrNone(nearestNames(typed, names, 1)[0]),
      views: codes(names),
    }),
  );
}
