/** Cursor's usage events: the csv of its dashboard, and replies of its pages and of the admin API. */
import { hasAll, hasSome, type LogFormat } from './format.ts';

const parts = {
  written: ['Input (w/ Cache Write)', 'tokenUsage.cacheWriteTokens'],
  fresh: ['Input (w/o Cache Write)', 'tokenUsage.inputTokens'],
  read: ['Cache Read', 'tokenUsage.cacheReadTokens'],
  output: ['Output Tokens', 'tokenUsage.outputTokens'],
} as const;

/**
 * Tokens written to the cache, not written to it, and read from it are separate: the prompt is the sum of the three, or the rest
 * of the total if one of them is not in the table. Rows have no id, so equal rows are each counted. Only exports of a team have a
 * user; there is no session. A cost may be a word (`Included`, `-`) and is then unknown. A reply has cents.
 */
export const cursor: LogFormat = {
  name: 'cursor',
  title: "Cursor's usage events",
  about:
    'cursor.com, Dashboard, Usage, Export CSV, or POST /teams/filtered-usage-events. It has no ids, no sessions, and what a plan includes has no cost.',
  detect: (sample) =>
    (hasAll(sample, 'date', 'model') &&
      (hasSome(sample, parts.written[0], parts.fresh[0]) || hasAll(sample, 'Max Mode', 'Total Tokens'))) ||
    sample.records.some(({ timestamp, tokenUsage }) => timestamp !== undefined && hasTokens(tokenUsage)),
  map: (fields, sample) => {
    const isReply = sample.container === 'json' && !sample.names.has('date');
    const count = (name: keyof typeof parts) => fields.whole(...parts[name]);
    const [written, fresh, read, output] = [count('written'), count('fresh'), count('read'), count('output')];
    const total = fields.whole('Total Tokens');
    const known = [written, fresh, read].filter((sql) => sql !== 'NULL');
    const sum = known.map((sql) => `coalesce(${sql}, 0)`).join(' + ');
    const isWhole = known.length === 3;
    const prompt = known.length === 0 ? 'NULL' : `CASE WHEN coalesce(${known.join(', ')}) IS NOT NULL THEN ${sum} END`;
    const left = (taken: string) =>
      total === 'NULL' || taken === 'NULL' ? 'NULL' : `CASE WHEN ${total} >= ${taken} THEN ${total} - ${taken} END`;
    const kind = fields.text('Kind', 'kind');
    return {
      holdsCaches: true,
      isRequest: isReply ? `${fields.text('tokenUsage')} IS NOT NULL` : undefined,
      columns: {
        ts: fields.time('Date', 'timestamp'),
        user_id: fields.text('User', 'User Email', 'Email', 'userEmail', 'owningUser'),
        model_raw: fields.text('Model', 'model'),
        prompt_tokens: isWhole ? prompt : `coalesce(${left(output)}, ${prompt})`,
        completion_tokens: output === 'NULL' && isWhole ? left(`(${sum})`) : output,
        cached_tokens: read,
        cache_write_tokens: written,
        cost_usd: isReply
          ? `${fields.decimal('tokenUsage.totalCents')} / 100`
          : fields.cost('Cost', 'Cost to you', 'API Cost'),
        cost_source: `'billed'`,
        status:
          kind === 'NULL'
            ? kind
            : `CASE WHEN lower(${kind}) LIKE '%errored%' THEN 'error' WHEN lower(${kind}) LIKE '%aborted%' THEN 'cancelled' ELSE 'ok' END`,
        app: `'Cursor'`,
        agent: `'Cursor'`,
      },
    };
  },
};

function hasTokens(usage: unknown): boolean {
  return typeof usage === 'object' && usage !== null && ('inputTokens' in usage || 'totalCents' in usage);
}
