/** Helicone's requests: the export of its pages, of its API and of `@helicone/export`. */
import { hasAll, type LogFormat } from './format.ts';

/**
 * A cost is Helicone's own estimate by list prices. Whether a prompt holds its cache differs by provider: what is larger than
 * the prompt is taken to stand outside of it. There is no finish reason, and a session only where somebody sends one.
 */
export const helicone: LogFormat = {
  name: 'helicone',
  title: "Helicone's requests",
  about:
    "Export of Helicone's requests page as csv, npx @helicone/export, or POST /v1/request/query. It has no finish reasons.",
  detect: (sample) =>
    hasAll(sample, 'request_id', 'request_created_at', 'prompt_tokens') &&
    ['request_model', 'response_model', 'model'].some((name) => hasAll(sample, name)),
  map: (fields) => {
    const status = fields.text('response_status');
    const number = `TRY_CAST(${status} AS DOUBLE)`;
    return {
      columns: {
        request_id: fields.text('request_id'),
        ts: fields.time('request_created_at'),
        user_id: fields.text('request_user_id', 'user_id'),
        session_id: fields.inside('request_properties', 'Helicone-Session-Id'),
        app: fields.inside('request_properties', 'App', 'app'),
        api_key: fields.text('helicone_api_key_id', 'key_name'),
        model_raw: fields.text('request_model', 'model_override', 'model', 'response_model'),
        provider: fields.text('provider'),
        prompt_tokens: fields.whole('prompt_tokens'),
        completion_tokens: fields.whole('completion_tokens'),
        reasoning_tokens: fields.whole('reasoning_tokens'),
        cached_tokens: fields.whole('prompt_cache_read_tokens'),
        cache_write_tokens: fields.whole('prompt_cache_write_tokens'),
        cost_usd: fields.cost('costUSD', 'cost_usd', 'cost'),
        cost_source: `'list'`,
        // Its own numbers below 0: -3 is cancelled.
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
