/** Rows of the speed board. Each number comes with the number of requests behind it; unknown is null. */
import { savedByCache } from '../../counts/cache-saving.ts';
import { usdOf } from '../../counts/list-price.ts';
import type { UsageKey } from '../../counts/options.ts';
import { quantileOf, sizeOf, together } from '../../counts/sketch.ts';
import type { SpeedPart } from '../../counts/speed.ts';
import type { Field, Row } from '../../data/dataset.ts';
import { requestsField, textField } from '../shared/log-view.ts';
import { round } from '../shared/rows.ts';
import { type Grouping, grouped, inOrder, keyField } from '../usage/groups.ts';
import { shareOf } from '../usage/sums.ts';

function field(name: string, title: string, unit: string, description?: string): Field {
  const type = unit === 'requests' || unit === 'ms' ? 'integer' : 'number';
  return { name, title, type, unit, ...(description === undefined ? {} : { description }) };
}

const measures: readonly Field[] = [
  field('latency_n', 'Requests with latency', 'requests'),
  field('latency_p50', 'Latency, median', 'ms', 'From start to end.'),
  field('latency_p95', 'Latency, 95%', 'ms'),
  field('latency_p99', 'Latency, 99%', 'ms'),
  field('ttft_n', 'Requests with first token', 'requests'),
  field('ttft_p50', 'First token, median', 'ms', 'From start to first token.'),
  field('ttft_p95', 'First token, 95%', 'ms'),
  field('ttft_p99', 'First token, 99%', 'ms'),
  field('output_speed', 'Output a second', 'tokens per second', 'From start to end.'),
  field('output_speed_n', 'Requests with speed', 'requests'),
  field('stream_speed', 'Output a second, streamed', 'tokens per second', 'From the first token to the end.'),
  field('stream_speed_n', 'Requests streamed', 'requests'),
  field('error_rate', 'Errors', '%', 'Of requests whose end is told.'),
  field('cancel_rate', 'Cancelled', '%', 'Of requests whose end is told.'),
  field('status_n', 'Requests with an end', 'requests'),
  field('cache_hit', 'Cache hits', '%', 'Of prompt tokens of requests that say it, read from a cache.'),
  field('cache_saved_usd', 'Caching saved', 'USD', 'At list prices, less what cache writes cost more than input.'),
  field('cache_saved_share', 'Of the price uncached', '%', 'Of what the same tokens come to without a cache.'),
];

export function speedFields(by: UsageKey): readonly Field[] {
  return [keyField(by), requestsField, ...measures];
}

/** In order of time, or most requests first. */
export function speedRows(parts: readonly SpeedPart[], grouping: Grouping): Row[] {
  const { by } = grouping;
  const rows = [...grouped(parts, grouping)].map(([key, own]): Row => ({ [by]: key, ...valuesOf(own) }));
  return inOrder(rows, by, 'requests');
}

export function hasAny(parts: readonly SpeedPart[]): boolean {
  const { latency_n: latency, ttft_n: first, status_n: ends, cache_hit: hit } = valuesOf(parts);
  return [latency, first, ends].some((n) => Number(n) > 0) || hit !== null;
}

function valuesOf(parts: readonly SpeedPart[]): Row {
  const of = (name: string) => sumOf(parts.map(({ more }) => more[name] ?? null)) ?? 0;
  const latency = together(parts.map(({ times }) => times.latency_ms));
  const first = together(parts.map(({ times }) => times.ttft_ms));
  const reading = parts.filter(({ tokens }) => tokens.read !== null);
  const read = sumOf(reading.map(({ tokens }) => tokens.read));
  const readOf = sumOf(reading.map((part) => part.readOf)) ?? 0;
  const saved = reading.map(savedByCache);
  const known = saved.filter((each) => each !== null);
  const saving = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0n);
  const paid = reading.reduce((sum, { worth }, i) => (saved[i] === null ? sum : sum + (worth ?? 0n)), 0n);
  const speed = (tokens: number, ms: number) => (ms === 0 ? null : round((1000 * tokens) / ms, 1));
  return {
    requests: parts.some(({ unsaid }) => unsaid > 0) ? null : sumOf(parts.map(({ requests }) => requests)),
    latency_n: sizeOf(latency),
    latency_p50: quantileOf(latency, 0.5),
    latency_p95: quantileOf(latency, 0.95),
    latency_p99: quantileOf(latency, 0.99),
    ttft_n: sizeOf(first),
    ttft_p50: quantileOf(first, 0.5),
    ttft_p95: quantileOf(first, 0.95),
    ttft_p99: quantileOf(first, 0.99),
    output_speed: speed(of('timed_tokens'), of('timed_ms')),
    output_speed_n: of('timed'),
    stream_speed: speed(of('streamed_tokens'), of('streamed_ms')),
    stream_speed_n: of('streamed'),
    error_rate: of('stated') === 0 ? null : shareOf(of('failed'), of('stated')),
    cancel_rate: of('stated') === 0 ? null : shareOf(of('cancelled'), of('stated')),
    status_n: of('stated'),
    cache_hit: read === null || readOf === 0 ? null : round((100 * read) / readOf, 1),
    cache_saved_usd: saving === null ? null : usdOf(saving),
    cache_saved_share:
      saving === null || paid + saving <= 0n ? null : round((100 * Number(saving)) / Number(paid + saving), 1),
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

export const totalFields: readonly Field[] = [
  textField('measure', 'Measure'),
  textField('unit', 'Unit'),
  { name: 'value', title: 'Value', type: 'number' },
  { name: 'n', title: 'Requests', type: 'integer', unit: 'requests', description: 'That the value is of.' },
];

/** All values of all requests together, one row each. */
export function totalRows(parts: readonly SpeedPart[]): Row[] {
  const all = valuesOf(parts);
  const nOf: Readonly<Record<string, string>> = {
    latency: 'latency_n',
    ttft: 'ttft_n',
    output: 'output_speed_n',
    stream: 'stream_speed_n',
    error: 'status_n',
    cancel: 'status_n',
  };
  return measures
    .filter(({ name }) => !name.endsWith('_n'))
    .map(({ name, title, unit = '' }) => {
      const n = all[nOf[name.split('_')[0] ?? ''] ?? ''] ?? null;
      return { measure: title.toLowerCase(), unit, value: all[name] ?? null, n };
    });
}
