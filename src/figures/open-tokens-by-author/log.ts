/** Table 1 from a log: its tokens through open models, by author. */

import { tokenNeeds } from '../../counts/coverage.ts';
import { sumOf, weeklyModels } from '../../counts/weekly-counts.ts';
import type { LogHalf } from '../figure.ts';
import { logView, textField, tokensField } from '../shared/log-view.ts';
import { groupBy, text } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { words } from './text.ts';

const needs = [{ oneOf: ['model'] }, ...tokenNeeds] as const;
const author = textField('author', 'Author');

export const log: LogHalf = {
  title: words.logName,
  needs,
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    const open = (await weeklyModels(sql, labels, options)).filter((row) => row.open_weights === true);
    const rows = [...groupBy(open, (row) => text(row, 'author'))]
      .flatMap(([name, held]) => {
        const sum = sumOf(held, 'tokens');
        return sum === null ? [] : [{ author: name, tokens: sum }];
      })
      .sort((x, y) => y.tokens - x.tokens || (x.author < y.author ? -1 : 1));
    return logView(
      {
        name: 'study',
        title: words.logTitle,
        measure: common.tokens,
        fields: [{ name: 'rank', title: 'Rank', type: 'integer', unit: 'rank' }, author, tokensField],
        rows: rows.map((row, i) => ({ ...row, rank: i + 1 })),
        mark: { type: 'bar', label: 'author', value: 'tokens' },
        from: [labels.models, labels.authors],
      },
      options,
    );
  },
};
