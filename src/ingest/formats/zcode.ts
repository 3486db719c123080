/** ZCode's database: one row a request. */
import { folderName, type LogFormat } from './format.ts';

const counts = [
  'input_tokens',
  'output_tokens',
  'reasoning_tokens',
  'cache_creation_input_tokens',
  'cache_read_input_tokens',
] as const;

/** input_tokens includes tokens read from and written to the cache, output_tokens includes reasoning. No user and no cost. */
export const zcode: LogFormat = {
  name: 'zcode',
  title: 'ZCode requests',
  about: 'db.sqlite in ~/.zcode/cli/db. It has no users and no costs.',
  detect: ({ records }) =>
    records.some(({ _database, model_id: model }) => _database !== undefined && model !== undefined),
  isStrict: true,
  repeats: true,
  places: [{ at: ['~/.zcode'], below: 'cli/db', files: /^db\.sqlite$/, isFlat: true }],
  database: {
    needs: { model_usage: ['id', 'session_id', 'model_id', 'input_tokens', 'output_tokens', 'started_at'] },
    query: (has) => {
      const values = [...counts, 'completed_at'].map(
        (name) => `'${name}', ${has('model_usage', name) ? `m.${name}` : 'NULL'}`,
      );
      const folder = has('session', 'directory')
        ? '(SELECT s.directory FROM session s WHERE s.id = m.session_id)'
        : 'NULL';
      return `SELECT json_object('id', m.id, 'session_id', m.session_id, 'model_id', m.model_id, 'started_at', m.started_at, 'directory', ${folder}, ${values.join(', ')}) AS doc FROM model_usage m`;
    },
  },
  map: (fields) => {
    const [input, output, reasoning, written, read] = counts.map((name) => fields.whole(name));
    const [started, ended] = [fields.time('started_at'), fields.time('completed_at')];
    return {
      // A failed request has a row of zeros.
      isRequest: `${[input, output, reasoning, written, read].map((sql) => `coalesce(${sql}, 0)`).join(' + ')} > 0`,
      columns: {
        prompt_tokens: input ?? 'NULL',
        completion_tokens: output ?? 'NULL',
        reasoning_tokens: reasoning ?? 'NULL',
        cache_write_tokens: written ?? 'NULL',
        cached_tokens: read ?? 'NULL',
        request_id: fields.text('id'),
        ts: started,
        session_id: fields.text('session_id'),
        project: folderName(fields.text('directory')),
        model_raw: fields.text('model_id'),
        latency_ms: `CASE WHEN ${ended} >= ${started} THEN (epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE END`,
        status: `'ok'`,
        app: `'ZCode'`,
        agent: `'ZCode'`,
      },
    };
  },
};
