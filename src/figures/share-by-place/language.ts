/** Table 4: tokens by language of the prompt. */
import type { Recipe } from '../figure.ts';
import { need, viewOf } from '../shared/view.ts';

export const shareByLanguage: Recipe = {
  id: 'table-4',
  name: 'share-by-language',
  chapter: 'geography',
  needs: ['table-4'],
  views: (data) => [
    viewOf(need(data, 'table-4'), {
      name: 'report',
      measure: 'share of tokens, %',
      mark: { type: 'bar', label: 'language', value: 'share' },
    }),
  ],
};
