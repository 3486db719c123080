/** Codex's own sessions: rollout-*.jsonl files below ~/.codex/sessions and ~/.codex/archived_sessions. */
import type { LogFormat } from './format.ts';

const kinds = ['session_meta', 'turn_context', 'event_msg', 'response_item', 'compacted'];
const counts = ['input_tokens', 'cached_input_tokens', 'output_tokens', 'reasoning_output_tokens', 'total_tokens'];

function count(place: string, name: string): string {
  return `TRY_CAST(json_extract_string(doc, '$.payload.info.${place}.${name}') AS BIGINT)`;
}

/**
 * Counts are sums over the session, so a request is the step between two of them; what a session emits again unchanged,
 * or replays after a fork, has the sums of before and is a duplicate. input_tokens holds cached ones. The model is that
 * of the last turn_context before. There is neither user nor cost.
 */
export const codex: LogFormat = {
  name: 'codex',
  title: 'Codex sessions',
  about: 'The folder ~/.codex/sessions.',
  detect: ({ records }) =>
    records.some((record) => typeof record.payload === 'object' && kinds.some((kind) => kind === record.type)),
  ordered: true,
  mayBeRequest: `(contains(line, 'token_count') OR contains(line, 'turn_context') OR contains(line, 'session_meta'))`,
  unpack: (docs) => `(SELECT *,
      ${counts.map((name) => `CASE WHEN before_total IS NULL OR total_total_tokens < before_total THEN coalesce(last_${name}, total_${name}) ELSE total_${name} - before_${name.replace('total_tokens', 'total')} END AS step_${name}`).join(',\n      ')}
    FROM (SELECT *,
      ${counts.map((name) => `lag(total_${name}) OVER in_file AS before_${name.replace('total_tokens', 'total')}`).join(',\n      ')}
      FROM (SELECT doc, _file, _row, is_count,
        last_value(model IGNORE NULLS) OVER so_far AS model,
        last_value(session IGNORE NULLS) OVER so_far AS session,
        ${counts.map((name) => `total_${name}, last_${name}`).join(', ')}
        FROM (SELECT doc, _file, _row,
          coalesce(json_extract_string(doc, '$.type') = 'event_msg' AND json_extract_string(doc, '$.payload.type') = 'token_count' AND ${count('total_token_usage', 'input_tokens')} IS NOT NULL, false) AS is_count,
          CASE WHEN json_extract_string(doc, '$.type') = 'turn_context' THEN json_extract_string(doc, '$.payload.model') END AS model,
          CASE WHEN json_extract_string(doc, '$.type') = 'session_meta' THEN coalesce(json_extract_string(doc, '$.payload.forked_from_id'), json_extract_string(doc, '$.payload.id')) END AS session,
          ${counts.map((name) => `${count('total_token_usage', name)} AS total_${name}, ${count('last_token_usage', name)} AS last_${name}`).join(',\n          ')}
          FROM ${docs})
        WINDOW so_far AS (PARTITION BY _file ORDER BY _row ROWS UNBOUNDED PRECEDING))
      WINDOW in_file AS (PARTITION BY _file, is_count ORDER BY _row)))`,
  map: (fields) => ({
    isRequest: 'is_count',
    columns: {
      request_id: `coalesce(session, _file) || '-' || ${counts.map((name) => `coalesce(total_${name}, 0)`).join(` || '-' || `)}`,
      ts: fields.time('timestamp'),
      session_id: 'session',
      model_raw: `coalesce(model, 'unknown')`,
      provider: `'openai'`,
      prompt_tokens: 'greatest(step_input_tokens, 0)',
      completion_tokens: 'greatest(step_output_tokens, 0)',
      reasoning_tokens: 'greatest(step_reasoning_output_tokens, 0)',
      cached_tokens: 'greatest(step_cached_input_tokens, 0)',
      status: `'ok'`,
      app: `'Codex'`,
    },
  }),
};
