/** The built program: what it says before, during and after a sync, and what the other commands then show. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSync } from '../../../src/cli/commands/sync-run.ts';
import type { Context } from '../../../src/cli/context.ts';
import { openPackage } from '../../../src/data/package.ts';
import { program, type Ran, run } from '../../cli/run.ts';
import { dataFolder } from '../../data/temp-package.ts';
import { english } from '../../i18n/translators.ts';
import { activity, type FakeApi, fakeApi, key, send } from '../../sync/fake-api.ts';
import { type FakeEdge, fakeEdge, tempFolder } from '../../sync/syncing.ts';
import { openSession } from '../../ui/pty.ts';

let api: FakeApi;
beforeAll(async () => {
  api = await fakeApi();
});
afterAll(() => api.close());

/** As `run`, with the event loop free for the server in this process. */
function running(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
}

/** The command itself with a clock that only moves when somebody waits. */
async function syncAt(home: string, edge: FakeEdge, words: readonly string[] = [], env: Record<string, string> = {}) {
  let [said, printed] = ['', ''];
  const context = {
    out: (text: string) => {
      printed += text;
    },
    err: (text: string) => {
      said += text;
    },
    env: { XDG_DATA_HOME: home, OPENROUTER_API_KEY: key, OPENROUTER_BASE_URL: api.base, ...env },
    folder: dataFolder,
    data: () => openPackage(dataFolder),
    isTerminal: false,
    isInteractive: false,
    columns: 80,
    rows: 24,
    colour: () => 'none',
    t: english,
  } as unknown as Context;
  const inputs = words.filter((word) => !word.startsWith('--'));
  const flags = Object.fromEntries(words.filter((word) => word.startsWith('--')).map((word) => [word.slice(2), true]));
  const code = await runSync(context, { inputs, flags }, edge);
  return { code, said, printed };
}

describe('sync', () => {
  test('--dry-run says what and how many requests, and sends nothing', async () => {
    const before = api.connections();
    const env = { XDG_DATA_HOME: tempFolder(), OPENROUTER_API_KEY: key, OPENROUTER_BASE_URL: api.base };
    const { stdout, stderr, code } = await running(['sync', '--dry-run'], env);
    expect(code).toBe(0);
    const rows = stdout.trim().split('\n').slice(1);
    expect(rows.map((line) => line.split(',')[0])).toEqual([
      'models',
      'rankings',
      'category',
      'language',
      'context',
      'tools',
      'apps',
    ]);
    expect(stderr).toMatch(/^Requests to 127\.0\.0\.1:\d+: \d+\. In the last 24 hours 0 of 500 were made\.$/m);
    expect(stderr).toContain('Nothing was sent.');
    expect(api.connections()).toBe(before);
  });

  test('says before what it will fetch, and afterwards what came; then every command shows it with its date', async () => {
    const home = tempFolder();
    const { code, said, printed } = await syncAt(home, fakeEdge());
    expect({ code, printed }).toEqual({ code: 0, printed: '' });
    expect(said).toContain('  tokens by category and model: 24\n');
    expect(said).toContain(': 45. In the last 24 hours 0 of 500 were made.\n');
    expect(said).toContain('Datasets synced: 11, as of 2026-11-22, in ');
    expect(said).not.toContain(key);

    const env = { XDG_DATA_HOME: home };
    const last = (args: readonly string[]) => run(args, env).stdout.trim().split('\n').at(-1);
    expect(last(['table', 'weekly-totals', '--format', 'csv'])).toMatch(/^2026-11-09,/);
    expect(last(['table', 'weekly-totals', '--format', 'csv', '--offline'])).toMatch(/^2026-09-07,/);
    expect(run(['--offline', 'table', 'weekly-totals', '--format', 'csv'], env).stdout).toBe(
      run(['table', 'weekly-totals', '--format', 'csv']).stdout,
    );
    expect(run(['show', '8', '--view', 'public-sampled'], env).stdout).toContain('as of 2026-11-22');
    expect(run(['show', 'since-source-share'], env).stdout).toContain('as of 2026-11-22');
    expect(run(['sources', 'since-source-share', '--width', '120'], env).stdout).toContain(
      'synced: daily rows of 2025-01-06 to 2026-11-15',
    );
    expect(run(['list', 'datasets', '--format', 'csv'], env).stdout).toContain('app-rankings');
    expect(run(['table', 'app-rankings', '--limit', '1', '--format', 'csv'], env).stdout).toContain('App 1,');

    const session = openSession(['since-source-share'], { columns: 110, rows: 40, env });
    await session.sees('synced 2026-11-22');
    session.send('q');
    await session.ended;
    const offline = openSession(['since-source-share', '--offline'], { columns: 110, rows: 40, env });
    await offline.sees('of 7 ');
    expect(offline.screen.text()).not.toContain('synced');
    offline.send('q');
    await offline.ended;

    expect((await syncAt(home, fakeEdge(), ['--reset'])).said).toContain('What was synced is deleted');
    expect(last(['table', 'weekly-totals', '--format', 'csv'])).toMatch(/^2026-09-07,/);
  });

  test('what was synced and then spoilt says where, and how to go on', async () => {
    const home = tempFolder();
    await syncAt(home, fakeEdge());
    const folder = join(home, 'state-of-ai', 'sync');
    const stamp = readdirSync(folder).find((name) => name.startsWith('2026')) ?? '';
    writeFileSync(join(folder, stamp, 'weekly-totals.csv'), 'week,tokens\nx');
    const { code, stderr } = run(['table', 'weekly-totals', '--format', 'csv'], { XDG_DATA_HOME: home });
    expect(code).toBe(1);
    expect(stderr).toMatch(/weekly-totals\.csv, line 1, .*--offline.*sync --reset/);
    writeFileSync(join(folder, 'datapackage.json'), '{');
    expect(run(['table', '1', '--format', 'csv'], { XDG_DATA_HOME: home }).stderr).toContain('--offline');
    expect(run(['table', '1', '--format', 'csv', '--offline'], { XDG_DATA_HOME: home }).code).toBe(0);
    expect((await syncAt(home, fakeEdge(), ['--reset'])).code).toBe(0);
    expect(run(['table', '1', '--format', 'csv'], { XDG_DATA_HOME: home }).code).toBe(0);
  });

  test('without a key fetches the model list, says what a key is for, and ends with 1', async () => {
    const { code, said } = await syncAt(tempFolder(), fakeEdge(), [], { OPENROUTER_API_KEY: '' });
    expect(code).toBe(1);
    expect(said).toContain('OPENROUTER_API_KEY is not set: only the model list can be fetched, 1 of 45 requests.');
    expect(said).toContain('Datasets synced: 1, as of 2026-11-22');
  });

  test('names strange values with their places, and never shows them', async () => {
    api.misbehave = (_, { query }, reply) => {
      if (query.get('category') !== 'legal') return false;
      const rows = [
        { date: '2025-08-04', model_permaslug: 'a/b', total_tokens: '5' },
        { date: '2025-08-04', model_permaslug: 'evil\u001b]0;pwned\u0007', total_tokens: '5' },
        { date: '2025-08-04', model_permaslug: 'a/c', total_tokens: '-7777' },
      ];
      const dated = rows.map((row) => ({ ...row, date: query.get('start_date') ?? '' }));
      return send(reply, 200, { data: dated, meta: { as_of: '2026-11-22T00:00:00Z', version: 'v1' } });
    };
    const home = tempFolder();
    const { code, said } = await syncAt(home, fakeEdge());
    api.misbehave = () => false;
    expect(code).toBe(0);
    expect(said).toContain('Strange values left out: 4\n');
    expect(said).toContain('  category.legal.2025-01-06: model_permaslug has control characters (row 2)\n');
    expect(said).toContain('  category.legal.2025-01-06: total_tokens is negative (row 3)\n');
    expect(said).not.toMatch(/pwned|7777|\u001b/);
    const { stdout } = run(['table', 'weekly-category-tokens', '--where', 'category=legal', '--format', 'json'], {
      XDG_DATA_HOME: home,
    });
    expect(stdout).toContain('Strange values that the source gave and that were left out: 4.');
    expect(stdout).not.toMatch(/pwned|7777/);
  });

  test('is refused where it makes no sense', () => {
    for (const [words, what] of [
      [['sync', 'activty'], 'sync knows activity, not "activty"'],
      [['sync', '--offline'], '--offline forbids that'],
      [['sync', '--dry-run', '--reset'], 'do not go together'],
      [['sync', '--save', 'x'], '--save goes with activity'],
    ] as const) {
      const { code, stderr } = run(words, { XDG_DATA_HOME: tempFolder() });
      expect([code, stderr]).toEqual([2, expect.stringContaining(what)]);
    }
    expect(run(['sync', '--reset']).stderr).toContain('set XDG_DATA_HOME');
  });

  test('shows a bar on a terminal, ends by Ctrl-C with 130, and goes on from there', async () => {
    const home = tempFolder();
    api.misbehave = (_, { query }) => query.get('category') === 'legal';
    const env = { XDG_DATA_HOME: home, OPENROUTER_API_KEY: key, OPENROUTER_BASE_URL: api.base };
    const session = openSession(['sync'], { columns: 100, rows: 30, env });
    await session.sees(/\[#+\.+\] \d+\/45/);
    session.send('\u0003');
    expect((await session.ended).exitCode).toBe(130);
    await session.sees('interrupted. What came is kept: state-of-ai sync goes on from there.');
    api.misbehave = () => false;
    const { said, code } = await syncAt(home, fakeEdge(Date.now()));
    expect(code).toBe(0);
    expect(said).toContain('An interrupted sync goes on where it stopped.');
  });
});

describe('sync activity', () => {
  test('makes a study of the last 30 days, adds newer days to it, and opens by its name', async () => {
    const home = tempFolder();
    const { code, said } = await syncAt(home, fakeEdge(), ['activity']);
    expect([code, said]).toEqual([0, expect.stringContaining('Days that came: 30; days kept: 30, in ')]);
    expect(said).toContain('saved as activity');
    expect(said).not.toContain(key);
    const env = { XDG_DATA_HOME: home };
    const rows = run(['study', 'activity', '--figure', '1', '--format', 'csv'], env);
    expect(rows.code).toBe(0);
    expect(rows.stdout).toContain('Chinese OSS');
    const edge = fakeEdge(Date.parse('2026-11-29T12:00:00Z'));
    api.misbehave = (_, { path }, reply) => {
      if (path !== '/activity') return false;
      return send(
        reply,
        200,
        { data: activity('2026-11-15', '2026-11-28') },
        { date: new Date(edge.clock).toUTCString() },
      );
    };
    const again = await syncAt(home, edge, ['activity']);
    api.misbehave = () => false;
    expect(again.said).toContain('Days that came: 14; days kept: 37, in ');
    const kept = readFileSync(join(home, 'state-of-ai', 'sync', 'activity', 'activity.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(kept).toHaveLength(74);
    expect(kept[0]).toContain('2026-10-23');
    expect(kept.join('')).not.toContain(key);
  });

  test('needs a management key: says so before, and says what the server says', async () => {
    const without = await running(['sync', 'activity'], { XDG_DATA_HOME: tempFolder() });
    expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining('OPENROUTER_MANAGEMENT_KEY') });
    api.misbehave = (_, __, reply) => send(reply, 403, { error: { code: 403, message: 'Only management keys' } });
    const refused = await syncAt(tempFolder(), fakeEdge(), ['activity']);
    api.misbehave = () => false;
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('(403): Only management keys') });
  });
});
