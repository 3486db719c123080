/** The documented Data API on 127.0.0.1, over real http; on request, with undocumented behaviour. */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseRows } from '../../src/data/rows.ts';
import { addDays, mondayOf } from '../../src/data/week.ts';
import { groupBy } from '../../src/figures/shared/rows.ts';

export const key = 'sk-or-v1-0123456789abcdef-test';

export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
}

export interface FakeApi {
  /** The value for OPENROUTER_BASE_URL. */
  readonly base: string;
  readonly asked: Asked[];
  /** Connections made, with or without a request. */
  connections(): number;
  /** Takes over a reply: gets its number, from 1, and the request. If it returns false, the normal reply is sent. */
  misbehave: (nth: number, asked: Asked, reply: ServerResponse) => boolean;
  close(): Promise<void>;
}

export const asOf = '2026-11-22T02:00:00Z';
/** A model that the shipped labels lack, listed from this day on. */
export const newModel = { slug: 'newlab/nova-2-20261001', id: 'newlab/nova-2', since: '2026-10-01' };

/** Shipped weeks, which the source must repeat; later weeks repeat the last one, with the new model added. */
const shipped = groupBy(
  parseRows(
    readFileSync('data/weekly-model-tokens.csv', 'utf8'),
    ['week', 'model', 'tokens', 'coverage', 'kind'].map((name) => ({
      name,
      title: name,
      type: name === 'tokens' ? 'integer' : 'string',
    })),
    'weekly-model-tokens.csv',
  ),
  ({ week }) => String(week),
);
const lastShipped = [...shipped.keys()].sort().at(-1) ?? '';

const measures: Readonly<Record<string, number>> = {
  programming: 0.4,
  roleplay: 0.2,
  marketing: 0.02,
  'marketing/seo': 0.01,
};

/** Names at most `most` models a day or week; the real API names 50 a day, so a week has more. */
export async function fakeApi(most = 500): Promise<FakeApi> {
  let connections = 0;
  const api = { asked: [] as Asked[], misbehave: () => false } as unknown as FakeApi & { base: string };
  const server = createServer((request, reply) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asked = { path: url.pathname.replace('/api/v1', ''), query: url.searchParams, headers: request.headers };
    api.asked.push(asked);
    if (api.misbehave(api.asked.length, asked, reply)) return;
    answer(asked, reply, most);
  });
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(api, {
    base: `http://127.0.0.1:${port}/api/v1`,
    connections: () => connections,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

export function send(reply: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): true {
  reply.writeHead(status, { 'content-type': 'application/json', date: new Date(now).toUTCString(), ...headers });
  reply.end(typeof body === 'string' ? body : JSON.stringify(body));
  return true;
}

/** The time of all replies, which tests also use as the program's clock. */
export const now = Date.parse('2026-11-22T12:00:00Z');

function answer({ path, query, headers }: Asked, reply: ServerResponse, most: number): void {
  const refused = (status: number, message: string) => send(reply, status, { error: { code: status, message } });
  if (path === '/models') return void send(reply, 200, modelList());
  if (headers.authorization !== `Bearer ${key}`) return void refused(401, 'No auth credentials found');
  if (path === '/activity') return void send(reply, 200, { data: activity('2026-10-23', '2026-11-21') });
  const [from, to] = [query.get('start_date') ?? '', query.get('end_date') ?? ''];
  if (path === '/datasets/app-rankings') return void send(reply, 200, appRankings(query));
  if (path !== '/datasets/rankings-daily') return void refused(404, 'Not found');
  const sampled = query.has('category') || query.has('language_type');
  const exact = query.has('modality') || query.has('context_bucket');
  if (sampled && exact) return void refused(400, 'category and language_type cannot be combined');
  if (sampled && query.get('period') === 'day') return void refused(400, 'period=day is not available');
  if ((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 > 366) return void refused(400, 'at most 366 days');
  if (from < '2025-01-01') return void refused(400, 'the dataset begins at 2025-01-01');
  send(reply, 200, {
    data: rankings(query, most),
    meta: { as_of: asOf, version: 'v1', start_date: from, end_date: to },
  });
}

interface Ranked {
  readonly date: string;
  readonly model_permaslug: string;
  readonly total_tokens: string;
}

function rankings(query: URLSearchParams, most: number): Ranked[] {
  const weekly = query.get('period') === 'week';
  const [from, to] = [query.get('start_date') ?? '', query.get('end_date') ?? ''];
  const of = ['category', 'language_type', 'context_bucket', 'modality'].map((name) => query.get(name)).find(Boolean);
  const part = of == null ? 1 : (measures[of] ?? 0.05);
  const rows: Ranked[] = [];
  for (let date = weekly ? mondayOf(from) : from; date <= to; date = addDays(date, weekly ? 7 : 1)) {
    const week = mondayOf(date);
    // As at the real source, a day of these weeks is missing.
    if (!weekly && date === addDays(week, 2) && shipped.get(week)?.[0]?.coverage === 'top-9') continue;
    // A weekly reply has at most fifty models; seven daily ones together have more.
    const [named, rest] = weekOf(week, weekly ? Math.min(most, 50) : most);
    for (const [slug, tokens] of [...named, ['other', rest] as const])
      rows.push({
        date,
        model_permaslug: slug,
        total_tokens: String(weekly ? Math.round(tokens * part) : ofDay(tokens, date)),
      });
  }
  return rows;
}

/** A week's models, the largest first, and all the rest. */
function weekOf(week: string, most: number): [named: (readonly [string, number])[], rest: number] {
  const known = shipped.get(week < lastShipped ? week : lastShipped) ?? [];
  const models = known
    .filter(({ model }) => model !== 'other')
    .map(({ model, tokens }) => [String(model), Number(tokens)] as const)
    .sort(([, a], [, b]) => b - a);
  if (week >= newModel.since) models.splice(1, 0, [newModel.slug, 5e12]);
  const other = Number(known.find(({ model }) => model === 'other')?.tokens ?? 0);
  const beyond = models.slice(most).reduce((sum, [, tokens]) => sum + tokens, 0);
  return [models.slice(0, most), other + beyond];
}

/** A seventh of the week; Sunday gets the remainder, so that the days add up exactly. */
function ofDay(tokens: number, date: string): number {
  const seventh = Math.floor(tokens / 7);
  return addDays(mondayOf(date), 6) === date ? tokens - 6 * seventh : seventh;
}

function modelList() {
  const model = (id: string, slug: string, name: string, prompt: string) => ({
    id,
    canonical_slug: slug,
    name,
    created: Date.parse('2026-10-01') / 1000,
    context_length: 200_000,
    pricing: { prompt, completion: '0.000009', input_cache_read: '0.0000003' },
    supported_parameters: ['tools', 'reasoning'],
  });
  return {
    data: [
      model(newModel.id, newModel.slug, 'NewLab: Nova 2', '0.000003'),
      model('deepseek/deepseek-r1', 'deepseek/deepseek-r1', 'DeepSeek: R1', '0.0000005'),
      model('openrouter/auto', 'openrouter/auto', 'Auto Router', '-1'),
    ],
  };
}

function appRankings(query: URLSearchParams) {
  const offset = Number(query.get('offset') ?? 0);
  const data = Array.from({ length: 100 }, (_, i) => ({
    app_id: 1000 + offset + i,
    app_name: `App ${offset + i + 1}`,
    rank: offset + i + 1,
    total_requests: 5000 - offset - i,
    total_tokens: String(9_000_000_000 - 1e6 * (offset + i)),
  }));
  return {
    data,
    meta: { as_of: asOf, version: 'v1', start_date: query.get('start_date'), end_date: query.get('end_date') },
  };
}

export function activity(from: string, to: string) {
  const rows = [];
  for (let date = from; date <= to; date = addDays(date, 1))
    for (const [model, provider] of [
      ['anthropic/claude-4.5-sonnet-20250929', 'Anthropic'],
      ['deepseek/deepseek-r1', 'DeepInfra'],
    ] as const)
      rows.push({
        date: `${date} 00:00:00`,
        model: model.replace(/-\d{8}$/, ''),
        model_permaslug: model,
        endpoint_id: `e-${provider}`,
        provider_name: provider,
        usage: 1.5,
        byok_usage_inference: 0,
        requests: 12,
        prompt_tokens: 120_000,
        completion_tokens: 6000,
        reasoning_tokens: 400,
      });
  return rows;
}
