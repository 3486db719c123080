/** What the Data API may answer besides data: each fault ends in one clear line, and in nothing that is not so. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWithSynced } from '../../../src/data/overlay.ts';
import { baseFrom, keyFrom } from '../../../src/sync/address.ts';
import { dataFolder } from '../../data/temp-package.ts';
import { type Asked, asOf, type FakeApi, fakeApi, key, now, send } from '../../sync/fake-api.ts';
import { fakeEdge, forEver, published, syncing, tempFolder } from '../../sync/syncing.ts';
import { inEnglish, told } from '../../told.ts';

let api: FakeApi;
beforeEach(async () => {
  api = await fakeApi(3);
});
afterEach(() => api.close());

const isCategory = ({ query }: Asked, of: string) => query.get('category') === of;
const error = (status: number, message: string) => ({ error: { code: status, message } });

describe('what passes', () => {
  test.each([
    ['429 that says when, in seconds', 429, { 'retry-after': '7' }, 7000],
    ['429 that says when, as a date', 429, { 'retry-after': new Date(now + 9000).toUTCString() }, 9000],
    ['429 that does not say', 429, {}, 60_000],
    ['500', 500, {}, 1000],
    ['503 that says when', 503, { 'retry-after': '3' }, 3000],
  ])('%s is waited for and asked again', async (_, status, headers, wait) => {
    api.misbehave = (nth, _asked, reply) => nth === 3 && send(reply, status, error(status, 'no'), headers);
    const { run, edge } = syncing(api);
    const { failed, requests } = await run();
    expect([[...failed], requests]).toEqual([[], 45]);
    expect(edge.waits[0]).toBe(wait);
  });

  test('a fault that stays is asked for five times, longer apart each time; the next sync goes on', async () => {
    const folder = tempFolder();
    api.misbehave = (nth, _, reply) => nth >= 5 && send(reply, 502, 'bad gateway');
    const first = syncing(api, folder);
    expect(await told(first.run())).toContain('has a fault (502), 5 times in a row');
    expect(first.edge.waits).toEqual([1000, 2000, 4000, 8000]);
    api.misbehave = () => false;
    expect(await syncing(api, folder).run()).toMatchObject({ resumed: 4 });
  });

  test('a server that wants to be left alone for long is left alone', async () => {
    api.misbehave = (nth, _, reply) => nth === 2 && send(reply, 429, error(429, 'slow'), { 'retry-after': '7200' });
    expect(await told(syncing(api).run())).toContain('asks to wait for 120 minutes');
  });

  test('an answer that does not end in time is broken off and asked for again', async () => {
    const held: ServerResponse[] = [];
    api.misbehave = (nth, _, reply) => {
      if (nth !== 2) return false;
      reply.writeHead(200, { 'content-type': 'application/json' });
      reply.write('{"data":[');
      held.push(reply);
      return true;
    };
    // Only the one that never ends is given little time.
    const edge = fakeEdge();
    Object.defineProperty(edge, 'timeoutMs', { get: () => (edge.sent.length === 1 ? 100 : forEver) });
    const { run } = syncing(api, tempFolder(), edge);
    expect([...(await run()).failed]).toEqual([]);
    expect(edge.waits[0]).toBe(1000);
    for (const reply of held) reply.destroy();
  });

  test.each([
    [
      'cut off',
      (reply: ServerResponse) => {
        reply.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        reply.write('{"data":[{"date":"2025-');
        setImmediate(() => reply.destroy());
        return true;
      },
    ],
    ['half, and said to be whole', (reply: ServerResponse) => send(reply, 200, '{"data":[{"date":"2025-')],
    ['empty', (reply: ServerResponse) => send(reply, 200, '')],
  ])('a body that is %s is asked for again', async (_, cut) => {
    const whole = tempFolder();
    await syncing(api, whole).run();
    api.asked.length = 0;
    api.misbehave = (nth, _asked, reply) => nth === 4 && cut(reply);
    const folder = tempFolder();
    const { requests, failed } = await syncing(api, folder).run();
    expect([requests, [...failed]]).toEqual([45, []]);
    expect(published(folder)).toEqual(published(whole));
  });

  test('a server that is not there', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => free.once('listening', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const gone = { ...api, base: `http://127.0.0.1:${port}/api/v1` };
    expect(await told(syncing(gone).run())).toMatch(/no answer \(ECONNREFUSED\), 5 times in a row/);
  });
});

describe('what stays', () => {
  test.each([
    [401, 'does not know the key (401): No auth'],
    [403, 'does not allow this to the key (403): No auth'],
  ])('%s ends the sync at once, and the key is in no message', async (status, message) => {
    api.misbehave = (nth, _, reply) => nth === 2 && send(reply, status, error(status, `No auth for ${key}\u001b[31m`));
    const { run } = syncing(api);
    const failure = await told(run());
    expect(failure).toContain(message);
    expect(failure).toContain('[secret]');
    expect(failure).not.toContain(key);
    expect(failure).not.toContain('\u001b');
    expect(api.asked).toHaveLength(2);
  });

  test.each([400, 404])('%s of one series leaves the others, and its tables as they were', async (status) => {
    const folder = tempFolder();
    await syncing(api, folder).run();
    const before = openWithSynced(dataFolder, folder).dataset('weekly-category-tokens').rows;
    api.misbehave = (_, asked, reply) => isCategory(asked, 'legal') && send(reply, status, error(status, 'no such'));
    const { failed, datasets } = await syncing(api, folder).run();
    expect([...failed].map(([series, why]) => [series, inEnglish(why)])).toEqual([
      ['category', expect.stringMatching(`refuses category.legal.2025-01-06 \\(${status}\\): no such`)],
    ]);
    expect(datasets).toHaveLength(10);
    expect(openWithSynced(dataFolder, folder).dataset('weekly-category-tokens').rows).toEqual(before);
  });

  test('a proxy that wants the key for the model list as well has the rest asked for', async () => {
    api.misbehave = (_, { path }, reply) => path === '/models' && send(reply, 401, error(401, 'who are you'));
    const { failed, datasets } = await syncing(api).run();
    expect([...failed.keys()]).toEqual(['models']);
    expect(datasets).toContain('weekly-model-tokens');
  });

  test('a page instead of data', async () => {
    api.misbehave = (nth, _, reply) =>
      nth === 2 && send(reply, 200, '<!doctype html><title>Log in</title>', { 'content-type': 'text/html' });
    expect(await told(syncing(api).run())).toContain('answers with a page instead of data');
  });

  test.each([
    ['a list', []],
    ['null', null],
    ['data of another type', { data: {}, meta: { as_of: asOf } }],
    ['no meta', { data: [] }],
    ['another version', { data: [], meta: { as_of: asOf, version: 'v2' } }],
    ['rows that are none', { data: [1, 'x', null], meta: { as_of: asOf, version: 'v1' } }],
  ])('%s where the documented object should be', async (_, body) => {
    api.misbehave = (_nth, asked, reply) => isCategory(asked, 'legal') && send(reply, 200, JSON.stringify(body));
    const { failed } = await syncing(api).run();
    expect([...failed.keys()]).toEqual(['category']);
    expect(inEnglish([...failed.values()][0] ?? '')).toContain('is not as documented');
  });

  test('a bomb: small when packed, endless when not', async () => {
    const packed = gzipSync(Buffer.alloc(70 * 1024 * 1024, 0x20));
    api.misbehave = (_, asked, reply) => {
      if (!isCategory(asked, 'legal')) return false;
      reply.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      reply.end(packed);
      return true;
    };
    const { failed } = await syncing(api).run();
    expect([...failed].map(([series, why]) => [series, inEnglish(why)])).toEqual([
      ['category', 'an answer has more than 64 MB'],
    ]);
  });
});

describe('the key', () => {
  test('goes to no other host, not even by a redirect; within the host it does', async () => {
    const other = await fakeApi(3);
    api.misbehave = (nth, _, reply) => nth === 2 && send(reply, 302, '', { location: `${other.base}/datasets/x` });
    expect(await told(syncing(api).run())).toMatch(/sends on to 127\.0\.0\.1:\d+: nothing was sent there/);
    expect(other.connections()).toBe(0);
    await other.close();

    api.asked.length = 0;
    api.misbehave = (nth, { path, query }, reply) =>
      nth === 2 && send(reply, 307, '', { location: `/api/v1${path}?${query}` });
    expect([...(await syncing(api).run()).failed]).toEqual([]);
  });

  test('goes only with what needs it', async () => {
    await syncing(api).run();
    expect(api.asked.filter(({ headers }) => headers.authorization === undefined).map(({ path }) => path)).toEqual([
      '/models',
    ]);
    api.asked.length = 0;
    const { datasets } = await syncing(api, tempFolder(), fakeEdge(), false).run();
    expect(api.asked.map(({ path }) => path)).toEqual(['/models']);
    expect(datasets).toEqual(['model-prices']);
  });

  test('is in no file', async () => {
    const folder = tempFolder();
    const one = syncing(api, folder);
    api.misbehave = (nth) => {
      if (nth === 30) one.interrupt();
      return false;
    };
    await one.run().catch(() => {});
    api.misbehave = () => false;
    const files = readdirSync(join(folder, 'run'));
    for (const file of files)
      expect([file, readFileSync(join(folder, 'run', file), 'utf8').includes(key)]).toEqual([file, false]);
    expect(readFileSync(join(folder, 'requests.json'), 'utf8')).not.toContain(key);
    expect(files.length).toBeGreaterThan(29);
  });

  test('of which no header could be made is not tried, and not repeated', async () => {
    expect(await told(() => keyFrom({ K: 'sk-or-v1\nX-Evil: 1' }, 'K'))).toMatch(/^K holds no key/);
    expect(keyFrom({ A: ' ', B: ` ${key} ` }, 'A', 'B')).toBe(key);
    expect(keyFrom({}, 'A')).toBe(null);
  });
});

describe('OPENROUTER_BASE_URL', () => {
  test.each([
    ['http://example.com/api', 'must begin with https://'],
    ['ftp://127.0.0.1/', 'must begin with https://'],
    ['http://127.0.0.1.evil.example/', 'must begin with https://'],
    ['https://me:secret@example.com/', 'has a name or a password in it'],
    ['https://example.com/?a=1', 'has a ? or a # in it'],
    ['openrouter', 'is no address'],
  ])('%s: %s', async (address, message) => {
    const said = await told(() => baseFrom({ OPENROUTER_BASE_URL: address }));
    expect(said).toContain(message);
    expect(said).not.toContain('secret');
  });

  test.each([
    ['', 'https://openrouter.ai/api/v1'],
    ['https://proxy.example/or/', 'https://proxy.example/or'],
    ['http://localhost:8080/v1', 'http://localhost:8080/v1'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s is asked at %s', (address, base) => {
    expect(baseFrom({ OPENROUTER_BASE_URL: address })).toBe(base);
  });
});

describe('a clock that is off', () => {
  test.each([
    ['behind by months', now - 100 * 86_400_000],
    ['ahead by months', now + 100 * 86_400_000],
  ])('%s: said once, and the days are those of the server', async (_, clock) => {
    const [folder, right] = [tempFolder(), tempFolder()];
    const { run, warned } = syncing(api, folder, fakeEdge(clock));
    const { requests } = await run();
    expect(warned).toEqual([expect.stringContaining('is not that of the server, where it is 2026-11-22T12:00Z')]);
    expect(requests).toBe(45);
    await syncing(api, right).run();
    expect(published(folder)).toEqual(published(right));
  });

  test.each(['Thu, 01 Jan 1970 00:00:00 GMT', 'Wed, 31 Dec 2099 23:59:59 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'a server that says it is %s is not believed: the days are those of our clock',
    async (date) => {
      api.misbehave = (_, __, reply) => {
        reply.setHeader('date', date);
        return false;
      };
      const [folder, right] = [tempFolder(), tempFolder()];
      expect((await syncing(api, folder).run()).requests).toBe(45);
      api.misbehave = () => false;
      await syncing(api, right).run();
      expect(published(folder)).toEqual(published(right));
    },
  );

  test('an as-of of the future is left out, and the day of the reply stands there', async () => {
    api.misbehave = (_, { query }, reply) => {
      if (!query.has('modality')) return false;
      const data = [{ date: query.get('start_date'), model_permaslug: 'other', total_tokens: '5' }];
      return send(reply, 200, { data, meta: { as_of: '2031-01-01T00:00:00Z', version: 'v1' } });
    };
    const folder = tempFolder();
    const { strange } = await syncing(api, folder).run();
    expect(strange.filter(({ field }) => field === 'meta.as_of')).toEqual(
      ['tools.2025-01-06', 'tools.2026-01-05'].map((reply) => ({
        reply,
        row: null,
        field: 'meta.as_of',
        what: 'inFuture',
      })),
    );
    expect(openWithSynced(dataFolder, folder).dataset('weekly-tool-model-tokens').citation).toContain('2026-11-22');
  });
});

describe('the limits', () => {
  test('30 requests in any minute and 500 in any day hold across runs', async () => {
    const folder = tempFolder();
    const edge = fakeEdge();
    for (let i = 0; i < 11; i++) await syncing(api, folder, edge).run();
    expect(await told(syncing(api, folder, edge).run())).toMatch(/^500 requests in 24 hours are used up/);
    expect(edge.sent).toHaveLength(500);
    for (const [i, time] of edge.sent.entries()) {
      const earlier = edge.sent[i - 30];
      if (earlier !== undefined) expect(time - earlier).toBeGreaterThanOrEqual(60_000);
    }
    edge.clock += 86_400_000;
    await syncing(api, folder, edge).run();
  });
});
