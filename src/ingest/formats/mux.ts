/** Workspaces of Mux: chat.jsonl of each, and of the sub-agents below it. */
import { fromPath } from './agents.ts';
import { finishReason, folderName, type LogFormat, withTotal } from './format.ts';

/** The id of the workspace or of the sub-agent's task, because message ids are unique within a conversation only. */
const session = fromPath('([^/\\\\]+)[/\\\\]chat[.]jsonl');

/**
 * Counts are those of the AI SDK: input includes the cache, output includes reasoning. Tokens written to a cache are in
 * Anthropic's metadata. The provider precedes the model's name. No user and no cost.
 */
export const mux: LogFormat = {
  name: 'mux',
  title: 'Mux workspaces',
  about: 'The folder ~/.mux/sessions. It has no users and no costs.',
  detect: ({ records }) =>
    records.some(
      ({ role, parts, metadata }) =>
        (role === 'assistant' || role === 'user') &&
        Array.isArray(parts) &&
        typeof metadata === 'object' &&
        metadata !== null &&
        ('historySequence' in metadata || 'usage' in metadata),
    ),
  isStrict: true,
  repeats: true,
  grows: true,
  places: [{ env: 'MUX_ROOT', at: ['~/.mux'], below: 'sessions', files: /(^|\/)chat\.jsonl$/ }],
  mayBeRequest: `contains(line, '"usage"')`,
  map: (fields) => {
    const count = (name: string) => fields.whole(`metadata.usage.${name}`);
    const model = fields.text('metadata.model');
    return {
      isRequest: `${fields.text('role')} = 'assistant' AND ${fields.text('metadata.usage')} IS NOT NULL`,
      columns: {
        ...withTotal(count('inputTokens'), count('outputTokens'), count('totalTokens')),
        request_id: `CASE WHEN ${fields.text('id')} IS NOT NULL THEN coalesce(${session} || '-', '') || ${fields.text('id')} END`,
        ts: fields.time('metadata.timestamp', 'createdAt'),
        session_id: session,
        model_raw: `coalesce(regexp_replace(${model}, '^[a-z0-9-]+:', ''), 'unknown')`,
        provider: `nullif(regexp_extract(${model}, '^([a-z0-9-]+):', 1), '')`,
        reasoning_tokens: count('reasoningTokens'),
        cached_tokens: count('cachedInputTokens'),
        cache_write_tokens: fields.whole('metadata.providerMetadata.anthropic.cacheCreationInputTokens'),
        finish_reason: finishReason(fields.text('metadata.finishReason')),
        project: folderName(fields.text('metadata.cwd')),
        status: `'ok'`,
        app: `'Mux'`,
        agent: `'Mux'`,
      },
    };
  },
};
