/** OpenTelemetry spans with gen_ai attributes in OTLP JSON: collector files, OpenRouter Broadcast, trace drains. */
import { finishReason, type LogFormat } from './format.ts';
import { genAi } from './gen-ai.ts';

/**
 * No gen_ai attribute is stable: older and vendors' names stand beside today's. Cached tokens are inside input_tokens.
 * A router's attempts at single providers are spans of the same request: where span.type is told, only
 * `generation` counts, and of the same response id the most complete one is kept.
 */
export const otlp: LogFormat = {
  name: 'otlp',
  title: 'OTLP JSON with gen_ai spans',
  about: "The OpenTelemetry collector's file exporter, or OpenRouter Broadcast to a webhook that keeps what it gets.",
  detect: ({ records }) => records.some((record) => Array.isArray(record.resourceSpans)),
  unpack: (docs) => `(SELECT span AS doc, _file, _row,
    TRY(map_from_entries(list_transform(
      from_json(json_extract(span, '$.attributes'), '[{"key":"VARCHAR","value":{"stringValue":"VARCHAR","intValue":"VARCHAR","doubleValue":"VARCHAR","boolValue":"VARCHAR","arrayValue":"VARCHAR"}}]'),
      item -> {'k': item.key, 'v': coalesce(item.value.stringValue, item.value.intValue, item.value.doubleValue, item.value.boolValue, item.value.arrayValue)}))) AS attributes
    FROM (SELECT _file, _row, CASE WHEN doc IS NULL THEN [NULL] ELSE json_extract(doc, '$.resourceSpans[*].scopeSpans[*].spans[*]') END AS spans FROM ${docs}), unnest(spans) AS each(span))`,
  map: (fields) => {
    const attribute = (...names: string[]) =>
      `coalesce(${names.map((name) => `nullif(attributes['${name}'], '')`).join(', ')}, NULL)`;
    const model = attribute(...genAi.model);
    const kind = attribute(...genAi.kind);
    const ended = fields.time('endTimeUnixNano');
    const started = fields.time('startTimeUnixNano');
    const reason = attribute(...genAi.finish);
    // An array comes as {"values":[{"stringValue":"stop"}]}; one reason is said in either shape.
    const finish = finishReason(
      `CASE WHEN starts_with(${reason}, '{') OR starts_with(${reason}, '[') THEN coalesce(nullif(regexp_extract(${reason}, '"stringValue"\\s*:\\s*"([^"]*)"', 1), ''), nullif(regexp_extract(${reason}, '^\\["([^"]*)"', 1), '')) ELSE ${reason} END`,
    );
    const cost = attribute(...genAi.cost);
    return {
      isRequest: `(coalesce(lower(${kind}), 'generation') = 'generation' AND coalesce(${model}, ${attribute('gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens')}) IS NOT NULL)`,
      columns: {
        request_id: `coalesce(${attribute(...genAi.request_id)}, ${fields.text('traceId')} || '-' || ${fields.text('spanId')})`,
        ts: started,
        user_id: attribute(...genAi.user),
        session_id: attribute(...genAi.session),
        app: attribute(...genAi.app),
        api_key: attribute(...genAi.api_key),
        model_raw: model,
        provider: attribute(...genAi.provider),
        prompt_tokens: fields.asWhole(attribute(...genAi.prompt), 'gen_ai.usage.input_tokens'),
        completion_tokens: fields.asWhole(attribute(...genAi.completion), 'gen_ai.usage.output_tokens'),
        reasoning_tokens: fields.asWhole(attribute(...genAi.reasoning), 'gen_ai.usage.reasoning.output_tokens'),
        cached_tokens: fields.asWhole(attribute(...genAi.cached), 'gen_ai.usage.cache_read.input_tokens'),
        cache_write_tokens: fields.asWhole(attribute(...genAi.cacheWrite), 'gen_ai.usage.cache_creation.input_tokens'),
        cost_usd: fields.asDecimal(cost, 'gen_ai.usage.total_cost'),
        cost_source: `CASE WHEN ${attribute(...genAi.billed)} IS NOT NULL THEN 'billed' ELSE 'list' END`,
        is_byok: `TRY_CAST(${attribute(...genAi.byok)} AS BOOLEAN)`,
        finish_reason: finish,
        status: `CASE WHEN coalesce(${fields.text('status.code')}, '0') IN ('2', 'STATUS_CODE_ERROR') THEN 'error' ELSE 'ok' END`,
        latency_ms: `(epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE`,
        country: attribute(...genAi.country),
        category: attribute(...genAi.category),
      },
    };
  },
};
