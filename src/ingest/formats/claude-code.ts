/** Claude Code's own conversations: jsonl files below ~/.claude/projects. */
import { type Fields, none } from '../fields.ts';
import { finishReason, folderName, type LogFormat, type Mapping } from './format.ts';

/** Records that a conversation may begin with; none of them is a request. */
const kinds: readonly unknown[] = [
  'user',
  'assistant',
  'system',
  'summary',
  'progress',
  'attachment',
  'queue-operation',
  'permission-mode',
  'file-history-snapshot',
  'last-prompt',
  'custom-title',
  'ai-title',
  'agent-name',
  'mode',
];

function isRecord(record: Readonly<Record<string, unknown>>): boolean {
  if (!kinds.includes(record.type)) return false;
  if ('sessionId' in record || 'leafUuid' in record || record.type === 'file-history-snapshot') return true;
  return record.type === 'assistant' && 'message' in record && 'timestamp' in record;
}

/** Forks by other programs use the same envelope around other messages. */
function isOthers({ message, usageMetadata }: Readonly<Record<string, unknown>>): boolean {
  return usageMetadata !== undefined || (typeof message === 'object' && message !== null && 'parts' in message);
}

/**
 * Further requests behind an answer: an advisor with another model, a compaction. The usage of the answer is that of its own
 * iterations of type `message`; the others are separate requests, by their own model if they name one.
 */
const iterations: LogFormat = {
  name: 'claude-code',
  title: '',
  about: '',
  detect: () => false,
  isStrict: true,
  repeats: true,
  mayBeRequest: `contains(line, '"iterations"')`,
  unpack: (docs) => `(SELECT doc, _file, _row, item.nth AS nth, item.value AS iteration FROM (SELECT doc, _file, _row,
      unnest(list_filter(list_transform(json_extract(doc, '$.message.usage.iterations[*]'), (value, nth) -> {'value': value, 'nth': nth}),
        item -> coalesce(json_extract_string(item.value, '$.type'), 'message') <> 'message'
          OR coalesce(json_extract_string(item.value, '$.model') <> json_extract_string(doc, '$.message.model'), false))) AS item FROM ${docs}))`,
  map: (fields) => {
    const of = (name: string) => `json_extract_string(iteration, '$.${name}')`;
    const count = (name: string) => fields.asWhole(of(name), name);
    const id = fields.text('message.id', 'requestId');
    return mappingOf(
      fields,
      null,
      `CASE WHEN ${id} IS NOT NULL THEN ${id} || '#' || nth END`,
      `coalesce(${of('model')}, ${fields.text('message.model')})`,
      count,
    );
  },
};

/**
 * A streamed answer is several lines with one message id. The last line is right (earlier ones have too few output tokens). The
 * same id occurs again in resumed sessions and side chains. input_tokens excludes tokens read from or written to the cache; the
 * prompt is the sum of the three. Tokens written are a sum or, in some versions, only split by how long they are kept. Reasoning
 * is not separate. There is no user.
 */
export const claudeCode: LogFormat = {
  name: 'claude-code',
  title: 'Claude Code conversations',
  about: 'The folder ~/.claude/projects (or ~/.config/claude/projects); Claude Code keeps 30 days unless told.',
  detect: ({ records }) => records.some(isRecord) && !records.some(isOthers),
  places: [
    {
      env: 'CLAUDE_CONFIG_DIR',
      at: ['~/.claude', '{config}/claude'],
      below: 'projects',
      files: /\.jsonl(\.gz|\.zst)?$/,
    },
  ],
  isSparse: true,
  grows: true,
  isStrict: true,
  repeats: true,
  mayBeRequest: `contains(line, '"usage"')`,
  map: (fields) => {
    const others = fields.text('message.usage.iterations');
    return {
      ...mappingOf(fields, 'message.usage', fields.text('message.id', 'requestId'), fields.text('message.model')),
      hasMore: `contains(${others}, '_message"') OR contains(${others}, '"model"') OR contains(${others}, '"compaction"')`,
    };
  },
  more: iterations,
};

function mappingOf(
  fields: Fields,
  place: string | null,
  id: string,
  model: string,
  count = (name: string) => fields.whole(`${place}.${name}`),
): Mapping {
  const [input, output] = [count('input_tokens'), count('output_tokens')];
  const read = count('cache_read_input_tokens');
  const kept = [
    count('cache_creation.ephemeral_5m_input_tokens'),
    count('cache_creation.ephemeral_1h_input_tokens'),
  ].map((sql) => `coalesce(${sql}, 0)`);
  const stated = count('cache_creation_input_tokens');
  const written = `CASE WHEN coalesce(${stated}, 0) > 0 THEN ${stated} ELSE nullif(${kept.join(' + ')}, 0) END`;
  const isKnown = `coalesce(${input}, ${output}, ${read}, ${stated}) IS NOT NULL`;
  return {
    holdsCaches: true,
    // `<synthetic>` is Claude Code's own message about a failed request.
    isRequest: `${fields.text('type')} = 'assistant' AND ${fields.text('message.usage')} IS NOT NULL AND coalesce(${fields.text('message.model')}, '') <> '<synthetic>'`,
    columns: {
      request_id: id,
      ts: fields.time('timestamp'),
      session_id: fields.text('sessionId'),
      model_raw: model,
      provider: `'anthropic'`,
      prompt_tokens: `CASE WHEN ${isKnown} THEN coalesce(${input}, 0) + coalesce(${read}, 0) + coalesce(${written}, 0) END`,
      // An answer that broke off before its first token has no completion tokens.
      completion_tokens: `CASE WHEN ${isKnown} THEN coalesce(${output}, 0) END`,
      cached_tokens: read,
      cache_write_1h_tokens: count('cache_creation.ephemeral_1h_input_tokens'),
      project: folderName(fields.text('cwd')),
      cache_write_tokens: `coalesce(${written}, ${stated})`,
      cost_usd: place === null ? none : fields.cost('costUSD'),
      cost_source: `'list'`,
      finish_reason: finishReason(fields.text('message.stop_reason')),
      status: `CASE WHEN ${fields.flag('isApiErrorMessage')} THEN 'error' ELSE 'ok' END`,
      app: `'Claude Code'`,
      agent: `'Claude Code'`,
    },
  };
}
