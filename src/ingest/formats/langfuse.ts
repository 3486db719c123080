/** Langfuse's export of observations: csv, json, jsonl or parquet, by today's or older names. */
import { milliseconds } from '../fields.ts';
import { hasAll, hasSome, type LogFormat, withTotal } from './format.ts';

/** Sum of the counts whose name contains one of these words; NULL if none does. */
function sumOf(usage: string, ...words: readonly string[]): string {
  const has = words.map((word) => `contains(lower(entry.key), '${word}')`).join(' OR ');
  return `list_sum(list_transform(list_filter(map_entries(TRY_CAST(${usage} AS MAP(VARCHAR, DOUBLE))), entry -> ${has}), entry -> entry.value))`;
}

const models = ['provided_model_name', 'providedModelName', 'providedModel', 'model', 'model_name'];
const times = ['start_time', 'startTime', 'end_time', 'endTime'];

/**
 * Langfuse's own rule: input tokens are the sum of all usage_details whose name contains `input`, so cached tokens are included;
 * the same for output. Untranslated usage has OpenAI's names. total_cost is its own sum from a price list. User and session
 * belong to the trace, and only newer exports repeat them on the observation.
 */
export const langfuse: LogFormat = {
  name: 'langfuse',
  grows: true,
  title: 'Langfuse observations',
  about: 'Observations, Export in the Langfuse UI, its export to blob storage, or GET /api/public/observations.',
  detect: (sample) =>
    (hasAll(sample, 'type') &&
      (hasAll(sample, 'start_time') || hasAll(sample, 'startTime')) &&
      (hasAll(sample, 'trace_id') || hasAll(sample, 'traceId'))) ||
    (hasSome(sample, ...models) &&
      hasSome(sample, ...times) &&
      (hasSome(sample, 'usage_details', 'usageDetails', 'inputUsage', 'totalUsage', 'promptTokens') ||
        (hasAll(sample, 'usage') && hasSome(sample, 'trace_id', 'traceId')))),
  map: (fields) => {
    const written = fields.text('usage_details', 'usageDetails', 'usage');
    const usage = `CASE WHEN json_valid(${written}) THEN ${written}::JSON END`;
    const of = (name: string, direct: string, ...choices: readonly (readonly string[])[]) => {
      if (written === 'NULL') return direct;
      const sums = choices.map((words) => sumOf(usage, ...words));
      const sum = fields.asCount(`coalesce(${sums.join(', ')}, NULL)`, `usage_details.${name}`);
      return direct === 'NULL' ? sum : `coalesce(${sum}, ${direct})`;
    };
    const ended = fields.time('end_time', 'endTime');
    const first = fields.time('completion_start_time', 'completionStartTime');
    const known = [fields.time('start_time', 'startTime'), first, ended, fields.time('created_at', 'createdAt')];
    const started = `coalesce(${[...known.filter((sql) => sql !== 'NULL'), 'NULL'].join(', ')})`;
    const costs = ['cost_details', 'costDetails'].map((name) => fields.asCost(fields.inside(name, 'total')));
    const cost = [fields.cost('total_cost', 'totalCost', 'calculatedTotalCost'), ...costs];
    const tools = fields.text('tool_call_names', 'toolCallNames');
    const type = fields.text('type');
    return {
      isRequest: type === 'NULL' ? undefined : `coalesce(upper(${type}), 'GENERATION') IN ('GENERATION', 'EMBEDDING')`,
      columns: {
        request_id: fields.text('id'),
        ts: started,
        user_id: fields.text('user_id', 'userId'),
        session_id: fields.text('session_id', 'sessionId'),
        model_raw: fields.text(...models),
        ...withTotal(
          of(
            'input',
            fields.whole('input_usage', 'inputUsage', 'promptTokens', 'prompt_tokens', 'usage.input'),
            ['input'],
            ['prompt'],
          ),
          of(
            'output',
            fields.whole('output_usage', 'outputUsage', 'completionTokens', 'completion_tokens', 'usage.output'),
            ['output'],
            ['completion'],
          ),
          of('total', fields.whole('total_usage', 'totalUsage', 'totalTokens', 'total_tokens', 'usage.total'), [
            'total',
          ]),
        ),
        reasoning_tokens: of('reasoning', 'NULL', ['reasoning']),
        cached_tokens: of('cache_read', 'NULL', ['cache_read', 'cached']),
        cache_write_tokens: of('cache_creation', 'NULL', ['cache_creation', 'cache_write']),
        cost_usd: `coalesce(${[...cost.filter((sql) => sql !== 'NULL'), 'NULL'].join(', ')})`,
        cost_source: `'list'`,
        tool_called:
          tools === 'NULL' ? tools : `CASE WHEN json_valid(${tools}) THEN json_array_length(${tools}) > 0 END`,
        status: `CASE WHEN upper(${fields.text('level')}) = 'ERROR' THEN 'error' ELSE 'ok' END`,
        latency_ms: milliseconds(started, ended),
        ttft_ms: milliseconds(started, first),
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

/** Sums by day and model, from Langfuse's metrics. The number of requests is its count of observations. */
export const langfuseDaily: LogFormat = {
  name: 'langfuse-daily',
  title: "Langfuse's daily metrics",
  about: 'GET /api/public/metrics/daily; it has no users, and no lengths of single requests.',
  detect: ({ records }) =>
    records.some(
      ({ date, usage, countTraces }) => typeof date === 'string' && Array.isArray(usage) && countTraces !== undefined,
    ),
  unpack: (
    docs,
  ) => `(SELECT _file, _row, CASE WHEN item IS NULL THEN alone ELSE json_merge_patch(json_object('date', date), item)::VARCHAR END AS doc
    FROM (SELECT _file, _row, alone, date, unnest(items) AS item
      FROM (SELECT _file, _row, date, CASE WHEN len(models) > 0 THEN NULL ELSE doc END AS alone, CASE WHEN len(models) > 0 THEN models ELSE [NULL] END AS items
        FROM (SELECT _file, _row, doc, json_extract(doc, '$.date') AS date, json_extract(doc, '$.usage[*]') AS models FROM ${docs}))))`,
  map: (fields) => ({
    isRequest: `${fields.text('inputUsage', 'outputUsage', 'totalUsage')} IS NOT NULL`,
    columns: {
      ...withTotal(fields.whole('inputUsage'), fields.whole('outputUsage'), fields.whole('totalUsage')),
      ts: fields.time('date'),
      model_raw: fields.text('model'),
      cost_usd: fields.cost('totalCost'),
      cost_source: `'list'`,
      requests: fields.whole('countObservations'),
    },
  }),
};
