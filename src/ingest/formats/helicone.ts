/** Helicone's requests: the export of its pages, of its API and of `@helicone/export`. */
import { hasSome, type LogFormat, withTotal } from './format.ts';

/**
 * The cost is Helicone's own estimate from list prices. Whether a prompt includes its cache differs by provider: a cache larger
 * than the prompt is counted as additional. There is no finish reason, and a session only if the caller sends one.
 */
export const helicone: LogFormat = {
  name: 'helicone',
  title: "Helicone's requests",
  about:
    "Export of Helicone's requests page as csv, npx @helicone/export, or POST /v1/request/query. It has no finish reasons.",
  detect: (sample) =>
    hasSome(sample, 'request_created_at', 'response_created_at') &&
    hasSome(sample, 'prompt_tokens', 'completion_tokens', 'total_tokens') &&
    hasSome(sample, 'request_model', 'response_model', 'model_override', 'model'),
  map: (fields) => {
    const status = fields.text('response_status', 'status');
    const number = `TRY_CAST(${status} AS DOUBLE)`;
    return {
      columns: {
        ...withTotal(fields.whole('prompt_tokens'), fields.whole('completion_tokens'), fields.whole('total_tokens')),
        request_id: fields.text('request_id', 'response_id'),
        ts: fields.time('request_created_at', 'response_created_at'),
        user_id: fields.text('request_user_id', 'user_id'),
        session_id: fields.inside('request_properties', 'Helicone-Session-Id'),
        app: fields.inside('request_properties', 'App', 'app'),
        api_key: fields.text('helicone_api_key_id', 'key_name'),
        model_raw: fields.text('request_model', 'model_override', 'model', 'response_model'),
        provider: fields.text('provider'),
        reasoning_tokens: fields.whole('reasoning_tokens'),
        cached_tokens: fields.whole('prompt_cache_read_tokens'),
        cache_write_tokens: fields.whole('prompt_cache_write_tokens'),
        cost_usd: fields.cost('costUSD', 'cost_usd', 'cost'),
        cost_source: `'list'`,
        // Helicone uses negative numbers of its own: -3 is cancelled.
        status:
          status === 'NULL'
            ? status
            : `CASE WHEN ${number} = -3 THEN 'cancelled' WHEN coalesce(${number}, 200) BETWEEN 200 AND 299 THEN 'ok' ELSE 'error' END`,
        latency_ms: fields.decimal('delay_ms', 'latency'),
        ttft_ms: fields.decimal('time_to_first_token'),
        country: fields.text('country_code'),
      },
    };
  },
};
