/** Rows of the usage board, its totals and its prices. A sum covers only known values. */
import type { DaySpan } from '../../counts/aggregate.ts';
import type { ListPrice } from '../../counts/list-price.ts';
import type { Span } from '../../counts/log.ts';
import type { UsageKey, UsageOptions } from '../../counts/options.ts';
import type { UsagePart } from '../../counts/usage.ts';
import type { Field, Row } from '../../data/dataset.ts';
import { groupBy } from '../../data/group-by.ts';
import { addDays } from '../../data/week.ts';
import { requestsField, textField, tokensField } from '../shared/log-view.ts';
import { round } from '../shared/rows.ts';
import { firstDay, grouped, inOrder, isTime, keyField, lastDay, periodOf } from './groups.ts';
import { moneyOf, type Sums, shareOf, sumsOf } from './sums.ts';

/** What the days of a board are compared with. */
export interface Bounds {
  readonly asked: UsageOptions;
  /** First and last day of the log. */
  readonly log: Span;
  /** The span of the same length before; undefined if the log does not cover it in full. */
  readonly before: DaySpan | undefined;
  readonly weekStart: 'monday' | 'sunday' | undefined;
}

function tokens(name: string, title: string, description?: string): Field {
  return { name, title, type: 'integer', unit: 'tokens', ...(description === undefined ? {} : { description }) };
}

function percent(name: string, title: string, description: string): Field {
  return { name, title, type: 'number', unit: '%', description };
}

function usd(name: string, title: string, description: string): Field {
  return { name, title, type: 'number', unit: 'USD', description };
}

const coverageField: Field = {
  name: 'coverage',
  title: 'Coverage',
  type: 'string',
  description: 'Whether the log and the days asked for span all of it.',
};

export function boardFields(by: UsageKey): readonly Field[] {
  return [
    keyField(by),
    requestsField,
    { ...tokensField, description: 'Prompt and completion.' },
    // What one looks for stands in front: a narrow terminal leaves out columns from the right.
    usd('logged_usd', 'Logged cost', 'What the log itself says.'),
    usd('list_usd', 'List-price value', 'Tokens times the list price of their model on their day; not what was spent.'),
    percent('tokens_change', 'Change of tokens', 'Against the same days or period before.'),
    percent('cost_change', 'Change of cost', 'Of the logged cost or else the list-price value, where both are whole.'),
    percent('cache_hit', 'Cache hits', 'Of prompt tokens of requests that say it, read from a cache.'),
    tokens('input_tokens', 'Input', 'Of prompts, neither read from a cache nor written to one.'),
    tokens('cache_write_tokens', 'Cache writes', 'Of prompts, written to a cache.'),
    tokens('cache_write_1h_tokens', 'Kept an hour', 'Of cache writes, kept for an hour and not for five minutes.'),
    tokens('cache_read_tokens', 'Cache reads', 'Of prompts, read from a cache.'),
    tokens('output_tokens', 'Output', 'Completions, with reasoning.'),
    tokens('reasoning_tokens', 'Reasoning tokens', 'Of output.'),
    {
      name: 'cost_kind',
      title: 'Which costs',
      type: 'string',
      description: 'logged, list price, or both; the one beside the other.',
    },
    percent('logged_share', 'Requests logged', 'Of requests, those whose cost the log says.'),
    percent('priced_share', 'Tokens priced', 'Of tokens, those of models with a list price.'),
    ...(by === 'week' || by === 'month' ? [coverageField] : []),
  ];
}

/** In order of time, or most tokens first. */
export function boardRows(parts: readonly UsagePart[], earlier: readonly UsagePart[], bounds: Bounds): Row[] {
  const { by } = bounds.asked;
  const grouping = { by, weekStart: bounds.weekStart };
  const now = grouped(parts, grouping);
  const before = grouped(earlier, grouping);
  const rows = [...now].map(([key, own]) => {
    const sums = sumsOf(own);
    const held = isTime(by) ? periodBefore(key ?? '', now, before, bounds) : earlierOf(before.get(key), bounds);
    return {
      [by]: key,
      requests: sums.requests,
      tokens: sums.tokens,
      input_tokens: sums.input,
      cache_write_tokens: sums.written,
      cache_write_1h_tokens: sums.hour,
      cache_read_tokens: sums.read,
      output_tokens: sums.output,
      reasoning_tokens: sums.reasoning,
      cache_hit: sums.hit,
      cost_kind: costKindOf(sums),
      logged_usd: sums.logged,
      logged_share: sums.loggedShare,
      list_usd: sums.worth,
      priced_share: sums.pricedShare,
      tokens_change: held === null || isPart(key, bounds) ? null : change(sums.tokens, held.tokens),
      cost_change: held === null || isPart(key, bounds) ? null : costChange(sums, held),
      coverage: isPart(key, bounds) ? 'part' : 'whole',
    };
  });
  return inOrder(rows, by, 'tokens');
}

function costKindOf({ logged, worth }: Sums): string | null {
  if (logged !== null) return worth === null ? 'logged' : 'both';
  return worth === null ? null : 'list price';
}

/** A period cut off by an end of the log or of the span, which must not look like a fall. False for keys that are not periods. */
function isPart(key: string | null, { asked: { by, since, until }, log }: Bounds): boolean {
  if (!isTime(by) || key === null) return false;
  const [first, last] = [firstDay(key), lastDay(key, by)];
  return (
    first < log.from || last > log.to || (since !== undefined && first < since) || (until !== undefined && last > until)
  );
}

/** The period before; null if it is not known in full. Days and weeks without a request have no rows. */
function periodBefore(
  key: string,
  now: ReadonlyMap<string | null, readonly UsagePart[]>,
  before: ReadonlyMap<string | null, readonly UsagePart[]>,
  bounds: Bounds,
): Sums | null {
  const { asked, log, weekStart } = bounds;
  const wanted = periodOf(addDays(firstDay(key), -1), { by: asked.by, weekStart });
  const from = bounds.before?.from ?? asked.since ?? log.from;
  if (firstDay(wanted) < from || firstDay(wanted) < log.from) return null;
  const parts = [...(before.get(wanted) ?? []), ...(now.get(wanted) ?? [])];
  return parts.length === 0 ? null : sumsOf(parts);
}

function earlierOf(parts: readonly UsagePart[] | undefined, { before }: Bounds): Sums | null {
  return before === undefined || parts === undefined ? null : sumsOf(parts);
}

/** In percent of the earlier value; null if that is zero, or either is null. */
function change(now: number | null, before: number | null): number | null {
  if (now === null || before === null || before === 0) return null;
  return round((100 * (now - before)) / before, 1);
}

/** Change of a cost that is complete on both sides. */
function costChange(now: Sums, before: Sums): number | null {
  if (now.loggedShare === 100 && before.loggedShare === 100) return change(now.logged, before.logged);
  if (now.pricedShare === 100 && before.pricedShare === 100) return change(now.worth, before.worth);
  return null;
}

export const totalFields: readonly Field[] = [
  textField('measure', 'Measure'),
  textField('unit', 'Unit'),
  { name: 'value', title: 'Value', type: 'number' },
  { name: 'before', title: 'Before', type: 'number', description: 'In as many days just before.' },
  percent('change', 'Change', 'Against before.'),
  percent('known', 'Known', 'Of requests or tokens, those that the value is made of.'),
];

/** Every total with that of the span before, one row each. */
export function totalRows(parts: readonly UsagePart[], earlier: readonly UsagePart[], { before }: Bounds): Row[] {
  const now = sumsOf(parts);
  const then = before === undefined ? null : sumsOf(earlier);
  const row = (measure: string, unit: string, of: (sums: Sums) => number | null, known: number | null): Row => {
    const [value, held] = [of(now), then === null ? null : of(then)];
    return { measure, unit, value, before: held, change: change(value, held), known: value === null ? null : known };
  };
  const known = shareOf(now.withTokens, now.requests);
  return [
    row('requests', 'requests', ({ requests }) => requests, 100),
    row('tokens', 'tokens', ({ tokens: all }) => all, known),
    row('input', 'tokens', ({ input }) => input, known),
    row('cache writes', 'tokens', ({ written }) => written, known),
    row('cache reads', 'tokens', ({ read }) => read, known),
    row('output', 'tokens', ({ output }) => output, known),
    row('reasoning', 'tokens', ({ reasoning }) => reasoning, known),
    row('cache hits', '%', ({ hit }) => hit, known),
    row('logged cost', 'USD', ({ logged }) => logged, now.loggedShare),
    row('list-price value', 'USD', ({ worth }) => worth, now.pricedShare),
  ];
}

function price(name: string, title: string): Field {
  return { name, title, type: 'number', unit: 'USD per 1M tokens' };
}

export const costFields: readonly Field[] = [
  textField('model', 'Model'),
  textField('provider', 'Provider'),
  { name: 'cost_kind', title: 'Cost kind', type: 'string', description: 'Logged, or tokens times a list price.' },
  usd('cost_usd', 'Cost in USD', 'Null where neither is known.'),
  requestsField,
  { ...tokensField, description: 'Not told apart for logged costs.' },
  textField('price_source', 'List'),
  textField('price_provider', 'Whose price'),
  { name: 'price_from', title: 'Price from', type: 'date', description: 'Day of the first snapshot it is in.' },
  { name: 'nearest', title: 'Nearest', type: 'boolean', description: 'No snapshot of that day: the nearest price.' },
  price('input_price', 'Input price'),
  price('cache_write_price', 'Cache write price'),
  price('cache_write_1h_price', 'Hour cache price'),
  price('cache_read_price', 'Cache read price'),
  price('output_price', 'Output price'),
];

/** By model, provider and price: a row for the logged cost and one for each list price, largest first. */
export function costRows(parts: readonly UsagePart[]): Row[] {
  const about = ({ model, provider }: UsagePart) => ({ model, provider });
  const logged = parts.filter(({ paid }) => paid !== null);
  const rows: Row[] = [
    ...[...groupBy(logged, (part) => JSON.stringify(about(part))).values()].map((own) => ({
      ...about(own[0] as UsagePart),
      cost_kind: 'logged',
      cost_usd: moneyOf(own.map(({ paid }) => paid)),
      requests: own.reduce((sum, { paidRequests }) => sum + paidRequests, 0),
    })),
    ...[...groupBy(parts, (part) => JSON.stringify([about(part), pricing(part.price)])).values()].map((own) => {
      const first = own[0] as UsagePart;
      return {
        ...about(first),
        cost_kind: first.price === null ? null : 'list price',
        cost_usd: moneyOf(own.map(({ worth }) => worth)),
        requests: sumsOf(own).requests,
        tokens: sumsOf(own).tokens,
        ...pricing(first.price),
      };
    }),
  ];
  const most = (row: Row) => Number(row.cost_usd ?? -1);
  const name = (row: Row) => JSON.stringify([row.model, row.provider, row.cost_kind, row.price_from]);
  return rows.sort(
    (a, b) => most(b) - most(a) || Number(b.tokens ?? 0) - Number(a.tokens ?? 0) || (name(a) < name(b) ? -1 : 1),
  );
}

function pricing(found: ListPrice | null): Row {
  if (found === null) return {};
  const perMillion = (pico: bigint | null) => (pico === null ? null : Number(pico) / 1e6);
  return {
    price_source: found.source,
    price_provider: found.provider,
    price_from: found.from,
    nearest: found.isNearest,
    input_price: perMillion(found.input),
    cache_write_price: perMillion(found.cacheWrite5m),
    cache_write_1h_price: perMillion(found.cacheWrite1h),
    cache_read_price: perMillion(found.cacheRead),
    output_price: perMillion(found.output),
  };
}
