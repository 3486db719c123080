/** Figures 21 and 29: the tags inside each category, for logs whose category is a path of the content classifier. */

import { sum } from '../../counts/aggregate.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import { ask, tokens } from '../../counts/labelled.ts';
import type { Row } from '../../data/dataset.ts';
import type { LogHalf } from '../figure.ts';
import { categoryNotes } from '../shared/category-notes.ts';
import { logView, shareField, textField, tokensField } from '../shared/log-view.ts';
import { bySize, groupBy, number, round, share, text } from '../shared/rows.ts';
import { shareOf } from '../shared/words.ts';
import { joined, words } from './text.ts';

/** Tags below this share of their category's tokens are merged, in %; our choice. The report's own threshold is in `stated`. */
const smallest = 7;
const rest = 'smaller tags';

export const log: LogHalf = {
  title: words.logName,
  needs: [{ oneOf: ['category'] }, { oneOf: ['tag'] }, ...tokenNeeds],
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    const counted = await ask(sql, labels, options, {
      sums: { tokens: sum(tokens) },
      categories: true,
      select: `select category, tag, sum(tokens)::double as tokens from labelled
where category is not null and category <> 'other' and tag is not null and tokens is not null
group by all order by all`,
    });
    const groups = groupBy(counted, (row) => text(row, 'category'));
    const rows = bySize(counted, 'category', 'tokens').flatMap((category): Row[] => {
      const held = groups.get(category) ?? [];
      const all = held.reduce((sum, row) => sum + (number(row, 'tokens') ?? 0), 0);
      const isLarge = (row: Row) => (100 * (number(row, 'tokens') ?? 0)) / all >= smallest;
      const small = held.filter((row) => !isLarge(row)).reduce((sum, row) => sum + (number(row, 'tokens') ?? 0), 0);
      const large = held
        .filter(isLarge)
        .sort((a, b) => (number(b, 'tokens') ?? 0) - (number(a, 'tokens') ?? 0))
        .map((row) => ({ ...row, share: share(number(row, 'tokens'), all) }));
      return small === 0
        ? large
        : [...large, { category, tag: rest, tokens: small, share: round((100 * small) / all) }];
    });
    return logView(
      {
        name: 'study',
        title: words.logTitle,
        measure: shareOf(words.of),
        fields: [textField('category', 'Category'), textField('tag', 'Tag'), tokensField, shareField(words.of)],
        rows,
        mark: { type: 'bar', label: 'tag', value: 'share', series: 'category', max: 100 },
        notes: [joined(smallest), ...(await categoryNotes(sql, labels, options))],
      },
      options,
    );
  },
};
