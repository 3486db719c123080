/** OpenTelemetry in OTLP JSON: spans with gen_ai (or OpenInference) attributes, and events of Claude Code. */
import type { Sample } from '../sample.ts';
import { finishReason, type LogFormat } from './format.ts';
import { genAi, noRequests } from './gen-ai.ts';

/** Where records lie: as the protocol writes it, by protobuf's own names, as Tempo does, and as it was long ago. */
const roots = ['resourceSpans', 'resource_spans', 'batches', 'resourceLogs', 'resource_logs'] as const;
const scopes: Readonly<Record<(typeof roots)[number], readonly string[]>> = {
  resourceSpans: ['scopeSpans[*].spans', 'instrumentationLibrarySpans[*].spans'],
  resource_spans: ['scope_spans[*].spans', 'instrumentation_library_spans[*].spans'],
  batches: ['scopeSpans[*].spans', 'scope_spans[*].spans', 'instrumentationLibrarySpans[*].spans'],
  resourceLogs: ['scopeLogs[*].logRecords'],
  resource_logs: ['scope_logs[*].log_records'],
};

/** `resourceSpans[*].scopeSpans[*].spans`, for each place that the sample has records in. */
function placesIn({ records }: Sample): string[] {
  const places = roots.flatMap((root) =>
    records.some((record) => Array.isArray(record[root]))
      ? scopes[root]
          .filter((scope) => records.some((record) => hasScope(record[root], scope)))
          .map((scope) => `${root}[*].${scope}`)
      : [],
  );
  return places.length > 0 ? places : ['resourceSpans[*].scopeSpans[*].spans'];
}

function hasScope(list: unknown, scope: string): boolean {
  const name = scope.slice(0, scope.indexOf('['));
  return Array.isArray(list) && list.some((each) => typeof each === 'object' && each !== null && name in each);
}

const values = ['string', 'int', 'double', 'bool', 'array'].flatMap((type) => [`${type}Value`, `${type}_value`]);
const shape = `[{"key":"VARCHAR","value":{${values.map((name) => `"${name}":"VARCHAR"`).join(',')}}}]`;

/**
 * No gen_ai attribute is stable: older and vendors' names stand beside today's. Cached tokens are inside input_tokens.
 * A span of an agent sums up those below it, a tool is no request: gen_ai.operation.name tells, or the kind that
 * OpenInference and OpenRouter give. Of the same response id the most complete span is kept.
 */
export const otlp: LogFormat = {
  name: 'otlp',
  title: 'OTLP JSON with gen_ai spans',
  about:
    "The OpenTelemetry collector's file exporter (spans, or the logs of Claude Code), Tempo, or OpenRouter Broadcast to a webhook that keeps what it gets.",
  detect: ({ records }) => records.some((record) => roots.some((root) => Array.isArray(record[root]))),
  shape: (sample) => placesIn(sample).join(' '),
  isStrict: true,
  repeats: true,
  unpack: (docs, sample) => {
    const places = placesIn(sample).map((place) => `json_extract(doc, '$.${place}[*]')`);
    const all = places.length === 1 ? places[0] : `list_concat(${places.join(', ')})`;
    return `(SELECT span AS doc, _file, _row,
    TRY(map_from_entries(list_transform(
      from_json(json_extract(span, '$.attributes'), '${shape}'),
      item -> {'k': item.key, 'v': coalesce(${values.map((name) => `item.value.${name}`).join(', ')})}))) AS attributes
    FROM (SELECT _file, _row, CASE WHEN doc IS NULL THEN [NULL] WHEN len(${all}) > 0 THEN ${all} ELSE ['{}'::JSON] END AS spans FROM ${docs}), unnest(spans) AS each(span))`;
  },
  map: (fields) => {
    const attribute = (...names: readonly string[]) =>
      `coalesce(${names.map((name) => `nullif(attributes['${name}'], '')`).join(', ')}, NULL)`;
    const model = attribute(...genAi.model);
    const started = fields.time(
      'startTimeUnixNano',
      'start_time_unix_nano',
      'timeUnixNano',
      'time_unix_nano',
      'observedTimeUnixNano',
      'observed_time_unix_nano',
    );
    const ended = fields.time('endTimeUnixNano', 'end_time_unix_nano');
    const duration = fields.asDecimal(attribute('duration_ms'));
    const reason = attribute(...genAi.finish);
    // An array comes as {"values":[{"stringValue":"stop"}]}; one reason is said in either shape.
    const finish = finishReason(
      `CASE WHEN starts_with(${reason}, '{') OR starts_with(${reason}, '[') THEN coalesce(nullif(regexp_extract(${reason}, '"string_?[vV]alue"\\s*:\\s*"([^"]*)"', 1), ''), nullif(regexp_extract(${reason}, '^\\["([^"]*)"', 1), '')) ELSE ${reason} END`,
    );
    // Claude Code's own event leaves the cache out of its input; that of a span holds it.
    const event = `replace(coalesce(${attribute('event.name')}, ${fields.text('body.stringValue', 'body.string_value', 'eventName', 'event_name')}, ''), 'claude_code.', '')`;
    const isEvent = `${event} = 'api_request'`;
    const operation = `lower(${attribute(...genAi.operation)})`;
    const input = fields.asWhole(attribute(...genAi.prompt), 'gen_ai.usage.input_tokens');
    const output = fields.asWhole(attribute(...genAi.completion), 'gen_ai.usage.output_tokens');
    const read = fields.asWhole(attribute(...genAi.cached), 'gen_ai.usage.cache_read.input_tokens');
    const written = fields.asWhole(attribute(...genAi.cacheWrite), 'gen_ai.usage.cache_creation.input_tokens');
    const isSpan = `${fields.text('spanId', 'span_id')} IS NOT NULL`;
    return {
      isRequest: `(${isEvent} OR coalesce(${isSpan}, false) AND ${event} = '' AND NOT coalesce(${noRequests(operation)}, false) AND coalesce(${model}, ${attribute(...genAi.prompt)}) IS NOT NULL)`,
      columns: {
        request_id: `coalesce(${attribute(...genAi.request_id)}, ${fields.text('traceId', 'trace_id')} || '-' || ${fields.text('spanId', 'span_id')})`,
        ts: started,
        user_id: attribute(...genAi.user),
        session_id: attribute(...genAi.session),
        app: `coalesce(${attribute(...genAi.app)}, CASE WHEN ${isEvent} THEN 'Claude Code' END)`,
        agent: `CASE WHEN ${isEvent} THEN 'Claude Code' END`,
        api_key: attribute(...genAi.api_key),
        model_raw: model,
        provider: attribute(...genAi.provider),
        prompt_tokens: `CASE WHEN ${isEvent} THEN ${input} + coalesce(${read}, 0) + coalesce(${written}, 0) ELSE ${input} END`,
        completion_tokens: `coalesce(${output}, CASE WHEN ${operation} LIKE 'embedding%' AND ${input} IS NOT NULL THEN 0 END)`,
        reasoning_tokens: fields.asWhole(attribute(...genAi.reasoning), 'gen_ai.usage.reasoning.output_tokens'),
        cached_tokens: read,
        cache_write_tokens: written,
        cost_usd: fields.asCost(attribute(...genAi.cost)),
        cost_source: `CASE WHEN ${attribute(...genAi.billed)} IS NOT NULL THEN 'billed' ELSE 'list' END`,
        is_byok: `TRY_CAST(${attribute(...genAi.byok)} AS BOOLEAN)`,
        finish_reason: finish,
        status: `CASE WHEN coalesce(${fields.text('status.code')}, '0') IN ('2', 'STATUS_CODE_ERROR') THEN 'error' ELSE 'ok' END`,
        latency_ms: `coalesce(CASE WHEN ${ended} >= ${started} THEN (epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE END, ${duration})`,
        country: attribute(...genAi.country),
        category: attribute(...genAi.category),
      },
    };
  },
};
