/** The twelve categories in public data, where they were synced: sampled tokens of fifty models a week. */
import type { Field } from '../data/dataset.ts';
import { labelModels, type ModelLabels, otherModels } from '../data/labels.ts';
import type { Datasets, Row, View } from './figure.ts';
import { bySize, distinct, groupBy, number, share, text } from './rows.ts';
import { sourceOrder } from './source-type.ts';
import { makeView, need, pick } from './view.ts';

/** What callers of these functions must have loaded; the first is there only after a sync. */
export const sampledNeeds = ['weekly-category-tokens', 'models', 'authors'] as const;

const sourceType: Field = { name: 'source_type', title: 'Source type', type: 'string' };
const oneMarketing = 'marketing/seo is counted with marketing, as the figures of the report have one marketing.';
const beside =
  'Goes on to the last synced week. OpenRouter has changed its sample and its classifier since the report: beside it, not joined to it.';

interface Sampled {
  readonly week: string;
  readonly category: string;
  readonly tokens: number;
  /** Undefined for `other`, and for models nobody has labelled. */
  readonly label: ModelLabels | undefined;
  readonly isRest: boolean;
}

/** What models of one kind are used for, week by week: categories as shares of their tokens in all categories. */
export function categoryMix(
  data: Datasets,
  title: string,
  measure: string,
  only: (label: ModelLabels | undefined) => boolean,
): View | null {
  const weeks = groupBy(
    sampledTokens(data).filter(({ label }) => only(label)),
    ({ week }) => week,
  );
  const rows = [...weeks].flatMap(([week, held]) =>
    [...groupBy(held, ({ category }) => category)].map(([category, members]) => ({
      week,
      category,
      share: share(sum(members), sum(held)),
      tokens: sum(members),
      kind: 'public',
    })),
  );
  return stack(data, { title, measure, rows, order: bySize(rows, 'category', 'tokens'), series: 'category' });
}

/** Who serves one category: source types as shares of all its tokens, unnamed models included. */
export function categoryBySource(data: Datasets, category: string, title: string, measure: string): View | null {
  const weeks = groupBy(
    sampledTokens(data).filter((row) => row.category === category),
    ({ week }) => week,
  );
  const rows = [...weeks].flatMap(([week, held]) => {
    // Without the rest of the week no share is known.
    if (!held.some(({ isRest }) => isRest)) return [];
    return [...groupBy(held, ({ label }) => label?.sourceType ?? 'Unknown')].map(([type, members]) => ({
      week,
      source_type: type,
      share: share(sum(members), sum(held)),
      tokens: sum(members),
      kind: 'public',
    }));
  });
  const known = distinct(rows, 'source_type');
  const order = sourceOrder.filter((type) => known.includes(type));
  return stack(data, { title, measure, rows, order, series: 'source_type' });
}

interface Stack {
  readonly title: string;
  readonly measure: string;
  readonly rows: readonly Row[];
  readonly order: readonly string[];
  readonly series: 'category' | 'source_type';
}

function stack(data: Datasets, { title, measure, rows, order, series }: Stack): View | null {
  if (rows.length === 0) return null;
  const sampled = need(data, 'weekly-category-tokens');
  const part: Field = { name: 'share', title: 'Share', type: 'number', unit: '%', description: `As ${measure}.` };
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
    mark: { type: 'stack', x: 'week', y: 'share', series, order, scale: 'share' },
    notes: [
      beside,
      isByCategory
        ? oneMarketing
        : 'Unknown is models below the fiftieth of the week and those without audited labels, open ones among them.',
    ],
  });
}

function sampledTokens(data: Datasets): Sampled[] {
  const labels = labelModels(need(data, 'models'), need(data, 'authors'));
  return need(data, 'weekly-category-tokens').rows.flatMap((row) => {
    const [week, category, model, tokens] = [
      text(row, 'week'),
      text(row, 'category'),
      text(row, 'model'),
      number(row, 'tokens'),
    ];
    if (week === null || category === null || model === null || tokens === null) return [];
    return [
      {
        week,
        category: category.replace(/\/.*/, ''),
        tokens,
        label: labels.get(model),
        isRest: model === otherModels,
      },
    ];
  });
}

function sum(rows: readonly Sampled[]): number {
  return rows.reduce((total, { tokens }) => total + tokens, 0);
}
