/** Small logs for tests, in a DuckDB table of their own. */

import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import type { StudyLabels } from '../../src/counts/options.ts';
import { inPlace, type Sql } from '../../src/counts/sql.ts';
import { openPackage } from '../../src/data/package.ts';
import { requestColumns } from '../../src/ingest/request.ts';

export interface Request {
  readonly request_id: string | null;
  /** `2025-08-04 10:00:00`, UTC. */
  readonly ts: string | null;
  readonly user_id: string | null;
  readonly session_id: string | null;
  readonly app: string | null;
  readonly api_key: string | null;
  readonly model_raw: string | null;
  readonly model: string | null;
  readonly variant: string | null;
  readonly provider: string | null;
  readonly prompt_tokens: number | null;
  readonly completion_tokens: number | null;
  readonly reasoning_tokens: number | null;
  readonly cached_tokens: number | null;
  readonly cache_write_tokens: number | null;
  readonly cache_write_1h_tokens: number | null;
  readonly project: string | null;
  readonly cost_usd: number | null;
  readonly cost_source: string | null;
  readonly is_byok: boolean | null;
  readonly finish_reason: string | null;
  readonly tool_called: boolean | null;
  readonly status: string | null;
  readonly latency_ms: number | null;
  readonly ttft_ms: number | null;
  readonly country: string | null;
  readonly language: string | null;
  readonly category: string | null;
  readonly source: string | null;
  readonly requests: number;
  readonly agent?: string | null;
  readonly team?: string | null;
  readonly limit_percent?: number | null;
  readonly limit_minutes?: number | null;
  readonly limit_resets?: number | null;
}

const types = Object.fromEntries(requestColumns.map(({ name, type }) => [name, type]));

const blank: Request = {
  ...(Object.fromEntries(Object.keys(types).map((name) => [name, null])) as unknown as Request),
  requests: 1,
};

/** A request that has only the given values. */
export function request(given: Partial<Request>): Request {
  return { ...blank, ...given };
}

const instance = await DuckDBInstance.create(':memory:');

/** A new table `requests` with these rows; each call has its own connection and schema. */
let opened = 0;
export async function logOf(requests: readonly Request[]): Promise<Sql> {
  const connection = await instance.connect();
  await connection.run("set timezone = 'UTC'");
  opened += 1;
  await connection.run(`create schema log_${opened}`);
  await connection.run(`use log_${opened}`);
  const shape = JSON.stringify([types]).replaceAll("'", "''");
  const columns = Object.keys(types).map((name) => `item.${name}`);
  await connection.run(
    `create table requests as select ${columns.join(', ')} from (select unnest(from_json(?::json, '${shape}')) as item)`,
    [JSON.stringify(requests)],
  );
  return {
    ...inPlace,
    rows: async (sql, parameters = []) => {
      const reader = await connection.runAndReadAll(sql, parameters as (string | number | null)[]);
      return reader.getRowObjects();
    },
  };
}

const data = openPackage(fileURLToPath(new URL('../../data/', import.meta.url)));

export const labels: StudyLabels = {
  models: data.dataset('models'),
  authors: data.dataset('authors'),
  categories: data.dataset('category-map'),
  countries: data.dataset('countries'),
};

export const dataset = (name: string) => data.dataset(name);

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 5 });

/** Models that labels know in several ways, one without labels, and none. */
export const models: readonly (readonly [model: string | null, variant: string | null])[] = [
  ['openai/gpt-4o-mini', null],
  ['deepseek/deepseek-chat-v3-0324', 'free'],
  ['deepseek/deepseek-chat-v3-0324', null],
  ['anthropic/claude-3-7-sonnet', null],
  ['anthropic/claude-3-7-sonnet', 'thinking'],
  ['anthropic/claude-4-sonnet-20250522', null],
  ['qwen/qwen3-coder', null],
  ['mistralai/mistral-nemo', null],
  ['nobody/knows-this', null],
  ['house-model', null],
  [null, null],
];

export const anyRequest: fc.Arbitrary<Request> = fc
  .record({
    ts: maybe(
      fc
        .integer({ min: 0, max: 150 * 24 })
        .map((hours) =>
          new Date(Date.UTC(2025, 2, 3) + hours * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
        ),
    ),
    user_id: maybe(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
    app: maybe(fc.constantFrom('Cline', 'SillyTavern')),
    which: fc.constantFrom(...models),
    prompt_tokens: maybe(fc.integer({ min: 0, max: 100_000 })),
    completion_tokens: maybe(fc.integer({ min: 0, max: 5000 })),
    reasoning_tokens: maybe(fc.integer({ min: 0, max: 500 })),
    cost_usd: maybe(fc.integer({ min: 0, max: 40 }).map((cents) => cents / 1000)),
    cost_source: fc.constantFrom('billed', 'list', null),
    is_byok: maybe(fc.boolean()),
    finish_reason: maybe(fc.constantFrom('stop', 'tool_calls', 'length')),
    status: fc.constantFrom('ok', 'ok', 'error', 'cancelled', null),
    country: maybe(fc.constantFrom('US', 'de', 'Japan', 'BR', 'Atlantis')),
    language: maybe(fc.constantFrom('en', 'zh-Hans', 'Klingon!')),
    category: maybe(
      fc.constantFrom(
        'programming',
        'Roleplay',
        'other',
        '/Computers & Electronics/Programming/Development Tools',
        '/Science/Computer Science',
        '/Adult',
        '/Arts & Entertainment/Fan Fiction',
        'what is this',
      ),
    ),
  })
  .map(({ which: [model, variant], ...rest }) =>
    request({
      ...rest,
      model,
      variant,
      tool_called: rest.finish_reason === null ? null : rest.finish_reason === 'tool_calls',
    }),
  );

export const anyLog = fc.array(anyRequest, { minLength: 0, maxLength: 120, size: 'max' });
