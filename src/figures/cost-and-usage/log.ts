/** Figures 26 to 28 and table 5: the log's categories and models by effective price and use, in four quadrants. */

import { costRule } from '../../counts/cost.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogHalf, LogView } from '../figure.ts';
import { categoryNotes } from '../shared/category-notes.ts';
import { costNotes } from '../shared/cost-notes.ts';
import { logView, textField } from '../shared/log-view.ts';
import {
  costField,
  modelColumns,
  modelFields,
  namedModels,
  type Priced,
  pricedBy,
  pricedField,
  usageField,
} from '../shared/prices.ts';
import { bySize, text } from '../shared/rows.ts';
import { costMark } from './fit.ts';
import { parted, quadrantNames, unpriced, words } from './text.ts';

const needs = [{ oneOf: ['cost_usd'] }, ...tokenNeeds] as const;

const quadrantField: Field = {
  name: 'quadrant',
  title: 'Quadrant',
  type: 'string',
  description: 'By the medians of price and use over the points. In brackets the name that table 5 gives its examples.',
  words: Object.values(quadrantNames),
};

/** Price, use and quadrant of every group with a price. Medians are those of the groups shown. */
export function quadrants(priced: readonly Priced[]): {
  readonly rows: Row[];
  readonly cost: number | undefined;
  readonly usage: number | undefined;
} {
  const held = priced.flatMap(({ row, cost, usage }) => (cost === null || usage <= 0 ? [] : [{ row, cost, usage }]));
  const cost = median(held.map((each) => each.cost));
  // Median of logarithms: halfway between the middle two on the log axis.
  const logUsage = median(held.map((each) => Math.log10(each.usage)));
  const rows = held.map((each): Row => {
    const isDear = cost !== undefined && each.cost > cost;
    const isUsed = logUsage !== undefined && Math.log10(each.usage) > logUsage;
    return { ...each.row, quadrant: quadrantName(isDear, isUsed) };
  });
  return { rows, cost, usage: logUsage === undefined ? undefined : 10 ** logUsage };
}

function quadrantName(isDear: boolean, isUsed: boolean): string {
  if (isUsed) return isDear ? quadrantNames.leaders.en : quadrantNames.giants.en;
  return isDear ? quadrantNames.specialists.en : quadrantNames.tail.en;
}

export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

interface QuadrantDraft {
  readonly title: Localised;
  readonly fields: readonly Field[];
  readonly label: string;
  readonly series?: string;
  readonly order?: readonly string[];
  readonly notes: readonly Localised[];
  readonly labels: StudyLabels;
}

function quadrantView(priced: readonly Priced[], draft: QuadrantDraft, options: StudyOptions): LogView[] {
  const { rows, cost, usage } = quadrants(priced);
  const missing = priced.filter((each) => each.cost === null).length;
  return logView(
    {
      name: 'study',
      title: draft.title,
      measure: words.costMeasure,
      fields: [...draft.fields, costField, usageField, pricedField, quadrantField],
      rows,
      mark: {
        ...costMark,
        label: draft.label,
        splitX: cost,
        splitY: usage,
        ...(draft.series === undefined
          ? {}
          : { series: draft.series, order: draft.order ?? bySize(rows, draft.series, 'usage_tokens') }),
      },
      notes: [parted(rows.length), ...(missing > 0 ? [unpriced(missing)] : []), ...draft.notes],
      from: [draft.labels.models, draft.labels.authors],
    },
    options,
  );
}

export const byCategoryLog: LogHalf = {
  title: words.byCategoryName,
  needs: [...needs, { oneOf: ['category'] }],
  nothing: words.noPricedCategory,
  async run(sql, labels, options = {}) {
    const rule = await costRule(sql);
    if (rule === null) return [];
    const priced = await pricedBy(
      sql,
      labels,
      options,
      { columns: ['category'], categories: true, only: "category is not null and category <> 'other'" },
      rule.counts,
    );
    if (priced.length === 0) return [];
    const notes = [...costNotes(rule), ...(await categoryNotes(sql, labels, options))];
    const fields = [textField('category', 'Category')];
    return quadrantView(priced, { title: words.logByCategoryTitle, fields, label: 'category', notes, labels }, options);
  },
};

async function pricedModels(sql: Sql, labels: StudyLabels, options: StudyOptions, counts: string): Promise<Priced[]> {
  return pricedBy(sql, labels, options, { columns: modelColumns, only: namedModels }, counts);
}

/** The picture has two types only; a model without labels is neither. */
function openOrClosed(row: Row): string {
  return row.open_weights === true ? 'Open' : row.open_weights === false ? 'Closed' : 'Unknown';
}

export const bySourceLog: LogHalf = {
  title: words.bySourceName,
  needs: [...needs, { oneOf: ['model'] }],
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    const rule = await costRule(sql);
    if (rule === null) return [];
    const priced = (await pricedModels(sql, labels, options, rule.counts)).map((each) => ({
      ...each,
      row: { ...each.row, source_type: openOrClosed(each.row) },
    }));
    const order = ['Closed', 'Open', 'Unknown'].filter((type) =>
      priced.some(({ row }) => text(row, 'source_type') === type),
    );
    return quadrantView(
      priced,
      {
        title: words.logByModelTitle,
        fields: modelFields,
        label: 'name',
        series: 'source_type',
        order,
        notes: costNotes(rule),
        labels,
      },
      options,
    );
  },
};

export const byAuthorLog: LogHalf = {
  title: words.byAuthorName,
  needs: [...needs, { oneOf: ['model'] }],
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    const rule = await costRule(sql);
    if (rule === null) return [];
    const priced = await pricedModels(sql, labels, options, rule.counts);
    const title = words.logByAuthorTitle;
    const fields = modelFields;
    return quadrantView(
      priced,
      { title, fields, label: 'name', series: 'author', notes: costNotes(rule), labels },
      options,
    );
  },
};
