// Logs to measure `study` with: rows that look like a team's, the same in every run.

import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';

const months = 13;
const seconds = months * 30 * 86_400;

/** Columns of the parquet files: canonical names, as far as a gateway would know them. */
export const columns = [
  'request_id',
  'ts',
  'user_id',
  'app',
  'model',
  'prompt_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'cached_tokens',
  'cost_usd',
  'is_byok',
  'finish_reason',
  'status',
  'country',
  'language',
  'category',
];

/** Models of the data package and as many nobody labelled, so that there are 480. */
function models(root) {
  const { data } = Papa.parse(readFileSync(join(root, 'data/models.csv'), 'utf8'), { header: true });
  const known = data.map(({ slug }) => slug).filter(Boolean);
  return [...known, ...Array.from({ length: 480 }, (_, i) => `somebody/model-${i}`)].slice(0, 480);
}

/** Parquet files of ten million rows each at most, in `folder`; 200,000 users, 13 months. */
export async function writeParquet(root, folder, rows) {
  mkdirSync(folder, { recursive: true });
  const names = models(root);
  const list = (values) => `[${values.map((value) => `'${value}'`).join(', ')}]`;
  const connection = await (await DuckDBInstance.create(':memory:', { memory_limit: '6GB' })).connect();
  const each = 10_000_000;
  // Uniform in 0 to 1, another for each letter.
  const chance = (letter) => `(hash(i, '${letter}') / 18446744073709551616.0)`;
  const pick = (values, letter, power = 1) =>
    `${list(values)}[1 + (${values.length} * pow(${chance(letter)}, ${power}))::int % ${values.length}]`;
  const spread = (letter, middle, width) =>
    `exp(${Math.log(middle)} + ${width} * (${chance(letter)} + ${chance(`${letter}2`)} + ${chance(`${letter}3`)} - 1.5))::bigint`;
  for (let from = 0; from < rows; from += each) {
    const to = Math.min(rows, from + each);
    await connection.run(`copy (select
  'gen-' || i as request_id,
  timestamp '2024-11-01' + to_seconds(floor(${chance('t')} * ${seconds})::int) as ts,
  'u' || floor(200000 * pow(${chance('u')}, 2))::int as user_id,
  ${pick(['editor', 'chat', 'agent', 'batch', 'site'], 'a')} as app,
  ${pick(names, 'm', 3)} as model,
  ${spread('p', 1500, 3)} as prompt_tokens,
  ${spread('q', 300, 3)} as completion_tokens,
  case when ${chance('r')} < 0.3 then ${spread('s', 150, 2)} end as reasoning_tokens,
  case when ${chance('c')} < 0.5 then ${spread('d', 400, 2)} end as cached_tokens,
  round(${chance('e')} * 0.02, 8) as cost_usd,
  ${chance('b')} < 0.02 as is_byok,
  ${pick(['stop', 'stop', 'stop', 'tool_calls', 'length'], 'f')} as finish_reason,
  case when ${chance('x')} < 0.01 then 'error' else 'ok' end as status,
  ${pick(['US', 'DE', 'IN', 'CN', 'BR', 'SG'], 'k')} as country,
  ${pick(['en', 'zh-Hans', 'de', 'es'], 'l', 2)} as language,
  case when ${chance('g')} < 0.8 then ${pick(['programming', 'roleplay', '/Computers & Electronics/Programming/Java', 'translation', 'science', 'legal'], 'h', 2)} end as category
from range(${from}, ${to}) as t(i)) to '${join(folder, `part-${from / each}.parquet`)}' (format parquet, compression zstd)`);
  }
  connection.closeSync();
}

/** Claude Code conversations of about so many bytes: answers streamed in several lines, tools and pictures between. */
export async function writeClaudeCode(folder, bytes) {
  let seed = 7;
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const text = 'The quick brown fox reads the file, changes three lines and runs the tests again. ';
  let written = 0;
  for (let session = 0; written < bytes; session++) {
    const project = join(folder, `-work-project-${session % 20}`);
    mkdirSync(project, { recursive: true });
    const out = createWriteStream(join(project, `session-${session}.jsonl`));
    const put = async (record) => {
      const line = `${JSON.stringify(record)}\n`;
      written += line.length;
      if (!out.write(line)) await once(out, 'drain');
    };
    let time = Date.UTC(2025, 0, 1) + session * 3_600_000;
    for (let turn = 0; turn < 60; turn++) {
      time += 20_000;
      const base = {
        sessionId: `session-${session}`,
        cwd: '/work',
        gitBranch: 'main',
        version: '2.1.0',
        userType: 'external',
      };
      // Most of a conversation is what tools gave back, and it is written twice.
      const given = text.repeat(1 + Math.floor(chance() * 80));
      const content = [{ type: 'tool_result', tool_use_id: `t${turn}`, content: given }];
      await put({
        ...base,
        type: 'user',
        uuid: `u-${session}-${turn}`,
        timestamp: new Date(time).toISOString(),
        message: { role: 'user', content },
        toolUseResult: { stdout: given, stderr: '' },
      });
      const lines = 1 + Math.floor(chance() * 3);
      const usage = {
        input_tokens: Math.floor(chance() * 50),
        cache_creation_input_tokens: Math.floor(chance() * 3000),
        cache_read_input_tokens: Math.floor(chance() * 90_000),
        service_tier: 'standard',
      };
      const output = 1 + Math.floor(chance() * 2000);
      for (let part = 1; part <= lines; part++) {
        await put({
          ...base,
          type: 'assistant',
          uuid: `a-${session}-${turn}-${part}`,
          requestId: `req_${session}_${turn}`,
          isSidechain: false,
          timestamp: new Date(time + part * 1000).toISOString(),
          message: {
            id: `msg_${session}_${turn}`,
            type: 'message',
            role: 'assistant',
            model: turn % 3 === 0 ? 'claude-opus-4-5-20251101' : 'claude-sonnet-4-5-20250929',
            content: [{ type: 'text', text: text.repeat(1 + Math.floor(chance() * 12)) }],
            stop_reason: part === lines ? 'end_turn' : null,
            usage: { ...usage, output_tokens: part === lines ? output : Math.ceil(output / 10) },
          },
        });
      }
    }
    out.end();
    await once(out, 'close');
  }
  return written;
}
