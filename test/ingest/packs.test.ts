/** Many small files are read as a few large ones, and nothing of them is counted otherwise. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, load, withEngine } from './engine-at.ts';

const conversation = (i: number) =>
  [
    { type: 'user', sessionId: `s${i}`, uuid: `q${i}`, timestamp: '2025-06-01T10:00:00Z', message: { content: 'x' } },
    {
      type: 'assistant',
      sessionId: `s${i}`,
      timestamp: '2025-06-01T10:00:01Z',
      message: { id: `m${i}`, model: 'claude-sonnet-4-5', usage: { input_tokens: 10, output_tokens: 100 } },
    },
  ]
    .map((record) => JSON.stringify(record))
    .join('\n');
const files = (some: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`p/${i}.jsonl`, conversation(i)])),
  ...some,
});
const counted = (some?: Readonly<Record<string, string>>) =>
  inFolder(files(some), (folder) => withEngine((engine) => load(engine, [join(folder, 'p')])));

describe('six hundred conversations', () => {
  test('count each once, with or without an end of the last line and a byte order mark', async () => {
    const { accounting } = await counted({ 'p/7.jsonl': `\uFEFF${conversation(7)}\n`, 'p/8.jsonl': '' });
    expect(accounting).toMatchObject({ kept: 599, rejected: 0, other: 599, tokens: 599 * 110, read: 1198 });
  });

  test('lose a broken line alone, and it is said in which file', async () => {
    const { accounting } = await counted({ 'p/300.jsonl': `${conversation(300)}\n{"type":"assis` });
    expect(accounting).toMatchObject({ kept: 600, rejected: 1, other: 600, read: 1201 });
    expect(accounting.firstRejection).toMatchObject({ place: { unit: 'line', number: 3 } });
    expect(accounting.firstRejection?.file).toMatch(/300\.jsonl$/);
  });
});
