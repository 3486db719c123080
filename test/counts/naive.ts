/** The figures computed again with maps and sets instead of SQL, for comparison. Slow, short and simple. */
import type { Row } from '../../src/data/dataset.ts';
import { labels, type Request } from './log.ts';

export interface Labelled extends Request {
  readonly canonical: string;
  readonly author: string;
  readonly sourceType: string;
  readonly size: string | null;
  readonly open: boolean | null;
  readonly reasons: boolean | null;
  readonly reasonsByDefault: boolean | null;
  readonly kindOfWork: string | null;
  readonly tag: string | null;
  /** Prompt and completion; null if either is unknown. */
  readonly tokens: number | null;
}

export function labelled(log: readonly Request[], apps: ReadonlyMap<string, string> = new Map()): Labelled[] {
  return log.map((each) => {
    const row = modelRow(each.model, each.variant);
    const slug = each.model;
    const work = each.category === null ? null : workOf(each.category);
    const inferred = work === null && each.app !== null ? (apps.get(each.app) ?? null) : null;
    const author = row?.author ?? (slug?.includes('/') ? slug.split('/')[0] : null) ?? 'not named';
    return {
      ...each,
      canonical: String(row?.model ?? slug ?? 'not named'),
      author: String(author),
      sourceType: typeOf(row),
      size: (row?.size as string | null) ?? null,
      open: (row?.open_weights as boolean | null) ?? null,
      reasons: (row?.reasoning as boolean | null) ?? null,
      reasonsByDefault: (row?.reasoning_default as boolean | null) ?? null,
      kindOfWork: work ?? inferred,
      tag: work !== null && each.category?.startsWith('/') ? (each.category.split('/').at(-1) ?? null) : null,
      tokens:
        each.prompt_tokens === null || each.completion_tokens === null
          ? null
          : each.prompt_tokens + each.completion_tokens,
    };
  });
}

function modelRow(model: string | null, variant: string | null): Row | undefined {
  const { rows } = labels.models;
  const slugVariant = (row: Row) => String(row.slug).split(':')[1] ?? null;
  const withVariant =
    variant === null
      ? undefined
      : (rows.find((row) => row.slug === `${model}:${variant}`) ??
        rows.find((row) => row.model === model && slugVariant(row) === variant));
  return (
    withVariant ??
    rows.find((row) => row.slug === model) ??
    rows.find((row) => row.model === model && slugVariant(row) === null) ??
    rows.find((row) => row.model === model)
  );
}

function typeOf(row: Row | undefined): string {
  if (row === undefined || row.stealth === true || row.open_weights === null) return 'Unknown';
  if (row.open_weights === false) return 'Closed';
  const origin = labels.authors.rows.find(({ author }) => author === row.author)?.origin ?? null;
  return origin === null ? 'Unknown' : origin === 'China' ? 'Chinese OSS' : 'RoW OSS';
}

/** Written out again for the words that tests use, so that a bug in the map's reader is visible. */
const works: Readonly<Record<string, string | null>> = {
  programming: 'programming',
  Roleplay: 'roleplay',
  other: 'other',
  '/Computers & Electronics/Programming/Development Tools': 'programming',
  '/Science/Computer Science': 'programming',
  '/Adult': 'adult',
  '/Arts & Entertainment/Fan Fiction': null,
  'what is this': null,
};

function workOf(word: string): string | null {
  return works[word] ?? null;
}

export function mondayOf(ts: string): string {
  const date = new Date(`${ts.replace(' ', 'T')}Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

export function sumBy<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
  of: (value: T) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const value of values) sums.set(keyOf(value), (sums.get(keyOf(value)) ?? 0) + of(value));
  return sums;
}

export const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Week, series and share of the week, for the requests that `series` names. */
export function weeklyShares(log: readonly Labelled[], series: (each: Labelled) => string | null): Row[] {
  const held = log.flatMap((each) => {
    const name = series(each);
    return each.ts === null || each.tokens === null || name === null
      ? []
      : [{ week: mondayOf(each.ts), name, tokens: each.tokens }];
  });
  const weeks = sumBy(
    held,
    ({ week }) => week,
    ({ tokens }) => tokens,
  );
  return [
    ...sumBy(
      held,
      ({ week, name }) => JSON.stringify([week, name]),
      ({ tokens }) => tokens,
    ),
  ].map(([key, tokens]) => {
    const [week = '', name = ''] = JSON.parse(key) as string[];
    const all = weeks.get(week) ?? 0;
    return { week, name, tokens, share: all === 0 ? null : (100 * tokens) / all };
  });
}

/** Linear between the two nearest, as `quantile_cont` is. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

/** The requests whose cost counts: billed ones if there are any, without own keys. */
export function paid(log: readonly Labelled[]): Labelled[] {
  const isBilled = log.some((each) => each.cost_usd !== null && each.cost_source !== 'list');
  return log.filter(
    (each) => each.cost_usd !== null && each.is_byok !== true && (each.cost_source !== 'list') === isBilled,
  );
}

/** USD per 1M tokens; null if no cost is positive. */
export function priceOf(log: readonly Labelled[], paidRequests: ReadonlySet<Labelled>): number | null {
  const priced = log.filter((each) => paidRequests.has(each) && (each.cost_usd ?? 0) > 0 && each.tokens !== null);
  const tokens = add(priced.map((each) => each.tokens ?? 0));
  return tokens === 0 ? null : (1e6 * add(priced.map((each) => each.cost_usd ?? 0))) / tokens;
}

/** Months (or Mondays) of each user of each model, numbered from the log's first. */
export function activity(
  log: readonly Labelled[],
  numberOf: (ts: string) => number,
): Map<string, Map<string, Set<number>>> {
  const models = new Map<string, Map<string, Set<number>>>();
  for (const each of log) {
    if (each.ts === null || each.model === null || each.user_id === null) continue;
    if (each.status === 'error' || each.status === 'cancelled') continue;
    // A variant counts as the model: a user who moves to `:free` has not left.
    const name = String(modelRow(each.model, null)?.model ?? each.model);
    const users = models.get(name) ?? new Map<string, Set<number>>();
    const months = users.get(each.user_id) ?? new Set<number>();
    models.set(name, users.set(each.user_id, months.add(numberOf(each.ts))));
  }
  return models;
}

export interface NaiveCell {
  readonly model: string;
  readonly cohort: number;
  readonly month: number;
  readonly size: number;
  readonly retained: number;
}

export function retention(
  models: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>,
  count: number,
  isActive: (months: ReadonlySet<number>, month: number) => boolean,
): NaiveCell[] {
  return [...models].flatMap(([model, users]) => {
    const firsts = [...users.values()].map((months) => ({ first: Math.min(...months), months }));
    return [...new Set(firsts.map(({ first }) => first))].flatMap((cohort) => {
      const members = firsts.filter(({ first }) => first === cohort);
      return Array.from({ length: count - cohort }, (_, month) => ({
        model,
        cohort,
        month,
        size: members.length,
        retained: members.filter(({ months }) => isActive(months, cohort + month)).length,
      }));
    });
  });
}
