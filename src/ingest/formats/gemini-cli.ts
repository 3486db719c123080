/** Gemini CLI's own sessions: chats/session-*.json, today .jsonl, below ~/.gemini/tmp. */
import { countsBeside, idIn, recordsIn, textIn } from './agents.ts';
import type { LogFormat } from './format.ts';

function isMessage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, id, tokens } = value as Readonly<Record<string, unknown>>;
  return type === 'gemini' && (typeof id === 'string' || typeof tokens === 'object');
}

/**
 * `input` is Google's promptTokenCount, which includes cached tokens; tokens of tools and thoughts are separate. If the total
 * shows that the cache is separate too, it is added. A message is written again when it changes. No user and no cost.
 */
export const geminiCli: LogFormat = {
  name: 'gemini-cli',
  title: 'Gemini CLI sessions',
  about: 'The folder ~/.gemini/tmp, where each project has chats/session-*.json or .jsonl.',
  detect: ({ records }) =>
    records.some(
      (record) =>
        isMessage(record) ||
        (typeof record.sessionId === 'string' && 'projectHash' in record) ||
        (Array.isArray(record.messages) && 'sessionId' in record && record.messages.some(isMessage)),
    ),
  isStrict: true,
  repeats: true,
  grows: true,
  places: [{ env: 'GEMINI_CLI_HOME', at: ['~'], below: '.gemini/tmp', files: /(^|\/)chats\/.*\.jsonl?$/ }],
  mayBeRequest: `(contains(line, '"tokens"') OR contains(line, '"sessionId"'))`,
  unpack: (
    docs,
  ) => `(SELECT doc, _file, _row, coalesce(${textIn('sessionId', 'whole')}, max(${textIn('sessionId', 'whole')}) OVER (PARTITION BY _file)) AS session
    FROM ${recordsIn(docs, 'messages', '"$set".messages')})`,
  map: (fields) => {
    const count = (name: string) => fields.whole(`tokens.${name}`);
    const [input, output, cached] = [count('input'), count('output'), count('cached')];
    const [thoughts, tool, total] = [count('thoughts'), count('tool'), count('total')];
    const inside = [input, output, thoughts, tool].map((sql) => `coalesce(${sql}, 0)`).join(' + ');
    const isBeside = `coalesce(${cached} > 0 AND ${total} = ${inside} + ${cached}, false)`;
    const { prompt_tokens, completion_tokens } = countsBeside({
      input: `(coalesce(${input}, 0) + coalesce(${tool}, 0) + CASE WHEN ${isBeside} THEN ${cached} ELSE 0 END)`,
      output,
      reasoning: thoughts,
      total,
    });
    return {
      isRequest: `${fields.text('type')} = 'gemini' AND ${fields.text('tokens')} IS NOT NULL`,
      columns: {
        request_id: idIn('session', fields.text('id')),
        ts: fields.time('timestamp'),
        session_id: 'session',
        model_raw: fields.text('model'),
        provider: `'google'`,
        prompt_tokens,
        completion_tokens,
        reasoning_tokens: thoughts,
        cached_tokens: cached,
        status: `'ok'`,
        app: `'Gemini CLI'`,
        agent: `'Gemini CLI'`,
      },
    };
  },
};
