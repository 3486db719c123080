/** Codex's own sessions: rollout-*.jsonl files below ~/.codex/sessions and ~/.codex/archived_sessions. */
import { maxCount } from '../fields.ts';
import { modifiedOf } from './agents.ts';
import { folderName, type LogFormat } from './format.ts';

const kinds: readonly unknown[] = [
  'session_meta',
  'turn_context',
  'event_msg',
  'response_item',
  'compacted',
  'token_usage_record',
];
const counts = [
  'input_tokens',
  'cached_input_tokens',
  'output_tokens',
  'reasoning_output_tokens',
  'total_tokens',
] as const;

/** A replay is written at once: the time between two of its lines is never this long. */
const replayGap = 'INTERVAL 1 SECOND';

function text(path: string): string {
  return `json_extract_string(doc, '$.${path}')`;
}

/** A count from several places in a line, which different versions use. */
function count(name: string, ...places: readonly string[]): string {
  const value = `TRY_CAST(coalesce(${places.map((place) => text(`${place}.${name}`)).join(', ')}) AS BIGINT)`;
  return `CASE WHEN ${value} BETWEEN 0 AND ${maxCount} THEN ${value} END`;
}

/** Sums over the session so far, and what the last request added: in an event, a usage record, `codex exec --json`. */
const totals = ['payload.info.total_token_usage', 'payload.thread_token_usage', 'usage'];
const lasts = ['payload.info.last_token_usage', 'payload.usage'];

const isCount = `coalesce((type = 'event_msg' AND ${text('payload.type')} = 'token_count') OR type IN ('token_usage_record', 'turn.completed'), false)
  AND coalesce(${counts.flatMap((name) => [`total_${name}`, `last_${name}`]).join(', ')}) IS NOT NULL`;

/** An invalid count: too large, or not whole. Such a line is rejected. */
const wrong = `coalesce(${counts.flatMap((name) => [...totals, ...lasts].map((place) => `CASE WHEN ${text(`${place}.${name}`)} IS NOT NULL AND coalesce(TRY_CAST(${text(`${place}.${name}`)} AS DOUBLE), -1) NOT BETWEEN 0 AND ${maxCount} THEN ${text(`${place}.${name}`)} END`)).join(', ')})`;

/**
 * Counts are sums over the session, so a request is the difference between two of them; an event that is emitted again unchanged
 * has the sums of before and is a duplicate. A fork or sub-agent begins with its parent's history, written again: lines written
 * at once, or with times before the session, happened in the parent, wherever that is. input_tokens includes cached tokens. The
 * model is that of the last turn_context (or settings) before. There is neither user nor cost. OpenAI's limits, reported with an
 * answer, are read from that line; those of an event without counts are not.
 */
export const codex: LogFormat = {
  name: 'codex',
  title: 'Codex sessions',
  about: 'The folders ~/.codex/sessions and ~/.codex/archived_sessions, or what codex exec --json prints.',
  detect: ({ records }) =>
    records.some(
      (record) =>
        (typeof record.payload === 'object' && kinds.includes(record.type)) ||
        (record.type === 'thread.started' && 'thread_id' in record) ||
        (record.type === 'turn.completed' && 'usage' in record),
    ),
  places: ['sessions', 'archived_sessions'].map((below) => ({
    env: 'CODEX_HOME',
    at: ['~/.codex'],
    below,
    files: /\.jsonl(\.gz|\.zst)?$/,
  })),
  ordered: true,
  isStrict: true,
  repeats: true,
  mayBeRequest: `(contains(line, 'token_') OR contains(line, 'turn') OR contains(line, 'session_meta') OR contains(line, 'thread'))`,
  unpack: (docs, _, files) => `(SELECT *,
      ${counts.map((name) => `CASE WHEN before_total IS NULL OR sum_total < before_total THEN coalesce(last_${name}, total_${name}) WHEN total_${name} IS NULL THEN last_${name} ELSE total_${name} - coalesce(before_${name}, 0) END AS step_${name}`).join(',\n      ')}
    FROM (SELECT *,
      lag(sum_total) OVER in_file AS before_total,
      ${counts.map((name) => `lag(total_${name}) OVER in_file AS before_${name}`).join(',\n      ')}
      FROM (SELECT doc, _file, _row, is_count, wrong, moment, modified,
        coalesce(last_value(model IGNORE NULLS) OVER so_far, first_value(model IGNORE NULLS) OVER whole_file) AS model,
        coalesce(last_value(cwd IGNORE NULLS) OVER so_far, first_value(cwd IGNORE NULLS) OVER whole_file) AS cwd,
        first_value(session IGNORE NULLS) OVER whole_file AS session,
        coalesce(total_total_tokens, total_input_tokens + total_output_tokens) AS sum_total,
        (first_value(parent IGNORE NULLS) OVER whole_file) IS NOT NULL AND (
          NOT coalesce(bool_or(gap > ${replayGap}) OVER so_far, false)
          OR coalesce(moment < (first_value(born IGNORE NULLS) OVER whole_file), false)) AS is_replay,
        ${counts.map((name) => `total_${name}, last_${name}`).join(', ')}
        FROM (SELECT *, ${isCount} AS is_count, moment - greatest(lag(moment) OVER (PARTITION BY _file ORDER BY _row), first_value(born IGNORE NULLS) OVER (PARTITION BY _file ORDER BY _row ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)) AS gap
          FROM (SELECT doc, _file, _row, ${text('type')} AS type, ${wrong} AS wrong,
            TRY_CAST(${text('timestamp')} AS TIMESTAMPTZ) AT TIME ZONE 'UTC' AS moment,
            ${modifiedOf(files)} AS modified,
            coalesce(CASE WHEN ${text('type')} = 'turn_context' THEN ${text('payload.model')} END, ${text('payload.thread_settings.model')},
              CASE WHEN ${text('type')} IN ('token_usage_record', 'session_meta') THEN ${text('payload.model')} END, ${text('payload.info.model')}, ${text('model')}) AS model,
            CASE WHEN ${text('type')} IN ('session_meta', 'turn_context') THEN ${text('payload.cwd')} END AS cwd,
            CASE WHEN ${text('type')} = 'session_meta' THEN coalesce(${text('payload.id')}, ${text('payload.session_id')}) WHEN ${text('type')} = 'thread.started' THEN ${text('thread_id')} END AS session,
            CASE WHEN ${text('type')} = 'session_meta' THEN coalesce(${text('payload.forked_from_id')}, ${text('payload.parent_thread_id')}, ${text('payload.source.subagent.thread_spawn.parent_thread_id')}) END AS parent,
            CASE WHEN ${text('type')} = 'session_meta' THEN TRY_CAST(coalesce(${text('payload.timestamp')}, ${text('timestamp')}) AS TIMESTAMPTZ) AT TIME ZONE 'UTC' END AS born,
            ${counts.map((name) => `${count(name, ...totals)} AS total_${name}, ${count(name, ...lasts)} AS last_${name}`).join(',\n            ')}
            FROM ${docs}))
        WINDOW so_far AS (PARTITION BY _file ORDER BY _row ROWS UNBOUNDED PRECEDING),
          whole_file AS (PARTITION BY _file ORDER BY _row ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
      WINDOW in_file AS (PARTITION BY _file, is_count ORDER BY _row)))`,
  map: (fields) => {
    const parts = counts.map((name) => `coalesce(total_${name}, last_${name}, 0)`).join(` || '-' || `);
    const step = (name: (typeof counts)[number]) => `greatest(step_${name}, 0)`;
    // A copy of a session without a name is identified by its times.
    const place = `coalesce(session, CASE WHEN moment IS NOT NULL THEN 'at ' || moment::VARCHAR ELSE _file END)`;
    const single = `CASE WHEN sum_total IS NULL THEN '-row ' || _row ELSE '' END`;
    const whole = step('total_tokens');
    const limit = (name: string) => {
      const at = (field: string) => fields.decimal(`payload.rate_limits.${name}.${field}`);
      const seconds = `coalesce(${at('resets_at')}, epoch(moment) + ${at('resets_in_seconds')})`;
      return {
        percent: at('used_percent'),
        minutes: `CASE WHEN ${at('window_minutes')} BETWEEN 1 AND 1e6 THEN ${at('window_minutes')}::BIGINT END`,
        // Rounded to minutes, because the reported second differs between answers.
        resets: `CASE WHEN ${seconds} BETWEEN 1e9 AND 1e10 THEN (round(${seconds} / 60) * 60)::BIGINT END`,
      };
    };
    const [first, second] = [limit('primary'), limit('secondary')];
    return {
      isRequest: 'is_count AND NOT is_replay AND (session IS NOT NULL OR coalesce(sum_total <> before_total, true))',
      columns: {
        request_id: `${place} || '-' || ${parts} || ${single}`,
        ts: `coalesce(${fields.time('timestamp')}, make_timestamp(${uuidTime('session')} * 1000), modified)`,
        session_id: 'session',
        project: folderName('cwd'),
        model_raw: `coalesce(model, 'unknown')`,
        provider: `'openai'`,
        // Some lines have only the sum, which counts as prompt, because most of it is.
        prompt_tokens: fields.checked(
          `CASE WHEN step_input_tokens IS NULL THEN greatest(${whole} - coalesce(${step('output_tokens')}, 0), 0) ELSE ${step('input_tokens')} END`,
          'wrong',
          'token_usage',
        ),
        completion_tokens: `coalesce(${step('output_tokens')}, CASE WHEN ${whole} IS NOT NULL THEN 0 END)`,
        reasoning_tokens: step('reasoning_output_tokens'),
        cached_tokens: step('cached_input_tokens'),
        status: `'ok'`,
        limit_percent: first.percent,
        limit_minutes: first.minutes,
        limit_resets: first.resets,
        limit2_percent: second.percent,
        limit2_minutes: second.minutes,
        limit2_resets: second.resets,
        app: `'Codex'`,
        agent: `'Codex'`,
      },
    };
  },
};

/** Milliseconds since 1970 at the start of a version 7 UUID. */
function uuidTime(id: string): string {
  return `CASE WHEN regexp_matches(${id}, '^[0-9a-f]{8}-[0-9a-f]{4}-7') THEN TRY_CAST('0x' || left(replace(${id}, '-', ''), 12) AS BIGINT) END`;
}
