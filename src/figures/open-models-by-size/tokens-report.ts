/** Figure 4: open tokens by model size. We have not seen the picture; our labels give the sizes in public data. */
import type { Field } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, MarketHalf, ReportHalf, Row } from '../figure.ts';
import { statedViews } from '../shared/facts.ts';
import { marketNeeds, marketOf } from '../shared/market.ts';
import { shareStack } from '../shared/marks.ts';
import { number, share, text } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { reportWindow, within } from '../shared/window.ts';
import { noSize, sizes } from './sizes.ts';
import { words } from './text.ts';

const allSizes = [...sizes, noSize] as const;

const size: Field = {
  name: 'size',
  title: 'Size',
  type: 'string',
  description: "By total parameters, in the report's classes.",
};
const shareOfOpen: Field = {
  name: 'share',
  title: 'Share of open tokens',
  type: 'number',
  unit: '%',
  description: 'Of the listed tokens of open models in that week.',
};

export const tokensReport: ReportHalf = {
  needs: [...marketNeeds, 'picture-source-share', 'stated'],
  views: (data) => {
    const weekly = need(data, 'weekly-model-tokens');
    const bySize = (name: string, title: Localised, withoutFree: boolean, notes: readonly Localised[]) => {
      const rows = within(bySizeOfModel(data, withoutFree), reportWindow(data));
      const served = new Set(rows.filter((row) => (number(row, 'tokens') ?? 0) > 0).map((row) => text(row, 'size')));
      // Every listed open model has a size, so the series of unknown size is left out if it has no tokens.
      const shown = allSizes.filter((each) => each !== noSize || served.has(noSize));
      return makeView({
        name,
        title,
        measure: words.tokensMeasure,
        from: [weekly, need(data, 'models')],
        fields: [...pick(weekly, 'week'), size, shareOfOpen, ...pick(weekly, 'tokens', 'coverage', 'kind')],
        rows: rows.filter((row) => shown.some((each) => each === row.size)),
        mark: shareStack('size', shown),
        notes: [...notes, words.topOnly],
      });
    };
    return [
      bySize('public', words.tokensTitle, false, [words.notSeen]),
      bySize('without-free', common.withoutFreeTitle, true, [common.withoutFree]),
      ...statedViews(data, '4'),
    ];
  },
};

/** Computed from every public week. */
export const tokensMarket: MarketHalf = {
  needs: marketNeeds,
  views: (data) => {
    const weekly = need(data, 'weekly-model-tokens');
    return [
      makeView({
        name: 'study',
        title: words.tokensTitle,
        measure: words.tokensMeasure,
        from: [weekly, need(data, 'models')],
        fields: [...pick(weekly, 'week'), size, shareOfOpen, ...pick(weekly, 'tokens', 'coverage', 'kind')],
        rows: bySizeOfModel(data, false),
        mark: shareStack('size', sizes),
        notes: [words.topOnly],
      }),
    ];
  },
};

function bySizeOfModel(data: Datasets, withoutFree: boolean): Row[] {
  const market = marketOf(data, { only: (label) => label.openWeights === true, withoutFree });
  return market.weeks.flatMap(({ week, coverage, tokens }) => {
    const sums = new Map<string, number>(allSizes.map((name) => [name, 0]));
    for (const [model, listed] of tokens) {
      const name = market.models.get(model)?.size ?? noSize;
      sums.set(name, (sums.get(name) ?? 0) + listed);
    }
    const all = [...sums.values()].reduce((total, each) => total + each, 0);
    // In weeks that list nine models, most open models are inside `other`.
    const known = coverage !== 'top-9';
    return [...sums].map(([name, sum]) => ({
      week,
      size: name,
      share: known ? share(sum, all) : null,
      tokens: known ? sum : null,
      coverage,
      kind: 'public',
    }));
  });
}
