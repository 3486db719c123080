/** How long requests took, how many failed or were cancelled, and what caches saved, grouped as usage is. */
import { type Aggregate, count, type DaySpan, type GroupKey, type Sum, sum } from './aggregate.ts';
import type { StudyLabels, UsageOptions } from './options.ts';
import { bucketSql, type Sketch } from './sketch.ts';
import type { Sql } from './sql.ts';
import { boardKeys, keysOfRows, type UsagePart, usageParts } from './usage.ts';

/** A row that sums up requests has no time for any of them. */
const single = 'requests = 1';
const timed = `${single} and latency_ms > 0 and completion_tokens is not null`;
const streamed = `${timed} and ttft_ms is not null and ttft_ms < latency_ms`;

const speedSums: Readonly<Record<string, Sum>> = {
  stated: sum('requests', 'status is not null'),
  failed: sum('requests', `status = 'error'`),
  cancelled: sum('requests', `status = 'cancelled'`),
  timed: count('1', timed),
  timed_tokens: sum('completion_tokens', timed),
  timed_ms: sum('floor(latency_ms + 0.5)', timed),
  streamed: count('1', streamed),
  streamed_tokens: sum('completion_tokens', streamed),
  streamed_ms: sum('floor(latency_ms - ttft_ms + 0.5)', streamed),
};

type Time = 'latency_ms' | 'ttft_ms';

/** How many requests are in each bucket of a time, by these keys. */
export function sketchOf(by: Readonly<Record<string, GroupKey>>, time: Time): Aggregate {
  return { by: { ...by, bucket: bucketSql(time) }, sums: { n: count('1', `${single} and ${time} >= 0`) } };
}

export interface SpeedPart extends UsagePart {
  /** Empty if no time is known. The times of a whole group are in one of its parts. */
  readonly times: Readonly<Record<Time, Sketch>>;
}

/** The parts of usage, with times. */
export async function speedParts(
  sql: Sql,
  labels: StudyLabels,
  options: UsageOptions,
  span: DaySpan | undefined,
): Promise<SpeedPart[]> {
  const parts = await usageParts(sql, labels, options, span, speedSums);
  const latency = await sketchesOf(sql, labels, options, span, 'latency_ms');
  const first = await sketchesOf(sql, labels, options, span, 'ttft_ms');
  const none: Sketch = new Map();
  const taken = new Set<string>();
  return parts.map((part) => {
    const place = placeOf(part);
    // Several raw names may be one model; its times are returned only once.
    const isFirst = !taken.has(place);
    taken.add(place);
    const of = (sketches: ReadonlyMap<string, Sketch>) => (isFirst ? (sketches.get(place) ?? none) : none);
    return { ...part, times: { latency_ms: of(latency), ttft_ms: of(first) } };
  });
}

async function sketchesOf(
  sql: Sql,
  labels: StudyLabels,
  { by, zone }: UsageOptions,
  span: DaySpan | undefined,
  time: Time,
): Promise<ReadonlyMap<string, Sketch>> {
  const asked = { ...sketchOf(boardKeys(by, zone), time), ...(span === undefined ? {} : { span }) };
  const rows = await sql.rows(
    `select * from ${await sql.counted(asked)} where day is not null and bucket is not null and n > 0`,
  );
  const keysOf = keysOfRows(labels, by);
  const found = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const place = placeOf(keysOf(row));
    const sketch = found.get(place) ?? new Map<number, number>();
    const low = Number(row.bucket);
    sketch.set(low, (sketch.get(low) ?? 0) + Number(row.n));
    found.set(place, sketch);
  }
  return found;
}

function placeOf({ day, key, model, provider }: Pick<UsagePart, 'day' | 'key' | 'model' | 'provider'>): string {
  return JSON.stringify([day, key, model, provider]);
}
