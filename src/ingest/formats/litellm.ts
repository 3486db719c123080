/** LiteLLM's table LiteLLM_SpendLogs, as csv, json, jsonl or parquet, and its daily tables. */
import { milliseconds } from '../fields.ts';
import { hasAll, hasSome, type LogFormat, unsaid, withTotal } from './format.ts';

const usage = ['additional_usage_values', 'usage_object'];

/** Cached and reasoning counts are in `metadata`, at places that changed over time. */
function counts(...paths: readonly string[]): string[] {
  return usage.flatMap((place) => paths.map((path) => `${place}.${path}`));
}

/**
 * prompt_tokens includes cached tokens, except with older proxies (recognised by a cache larger than the prompt). spend is
 * LiteLLM's own sum from its price list, not a bill. There is no finish reason. `user` is the key's owner; end_user, if sent, is
 * the person who asked.
 */
export const litellm: LogFormat = {
  name: 'litellm',
  title: 'LiteLLM SpendLogs',
  about: '\\copy "LiteLLM_SpendLogs" to spend.csv csv header, in the psql of the proxy\'s database.',
  // Times are in one naming style and counts in another, which no other log has.
  detect: (sample) =>
    hasSome(sample, 'startTime', 'endTime', 'completionStartTime') &&
    hasSome(sample, 'model', 'model_group', 'model_id') &&
    hasSome(sample, 'prompt_tokens', 'completion_tokens', 'total_tokens', 'spend', 'response_cost'),
  map: (fields) => {
    const [ended, first] = [fields.time('endTime'), fields.time('completionStartTime')];
    const known = [fields.time('startTime'), first, ended].filter((sql) => sql !== 'NULL');
    const started = known.length === 1 ? (known[0] ?? 'NULL') : `coalesce(${known.join(', ')})`;
    const tags = fields.text('request_tags');
    const status = fields.text('status');
    const untilFirst = milliseconds(started, first);
    return {
      columns: {
        ...withTotal(fields.whole('prompt_tokens'), fields.whole('completion_tokens'), fields.whole('total_tokens')),
        request_id: fields.text('request_id', 'id'),
        ts: started,
        user_id: firstOf(fields.text('end_user', 'user'), fields.inside('metadata', 'user_api_key_user_id')),
        session_id: fields.text('session_id', 'trace_id'),
        api_key: firstOf(fields.text('api_key'), fields.inside('metadata', 'user_api_key_hash', 'user_api_key')),
        team: firstOf(fields.inside('metadata', 'user_api_key_team_alias'), fields.text('team_id')),
        model_raw: fields.text('model', 'model_group'),
        provider: fields.text('custom_llm_provider'),
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
        cost_usd: fields.cost('spend', 'response_cost'),
        cost_source: `'list'`,
        status:
          status === 'NULL' ? status : `CASE lower(${status}) WHEN 'failure' THEN 'error' WHEN 'success' THEN 'ok' END`,
        latency_ms: milliseconds(started, ended),
        // For an answer that was not streamed, the time of the first token is the end.
        ttft_ms:
          untilFirst === 'NULL' || ended === 'NULL'
            ? untilFirst
            : `CASE WHEN ${ended} IS NULL OR ${first} < ${ended} THEN ${untilFirst} END`,
        // LiteLLM adds the user agent to the tags; the first other tag is the caller's.
        category:
          tags === 'NULL'
            ? tags
            : `CASE WHEN json_valid(${tags}) THEN list_filter(TRY_CAST(${tags} AS VARCHAR[]), tag -> NOT starts_with(lower(tag), 'user-agent'))[1] END`,
      },
    };
  },
};

function firstOf(...texts: readonly string[]): string {
  const known = texts.filter((sql) => sql !== 'NULL');
  return known.length < 2 ? (known[0] ?? 'NULL') : `coalesce(${known.join(', ')})`;
}

/** A day of the reply has its models, each with sums, in its breakdown; the other breakdowns repeat the same requests. */
function unpackDays(docs: string): string {
  // No row has the day that it is from: memory would grow with the square of the models.
  return `(SELECT _file, _row, CASE WHEN item.key IS NULL THEN alone ELSE json_merge_patch(
      json_object('date', date, 'model', item.key), coalesce(json_extract(item.value, '$.metrics'), '{}'))::VARCHAR END AS doc
    FROM (SELECT _file, _row, alone, date, unnest(items) AS item
      FROM (SELECT _file, _row, date, CASE WHEN len(models) > 0 THEN NULL ELSE doc END AS alone, CASE WHEN len(models) > 0 THEN models ELSE [{'key': NULL, 'value': NULL}] END AS items
        FROM (SELECT _file, _row, doc, json_extract(doc, '$.date') AS date, map_entries(TRY_CAST(json_extract(doc, '$.breakdown.models') AS MAP(VARCHAR, JSON))) AS models FROM ${docs}))))`;
}

/** A day's sums by user (or team, tag, end user), key and model: LiteLLM_DailyUserSpend and similar tables. */
export const litellmDaily: LogFormat = {
  name: 'litellm-daily',
  title: "LiteLLM's daily tables",
  about:
    '\\copy "LiteLLM_DailyUserSpend" to spend.csv csv header, the usage export of its pages, or GET /user/daily/activity.',
  detect: (sample) =>
    (hasAll(sample, 'date') &&
      hasSome(sample, 'prompt_tokens', 'completion_tokens', 'total_tokens') &&
      hasSome(sample, 'spend', 'api_requests', 'successful_requests') &&
      hasSome(sample, 'model', 'model_group')) ||
    sample.records.some(({ date, breakdown }) => typeof date === 'string' && hasModels(breakdown)),
  unpack: unpackDays,
  map: (fields) => {
    const asked = fields.whole('api_requests');
    const [fine, failed] = [fields.whole('successful_requests'), fields.whole('failed_requests')];
    const sum = fine === 'NULL' ? asked : `${fine} + ${failed === 'NULL' ? '0' : `coalesce(${failed}, 0)`}`;
    const requests = asked === 'NULL' ? sum : `coalesce(${asked}, ${sum})`;
    return {
      columns: {
        ...withTotal(fields.whole('prompt_tokens'), fields.whole('completion_tokens'), fields.whole('total_tokens')),
        request_id: fields.text('id'),
        ts: fields.time('date'),
        user_id: fields.text('end_user_id', 'user_id'),
        api_key: fields.text('api_key'),
        team: fields.text('team_alias', 'team_id'),
        model_raw: fields.text('model', 'model_group'),
        provider: fields.text('custom_llm_provider'),
        cached_tokens: fields.whole('cache_read_input_tokens'),
        cache_write_tokens: fields.whole('cache_creation_input_tokens'),
        cost_usd: fields.cost('spend'),
        cost_source: `'list'`,
        category: fields.text('tag'),
        requests: requests === 'NULL' ? unsaid : requests,
      },
    };
  },
};

function hasModels(breakdown: unknown): boolean {
  return typeof breakdown === 'object' && breakdown !== null && 'models' in breakdown;
}
