/** ClickHouse on 127.0.0.1 for the tests: Debian's server as two shards, and chDB behind a port for today's dialect. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const password = 'open sesame/@:%';

/** Required where .ci/run runs the tests, so that they cannot be skipped there. */
const required = process.env.CLICKHOUSE_REQUIRED === '1';

/** Searched for instead of run, because every flag of the server does something. */
export const hasServer =
  required || (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'clickhouse-server')));

const chdbFolder = fileURLToPath(new URL('../../.ci/chdb/', import.meta.url));
export const hasChdb = required || existsSync(join(chdbFolder, 'node_modules', 'chdb'));

export interface Node {
  readonly http: number;
  readonly pid: number;
  /** Runs SQL as a user with all rights; returns rows as lines. Throws the server's message. */
  sql(text: string, body?: string): Promise<string>;
  /** At once, as if the machine were gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

async function freePorts(n: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: n },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** A new connection for each query: after a blocking test, the server would have closed an old one. */
function asker(http: number): Node['sql'] {
  return (text, body) =>
    new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: http,
          method: 'POST',
          path: `/?${body === undefined ? '' : `query=${encodeURIComponent(text)}`}`,
          headers: { 'X-ClickHouse-User': 'default', 'X-ClickHouse-Key': password },
          agent: false,
        },
        (reply) => {
          const chunks: Buffer[] = [];
          reply.on('data', (chunk: Buffer) => chunks.push(chunk));
          reply.on('error', reject);
          reply.on('end', () => {
            const said = Buffer.concat(chunks).toString();
            if (reply.statusCode === 200) resolve(said);
            else reject(new Error(said));
          });
        },
      );
      asked.on('error', reject);
      asked.end(body ?? text);
    });
}

/** Two shards; each knows both as the cluster `two`. Their time zone is Tokyo, which must not matter. */
export async function startShards(): Promise<{ a: Node; b: Node; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'clickhouse-shards-'));
  const ports = await freePorts(6);
  const [httpA = 0, tcpA = 0, innerA = 0, httpB = 0, tcpB = 0, innerB = 0] = ports;
  const shard = (tcp: number) =>
    `<shard><replica><host>127.0.0.1</host><port>${tcp}</port><user>default</user><password>${password}</password></replica></shard>`;
  const start = async (name: string, http: number, tcp: number, inner: number): Promise<Node> => {
    const home = join(folder, name);
    mkdirSync(home);
    writeFileSync(
      join(home, 'config.xml'),
      `<yandex><logger><level>warning</level><log>${home}/log</log><errorlog>${home}/err</errorlog></logger>
<listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
<interserver_http_port>${inner}</interserver_http_port><path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path>
<users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>10000000</mark_cache_size><timezone>Asia/Tokyo</timezone>
<remote_servers><two>${shard(tcpA)}${shard(tcpB)}</two></remote_servers></yandex>`,
    );
    const user = (own: string, profile: string) =>
      `<password>${own}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota>`;
    writeFileSync(
      join(home, 'users.xml'),
      `<yandex><profiles><default/><reader><readonly>1</readonly></reader></profiles>
<users><default>${user(password, 'default')}</default><reader>${user(password, 'reader')}</reader></users>
<quotas><default/></quotas></yandex>`,
    );
    const child = spawn('clickhouse-server', ['--config-file=config.xml'], { cwd: home, stdio: 'ignore' });
    return nodeOf(child, http, () => readFileSync(join(home, 'err'), 'utf8'));
  };
  const [a, b] = await Promise.all([start('a', httpA, tcpA, innerA), start('b', httpB, tcpB, innerB)]);
  return {
    a,
    b,
    async stop() {
      await Promise.all([a.stop(), b.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** chDB is ClickHouse as a library; a few lines of http make it a server that applies a query's settings. */
export async function startChdb(): Promise<Node> {
  const [http = 0] = await freePorts(1);
  const program = fileURLToPath(new URL('chdb-server.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, chdbFolder, String(http)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return nodeOf(child, http, () => 'chDB did not start');
}

async function nodeOf(child: ChildProcess, http: number, why: () => string): Promise<Node> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let isGone = false;
  // Kills the server however this program ends.
  const last = () => child.kill('SIGKILL');
  process.on('exit', last);
  void gone.then(() => {
    isGone = true;
    process.off('exit', last);
  });
  const sql = asker(http);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
  };
  for (;;) {
    if (isGone) throw new Error(`ClickHouse ended as it started: ${why()}`);
    try {
      await sql('select 1');
      return { http, pid: child.pid ?? 0, sql, kill: () => end('SIGKILL'), stop: () => end('SIGKILL') };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
