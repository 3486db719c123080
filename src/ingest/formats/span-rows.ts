/**
 * Maps OpenTelemetry spans to requests, however a file stores them. A reader turns each record into one row of `doc` (null: not
 * JSON), `_file`, `_row`, `attributes` (a map of texts), `trace`, `span`, `parent`, `started`, `ended`, `failed` and `event`.
 */
import { literal } from '../../counts/sql-text.ts';
import type { Fields } from '../fields.ts';
import { finishReason, type Mapping, withTotal } from './format.ts';
import { areRequests, genAi, noRequests } from './gen-ai.ts';

/** Further attributes of events. */
const eventNames = [
  'event.name',
  'event.kind',
  'event.timestamp',
  'event.sequence',
  'request_id',
  'duration_ms',
  'tool_token_count',
];

/** Attributes that are read; the others, including the conversation's text, are skipped. */
export const wantedAttributes: readonly string[] = [...new Set([...Object.values(genAi).flat(), ...eventNames])];

/** SQL of the first of these attributes that has a value. */
function attribute(...names: readonly string[]): string {
  return `coalesce(${names.map((name) => `nullif(attributes[${literal(name)}], '')`).join(', ')}, NULL)`;
}

/** The AI SDK appends the name of a function to its own. */
const operation = `split_part(lower(${attribute(...genAi.operation)}), ' ', 1)`;
/** Events that report a request: those of Claude Code and its forks, and of other agents. */
const events = [
  'api_request',
  'gen_ai.client.inference.operation.details',
  'gemini_cli.api_response',
  'qwen-code.api_response',
];
const name = `replace(coalesce(${attribute('event.name')}, event, ''), 'claude_code.', '')`;
const isEvent = `(${name} IN (${events.map(literal).join(', ')}) OR (${name} = 'codex.sse_event' AND coalesce(${attribute('event.kind')} = 'response.completed', false)))`;
const hasUsage = `coalesce(${attribute(...genAi.prompt)}, ${attribute(...genAi.completion)}, ${attribute(...genAi.total)}) IS NOT NULL`;

/**
 * Adds `is_sum`: true for spans above another span with usage, whose own usage is the sum of it, or the same call seen by two
 * instrumentations. A span that says it asked a model is a sum only if its counts are those of a span below.
 */
export function withSums(rows: string): string {
  const [prompt, completion] = [attribute(...genAi.prompt), attribute(...genAi.completion)];
  return `(WITH RECURSIVE spans AS MATERIALIZED (SELECT *, span IS NOT NULL AND ${name} = '' AND ${hasUsage} AND NOT coalesce(${noRequests(operation)}, false) AS has_usage FROM ${rows}),
    below AS MATERIALIZED (SELECT trace, parent AS span, ${prompt} AS prompt, ${completion} AS completion FROM spans WHERE has_usage AND parent IS NOT NULL),
    above AS (SELECT * FROM below UNION SELECT spans.trace, spans.parent, above.prompt, above.completion FROM above JOIN spans ON spans.trace = above.trace AND spans.span = above.span WHERE spans.parent IS NOT NULL),
    sums AS MATERIALIZED (SELECT DISTINCT spans.trace, spans.span FROM spans JOIN above ON spans.trace = above.trace AND spans.span = above.span
      WHERE has_usage AND (NOT coalesce(${areRequests(operation)}, false) OR (${prompt} IS NOT DISTINCT FROM above.prompt AND ${completion} IS NOT DISTINCT FROM above.completion)))
    SELECT spans.*, sums.span IS NOT NULL AS is_sum FROM spans LEFT JOIN sums ON spans.trace = sums.trace AND spans.span = sums.span)`;
}

/** Such a row as a request. input_tokens includes cached tokens, except in Claude Code's own event. */
export function mapSpan(fields: Fields): Mapping {
  const count = (names: readonly string[], called: string) => fields.asWhole(attribute(...names), called);
  const [input, output] = [
    count(genAi.prompt, 'gen_ai.usage.input_tokens'),
    count(genAi.completion, 'gen_ai.usage.output_tokens'),
  ];
  const read = count(genAi.cached, 'gen_ai.usage.cache_read.input_tokens');
  const written = count(genAi.cacheWrite, 'gen_ai.usage.cache_creation.input_tokens');
  const reasoning = count(genAi.reasoning, 'gen_ai.usage.reasoning.output_tokens');
  const tools = count(['tool_token_count'], 'tool_token_count');
  // Google counts tool results and thoughts separately from the others.
  const isGoogle = `${name} IN ('gemini_cli.api_response', 'qwen-code.api_response')`;
  const prompt = `CASE WHEN ${name} = 'api_request' THEN ${input} + coalesce(${read}, 0) + coalesce(${written}, 0) WHEN ${isGoogle} THEN ${input} + coalesce(${tools}, 0) ELSE ${input} END`;
  const completion = `CASE WHEN ${isGoogle} THEN ${output} + coalesce(${reasoning}, 0) ELSE ${output} END`;
  const started = fields.asTime(
    `coalesce(nullif(started, '0'), ${attribute('event.timestamp')}, ended)`,
    'startTimeUnixNano',
  );
  const ended = fields.asTime('ended', 'endTimeUnixNano');
  const duration = fields.asDecimal(attribute('duration_ms'));
  const reason = attribute(...genAi.finish);
  // An array is {"values":[{"stringValue":"stop"}]}; a single reason is written in either form.
  const finish = finishReason(
    `CASE WHEN starts_with(${reason}, '{') OR starts_with(${reason}, '[') THEN coalesce(nullif(regexp_extract(${reason}, '"string_?[vV]alue"\\s*:\\s*"([^"]*)"', 1), ''), nullif(regexp_extract(${reason}, '^\\["([^"]*)"', 1), '')) ELSE ${reason} END`,
  );
  const ofEvent = `CASE WHEN ${isEvent} THEN coalesce(${attribute('request_id')}, ${attribute(...genAi.session)} || '-' || ${attribute('event.sequence')}) END`;
  const agent = `CASE WHEN ${isEvent} THEN CASE ${name} WHEN 'api_request' THEN 'Claude Code' WHEN 'gemini_cli.api_response' THEN 'Gemini CLI' WHEN 'qwen-code.api_response' THEN 'Qwen Code' WHEN 'codex.sse_event' THEN 'Codex' END END`;
  return {
    isRequest: `(${isEvent} OR coalesce(span IS NOT NULL, false) AND ${name} = '' AND NOT is_sum AND NOT coalesce(${noRequests(operation)}, false) AND (${hasUsage} OR (${attribute(...genAi.model)} IS NOT NULL)))`,
    columns: {
      ...withTotal(
        prompt,
        `coalesce(${completion}, CASE WHEN ${operation} LIKE 'embedding%' AND ${input} IS NOT NULL THEN 0 END)`,
        count(genAi.total, 'gen_ai.usage.total_tokens'),
      ),
      request_id: `coalesce(${attribute(...genAi.request_id)}, ${ofEvent}, trace || '-' || span)`,
      ts: started,
      user_id: attribute(...genAi.user),
      session_id: attribute(...genAi.session),
      app: `coalesce(${attribute(...genAi.app)}, ${agent})`,
      agent,
      api_key: attribute(...genAi.api_key),
      model_raw: attribute(...genAi.model),
      provider: attribute(...genAi.provider),
      reasoning_tokens: reasoning,
      cached_tokens: read,
      cache_write_tokens: written,
      cost_usd: fields.asCost(attribute(...genAi.cost)),
      cost_source: `CASE WHEN ${attribute(...genAi.billed)} IS NOT NULL THEN 'billed' ELSE 'list' END`,
      is_byok: `TRY_CAST(${attribute(...genAi.byok)} AS BOOLEAN)`,
      finish_reason: finish,
      status: `CASE WHEN failed THEN 'error' ELSE 'ok' END`,
      latency_ms: `coalesce(CASE WHEN ${ended} >= ${started} THEN (epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE END, ${duration})`,
      country: attribute(...genAi.country),
      category: attribute(...genAi.category),
    },
  };
}
