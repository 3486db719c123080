/** Exports and replies of gateways with a column taken away or called otherwise, and what is right for them. */
import { type Case, jsonl } from './case.ts';

type Record_ = Readonly<Record<string, unknown>>;

const without = (record: Record_, name: string): Record_ =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
const cell = (value: unknown) =>
  `"${String(typeof value === 'object' ? JSON.stringify(value) : value).replaceAll('"', '""')}"`;
const csv = (...records: readonly Record_[]) =>
  [Object.keys(records[0] ?? {}).map(cell), ...records.map((each) => Object.values(each).map(cell))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
const renamed = (record: Record_, from: string, to: string) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));

const litellm = {
  request_id: 'r1',
  call_type: 'acompletion',
  api_key: 'k',
  spend: 0.01,
  total_tokens: 150,
  prompt_tokens: 100,
  completion_tokens: 50,
  startTime: '2026-06-01T10:00:00.100Z',
  endTime: '2026-06-01T10:00:01Z',
  model: 'gpt-4o-mini',
  model_group: 'mini',
  user: 'u1',
};
const langfuse = {
  id: 'o1',
  traceId: 't',
  type: 'GENERATION',
  startTime: '2026-06-01T10:00:00.000Z',
  endTime: '2026-06-01T10:00:02.000Z',
  model: 'gpt-5.2',
  usageDetails: { input: 100, output: 50, total: 150 },
  totalCost: 0.1,
};
const openrouter = {
  generation_id: 'gen-1',
  created_at: '2026-06-01 10:00:00.123',
  cost_total: 0.01,
  tokens_prompt: 100,
  tokens_completion: 50,
  tokens_reasoning: 10,
  tokens_cached: 20,
  model_permaslug: 'openai/gpt-5.2-20251211',
  provider_name: 'OpenAI',
  variant: 'standard',
};
const day = {
  date: '2026-08-24 00:00:00',
  model: 'openai/gpt-5.2',
  model_permaslug: 'openai/gpt-5.2-20251211',
  provider_name: 'OpenAI',
  usage: '$0.10',
  requests: 2,
  prompt_tokens: 100,
  completion_tokens: 50,
};
const helicone = {
  request_id: 'r1',
  request_created_at: '2026-06-01T10:00:00.000Z',
  response_created_at: '2026-06-01T10:00:01.000Z',
  request_user_id: 'u',
  request_model: 'gpt-4o',
  response_model: 'gpt-4o-2024-08-06',
  total_tokens: 150,
  prompt_tokens: 100,
  completion_tokens: 50,
  cost: 0.01,
};
const cursor = {
  Date: '2026-06-01T10:00:00.000Z',
  User: 'u@x',
  Kind: 'Included',
  Model: 'claude-4.5-sonnet-thinking',
  'Max Mode': 'No',
  'Input (w/ Cache Write)': 1000,
  'Input (w/o Cache Write)': 200,
  'Cache Read': 5000,
  'Output Tokens': 300,
  'Total Tokens': 6500,
  Cost: 'Included',
};

/** Each column away once, but those without which nobody could count. */
function eachAway(format: string, record: Record_, needed: readonly string[], tokens: number): Case[] {
  return Object.keys(record)
    .filter((name) => !needed.includes(name))
    .map((name) => ({
      what: `${format} without ${name}`,
      files: { 'a.csv': csv(without(record, name)) },
      expect: { kept: 1, tokens },
    }));
}

export const missingColumnCases: readonly Case[] = [
  ...eachAway('LiteLLM', litellm, [], 150),
  ...eachAway('Langfuse', langfuse, ['model', 'usageDetails'], 150),
  ...eachAway('OpenRouter', openrouter, ['created_at', 'model_permaslug', 'tokens_prompt', 'tokens_completion'], 150),
  ...eachAway('OpenRouter by day', day, ['date', 'prompt_tokens', 'completion_tokens'], 150),
  ...eachAway('Helicone', helicone, [], 150),
  ...eachAway('Cursor', cursor, ['Date', 'Model'], 6500),
  {
    what: 'LiteLLM: of a sum alone',
    files: { 'a.csv': csv(without(without(litellm, 'prompt_tokens'), 'completion_tokens')) },
    expect: { kept: 1, tokens: 150 },
  },
  {
    what: 'LiteLLM: a reply of pages, each record without its spend',
    files: {
      'a.json': JSON.stringify({
        data: [without(litellm, 'spend'), { ...without(litellm, 'spend'), request_id: 'r2' }],
        total: 2,
      }),
    },
    expect: { kept: 2, tokens: 300, withoutCost: 2 },
  },
  {
    what: 'LiteLLM: what its loggers write to a bucket',
    files: {
      'a.jsonl': jsonl({
        id: 'chatcmpl-1',
        call_type: 'acompletion',
        response_cost: 0.01,
        total_tokens: 150,
        prompt_tokens: 100,
        completion_tokens: 50,
        startTime: 1780308000.123,
        endTime: 1780308001.2,
        model: 'gpt-4o-mini',
        metadata: { user_api_key_hash: 'h', user_api_key_user_id: 'u' },
        end_user: '',
      }),
    },
    expect: { kept: 1, tokens: 150, cost: 0.01, withoutUser: 0 },
  },
  {
    what: "LiteLLM: a reply of a day's activity, by model",
    files: {
      'a.json': JSON.stringify({
        results: [
          {
            date: '2026-06-01',
            metrics: { prompt_tokens: 300, completion_tokens: 60, api_requests: 3, spend: 0.3 },
            breakdown: {
              models: {
                'gpt-4o': { metrics: { prompt_tokens: 100, completion_tokens: 20, api_requests: 1, spend: 0.1 } },
                'azure/gpt-4o-mini': {
                  metrics: { prompt_tokens: 200, completion_tokens: 40, api_requests: 2, spend: 0.2 },
                },
              },
              providers: { openai: { metrics: { prompt_tokens: 300, completion_tokens: 60 } } },
            },
          },
        ],
        metadata: { page: 1 },
      }),
    },
    expect: { kept: 2, tokens: 360, requests: 3, cost: 0.3 },
  },
  {
    what: "Langfuse: a day's metrics",
    files: {
      'a.json': JSON.stringify({
        data: [
          {
            date: '2026-06-01',
            countTraces: 2,
            usage: [
              { model: 'gpt-4o', inputUsage: 100, outputUsage: 20, countObservations: 2, totalCost: 0.1 },
              { model: 'gpt-4o-mini', totalUsage: 240, countObservations: 3, totalCost: 0.2 },
            ],
          },
          { date: '2026-06-02', countTraces: 0, usage: [] },
        ],
      }),
    },
    expect: { kept: 2, tokens: 360, requests: 5, other: 1 },
  },
  {
    what: 'Langfuse: a sum alone, a cost in its details, usage as a column of its own',
    files: {
      'a.json': JSON.stringify([
        { ...langfuse, usageDetails: { total: 150 } },
        { ...without(langfuse, 'totalCost'), id: 'o2', costDetails: { input: 0.05, output: 0.2, total: 0.25 } },
      ]),
      'b.csv': csv({ ...renamed(renamed(langfuse, 'usageDetails', 'usage'), 'model', 'providedModel'), id: 'o3' }),
    },
    expect: { kept: 3, tokens: 450, cost: 0.45 },
  },
  {
    what: 'OpenRouter: the reply for one generation, whose native counts were charged',
    files: {
      'a.jsonl': jsonl({
        data: {
          id: 'gen-1',
          total_cost: 0.01,
          created_at: '2026-06-01T10:00:00.000Z',
          model: 'openai/gpt-5.2',
          finish_reason: 'stop',
          tokens_prompt: 90,
          tokens_completion: 45,
          native_tokens_prompt: 100,
          native_tokens_completion: 50,
          native_tokens_reasoning: 10,
        },
      }),
    },
    expect: { kept: 1, tokens: 150, cost: 0.01 },
  },
  {
    what: 'Cursor: replies of the API for admins and of the dashboard',
    files: {
      'a.json': JSON.stringify({
        usageEvents: [
          {
            timestamp: '1780308000000',
            model: 'claude-4-opus',
            tokenUsage: {
              inputTokens: 126,
              outputTokens: 450,
              cacheWriteTokens: 6112,
              cacheReadTokens: 11_964,
              totalCents: 20,
            },
            userEmail: 'd@c',
          },
        ],
      }),
      'b.json': JSON.stringify({
        usageEventsDisplay: [
          {
            timestamp: '1780308000000',
            model: 'gpt-5',
            tokenUsage: { inputTokens: 126, outputTokens: 450, cacheReadTokens: 11_964 },
          },
        ],
      }),
    },
    expect: { kept: 2, tokens: 18_652 + 12_540, cost: 0.2, withoutUser: 1 },
  },
];
