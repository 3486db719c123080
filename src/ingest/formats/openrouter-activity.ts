/** OpenRouter's request-level activity csv, which is closest to the rows behind the report. */
import { finishReason, hasAll, hasSome, type LogFormat } from './format.ts';

/**
 * Checked on real rows: created_at has no zone and is UTC; tokens_prompt includes tokens_cached and tokens_completion includes
 * tokens_reasoning; cost_total is net. cost_cache is negative for a discount already given and positive for a cache write already
 * charged: subtracting it would discount twice. Columns come in different orders, and api_key_disabled may be missing.
 */
export const openrouterActivity: LogFormat = {
  name: 'openrouter',
  title: 'OpenRouter activity, one row a request',
  about:
    'Export the activity or logs page of openrouter.ai as csv (openrouter_activity_DATE.csv), or keep replies of GET /api/v1/generation.',
  detect: (sample) =>
    hasSome(sample, 'tokens_prompt', 'tokens_completion') &&
    hasSome(sample, 'model_permaslug', 'model') &&
    hasAll(sample, 'created_at'),
  map: (fields) => {
    const finish = finishReason(
      fields.text('finish_reason_normalized', 'finish_reason_raw', 'finish_reason', 'native_finish_reason'),
    );
    const byok = fields.decimal('byok_usage_inference');
    // A reply also has counts of another tokenizer, besides those that were charged.
    const isReply = fields.has('native_tokens_prompt');
    const count = (name: string) => fields.whole(...(isReply ? [`native_tokens_${name}`] : []), `tokens_${name}`);
    return {
      columns: {
        request_id: fields.text('generation_id', 'id'),
        ts: fields.time('created_at'),
        user_id: fields.text('user', 'external_user'),
        session_id: fields.text('session_id'),
        app: fields.text('app_name'),
        api_key: fields.text('api_key_name'),
        model_raw: withVariant(fields.text('model_permaslug', 'model'), fields.text('variant')),
        provider: fields.text('provider_name'),
        prompt_tokens: count('prompt'),
        completion_tokens: count('completion'),
        reasoning_tokens: count('reasoning'),
        cached_tokens: count('cached'),
        cost_usd: fields.cost('cost_total', 'total_cost', 'usage'),
        cost_source: `'billed'`,
        is_byok: byok === 'NULL' ? fields.flag('is_byok') : `coalesce(${byok} > 0, ${fields.flag('is_byok')}, false)`,
        finish_reason: finish,
        status: `CASE WHEN ${fields.flag('cancelled')} THEN 'cancelled' WHEN ${finish} = 'error' THEN 'error' ELSE 'ok' END`,
        latency_ms: fields.decimal('generation_time_ms'),
        ttft_ms: fields.decimal('time_to_first_token_ms'),
      },
    };
  },
};

/** `deepseek/deepseek-r1` and `free` -> `deepseek/deepseek-r1:free`; `standard` is not a variant. */
export function withVariant(model: string, variant: string): string {
  if (variant === 'NULL') return model;
  return `CASE WHEN ${variant} IS NULL OR ${variant} = 'standard' OR contains(${model}, ':') THEN ${model} ELSE ${model} || ':' || ${variant} END`;
}
