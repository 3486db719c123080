/** Table 2: tokens by continent of the billing address. */
import type { Recipe } from '../figure.ts';
import { need, viewOf } from '../shared/view.ts';

export const shareByContinent: Recipe = {
  id: 'table-2',
  name: 'share-by-continent',
  chapter: 'geography',
  needs: ['table-2'],
  views: (data) => [
    viewOf(need(data, 'table-2'), {
      name: 'report',
      measure: 'share of tokens, %',
      mark: { type: 'bar', label: 'continent', value: 'share' },
    }),
  ],
};
