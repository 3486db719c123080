/** LiteLLM's table LiteLLM_SpendLogs, as csv, json, jsonl or parquet, and its daily tables. */
import { milliseconds } from '../fields.ts';
import { hasAll, type LogFormat } from './format.ts';

const usage = ['additional_usage_values', 'usage_object'];

/** Cached and reasoning counts hide in `metadata`, at places that changed over time. */
function counts(...paths: readonly string[]): string[] {
  return usage.flatMap((place) => paths.map((path) => `${place}.${path}`));
}

/**
 * prompt_tokens holds cached ones, save with older proxies (a cache larger than the prompt tells). spend is LiteLLM's
 * own sum from its list of prices, not a bill. There is no finish reason. `user` is the key's owner; end_user, where it
 * is sent, is who really asked.
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
    const status = fields.text('status');
    const untilFirst = milliseconds(started, first);
    return {
      columns: {
        request_id: fields.text('request_id'),
        ts: started,
        user_id: fields.text('end_user', 'user'),
        session_id: fields.text('session_id'),
        api_key: fields.text('api_key'),
        team: `coalesce(${fields.inside('metadata', 'user_api_key_team_alias')}, ${fields.text('team_id')}, NULL)`,
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
        cost_usd: fields.cost('spend'),
        cost_source: `'list'`,
        status:
          status === 'NULL' ? status : `CASE lower(${status}) WHEN 'failure' THEN 'error' WHEN 'success' THEN 'ok' END`,
        latency_ms: milliseconds(started, ended),
        // An answer that was not streamed has the end for its first token.
        ttft_ms:
          untilFirst === 'NULL' || ended === 'NULL'
            ? untilFirst
            : `CASE WHEN ${ended} IS NULL OR ${first} < ${ended} THEN ${untilFirst} END`,
        // LiteLLM puts the user agent among the tags; what is left first is what the caller tagged.
        category:
          tags === 'NULL'
            ? tags
            : `CASE WHEN json_valid(${tags}) THEN list_filter(TRY_CAST(${tags} AS VARCHAR[]), tag -> NOT starts_with(lower(tag), 'user-agent'))[1] END`,
      },
    };
  },
};

/** A day's sums by user (or team, tag, end user), key and model: LiteLLM_DailyUserSpend and its kin. */
export const litellmDaily: LogFormat = {
  name: 'litellm-daily',
  title: "LiteLLM's daily tables",
  about: '\\copy "LiteLLM_DailyUserSpend" to spend.csv csv header, or the usage export of its pages.',
  detect: (sample) =>
    hasAll(sample, 'date', 'spend', 'prompt_tokens') &&
    (hasAll(sample, 'api_requests') || hasAll(sample, 'successful_requests')) &&
    (hasAll(sample, 'model') || hasAll(sample, 'model_group')),
  map: (fields) => {
    const asked = fields.whole('api_requests');
    const [fine, failed] = [fields.whole('successful_requests'), fields.whole('failed_requests')];
    const sum = fine === 'NULL' ? asked : `${fine} + ${failed === 'NULL' ? '0' : `coalesce(${failed}, 0)`}`;
    return {
      columns: {
        request_id: fields.text('id'),
        ts: fields.time('date'),
        user_id: fields.text('end_user_id', 'user_id'),
        api_key: fields.text('api_key'),
        team: fields.text('team_alias', 'team_id'),
        model_raw: fields.text('model', 'model_group'),
        provider: fields.text('custom_llm_provider'),
        prompt_tokens: fields.whole('prompt_tokens'),
        completion_tokens: fields.whole('completion_tokens'),
        cached_tokens: fields.whole('cache_read_input_tokens'),
        cache_write_tokens: fields.whole('cache_creation_input_tokens'),
        cost_usd: fields.cost('spend'),
        cost_source: `'list'`,
        category: fields.text('tag'),
        requests: asked === 'NULL' ? sum : `coalesce(${asked}, ${sum})`,
      },
    };
  },
};
