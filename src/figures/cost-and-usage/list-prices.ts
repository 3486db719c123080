/** Cost and use recomputed: November 2025 list prices, blended, against each model's public tokens of 2025. */

import type { Field } from '../../data/dataset.ts';
import { labelModels, type ModelLabels } from '../../data/labels.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, Row } from '../figure.ts';
import { whole } from '../request-lengths/report.ts';
import { groupBy, number, round, share, text } from '../shared/rows.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { reportWindow } from '../shared/window.ts';
import { costMark, fitOf, logPoints, medianCost } from './fit.ts';
import { ourFit, statedMixNote, words } from './text.ts';

/** The datasets that a caller of these views must load. */
export const listPriceNeeds = [
  'model-prices',
  'weekly-model-tokens',
  'weekly-model-detail',
  'models',
  'authors',
  'stated',
  'picture-source-share',
] as const;

/** Number of authors with a colour of their own; the rest share one. */
const namedAuthors = 9;
const otherAuthors = 'other authors';

const cost: Field = {
  name: 'cost',
  title: 'List price',
  type: 'number',
  unit: 'USD per 1M tokens',
  description: 'Prompt and completion prices blended by prompt_share.',
};
const usage: Field = {
  name: 'usage_tokens',
  title: 'Tokens',
  type: 'integer',
  unit: 'tokens',
  description: 'Listed tokens of 2025 up to the end of the window, all variants.',
};
const priced: Field = {
  name: 'priced_share',
  title: 'Tokens priced',
  type: 'number',
  unit: '%',
  description: 'Part of those tokens that went through slugs with a price; the rest was free or has no price here.',
};
const promptShare: Field = {
  name: 'prompt_share',
  title: 'Prompt part',
  type: 'number',
  unit: '%',
  description: 'Part of the tokens that is prompt.',
};
const mix: Field = {
  name: 'mix',
  title: 'Mix',
  type: 'string',
  description: "`own`: the model's own prompts and completions in public data; `stated`: the report's mean request.",
};
const source: Field = { name: 'source_type', title: 'Source type', type: 'string' };

/** Each priced model as a point, with kind derived. Needs `listPriceNeeds`. */
export function listPriceRows(data: Datasets): Row[] {
  const labels = labelModels(need(data, 'models'), need(data, 'authors'));
  const priceOf = pricesBySlug(data);
  const { to } = reportWindow(data);
  const listed = need(data, 'weekly-model-tokens').rows.filter((row) => (text(row, 'week') ?? '') <= to);
  const stated = statedMix(data);
  const own = ownMixes(data, labels);
  const models = groupBy(listed, (row) => labels.get(text(row, 'model') ?? '')?.model ?? null);
  return [...models].flatMap(([model, rows]) => {
    let tokens = 0;
    let pricedTokens = 0;
    let spend = 0;
    const prompt = own.get(model) ?? stated;
    for (const row of rows) {
      const sum = number(row, 'tokens') ?? 0;
      tokens += sum;
      const price = priceOf.get(text(row, 'model') ?? '');
      if (price === undefined) continue;
      pricedTokens += sum;
      spend += sum * (prompt * price.prompt + (1 - prompt) * price.completion);
    }
    const label = labels.get(text(rows.at(0) ?? {}, 'model') ?? '');
    if (spend === 0 || label === undefined) return [];
    return [
      {
        model,
        name: labels.get(model)?.name ?? label.name,
        author: label.author,
        source_type: sideOf(label),
        cost: round(spend / pricedTokens, 4),
        usage_tokens: tokens,
        priced_share: share(pricedTokens, tokens),
        prompt_share: round(100 * prompt),
        mix: own.has(model) ? 'own' : 'stated',
        kind: 'derived',
      },
    ];
  });
}

/** For figure 27: open against closed, with our own trend and median. Needs `listPriceNeeds`. */
export function listPriceBySource(data: Datasets): FigureView {
  const rows = listPriceRows(data);
  const fit = fitOf(logPoints(rows));
  return view(data, rows, {
    title: words.listBySourceTitle,
    series: 'source_type',
    order: ['Closed', 'Open', 'Unknown'].filter((name) => rows.some((row) => row.source_type === name)),
    trend: fit === undefined ? undefined : { slope: fit.slope, intercept: fit.intercept, label: ourFit(fit.slope) },
  });
}

/** For figure 28: coloured by author, the nine with most tokens. Needs `listPriceNeeds`. */
export function listPriceByAuthor(data: Datasets): FigureView {
  const rows = listPriceRows(data);
  const totals = [...groupBy(rows, (row) => text(row, 'author'))]
    .map(([author, held]) => ({
      author,
      tokens: held.reduce((sum, row) => sum + (number(row, 'usage_tokens') ?? 0), 0),
    }))
    .sort((a, b) => b.tokens - a.tokens);
  const named = totals.slice(0, namedAuthors).map(({ author }) => author);
  const shown = rows.map((row) => {
    const author = text(row, 'author') ?? '';
    return { ...row, series: named.includes(author) ? author : otherAuthors };
  });
  return view(data, shown, {
    title: words.listByAuthorTitle,
    series: 'series',
    order: [...named, otherAuthors],
  });
}

interface PriceViewDraft {
  readonly title: Localised;
  readonly series: string;
  readonly order: readonly string[];
  readonly trend?: { readonly slope: number; readonly intercept: number; readonly label: Localised } | undefined;
}

function view(data: Datasets, rows: readonly Row[], { title, series, order, trend }: PriceViewDraft): FigureView {
  const models = need(data, 'models');
  const shownAs: Field[] = series === 'series' ? [{ name: 'series', title: 'Shown as', type: 'string' }] : [];
  const stated = rows.find((row) => row.mix === 'stated');
  return makeView({
    name: 'list-price',
    title,
    measure: words.costMeasure,
    from: [need(data, 'model-prices'), need(data, 'weekly-model-tokens'), need(data, 'weekly-model-detail'), models],
    fields: [
      ...pick(models, 'model', 'name', 'author'),
      ...shownAs,
      source,
      cost,
      usage,
      priced,
      promptShare,
      mix,
      ...pick(models, 'kind'),
    ],
    rows,
    mark: { ...costMark, series, order, label: 'name', splitX: medianCost(rows), trend },
    notes: [words.listPrices, statedMixNote(number(stated ?? {}, 'prompt_share')), words.linesAreOurs],
  });
}

function sideOf({ openWeights }: ModelLabels): string {
  return openWeights === null ? 'Unknown' : openWeights ? 'Open' : 'Closed';
}

interface Price {
  readonly prompt: number;
  readonly completion: number;
}

/**
 * Positive prices by the slug of the rankings: the one listed in 2025, nearest its end. A variant has the price of its own id;
 * `:free` and similar variants have none, because a price of zero is not a cost to compare.
 */
function pricesBySlug(data: Datasets): ReadonlyMap<string, Price> {
  const found = new Map<string, Price & { readonly asOf: string; readonly free: boolean }>();
  for (const row of need(data, 'model-prices').rows) {
    const [id, slug, asOf] = [text(row, 'id'), text(row, 'slug'), text(row, 'as_of')];
    const [prompt, completion] = [number(row, 'prompt_price'), number(row, 'completion_price')];
    if (id === null || slug === null || asOf === null || prompt === null || completion === null) continue;
    // A later price is outside the report's window.
    if (asOf.slice(0, 4) > '2025') continue;
    const variant = id.includes(':') ? id.slice(id.indexOf(':')) : '';
    const key = slug.includes(':') ? slug : `${slug}${variant}`;
    const known = found.get(key);
    if (known === undefined || known.asOf < asOf) {
      found.set(key, { prompt, completion, asOf, free: prompt === 0 && completion === 0 });
    }
  }
  return new Map([...found].filter(([, price]) => !price.free));
}

/** Prompt share of the report's mean request in late 2025, from its two stated lengths. */
function statedMix(data: Datasets): number {
  const fact = (id: string) => need(data, 'stated').rows.find((row) => row.id === id) ?? {};
  const prompt = number(fact('prompt-tokens-late'), 'low');
  const completion = number(fact('completion-tokens-late'), 'value');
  if (prompt === null || completion === null) throw new Error('The dataset stated lost the lengths of a request.');
  return prompt / (prompt + completion);
}

/** Prompt share by canonical model, over all weeks that have it. */
function ownMixes(data: Datasets, labels: ReadonlyMap<string, ModelLabels>): ReadonlyMap<string, number> {
  const models = groupBy(whole(data), (row) => labels.get(text(row, 'model') ?? '')?.model ?? null);
  const sum = (rows: readonly Row[], name: string) => rows.reduce((all, row) => all + (number(row, name) ?? 0), 0);
  return new Map(
    [...models].map(([model, rows]) => {
      const prompt = sum(rows, 'prompt_tokens');
      return [model, prompt / (prompt + sum(rows, 'completion_tokens'))];
    }),
  );
}
