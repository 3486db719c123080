/** OpenAI's usage of an organization: replies of its API, and the csv of its usage page. */
import { hasAll, hasSome as hasSomeColumn, type LogFormat, unsaid } from './format.ts';
import { hasBuckets, hasSome, resultsIn, sumKey, unpackResults } from './usage-reports.ts';

/**
 * Sums by minute, hour or day, by the requested groups: without group_by=model a sum has no model and is rejected. input_tokens
 * includes cached tokens. There is no cost (a separate call has it), no length of a single request and no finish reason.
 */
export const openaiUsage: LogFormat = {
  name: 'openai-usage',
  title: "OpenAI's usage by day",
  about:
    'GET https://api.openai.com/v1/organization/usage/completions?group_by=model&group_by=user_id with an admin key, or the csv of the usage page. It has no costs.',
  detect: (sample) =>
    sample.container === 'json'
      ? (hasBuckets(sample, 'start_time') && !resultsIn(sample).some(({ object }) => /costs/.test(String(object)))) ||
        resultsIn(sample).some((each) => 'num_model_requests' in each && 'start_time' in each)
      : hasAll(sample, 'start_time') &&
        hasSomeColumn(sample, 'input_tokens', 'output_tokens') &&
        hasSomeColumn(sample, 'num_model_requests', 'input_cached_tokens', 'project_id'),
  grows: true,
  unpack: (docs) => unpackResults(docs, 'start_time', 'end_time'),
  map: (fields) => {
    const apart = ['project_id', 'user_id', 'api_key_id', 'model', 'batch', 'service_tier'];
    const key = ['start_time', 'end_time', ...apart].map((name) => fields.text(name));
    const counts = ['num_model_requests', 'input_tokens', 'output_tokens'].map((name) => fields.text(name));
    return {
      isRequest: hasSome(counts),
      columns: {
        request_id: sumKey(key),
        ts: fields.time('start_time'),
        user_id: fields.text('user_id', 'user_email'),
        app: fields.text('project_name', 'project_id'),
        api_key: fields.text('api_key_id', 'api_key_name'),
        model_raw: fields.text('model'),
        provider: `'openai'`,
        prompt_tokens: fields.whole('input_tokens'),
        completion_tokens: fields.whole('output_tokens'),
        cached_tokens: fields.whole('input_cached_tokens'),
        requests: fields.whole('num_model_requests') === 'NULL' ? unsaid : fields.whole('num_model_requests'),
      },
    };
  },
};
