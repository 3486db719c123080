/** Tasks of Cline, Roo Code and Kilo Code: ui_messages.json below the storage folder of the extension. */
import { countsBeside, fromPath } from './agents.ts';
import type { LogFormat } from './format.ts';

const requestEvents = ['api_req_started', 'deleted_api_reqs', 'subagent_usage'];
const extensions = ['saoudrizwan.claude-dev', 'rooveterinaryinc.roo-cline', 'kilocode.kilo-code'];
const editors = ['Code', 'Code - Insiders', 'VSCodium', 'Cursor', 'Windsurf'];

const app = `CASE WHEN contains(_file, 'roo-cline') THEN 'Roo Code' WHEN contains(_file, 'kilo-code') THEN 'Kilo Code' ELSE 'Cline' END`;

/**
 * Usage is JSON in the text of a message. Cline's three input counts are disjoint. In Roo Code and Kilo Code, which name the
 * protocol there, tokensIn is the whole prompt, but older versions leave the cache out, which shows only if the cache is larger.
 * Newer versions of Cline name the model. The cost is the tool's own, from a price list. No user.
 */
export const cline: LogFormat = {
  name: 'cline',
  title: 'Cline, Roo Code and Kilo Code tasks',
  about: "The files tasks/*/ui_messages.json of the editor's globalStorage; few say the model.",
  detect: ({ records }) =>
    records.some(
      ({ ts, type, say, ask }) =>
        typeof ts === 'number' &&
        (type === 'say' || type === 'ask') &&
        (typeof say === 'string' || typeof ask === 'string'),
    ),
  isStrict: true,
  repeats: true,
  places: [
    ...extensions.map((name) => ({
      at: editors.map((editor) => `{roaming}/${editor}/User/globalStorage/${name}`),
      below: 'tasks',
      files: /(^|\/)ui_messages\.json$/,
    })),
    { env: 'CLINE_DIR', at: ['~/.cline'], below: 'data/tasks', files: /(^|\/)ui_messages\.json$/ },
  ],
  map: (fields) => {
    const inside = (name: string) => fields.inside('text', name);
    const count = (name: string) => fields.asWhole(inside(name), name);
    const [input, output, read, written] = ['tokensIn', 'tokensOut', 'cacheReads', 'cacheWrites'].map(count) as [
      string,
      string,
      string,
      string,
    ];
    const caches = `(coalesce(${read}, 0) + coalesce(${written}, 0))`;
    const isWhole = `(${inside('apiProtocol')} IS NOT NULL AND coalesce(${input}, 0) >= ${caches})`;
    const task = fromPath('([^/\\\\]+)[/\\\\]ui_messages[.]json');
    return {
      holdsCaches: true,
      isRequest: `${fields.text('say')} IN (${requestEvents.map((name) => `'${name}'`).join(', ')}) AND coalesce(${inside('tokensIn')}, ${inside('tokensOut')}) IS NOT NULL`,
      columns: {
        ...countsBeside({
          input: `CASE WHEN ${isWhole} THEN ${input} - ${caches} ELSE ${input} END`,
          output,
          read,
          written,
        }),
        request_id: `CASE WHEN ${task} IS NOT NULL THEN ${task} || '-' || ${fields.text('ts')} END`,
        ts: fields.time('ts'),
        session_id: task,
        model_raw: `coalesce(${fields.text('modelInfo.modelId')}, 'unknown')`,
        provider: fields.text('modelInfo.providerId'),
        cost_usd: fields.asCost(inside('cost')),
        cost_source: `'list'`,
        status: `CASE WHEN ${inside('cancelReason')} = 'streaming_failed' THEN 'error' WHEN ${inside('cancelReason')} IS NOT NULL THEN 'cancelled' ELSE 'ok' END`,
        app,
        agent: app,
      },
    };
  },
};
