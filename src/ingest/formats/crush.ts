/** Crush: crush.db in each project's .crush folder. projects.json lists the projects. */
import type { LogFormat } from './format.ts';

/** Reads a list of projects, keyed by name or not. */
function databasesIn(text: string): readonly string[] {
  const { projects = [] } = JSON.parse(text) as { readonly projects?: unknown };
  const all = Object.values(projects as object) as readonly { readonly path?: string; readonly data_dir?: string }[];
  return all.flatMap(({ path, data_dir: folder = '.crush' }) =>
    typeof path !== 'string' && !folder.startsWith('/')
      ? []
      : [`${/^([/\\]|[A-Za-z]:)/.test(folder) ? folder : `${path}/${folder}`}/crush.db`],
  );
}

/**
 * One row a session, with its cost. Its token counts are those of the last request only, since each request overwrites them, so
 * they are not read. The model is the one with the most answers. Times are seconds. The cost of a sub-agent's session is included
 * in its parent's. No user.
 */
export const crush: LogFormat = {
  name: 'crush',
  title: 'Crush sessions',
  about: 'crush.db in the folder .crush of a project; it keeps what a session cost, and no tokens of it.',
  detect: ({ records }) =>
    records.some(({ _database, parent_session_id }) => _database !== undefined && parent_session_id !== undefined),
  isStrict: true,
  repeats: true,
  places: [
    {
      env: 'CRUSH_GLOBAL_DATA',
      at: ['{local}/crush', '{data}/crush'],
      files: /^projects\.json$/,
      isFlat: true,
      lists: databasesIn,
    },
  ],
  database: {
    needs: {
      sessions: ['id', 'parent_session_id', 'prompt_tokens', 'completion_tokens', 'cost', 'created_at'],
      messages: ['session_id', 'role', 'model'],
    },
    query: (
      has,
    ) => `SELECT json_object('id', s.id, 'parent_session_id', s.parent_session_id, 'cost', s.cost, 'created_at', s.created_at,
      'answers', (SELECT count(*) FROM messages m WHERE m.session_id = s.id AND m.role = 'assistant'),
      'model', (SELECT m.model FROM messages m WHERE m.session_id = s.id AND m.model <> '' GROUP BY m.model ORDER BY count(*) DESC, m.model LIMIT 1),
      'provider', ${has('messages', 'provider') ? `(SELECT m.provider FROM messages m WHERE m.session_id = s.id AND m.provider <> '' ORDER BY m.created_at DESC LIMIT 1)` : 'NULL'}) AS doc FROM sessions s`,
  },
  map: (fields) => ({
    isRequest: `${fields.text('parent_session_id')} IS NULL AND coalesce(${fields.whole('answers')}, 0) > 0`,
    columns: {
      request_id: fields.text('id'),
      ts: fields.time('created_at'),
      session_id: fields.text('id'),
      model_raw: fields.text('model'),
      provider: fields.text('provider'),
      cost_usd: `nullif(${fields.cost('cost')}, 0)`,
      cost_source: `'list'`,
      requests: fields.whole('answers'),
      status: `'ok'`,
      app: `'Crush'`,
      agent: `'Crush'`,
    },
  }),
};
