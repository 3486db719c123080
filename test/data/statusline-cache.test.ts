import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { StudyLabels } from '../../src/counts/options.ts';
import {
  type DayTotals,
  readStatusline,
  type StatuslineCache,
  statuslineFile,
  writeStatusline,
} from '../../src/data/statusline-cache.ts';
import { dayTotals } from '../../src/study/day-totals.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cache = (models: DayTotals['models']): StatuslineCache => ({
  made: 1_764_000_000_000,
  took: 10,
  days: [{ day: '2025-12-01', requests: 2, tokens: 3, usd: 1, kind: 'list', models }],
});

test('what is written is read again, however many models there are and however long their names', () => {
  const small = cache({ one: 1, __proto__x: 2 });
  writeStatusline(folder, small);
  expect(readStatusline(folder)).toMatchObject(small);
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`model-of-some-length-${i}`, i]));
  for (const models of [many, { ['m'.repeat(2_000_000)]: 1 }]) {
    writeStatusline(folder, cache(models));
    expect(readStatusline(folder)?.days).toMatchObject([{ requests: 2, tokens: 3, usd: 1 }]);
  }
});

test('a file whose times are no numbers is none: it is counted anew', () => {
  for (const times of ['"made":1e999,"took":1', '"made":1,"took":1e999']) {
    writeFileSync(statuslineFile(folder), `{"version":1,${times},"days":[]}`);
    expect(readStatusline(folder)).toBeNull();
  }
});

test('of 1,000 models those with most tokens are kept, of the month and of each day', async () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => ({
    day: i < 990 ? '2025-12-01' : '2025-12-02',
    slug: `m${i}`,
    requests: 1,
    told: 1,
    prompt: i < 990 ? 1_000 + i : 1000 - i,
    output: 0,
  }));
  const sql = { rows: async () => rows, counted: async () => 'x', people: async () => 'x' };
  const none = { rows: [] };
  const labels = { models: none, authors: none, categories: none, countries: none, prices: none };
  const [first, second] = await dayTotals(sql, labels as unknown as StudyLabels, 'UTC', '2025-11-01');
  expect(Object.keys(first?.models ?? {})).toHaveLength(20);
  expect(Object.keys(first?.models ?? {})).toContain('m989');
  expect(Object.keys(second?.models ?? {})).toEqual(['m990']);
});
