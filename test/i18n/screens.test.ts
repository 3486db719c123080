/** The explorer in Chinese: every place fits every size, L goes there and back, and nothing else changes. */

import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/data/package.ts';
import { textOf } from '../../src/draw/cell.ts';
import { lineWidth, splitCells } from '../../src/draw/width.ts';
import { drawScreen } from '../../src/ui/lines/screen.ts';
import type { ReportModel } from '../../src/ui/model.ts';
import { createReportModel } from '../../src/ui/report/report-model.ts';
import type { Place } from '../../src/ui/state/place.ts';
import { type Effect, type State, startState } from '../../src/ui/state/state.ts';
import { reduce } from '../../src/ui/update/reduce.ts';
import { appearance, folder } from '../ui/robot.ts';
import { chinese, english } from './translators.ts';

const data = openPackage(folder);
const shelf = { folder, data: () => data, t: english };
/** As the explorer starts: English, with Chinese at hand. */
const world: ReportModel = createReportModel(shelf, new Map([['zh', chinese]]));
const figureOne: Place = { type: 'figure', id: '1' };

function pressing(state: State, ...keys: string[]): { state: State; effects: readonly Effect[] } {
  let effects: readonly Effect[] = [];
  let next = state;
  for (const key of keys) ({ state: next, effects } = reduce(next, { type: 'key', key }, world));
  return { state: next, effects };
}

const screenOf = (state: State) => drawScreen(state, world, appearance).map(textOf);

/** The cell at a column, counted as a terminal does; '' behind a wide one. */
function cellAt(line: string, column: number): string {
  const cells = splitCells(line).flatMap(({ text, width }) => [text, ...new Array(Math.max(0, width - 1)).fill('')]);
  return cells[column] ?? ' ';
}

describe('every place in Chinese', () => {
  test.each([
    [40, 12],
    [80, 24],
    [120, 40],
  ] as const)('%ix%i: each line is exactly as wide as the screen, and the border stands straight', (columns, rows) => {
    for (const { place } of world.items) {
      for (const keys of [[], ['enter', 'p', 'left'], ['t'], ['?'], ['i'], ['/'], ['c']]) {
        const { state } = pressing(startState(place, columns, rows, 'zh'), ...keys);
        const lines = drawScreen(state, world, appearance);
        expect(lines).toHaveLength(rows);
        for (const line of lines) expect([place.id, keys, lineWidth(line)]).toEqual([place.id, keys, columns]);
        if (columns < 100 || state.overlay !== null) continue;
        const body = lines.slice(2, -2).map(textOf);
        const border = splitCells(body[0] ?? '').findIndex(({ text }) => text === '│');
        const at = [...(body[0] ?? '')]
          .slice(0, border)
          .reduce((sum, letter) => sum + lineWidth([{ text: letter, style: {} }]), 0);
        expect(body.filter((line) => cellAt(line, at) !== '│')).toEqual([]);
      }
    }
  });

  test('a number is whole: what a table shows of it in English, it shows in Chinese', () => {
    const numbers = (lines: readonly string[]) =>
      new Set(lines.join(' ').match(/(?<![\d.])\d+\.\d+[TBMK]?(?![\d…])/g) ?? []);
    for (const id of ['table-1', 'table-2', 'table-3', 'leaderboard-models']) {
      const place: Place = { type: 'figure', id };
      const english = numbers(screenOf(pressing(startState(place, 120, 40, 'en'), 't').state));
      const chinese = numbers(screenOf(pressing(startState(place, 120, 40, 'zh'), 't').state));
      expect(english.size).toBeGreaterThan(4);
      expect([...english].filter((number) => !chinese.has(number))).toEqual([]);
    }
  });
});

describe('L', () => {
  test('goes to Chinese and back, keeping where the reader stands and how it is looked at', () => {
    const { state } = pressing(startState(figureOne, 120, 40, 'en'), 'enter', 'left', 'p', 'down', 'x');
    const { state: chinese } = pressing(state, 'L');
    expect(screenOf(chinese).join('\n')).toContain('中国开源');
    expect(chinese).toEqual({ ...state, lang: 'zh', message: null });
    expect(screenOf(pressing(chinese, 'L').state)).toEqual(screenOf({ ...state, message: null }));
  });

  test('changes texts, contents, overlays and help with it', () => {
    const chinese = startState(figureOne, 120, 40, 'zh');
    for (const keys of [[], ['?'], ['i'], ['c'], ['t'], ['/']]) {
      const han =
        screenOf(pressing(chinese, ...keys).state)
          .join('')
          .match(/\p{Script=Han}/gu) ?? [];
      expect(han.length).toBeGreaterThan(20);
    }
  });

  test('a copied command names the language only where the shell would speak another', () => {
    const copied = (context: Parameters<typeof createReportModel>[0], lang: 'en' | 'zh') => {
      const worlds = createReportModel(context, new Map([['zh', chinese]]));
      const { effects } = reduce(startState(figureOne, 80, 24, lang), { type: 'key', key: 'y' }, worlds);
      return effects.find(({ type }) => type === 'copy');
    };
    expect(copied(shelf, 'en')).toEqual({ type: 'copy', text: 'state-of-ai show 1' });
    expect(copied(shelf, 'zh')).toEqual({ type: 'copy', text: 'state-of-ai show 1 --lang zh' });
    const inChina = { ...shelf, env: { LANG: 'zh_CN.UTF-8' } };
    expect(copied(inChina, 'zh')).toEqual({ type: 'copy', text: 'state-of-ai show 1' });
    expect(copied({ ...inChina, language: 'en' as const }, 'en')).toEqual({
      type: 'copy',
      text: 'state-of-ai show 1 --lang en',
    });
  });

  test('does nothing until Chinese is at hand', () => {
    const alone = createReportModel(shelf);
    const { state } = reduce(startState(figureOne, 80, 24, 'en'), { type: 'key', key: 'L' }, alone);
    expect(drawScreen(state, alone, appearance).map(textOf).join('')).toContain('Who served the tokens');
  });
});
