/** Sessions of Grok Build: updates.jsonl below ~/.grok/sessions. The end of a turn has its usage. */
import { fromPath, textIn } from './agents.ts';
import type { LogFormat } from './format.ts';

/** Ticks in a dollar, the unit of xAI's cost. */
const ticks = '1e10';

function isUpdate({ params }: Readonly<Record<string, unknown>>): boolean {
  if (typeof params !== 'object' || params === null || !('update' in params)) return false;
  const { update } = params as { readonly update: unknown };
  return typeof update === 'object' && update !== null && 'sessionUpdate' in update;
}

/**
 * Sums over a turn, by model if given; the total next to them may then be of the whole session. If a turn is written twice, the
 * later one has grown. inputTokens includes cached tokens. A turn without a model gets the last one named. No user.
 */
export const grokBuild: LogFormat = {
  name: 'grok-build',
  title: 'Grok Build sessions',
  about: 'The folder ~/.grok/sessions; counts are sums over a turn.',
  detect: ({ records }) => records.some(isUpdate),
  isStrict: true,
  ordered: true,
  repeats: true,
  grows: true,
  places: [{ env: 'GROK_HOME', at: ['~/.grok'], below: 'sessions', files: /(^|\/)updates\.jsonl$/ }],
  mayBeRequest: `(contains(line, '"turn_completed"') OR contains(line, '"modelId"'))`,
  unpack: (docs) => `(SELECT doc, _file, _row, update, last_model, item.key AS model, item.value AS usage
    FROM (SELECT doc, _file, _row, update, last_model, unnest(CASE
        WHEN len(models) > 0 THEN models ELSE [{'key': NULL, 'value': json_extract(update, '$.usage')}] END) AS item
      FROM (SELECT *, map_entries(TRY_CAST(json_extract(update, '$.usage.modelUsage') AS MAP(VARCHAR, JSON))) AS models
        FROM (SELECT doc, _file, _row, CASE WHEN ${textIn('params.update.sessionUpdate')} = 'turn_completed' THEN json_extract(doc, '$.params.update') END AS update,
          last_value(${textIn('params._meta.modelId')} IGNORE NULLS) OVER (PARTITION BY _file ORDER BY _row ROWS UNBOUNDED PRECEDING) AS last_model
          FROM ${docs}))))`,
  map: (fields) => {
    const count = (name: string) => fields.asWhole(textIn(name, 'usage'), name);
    const session = `coalesce(${fields.text('params.sessionId')}, ${fromPath('([^/\\\\]+)[/\\\\]updates[.]jsonl')})`;
    const turn = textIn('prompt_id', 'update');
    return {
      isRequest: 'usage IS NOT NULL',
      columns: {
        request_id: `coalesce(${turn}, ${fields.text('params._meta.eventId')}, coalesce(${session}, '') || '-' || _row) || coalesce('-' || model, '')`,
        ts: fields.time('params._meta.agentTimestampMs', 'timestamp'),
        session_id: session,
        model_raw: `coalesce(model, ${textIn('model', 'update')}, last_model, 'unknown')`,
        provider: `'xai'`,
        prompt_tokens: count('inputTokens'),
        completion_tokens: count('outputTokens'),
        reasoning_tokens: count('reasoningTokens'),
        cached_tokens: count('cachedReadTokens'),
        cache_write_tokens: count('cacheCreationTokens'),
        cost_usd: `${fields.asCost(textIn('costUsdTicks', 'usage'))} / ${ticks}`,
        cost_source: `'list'`,
        status: `CASE WHEN ${textIn('stop_reason', 'update')} = 'cancelled' THEN 'cancelled' ELSE 'ok' END`,
        app: `'Grok Build'`,
        agent: `'Grok Build'`,
      },
    };
  },
};
