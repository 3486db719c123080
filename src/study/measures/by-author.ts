/** Tokens by author: each week's shares, and table 1's sums over open models. */

import { number } from '../../figures/rows.ts';
import { tokenNeeds } from '../coverage.ts';
import { ask, tokens } from '../labelled.ts';
import type { StudyFigure } from '../study-figure.ts';
import { studyView, textField, tokensField } from '../study-view.ts';
import { shareView, type WeeklyCut, weeklyShares } from './weekly-shares.ts';

const needs = [{ oneOf: ['model'] }, ...tokenNeeds] as const;
const author = textField('author', 'Author');
const cut: WeeklyCut = { series: author };

export const tokenShareByAuthor: StudyFigure = {
  name: 'token-share-by-author',
  beside: [],
  title: 'Share of tokens by author',
  needs: [{ oneOf: ['ts'] }, ...needs],
  async run(sql, labels, options = {}) {
    const { rows } = await weeklyShares(sql, labels, options, cut);
    return shareView({ name: 'study', title: 'Your log by author', of: 'weekly tokens', cut, rows, labels }, options);
  },
};

export const openTokensByAuthor: StudyFigure = {
  name: 'open-tokens-by-author',
  beside: ['table-1'],
  title: 'Tokens of open models by author',
  needs,
  async run(sql, labels, options = {}) {
    const rows = await ask(sql, labels, options, {
      sums: { tokens: `sum(${tokens})` },
      select: `select author, sum(tokens)::double as tokens from labelled
where open_weights and tokens is not null group by all order by tokens desc, author`,
    });
    return studyView(
      {
        name: 'study',
        title: 'Your log, open models by author',
        measure: 'tokens',
        fields: [{ name: 'rank', title: 'Rank', type: 'integer', unit: 'rank' }, author, tokensField],
        rows: rows.map((row, i) => ({ ...row, tokens: number(row, 'tokens'), rank: i + 1 })),
        mark: { type: 'bar', label: 'author', value: 'tokens' },
        from: [labels.models, labels.authors],
      },
      options,
    );
  },
};
