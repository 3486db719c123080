import { expect, test } from 'vitest';
import { optionsText } from '../../src/study/added.ts';
import { isOptionsText } from '../../src/study/options-check.ts';

test('options are what this program writes', () => {
  const apps = new Map([['a', 'programming']]);
  const retention = { counting: 'unbounded', unit: 'week', id: 'api_key', minRequests: 3 } as const;
  const usage = { by: 'model', zone: 'Etc/GMT+3', since: '2025-01-01' } as const;
  for (const options of [{}, { weekStart: 'sunday' as const, apps, retention, usage, thresholds: { chance: 0.05 } }])
    expect(isOptionsText(optionsText(options))).toBe(true);
});

test('what would become a question of somebody else, or ends the counting, is none', () => {
  const forged: readonly unknown[] = [
    { retention: { id: "app is not null union all select content from read_text('/etc/passwd') --" } },
    { retention: { minRequests: '1; select 1' } },
    { retention: { unit: 'constructor' } },
    { thresholds: { fewestUsers: '0' } },
    { thresholds: { toString: 1 } },
    { usage: { by: 'week', zone: "UTC', (select 1))--" } },
    { apps: 5 },
    { apps: [[1]] },
    { weekStart: {} },
    { narrowed: [5] },
    5,
    null,
    [],
  ];
  for (const each of forged) expect(isOptionsText(JSON.stringify(each)), JSON.stringify(each)).toBe(false);
  for (const text of ['', '[', '['.repeat(100_000)]) expect(isOptionsText(text)).toBe(false);
});
