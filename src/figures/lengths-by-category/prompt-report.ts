/** Figure 16: prompt lengths by category. */
import type { ReportHalf } from '../figure.ts';
import { lengthLine } from '../shared/marks.ts';
import { bySize } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { words } from './text.ts';

export const promptReport: ReportHalf = {
  needs: ['picture-prompt-length'],
  views: (data) => {
    const picture = need(data, 'picture-prompt-length');
    return [
      viewOf(picture, {
        name: 'picture',
        measure: words.promptMeasure,
        mark: lengthLine('prompt_tokens', 'category', bySize(picture.rows, 'category', 'prompt_tokens')),
        notes: [words.onlyProgramming],
        uncertainty: 'uncertainty',
      }),
    ];
  },
};
