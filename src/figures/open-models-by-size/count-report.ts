/** Figure 5: open models offered per size, as shares of the week's models. */
import type { ReportHalf } from '../figure.ts';
import { shareStack } from '../shared/marks.ts';
import { need, viewOf } from '../shared/view.ts';
import { sizes } from './sizes.ts';
import { words } from './text.ts';

export const countReport: ReportHalf = {
  needs: ['picture-open-model-count-share'],
  views: (data) => {
    const picture = need(data, 'picture-open-model-count-share');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: words.countMeasure,
        mark: shareStack('size', sizes),
        notes: [words.sharesOnly],
        uncertainty: 'uncertainty',
      }),
    ];
  },
};
