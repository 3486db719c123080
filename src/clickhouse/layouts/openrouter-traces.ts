/** OpenRouter Broadcast in ClickHouse: the table OPENROUTER_TRACES, one row a span. */
import { finishReason, statusOf, type TableLayout, toolCalled } from './layout.ts';

/**
 * Only OpenRouter's dashboard has the full list of columns. Known are those of its docs and sample queries: upper case here,
 * lower case in other warehouses. Spans that are not generations are attempts and steps of the same request. Not tested on a
 * table that OpenRouter itself has filled.
 */
export const openrouterTraces: TableLayout = {
  name: 'openrouter',
  detect: (columns) =>
    columns.has('trace_id', 'model', 'prompt_tokens', 'completion_tokens') &&
    (columns.has('span_type') || columns.has('total_cost', 'provider_name')),
  map: (columns) => {
    const finish = finishReason(columns.text('finish_reason'));
    const kind = columns.text('span_type');
    return {
      isRequest: kind === undefined ? undefined : `lower(ifNull(${kind}, 'generation')) = 'generation'`,
      columns: {
        request_id: columns.text('generation_id', 'span_id', 'trace_id'),
        ts: columns.time('start_time', 'timestamp'),
        user_id: columns.text('user_id'),
        session_id: columns.text('session_id'),
        app: columns.text('app_name'),
        api_key: columns.text('api_key_name'),
        model_raw: columns.text('model'),
        provider: columns.text('provider_name', 'provider_slug'),
        prompt_tokens: columns.whole('prompt_tokens'),
        completion_tokens: columns.whole('completion_tokens'),
        reasoning_tokens: columns.whole('reasoning_tokens'),
        cached_tokens: columns.whole('cached_tokens'),
        cost_usd: columns.decimal('total_cost'),
        cost_source: `'billed'`,
        is_byok: columns.flag('is_byok'),
        finish_reason: finish,
        tool_called: toolCalled(finish),
        status: statusOf(columns.text('status'), { error: 'error', cancelled: 'cancelled' }),
        latency_ms: columns.decimal('duration_ms'),
        country: columns.text('country'),
        language: columns.text('language'),
        category: columns.text('category'),
      },
    };
  },
};
