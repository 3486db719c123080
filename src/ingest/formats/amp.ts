/** Threads of Amp: one json file each below ~/.local/share/amp/threads. */
import { countsBeside, idIn, textIn } from './agents.ts';
import type { LogFormat } from './format.ts';

const events = `coalesce(json_extract(doc, '$.usageLedger.events[*]'), [])`;
const answers = `list_filter(coalesce(json_extract(doc, '$.messages[*]'), []), item -> json_extract_string(item, '$.role') = 'assistant' AND json_extract(item, '$.usage') IS NOT NULL)`;

function hasUsage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'role' in value && 'usage' in value;
}

/**
 * Reads the ledger of requests if there is one; it lacks cache counts, which are in the message that an event led to. Older
 * threads have usage in their messages only. Its cost is in credits, which are not money.
 */
export const amp: LogFormat = {
  name: 'amp',
  title: 'Amp threads',
  about: 'The folder ~/.local/share/amp/threads.',
  detect: ({ records }) =>
    records.some(
      ({ id, usageLedger, messages, sessionId }) =>
        (typeof usageLedger === 'object' && usageLedger !== null && 'events' in usageLedger) ||
        (typeof id === 'string' && sessionId === undefined && Array.isArray(messages) && messages.some(hasUsage)),
    ),
  isStrict: true,
  repeats: true,
  places: [{ env: 'AMP_DATA_DIR', at: ['{data}/amp'], below: 'threads', files: /\.json$/ }],
  unpack: (
    docs,
  ) => `(SELECT *, CASE WHEN is_ledger THEN list_filter(answers, item -> json_extract_string(item, '$.messageId') = json_extract_string(record, '$.toMessageId'))[1] ELSE record END AS message
    FROM (SELECT _file, _row, doc, thread, answers, is_ledger, each.record AS record, each.nth AS nth
      FROM (SELECT _file, _row, thread, is_ledger, answers, CASE WHEN doc IS NULL THEN NULL ELSE '{}' END AS doc,
        unnest(CASE WHEN len(found) > 0 THEN list_transform(found, (item, nth) -> {'record': item, 'nth': nth}) ELSE [{'record': NULL, 'nth': 0}] END) AS each
        FROM (SELECT *, CASE WHEN is_ledger THEN events ELSE answers END AS found
          FROM (SELECT _file, _row, doc, ${textIn('id')} AS thread, ${events} AS events, ${answers} AS answers, len(${events}) > 0 AS is_ledger FROM ${docs})))))`,
  map: (fields) => {
    const event = (path: string) => `CASE WHEN is_ledger THEN ${textIn(path, 'record')} END`;
    const inMessage = (path: string) => textIn(path, 'message');
    const count = (inEvent: string | null, name: string) =>
      fields.asWhole(
        inEvent === null
          ? inMessage(`usage.${name}`)
          : `CASE WHEN is_ledger THEN ${textIn(inEvent, 'record')} ELSE ${inMessage(`usage.${name}`)} END`,
        name,
      );
    return {
      holdsCaches: true,
      isRequest: 'record IS NOT NULL',
      columns: {
        ...countsBeside({
          input: count('tokens.input', 'inputTokens'),
          output: count('tokens.output', 'outputTokens'),
          read: count(null, 'cacheReadInputTokens'),
          written: count(null, 'cacheCreationInputTokens'),
          total: count('tokens.total', 'totalTokens'),
        }),
        request_id: idIn('thread', `coalesce(${event('id')}, ${inMessage('messageId')}, 'at-' || nth)`),
        ts: fields.asTime(
          `coalesce(${event('timestamp')}, ${inMessage('usage.timestamp')}, ${inMessage('timestamp')}, ${inMessage('meta.sentAt')})`,
          'timestamp',
        ),
        session_id: 'thread',
        model_raw: `coalesce(${event('model')}, ${inMessage('usage.model')}, ${inMessage('model')})`,
        status: `'ok'`,
        app: `'Amp'`,
        agent: `'Amp'`,
      },
    };
  },
};
