/** Claude Code's own conversations: jsonl files below ~/.claude/projects. */
import { finishReason, type LogFormat } from './format.ts';

/**
 * A streamed answer is several lines with one message id, of which the last is right (earlier ones hold too few output
 * tokens); the same id stands in resumed sessions and in side chains again. input_tokens leaves out what was read from
 * or written to the cache: the prompt is the sum of the three. Reasoning is not told apart. There is no user.
 */
export const claudeCode: LogFormat = {
  name: 'claude-code',
  title: 'Claude Code conversations',
  about: 'The folder ~/.claude/projects (or ~/.config/claude/projects); Claude Code keeps 30 days unless told.',
  detect: ({ records }) =>
    records.some(
      (record) =>
        typeof record.type === 'string' &&
        (('sessionId' in record && ('uuid' in record || 'message' in record || 'parentUuid' in record)) ||
          (record.type === 'summary' && 'leafUuid' in record) ||
          record.type === 'file-history-snapshot' ||
          (record.type === 'assistant' && 'message' in record && 'timestamp' in record)),
    ),
  isSparse: true,
  grows: true,
  mayBeRequest: `contains(line, '"usage"')`,
  map: (fields) => {
    const input = fields.whole('message.usage.input_tokens');
    const read = fields.whole('message.usage.cache_read_input_tokens');
    const written = fields.whole('message.usage.cache_creation_input_tokens');
    const id = fields.text('message.id');
    return {
      // `<synthetic>` is Claude Code's own message about a failed request.
      isRequest: `${fields.text('type')} = 'assistant' AND ${fields.text('message.usage')} IS NOT NULL AND coalesce(${fields.text('message.model')}, '') <> '<synthetic>'`,
      columns: {
        request_id: id,
        ts: fields.time('timestamp'),
        session_id: fields.text('sessionId'),
        model_raw: fields.text('message.model'),
        provider: `'anthropic'`,
        prompt_tokens: `CASE WHEN ${input} IS NOT NULL THEN ${input} + coalesce(${read}, 0) + coalesce(${written}, 0) END`,
        completion_tokens: fields.whole('message.usage.output_tokens'),
        cached_tokens: read,
        cache_write_tokens: written,
        cost_usd: fields.decimal('costUSD'),
        cost_source: `'list'`,
        finish_reason: finishReason(fields.text('message.stop_reason')),
        status: `CASE WHEN ${fields.flag('isApiErrorMessage')} THEN 'error' ELSE 'ok' END`,
        app: `'Claude Code'`,
      },
    };
  },
};
