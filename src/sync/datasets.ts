/** Turns checked replies into datasets: shipped ones with newer rows, and those that only a sync has. Pure. */
import Papa from 'papaparse';
import type { Row } from '../data/dataset.ts';
import type { PackageDescriptor, ResourceDescriptor } from '../data/descriptor.ts';
import { otherModels } from '../data/labels.ts';
import type { DataPackage } from '../data/package.ts';
import { sourceTokens } from '../data/source-tokens.ts';
import { withNewModels } from './new-models.ts';
import type { Ask, SyncSeries } from './plan.ts';
import type { Reply } from './replies.ts';
import { appTable, categoryTable, citationOf, contextTable, languageTable, resourceOf, toolTable } from './tables.ts';
import { believable, laidOver, modelWeeks, programmingTotals, sorted, totalsOf } from './weekly.ts';

export interface Fetched {
  readonly ask: Ask;
  readonly reply: Reply;
}

export interface Shipped {
  readonly descriptor: PackageDescriptor;
  readonly data: Pick<DataPackage, 'dataset'>;
}

/** A dataset to be written. */
export interface Made {
  readonly resource: ResourceDescriptor;
  readonly rows: readonly Row[];
  /** The day of its numbers. */
  readonly asOf: string;
  /** Weeks rejected as implausible; they keep the shipped numbers. */
  readonly doubtful?: readonly string[];
}

/** The datasets made from each series. They stay unchanged if the series cannot be fetched. */
export const madeFrom: Readonly<Record<SyncSeries, readonly string[]>> = {
  models: ['model-prices'],
  rankings: [
    'weekly-model-tokens',
    'weekly-totals',
    'weekly-source-tokens',
    'weekly-programming-totals',
    'models',
    'authors',
  ],
  category: [categoryTable.name],
  language: [languageTable.name],
  context: [contextTable.name],
  tools: [toolTable.name],
  apps: [appTable.name],
};

/** Datasets of the series in `fetched`, which must be complete. Each name once. */
export function datasetsOf(fetched: readonly Fetched[], shipped: Shipped): Made[] {
  const of = (series: SyncSeries) => fetched.filter(({ ask }) => ask.series === series);
  const listed = of('models').flatMap(({ reply }) => reply.rows);
  return [
    ...(of('rankings').length > 0 ? fromRankings(of('rankings'), listed, shipped) : []),
    ...(listed.length > 0 ? [pricesFrom(of('models'), shipped)] : []),
    ...(of('category').length > 0 ? [sliced(of('category'), categoryTable, 'category')] : []),
    ...(of('language').length > 0 ? [sliced(of('language'), languageTable, 'language_type')] : []),
    ...(of('context').length > 0 ? [sliced(of('context'), contextTable, 'bucket', rangeOf)] : []),
    ...(of('tools').length > 0 ? [sliced(of('tools'), toolTable, null)] : []),
    ...(of('apps').length > 0 ? [appsFrom(of('apps'))] : []),
  ];
}

/** The text of a dataset's csv, as parseRows reads it. */
export function csvOf({ resource, rows }: Made): string {
  const columns = resource.schema.fields.map(({ name }) => name);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  return `${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`;
}

function fromRankings(fetched: readonly Fetched[], listed: readonly Row[], shipped: Shipped): Made[] {
  const rows = (name: string) => shipped.data.dataset(name).rows;
  const before = { models: rows('models'), authors: rows('authors'), tokens: rows('weekly-model-tokens') };
  const { rows: fresh, doubtful } = believable(before.tokens, modelWeeks(fetched.flatMap(({ reply }) => reply.rows)));
  const asOf = oldest(fetched);
  const weeks = laidOver(before.tokens, fresh, ['week'], ['week', 'model']);
  const totals = laidOver(rows('weekly-totals'), totalsOf(fresh), ['week', 'coverage'], ['week', 'coverage']);
  const labels = withNewModels(before, weeks, listed);
  const sources = sourceTokens({ rows: weeks }, { rows: labels.models }, { rows: labels.authors });
  const last = weeks.at(-1)?.week ?? null;
  const notes = [...syncNotes(fetched), ...(last === null ? [] : [`The last week is that of ${last}.`])];
  const made = (name: string, all: readonly Row[], further: readonly string[]): Made => ({
    resource: renewed(shipped, name, asOf, further, fetched),
    rows: all,
    asOf,
  });
  const programming = programmingTotals(rows('weekly-programming-totals'), totals);
  const news = labels.models.length - before.models.length;
  const unaudited =
    news === 0
      ? []
      : [`Models that came up since and have no audited labels: ${news}. Open or closed is not known of them.`];
  const unlabelled = unaudited.length === 0 ? [] : [...unaudited, unknownShare(weeks, before.models, last)];
  return [
    { ...made('weekly-model-tokens', weeks, notes), doubtful },
    made('weekly-totals', totals, notes),
    made('weekly-source-tokens', sources, [...notes, ...unlabelled]),
    // The shipped ones stay if there are no new models.
    ...(news === 0 ? [] : [made('models', labels.models, unaudited), made('authors', labels.authors, [])]),
    ...(JSON.stringify(programming) === JSON.stringify(rows('weekly-programming-totals'))
      ? []
      : [made('weekly-programming-totals', programming, [])]),
  ];
}

/** Share of the last week's tokens whose models have no labels. */
function unknownShare(weeks: readonly Row[], models: readonly Row[], last: Row[string]): string {
  const known = new Set(models.map(({ slug }) => slug));
  const ofLast = weeks.filter(({ week }) => week === last);
  const sum = (rows: readonly Row[]) => rows.reduce((all, { tokens }) => all + Number(tokens), 0);
  const without = ofLast.filter(({ model }) => model !== otherModels && !known.has(model ?? null));
  return `They have ${((100 * sum(without)) / Math.max(1, sum(ofLast))).toFixed(1)}% of the last week and count as Unknown.`;
}

function pricesFrom(fetched: readonly Fetched[], shipped: Shipped): Made {
  const today = oldest(fetched);
  const listed = fetched.flatMap(({ reply }) => reply.rows);
  const fresh = [...new Map(listed.map((row) => [row.id, row])).values()].map((row) => ({
    ...row,
    as_of: today,
    note: null,
    source: 'OpenRouter model API (/api/v1/models)',
    kind: 'public',
  }));
  const name = 'model-prices';
  const rows = laidOver(shipped.data.dataset(name).rows, fresh, ['id', 'as_of'], ['id', 'as_of']);
  return { resource: renewed(shipped, name, today, syncNotes(fetched), fetched), rows, asOf: today };
}

type SyncTable = Parameters<typeof resourceOf>[0];

/** Weekly rankings, each under one filter, which becomes the column `column`. */
function sliced(
  fetched: readonly Fetched[],
  table: SyncTable,
  column: string | null,
  named: (of: string) => string = (of) => of,
): Made {
  const asOf = oldest(fetched);
  const rows = fetched.flatMap(({ ask, reply }) =>
    reply.rows.map(({ date, model, tokens }) => ({
      week: date ?? null,
      ...(column === null ? {} : { [column]: named(ask.of) }),
      model: model ?? null,
      tokens: tokens ?? null,
      kind: 'public',
    })),
  );
  return {
    resource: resourceOf(table, 'rankings', asOf, syncNotes(fetched)),
    rows: sorted(rows, table.primaryKey),
    asOf,
  };
}

function appsFrom(fetched: readonly Fetched[]): Made {
  const asOf = oldest(fetched);
  const rows = fetched.flatMap(({ ask: { from, to }, reply }) =>
    reply.rows.map((row) => ({ ...row, from, to, kind: 'public' })),
  );
  const first = new Map(rows.toReversed().map((row) => [(row as Row).rank, row]));
  return {
    resource: resourceOf(appTable, 'apps', asOf, syncNotes(fetched)),
    rows: [...first.values()].sort((a, b) => Number((a as Row).rank) - Number((b as Row).rank)),
    asOf,
  };
}

const ranges: Readonly<Record<string, string>> = {
  '1K': 'under 1K',
  '10K': '1K to 10K',
  '100K': '10K to 100K',
  '1M': '100K to 1M',
  '10M': '1M to 10M',
};

/** The range name that the shipped weekly-context-requests uses. */
function rangeOf(bucket: string): string {
  return ranges[bucket] ?? bucket;
}

/** The shipped description of a dataset, with its new date, source and notes. */
function renewed(
  { descriptor }: Shipped,
  name: string,
  asOf: string,
  further: readonly string[],
  fetched: readonly Fetched[],
): ResourceDescriptor {
  const resource = descriptor.resources.find((each) => each.name === name);
  if (resource === undefined) throw new Error(`The shipped package has no dataset ${name}.`);
  const { from, to } = { from: fetched[0]?.ask.from ?? '', to: fetched.at(-1)?.ask.to ?? '' };
  const source =
    name === 'model-prices'
      ? { title: 'OpenRouter model API', path: 'https://openrouter.ai/api/v1/models', locator: `listing of ${asOf}` }
      : {
          title: 'OpenRouter Data API, rankings-daily',
          path: 'https://openrouter.ai/rankings',
          locator: `synced: daily rows of ${from} to ${to}, summed to ISO weeks`,
        };
  return {
    ...resource,
    path: `${name}.csv`,
    sources: [source, ...resource.sources],
    citation:
      /as of \d{4}/.test(resource.citation) && name !== 'weekly-programming-totals'
        ? citationOf(name === 'model-prices' ? 'api/v1/models' : 'rankings', asOf)
        : resource.citation,
    notes: [...further, ...resource.notes],
  };
}

function syncNotes(fetched: readonly Fetched[]): string[] {
  const strange = fetched.reduce((sum, { reply }) => sum + reply.strange.length, 0);
  return strange === 0 ? [] : [`Strange values that the source gave and that were left out: ${strange}.`];
}

/** The oldest date of the replies: all of it is at least that new. */
function oldest(fetched: readonly Fetched[]): string {
  return fetched.map(({ reply }) => reply.asOf).sort()[0] ?? '';
}
