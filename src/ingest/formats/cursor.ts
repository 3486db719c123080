/** Cursor's usage events: the csv of its dashboard. */
import { hasAll, type LogFormat } from './format.ts';

/**
 * Tokens written to the cache, tokens that were not, and tokens read from it stand apart: the prompt is the sum of the three.
 * Rows have no id, so that equal ones are counted each; there is a user in exports of a team only, and no session. A cost
 * may be a word (`Included`, `-`): then it is not known.
 */
export const cursor: LogFormat = {
  name: 'cursor',
  title: "Cursor's usage events",
  about: 'cursor.com, Dashboard, Usage, Export CSV. It has no ids, no sessions, and what a plan includes has no cost.',
  detect: (sample) =>
    hasAll(sample, 'date', 'model', 'cache read', 'output tokens') && hasAll(sample, 'input (w/o cache write)'),
  map: (fields) => {
    const written = fields.whole('Input (w/ Cache Write)');
    const [fresh, read] = [fields.whole('Input (w/o Cache Write)'), fields.whole('Cache Read')];
    const parts = [written, fresh, read].filter((sql) => sql !== 'NULL');
    const kind = fields.text('Kind');
    return {
      holdsCaches: true,
      columns: {
        ts: fields.time('Date'),
        user_id: fields.text('User', 'User Email', 'Email'),
        model_raw: fields.text('Model'),
        prompt_tokens: `CASE WHEN coalesce(${parts.join(', ')}) IS NOT NULL THEN ${parts.map((sql) => `coalesce(${sql}, 0)`).join(' + ')} END`,
        completion_tokens: fields.whole('Output Tokens'),
        cached_tokens: read,
        cache_write_tokens: written,
        cost_usd: fields.cost('Cost', 'Cost to you', 'API Cost'),
        cost_source: `'billed'`,
        status:
          kind === 'NULL'
            ? kind
            : `CASE WHEN lower(${kind}) LIKE 'errored%' THEN 'error' WHEN lower(${kind}) LIKE 'aborted%' THEN 'cancelled' ELSE 'ok' END`,
        app: `'Cursor'`,
        agent: `'Cursor'`,
      },
    };
  },
};
