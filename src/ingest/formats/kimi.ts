/** Sessions of Kimi Code and of the older Kimi CLI: wire.jsonl, with different records. */
import { countsBeside, fromPath, idIn, textIn } from './agents.ts';
import type { LogFormat } from './format.ts';

const session = fromPath('([^/\\\\]+)[/\\\\](?:(?:sub)?agents[/\\\\][^/\\\\]+[/\\\\])?wire[.]jsonl');

/** The content of a step's status, including that of a sub-agent, which its parent repeats. */
const status = `CASE WHEN ${textIn('message.type')} = 'StatusUpdate' THEN json_extract(doc, '$.message.payload')
  WHEN ${textIn('message.payload.event.type')} = 'StatusUpdate' AND ${textIn('message.payload.event.payload.message_id')} IS NOT NULL THEN json_extract(doc, '$.message.payload.event.payload') END`;

/**
 * Kimi Code writes a record for each turn, and separate sums over the session; Kimi CLI writes the usage of each step and never
 * the model. All counts are disjoint. No user and no cost.
 */
export const kimi: LogFormat = {
  name: 'kimi',
  title: 'Kimi Code and Kimi CLI sessions',
  about: 'The folders ~/.kimi-code/sessions and ~/.kimi/sessions; Kimi CLI does not say the model.',
  detect: ({ records }) =>
    records.some(
      ({ type, message, usage, protocol_version: version }) =>
        (type === 'metadata' && typeof version === 'string') ||
        (type === 'usage.record' && typeof usage === 'object') ||
        (typeof message === 'object' && message !== null && 'type' in message && 'payload' in message),
    ),
  isStrict: true,
  repeats: true,
  places: [
    { env: 'KIMI_CODE_HOME', at: ['~/.kimi-code'], below: 'sessions', files: /(^|\/)wire\.jsonl$/ },
    {
      at: ['{roaming}/kimi-desktop/daimon-share/daimon/runtime/kimi-code/home'],
      below: 'sessions',
      files: /(^|\/)wire\.jsonl$/,
    },
    { env: 'KIMI_SHARE_DIR', at: ['~/.kimi'], below: 'sessions', files: /(^|\/)wire\.jsonl$/ },
  ],
  mayBeRequest: `(contains(line, '"token_usage"') OR contains(line, '"usage.record"') OR contains(line, '"llm.request"'))`,
  // The turn's record names the model as the user's settings do; the request itself says which model it is.
  unpack: (
    docs,
  ) => `(SELECT *, max(CASE WHEN ${textIn('type')} = 'llm.request' THEN ${textIn('model')} END) OVER (PARTITION BY _file, alias) AS real
    FROM (SELECT *, ${status} AS status, CASE ${textIn('type')} WHEN 'llm.request' THEN ${textIn('modelAlias')} WHEN 'usage.record' THEN ${textIn('model')} END AS alias FROM ${docs}))`,
  map: (fields) => {
    const count = (older: string, newer: string) =>
      fields.asWhole(
        `coalesce(json_extract_string(status, '$.token_usage.${older}'), ${textIn(`usage.${newer}`)})`,
        older,
      );
    return {
      holdsCaches: true,
      isRequest: `(json_extract(status, '$.token_usage.output') IS NOT NULL OR (${fields.text('type')} = 'usage.record' AND coalesce(${fields.text('usageScope')}, 'turn') = 'turn'))`,
      columns: {
        ...countsBeside({
          input: count('input_other', 'inputOther'),
          output: count('output', 'output'),
          read: count('input_cache_read', 'inputCacheRead'),
          written: count('input_cache_creation', 'inputCacheCreation'),
        }),
        request_id: idIn(session, `json_extract_string(status, '$.message_id')`),
        ts: fields.time('timestamp', 'time'),
        session_id: session,
        model_raw: `coalesce(CASE WHEN alias IS NOT NULL THEN real END, ${fields.text('model')}, 'unknown')`,
        status: `'ok'`,
        app: `'Kimi'`,
        agent: `'Kimi'`,
      },
    };
  },
};
