/** Tokens by author: each week's shares, and table 1's sums over open models. */

import { tokenNeeds } from '../../counts/coverage.ts';
import { sumOf, weeklyModels } from '../../counts/weekly-counts.ts';
import { groupBy, text } from '../shared/rows.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { studyView, textField, tokensField } from '../shared/study-view.ts';
import { modelShares, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';

const needs = [{ oneOf: ['model'] }, ...tokenNeeds] as const;
const author = textField('author', 'Author');
const cut: WeeklyCut = { series: author };

export const tokenShareByAuthor: StudyFigure = {
  name: 'token-share-by-author',
  beside: [],
  title: 'Share of tokens by author',
  needs: [{ oneOf: ['ts'] }, ...needs],
  async run(sql, labels, options = {}) {
    const { rows } = await modelShares(sql, labels, options, cut);
    return shareView({ name: 'study', title: 'Your log by author', of: 'weekly tokens', cut, rows, labels }, options);
  },
};

export const openTokensByAuthor: StudyFigure = {
  name: 'open-tokens-by-author',
  beside: ['table-1'],
  title: 'Tokens of open models by author',
  needs,
  async run(sql, labels, options = {}) {
    const open = (await weeklyModels(sql, labels, options)).filter((row) => row.open_weights === true);
    const rows = [...groupBy(open, (row) => text(row, 'author'))]
      .flatMap(([name, held]) => {
        const sum = sumOf(held, 'tokens');
        return sum === null ? [] : [{ author: name, tokens: sum }];
      })
      .sort((x, y) => y.tokens - x.tokens || (x.author < y.author ? -1 : 1));
    return studyView(
      {
        name: 'study',
        title: 'Your log, open models by author',
        measure: 'tokens',
        fields: [{ name: 'rank', title: 'Rank', type: 'integer', unit: 'rank' }, author, tokensField],
        rows: rows.map((row, i) => ({ ...row, rank: i + 1 })),
        mark: { type: 'bar', label: 'author', value: 'tokens' },
        from: [labels.models, labels.authors],
      },
      options,
    );
  },
};
