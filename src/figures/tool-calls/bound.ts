/** The synced view of figure 12: an upper bound. */
import type { Field } from '../../data/dataset.ts';
import type { Datasets, FigureView } from '../figure.ts';
import { number, share, weekSums } from '../shared/rows.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { words } from './text.ts';

export const boundNeeds = ['weekly-tool-model-tokens', 'weekly-totals'] as const;

/** Upper bound of figure 12: the tokens of all models on days when they called a tool. */
export function toolBound(data: Datasets): FigureView | null {
  const tools = need(data, 'weekly-tool-model-tokens');
  const totals = need(data, 'weekly-totals');
  const wholes = new Map(
    totals.rows.filter(({ coverage }) => coverage === 'data-api').map((row) => [row.week, number(row, 'tokens')]),
  );
  const rows = weekSums(tools.rows).map(({ week, tokens }) => ({
    week,
    at_most: share(tokens, wholes.get(week) ?? null),
    tokens,
    kind: 'public',
  }));
  if (rows.length === 0) return null;
  const bound: Field = {
    name: 'at_most',
    title: 'At most',
    type: 'number',
    unit: '% of tokens',
    description: 'Tokens of models on days they called a tool at least once, of all tokens of the week.',
  };
  return makeView({
    name: 'public-bound',
    title: words.boundTitle,
    measure: words.boundMeasure,
    from: [tools, totals],
    fields: [...pick(tools, 'week'), bound, ...pick(tools, 'tokens', 'kind')],
    rows,
    mark: { type: 'line', x: 'week', y: 'at_most', min: 0, max: 100 },
    notes: [words.boundNote],
  });
}
