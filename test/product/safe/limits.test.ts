/** Nothing is read without end, and what servers, disks and typed words do wrong is one line. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { get } from '../../../src/sync/client.ts';
import { type Ran, run, runWithOpenInput } from '../../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-limits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };

function expectLine({ stdout, stderr, code }: Ran, exit: number, line: RegExp): void {
  expect({ stdout, code, lines: stderr.trimEnd().split('\n').length }).toEqual({ stdout: '', code: exit, lines: 1 });
  expect(stderr).toMatch(line);
}

test('find takes a number of words that somebody types', () => {
  expectLine(
    run(['find', ...Array.from({ length: 20_000 }, (_, i) => `w${i}`)], env),
    2,
    /at most 50 arguments, not .{1,60}\.\.\./,
  );
  expectLine(
    run(
      [
        'find',
        Array.from({ length: 20_000 }, (_, i) => `w${i}`)
          .join(' ')
          .slice(0, 100_000),
      ],
      env,
    ),
    2,
    /up to 32 words/,
  );
});

test('a device or a log given as a theme, labels, configuration or study is refused', () => {
  const large = join(folder, 'large.json');
  writeFileSync(large, Buffer.alloc(9 * 2 ** 20, 0x20));
  for (const file of ['/dev/zero', large]) {
    expectLine(run(['show', '1', '--theme', file, '--color', 'always'], env), 1, /larger than 1 MB/);
    expectLine(run(['show', '1', '--labels', file], env), 1, /larger than 8 MB/);
    expectLine(run(['show', '1'], { ...env, STATE_OF_AI_CONFIG: file }), 1, /larger than 1 MB/);
  }
});

async function served(answer: RequestListener, use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  await use((server.address() as AddressInfo).port).finally(() => {
    server.closeAllConnections();
    server.close();
  });
}

describe('a ClickHouse', () => {
  test.each([200, 500])('whose answer (%d) never ends is given up', (status) =>
    served(
      (_, response) => {
        response.writeHead(status);
        const more = () => {
          while (response.write('x'.repeat(1 << 20)));
        };
        response.on('drain', more);
        more();
      },
      async (port) =>
        expectLine(
          await runWithOpenInput(['study', `clickhouse://127.0.0.1:${port}/db.t`, '--format', 'csv'], env),
          1,
          /larger than 256 MB/,
        ),
    ),
  );

  test.each(['null', '7', '{"meta":[{},{}],"data":[["1"]],"rows":1}', '{"data":[[1]],"rows":1}'])(
    'that answers %s is one line',
    (body) =>
      served(
        (_, response) => response.end(body),
        async (port) =>
          expectLine(
            await runWithOpenInput(['study', `clickhouse://127.0.0.1:${port}/db.t`, '--format', 'csv'], env),
            1,
            /not what was asked for/,
          ),
      ),
  );
});

test.each(['-5', '0', 'Mon, 31 Feb 2026 10:00:00 GMT', 'Sat, 01 Jan 2000 00:00:00 GMT', 'soon', '1e3', ''])(
  'Retry-After: %j lets no server be asked again at once',
  async (after) => {
    const slept: number[] = [];
    const edge = {
      fetch: async () => new Response('{}', { status: 503, headers: { 'retry-after': after } }),
      now: () => Date.parse('2026-11-30T12:00:00Z'),
      sleep: async (ms: number) => void slept.push(ms),
      timeoutMs: 1000,
    };
    const ledger = { times: () => [], keep: () => {} };
    const connection = { base: 'https://h.example', key: null, edge, ledger, signal: new AbortController().signal };
    const ask = { key: 'x', path: '/x', needsKey: false };
    await expect(get({ ...connection, notify: () => {} } as never, ask as never)).rejects.toThrow();
    expect(slept).toEqual([1000, 2000, 4000, 8000]);
  },
);
