/** Traces of SDKs and backends, each with a trap, and their right results. */
import { type Case, jsonl } from './case.ts';

type Attributes = Readonly<Record<string, string | number>>;
const start = '1780308000000000000';
const attributes = (values: Attributes) =>
  Object.entries(values).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }));
const span = (spanId: string, parentSpanId: string, values: Attributes) => ({
  traceId: 't1',
  spanId,
  parentSpanId,
  name: spanId,
  startTimeUnixNano: start,
  attributes: attributes(values),
});
const trace = (...spans: readonly object[]) => ({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
const usage = (input: number, output: number) => ({
  'gen_ai.request.model': 'gpt-5.2',
  'gen_ai.usage.input_tokens': input,
  'gen_ai.usage.output_tokens': output,
});
const chat = (input: number, output: number) => ({ 'gen_ai.operation.name': 'chat', ...usage(input, output) });
const events = (...records: readonly Attributes[]) =>
  jsonl({
    resourceLogs: [
      {
        scopeLogs: [
          {
            logRecords: records.map((each) => ({
              timeUnixNano: '0',
              observedTimeUnixNano: start,
              attributes: attributes(each),
            })),
          },
        ],
      },
    ],
  });
const phoenix = {
  name: 'ChatCompletion',
  span_kind: 'LLM',
  start_time: '2026-06-01T10:00:00.000000+00:00',
  status_code: 'OK',
};

export const traceCases: readonly Case[] = [
  {
    what: 'a span above others with usage is their sum, though it does not say so, and in another file',
    files: {
      'a.jsonl': jsonl(trace(span('a', '', usage(300, 30)), span('x', 'a', { step: 'plan' }))),
      'b.jsonl': jsonl(trace(span('b', 'x', chat(100, 10)), span('c', 'a', usage(200, 20)))),
    },
    expect: { kept: 2, tokens: 330, other: 2 },
  },
  {
    what: 'one call seen by two instrumentations, the one inside of the other',
    files: { 'a.jsonl': jsonl(trace(span('a', '', chat(100, 10)), span('b', 'a', chat(100, 10)))) },
    expect: { kept: 1, tokens: 110 },
  },
  {
    what: 'a call whose tool asks another model is two',
    files: {
      'a.jsonl': jsonl(
        trace(
          span('a', '', chat(100, 10)),
          span('t', 'a', { 'gen_ai.operation.name': 'execute_tool' }),
          span('b', 't', chat(50, 7)),
        ),
      ),
    },
    expect: { kept: 2, tokens: 167 },
  },
  {
    what: 'sums without their parts, and a prompt without an answer',
    files: {
      'a.jsonl': jsonl(
        trace(
          span('a', '', { 'gen_ai.request.model': 'gpt-4o', 'gen_ai.usage.total_tokens': 100 }),
          span('b', '', { 'openinference.span.kind': 'LLM', 'llm.model_name': 'gpt-4o', 'llm.token_count.total': 30 }),
          span('c', '', { 'gen_ai.request.model': 'text-embedding-3-small', 'gen_ai.usage.input_tokens': 5 }),
        ),
      ),
    },
    expect: { kept: 3, tokens: 135 },
  },
  {
    what: 'the AI SDK where no names of OpenTelemetry stand beside its own',
    files: {
      'a.jsonl': jsonl(
        trace(
          span('a', '', { 'ai.operationId': 'ai.streamText', 'ai.model.id': 'gpt-4o', 'ai.usage.promptTokens': 100 }),
          span('b', 'a', {
            'ai.operationId': 'ai.streamText.doStream',
            'ai.model.id': 'gpt-4o',
            'ai.usage.promptTokens': 100,
            'ai.usage.completionTokens': 10,
          }),
        ),
      ),
    },
    expect: { kept: 1, tokens: 110 },
  },
  {
    what: 'a trace of Tempo in an object of its own',
    files: { 'a.json': JSON.stringify({ trace: trace(span('a', '', chat(100, 10))), metrics: {} }) },
    expect: { kept: 1, tokens: 110 },
  },
  {
    what: 'events of agents: each counts in its own way, and those of other work do not',
    files: {
      'claude.jsonl': events(
        {
          'event.name': 'api_request',
          'event.timestamp': '2026-06-01T10:00:00Z',
          model: 'claude-sonnet-4-6',
          input_tokens: 10,
          output_tokens: 90,
          cache_read_tokens: 1000,
          request_id: 'q1',
        },
        {
          'event.name': 'api_request',
          'event.timestamp': '2026-06-01T10:00:00Z',
          model: 'claude-sonnet-4-6',
          input_tokens: 10,
          output_tokens: 90,
          cache_read_tokens: 1000,
          request_id: 'q2',
        },
        { 'event.name': 'tool_result', model: 'claude-sonnet-4-6' },
      ),
      'gemini.jsonl': events(
        {
          'event.name': 'gemini_cli.api_response',
          model: 'gemini-2.5-pro',
          input_token_count: 100,
          output_token_count: 10,
          cached_content_token_count: 50,
          thoughts_token_count: 5,
          tool_token_count: 2,
        },
        { 'event.name': 'gemini_cli.api_request', model: 'gemini-2.5-pro' },
      ),
      'codex.jsonl': events(
        {
          'event.name': 'codex.sse_event',
          'event.kind': 'response.completed',
          model: 'gpt-5.2-codex',
          input_token_count: 100,
          output_token_count: 10,
          cached_token_count: 50,
          reasoning_token_count: 4,
        },
        { 'event.name': 'codex.sse_event', 'event.kind': 'response.output_item.done', model: 'gpt-5.2-codex' },
      ),
      'chat.jsonl': events({ 'event.name': 'gen_ai.client.inference.operation.details', ...chat(100, 10) }),
    },
    expect: {
      kept: 5,
      other: 3,
      models: { 'claude-sonnet-4-6': 2200, 'gemini-2.5-pro': 117, 'gpt-5.2-codex': 110, 'gpt-5.2': 110 },
    },
  },
  {
    what: 'Phoenix: a reply, spans with names in names, and the csv of its table',
    files: {
      'a.json': JSON.stringify({
        data: [
          {
            ...phoenix,
            context: { trace_id: 't', span_id: 's1' },
            attributes: { 'llm.model_name': 'gpt-4o', 'llm.token_count.prompt': 100, 'llm.token_count.completion': 10 },
          },
          { ...phoenix, context: { trace_id: 't', span_id: 's2' }, attributes: { 'openinference.span.kind': 'CHAIN' } },
        ],
      }),
      'b.jsonl': jsonl({
        ...phoenix,
        context: { trace_id: 't', span_id: 's3' },
        attributes: { llm: { model_name: 'gpt-4o', token_count: { prompt: 100, completion: 10 } } },
      }),
      'c.csv':
        'context.span_id,span_kind,start_time,status_code,attributes.llm.model_name,attributes.llm.token_count.prompt,attributes.llm.token_count.completion\ns4,LLM,2026-06-01 10:00:00+00:00,OK,gpt-4o,100.0,10.0\ns5,CHAIN,2026-06-01 10:00:00+00:00,OK,,,\n',
    },
    expect: { kept: 3, other: 2, tokens: 330 },
  },
  {
    what: "what consoles of SDKs print: Python's over many lines, Go's a line each",
    files: {
      'python.json': [
        {
          name: 'chat',
          context: { trace_id: '0x1', span_id: '0x2' },
          start_time: '2026-06-01T10:00:00.000000Z',
          attributes: chat(100, 10),
        },
        {
          name: 'agent',
          context: { trace_id: '0x1', span_id: '0x3' },
          start_time: '2026-06-01T10:00:00.000000Z',
          attributes: { ...chat(100, 10), 'gen_ai.operation.name': 'invoke_agent' },
        },
      ]
        .map((each) => JSON.stringify(each, null, 4))
        .join('\n'),
      'go.jsonl': jsonl({
        Name: 'chat',
        SpanContext: { TraceID: 't', SpanID: 's' },
        StartTime: '2026-06-01T10:00:00.1+02:00',
        Attributes: Object.entries(usage(100, 10)).map(([Key, Value]) => ({ Key, Value: { Type: 'X', Value } })),
      }),
    },
    expect: { kept: 2, other: 1, tokens: 220 },
  },
  {
    what: "Jaeger's JSON",
    files: {
      'a.json': JSON.stringify({
        data: [
          {
            traceID: 't',
            spans: [
              {
                traceID: 't',
                spanID: 's',
                startTime: 1_780_308_000_000_000,
                tags: Object.entries(chat(100, 10)).map(([key, value]) => ({ key, type: 'x', value })),
              },
              { traceID: 't', spanID: 's0', startTime: 1_780_308_000_000_000, tags: [] },
            ],
          },
        ],
      }),
    },
    expect: { kept: 1, other: 1, tokens: 110 },
  },
];
