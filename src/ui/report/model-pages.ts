/** Models as places: what is said of their retention, and the volume retention of public data, up to six together. */
import type { Shelf } from '../../cli/context.ts';
import type { Datasets, Row, Value } from '../../data/dataset.ts';
import { formatDate } from '../../data/week.ts';
import { retentionOf } from '../../figures/25-retention-panels.ts';
import type { View } from '../../figures/figure.ts';
import { type Market, marketNeeds, marketOf } from '../../figures/market.ts';
import { panelModels, volumeDefinition, volumeView } from '../../figures/volume-retention.ts';
import { viewIn } from '../../i18n/view.ts';
import { english, type Say } from '../../i18n/words.ts';
import type { CardRow, ChapterPage, Item, ModelFacts } from '../model.ts';

/** The chapter of the contents that lists the report's eight models. */
export const modelChapter = 'models';

export interface ModelPages {
  readonly items: readonly Item[];
  readonly chapter: Pick<ChapterPage, 'title' | 'paragraphs'>;
  readonly overlays: readonly string[];
  readonly facts: (id: string) => ModelFacts;
  readonly views: (id: string, overlay: readonly string[]) => { title: string; views: readonly View[]; periods: null };
}

export function modelPages(context: Pick<Shelf, 'data' | 'say'>): ModelPages {
  const { say = english } = context;
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
      title: say('Retention by model'),
      paragraphs: [
        'Each of the report’s eight models, and any other you open from a leaderboard or by its name.',
        'Two different things are shown, and never mixed: what the report and its readers say about users who come back, as points and words, since the curves were not published; and volume retention, which follows a model’s tokens in public data.',
        volumeDefinition,
      ].map((text) => [{ type: 'text', text: say(text) }]),
    },
    facts(id) {
      const { data, market: index } = market();
      const { definition, why, facts: rows } = retentionOf(data, id, index);
      const card = cardOf(named(id), say);
      const summary = card
        .filter(({ value }, i) => i < 3 || value !== say('unknown'))
        .filter(({ label }) => summarised.map(say).includes(label))
        .map(({ label, value }) => `${label.toLowerCase()} ${value}`)
        .join(' · ');
      return {
        name: nameOf(id),
        summary,
        card,
        said: saidOf(rows, say),
        withoutVolume: why === null ? null : say(why),
        definition: say(definition),
      };
    },
    views(id, overlay) {
      const { data, market: index } = market();
      const { factViews } = retentionOf(data, id, index);
      const volume = volumeView(data, index, [id, ...overlay]);
      const views = volume === null ? factViews : [volume, ...factViews];
      return { title: nameOf(id), views: views.map((view) => viewIn(view, say)), periods: null };
    },
  };
}

/** What the page says at once; the card says all, with sources. */
const summarised: readonly string[] = ['Author', 'Weights', 'Parameters', 'Can reason', 'Released'];

/** Columns of a label and of its source, with the words of the card. */
const cardFields: readonly (readonly [label: string, column: string, source: string | null])[] = [
  ['Author', 'author', null],
  ['Weights', 'open_weights', 'weights_source'],
  ['Parameters', 'params_total_b', 'params_source'],
  ['Active', 'params_active_b', 'params_source'],
  ['Size', 'size', 'params_source'],
  ['Can reason', 'reasoning', 'reasoning_source'],
  ['Reasons by default', 'reasoning_default', 'reasoning_source'],
  ['Released', 'release_date', null],
  ['Doubtful', 'doubtful', 'note'],
];

function cardOf(row: Row | undefined, say: Say): readonly CardRow[] {
  if (row === undefined) return [];
  return cardFields.map(([label, column, source]) => ({
    label: say(label),
    value: say(wordOf(column, row[column] ?? null)),
    source: String((source === null ? null : row[source]) ?? ''),
  }));
}

function wordOf(column: string, value: Value): string {
  if (value === null) return 'unknown';
  if (column === 'open_weights') return value === true ? 'open' : 'closed';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (column.startsWith('params')) return `${value}B`;
  return column === 'release_date' ? formatDate(String(value)) : String(value);
}

/** Facts as sentences: `May 2025 cohort, month 5: 40%`, with whose they are. */
function saidOf(rows: readonly Row[], say: Say): ModelFacts['said'] {
  if (rows.length === 0)
    return [{ fact: say('Neither the report nor its readers say anything of this model.'), source: '' }];
  return rows.map((row) => {
    const cohort = typeof row.cohort === 'string' ? row.cohort : null;
    const when = [
      cohort !== null && /^\d{4}-\d\d$/.test(cohort) ? say(`${formatDate(cohort)} cohort`) : say(cohort ?? ''),
      typeof row.month === 'number' ? say(`month ${row.month}`) : null,
    ].filter((part) => part !== null && part !== '');
    const known = [saidValue(row), row.shape, row.verdict === 'none' ? 'no foundational cohort' : row.verdict];
    const fact = [
      when.join(say(', ')),
      known
        .filter((part) => typeof part === 'string')
        .map(say)
        .join(say('; ')),
    ].filter((part) => part !== '');
    return {
      fact: fact.join(say(': ')),
      source: `(${say(String(row.said_by ?? 'nobody named'))}${say('; ')}${say(String(row.kind))})`,
    };
  });
}

function saidValue({ retention, low, high }: Row): string | null {
  if (typeof retention === 'number') return `about ${retention}%`;
  return typeof low === 'number' && typeof high === 'number' ? `${low} to ${high}%` : null;
}
