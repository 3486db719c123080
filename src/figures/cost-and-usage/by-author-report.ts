/** Figure 28: figure 27 coloured by author. The circles' models were not published; only table 5's eight are known. */

import type { ReportHalf } from '../figure.ts';
import { distinct, text } from '../shared/rows.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { costMark } from './fit.ts';
import { listPriceByAuthor, listPriceNeeds } from './list-prices.ts';
import { words } from './text.ts';

const unknownAuthor = 'author not known';

export const byAuthorReport: ReportHalf = {
  needs: ['table-5', 'picture-cost-usage', ...listPriceNeeds],
  views: (data) => {
    const eight = need(data, 'table-5');
    const picture = need(data, 'picture-cost-usage');
    const named = eight.rows.map((row) => {
      const model = text(row, 'model') ?? '';
      // A slug is author/model, as everywhere on OpenRouter.
      const author = model.split('/').at(0) ?? null;
      return { ...row, author, series: author, label: model };
    });
    const circles = picture.rows.map((row) => ({ ...row, author: null, series: unknownAuthor }));
    return [
      makeView({
        name: 'by-author',
        title: words.authorTitle,
        measure: words.costMeasure,
        from: [eight, picture],
        fields: [
          { name: 'series', title: 'Shown as', type: 'string' },
          ...pick(need(data, 'models'), 'author'),
          ...pick(picture, 'label'),
          ...pick(eight, 'cost', 'log10_usage', 'usage_tokens'),
          ...pick(picture, 'uncertainty_log10', 'flag', 'kind'),
        ],
        rows: [...named, ...circles],
        mark: {
          ...costMark,
          series: 'series',
          order: [...distinct(named, 'author').sort(), unknownAuthor],
          label: 'label',
        },
        uncertainty: 'uncertainty_log10',
        notes: [words.eightKnown, words.mayStandTwice],
      }),
      listPriceByAuthor(data),
    ];
  },
};
