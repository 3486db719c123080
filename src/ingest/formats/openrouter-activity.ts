/** OpenRouter's request-level activity csv: the closest thing to the rows of the report itself. */
import { finishReason, hasAll, type LogFormat } from './format.ts';

/**
 * Checked on real rows: created_at has no zone and is UTC; tokens_prompt holds tokens_cached and tokens_completion holds
 * tokens_reasoning; cost_total is net. cost_cache is negative for a discount already given and positive for a cache
 * write already charged: taking it off would discount twice. Columns stand in different orders, and
 * api_key_disabled is not always there.
 */
export const openrouterActivity: LogFormat = {
  name: 'openrouter',
  title: 'OpenRouter activity, one row a request',
  about: 'Export the activity or logs page of openrouter.ai as csv (openrouter_activity_DATE.csv).',
  detect: (sample) => hasAll(sample, 'generation_id', 'model_permaslug', 'tokens_prompt', 'tokens_completion'),
  map: (fields) => {
    const finish = finishReason(fields.text('finish_reason_normalized', 'finish_reason_raw'));
    const byok = fields.decimal('byok_usage_inference');
    return {
      columns: {
        request_id: fields.text('generation_id'),
        ts: fields.time('created_at'),
        user_id: fields.text('user'),
        app: fields.text('app_name'),
        api_key: fields.text('api_key_name'),
        model_raw: withVariant(fields.text('model_permaslug'), fields.text('variant')),
        provider: fields.text('provider_name'),
        prompt_tokens: fields.whole('tokens_prompt'),
        completion_tokens: fields.whole('tokens_completion'),
        reasoning_tokens: fields.whole('tokens_reasoning'),
        cached_tokens: fields.whole('tokens_cached'),
        cost_usd: fields.cost('cost_total'),
        cost_source: `'billed'`,
        is_byok: byok === 'NULL' ? byok : `coalesce(${byok}, 0) > 0`,
        finish_reason: finish,
        status: `CASE WHEN ${fields.flag('cancelled')} THEN 'cancelled' WHEN ${finish} = 'error' THEN 'error' ELSE 'ok' END`,
        latency_ms: fields.decimal('generation_time_ms'),
        ttft_ms: fields.decimal('time_to_first_token_ms'),
      },
    };
  },
};

/** `deepseek/deepseek-r1` and `free` -> `deepseek/deepseek-r1:free`; `standard` is no variant. */
export function withVariant(model: string, variant: string): string {
  if (variant === 'NULL') return model;
  return `CASE WHEN ${variant} IS NULL OR ${variant} = 'standard' OR contains(${model}, ':') THEN ${model} ELSE ${model} || ':' || ${variant} END`;
}
