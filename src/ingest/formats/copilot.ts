/** GitHub Copilot CLI: the record at the end of a session (events.jsonl), and its own OpenTelemetry. */
import { none } from '../fields.ts';
import { textIn } from './agents.ts';
import { finishReason, type LogFormat } from './format.ts';
import { areRequests, genAi, noRequests } from './gen-ai.ts';

const kinds = /^(session|user|assistant|tool|hook|subagent|system)\.[a-z_]+$/;

/**
 * Counts are only in the record at the end of a session: sums by model over one run of the program; a resumed session ends again.
 * inputTokens includes cached tokens. `cost` counts premium requests and is not money. No user.
 */
export const copilot: LogFormat = {
  name: 'copilot',
  title: 'GitHub Copilot CLI sessions',
  about: 'The folder ~/.copilot/session-state; counts are sums over each run of the program.',
  detect: ({ records }) =>
    records.some(
      ({ type, data }) => typeof type === 'string' && kinds.test(type) && typeof data === 'object' && data !== null,
    ),
  isStrict: true,
  repeats: true,
  places: [{ env: 'COPILOT_HOME', at: ['~/.copilot'], below: 'session-state', files: /\.jsonl$/ }],
  sumsUp: 'copilot-otel',
  mayBeRequest: `(contains(line, '"session.shutdown"') OR contains(line, '"session.start"'))`,
  unpack: (docs) => `(SELECT doc, _file, _row, session, item.key AS model, item.value AS metrics
    FROM (SELECT doc, _file, _row, max(${textIn('data.sessionId')}) OVER (PARTITION BY _file) AS session,
      unnest(CASE WHEN ${textIn('type')} = 'session.shutdown' AND len(models) > 0 THEN models ELSE [{'key': NULL, 'value': NULL}] END) AS item
      FROM (SELECT *, map_entries(TRY_CAST(json_extract(doc, '$.data.modelMetrics') AS MAP(VARCHAR, JSON))) AS models FROM ${docs})))`,
  map: (fields) => {
    const count = (path: string) => fields.asWhole(textIn(path, 'metrics'), path);
    return {
      isRequest: 'metrics IS NOT NULL',
      columns: {
        request_id: `coalesce(session || '-', '') || coalesce(${fields.text('id', 'timestamp')}, '') || '-' || model`,
        ts: fields.time('timestamp'),
        session_id: 'session',
        model_raw: 'model',
        prompt_tokens: count('usage.inputTokens'),
        completion_tokens: count('usage.outputTokens'),
        reasoning_tokens: count('usage.reasoningTokens'),
        cached_tokens: count('usage.cacheReadTokens'),
        cache_write_tokens: count('usage.cacheWriteTokens'),
        requests: `nullif(${count('requests.count')}, 0)`,
        status: `'ok'`,
        app: `'GitHub Copilot CLI'`,
        agent: `'GitHub Copilot CLI'`,
      },
    };
  },
};

const attribute = (name: string) => `attributes.${name.replaceAll('.', '\\.')}`;
const isSpan = `(coalesce(${textIn('type')}, 'span') = 'span' AND ${textIn('name')} IS NOT NULL)`;
const operation = `lower(${textIn('attributes."gen_ai.operation.name"')})`;
const isChat = `(${isSpan} AND (${areRequests(operation)} OR (${operation} IS NULL AND starts_with(${textIn('name')}, 'chat '))))`;
const isInference = `(NOT ${isSpan} AND ${textIn('attributes."event.name"')} = 'gen_ai.client.inference.operation.details')`;
const trace = `coalesce(${textIn('traceId')}, ${textIn('spanContext.traceId')})`;

/**
 * OpenTelemetry records, one a line, without the envelopes of OTLP. A request is a span of the operation chat or, if a trace has
 * none, the event about it. Spans of agents sum up those below. input_tokens includes cached tokens.
 */
export const copilotOtel: LogFormat = {
  name: 'copilot-otel',
  title: 'OpenTelemetry of GitHub Copilot CLI',
  about: 'The folder ~/.copilot/otel, or what COPILOT_OTEL_FILE_EXPORTER_PATH names.',
  detect: ({ records }) =>
    records.some(
      ({ type, attributes, traceId, spanContext, hrTime, _hrTime }) =>
        typeof attributes === 'object' &&
        attributes !== null &&
        !Array.isArray(attributes) &&
        (type === 'span' || [traceId, spanContext, hrTime, _hrTime].some((value) => value !== undefined)),
    ),
  isStrict: true,
  repeats: true,
  places: [
    { at: ['~/.copilot'], below: 'otel', files: /\.jsonl$/ },
    { env: 'COPILOT_OTEL_FILE_EXPORTER_PATH', at: [], files: /./ },
  ],
  mayBeRequest: `contains(line, '"attributes"')`,
  unpack: (
    docs,
  ) => `(SELECT doc, _file, _row, ${isChat} OR (${isInference} AND NOT coalesce(bool_or(${isChat}) OVER (PARTITION BY _file, ${trace}), false)) AS is_request
    FROM ${docs})`,
  map: (fields) => {
    const text = (names: readonly string[]) => fields.text(...names.map(attribute));
    const count = (names: readonly string[]) => fields.whole(...names.map(attribute));
    const times = ['startTime', 'hrTime', '_hrTime', 'time', 'endTime'];
    const started = fields.asTime(
      fields.text(...times.map((name) => `${name}.[0]`), 'timestamp', 'observedTimestamp', 'timeUnixNano'),
      'startTime',
    );
    return {
      isRequest: `is_request AND NOT coalesce(${noRequests(operation)}, false)`,
      columns: {
        request_id: `coalesce(${text(genAi.request_id)}, ${fields.text('traceId', 'spanContext.traceId')} || '-' || ${fields.text('spanId', 'spanContext.spanId')})`,
        ts: started,
        session_id: text([...genAi.session, 'copilot_chat.session_id', 'github.copilot.interaction_id']),
        model_raw: text(genAi.model),
        provider: text(genAi.provider),
        prompt_tokens: count(genAi.prompt),
        completion_tokens: count(genAi.completion),
        reasoning_tokens: count(genAi.reasoning),
        cached_tokens: count(genAi.cached),
        cache_write_tokens: count([...genAi.cacheWrite, 'gen_ai.usage.cache_write.input_tokens']),
        finish_reason: finishReason(`nullif(regexp_extract(${text(genAi.finish)}, '[a-z][a-zA-Z_-]*', 0), '')`),
        cost_usd: none,
        status: `CASE WHEN ${fields.text('status.code')} = '2' THEN 'error' ELSE 'ok' END`,
        app: `'GitHub Copilot CLI'`,
        agent: `'GitHub Copilot CLI'`,
      },
    };
  },
};
