/** Any column of a gateway's table may be missing: whatever is left is read, from csv, parquet and json alike. */
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../src/ingest/engine.ts';
import { inFolder, load } from './engine-at.ts';

const logs = {
  litellm: {
    needed: ['request_id', 'startTime', 'spend', 'model', 'prompt_tokens', 'completion_tokens'],
    row: {
      request_id: 'r1',
      call_type: 'acompletion',
      api_key: 'k1',
      spend: '0.01',
      total_tokens: '150',
      prompt_tokens: '100',
      completion_tokens: '50',
      startTime: '2026-06-01 10:00:00.1',
      endTime: '2026-06-01 10:00:01',
      completionStartTime: '2026-06-01 10:00:00.5',
      model: 'gpt-4o-mini',
      model_group: 'gpt',
      custom_llm_provider: 'openai',
      user: 'u1',
      end_user: 'e1',
      metadata: '{"usage_object":{"prompt_tokens_details":{"cached_tokens":5}}}',
      request_tags: '["User-Agent: x","a"]',
      session_id: 's1',
      status: 'success',
    },
  },
  langfuse: {
    needed: ['id', 'trace_id', 'type', 'start_time', 'provided_model_name', 'usage_details'],
    row: {
      id: 'o1',
      trace_id: 't',
      type: 'GENERATION',
      start_time: '2026-06-01T10:00:00.000Z',
      end_time: '2026-06-01T10:00:01.000Z',
      completion_start_time: '2026-06-01T10:00:00.500Z',
      provided_model_name: 'gpt-5.2',
      usage_details: '{"input":100,"output":50,"total":150}',
      total_cost: '0.01',
      level: 'DEFAULT',
      user_id: 'u1',
      session_id: 's1',
      tags: '["a"]',
      tool_call_names: '["t"]',
    },
  },
} as const;

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ memory: '1GB', threads: 2 });
});
afterAll(() => engine.close());

type Row = Readonly<Record<string, string>>;

/** A log in a folder: one file for each row, as each has columns of its own. */
async function read(rows: readonly Row[], type: 'csv' | 'parquet' | 'jsonl') {
  const files = rows.map((row, i) => [
    `${i}.${type === 'jsonl' ? 'jsonl' : 'csv'}`,
    type === 'jsonl' ? `${JSON.stringify(row)}\n` : Papa.unparse([row]),
  ]);
  return inFolder(Object.fromEntries(files), async (folder) => {
    if (type !== 'parquet') return load(engine, [folder]);
    const copies = rows.map(
      (_, i) =>
        `COPY (SELECT * FROM read_csv('${join(folder, `${i}.csv`)}', all_varchar = true)) TO '${join(folder, `${i}.parquet`)}'`,
    );
    await engine.run(copies.join(';'));
    return load(engine, [join(folder, '*.parquet')]);
  });
}

describe.each(['csv', 'parquet', 'jsonl'] as const)('a %s', (type) => {
  test.each(Object.keys(logs) as (keyof typeof logs)[])(
    'of %s is read without any column that may be missing, and without all of them',
    async (name) => {
      const { needed, row } = logs[name] as { readonly needed: readonly string[]; readonly row: Row };
      const id = needed[0] ?? '';
      const optional = Object.keys(row).filter((column) => !needed.includes(column));
      const rows = [[], ...optional.map((column) => [column]), optional].map((columns: readonly string[], i) => ({
        ...Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column))),
        [id]: `r${i}`,
      }));
      const { accounting } = await read(rows, type);
      expect(accounting).toMatchObject({
        formats: [name],
        kept: rows.length,
        rejected: 0,
        unreadFiles: 0,
        tokens: rows.length * 150,
      });
    },
    60_000,
  );
});
