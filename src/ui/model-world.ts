/** Models as places: what is said of their retention, and the volume retention of public data, up to six together. */
import type { Context } from '../commands/context.ts';
import type { Datasets, Row, Value } from '../data/dataset.ts';
import { formatDate } from '../data/week.ts';
import { retentionOf } from '../figures/25-retention-panels.ts';
import type { View } from '../figures/figure.ts';
import { type Market, marketNeeds, marketOf } from '../figures/market.ts';
import { panelModels, volumeDefinition, volumeView } from '../figures/volume-retention.ts';
import type { ChapterPage, Item, ModelFacts } from './world.ts';

/** The chapter of the contents that lists the report's eight models. */
export const modelChapter = 'models';

export interface ModelWorld {
  readonly items: readonly Item[];
  readonly chapter: Pick<ChapterPage, 'title' | 'paragraphs'>;
  readonly overlays: readonly string[];
  readonly facts: (id: string) => ModelFacts;
  readonly views: (id: string, overlay: readonly string[]) => { title: string; views: readonly View[]; periods: null };
}

export function modelWorld(context: Pick<Context, 'data'>): ModelWorld {
  let loaded: { data: Datasets; market: Market } | undefined;
  // The market takes some 20 ms to index: nobody who only reads the text should wait for it.
  const market = () => {
    if (loaded === undefined) {
      const names = [...marketNeeds, 'retention-facts'];
      const data = Object.fromEntries(names.map((name) => [name, context.data().dataset(name)]));
      loaded = { data, market: marketOf(data) };
    }
    return loaded;
  };
  const facts = context.data().dataset('retention-facts');
  const models = context.data().dataset('models');
  const overlays = panelModels({ 'retention-facts': facts });
  const named = (slug: string) => models.rows.find((row) => row.model === slug);
  const nameOf = (slug: string) => String(named(slug)?.name ?? slug);

  return {
    items: overlays.map((slug) => ({
      place: { type: 'model', id: slug },
      chapter: modelChapter,
      label: '',
      title: nameOf(slug),
    })),
    overlays,
    chapter: {
      title: 'Retention by model',
      paragraphs: [
        'Each of the report’s eight models, and any other you open from a leaderboard or by its name.',
        'Two different things are shown, and never mixed: what the report and its readers say about users who come back, as points and words, since the curves were not published; and volume retention, which follows a model’s tokens in public data.',
        volumeDefinition,
      ].map((text) => [{ type: 'text', text }]),
    },
    facts(id) {
      const { data, market: index } = market();
      const { definition, why, facts: rows } = retentionOf(data, id, index);
      return { card: cardOf(named(id)), said: saidOf(rows), withoutVolume: why, definition };
    },
    views(id, overlay) {
      const { data, market: index } = market();
      const { factViews } = retentionOf(data, id, index);
      const volume = volumeView(data, index, [id, ...overlay]);
      const views = volume === null ? factViews : [volume, ...factViews];
      return { title: nameOf(id), views, periods: null };
    },
  };
}

const cardFields: readonly (readonly [column: string, what: string, write?: (value: Value) => Value])[] = [
  ['author', 'by'],
  ['open_weights', 'weights', (value) => (value === null ? null : value ? 'open' : 'closed')],
  ['params_total_b', 'parameters', (value) => (value === null ? null : `${value}B`)],
  ['reasoning', 'reasoning', (value) => (value === null ? null : value ? 'yes' : 'no')],
  ['release_date', 'released', (value) => (typeof value === 'string' ? formatDate(value) : null)],
];

function cardOf(row: Row | undefined): ModelFacts['card'] {
  if (row === undefined) return [];
  return cardFields.map(([column, what, write]) => ({
    what,
    value: write?.(row[column] ?? null) ?? row[column] ?? null,
  }));
}

/** Facts as sentences: `May 2025 cohort, month 5: 40%`, with whose they are. */
function saidOf(rows: readonly Row[]): ModelFacts['said'] {
  if (rows.length === 0)
    return [{ fact: 'Neither the report nor its readers say anything of this model.', source: '' }];
  return rows.map((row) => {
    const cohort = typeof row.cohort === 'string' ? row.cohort : null;
    const when = [
      cohort !== null && /^\d{4}-\d\d$/.test(cohort) ? `${formatDate(cohort)} cohort` : cohort,
      typeof row.month === 'number' ? `month ${row.month}` : null,
    ].filter((part) => part !== null);
    const known = [valueOf(row), row.shape, row.verdict === 'none' ? 'no foundational cohort' : row.verdict];
    const fact = [when.join(', '), known.filter((part) => typeof part === 'string').join('; ')].filter(
      (part) => part !== '',
    );
    return { fact: fact.join(': '), source: `(${row.said_by ?? 'nobody named'}; ${row.kind})` };
  });
}

function valueOf({ retention, low, high }: Row): string | null {
  if (typeof retention === 'number') return `about ${retention}%`;
  return typeof low === 'number' && typeof high === 'number' ? `${low} to ${high}%` : null;
}
