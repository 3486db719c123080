/** OpenCode, and Kilo's CLI, which is a fork of it: messages in SQLite; one json file each before version 1.2. */
import { countsBeside } from './agents.ts';
import { finishReason, type LogFormat } from './format.ts';

const wanted = ['role', 'modelID', 'providerID', 'cost', 'tokens', 'time', 'finish', 'error', 'model'];

/**
 * The counts are disjoint, including thoughts, unless the total shows that the output includes them. The same message may be in
 * the database and in a file. The cost is the program's own, from a price list, and 0 with a plan. No user.
 */
export const opencode: LogFormat = {
  name: 'opencode',
  title: 'OpenCode and Kilo CLI messages',
  about: 'opencode.db and storage/message in ~/.local/share/opencode, or kilo.db in ~/.local/share/kilo.',
  detect: ({ records }) =>
    records.some(
      ({ sessionID, role, tokens, modelID, time }) =>
        typeof sessionID === 'string' &&
        (role === 'user' || role === 'assistant') &&
        [tokens, modelID, time].some((value) => value !== undefined),
    ),
  isStrict: true,
  repeats: true,
  places: [
    { env: 'OPENCODE_DATA_DIR', at: ['{data}/opencode'], files: /^opencode[\w-]*\.db$/, isFlat: true },
    { env: 'OPENCODE_DATA_DIR', at: ['{data}/opencode'], below: 'storage/message', files: /\.json$/ },
    { env: 'KILO_DATA_DIR', at: ['{data}/kilo'], files: /^kilo[\w-]*\.db$/, isFlat: true },
  ],
  database: {
    needs: { message: ['id', 'session_id', 'data'] },
    // Selects only the fields that are read here; the conversation's text stays in the database.
    query: () =>
      `SELECT json_object('id', id, 'sessionID', session_id, ${wanted.map((name) => `'${name}', json_extract(data, '$.${name}')`).join(', ')}) AS doc FROM message WHERE json_valid(data)`,
  },
  map: (fields) => {
    const count = (name: string) => fields.whole(`tokens.${name}`);
    const [input, output, reasoning] = [count('input'), count('output'), count('reasoning')];
    const [read, written, total] = [count('cache.read'), count('cache.write'), count('total')];
    const without = [input, output, read, written].map((sql) => `coalesce(${sql}, 0)`).join(' + ');
    const isInside = `coalesce(${total} = ${without}, false)`;
    const started = fields.time('time.created');
    const ended = fields.time('time.completed');
    return {
      holdsCaches: true,
      isRequest: `${fields.text('role')} = 'assistant' AND ${fields.text('tokens')} IS NOT NULL`,
      columns: {
        ...countsBeside({
          input,
          output,
          read,
          written,
          reasoning: `CASE WHEN ${isInside} THEN 0 ELSE ${reasoning} END`,
          total,
        }),
        reasoning_tokens: reasoning,
        request_id: fields.text('id'),
        ts: started,
        session_id: fields.text('sessionID'),
        model_raw: fields.text('modelID', 'model.modelID', 'model.id'),
        provider: fields.text('providerID', 'model.providerID'),
        cost_usd: `nullif(${fields.cost('cost')}, 0)`,
        cost_source: `'list'`,
        finish_reason: finishReason(fields.text('finish')),
        status: `CASE ${fields.text('error.name')} WHEN 'MessageAbortedError' THEN 'cancelled' ELSE CASE WHEN ${fields.text('error')} IS NULL THEN 'ok' ELSE 'error' END END`,
        latency_ms: `CASE WHEN ${ended} >= ${started} THEN (epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE END`,
        app: `CASE WHEN starts_with(${fields.text('_database')}, 'kilo') THEN 'Kilo Code' ELSE 'OpenCode' END`,
        agent: `CASE WHEN starts_with(${fields.text('_database')}, 'kilo') THEN 'Kilo Code' ELSE 'OpenCode' END`,
      },
    };
  },
};
