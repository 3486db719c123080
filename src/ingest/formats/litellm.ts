/** LiteLLM's table LiteLLM_SpendLogs, as csv, jsonl or parquet. */
import { hasAll, type LogFormat } from './format.ts';

const usage = ['additional_usage_values', 'usage_object'];

/** Cached and reasoning counts hide in `metadata`, at places that changed over time. */
function counts(...paths: readonly string[]): string[] {
  return usage.flatMap((place) => paths.map((path) => `${place}.${path}`));
}

/**
 * prompt_tokens holds cached ones. spend is LiteLLM's own sum from its list of prices, not a bill. There is no finish
 * reason. `user` is the key's owner; end_user, where it is sent, is who really asked.
 */
export const litellm: LogFormat = {
  name: 'litellm',
  title: 'LiteLLM SpendLogs',
  about: '\\copy "LiteLLM_SpendLogs" to spend.csv csv header, in the psql of the proxy\'s database.',
  detect: (sample) =>
    hasAll(sample, 'request_id', 'startTime', 'spend', 'model') || hasAll(sample, 'call_type', 'startTime', 'spend'),
  map: (fields) => {
    const started = fields.time('startTime');
    const ended = fields.time('endTime');
    const first = fields.time('completionStartTime');
    const tags = fields.text('request_tags');
    return {
      columns: {
        request_id: fields.text('request_id'),
        ts: started,
        user_id: fields.text('end_user', 'user'),
        session_id: fields.text('session_id'),
        api_key: fields.text('api_key'),
        model_raw: fields.text('model', 'model_group'),
        provider: fields.text('custom_llm_provider'),
        prompt_tokens: fields.whole('prompt_tokens'),
        completion_tokens: fields.whole('completion_tokens'),
        reasoning_tokens: fields.asWhole(
          fields.inside('metadata', ...counts('completion_tokens_details.reasoning_tokens')),
          'reasoning_tokens',
        ),
        cached_tokens: fields.asWhole(
          fields.inside('metadata', ...counts('cache_read_input_tokens', 'prompt_tokens_details.cached_tokens')),
          'cached_tokens',
        ),
        cache_write_tokens: fields.asWhole(
          fields.inside(
            'metadata',
            ...counts('cache_creation_input_tokens', 'prompt_tokens_details.cache_creation_tokens'),
          ),
          'cache_creation_input_tokens',
        ),
        cost_usd: fields.decimal('spend'),
        cost_source: `'list'`,
        status: `CASE lower(${fields.text('status')}) WHEN 'failure' THEN 'error' WHEN 'success' THEN 'ok' END`,
        latency_ms: `(epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE`,
        ttft_ms: `CASE WHEN ${first} >= ${started} AND ${first} < ${ended} THEN (epoch_ms(${first}) - epoch_ms(${started}))::DOUBLE END`,
        // LiteLLM puts the user agent among the tags; what is left first is what the caller tagged.
        category:
          tags === 'NULL'
            ? tags
            : `CASE WHEN json_valid(${tags}) THEN list_filter(TRY_CAST(${tags} AS VARCHAR[]), tag -> NOT starts_with(lower(tag), 'user-agent'))[1] END`,
      },
    };
  },
};
