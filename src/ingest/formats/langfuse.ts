/** Langfuse's export of observations: csv, json, jsonl or parquet, by today's or older names. */
import { milliseconds } from '../fields.ts';
import { hasAll, type LogFormat } from './format.ts';

/** Sum of the counts whose name has one of these words in it; NULL where none has. */
function sumOf(usage: string, ...words: readonly string[]): string {
  const has = words.map((word) => `contains(lower(entry.key), '${word}')`).join(' OR ');
  return `list_sum(list_transform(list_filter(map_entries(TRY_CAST(${usage} AS MAP(VARCHAR, DOUBLE))), entry -> ${has}), entry -> entry.value))`;
}

/**
 * Langfuse's own rule for input tokens is the sum of all usage_details whose name has `input` in it, so those of
 * caches are inside; the same for output. Usage that nobody translated has OpenAI's words. total_cost is its own sum
 * from a list of prices. User and session are of the trace, and only newer exports repeat them on the observation.
 */
export const langfuse: LogFormat = {
  name: 'langfuse',
  title: 'Langfuse observations',
  about: 'Observations, Export in the Langfuse UI, its export to blob storage, or GET /api/public/observations.',
  detect: (sample) =>
    (hasAll(sample, 'type') &&
      (hasAll(sample, 'start_time') || hasAll(sample, 'startTime')) &&
      (hasAll(sample, 'trace_id') || hasAll(sample, 'traceId'))) ||
    hasAll(sample, 'usage_details', 'provided_model_name'),
  map: (fields) => {
    const written = fields.text('usage_details', 'usageDetails');
    const usage = `CASE WHEN json_valid(${written}) THEN ${written}::JSON END`;
    const of = (name: string, direct: string, ...choices: readonly (readonly string[])[]) => {
      if (written === 'NULL') return direct;
      const sums = choices.map((words) => sumOf(usage, ...words));
      const sum = fields.asCount(`coalesce(${sums.join(', ')}, NULL)`, `usage_details.${name}`);
      return direct === 'NULL' ? sum : `coalesce(${sum}, ${direct})`;
    };
    const started = fields.time('start_time', 'startTime');
    const tools = fields.text('tool_call_names', 'toolCallNames');
    const type = fields.text('type');
    return {
      isRequest: type === 'NULL' ? undefined : `coalesce(upper(${type}), 'GENERATION') IN ('GENERATION', 'EMBEDDING')`,
      columns: {
        request_id: fields.text('id'),
        ts: started,
        user_id: fields.text('user_id', 'userId'),
        session_id: fields.text('session_id', 'sessionId'),
        model_raw: fields.text('provided_model_name', 'providedModelName', 'model'),
        prompt_tokens: of(
          'input',
          fields.whole('input_usage', 'inputUsage', 'promptTokens', 'prompt_tokens', 'usage.input'),
          ['input'],
          ['prompt'],
        ),
        completion_tokens: of(
          'output',
          fields.whole('output_usage', 'outputUsage', 'completionTokens', 'completion_tokens', 'usage.output'),
          ['output'],
          ['completion'],
        ),
        reasoning_tokens: of('reasoning', 'NULL', ['reasoning']),
        cached_tokens: of('cache_read', 'NULL', ['cache_read', 'cached']),
        cache_write_tokens: of('cache_creation', 'NULL', ['cache_creation', 'cache_write']),
        cost_usd: fields.cost('total_cost', 'totalCost', 'calculatedTotalCost'),
        cost_source: `'list'`,
        tool_called:
          tools === 'NULL' ? tools : `CASE WHEN json_valid(${tools}) THEN json_array_length(${tools}) > 0 END`,
        status: `CASE WHEN upper(${fields.text('level')}) = 'ERROR' THEN 'error' ELSE 'ok' END`,
        latency_ms: milliseconds(started, fields.time('end_time', 'endTime')),
        ttft_ms: milliseconds(started, fields.time('completion_start_time', 'completionStartTime')),
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
