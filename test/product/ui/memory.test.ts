/** What is kept between runs: only when asked, whole or not at all, and never more than still fits. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { drawScreen } from '../../../src/ui/lines/screen.ts';
import { keepMemory, memoryAt, memoryFile } from '../../../src/ui/memory-file.ts';
import { memoryText, readMemory, withMemory } from '../../../src/ui/state/memory.ts';
import { addressOf, type Place } from '../../../src/ui/state/place.ts';
import { startState } from '../../../src/ui/state/state.ts';
import { openSession } from '../../ui/pty.ts';
import { appearance, figure, report, robot } from '../../ui/robot.ts';

const exists = (place: Place) => {
  const found = report.resolve(place.id).place;
  return found !== null && addressOf(found) === addressOf(place);
};
const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const used = robot(figure('1'), 100, 30).press('tab', 'left', 'left', 'p', 'K', 't', ':').type('go 3').press('enter');
const fresh = startState({ type: 'chapter', id: 'abstract' }, 100, 30);

describe('the memory', () => {
  test('brings bookmarks, typed commands, the place and its look back', () => {
    const next = withMemory(fresh, readMemory(memoryText(used.state), exists), null);
    expect(next.place).toEqual(used.state.place);
    expect(next.bookmarks).toEqual([figure('1')]);
    expect(next.typed).toEqual(['go 3']);
    expect(next.viewStates).toEqual(used.state.viewStates);
  });

  test('gives way to a place that was named', () => {
    expect(withMemory(fresh, readMemory(memoryText(used.state), exists), figure('10')).place).toEqual(figure('10'));
  });

  test('leaves out what no longer fits and keeps the rest', () => {
    const memory = readMemory(
      JSON.stringify({
        version: 1,
        place: { type: 'figure', id: 'gone' },
        bookmarks: [figure('1'), { type: 'figure', id: '../etc' }, 3, null],
        typed: ['find x', 7, 'a\u001b[31mb'],
        viewStates: {
          'figure:1': { view: 'x', form: 'pie', cursor: 3, table: { row: -1 } },
          'figure:gone': {},
          nonsense: 1,
        },
      }),
      exists,
    );
    expect(memory?.place).toBe(null);
    expect(memory?.bookmarks).toEqual([figure('1')]);
    expect(memory?.typed).toEqual(['find x', 'ab']);
    expect(Object.keys(memory?.viewStates ?? {})).toEqual(['figure:1']);
    expect(memory?.viewStates['figure:1']).toMatchObject({ view: 0, form: 'chart', cursor: 3, table: { row: 0 } });
  });

  test('is none where the file is broken or of another version', () => {
    for (const text of ['', '{', '[]', 'null', '{"version": 2}', '"x"']) expect(readMemory(text, exists)).toBe(null);
  });

  test('makes no state that cannot be drawn, whatever the file holds', () => {
    const look = fc.record(
      {
        view: fc.oneof(fc.nat(), fc.string()),
        cursor: fc.oneof(fc.nat(), fc.constant(null), fc.string()),
        pin: fc.oneof(fc.nat(), fc.constant(null)),
        zoom: fc.oneof(fc.record({ from: fc.string(), to: fc.string() }), fc.jsonValue()),
        shape: fc.constantFrom('own', 'lines', 'bars', 'x'),
        form: fc.constantFrom('chart', 'table', 1),
        hidden: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
        series: fc.nat(),
        table: fc.oneof(fc.record({ row: fc.nat(), column: fc.nat(), filter: fc.string() }), fc.jsonValue()),
        period: fc.oneof(fc.record({ unit: fc.constantFrom('all', 'week', 'x'), back: fc.nat() }), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(look, fc.constantFrom('1', '10', '27', 'leaderboard-models', 'table-1'), (given, id) => {
        const text = JSON.stringify({ version: 1, place: figure(id), viewStates: { [`figure:${id}`]: given } });
        const state = withMemory(fresh, readMemory(text, exists), null);
        expect(drawScreen(state, report, appearance)).toHaveLength(30);
      }),
      { numRuns: 60, examples: [[{ zoom: 0 }, '1']] },
    );
  });
});

describe('the file', () => {
  test('lies where the platform keeps state', () => {
    expect(memoryFile({ HOME: '/h' }, 'linux')).toBe(join('/h', '.local', 'state', 'state-of-ai', 'state.json'));
    expect(memoryFile({ XDG_STATE_HOME: '/s', HOME: '/h' }, 'darwin')).toBe(join('/s', 'state-of-ai', 'state.json'));
    expect(memoryFile({}, 'linux')).toBe(null);
  });

  test('is put in place whole, leaving nothing beside it', () => {
    const file = join(folder, 'whole', 'state.json');
    expect(keepMemory(file, 'one')).toBe(null);
    expect(keepMemory(file, 'two')).toBe(null);
    expect(memoryAt(file)).toBe('two');
    expect(readdirSync(join(folder, 'whole'))).toEqual(['state.json']);
    expect(keepMemory(join(file, 'below-a-file', 'state.json'), 'x')).not.toBe(null);
    expect(memoryAt(join(folder, 'none'))).toBe(null);
  });

  test('is written on leaving and read at the next start, only when asked', async () => {
    const env = { XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder };
    const leave = async (args: string[], extra: Record<string, string>, sees: string, keys: string) => {
      const session = openSession(args, { env: { ...env, ...extra } });
      await session.sees(sees);
      session.send(keys);
      await session.ended;
    };
    const file = join(folder, 'state-of-ai', 'state.json');
    await leave(['1'], {}, 'Who served the tokens', 'Kq');
    expect(memoryAt(file)).toBe(null);
    await leave(['3'], { STATE_OF_AI_REMEMBER: '1' }, 'into page', 'Kq');
    expect(JSON.parse(readFileSync(file, 'utf8')).bookmarks).toEqual([figure('3')]);
    const title = report.figure('3').title;
    await leave([], { STATE_OF_AI_REMEMBER: '1' }, title, 'q');
    writeFileSync(file, 'broken');
    await leave([], { STATE_OF_AI_REMEMBER: '1' }, 'nothing can be read in', 'q');
  });
});
