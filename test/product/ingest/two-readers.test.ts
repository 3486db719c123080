/** Conversations are read as JSON, and line by line where one of their lines is broken: both must see the same requests. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Engine } from '../../../src/ingest/engine.ts';
import { inFolder, type Loaded, load, withEngine } from '../../ingest/engine-at.ts';

function read(engine: Engine, lines: readonly string[]): Promise<Loaded> {
  return inFolder({ 'project/one.jsonl': `${lines.join('\n')}\n` }, (folder) =>
    load(engine, [join(folder, 'project')], { from: 'claude-code' }),
  );
}

const count = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5 }) },
  fc.constantFrom<unknown>(null, -1, 1.5, '7', '', ' 8', 1e15, true, {}, [1], 'many', 2.0, 1e2),
);
const text = fc.constantFrom<unknown>('a', 'ü "quoted" \\ and\nbroken', '', null, 5, true, '\u{1f600}', 'null', ' x ');
const when = fc.constantFrom<unknown>(
  '2025-03-01T10:00:00.000Z',
  '2025-03-01T10:00:00+02:00',
  '2025-02-30T10:00:00Z',
  '2099-01-01T00:00:00Z',
  '',
  null,
  1_740_823_200,
);
const request = fc.record(
  {
    type: fc.constantFrom('assistant', 'assistant', 'assistant', 'user', 'summary'),
    timestamp: when,
    sessionId: text,
    costUSD: fc.constantFrom<unknown>(0.5, null, 'free'),
    isApiErrorMessage: fc.boolean(),
    content: text,
    message: fc.record(
      {
        id: fc.constantFrom<unknown>('m1', 'm2', 'm3', null, ''),
        model: fc.constantFrom<unknown>('claude-sonnet-4-5', '<synthetic>', null, ''),
        stop_reason: fc.constantFrom<unknown>('end_turn', 'tool_use', null),
        content: fc.array(fc.record({ type: text, text }), { maxLength: 2 }),
        usage: fc.oneof(
          { weight: 6, arbitrary: fc.record({ input_tokens: count, output_tokens: count }, { requiredKeys: [] }) },
          fc.constant(null),
        ),
      },
      { requiredKeys: ['id', 'usage'] },
    ),
  },
  { requiredKeys: ['type'] },
);

test('whichever reader took a log, its rows and its account are the same', () =>
  withEngine((engine) =>
    fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 30 }), async (records) => {
        const lines = records.map((record) => JSON.stringify(record));
        const whole = await read(engine, lines);
        const { rows, accounting } = await read(engine, [...lines, '{"broken": ']);
        expect(rows).toEqual(whole.rows);
        expect({ ...accounting, firstRejection: null }).toEqual({
          ...whole.accounting,
          firstRejection: null,
          read: whole.accounting.read + 1,
          rejected: whole.accounting.rejected + 1,
        });
      }),
      { numRuns: 60 },
    ),
  ));

test('a conversation that is being written is told apart from those that are whole', () =>
  withEngine(async (engine) => {
    const line = (id: string) =>
      JSON.stringify({
        type: 'assistant',
        timestamp: '2025-03-01T10:00:00Z',
        sessionId: 's',
        message: { id, model: 'claude-sonnet-4-5', usage: { input_tokens: 3, output_tokens: 4 } },
      });
    // More of them are broken than are tried apart.
    for (const broken of [1, 2, 3, 4]) {
      const files = Object.fromEntries(
        Array.from({ length: 6 }, (_, i) => [
          `project/it's "${i}".jsonl`,
          i < broken ? `${line(`m${i}`)}\n{"type":"assist` : `${line(`m${i}`)}\n`,
        ]),
      );
      const { rows, accounting } = await inFolder(files, (folder) => load(engine, [join(folder, 'project')]));
      expect(rows.map(({ request_id }) => request_id)).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5']);
      expect(accounting).toMatchObject({ files: 6, read: 6 + broken, kept: 6, rejected: broken, other: 0 });
      expect(accounting.firstRejection).toMatchObject({
        place: { unit: 'line', number: 2 },
        file: expect.stringContaining(`it's "0"`),
      });
    }
  }));

test('of an answer in several lines the one with most tokens stays, whatever the order', () =>
  withEngine(async (engine) => {
    const line = (id: string, output_tokens: number | null, second: number) =>
      JSON.stringify({
        type: 'assistant',
        timestamp: `2025-03-01T10:00:0${second}Z`,
        sessionId: 's',
        message: { id, model: 'claude-sonnet-4-5', usage: { input_tokens: 3, output_tokens } },
      });
    const lines = [
      line('a', 4, 1),
      line('a', 9, 2),
      line('a', 9, 3),
      line('a', null, 4),
      line('b', null, 5),
      line('b', null, 6),
    ];
    for (const order of [lines, lines.toReversed()]) {
      const { rows, accounting } = await read(engine, order);
      expect(rows.map(({ request_id, completion_tokens, ts }) => [request_id, completion_tokens, ts])).toEqual([
        ['a', 9, '2025-03-01T10:00:02.000Z'],
        ['b', 0, '2025-03-01T10:00:05.000Z'],
      ]);
      expect(accounting).toMatchObject({ read: 6, kept: 2, duplicates: 4, rejected: 0 });
    }
  }));
