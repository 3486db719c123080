/** Langfuse's own ClickHouse: the table observations, or the newer tables that include user and session. */
import { statusOf, type TableLayout } from './layout.ts';

/** Counts as in its exports: input tokens are the sum of all usage_details whose name contains `input`. */
export const langfuse: TableLayout = {
  name: 'langfuse',
  detect: (columns) => columns.has('usage_details', 'provided_model_name', 'start_time'),
  map: (columns) => {
    const type = columns.text('type');
    const deleted = columns.flag('is_deleted');
    const conditions = [
      ...(type === undefined ? [] : [`upper(ifNull(${type}, 'GENERATION')) = 'GENERATION'`]),
      ...(deleted === undefined ? [] : [`ifNull(${deleted}, 0) = 0`]),
    ];
    const tools = columns.firstOf('tool_call_names');
    return {
      isRequest: conditions.length === 0 ? undefined : conditions.join(' and '),
      columns: {
        request_id: columns.text('id', 'span_id'),
        ts: columns.time('start_time'),
        user_id: columns.text('user_id'),
        session_id: columns.text('session_id'),
        model_raw: columns.text('provided_model_name'),
        prompt_tokens: columns.sumOf('usage_details', 'input'),
        completion_tokens: columns.sumOf('usage_details', 'output'),
        reasoning_tokens: columns.sumOf('usage_details', 'reasoning'),
        cached_tokens: columns.sumOf('usage_details', 'cache_read', 'cached'),
        cache_write_tokens: columns.sumOf('usage_details', 'cache_creation', 'cache_write'),
        cost_usd: columns.decimal('total_cost'),
        cost_source: `'list'`,
        tool_called: tools === undefined ? undefined : `isNotNull(${tools})`,
        status: statusOf(columns.text('level'), { error: 'error' }),
        category: columns.firstOf('tags'),
      },
    };
  },
};
