/** Walks through everything a sync says to people, in Chinese, and through the figures that gain by it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Context } from '../../src/cli/context.ts';
import { sayError } from '../../src/cli/errors.ts';
import { runSync } from '../../src/cli/sync.ts';
import { openWithSynced } from '../../src/data/overlay.ts';
import { loadTranslator } from '../../src/i18n/translate.ts';
import { baseFrom, keyFrom } from '../../src/sync/address.ts';
import { openStore } from '../../src/sync/store.ts';
import { createWorld } from '../../src/ui/report-world.ts';
import { type Asked, type FakeApi, fakeApi, key, send } from '../sync/fake-api.ts';
import { fakeEdge } from '../sync/syncing.ts';
import { folder } from '../ui/robot.ts';
import { failing, say, shelf, walkFigures } from './walk.ts';

export async function walkSync(): Promise<void> {
  const api = await fakeApi();
  const thin = await fakeApi(3);
  const home = mkdtempSync(path.join(tmpdir(), 'walk-sync-'));
  try {
    await walkCommand(thin, home);
    await walkCommand(api, home, true);
    const synced = path.join(home, 'state-of-ai', 'sync');
    const data = openWithSynced(folder, synced);
    const over = { ...shelf, data: () => data };
    walkFigures(over);
    say(`synced ${createWorld(over).syncedOn(['weekly-totals'])}`);
    walkMistakes(synced);
  } finally {
    await api.close();
    await thin.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The command with all its flags. */
async function walkCommand(api: FakeApi, home: string, only = false): Promise<void> {
  const strange = (asked: Asked, reply: Parameters<typeof send>[0]) => {
    const date = asked.query.get('start_date');
    const rows = [
      { date, model_permaslug: 'a/b', total_tokens: '5' },
      ...[-1, 0.5, 'x', null, 1e300].map((tokens, i) => ({ date, model_permaslug: `a/${i}`, total_tokens: tokens })),
      ...['\u001b', '', 5, 'x'.repeat(999)].map((slug) => ({ date, model_permaslug: slug, total_tokens: '5' })),
      ...['x', '2031-01-01', '2025-08-05'].map((day) => ({ date: day, model_permaslug: 'a/b', total_tokens: '5' })),
      { date, model_permaslug: 'a/b', total_tokens: '5' },
      7,
    ];
    return send(reply, 200, { data: rows, meta: { as_of: '2031-01-01', version: 'v1' } });
  };
  const run = async (flags: Record<string, string | boolean>, inputs: string[] = [], env = {}, offline = false) => {
    const context = {
      ...shelf,
      t: await loadTranslator('zh'),
      out: () => {},
      err: () => {},
      offline,
      isTerminal: true,
      isInteractive: true,
      columns: 80,
      env: { XDG_DATA_HOME: home, OPENROUTER_API_KEY: key, OPENROUTER_BASE_URL: api.base, ...env },
    } as unknown as Context;
    await runSync(context, { inputs, flags }, fakeEdge()).catch(async (error) =>
      sayError(error, () => {}, await loadTranslator('zh'), say),
    );
  };
  if (only) return run({});
  await run({ 'dry-run': true });
  await run({}, [], { OPENROUTER_API_KEY: '' });
  api.misbehave = (_, asked, reply) => asked.query.get('category') === 'legal' && strange(asked, reply);
  await run({});
  api.misbehave = (_, { query }, reply) => query.has('modality') && send(reply, 400, {});
  await run({});
  api.misbehave = (nth, _, reply) => nth > 1 && send(reply, 401, {});
  await run({});
  api.misbehave = (_, __, reply) => send(reply, 404, {});
  await run({}, [], { XDG_DATA_HOME: path.join(home, 'nothing') });
  api.misbehave = () => false;
  await run({ 'dry-run': true, reset: true });
  await run({ save: 'x' });
  await run({}, ['activty']);
  await run({}, [], {}, true);
  await run({}, [], { XDG_DATA_HOME: '' });
  await run({ 'dry-run': true }, ['activity']);
  await run({}, ['activity'], { OPENROUTER_API_KEY: '' });
  await run({}, ['activity']);
  const days = path.join(home, 'state-of-ai', 'sync', 'activity', 'activity.jsonl');
  writeFileSync(days, 'x\n');
  await run({}, ['activity']);
  await run({ reset: true }, ['activity']);
  await run({ reset: true }, ['activity']);
  api.misbehave = (_, __, reply) => send(reply, 200, { data: [] });
  await run({}, ['activity']);
  api.misbehave = () => false;
  await run({ reset: true });
  await run({ reset: true });
}

/** What is said of wrong addresses and keys, and of what cannot be read or written. */
function walkMistakes(synced: string): void {
  for (const address of ['x', 'http://example.com', 'https://a:b@example.com', 'https://example.com/?a'])
    failing(() => baseFrom({ OPENROUTER_BASE_URL: address }));
  failing(() => keyFrom({ KEY: 'a b' }, 'KEY'));
  const store = openStore(synced);
  writeFileSync(path.join(synced, 'lock'), `${process.ppid}`);
  failing(() => store.lock());
  rmSync(path.join(synced, 'lock'));
  writeFileSync(path.join(synced, 'datapackage.json'), '{');
  failing(() => openWithSynced(folder, synced));
  mkdirSync(path.join(synced, 'run', 'run.json'), { recursive: true });
  failing(() => store.begin({ day: '2026-11-22', began: 0, base: '' }, true));
}
