/** The programming category in public data: sampled tokens of nine models a week, grouped by source type or by author. */

import type { Field } from '../../data/dataset.ts';
import { labelModels, type ModelLabels, otherModels } from '../../data/labels.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, Row } from '../figure.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize, distinct, groupBy, number, share, text } from '../shared/rows.ts';
import { sourceOrder } from '../shared/source-type.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { words } from './text.ts';

/** The datasets that a caller of these functions must load. */
export const programmingNeeds = ['weekly-programming-models', 'models', 'authors'] as const;

/** Label of the row of all models below the ninth. */
const unnamed = 'below the ninth';

const shareOfCategory: Field = {
  name: 'share',
  title: 'Share of programming tokens',
  type: 'number',
  unit: '%',
  description: 'Of all programming tokens of the week, those of unnamed models included.',
};
const sourceType: Field = { name: 'source_type', title: 'Source type', type: 'string' };

/** One model's programming tokens in one week, with the model's labels. */
interface ProgrammingTokens {
  readonly week: string;
  readonly model: string;
  readonly tokens: number;
  /** Undefined for `other`. */
  readonly label: ModelLabels | undefined;
}

/** Only weeks that also have the rest; without it no share is known. */
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

/** Figure 8, as far as nine models a week show it. */
export function programmingBySource(data: Datasets): FigureView {
  return grouped(data, {
    name: 'public',
    title: words.bySourceTitle,
    field: sourceType,
    groupOf: ({ label }) => label?.sourceType ?? 'Unknown',
    orderOf: () => sourceOrder,
    notes: [words.restUnknown],
  });
}

/** Figure 20 in tokens; money would need each request's price. */
export function programmingByAuthor(data: Datasets): FigureView {
  return grouped(data, {
    name: 'public-tokens',
    title: words.byAuthorTitle,
    field: { name: 'author', title: 'Author', type: 'string' },
    groupOf: ({ label }) => label?.author ?? unnamed,
    orderOf: (rows) => [...bySize(rows, 'author', 'tokens').filter((name) => name !== unnamed), unnamed],
    notes: [words.notSpend, words.notZero],
  });
}

interface Grouping {
  readonly name: string;
  readonly title: Localised;
  readonly field: Field;
  readonly groupOf: (row: ProgrammingTokens) => string;
  readonly orderOf: (rows: readonly Row[]) => readonly string[];
  readonly notes: readonly Localised[];
}

function grouped(data: Datasets, { name, title, field, groupOf, orderOf, notes }: Grouping): FigureView {
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
    measure: words.ofProgramming,
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
    mark: shareStack(
      field.name,
      orderOf(rows).filter((group) => known.has(group)),
    ),
    notes: [words.beyond, ...notes],
  });
}

/** The list may have a canonical slug of which `models` has only variants. */
function labelsOf(data: Datasets): (slug: string) => ModelLabels | undefined {
  const labels = labelModels(need(data, 'models'), need(data, 'authors'));
  const canonical = new Map([...labels.values()].map((label) => [label.model, label]));
  return (slug) => labels.get(slug) ?? canonical.get(slug);
}

function sum(rows: readonly ProgrammingTokens[]): number {
  return rows.reduce((total, { tokens }) => total + tokens, 0);
}
