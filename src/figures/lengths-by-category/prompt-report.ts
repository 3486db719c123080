/** Figure 16: how long the prompts of each category are. */
import type { Recipe } from '../figure.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';

export const promptLengthByCategory: Recipe = {
  id: '16',
  name: 'prompt-length-by-category',
  chapter: 'agentic-inference',
  needs: ['picture-prompt-length'],
  views: (data) => {
    const picture = need(data, 'picture-prompt-length');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: 'mean prompt tokens per request',
        mark: {
          type: 'line',
          x: 'week',
          y: 'prompt_tokens',
          series: 'category',
          order: bySize(picture.rows, 'category', 'prompt_tokens'),
          min: 0,
        },
        notes: ['Only programming could be read in every week: where lines overlap the others are left out, not zero.'],
        uncertainty: 'uncertainty',
      }),
    ];
  },
};
