/** Figure 18 in public data: requests of models that mostly program against those of other large models. */
import type { Field } from '../../data/dataset.ts';
import type { Datasets, FigureView, Row } from '../figure.ts';
import { lengthNeeds, meanLength, whole } from '../request-lengths/report.ts';
import { lengthLine } from '../shared/marks.ts';
import { groupBy, number, text } from '../shared/rows.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { words } from './text.ts';

export const programmingLengthNeeds = [...lengthNeeds, 'weekly-programming-models'] as const;

/** A model mostly programs if programming exceeds this share of its own tokens, %. */
const mostly = 50;
const coders = 'models that mostly program';
const others = 'other large models';

const use: Field = {
  name: 'use',
  title: 'Mostly used for',
  type: 'string',
  description: `Mostly program: over ${mostly}% of the model's tokens of that week are tagged programming.`,
};
const length: Field = { name: 'tokens_per_request', title: 'Tokens per request', type: 'number', unit: 'tokens' };

/** Two lines over the weeks in which both datasets list a model. Needs `programmingLengthNeeds`. */
export function programmingLengths(data: Datasets): FigureView {
  const detail = need(data, 'weekly-model-detail');
  const programming = need(data, 'weekly-programming-models');
  const tagged = groupBy(programming.rows, (row) => text(row, 'week'));
  const rows = [...groupBy(whole(data), (row) => text(row, 'week'))].flatMap(([week, held]) => {
    const inWeek = tagged.get(week) ?? [];
    return [...groupBy(held, (row) => useOf(row, inWeek))].map(([name, members]) => ({
      week,
      use: name,
      tokens_per_request: meanLength(members, 'sequence'),
      models: members.length,
      kind: 'derived',
    }));
  });
  return makeView({
    name: 'public',
    title: words.programmingTitle,
    measure: words.programmingMeasure,
    from: [detail, programming],
    fields: [
      ...pick(detail, 'week'),
      use,
      length,
      { name: 'models', title: 'Models', type: 'integer', unit: 'models' },
      ...pick(detail, 'kind'),
    ],
    rows,
    mark: lengthLine('tokens_per_request', 'use', [coders, others]),
    notes: [words.modelsNotRequests, words.largestOnly],
  });
}

/** Null if the model is not among the category's nine and could still be mostly programming. */
function useOf(row: Row, tagged: readonly Row[]): string | null {
  const tokens = number(row, 'tokens');
  const named = tagged.filter(({ model }) => model !== 'other');
  if (tokens === null || named.length === 0) return null;
  const own = named.find(({ model }) => model === row.model);
  if (own !== undefined) return 100 * (number(own, 'tokens') ?? 0) > mostly * tokens ? coders : others;
  // Not among the nine: its programming tokens are at most those of the ninth.
  const ninth = Math.min(...named.map((each) => number(each, 'tokens') ?? 0));
  return 100 * ninth > mostly * tokens ? null : others;
}
