/** Sessions of Pi, Oh My Pi and OpenClaw, which share a format: a tree of entries, one a line. */
import { countsBeside, fromPath, textIn } from './agents.ts';
import { finishReason, type LogFormat } from './format.ts';

function hasUsage({ type, message }: Readonly<Record<string, unknown>>): boolean {
  if (type !== 'message' || typeof message !== 'object' || message === null) return false;
  const { usage } = message as Readonly<Record<string, unknown>>;
  return typeof usage === 'object' && usage !== null && ('input' in usage || 'totalTokens' in usage);
}

/** Only the path tells which program wrote it. */
const app = `CASE WHEN regexp_matches(_file, '[.](openclaw|clawdbot|moltbot|moldbot)[/\\\\]') THEN 'OpenClaw' WHEN regexp_matches(_file, '[.]omp[/\\\\]') THEN 'Oh My Pi' ELSE 'Pi' END`;

/**
 * The four counts are disjoint. The cost is the program's own, from its price list. Entry ids are short and unique within a
 * session only; a fork copies entries with their times. A message without a model gets that of the last change before it.
 * Messages that OpenClaw forwarded itself did not ask a model.
 */
export const pi: LogFormat = {
  name: 'pi',
  title: 'Pi, Oh My Pi and OpenClaw sessions',
  about: 'The folders ~/.pi/agent/sessions, ~/.omp/agent/sessions and ~/.openclaw/agents.',
  detect: ({ records }) =>
    records.some(
      (record) => hasUsage(record) || (record.type === 'session' && 'version' in record && 'timestamp' in record),
    ),
  isStrict: true,
  ordered: true,
  repeats: true,
  places: [
    { env: 'PI_CODING_AGENT_DIR', at: ['~/.pi/agent'], below: 'sessions', files: /\.jsonl$/ },
    { at: ['~/.omp/agent'], below: 'sessions', files: /\.jsonl$/ },
    { at: ['~/.openclaw', '~/.clawdbot', '~/.moltbot', '~/.moldbot'], below: 'agents', files: /\/sessions\/.*\.jsonl/ },
  ],
  mayBeRequest: `(contains(line, '"usage"') OR contains(line, '"session"') OR contains(line, 'model'))`,
  unpack: (
    docs,
  ) => `(SELECT *, first_value(header IGNORE NULLS) OVER (PARTITION BY _file ORDER BY _row ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS session,
      last_value(chosen IGNORE NULLS) OVER (PARTITION BY _file ORDER BY _row ROWS UNBOUNDED PRECEDING) AS last_model
    FROM (SELECT doc, _file, _row, CASE WHEN ${textIn('type')} = 'session' THEN ${textIn('id')} END AS header,
      CASE WHEN ${textIn('type')} = 'model_change' THEN coalesce(${textIn('modelId')}, ${textIn('model')})
        WHEN ${textIn('customType')} = 'model-snapshot' THEN coalesce(${textIn('data.modelId')}, ${textIn('data.model')}) END AS chosen
      FROM ${docs}))`,
  map: (fields) => {
    const count = (name: string) => fields.whole(`message.usage.${name}`);
    const reason = fields.text('message.stopReason');
    const provider = fields.text('message.provider');
    return {
      holdsCaches: true,
      isRequest: `${fields.text('message.role')} = 'assistant' AND ${fields.text('message.usage')} IS NOT NULL AND coalesce(${provider}, '') <> 'openclaw'`,
      columns: {
        ...countsBeside({
          input: count('input'),
          output: count('output'),
          read: count('cacheRead'),
          written: count('cacheWrite'),
          total: count('totalTokens'),
        }),
        request_id: `coalesce(${fields.text('id')} || '-', '') || coalesce(${fields.text('timestamp', 'message.timestamp')}, '') || CASE WHEN ${fields.text('id')} IS NULL THEN '-' || coalesce(session, '') || '-' || _row ELSE '' END`,
        ts: fields.time('timestamp', 'message.timestamp'),
        session_id: `coalesce(session, ${fromPath('([^/\\\\_]+)[.]jsonl')})`,
        model_raw: `coalesce(${fields.text('message.modelId', 'message.model')}, last_model)`,
        provider,
        cost_usd: fields.cost('message.usage.cost.total'),
        cost_source: `'list'`,
        finish_reason: finishReason(`CASE ${reason} WHEN 'toolUse' THEN 'tool_calls' ELSE ${reason} END`),
        status: `CASE ${reason} WHEN 'error' THEN 'error' WHEN 'aborted' THEN 'cancelled' ELSE 'ok' END`,
        app,
        agent: app,
      },
    };
  },
};
