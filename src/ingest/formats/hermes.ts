/** Hermes Agent: state.db, with sums by session. */
import { countsBeside } from './agents.ts';
import type { LogFormat } from './format.ts';

const columns = [
  'input_tokens',
  'output_tokens',
  'cache_read_tokens',
  'cache_write_tokens',
  'reasoning_tokens',
] as const;
const newer = ['billing_provider', 'api_call_count', 'estimated_cost_usd', 'actual_cost_usd', 'user_id'] as const;

/** One row a session. The counts are disjoint. A cost of 0 comes from a plan and is unknown. */
export const hermes: LogFormat = {
  name: 'hermes',
  title: 'Hermes Agent sessions',
  about: 'state.db in ~/.hermes; one sum a session.',
  detect: ({ records }) =>
    records.some(({ _database, started_at }) => _database !== undefined && started_at !== undefined),
  isStrict: true,
  repeats: true,
  places: [{ env: 'HERMES_HOME', at: ['~/.hermes'], files: /^state\.db$/, isFlat: true }],
  database: {
    needs: { sessions: ['id', 'model', 'started_at', 'input_tokens', 'output_tokens'] },
    query: (has) =>
      `SELECT json_object('id', id, 'model', model, 'started_at', started_at, ${[...columns, ...newer].map((name) => `'${name}', ${has('sessions', name) ? name : 'NULL'}`).join(', ')}) AS doc FROM sessions`,
  },
  map: (fields) => {
    const counts = columns.map((name) => fields.whole(name));
    const [input = '0', output = '0', read = '0', written = '0', reasoning = '0'] = counts;
    const [billed, estimated] = [fields.cost('actual_cost_usd'), fields.cost('estimated_cost_usd')];
    return {
      holdsCaches: true,
      isRequest: `${counts.map((sql) => `coalesce(${sql}, 0)`).join(' + ')} > 0`,
      columns: {
        ...countsBeside({ input, output, read, written, reasoning }),
        request_id: fields.text('id'),
        ts: fields.time('started_at'),
        user_id: fields.text('user_id'),
        session_id: fields.text('id'),
        model_raw: fields.text('model'),
        provider: fields.text('billing_provider'),
        cost_usd: `coalesce(nullif(${billed}, 0), nullif(${estimated}, 0))`,
        cost_source: `CASE WHEN ${billed} > 0 THEN 'billed' ELSE 'list' END`,
        requests: `nullif(${fields.whole('api_call_count')}, 0)`,
        status: `'ok'`,
        app: `'Hermes'`,
        agent: `'Hermes'`,
      },
    };
  },
};
