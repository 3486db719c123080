/** Logs that grew are counted again, one at a time, and nothing is counted while nothing grows. */
import { expect, test } from 'vitest';
import { watchLogs } from '../../src/cli/watch-logs.ts';
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
