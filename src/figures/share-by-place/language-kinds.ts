/** The synced view of table 4. */
import type { Datasets, FigureView } from '../figure.ts';
import { distinct, groupBy, text, weekSums } from '../shared/rows.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { words } from './text.ts';

export const languageNeeds = ['weekly-language-tokens'] as const;

/** For table 4: the Data API distinguishes kinds of language, but no single language. */
export function languageKinds(data: Datasets): FigureView | null {
  const tagged = need(data, 'weekly-language-tokens');
  const rows = [...groupBy(tagged.rows, (row) => text(row, 'language_type'))].flatMap(([type, held]) =>
    weekSums(held).map(({ week, tokens }) => ({ week, language_type: type, tokens, kind: 'public' })),
  );
  if (rows.length === 0) return null;
  return makeView({
    name: 'public-kinds',
    title: words.kindsTitle,
    measure: words.kindsMeasure,
    from: [tagged],
    fields: pick(tagged, 'week', 'language_type', 'tokens', 'kind'),
    rows,
    mark: {
      type: 'line',
      x: 'week',
      y: 'tokens',
      series: 'language_type',
      order: distinct(rows, 'language_type'),
      min: 0,
    },
    notes: [words.kindsNote],
  });
}
