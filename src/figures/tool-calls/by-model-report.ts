/** Figure 13: which ten models serve the tokens of requests that end in a tool call. */
import type { Recipe } from '../figure.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';

export const toolCallShareByModel: Recipe = {
  id: '13',
  name: 'tool-call-share-by-model',
  chapter: 'agentic-inference',
  needs: ['picture-tool-call-share'],
  views: (data) => {
    const picture = need(data, 'picture-tool-call-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: "share of the ten models' tool-call tokens in a month, %",
        mark: {
          type: 'stack',
          x: 'month',
          y: 'share',
          series: 'model',
          order: bySize(picture.rows, 'model', 'share'),
          scale: 'share',
        },
        uncertainty: 'uncertainty',
      }),
    ];
  },
};
