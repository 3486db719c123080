/** Shares of authors in every week of public data. */
import type { Field } from '../../data/dataset.ts';
import type { MarketHalf, Row } from '../figure.ts';
import { marketNeeds, marketOf } from '../shared/market.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize, share } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { words } from './text.ts';

const author: Field = { name: 'author', title: 'Author', type: 'string' };
const shareOfAll: Field = {
  name: 'share',
  title: 'Share',
  type: 'number',
  unit: '%',
  description: 'Of all tokens of the week, unlisted models included.',
};

export const market: MarketHalf = {
  needs: marketNeeds,
  views: (data) => {
    const weekly = need(data, 'weekly-model-tokens');
    const all = marketOf(data);
    const rows = all.weeks
      // Weeks that list nine models cannot give an author's share.
      .filter(({ coverage }) => coverage !== 'top-9')
      .flatMap(({ week, total, tokens }): Row[] => {
        const sums = new Map<string, number>();
        for (const [model, sum] of tokens) {
          const name = all.models.get(model)?.author;
          if (name !== undefined && name !== null) sums.set(name, (sums.get(name) ?? 0) + sum);
        }
        return [...sums].map(([name, sum]) => ({
          week,
          author: name,
          share: share(sum, total),
          tokens: sum,
          kind: 'public',
        }));
      });
    return [
      makeView({
        name: 'study',
        title: words.marketTitle,
        measure: common.weeklyShare,
        from: [weekly, need(data, 'models'), need(data, 'authors')],
        fields: [...pick(weekly, 'week'), author, shareOfAll, ...pick(weekly, 'tokens', 'kind')],
        rows,
        mark: shareStack('author', bySize(rows, 'author', 'tokens').slice(0, 15)),
      }),
    ];
  },
};
