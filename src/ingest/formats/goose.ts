/** Goose: sessions.db, with a ledger of requests in newer versions and sums by session in all. */
import { none } from '../fields.ts';
import type { LogFormat } from './format.ts';

const sums = ['input', 'output', 'total', 'cache_read', 'cache_write'] as const;

/**
 * Reads the ledger, one row a request; a session without ledger rows gives its sums. input_tokens includes tokens read from or
 * written to a cache; what the total has in excess is output. Ledger rows carried forward from older versions have no model.
 * Times without a zone are UTC. No user.
 */
export const goose: LogFormat = {
  name: 'goose',
  title: 'Goose sessions',
  about: 'sessions.db in ~/.local/share/goose/sessions; older versions keep one sum a session.',
  detect: ({ records }) =>
    records.some(({ _database, model_config }) => _database !== undefined && model_config !== undefined),
  isStrict: true,
  repeats: true,
  places: [
    { env: 'GOOSE_PATH_ROOT', at: [], below: 'data/sessions', files: /^sessions\.db$/, isFlat: true },
    {
      at: [
        '{data}/goose',
        '{data}/Block/goose',
        '{roaming}/Block/goose',
        '{roaming}/goose',
        '{roaming}/Block/goose/data',
      ],
      below: 'sessions',
      files: /^sessions\.db$/,
      isFlat: true,
    },
  ],
  database: {
    needs: { sessions: ['id', 'created_at', 'model_config_json', 'accumulated_input_tokens'] },
    query: (has) => {
      const column = (table: string, name: string, alias: string) => (has(table, name) ? `${alias}.${name}` : 'NULL');
      const config = `CASE WHEN json_valid(s.model_config_json) THEN json(s.model_config_json) END`;
      const hasLedger = has('usage_ledger', 'session_id');
      const ofSession = `SELECT json_object('id', s.id, 'session', s.id, 'created', s.created_at, 'model', NULL, 'model_config', ${config},
        'provider', ${column('sessions', 'provider_name', 's')}, 'cost', ${column('sessions', 'accumulated_cost', 's')},
        ${sums.map((name) => `'${name}', ${column('sessions', `accumulated_${name}_tokens`, 's')}`).join(', ')}) AS doc FROM sessions s
        ${hasLedger ? 'WHERE NOT EXISTS (SELECT 1 FROM usage_ledger u WHERE u.session_id = s.id)' : ''}`;
      if (!hasLedger) return ofSession;
      return `SELECT json_object('id', u.session_id || '-' || u.id, 'session', u.session_id, 'created', u.created_timestamp, 'model', u.model, 'model_config', ${config},
        'provider', ${column('sessions', 'provider_name', 's')}, 'cost', u.cost, 'cost_source', u.cost_source,
        ${sums.map((name) => `'${name}', u.${name}_tokens`).join(', ')}) AS doc FROM usage_ledger u LEFT JOIN sessions s ON s.id = u.session_id
        UNION ALL ${ofSession}`;
    },
  },
  map: (fields) => {
    const [input, output, total] = [fields.whole('input'), fields.whole('output'), fields.whole('total')];
    const parts = `coalesce(${input}, 0) + coalesce(${output}, 0)`;
    const isKnown = `coalesce(${input}, ${output}, ${total}) IS NOT NULL`;
    return {
      isRequest: `coalesce(${input}, 0) + coalesce(${output}, 0) + coalesce(${total}, 0) > 0`,
      columns: {
        request_id: fields.text('id'),
        ts: fields.time('created'),
        session_id: fields.text('session'),
        model_raw: `coalesce(${fields.text('model', 'model_config.model_name')}, 'unknown')`,
        provider: fields.text('provider'),
        prompt_tokens: `CASE WHEN ${isKnown} THEN CASE WHEN ${parts} = 0 THEN ${total} ELSE coalesce(${input}, 0) END END`,
        completion_tokens: `CASE WHEN ${isKnown} THEN CASE WHEN ${parts} = 0 THEN 0 ELSE coalesce(${output}, 0) + greatest(coalesce(${total}, 0) - (${parts}), 0) END END`,
        cached_tokens: fields.whole('cache_read'),
        cache_write_tokens: fields.whole('cache_write'),
        cost_usd: `nullif(${fields.cost('cost')}, 0)`,
        cost_source: `CASE WHEN ${fields.text('cost_source')} = 'provider' THEN 'billed' ELSE 'list' END`,
        status: `'ok'`,
        finish_reason: none,
        app: `'Goose'`,
        agent: `'Goose'`,
      },
    };
  },
};
