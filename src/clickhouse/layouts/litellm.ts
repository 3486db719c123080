/** LiteLLM's SpendLogs, copied into ClickHouse by somebody's own pipeline. */
import { statusOf, type TableLayout } from './layout.ts';

/** As in its csv: the same columns, with cached and reasoning counts inside the text of `metadata`. */
export const litellm: TableLayout = {
  name: 'litellm',
  detect: (columns) => columns.has('request_id', 'startTime', 'spend', 'model'),
  map: (columns) => ({
    columns: {
      request_id: columns.text('request_id'),
      ts: columns.time('startTime'),
      user_id: columns.text('end_user', 'user'),
      session_id: columns.text('session_id'),
      api_key: columns.text('api_key'),
      team: columns.text('team_id'),
      model_raw: columns.text('model', 'model_group'),
      provider: columns.text('custom_llm_provider'),
      prompt_tokens: columns.whole('prompt_tokens'),
      completion_tokens: columns.whole('completion_tokens'),
      reasoning_tokens: columns.inside('metadata', 'reasoning_tokens'),
      cached_tokens: columns.inside('metadata', 'cache_read_input_tokens', 'cached_tokens'),
      cache_write_tokens: columns.inside('metadata', 'cache_creation_input_tokens', 'cache_creation_tokens'),
      cost_usd: columns.decimal('spend'),
      cost_source: `'list'`,
      status: statusOf(columns.text('status'), { failure: 'error' }),
      category: columns.firstOf('request_tags', 'user-agent'),
    },
  }),
};
