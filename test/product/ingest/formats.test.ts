/** One golden log for each format, with its traps: the rows it becomes are beside it, and what matters is said here. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logFormats } from '../../../src/ingest/formats/index.ts';
import { parseMap } from '../../../src/ingest/formats/mapped.ts';
import { logFormatNames } from '../../../src/ingest/formats/names.ts';
import { goldenLogs, type Loaded, load, rejected, withEngine } from '../../ingest/engine-at.ts';

const mapping = ['ts=when,user=who,model=llm,prompt=in,completion=out,cost=paid'];

function read(name: string): Promise<Loaded> {
  const options = name === 'map.csv' ? { map: parseMap(mapping) } : {};
  return withEngine((engine) => load(engine, [join(goldenLogs, name)], options));
}

const logs = [
  ['openrouter-activity.csv', 'openrouter', { read: 7, kept: 5, duplicates: 1, rejected: 1, other: 0 }],
  ['openrouter-daily.json', 'openrouter-daily', { read: 2, kept: 2, duplicates: 0, rejected: 0, other: 0 }],
  ['litellm.csv', 'litellm', { read: 4, kept: 3, duplicates: 0, rejected: 1, other: 0 }],
  ['litellm.jsonl', 'litellm', { read: 3, kept: 2, duplicates: 0, rejected: 1, other: 0 }],
  ['otlp.jsonl', 'otlp', { read: 6, kept: 2, duplicates: 1, rejected: 1, other: 2 }],
  ['langfuse.jsonl', 'langfuse', { read: 3, kept: 2, duplicates: 0, rejected: 0, other: 1 }],
  ['claude-code', 'claude-code', { read: 9, kept: 3, duplicates: 2, rejected: 1, other: 3 }],
  ['codex', 'codex', { read: 12, kept: 3, duplicates: 1, rejected: 0, other: 8 }],
  ['cursor.csv', 'cursor', { read: 4, kept: 3, duplicates: 0, rejected: 1, other: 0 }],
  ['helicone.csv', 'helicone', { read: 4, kept: 3, duplicates: 1, rejected: 0, other: 0 }],
  ['openai-usage.json', 'openai-usage', { read: 4, kept: 2, duplicates: 0, rejected: 1, other: 1 }],
  ['anthropic-usage.csv', 'anthropic-usage', { read: 5, kept: 2, duplicates: 1, rejected: 1, other: 1 }],
  ['map.csv', 'map', { read: 5, kept: 4, duplicates: 0, rejected: 1, other: 0 }],
] as const;

describe('a golden log', () => {
  test.each(logs)('%s is told to be %s, and becomes the rows beside it', async (name, format, counts) => {
    const { rows, accounting } = await read(name);
    expect(accounting.formats).toEqual([format]);
    expect(accounting).toMatchObject(counts);
    const text = `${JSON.stringify(rows, null, 1)}\n`;
    await expect(text).toMatchFileSnapshot(
      join(goldenLogs, `${name.replace(/\.[a-z]+$/, '')}-${name.split('.')[1] ?? 'folder'}.rows.json`),
    );
  });

  test('the names that --from takes are those of the formats', () => {
    expect(logFormats.map(({ name }) => name)).toEqual([...logFormatNames]);
  });
});

const byId = ({ rows }: Loaded, id: string) => rows.find(({ request_id }) => String(request_id).startsWith(id));

describe('the traps', () => {
  test('OpenRouter: cost is net and the prompt holds what was cached', async () => {
    const loaded = await read('openrouter-activity.csv');
    expect(byId(loaded, 'gen-1754301600')).toMatchObject({
      cost_usd: 0.0012,
      prompt_tokens: 35985,
      cached_tokens: 35351,
      completion_tokens: 84,
      reasoning_tokens: 67,
      ts: '2025-08-04T10:00:00.250Z',
    });
    expect(byId(loaded, 'gen-1754305200')).toMatchObject({
      cost_usd: 0.01,
      tool_called: true,
      model: 'anthropic/claude-4-sonnet',
    });
    expect(byId(loaded, 'gen-1754308800')).toMatchObject({ model: 'deepseek/deepseek-r1-0528', variant: 'free' });
    expect(byId(loaded, 'gen-1754312400')).toMatchObject({ is_byok: true, status: 'cancelled' });
    expect(rejected(loaded.accounting)).toContain(', row 5: tokens_prompt is no count: many');
  });

  test('OpenRouter sums: a row says how many requests it stands for', async () => {
    const { rows } = await read('openrouter-daily.json');
    expect(rows.map(({ requests }) => requests).sort()).toEqual([12, 3]);
  });

  test('LiteLLM: zones are obeyed, cached counts found in both places, end_user before user', async () => {
    const loaded = await read('litellm.csv');
    expect(byId(loaded, 'r-2')).toMatchObject({
      ts: '2025-08-04T10:00:00.000Z',
      cached_tokens: 64,
      reasoning_tokens: 30,
    });
    expect(byId(loaded, 'r-1')).toMatchObject({ cached_tokens: 600, cache_write_tokens: 100, category: 'coding' });
    expect(byId(loaded, 'r-1')?.user_id).not.toBe(byId(loaded, 'r-2')?.user_id);
    expect(rejected(loaded.accounting)).toContain(', row 4: ');
  });

  test('OTLP: attempts at providers are no requests, and of a span sent twice the whole one stays', async () => {
    const loaded = await read('otlp.jsonl');
    expect(byId(loaded, 'gen-1')).toMatchObject({
      completion_tokens: 200,
      cached_tokens: 800,
      reasoning_tokens: 150,
      tool_called: true,
      cost_source: 'billed',
    });
    expect(byId(loaded, 't2-s3')).toMatchObject({
      prompt_tokens: 70,
      finish_reason: 'stop',
      model: 'anthropic/claude-4-sonnet',
    });
    expect(rejected(loaded.accounting)).toContain(', line 4: it is no whole JSON object');
  });

  test('Langfuse: input tokens are the sum of all that are called input', async () => {
    expect(byId(await read('langfuse.jsonl'), 'o-1')).toMatchObject({
      prompt_tokens: 1050,
      completion_tokens: 50,
      cached_tokens: 900,
      cache_write_tokens: 50,
      tool_called: true,
    });
  });

  test('Claude Code: the last line of a stream counts once, with its cache in the prompt', async () => {
    const loaded = await read('claude-code');
    expect(byId(loaded, 'msg_1')).toMatchObject({
      prompt_tokens: 10004,
      completion_tokens: 310,
      cached_tokens: 9000,
      cache_write_tokens: 1000,
      finish_reason: 'tool_calls',
    });
    expect(rejected(loaded.accounting)).toContain(', line 7: ');
    expect(loaded.accounting.firstRejection?.file).toMatch(/one\.jsonl$/);
  });

  test('Codex: steps between sums, each once, at the time and by the model they were made', async () => {
    const { rows } = await read('codex');
    expect(
      rows.map(({ model, prompt_tokens, cached_tokens, completion_tokens, ts }) => [
        model,
        prompt_tokens,
        cached_tokens,
        completion_tokens,
        ts,
      ]),
    ).toEqual([
      ['openai/gpt-5-codex', 1000, 200, 100, '2025-09-01T10:00:03.000Z'],
      ['openai/gpt-5', 2500, 1000, 50, '2025-09-01T10:01:03.000Z'],
      ['openai/gpt-5-codex', 1000, 900, 30, '2025-09-02T08:01:00.000Z'],
    ]);
  });

  test('a table by --map: epochs, zones over a change of clocks, unknown counts, a time in the future', async () => {
    const { rows, accounting } = await read('map.csv');
    // Two rows are equal and have no id: both are counted.
    expect(rows.map(({ ts }) => ts)).toEqual([
      '2025-08-04T10:00:00.000Z',
      '2025-08-04T10:00:00.000Z',
      '2025-08-04T11:00:00.000Z',
      '2025-10-26T01:30:00.000Z',
    ]);
    expect(rows[2]).not.toHaveProperty('completion_tokens');
    expect(rows[2]).not.toHaveProperty('cost_usd');
    expect(rejected(accounting)).toMatch(/in the future: 2999-01-01/);
  });
});
