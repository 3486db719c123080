/** A sync that is interrupted, anywhere and in any way, ends with the datasets of one that was not. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Interrupted, Stopped } from '../../../src/sync/errors.ts';
import { planOf } from '../../../src/sync/plan.ts';
import { program } from '../../cli/run.ts';
import { type FakeApi, fakeApi, key, now } from '../../sync/fake-api.ts';
import { fakeEdge, published, syncing, tempFolder } from '../../sync/syncing.ts';
import { told } from '../../told.ts';

/** Few models: what is tried here does not depend on how many, and it is tried at every request. */
const few = 3;
const count = planOf(new Date(now).toISOString().slice(0, 10)).length;

let api: FakeApi;
let whole: Record<string, string>;
beforeAll(async () => {
  api = await fakeApi(few);
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-whole-'));
  await syncing(api, folder).run();
  whole = published(folder);
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  api.asked.length = 0;
  api.misbehave = () => false;
});
afterAll(() => api.close());

test('there are 45 requests, each of at most 366 days', () => {
  expect(count).toBe(45);
  for (const { from, to } of planOf('2027-08-01').filter((ask) => ask.series !== 'models'))
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1).toBeLessThanOrEqual(366);
});

describe('ends with exactly the bytes of an uninterrupted one', () => {
  test('after Ctrl-C at every request boundary, in turn', async () => {
    for (let at = 1; at <= count; at++) {
      const folder = tempFolder();
      const first = syncing(api, folder);
      api.asked.length = 0;
      api.misbehave = (nth) => {
        if (nth === at) first.interrupt();
        return false;
      };
      await expect(first.run(), `at ${at}`).rejects.toBeInstanceOf(Interrupted);
      api.misbehave = () => false;
      const { resumed, requests } = await syncing(api, folder).run();
      expect([resumed, requests], `at ${at}`).toEqual([at - 1, count - at + 1]);
      expect(published(folder), `at ${at}`).toEqual(whole);
    }
  });

  test('after Ctrl-C at every single request of one sync', async () => {
    const folder = tempFolder();
    const edge = fakeEdge();
    for (let at = 1; at < count; at++) {
      const one = syncing(api, folder, edge);
      let heard = 0;
      api.misbehave = () => {
        if (++heard === 2) one.interrupt();
        return false;
      };
      await expect(one.run(), `at ${at}`).rejects.toBeInstanceOf(Interrupted);
    }
    api.misbehave = () => false;
    expect(await syncing(api, folder, edge).run()).toMatchObject({ resumed: count - 1, requests: 1 });
    expect(published(folder)).toEqual(whole);
  });

  test('after the network went at every request boundary, in turn', async () => {
    for (let at = 1; at <= count; at += 4) {
      const folder = tempFolder();
      api.asked.length = 0;
      api.misbehave = (nth, _, reply) => {
        if (nth < at) return false;
        reply.destroy();
        return true;
      };
      await expect(syncing(api, folder).run(), `at ${at}`).rejects.toBeInstanceOf(Stopped);
      api.misbehave = () => false;
      await syncing(api, folder).run();
      expect(published(folder), `at ${at}`).toEqual(whole);
    }
  });

  test('after the program was killed in the middle of a request', async () => {
    for (const at of [1, 2, 15, 29]) {
      const home = tempFolder();
      const folder = join(home, 'state-of-ai', 'sync');
      const child = spawn(process.execPath, [program, 'sync'], {
        env: { PATH: process.env.PATH, XDG_DATA_HOME: home, OPENROUTER_API_KEY: key, OPENROUTER_BASE_URL: api.base },
        stdio: 'ignore',
      });
      api.asked.length = 0;
      api.misbehave = (nth) => {
        if (nth !== at) return false;
        child.kill('SIGKILL');
        return true;
      };
      await once(child, 'exit');
      api.misbehave = () => false;
      expect(readdirSync(folder)).toContain('lock');
      const { resumed } = await syncing(api, folder, fakeEdge(Date.now())).run();
      expect(resumed).toBe(at - 1);
      expect(published(folder), `at ${at}`).toEqual(whole);
    }
  });
});

test('what an earlier sync brought stays whole until the next is through', async () => {
  const folder = tempFolder();
  await syncing(api, folder).run();
  const again = syncing(api, folder);
  api.asked.length = 0;
  api.misbehave = (nth) => {
    if (nth === 20) again.interrupt();
    return false;
  };
  await expect(again.run()).rejects.toBeInstanceOf(Interrupted);
  expect(published(folder)).toEqual(whole);
});

test('a run of the day before yesterday, or of another server, begins anew', async () => {
  const folder = tempFolder();
  const first = syncing(api, folder);
  api.misbehave = (nth) => {
    if (nth === 10) first.interrupt();
    return false;
  };
  await expect(first.run()).rejects.toBeInstanceOf(Interrupted);
  api.misbehave = () => false;
  const later = await syncing(api, folder, fakeEdge(now + 25 * 3_600_000)).run();
  expect(later).toMatchObject({ resumed: 0, requests: count });
});

test('two at once do not disturb each other: the second says so', async () => {
  const folder = tempFolder();
  const { store } = syncing(api, folder);
  writeFileSync(join(folder, 'lock'), `${process.ppid}\n`);
  expect(await told(() => store.lock())).toContain(
    `Another sync is at work (process ${process.ppid}). If that is none, delete`,
  );
  // That of a program which is no more is none.
  writeFileSync(join(folder, 'lock'), '999999999\n');
  store.lock()();
  expect(readdirSync(folder)).toEqual([]);
});
