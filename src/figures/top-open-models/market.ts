/** Figure 3 from every week of public data: each listed open model's share of all listed open models. */
import type { Field } from '../../data/dataset.ts';
import type { MarketHalf, Row } from '../figure.ts';
import { marketNeeds, marketOf } from '../shared/market.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize, share } from '../shared/rows.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { words } from './text.ts';

const shareOfOpen: Field = {
  name: 'share',
  title: 'Share',
  type: 'number',
  unit: '%',
  description: 'Of the tokens of all listed open models in that week.',
};

export const market: MarketHalf = {
  needs: marketNeeds,
  views: (data) => {
    const weekly = need(data, 'weekly-model-tokens');
    const models = need(data, 'models');
    const open = marketOf(data, { only: (label) => label.openWeights === true });
    const rows = open.weeks.flatMap(({ week, coverage, tokens }): Row[] => {
      const all = [...tokens.values()].reduce((sum, each) => sum + each, 0);
      return [...tokens].map(([model, listed]) => ({
        week,
        model,
        name: open.models.get(model)?.name ?? model,
        // Weeks that list nine models of all types cannot give shares of open ones.
        share: coverage === 'top-9' ? null : share(listed, all),
        tokens: listed,
        kind: 'public',
      }));
    });
    return [
      makeView({
        name: 'study',
        title: words.marketTitle,
        measure: words.marketMeasure,
        from: [weekly, models],
        fields: [
          ...pick(weekly, 'week'),
          ...pick(models, 'model', 'name'),
          shareOfOpen,
          ...pick(weekly, 'tokens', 'kind'),
        ],
        rows,
        mark: shareStack('model', bySize(rows, 'model', 'tokens').slice(0, 15)),
        notes: [words.notListed],
      }),
    ];
  },
};
