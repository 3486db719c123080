/**
 * Qwen Code's own conversations: jsonl files below ~/.qwen/projects, with Claude Code's envelope around messages of Google's API.
 */
import { none } from '../fields.ts';
import { countsBeside } from './agents.ts';
import type { LogFormat } from './format.ts';

/**
 * promptTokenCount includes cached tokens; thoughts are separate from the answer. A branch of a conversation copies its messages
 * with their uuid. No user and no cost.
 */
export const qwenCode: LogFormat = {
  name: 'qwen-code',
  title: 'Qwen Code conversations',
  about: 'The folder ~/.qwen/projects.',
  detect: ({ records }) =>
    records.some(
      ({ type, message, usageMetadata, sessionId }) =>
        typeof sessionId === 'string' &&
        (type === 'user' || type === 'assistant') &&
        (usageMetadata !== undefined || (typeof message === 'object' && message !== null && 'parts' in message)),
    ),
  isStrict: true,
  repeats: true,
  places: [{ env: 'QWEN_HOME', at: ['~/.qwen'], below: 'projects', files: /(^|\/)chats\/.*\.jsonl$/ }],
  mayBeRequest: `contains(line, '"usageMetadata"')`,
  map: (fields) => {
    const count = (name: string) => fields.whole(`usageMetadata.${name}`);
    const cached = count('cachedContentTokenCount');
    const tool = count('toolUsePromptTokenCount');
    const thoughts = count('thoughtsTokenCount');
    return {
      isRequest: `${fields.text('type')} = 'assistant' AND ${fields.text('usageMetadata')} IS NOT NULL`,
      columns: {
        ...countsBeside({
          input: count('promptTokenCount'),
          output: count('candidatesTokenCount'),
          // Google counts tool results separately from the prompt.
          written: tool,
          reasoning: thoughts,
          total: count('totalTokenCount'),
        }),
        cache_write_tokens: none,
        cached_tokens: cached,
        request_id: fields.text('uuid'),
        ts: fields.time('timestamp'),
        session_id: fields.text('sessionId'),
        model_raw: fields.text('model'),
        status: `'ok'`,
        app: `'Qwen Code'`,
        agent: `'Qwen Code'`,
      },
    };
  },
};
