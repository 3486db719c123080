/** Anthropic's usage of an organization: the csv of its console, and replies of its usage report. */
import { countsBeside, textIn } from './agents.ts';
import { hasAll, hasSome as hasSomeColumn, type LogFormat, unsaid } from './format.ts';
import { hasBuckets, hasSome, resultsIn, sumKey, unpackResults } from './usage-reports.ts';

/**
 * Sums by minute, hour or day. Tokens read from and written to the cache are separate from the others; the prompt is the sum of
 * all. The reports give neither the number of requests, nor cost, user or finish reason. In a report that was not grouped by
 * model a sum has no model and is rejected.
 */
export const anthropicUsage: LogFormat = {
  name: 'anthropic-usage',
  title: "Anthropic's usage by day",
  about:
    'The csv of console.anthropic.com, Usage, or GET https://api.anthropic.com/v1/organizations/usage_report/messages?group_by[]=model with an admin key. It has no costs, no users, and no number of requests.',
  detect: (sample) =>
    sample.container === 'json'
      ? hasBuckets(sample, 'starting_at') || resultsIn(sample).some((each) => 'uncached_input_tokens' in each)
      : (hasAll(sample, 'model_version') &&
          hasSomeColumn(sample, 'usage_output_tokens', 'usage_input_tokens_no_cache')) ||
        hasAll(sample, 'uncached_input_tokens', 'output_tokens'),
  grows: true,
  unpack: (docs) => unpackResults(docs, 'starting_at', 'ending_at'),
  map: (fields) => {
    const places = {
      fresh: ['usage_input_tokens_no_cache', 'uncached_input_tokens'],
      short: ['usage_input_tokens_cache_write_5m', 'cache_creation.ephemeral_5m_input_tokens'],
      long: ['usage_input_tokens_cache_write_1h', 'cache_creation.ephemeral_1h_input_tokens'],
      read: ['usage_input_tokens_cache_read', 'cache_read_input_tokens'],
      output: ['usage_output_tokens', 'output_tokens'],
    } as const;
    const count = (name: keyof typeof places) => fields.whole(...places[name]);
    const [fresh, short, long, read] = [count('fresh'), count('short'), count('long'), count('read')];
    const sum = (...parts: readonly string[]) => {
      const known = parts.filter((sql) => sql !== 'NULL');
      if (known.length === 0) return 'NULL';
      return `CASE WHEN coalesce(${known.join(', ')}) IS NOT NULL THEN ${known.map((sql) => `coalesce(${sql}, 0)`).join(' + ')} END`;
    };
    const apart = ['api_key', 'api_key_id', 'workspace', 'workspace_id', 'model_version', 'model', 'usage_type'];
    const others = ['service_tier', 'context_window', 'inference_geo'];
    const key = ['usage_date_utc', 'starting_at', 'ending_at', ...apart, ...others].map((name) => fields.text(name));
    return {
      holdsCaches: true,
      isRequest: hasSome(Object.values(places).map((names) => fields.text(...names))),
      columns: {
        request_id: sumKey(key),
        ts: fields.time('usage_date_utc', 'starting_at'),
        app: fields.text('workspace', 'workspace_id'),
        api_key: fields.text('api_key', 'api_key_id'),
        model_raw: fields.text('model_version', 'model'),
        provider: `'anthropic'`,
        prompt_tokens: sum(fresh, short, long, read),
        completion_tokens: count('output'),
        cached_tokens: read,
        cache_write_tokens: sum(short, long),
        requests: unsaid,
      },
    };
  },
};

/** Claude Code in an organization: a day of each person, by model. The cost is Anthropic's estimate, in cents. */
export const claudeCodeUsage: LogFormat = {
  name: 'claude-code-usage',
  title: "Claude Code's usage in an organization, by person and day",
  about:
    'GET https://api.anthropic.com/v1/organizations/usage_report/claude_code with an admin key. It has no number of requests.',
  detect: ({ records }) =>
    records.some(({ actor, model_breakdown: models }) => typeof actor === 'object' && Array.isArray(models)),
  grows: true,
  unpack: (
    docs,
  ) => `(SELECT doc, _file, _row, item FROM (SELECT *, unnest(CASE WHEN len(models) > 0 THEN models ELSE [NULL] END) AS item
    FROM (SELECT *, json_extract(doc, '$.model_breakdown[*]') AS models FROM ${docs})))`,
  map: (fields) => {
    const count = (name: string) => fields.asWhole(textIn(`tokens.${name}`, 'item'), name);
    const who = fields.text('actor.email_address', 'actor.api_key_name');
    const model = textIn('model', 'item');
    return {
      holdsCaches: true,
      isRequest: 'item IS NOT NULL',
      columns: {
        ...countsBeside({
          input: count('input'),
          output: count('output'),
          read: count('cache_read'),
          written: count('cache_creation'),
        }),
        request_id: sumKey([
          fields.text('date'),
          who,
          fields.text('terminal_type'),
          fields.text('customer_type'),
          model,
        ]),
        ts: fields.time('date'),
        user_id: who,
        model_raw: model,
        provider: `'anthropic'`,
        cost_usd: `${fields.asDecimal(textIn('estimated_cost.amount', 'item'))} / 100`,
        cost_source: `'list'`,
        requests: unsaid,
        app: `'Claude Code'`,
        agent: `'Claude Code'`,
      },
    };
  },
};
