/** Public series that figures gain once they were synced: beside what the report says, named for what they measure. */
import type { Field } from '../../data/dataset.ts';
import type { ModelLabels } from '../../data/labels.ts';
import type { Datasets, Recipe, Row, View } from '../figure.ts';
import { categoryBySource, categoryMix, sampledNeeds } from '../token-share-by-category/sampled.ts';
import { distinct, groupBy, number, share, text } from './rows.ts';
import { makeView, need, pick } from './view.ts';

interface Gain {
  /** Loaded only where all of them are there. */
  readonly wants: readonly string[];
  /** Null where the source gave no rows. */
  readonly view: (data: Datasets) => View | null;
}

const mix = (whose: string, only: (label: ModelLabels | undefined) => boolean): Gain => ({
  wants: sampledNeeds,
  view: (data) =>
    categoryMix(data, `Public data: categories of ${whose}, sampled`, `share of sampled tokens of ${whose}, %`, only),
});
const served = (category: string): Gain => ({
  wants: sampledNeeds,
  view: (data) =>
    categoryBySource(
      data,
      category,
      `Public data: ${category} tokens of fifty models a week by source type, sampled`,
      `share of sampled ${category} tokens, %`,
    ),
});
const by = (author: string) => (label: ModelLabels | undefined) => label?.author === author;

const gains: Readonly<Record<string, Gain>> = {
  '6': mix('open models', (label) => label?.openWeights === true),
  '7': mix('Chinese open models', (label) => label?.sourceType === 'Chinese OSS'),
  '8': served('programming'),
  '9': served('roleplay'),
  '12': { wants: ['weekly-tool-model-tokens', 'weekly-totals'], view: toolBound },
  '14': { wants: ['weekly-context-tokens'], view: tokensByRange },
  '19': mix('all models', () => true),
  '22a': mix('Anthropic models', by('anthropic')),
  '22b': mix('Google models', by('google')),
  '22c': mix('xAI models', by('x-ai')),
  '23a': mix('OpenAI models', by('openai')),
  '23b': mix('DeepSeek models', by('deepseek')),
  '23c': mix('Qwen models', by('qwen')),
  'table-4': { wants: ['weekly-language-tokens'], view: languageKinds },
};

/** The same recipe with its synced series behind the view that leads, where it was synced. */
export function withSynced(recipe: Recipe): Recipe {
  const gain = gains[recipe.id];
  if (gain === undefined) return recipe;
  return {
    ...recipe,
    bare: recipe.bare ?? recipe,
    wants: gain.wants,
    views: (data) => {
      const [first, ...others] = recipe.views(data);
      const view = gain.wants.every((name) => data[name] !== undefined) ? gain.view(data) : null;
      return view === null ? [first, ...others] : [first, view, ...others];
    },
  };
}

/** Figure 12 from above: the tokens of all models on days they called a tool at all. */
function toolBound(data: Datasets): View | null {
  const tools = need(data, 'weekly-tool-model-tokens');
  const totals = need(data, 'weekly-totals');
  const wholes = new Map(
    totals.rows.filter(({ coverage }) => coverage === 'data-api').map((row) => [row.week, number(row, 'tokens')]),
  );
  const rows = weekSums(tools.rows).map(({ week, tokens }) => ({
    week,
    at_most: share(tokens, wholes.get(week) ?? null),
    tokens,
    kind: 'public',
  }));
  if (rows.length === 0) return null;
  const bound: Field = {
    name: 'at_most',
    title: 'At most',
    type: 'number',
    unit: '% of tokens',
    description: 'Tokens of models on days they called a tool at least once, of all tokens of the week.',
  };
  return makeView({
    name: 'public-bound',
    title: 'Public data: an upper bound, tokens of models on days they called a tool at least once',
    measure: 'at most this share of tokens, %',
    from: [tools, totals],
    fields: [...pick(tools, 'week'), bound, ...pick(tools, 'tokens', 'kind')],
    rows,
    mark: { type: 'line', x: 'week', y: 'at_most', min: 0, max: 100 },
    notes: [
      'Not the measure of the report, and no estimate of it: nearly every model calls a tool at least once a day.',
    ],
  });
}

/** Beside figure 14: not how long prompts are, but where the tokens are. */
function tokensByRange(data: Datasets): View | null {
  const ranges = need(data, 'weekly-context-tokens');
  const weeks = groupBy(ranges.rows, (row) => text(row, 'week'));
  const rows = [...weeks].flatMap(([week, held]) => {
    const all = total(held);
    return [...groupBy(held, (row) => text(row, 'bucket'))].map(([bucket, members]) => ({
      week,
      bucket,
      share: share(total(members), all),
      tokens: total(members),
      kind: 'public',
    }));
  });
  if (rows.length === 0) return null;
  const known = distinct(rows, 'bucket');
  const of: Field = {
    name: 'share',
    title: 'Share',
    type: 'number',
    unit: '%',
    description: 'Of all tokens of the week.',
  };
  return makeView({
    name: 'public-range-tokens',
    title: 'Public data: tokens by range of prompt length',
    measure: 'share of weekly tokens, %',
    from: [ranges],
    fields: [...pick(ranges, 'week', 'bucket'), of, ...pick(ranges, 'tokens', 'kind')],
    rows,
    mark: {
      type: 'stack',
      x: 'week',
      y: 'share',
      series: 'bucket',
      order: ['under 1K', '1K to 10K', '10K to 100K', '100K to 1M', '1M to 10M'].filter((name) => known.includes(name)),
      scale: 'share',
    },
    notes: ['Tokens, not requests: a few long prompts hold most of them. No mean can be worked out from ranges.'],
  });
}

/** Beside table 4: the Data API tells kinds of language apart, and no language. */
function languageKinds(data: Datasets): View | null {
  const tagged = need(data, 'weekly-language-tokens');
  const rows = [...groupBy(tagged.rows, (row) => text(row, 'language_type'))].flatMap(([type, held]) =>
    weekSums(held).map(({ week, tokens }) => ({ week, language_type: type, tokens, kind: 'public' })),
  );
  if (rows.length === 0) return null;
  return makeView({
    name: 'public-kinds',
    title: 'Public data: tokens tagged with a natural or a programming language, sampled',
    measure: 'tokens a week, estimated',
    from: [tagged],
    fields: pick(tagged, 'week', 'language_type', 'tokens', 'kind'),
    rows,
    mark: {
      type: 'line',
      x: 'week',
      y: 'tokens',
      series: 'language_type',
      order: distinct(rows, 'language_type'),
      min: 0,
    },
    notes: [
      'No public series parts tokens by language, as the table of the report does: this is the nearest there is.',
    ],
  });
}

function weekSums(rows: readonly Row[]): { week: string; tokens: number }[] {
  return [...groupBy(rows, (row) => text(row, 'week'))].map(([week, held]) => ({ week, tokens: total(held) }));
}

function total(rows: readonly Row[]): number {
  return rows.reduce((all, row) => all + (number(row, 'tokens') ?? 0), 0);
}
