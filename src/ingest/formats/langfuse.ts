/** Langfuse's export of observations: csv, json, jsonl or parquet, by today's or older names. */
import { hasAll, type LogFormat } from './format.ts';

/** Sum of the counts whose name has one of these words in it. */
function sumOf(usage: string, ...words: readonly string[]): string {
  const has = words.map((word) => `contains(lower(entry.key), '${word}')`).join(' OR ');
  return `list_sum(list_transform(list_filter(map_entries(TRY_CAST(${usage} AS MAP(VARCHAR, DOUBLE))), entry -> ${has}), entry -> entry.value))::BIGINT`;
}

/**
 * Langfuse's own rule for input tokens is the sum of all usage_details whose name has `input` in it, so those of
 * caches are inside; the same for output. total_cost is its own sum from a list of prices. User and session are of the
 * trace, and only newer exports repeat them on the observation.
 */
export const langfuse: LogFormat = {
  name: 'langfuse',
  title: 'Langfuse observations',
  about: 'Observations, Export in the Langfuse UI, or its export to blob storage.',
  detect: (sample) =>
    (hasAll(sample, 'type') &&
      (hasAll(sample, 'start_time') || hasAll(sample, 'startTime')) &&
      (hasAll(sample, 'trace_id') || hasAll(sample, 'traceId'))) ||
    hasAll(sample, 'usage_details', 'provided_model_name'),
  map: (fields) => {
    const usage = `CASE WHEN json_valid(${fields.text('usage_details', 'usageDetails')}) THEN ${fields.text('usage_details', 'usageDetails')}::JSON END`;
    const detailed = fields.has('usage_details') || fields.has('usageDetails');
    const of = (direct: string, ...words: string[]) =>
      detailed ? `coalesce(${sumOf(usage, ...words)}, ${direct})` : direct;
    const started = fields.time('start_time', 'startTime');
    const ended = fields.time('end_time', 'endTime');
    const first = fields.time('completion_start_time', 'completionStartTime');
    const tools = fields.text('tool_call_names', 'toolCallNames');
    const type = fields.text('type');
    return {
      isRequest: type === 'NULL' ? undefined : `coalesce(upper(${type}), 'GENERATION') = 'GENERATION'`,
      columns: {
        request_id: fields.text('id'),
        ts: started,
        user_id: fields.text('user_id', 'userId'),
        session_id: fields.text('session_id', 'sessionId'),
        model_raw: fields.text('provided_model_name', 'providedModelName', 'model'),
        prompt_tokens: of(
          fields.whole('input_usage', 'inputUsage', 'promptTokens', 'prompt_tokens', 'usage.input'),
          'input',
        ),
        completion_tokens: of(
          fields.whole('output_usage', 'outputUsage', 'completionTokens', 'completion_tokens', 'usage.output'),
          'output',
        ),
        reasoning_tokens: of('NULL', 'reasoning'),
        cached_tokens: of('NULL', 'cache_read', 'cached'),
        cache_write_tokens: of('NULL', 'cache_creation', 'cache_write'),
        cost_usd: fields.decimal('total_cost', 'totalCost', 'calculatedTotalCost'),
        cost_source: `'list'`,
        tool_called:
          tools === 'NULL' ? tools : `CASE WHEN json_valid(${tools}) THEN json_array_length(${tools}) > 0 END`,
        status: `CASE WHEN upper(${fields.text('level')}) = 'ERROR' THEN 'error' ELSE 'ok' END`,
        latency_ms: `(epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE`,
        ttft_ms: `(epoch_ms(${first}) - epoch_ms(${started}))::DOUBLE`,
        category: firstTag(fields.text('tags')),
      },
    };
  },
};

function firstTag(tags: string): string {
  return tags === 'NULL'
    ? tags
    : `CASE WHEN json_valid(${tags}) THEN TRY_CAST(${tags} AS VARCHAR[])[1] ELSE ${tags} END`;
}
