/** Logs that grew are counted again, one at a time, and nothing is counted while nothing grows. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { lookAt, watchLogs } from '../../src/cli/watch-logs.ts';
import { DataError } from '../../src/errors.ts';
import type { Study } from '../../src/study/study.ts';

const studies = (name: string) => ({ source: name }) as Study;

/** Runs it until `done`, looking every millisecond. */
async function watched(
  marks: readonly string[],
  count: (mark: string) => Promise<Study | null>,
  done: (shown: readonly string[], looks: number) => boolean,
) {
  const shown: string[] = [];
  let looks = 0;
  const look = () => ({ mark: marks[Math.min(looks++, marks.length - 1)] ?? '' });
  const end = watchLogs(
    look,
    ({ mark }) => count(mark),
    ({ source }) => shown.push(source),
    1,
  );
  while (!done(shown, looks)) await new Promise((resolve) => setTimeout(resolve, 2));
  end();
  return { shown, looks };
}

test('each change is counted once, and shown', async () => {
  const counted: string[] = [];
  const count = async (mark: string) => {
    counted.push(mark);
    return studies(mark);
  };
  const { shown } = await watched(['a', 'a', 'b', 'b', 'b', 'c'], count, (_, looks) => looks > 9);
  expect(shown).toEqual(['b', 'c']);
  expect(counted).toEqual(['b', 'c']);
});

test('what cannot be read now is tried again, and what was ended is not shown', async () => {
  let tries = 0;
  const count = async (mark: string) => {
    tries += 1;
    if (tries === 1) throw new DataError('half a line');
    return tries === 2 ? null : studies(mark);
  };
  const { shown } = await watched(['a', 'b', 'b', 'c'], count, (each) => each.length === 1);
  expect(shown).toEqual(['c']);
  expect(tries).toBe(3);
});

test('a log that is a pipe or a link in circles now, or gone, is looked at again when it is a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-watch-'));
  const log = join(folder, 'log.csv');
  writeFileSync(log, 'a');
  const look = lookAt({} as Context, [log]);
  let counts = 0;
  const shown: string[] = [];
  const count = async () => studies(`count ${++counts}`);
  const end = watchLogs(look, count, ({ source }) => shown.push(source), 1);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
  for (const replace of [
    () => {},
    () => execFileSync('mkfifo', [log]),
    () => symlinkSync('log.csv', log),
    () => symlinkSync('/dev/zero', log),
  ]) {
    rmSync(log, { force: true });
    replace();
    expect(() => look()).toThrow();
    await pause();
  }
  expect(counts).toBe(0);
  rmSync(log);
  writeFileSync(log, 'a longer log');
  while (shown.length === 0) await pause();
  end();
  expect(shown).toEqual(['count 1']);
  rmSync(folder, { recursive: true });
});

test('after its end nothing is shown', async () => {
  let end = () => {};
  const shown: Study[] = [];
  let looks = 0;
  const slow = async () => {
    end();
    return studies('late');
  };
  end = watchLogs(
    () => ({ mark: String(looks++) }),
    slow,
    (study) => shown.push(study),
    1,
  );
  while (looks < 2) await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shown).toEqual([]);
  expect(looks).toBe(2);
});
