/** Tables as other tools lay them out: told apart by their columns, and read as the same tool's files are. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/clickhouse/address.ts';
import { requestsOf, withNames } from '../../../src/clickhouse/requests.ts';
import { openServer, type Server } from '../../../src/clickhouse/server.ts';
import { tableOf } from '../../../src/clickhouse/table.ts';
import { modelNamer } from '../../../src/ingest/model-names.ts';
import { type ColumnType, requestColumns } from '../../../src/ingest/request.ts';
import { hasChdb, hasServer, type Node, password, startChdb, startShards } from '../../clickhouse/servers.ts';
import { addressOf } from '../../clickhouse/studied.ts';
import { golden, tables } from '../../ingest/engine-at.ts';

const limits = { memoryBytes: 1e9, seconds: 60, rows: 1e6 };
const nameOf = modelNamer(tables);

const plain: Readonly<Record<ColumnType, (text: string) => unknown>> = {
  VARCHAR: (text) => text,
  TIMESTAMP: (seconds) => new Date(Number(seconds) * 1000).toISOString(),
  BIGINT: Number,
  DOUBLE: Number,
  BOOLEAN: (text) => text === '1',
};

/** Every row that is used, with what is known of it, by time and id; users as they are written. */
async function rowsOf(node: Node, table: string, wanted: { from?: string; map?: string[] } = {}) {
  const address = parseAddress(addressOf(node, table));
  const server: Server = await openServer(address, { user: 'default', password }, limits);
  const { layout, ...found } = await tableOf(server, address, { map: [], ...wanted });
  const read = requestsOf({ ...address, ...found, layout, latest: '2026-12-31', users: true });
  const raw = await server.ask(
    `select distinct ifNull(${read.columns.get('model_raw')}, '') from ${read.from} where ${read.where}`,
  );
  const named = withNames(
    read,
    raw.map(([name]) => ({ raw: name ?? '', ...nameOf(name ?? '') })),
  );
  const held = requestColumns.filter(({ name }) => named.columns.has(name));
  const answer = await server.ask(
    `select ${held.map(({ name }) => `toString(${named.columns.get(name)})`).join(', ')} from ${read.from} where ${read.where} order by ${named.columns.get('ts')}, 1`,
  );
  server.close();
  const rows = answer.map((row) =>
    Object.fromEntries(
      held.flatMap(({ name, type }, i) => {
        const value = row[i];
        return value === null || value === undefined ? [] : [[name, plain[type](value)]];
      }),
    ),
  );
  return { layout: layout.name, isFinal: found.isFinal, rows };
}

/** What reading a file of the same requests gave, without what a table lacks, and with users unhashed. */
function fromFile(
  name: string,
  given: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = JSON.parse(golden(name));
  return rows.map(({ latency_ms: _latency, ttft_ms: _ttft, source: _source, ts, ...row }) => ({
    ...row,
    // Whole seconds are enough for days.
    ts: String(ts).replace(/\.\d+Z/, '.000Z'),
    ...given[String(row.request_id)],
  }));
}

const withoutLatency = ({ latency_ms: _latency, ...row }: Record<string, unknown>) => row;

describe.skipIf(!hasServer)('ClickHouse 18.16', () => {
  let shards: Awaited<ReturnType<typeof startShards>>;
  beforeAll(async () => {
    shards = await startShards();
  });
  afterAll(() => shards?.stop());

  test('LiteLLM, with counts in the text of metadata and a time as text', async () => {
    const { a } = shards;
    await a.sql(
      `create table spend (request_id String, api_key String, spend Float64, prompt_tokens Int32, completion_tokens Int32, startTime String, model String, model_group String, custom_llm_provider Nullable(String), user String, metadata String, request_tags String, end_user String, session_id String, status String) engine = Memory`,
    );
    await a.sql(
      'insert into spend format JSONEachRow',
      [
        `{"request_id":"r-1","api_key":"88dc28","spend":0.012,"prompt_tokens":1000,"completion_tokens":500,"startTime":"2025-08-04 10:00:00.5","model":"claude-3-5-sonnet-20241022","custom_llm_provider":"anthropic","user":"default_user_id","metadata":"{\\"additional_usage_values\\": {\\"cache_read_input_tokens\\": 600, \\"cache_creation_input_tokens\\": 100}}","request_tags":"[\\"User-Agent: curl\\", \\"coding\\"]","end_user":"u-1","session_id":"s-1","status":"success"}`,
        `{"request_id":"r-2","api_key":"88dc28","spend":0.002,"prompt_tokens":200,"completion_tokens":100,"startTime":"2025-08-04T12:00:00+02:00","model":"openai/gpt-4o-mini","model_group":"mini","custom_llm_provider":"openai","user":"team-bot","metadata":"{\\"usage_object\\":{\\"prompt_tokens_details\\":{\\"cached_tokens\\":64},\\"completion_tokens_details\\":{\\"reasoning_tokens\\":30}}}","request_tags":"[]","session_id":"s-1","status":"success"}`,
        `{"request_id":"r-3","api_key":"88dc28","spend":0,"startTime":"2025-08-04 10:05:00","model":"gpt-4o","custom_llm_provider":"openai","user":"team-bot","metadata":"{'python': 'dict'}","status":"failure"}`,
        `{"request_id":"r-4","api_key":"88dc28","spend":0.1,"prompt_tokens":20,"completion_tokens":10,"startTime":"not a time","model":"gpt-4o","user":"team-bot","metadata":"{}","status":"success"}`,
      ].join('\n'),
    );
    const { layout, rows } = await rowsOf(a, 'spend');
    expect(layout).toBe('litellm');
    const key = { api_key: '88dc28' };
    expect(rows.sort((x, y) => (String(x.request_id) < String(y.request_id) ? -1 : 1))).toEqual(
      fromFile('litellm-csv.rows.json', {
        'r-1': { ...key, user_id: 'u-1', session_id: 's-1' },
        'r-2': { ...key, user_id: 'team-bot', session_id: 's-1' },
        'r-3': { ...key, user_id: 'team-bot' },
      }).sort((x, y) => (String(x.request_id) < String(y.request_id) ? -1 : 1)),
    );
  });

  test('OpenRouter traces, in capitals; attempts are no requests', async () => {
    const { a } = shards;
    await a.sql(
      `create table OPENROUTER_TRACES (TRACE_ID String, SPAN_ID String, SPAN_TYPE String, USER_ID Nullable(String), TIMESTAMP DateTime, MODEL String, PROVIDER_NAME String, PROMPT_TOKENS UInt64, COMPLETION_TOKENS UInt64, TOTAL_COST Float64, FINISH_REASON String, STATUS String, METADATA String) engine = Memory`,
    );
    await a.sql(
      'insert into OPENROUTER_TRACES format TabSeparated',
      [
        't1\ts1\tGENERATION\talice\t1754301600\topenai/gpt-5-2025-08-07\tOpenAI\t1000\t200\t0.0042\tTOOL_CALLS\tok\t{}',
        't1\ts2\tSPAN\talice\t1754301600\topenai/gpt-5\tOpenAI\t1000\t200\t0\t\tok\t{}',
        't2\ts3\tGENERATION\t\\N\t1754305200\tdeepseek/deepseek-r1:free\tx\t7\t3\t0\tend_turn\terror\t{}',
      ].join('\n'),
    );
    const { layout, rows } = await rowsOf(a, 'OPENROUTER_TRACES');
    expect(layout).toBe('openrouter');
    expect(rows.map(({ requests: _, model_raw: __, ...row }) => row)).toEqual([
      {
        request_id: 's1',
        ts: '2025-08-04T10:00:00.000Z',
        user_id: 'alice',
        model: 'openai/gpt-5',
        provider: 'OpenAI',
        prompt_tokens: 1000,
        completion_tokens: 200,
        cost_usd: 0.0042,
        cost_source: 'billed',
        finish_reason: 'tool_calls',
        tool_called: true,
        status: 'ok',
      },
      {
        request_id: 's3',
        ts: '2025-08-04T11:00:00.000Z',
        model: 'deepseek/deepseek-r1',
        variant: 'free',
        provider: 'x',
        prompt_tokens: 7,
        completion_tokens: 3,
        cost_usd: 0,
        cost_source: 'billed',
        finish_reason: 'stop',
        tool_called: false,
        status: 'error',
      },
    ]);
  });

  test('spans with their attributes in a nested pair of arrays', async () => {
    const { a } = shards;
    await a.sql(
      `create table otel_old (Timestamp DateTime, TraceId String, SpanId String, ServiceName String, SpanAttributes Nested(key String, value String), StatusCode String) engine = Memory`,
    );
    await a.sql(
      'insert into otel_old format TabSeparated',
      spans
        .map(({ at, trace, id, status, attributes }) => {
          const quoted = (texts: string[]) => `[${texts.map((text) => `'${text.replaceAll('"', '\\"')}'`).join(',')}]`;
          return [
            at / 1000,
            trace,
            id,
            '',
            quoted(Object.keys(attributes)),
            quoted(Object.values(attributes)),
            status,
          ].join('\t');
        })
        .join('\n'),
    );
    const { layout, rows } = await rowsOf(a, 'otel_old');
    expect(layout).toBe('otlp');
    expect(rows).toEqual(spanRows);
  });

  test('any table by --map, every value a text, and what cannot be read is not used', async () => {
    const { a } = shards;
    await a.sql(
      'create table texts (t String, m String, p String, c String, usd String, k String, b String) engine = Memory',
    );
    await a.sql(
      'insert into texts format TabSeparated',
      [
        '2025-08-04T10:00:00Z\tgpt-4o\t10\t5\t0.25\talice\ttrue',
        '1754301600000\tgpt-4o\t1e2\t\t\t\tno',
        'nonsense\tgpt-4o\t1\t1\t1\tx\t',
        '2025-08-04\t\t1\t1\t1\tx\t',
        '2025-08-04\tgpt-4o\t-1\t1\t1\tx\t',
        '2025-08-04\tgpt-4o\t1\tinf\t1\tx\t',
        '2025-08-04\tgpt-4o\t1\t1\tnan\tx\t',
        '2014-01-01\tgpt-4o\t1\t1\t1\tx\t',
        '2099-01-01\tgpt-4o\t1\t1\t1\tx\t',
      ].join('\n'),
    );
    const map = ['ts=t,model=m,prompt=p,completion=c,cost=usd,user=k,byok=b'];
    const { layout, rows } = await rowsOf(a, 'texts', { map });
    expect(layout).toBe('map');
    const same = { ts: '2025-08-04T10:00:00.000Z', model_raw: 'gpt-4o', model: 'openai/gpt-4o', requests: 1 };
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        {
          ...same,
          prompt_tokens: 10,
          completion_tokens: 5,
          cost_usd: 0.25,
          cost_source: 'billed',
          user_id: 'alice',
          is_byok: true,
        },
        { ...same, prompt_tokens: 100, cost_source: 'none', is_byok: false },
      ]),
    );
  });
});

/** The spans of otlp.jsonl, as a collector would have written them. */
const spans: readonly { at: number; trace: string; id: string; status: string; attributes: Record<string, string> }[] =
  [
    {
      at: Date.UTC(2025, 7, 4, 10),
      trace: 't1',
      id: 's1',
      status: 'Unset',
      attributes: {
        'gen_ai.request.model': 'openai/gpt-5',
        'gen_ai.response.model': 'openai/gpt-5-2025-08-07',
        'gen_ai.response.id': 'gen-1',
        'gen_ai.usage.input_tokens': '1000',
        'gen_ai.usage.output_tokens': '200',
        'gen_ai.usage.input_tokens.cached': '800',
        'gen_ai.usage.output_tokens.reasoning': '150',
        'gen_ai.usage.total_cost': '0.0042',
        'trace.metadata.openrouter_generation.usage': '0.0042',
        'trace.metadata.openrouter_generation.is_byok': 'false',
        'gen_ai.response.finish_reason': 'tool_calls',
        'user.id': 'alice',
        'session.id': 'sess',
        'span.type': 'generation',
      },
    },
    {
      at: Date.UTC(2025, 7, 4, 10),
      trace: 't1',
      id: 's2',
      status: 'Unset',
      attributes: { 'span.type': 'span', 'gen_ai.request.model': 'openai/gpt-5', 'gen_ai.usage.input_tokens': '1000' },
    },
    { at: Date.UTC(2025, 7, 4, 10), trace: 't3', id: 's9', status: 'Error', attributes: { 'http.method': 'GET' } },
    {
      at: Date.UTC(2025, 7, 4, 11),
      trace: 't2',
      id: 't2-s3',
      status: 'Ok',
      attributes: {
        'gen_ai.system': 'anthropic',
        'gen_ai.response.model': 'claude-sonnet-4-20250514',
        'gen_ai.usage.input_tokens': '70',
        'gen_ai.usage.output_tokens': '30',
        'gen_ai.response.finish_reasons': '["end_turn"]',
      },
    },
  ];
const spanRows = fromFile('otlp-jsonl.rows.json', { 'gen-1': { user_id: 'alice', session_id: 'sess' } });

describe.skipIf(!hasChdb)('ClickHouse of today, by chDB', () => {
  let chdb: Node;
  beforeAll(async () => {
    chdb = await startChdb();
  });
  afterAll(() => chdb?.stop());

  test('Langfuse observations, of which a later row stands for an earlier one', async () => {
    await chdb.sql(
      `create table observations (id String, trace_id String, project_id String, type LowCardinality(String), start_time DateTime64(3), end_time Nullable(DateTime64(3)), level LowCardinality(String), provided_model_name Nullable(String), usage_details Map(LowCardinality(String), UInt64), cost_details Map(LowCardinality(String), Decimal64(12)), total_cost Nullable(Decimal64(12)), user_id String, session_id String, tags Array(String), tool_call_names Array(String), event_ts DateTime64(3), is_deleted UInt8) engine = ReplacingMergeTree(event_ts, is_deleted) order by (project_id, type, toDate(start_time), id)`,
    );
    const usage = `{'input':100,'input_cached_tokens':900,'input_cache_creation':50,'output':40,'output_reasoning_tokens':10,'total':1100}`;
    const row = (
      id: string,
      type: string,
      at: string,
      level: string,
      model: string,
      details: string,
      cost: string,
      who: string,
      written: number,
      deleted = 0,
    ) =>
      `('${id}', 't', 'p', '${type}', '${at}', NULL, '${level}', ${model}, ${details}, {}, ${cost}, ${who}, ${1754301600 + written}, ${deleted})`;
    await chdb.sql(
      `insert into observations values ${[
        row('o-1', 'GENERATION', '2025-08-04 10:00:00.500', 'DEFAULT', "'old name'", '{}', 'NULL', `'', '', [], []`, 0),
        row('o-2', 'SPAN', '2025-08-04 10:00:00', 'DEFAULT', 'NULL', '{}', 'NULL', `'', '', [], []`, 0),
        row(
          'o-3',
          'GENERATION',
          '2025-08-04 11:00:00',
          'ERROR',
          "'gpt-4o'",
          `{'input':10,'output':5}`,
          'NULL',
          `'', '', [], []`,
          0,
        ),
        row(
          'o-4',
          'GENERATION',
          '2025-08-04 11:00:00',
          'DEFAULT',
          "'gpt-4o'",
          `{'input':10,'output':5}`,
          'NULL',
          `'', '', [], []`,
          0,
          1,
        ),
      ].join(', ')}`,
    );
    await chdb.sql(
      `insert into observations values ${row('o-1', 'GENERATION', '2025-08-04 10:00:00.500', 'DEFAULT', "'claude-sonnet-4-20250514'", usage, '0.01', `'alice', 's', ['support'], ['search']`, 60)}`,
    );
    const { layout, isFinal, rows } = await rowsOf(chdb, 'observations');
    expect({ layout, isFinal }).toEqual({ layout: 'langfuse', isFinal: true });
    expect(rows).toEqual(fromFile('langfuse-jsonl.rows.json', { 'o-1': { user_id: 'alice', session_id: 's' } }));
  });

  test('spans with their attributes in a map', async () => {
    await chdb.sql(
      `create table otel_traces (Timestamp DateTime64(9), TraceId String, SpanId String, SpanName LowCardinality(String), ServiceName LowCardinality(String), SpanAttributes Map(LowCardinality(String), String), Duration UInt64, StatusCode LowCardinality(String)) engine = MergeTree order by Timestamp`,
    );
    await chdb.sql(
      'insert into otel_traces format JSONEachRow',
      spans
        .map(({ at, trace, id, status, attributes }) =>
          JSON.stringify({
            Timestamp: new Date(at).toISOString().slice(0, 19).replace('T', ' '),
            TraceId: trace,
            SpanId: id,
            StatusCode: status,
            SpanAttributes: attributes,
          }),
        )
        .join('\n'),
    );
    const { layout, rows } = await rowsOf(chdb, 'otel_traces');
    expect(layout).toBe('otlp');
    expect(rows.map(withoutLatency)).toEqual(spanRows);
  });

  test('types of today: low cardinality, enums, flags, decimals, times to the nanosecond', async () => {
    await chdb.sql(
      `create table typed (ts DateTime64(6, 'America/New_York'), model LowCardinality(Nullable(String)), prompt_tokens UInt64, completion_tokens Nullable(Float64), cost_usd Decimal(18, 9), is_byok Bool, status Enum8('ok' = 1, 'error' = 2), user_id UUID) engine = MergeTree order by ts`,
    );
    await chdb.sql(
      `insert into typed values (toDateTime64('2025-08-04 10:00:00.123456', 6, 'UTC'), 'gpt-4o', 18446744073709551615, 1, 0, true, 'ok', generateUUIDv4()), (toDateTime64('2025-08-04 10:00:00.123456', 6, 'UTC'), 'gpt-4o', 12, 34, 0.000000001, true, 'error', '61f0c404-5cb3-11e7-907b-a6006ad3dba0'), (toDateTime64('2299-08-04 10:00:00', 6, 'UTC'), 'gpt-4o', 12, 34, 0, true, 'error', generateUUIDv4())`,
    );
    const { rows } = await rowsOf(chdb, 'typed');
    expect(rows).toEqual([
      {
        ts: '2025-08-04T10:00:00.000Z',
        user_id: '61f0c404-5cb3-11e7-907b-a6006ad3dba0',
        model_raw: 'gpt-4o',
        model: 'openai/gpt-4o',
        prompt_tokens: 12,
        completion_tokens: 34,
        cost_usd: 1e-9,
        cost_source: 'billed',
        is_byok: true,
        status: 'error',
        requests: 1,
      },
    ]);
  });
});
