/** Table 3: tokens by country of the billing address, the ten largest. */
import type { Recipe } from '../figure.ts';
import { need, viewOf } from '../shared/view.ts';

export const shareByCountry: Recipe = {
  id: 'table-3',
  name: 'share-by-country',
  chapter: 'geography',
  needs: ['table-3'],
  views: (data) => [
    viewOf(need(data, 'table-3'), {
      name: 'report',
      measure: 'share of tokens, %',
      mark: { type: 'bar', label: 'country', value: 'share' },
    }),
  ],
};
