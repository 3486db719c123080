/** The twelve categories in public data, if synced: sampled tokens of fifty models a week. */

import type { Field } from '../../data/dataset.ts';
import { labelModels, type ModelLabels, otherModels } from '../../data/labels.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, Row, SyncedSource } from '../figure.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize, distinct, share } from '../shared/rows.ts';
import { sourceOrder } from '../shared/source-type.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { shareOf } from '../shared/words.ts';
import { categoryWords, mixTitle, sampledOf, sampledTokens, servedTitle, words } from './text.ts';

/** The datasets that callers must load; the first exists only after a sync. */
const sampledNeeds = ['weekly-category-tokens', 'models', 'authors'] as const;

const sourceType: Field = { name: 'source_type', title: 'Source type', type: 'string' };

/** Uses of models of one kind by week: categories as shares of their tokens in all categories. */
function categoryMix(
  data: Datasets,
  title: Localised,
  measure: Localised,
  only: (label: ModelLabels | undefined) => boolean,
): FigureView | null {
  const rows = rowsOf(
    'category',
    sums(data, (category, label) => (only(label) ? category : null)),
  );
  return stack(data, { title, measure, rows, order: bySize(rows, 'category', 'tokens'), series: 'category' });
}

/** Source types as shares of all tokens of one category, including unnamed models. */
function categoryBySource(data: Datasets, category: string, title: Localised, measure: Localised): FigureView | null {
  const all = sums(data, (of, label) => (of === category ? (label?.sourceType ?? 'Unknown') : null));
  // Without the rest of the week no share is known.
  const whole = new Set(
    need(data, 'weekly-category-tokens')
      .rows.filter((row) => row.model === otherModels && row.category === category)
      .map(({ week }) => week),
  );
  const rows = rowsOf('source_type', all).filter(({ week }) => whole.has(week));
  const known = distinct(rows, 'source_type');
  const order = sourceOrder.filter((type) => known.includes(type));
  return stack(data, { title, measure, rows, order, series: 'source_type' });
}

/**
 * Tokens by week and series; a row with null is left out. One pass without an object per row, because there are 70,000 rows and a
 * dozen figures of them.
 */
function sums(
  data: Datasets,
  seriesOf: (category: string, label: ModelLabels | undefined) => string | null,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const labels = labelModels(need(data, 'models'), need(data, 'authors'));
  const weeks = new Map<string, Map<string, number>>();
  for (const { week, category, model, tokens } of need(data, 'weekly-category-tokens').rows) {
    if (typeof week !== 'string' || typeof category !== 'string' || typeof tokens !== 'number') continue;
    const series = seriesOf(category === 'marketing/seo' ? 'marketing' : category, labels.get(String(model)));
    if (series === null) continue;
    let held = weeks.get(week);
    if (held === undefined) {
      held = new Map();
      weeks.set(week, held);
    }
    held.set(series, (held.get(series) ?? 0) + tokens);
  }
  return weeks;
}

function rowsOf(column: string, weeks: ReturnType<typeof sums>): Row[] {
  return [...weeks].flatMap(([week, held]) => {
    const whole = [...held.values()].reduce((all, tokens) => all + tokens, 0);
    return [...held].map(([series, tokens]) => ({
      week,
      [column]: series,
      share: share(tokens, whole),
      tokens,
      kind: 'public',
    }));
  });
}

interface Stack {
  readonly title: Localised;
  readonly measure: Localised;
  readonly rows: readonly Row[];
  readonly order: readonly string[];
  readonly series: 'category' | 'source_type';
}

function stack(data: Datasets, { title, measure, rows, order, series }: Stack): FigureView | null {
  if (rows.length === 0) return null;
  const sampled = need(data, 'weekly-category-tokens');
  const part: Field = { name: 'share', title: 'Share', type: 'number', unit: '%', description: `As ${measure.en}.` };
  const isByCategory = series === 'category';
  return makeView({
    name: 'public-sampled',
    title,
    measure,
    from: [sampled, need(data, 'models'), need(data, 'authors')],
    fields: [
      ...pick(sampled, 'week'),
      ...(isByCategory ? pick(sampled, 'category') : [sourceType]),
      part,
      ...pick(sampled, 'tokens', 'kind'),
    ],
    rows,
    mark: shareStack(series, order),
    notes: [words.sampleChanged, isByCategory ? words.oneMarketing : words.belowFiftieth],
  });
}

/** Synced views, placed after the first view. */
export function sampledMix(whose: Localised, only: (label: ModelLabels | undefined) => boolean): SyncedSource {
  return {
    needs: sampledNeeds,
    view: (data) => categoryMix(data, mixTitle(whose), shareOf(sampledTokens(whose)), only),
  };
}

export function sampledSources(category: 'programming' | 'roleplay'): SyncedSource {
  const named = categoryWords[category];
  return {
    needs: sampledNeeds,
    view: (data) => categoryBySource(data, category, servedTitle(named), shareOf(sampledOf(named))),
  };
}
