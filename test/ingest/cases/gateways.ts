/** Logs of gateways and traces, each with a trap, and their right results. */
import { type Case, jsonl } from './case.ts';

type Attributes = Readonly<Record<string, string | number>>;

const attributes = (values: Attributes, isSnake = false) =>
  Object.entries(values).map(([key, value]) => ({
    key,
    value:
      typeof value === 'number'
        ? { [isSnake ? 'int_value' : 'intValue']: String(value) }
        : { [isSnake ? 'string_value' : 'stringValue']: value },
  }));
const start = '1780308000000000000';
const span = (spanId: string, values: Attributes) => ({
  traceId: 't1',
  spanId,
  name: spanId,
  startTimeUnixNano: start,
  endTimeUnixNano: '1780308001000000000',
  attributes: attributes(values),
});
const trace = (...spans: readonly object[]) => ({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
const chat = (input: number, output: number) => ({
  'gen_ai.operation.name': 'chat',
  'gen_ai.request.model': 'gpt-5.2',
  'gen_ai.usage.input_tokens': input,
  'gen_ai.usage.output_tokens': output,
});
const day = {
  date: '2026-08-24',
  model: 'openai/gpt-5.2',
  model_permaslug: 'openai/gpt-5.2-20251211',
  provider_name: 'OpenAI',
  usage: 0.1,
  byok_usage_inference: 0,
  requests: 2,
  prompt_tokens: 100,
  completion_tokens: 50,
  reasoning_tokens: 0,
};

export const gatewayCases: readonly Case[] = [
  {
    what: 'an agent that sums up what is below it, and a tool',
    files: {
      'a.jsonl': jsonl(
        trace(
          span('a', { ...chat(300, 30), 'gen_ai.operation.name': 'invoke_agent' }),
          span('b', chat(100, 10)),
          span('c', chat(200, 20)),
          span('d', { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.request.model': 'gpt-5.2' }),
        ),
      ),
    },
    expect: { kept: 2, tokens: 330, other: 2 },
  },
  {
    what: 'embeddings, which have no completion',
    files: {
      'a.jsonl': jsonl(
        trace(
          span('e', {
            'gen_ai.operation.name': 'embeddings',
            'gen_ai.request.model': 'text-embedding-3-small',
            'gen_ai.usage.input_tokens': 5000,
          }),
        ),
      ),
    },
    expect: { kept: 1, tokens: 5000 },
  },
  {
    what: 'OpenInference names',
    files: {
      'a.jsonl': jsonl(
        trace(
          span('c', {
            'openinference.span.kind': 'LLM',
            'llm.model_name': 'gpt-5.2',
            'llm.token_count.prompt': 100,
            'llm.token_count.completion': 10,
          }),
          span('d', { 'openinference.span.kind': 'CHAIN', 'llm.model_name': 'gpt-5.2', 'llm.token_count.prompt': 100 }),
        ),
      ),
    },
    expect: { kept: 1, tokens: 110, other: 1 },
  },
  {
    what: "protobuf's own names",
    files: {
      'a.jsonl': jsonl({
        resource_spans: [
          {
            scope_spans: [
              {
                spans: [
                  {
                    trace_id: 't',
                    span_id: 's',
                    start_time_unix_nano: start,
                    attributes: attributes(chat(100, 10), true),
                  },
                ],
              },
            ],
          },
        ],
      }),
    },
    expect: { kept: 1, tokens: 110 },
  },
  {
    what: 'what Tempo answers',
    files: { 'a.json': JSON.stringify({ batches: [{ scopeSpans: [{ spans: [span('s', chat(100, 10))] }] }] }) },
    expect: { kept: 1, tokens: 110 },
  },
  {
    what: "Claude Code's own events",
    files: {
      'a.jsonl': jsonl({
        resourceLogs: [
          {
            scopeLogs: [
              {
                logRecords: [
                  {
                    timeUnixNano: start,
                    body: { stringValue: 'claude_code.user_prompt' },
                    attributes: attributes({ 'event.name': 'user_prompt' }),
                  },
                  {
                    timeUnixNano: start,
                    body: { stringValue: 'claude_code.api_request' },
                    attributes: attributes({
                      'event.name': 'api_request',
                      model: 'claude-sonnet-4-6',
                      input_tokens: '10',
                      output_tokens: '90',
                      cache_read_tokens: '1000',
                      cost_usd: '0.01',
                    }),
                  },
                ],
              },
            ],
          },
        ],
      }),
    },
    expect: { kept: 1, tokens: 1100, prompt: 1010, other: 1 },
  },
  {
    what: 'a cache larger than the prompt stands outside of it',
    files: {
      'a.jsonl': jsonl(
        trace(
          span('c', {
            ...chat(3, 100),
            'gen_ai.usage.cache_read.input_tokens': 5758,
            'gen_ai.usage.cache_creation.input_tokens': 6174,
          }),
        ),
      ),
    },
    expect: { kept: 1, tokens: 12_035, cacheOutside: 1 },
  },
  {
    what: 'a reply of the OpenRouter API: two endpoints with equal sums are two',
    files: {
      'a.json': JSON.stringify({
        data: [
          { ...day, endpoint_id: 'e1' },
          { ...day, endpoint_id: 'e2' },
          { ...day, endpoint_id: 'e2' },
        ],
      }),
    },
    expect: { kept: 2, duplicates: 1, tokens: 300 },
  },
  {
    what: 'a reply of the Langfuse API, over many lines',
    files: {
      'a.json': JSON.stringify(
        {
          data: [
            {
              id: 'o1',
              traceId: 't',
              type: 'GENERATION',
              startTime: '2026-06-01T10:00:00.000Z',
              model: 'gpt-5.2',
              usageDetails: { input: 100, output: 50 },
            },
          ],
          meta: { page: 1 },
        },
        null,
        2,
      ),
    },
    expect: { kept: 1, tokens: 150 },
  },
  {
    what: 'a reply of LiteLLM that is longer than what is looked at',
    files: {
      'a.json': JSON.stringify({
        data: Array.from({ length: 400 }, (_, i) => ({
          request_id: `r${i}`,
          call_type: 'acompletion',
          startTime: '2026-06-01T10:00:00Z',
          spend: 0.1,
          model: 'gpt-4o',
          prompt_tokens: 100,
          completion_tokens: 10,
          messages: 'x'.repeat(300),
        })),
        total: 400,
      }),
    },
    expect: { kept: 400, tokens: 44_000 },
  },
  {
    what: "LiteLLM's daily table",
    files: {
      'a.csv':
        'id,user_id,date,api_key,model,model_group,custom_llm_provider,prompt_tokens,completion_tokens,cache_read_input_tokens,cache_creation_input_tokens,spend,api_requests,successful_requests,failed_requests\n1,u1,2026-06-01,k,gpt-4o,gpt-4o,openai,1000,200,0,0,0.5,10,10,0\n',
    },
    expect: { kept: 1, tokens: 1200 },
  },
  {
    what: 'one usage that is no number among good ones',
    files: {
      'a.jsonl': jsonl(
        ...[
          { input: 100, output: 50 },
          { input: 'NaN' },
          { input: 1e30 },
          { prompt_tokens: 100, completion_tokens: 50 },
        ].map((usage_details, i) => ({
          id: `o${i}`,
          trace_id: 't',
          type: 'GENERATION',
          start_time: '2026-06-01T10:00:00.000Z',
          provided_model_name: 'gpt-5.2',
          usage_details,
        })),
      ),
    },
    expect: { kept: 2, rejected: 2, tokens: 300 },
  },
];
