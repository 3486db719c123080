// node chdb-server.mjs FOLDER PORT: the part of ClickHouse's http interface that the tests need, answered by chDB.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, port] = process.argv.slice(2);
const { Session } = createRequire(join(folder, 'package.json'))('chdb');
const session = new Session();
process.on('exit', () => session.cleanup());

/** Parameters of the interface itself; the others are settings. */
const own = new Set(['query', 'query_id', 'database', 'user', 'password', 'wait_end_of_query', 'readonly']);

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const parameters = new URL(request.url, 'http://127.0.0.1').searchParams;
  const settings = [...parameters].filter(([name]) => !own.has(name));
  const query = [parameters.get('query') ?? '', body].join(' ').trim();
  try {
    // In a session a setting stays: the next query brings its own.
    for (const [name, value] of settings) session.query(`SET ${name} = '${value}'`);
    const format = /\sFORMAT\s+(\w+)\s*$/.exec(query)?.[1] ?? 'TabSeparated';
    response.end(session.query(query.replace(/\sFORMAT\s+\w+\s*$/, ''), format));
  } catch (error) {
    response.statusCode = 500;
    response.end(error.message);
  }
}).listen(Number(port), '127.0.0.1');
