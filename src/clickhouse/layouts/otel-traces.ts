/** Spans as the OpenTelemetry collector writes them to ClickHouse: the table otel_traces. */
import { genAi, noRequests } from '../../ingest/formats/gen-ai.ts';
import { finishReason, statusOf, type TableLayout, toolCalled } from './layout.ts';

/** Attributes are a map; older tables have a nested pair of arrays. */
export const otelTraces: TableLayout = {
  name: 'otlp',
  detect: (columns) =>
    columns.has('Timestamp', 'TraceId') && columns.entry('SpanAttributes', genAi.model[0]) !== undefined,
  map: (columns) => {
    const attribute = (names: readonly string[]) => columns.entry('SpanAttributes', ...names);
    const model = attribute(genAi.model);
    const [prompt, written, billed] = [attribute(genAi.prompt), attribute(genAi.finish), attribute(genAi.billed)];
    // A list of reasons is written as ["stop"].
    const finish = finishReason(
      `coalesce(nullIf(replaceRegexpOne(ifNull(${written}, ''), '^\\\\["([^"]*)".*$', '\\\\1'), ''), NULL)`,
    );
    const byok = attribute(genAi.byok);
    return {
      isRequest: `not ${noRequests(`lower(ifNull(${attribute(genAi.operation)}, ''))`)} and (isNotNull(${model}) or isNotNull(${prompt}))`,
      columns: {
        request_id: `coalesce(${attribute(genAi.request_id)}, ${columns.text('SpanId') ?? 'NULL'})`,
        ts: columns.time('Timestamp'),
        user_id: attribute(genAi.user),
        session_id: attribute(genAi.session),
        app: `coalesce(${attribute(genAi.app)}, ${columns.text('ServiceName') ?? 'NULL'})`,
        api_key: attribute(genAi.api_key),
        model_raw: model,
        provider: attribute(genAi.provider),
        prompt_tokens: columns.asWhole(prompt, 'gen_ai.usage.input_tokens'),
        completion_tokens: columns.asWhole(attribute(genAi.completion), 'gen_ai.usage.output_tokens'),
        reasoning_tokens: columns.asWhole(attribute(genAi.reasoning), 'gen_ai.usage.reasoning.output_tokens'),
        cached_tokens: columns.asWhole(attribute(genAi.cached), 'gen_ai.usage.cache_read.input_tokens'),
        cache_write_tokens: columns.asWhole(attribute(genAi.cacheWrite), 'gen_ai.usage.cache_creation.input_tokens'),
        cost_usd: columns.asDecimal(attribute(genAi.cost), 'gen_ai.usage.total_cost'),
        cost_source: `if(isNotNull(${billed}), 'billed', 'list')`,
        is_byok: byok === undefined ? undefined : `if(isNull(${byok}), NULL, lower(ifNull(${byok}, '')) = 'true')`,
        finish_reason: finish,
        tool_called: toolCalled(finish),
        status: statusOf(columns.text('StatusCode'), { error: 'error', status_code_error: 'error' }),
        country: attribute(genAi.country),
        category: attribute(genAi.category),
      },
    };
  },
};
