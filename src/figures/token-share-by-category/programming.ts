/** The programming category in public data: sampled tokens of nine models a week, grouped by source type or by author. */
import type { Field } from '../../data/dataset.ts';
import { labelModels, type ModelLabels, otherModels } from '../../data/labels.ts';
import type { Datasets, Row, View } from '../figure.ts';
import { bySize, distinct, groupBy, number, share, text } from '../shared/rows.ts';
import { sourceOrder } from '../shared/source-type.ts';
import { makeView, need, pick } from '../shared/view.ts';

/** What a caller of these functions must have loaded. */
export const programmingNeeds = ['weekly-programming-models', 'models', 'authors'] as const;

/** Rows whose model is not named. */
const unnamed = 'below the ninth';

const shareOfCategory: Field = {
  name: 'share',
  title: 'Share of programming tokens',
  type: 'number',
  unit: '%',
  description: 'Of all programming tokens of the week, those of unnamed models included.',
};
const sourceType: Field = { name: 'source_type', title: 'Source type', type: 'string' };

/** One model's programming tokens in one week, with what is known of the model. */
export interface ProgrammingTokens {
  readonly week: string;
  readonly model: string;
  readonly tokens: number;
  /** Undefined for `other`. */
  readonly label: ModelLabels | undefined;
}

/** Rows of the weeks that list the rest as well, without which no share is known. */
export function programmingTokens(data: Datasets): ProgrammingTokens[] {
  const labels = labelsOf(data);
  const weeks = groupBy(need(data, 'weekly-programming-models').rows, (row) => text(row, 'week'));
  return [...weeks]
    .filter(([, rows]) => rows.some((row) => row.model === otherModels))
    .flatMap(([week, rows]) =>
      rows.flatMap((row) => {
        const model = text(row, 'model');
        const tokens = number(row, 'tokens');
        return model === null || tokens === null ? [] : [{ week, model, tokens, label: labels(model) }];
      }),
    );
}

/** Figure 8 as far as nine models a week go. */
export function programmingBySource(data: Datasets): View {
  return grouped(data, {
    name: 'public',
    title: 'Public data: programming tokens of nine models a week by source type',
    field: sourceType,
    groupOf: ({ label }) => label?.sourceType ?? 'Unknown',
    orderOf: () => sourceOrder,
    notes: [
      'Unknown is all models below the ninth of a week, open ones among them, so that the open shares are lower ends.',
    ],
  });
}

/** Figure 20 in tokens; money would need each request's price. */
export function programmingByAuthor(data: Datasets): View {
  return grouped(data, {
    name: 'public-tokens',
    title: 'Public data: programming tokens of nine models a week by author',
    field: { name: 'author', title: 'Author', type: 'string' },
    groupOf: ({ label }) => label?.author ?? unnamed,
    orderOf: (rows) => [...bySize(rows, 'author', 'tokens').filter((name) => name !== unnamed), unnamed],
    notes: [
      'Tokens, not spend: an author whose models are dear has more of the money than of the tokens.',
      'An author without a model among the nine of a week has no row there, which is not zero.',
    ],
  });
}

interface Grouping {
  readonly name: string;
  readonly title: string;
  readonly field: Field;
  readonly groupOf: (row: ProgrammingTokens) => string;
  readonly orderOf: (rows: readonly Row[]) => readonly string[];
  readonly notes: readonly string[];
}

function grouped(data: Datasets, { name, title, field, groupOf, orderOf, notes }: Grouping): View {
  const weekly = need(data, 'weekly-programming-models');
  const rows = [...groupBy(programmingTokens(data), ({ week }) => week)].flatMap(([week, held]) => {
    const total = sum(held);
    return [...groupBy(held, groupOf)].map(([group, members]) => ({
      week,
      [field.name]: group,
      share: share(sum(members), total),
      tokens: sum(members),
      models: new Set(members.flatMap(({ label }) => label?.model ?? [])).size || null,
      kind: 'public',
    }));
  });
  const known = new Set(distinct(rows, field.name));
  return makeView({
    name,
    title,
    measure: 'share of programming tokens, %',
    from: [weekly, need(data, 'models'), need(data, 'authors')],
    fields: [
      ...pick(weekly, 'week'),
      field,
      shareOfCategory,
      ...pick(weekly, 'tokens'),
      { name: 'models', title: 'Models named', type: 'integer', unit: 'models' },
      ...pick(weekly, 'kind'),
    ],
    rows,
    mark: {
      type: 'stack',
      x: 'week',
      y: 'share',
      series: field.name,
      order: orderOf(rows).filter((group) => known.has(group)),
      scale: 'share',
    },
    notes: ['Goes beyond the window of the report, to April 2026.', ...notes],
  });
}

/** A slug may be listed here under its canonical name while `models` knows only its variants. */
function labelsOf(data: Datasets): (slug: string) => ModelLabels | undefined {
  const labels = labelModels(need(data, 'models'), need(data, 'authors'));
  const canonical = new Map([...labels.values()].map((label) => [label.model, label]));
  return (slug) => labels.get(slug) ?? canonical.get(slug);
}

function sum(rows: readonly ProgrammingTokens[]): number {
  return rows.reduce((total, { tokens }) => total + tokens, 0);
}
