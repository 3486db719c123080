/** OpenTelemetry spans with gen_ai attributes in OTLP JSON: collector files, OpenRouter Broadcast, trace drains. */
import { finishReason, type LogFormat, toolCalled } from './format.ts';

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
    const model = attribute('gen_ai.response.model', 'gen_ai.request.model', 'llm.response.model', 'llm.request.model');
    const kind = attribute('span.type', 'trace.metadata.span.type');
    const ended = fields.time('endTimeUnixNano');
    const started = fields.time('startTimeUnixNano');
    const reason = attribute('gen_ai.response.finish_reason', 'gen_ai.response.finish_reasons');
    // An array comes as {"values":[{"stringValue":"stop"}]}; one reason is said in either shape.
    const finish = finishReason(
      `CASE WHEN starts_with(${reason}, '{') OR starts_with(${reason}, '[') THEN coalesce(nullif(regexp_extract(${reason}, '"stringValue"\\s*:\\s*"([^"]*)"', 1), ''), nullif(regexp_extract(${reason}, '^\\["([^"]*)"', 1), '')) ELSE ${reason} END`,
    );
    const generation = 'trace.metadata.openrouter_generation';
    const cost = attribute('gen_ai.usage.total_cost', `${generation}.usage`, 'gen_ai.usage.cost');
    return {
      isRequest: `(coalesce(lower(${kind}), 'generation') = 'generation' AND coalesce(${model}, ${attribute('gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens')}) IS NOT NULL)`,
      columns: {
        request_id: `coalesce(${attribute('gen_ai.response.id')}, ${fields.text('traceId')} || '-' || ${fields.text('spanId')})`,
        ts: started,
        user_id: attribute('user.id', 'enduser.id', 'trace.userId'),
        session_id: attribute('session.id', 'gen_ai.conversation.id'),
        app: attribute('trace.metadata.openrouter.app_name', 'service.name'),
        api_key: attribute('trace.metadata.openrouter.api_key_name'),
        model_raw: model,
        provider: attribute('trace.metadata.openrouter.provider_name', 'gen_ai.provider.name', 'gen_ai.system'),
        prompt_tokens: fields.asWhole(
          attribute(
            'gen_ai.usage.input_tokens',
            'gen_ai.usage.prompt_tokens',
            'llm.usage.prompt_tokens',
            `${generation}.tokens_prompt`,
          ),
          'gen_ai.usage.input_tokens',
        ),
        completion_tokens: fields.asWhole(
          attribute(
            'gen_ai.usage.output_tokens',
            'gen_ai.usage.completion_tokens',
            'llm.usage.completion_tokens',
            `${generation}.tokens_completion`,
          ),
          'gen_ai.usage.output_tokens',
        ),
        reasoning_tokens: fields.asWhole(
          attribute(
            'gen_ai.usage.reasoning.output_tokens',
            'gen_ai.usage.output_tokens.reasoning',
            'gen_ai.usage.reasoning_tokens',
          ),
          'gen_ai.usage.reasoning.output_tokens',
        ),
        cached_tokens: fields.asWhole(
          attribute(
            'gen_ai.usage.cache_read.input_tokens',
            'gen_ai.usage.input_tokens.cached',
            'gen_ai.usage.cache_read_input_tokens',
          ),
          'gen_ai.usage.cache_read.input_tokens',
        ),
        cache_write_tokens: fields.asWhole(
          attribute('gen_ai.usage.cache_creation.input_tokens', 'gen_ai.usage.cache_creation_input_tokens'),
          'gen_ai.usage.cache_creation.input_tokens',
        ),
        cost_usd: fields.asDecimal(cost, 'gen_ai.usage.total_cost'),
        cost_source: `CASE WHEN ${attribute(`${generation}.usage`)} IS NOT NULL THEN 'billed' ELSE 'list' END`,
        is_byok: `TRY_CAST(${attribute(`${generation}.is_byok`)} AS BOOLEAN)`,
        finish_reason: finish,
        tool_called: toolCalled(finish),
        status: `CASE WHEN coalesce(${fields.text('status.code')}, '0') IN ('2', 'STATUS_CODE_ERROR') THEN 'error' ELSE 'ok' END`,
        latency_ms: `(epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE`,
        country: attribute('user.country', 'client.geo.country_iso_code'),
        category: attribute('trace.metadata.category', 'openrouter.category'),
      },
    };
  },
};
