/** Threads of Zed's own agent: threads.db, whose rows hold JSON, compressed with zstd in newer versions. */
import { zstdText } from '../zstd.ts';
import { countsBeside } from './agents.ts';
import type { LogFormat } from './format.ts';

interface Thread {
  readonly model?: unknown;
  readonly request_token_usage?: unknown;
  readonly imported?: unknown;
}

/** Keeps only the fields that are read; the conversation's text is left out. */
function record({ id, updated_at: updated, data, data_type: type }: Readonly<Record<string, unknown>>): string | null {
  const bytes = data instanceof Uint8Array ? data : typeof data === 'string' ? Buffer.from(data) : null;
  if (bytes === null) return null;
  const text = type === 'zstd' ? zstdText(bytes) : Buffer.from(bytes).toString('utf8');
  const { model, request_token_usage: usage, imported } = JSON.parse(text) as Thread;
  if (imported === true) return null;
  return JSON.stringify({
    thread: id,
    updated,
    model,
    usage: Object.entries(usage ?? {}).map(([key, value]) => ({ key, value })),
  });
}

/**
 * A thread keeps the usage of the last request of each question; requests between tool calls are not recorded. A thread has one
 * time, its last change, and one model. Counts are disjoint. No user and no cost.
 */
export const zed: LogFormat = {
  name: 'zed',
  title: 'Zed threads',
  about: 'threads.db in ~/.local/share/zed/threads; it keeps the last request of each question.',
  detect: ({ records }) => records.some(({ _database, thread }) => _database !== undefined && thread !== undefined),
  isStrict: true,
  repeats: true,
  places: [{ at: ['{local}/Zed', '{data}/zed'], below: 'threads', files: /^threads\.db$/, isFlat: true }],
  database: {
    needs: { threads: ['id', 'updated_at', 'data_type', 'data'] },
    query: () => 'SELECT id, updated_at, data_type, data FROM threads',
    record,
  },
  unpack: (
    docs,
  ) => `(SELECT doc, _file, _row, json_extract_string(item, '$.key') AS question, json_extract(item, '$.value') AS usage
    FROM (SELECT doc, _file, _row, unnest(CASE WHEN len(found) > 0 THEN found ELSE [NULL] END) AS item
      FROM (SELECT *, coalesce(json_extract(doc, '$.usage[*]'), []) AS found FROM ${docs})))`,
  map: (fields) => {
    const count = (name: string) => fields.asWhole(`json_extract_string(usage, '$.${name}')`, name);
    return {
      holdsCaches: true,
      isRequest: 'usage IS NOT NULL',
      columns: {
        ...countsBeside({
          input: count('input_tokens'),
          output: count('output_tokens'),
          read: count('cache_read_input_tokens'),
          written: count('cache_creation_input_tokens'),
        }),
        request_id: `${fields.text('thread')} || '-' || question`,
        ts: fields.time('updated'),
        session_id: fields.text('thread'),
        model_raw: fields.text('model.model'),
        provider: fields.text('model.provider'),
        status: `'ok'`,
        app: `'Zed'`,
        agent: `'Zed'`,
      },
    };
  },
};
