/** A server that starts like ClickHouse and then misbehaves. */
import { createServer, type ServerResponse } from 'node:http';
import { createServer as createSocket } from 'node:net';

export interface Fake {
  readonly http: number;
  /** The queries received, with their settings. */
  readonly asked: readonly { readonly query: string; readonly settings: URLSearchParams; readonly key: string }[];
  stop(): Promise<void>;
}

export const answer = (...rows: (string | null)[][]) =>
  JSON.stringify({
    meta: rows[0]?.map((_, i) => ({ name: `${i}` })) ?? [],
    data: rows,
    rows: rows.length,
    rows_before_limit_at_least: rows.length,
  });

const columns = [
  ['ts', 'DateTime'],
  ['model', 'String'],
  ['prompt_tokens', 'Int64'],
  ['completion_tokens', 'Int64'],
];

/** `goesOn` answers the first query for rows; earlier ones are answered normally. */
export async function startFake(goesOn: (response: ServerResponse) => void, readonly = '0'): Promise<Fake> {
  const asked: { query: string; settings: URLSearchParams; key: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const query = Buffer.concat(chunks).toString();
    const settings = new URL(request.url ?? '', 'http://127.0.0.1').searchParams;
    asked.push({ query, settings, key: request.headers.authorization ?? '' });
    if (query.includes('select version()')) response.end(answer(['26.7.2.1', readonly]));
    else if (query.includes('from system.settings')) {
      const names = /\[(.*)\]/.exec(query)?.[1]?.split(',') ?? [];
      response.end(answer(...names.map((name) => [name.replaceAll("'", '')])));
    } else if (query.includes('from system.columns')) response.end(answer(...columns));
    else if (query.includes('from system.tables')) response.end(answer(['MergeTree', 'MergeTree']));
    else if (query.startsWith('KILL')) response.end();
    else goesOn(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    http: (server.address() as { port: number }).port,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Accepts connections and never answers. */
export async function startSilent(): Promise<Pick<Fake, 'http' | 'stop'>> {
  const sockets = new Set<{ destroy(): void }>();
  const server = createSocket((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    http: (server.address() as { port: number }).port,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
