/** OpenRouter's aggregated activity: a day's sums by model and provider, from the export or GET /api/v1/activity. */
import { hasAll, hasSome, type LogFormat, unsaid } from './format.ts';

/** Has no single requests, so it gives no length quantiles, finish reasons or retention; `requests` is their number. */
export const openrouterDaily: LogFormat = {
  name: 'openrouter-daily',
  title: "OpenRouter activity, a day's sums by model",
  about: 'GET https://openrouter.ai/api/v1/activity with a management key, or the csv that the activity page exports.',
  detect: (sample) =>
    hasAll(sample, 'date') &&
    hasSome(sample, 'prompt_tokens', 'completion_tokens') &&
    (hasAll(sample, 'model_permaslug') || (hasAll(sample, 'model') && hasSome(sample, 'requests', 'usage'))),
  map: (fields) => {
    const endpoint = fields.text('endpoint_id');
    const key = ['date', 'model_permaslug', 'endpoint_id', 'provider_name', 'api_key_name', 'user']
      .map((name) => fields.text(name))
      .filter((sql) => sql !== 'NULL');
    return {
      columns: {
        // The same sums at another endpoint of a model are different requests.
        request_id:
          endpoint === 'NULL'
            ? endpoint
            : `CASE WHEN ${endpoint} IS NOT NULL THEN concat_ws('/', ${key.join(', ')}) END`,
        ts: fields.time('date'),
        user_id: fields.text('user', 'user_id'),
        api_key: fields.text('api_key_name', 'api_key'),
        model_raw: fields.text('model_permaslug', 'model'),
        provider: fields.text('provider_name', 'provider'),
        prompt_tokens: fields.whole('prompt_tokens'),
        completion_tokens: fields.whole('completion_tokens'),
        reasoning_tokens: fields.whole('reasoning_tokens'),
        cost_usd: fields.cost('usage', 'cost'),
        cost_source: `'billed'`,
        is_byok: fields.has('byok_usage_inference')
          ? `coalesce(${fields.decimal('byok_usage_inference')}, 0) > 0`
          : 'NULL',
        requests: fields.whole('requests') === 'NULL' ? unsaid : fields.whole('requests'),
      },
    };
  },
};
