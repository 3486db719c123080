import { describe, expect, test } from 'vitest';
import { span, textOf } from '../../src/draw/cell.ts';
import { targetAt } from '../../src/ui/state/target.ts';
import { figure, robot } from './robot.ts';

describe('a click', () => {
  test('on a line of the contents goes there, and b comes back', () => {
    const explorer = robot(figure('1')).click('The top fifteen open');
    expect(explorer.state.place).toEqual(figure('3'));
    expect(explorer.press('b').state.place).toEqual(figure('1'));
  });

  test('on a figure in a chapter, or on its [n] in the text, opens it', () => {
    const chapter = robot({ type: 'chapter', id: 'open-vs-closed' });
    expect(chapter.click('[1]').state.place).toEqual(figure('1'));
    const below = robot({ type: 'chapter', id: 'open-vs-closed' }, 98, 120).click('The top fifteen open models');
    expect(below.state.place).toEqual(figure('3'));
  });

  test('on a column of the chart moves the cursor to its week', () => {
    const explorer = robot(figure('1')).press('home');
    const first = explorer.state.viewStates['figure:1']?.cursor;
    const lines = explorer.lines();
    const axis = lines.findIndex((line) => textOf(line).includes('100 ┤'));
    const start = textOf(lines[axis] ?? []).indexOf('100 ┤') + 5;
    const x = (cell: number) => targetAt(lines, start + cell, axis + 3);
    expect(first).toBe(0);
    expect(x(0)).toEqual({ type: 'x', x: 0 });
    explorer.click('100 ┤', 5 + 20);
    expect(explorer.state.viewStates['figure:1']?.cursor).toBeGreaterThan(5);
  });

  test('on a bar, a point, a cell of a grid chooses it', () => {
    const bars = robot(figure('table-2'), 140, 40);
    const form = bars.text().includes('Asia') ? bars : bars.press('t');
    expect(form.text()).toContain('Asia');
    const points = robot(figure('27'), 140, 50);
    const rows = points.lines();
    const corner = rows.findIndex((line) => textOf(line).includes('└'));
    const plot = textOf(rows[corner] ?? []).indexOf('└') + 1;
    const [left, right] = [plot, plot + 30].map((x) => targetAt(rows, x, corner - 5));
    expect([left?.type, right?.type]).toEqual(['x', 'x']);
    // Points are counted from left to right.
    expect(left?.type === 'x' && right?.type === 'x' && left.x < right.x).toBe(true);
  });

  test('on a legend entry hides that series and shows it again', () => {
    const explorer = robot(figure('1')).click('■ Chinese OSS');
    expect(explorer.state.viewStates['figure:1']?.hidden).toEqual(['Chinese OSS']);
    expect(explorer.click('■ Chinese OSS').state.viewStates['figure:1']?.hidden).toEqual([]);
  });

  test('on the name of a view chooses it', () => {
    expect(robot(figure('1')).click('picture').state.viewStates['figure:1']?.view).toBe(1);
  });

  test('on a heading sorts by its column, again the other way round', () => {
    const board = robot(figure('leaderboard-models'), 160, 40).click('Share');
    const look = () => board.state.viewStates['figure:leaderboard-models']?.table;
    expect(look()).toMatchObject({ column: 3, sorted: true, descending: true });
    expect(board.click('Share').text()).toContain('▲');
    expect(look()?.descending).toBe(false);
  });

  test('on a row chooses it, again opens it', () => {
    const board = robot(figure('leaderboard-models'), 160, 40).click('Claude');
    expect(board.state.focus).toBe('page');
    expect(board.click('Claude').state.place.type).toBe('model');
  });

  test('on a hint at the foot runs its key, on a line of a list chooses and then runs it', () => {
    const explorer = robot(figure('1')).click('? help');
    expect(explorer.state.overlay?.type).toBe('help');
    explorer.click('shares or amounts');
    expect(explorer.state.overlay).not.toBeNull();
    explorer.click('shares or amounts');
    expect(explorer.state.viewStates['figure:1']?.otherScale).toBe(true);
  });

  test('on nothing does nothing, and what an overlay covers is not reached', () => {
    const explorer = robot(figure('1'));
    const before = explorer.text();
    expect(explorer.click('State of AI').text()).toBe(before);
    explorer.press('i').click('Where these numbers');
    expect(explorer.state.overlay?.type).toBe('sources');
  });
});

describe('the wheel', () => {
  test('scrolls a text, moves through a table, and over a chart moves the cursor', () => {
    const chapter = robot({ type: 'chapter', id: 'introduction' }, 98, 20);
    const top = chapter.text();
    const word = top.split('\n')[5]?.trim() ?? '';
    expect(chapter.wheel(word, 'down').text()).not.toBe(top);
    const board = robot(figure('leaderboard-models'), 160, 40).wheel('Claude', 'down', 2);
    expect(board.state.viewStates['figure:leaderboard-models']?.table.row).toBe(6);
    const chart = robot(figure('1')).wheel('100 ┤', 'up', 4).wheel('100 ┤', 'down');
    const week = chart.state.viewStates['figure:1']?.cursor ?? 0;
    expect(robot(figure('1')).press('left', 'left', 'left').state.viewStates['figure:1']?.cursor).toBe(week);
  });

  test('over the contents walks through them, over a list moves its choice', () => {
    const explorer = robot(figure('1')).wheel('Open vs closed', 'down');
    expect(explorer.state.place).toEqual(figure('2'));
    explorer.press('?').wheel('Keys', 'down', 2);
    expect(explorer.state.overlay).toMatchObject({ row: 2 });
  });
});

describe('the list of a command line', () => {
  test('takes a click: the suggestion stands in the line, a second click runs it', () => {
    const explorer = robot(figure('1')).press(':').type('show lead').click('leaderboard-authors');
    expect(explorer.state.overlay).toMatchObject({ type: 'command', text: 'show leaderboard-authors' });
    explorer.click('leaderboard-authors');
    expect(explorer.state.overlay).toBeNull();
    expect(explorer.state.place).toEqual(figure('leaderboard-authors'));
  });

  test('takes the wheel, and what it covers is not reached', () => {
    const explorer = robot(figure('1')).press(':').type('show lead').wheel('leaderboard-authors', 'down', 2);
    expect(explorer.state.overlay).toMatchObject({ completing: { base: 'show lead', row: 1 } });
    explorer.wheel('leaderboard-authors', 'up');
    expect(explorer.state.overlay).toMatchObject({ completing: { row: 0 } });
    expect(explorer.click('Open vs closed').state.place).toEqual(figure('1'));
  });
});

test('each list over the page takes clicks and the wheel', () => {
  const page = () => robot(figure('leaderboard-models'), 120, 40);
  for (const [opened, word] of [
    [['c'], 'Open vs closed'],
    [['C'], '[x] Share'],
    [['?'], 'next view of the same'],
    [['/', 'd', 'e', 'e', 'p'], 'DeepSeek'],
  ] as const) {
    const before = page()
      .press(...opened)
      .press('home');
    expect([word, before.wheel(word, 'down').state.overlay]).toEqual([word, expect.objectContaining({ row: 1 })]);
    before.click(word);
    const { overlay } = before.state;
    expect([word, overlay === null || ('row' in overlay && overlay.row !== 1)]).toEqual([word, true]);
  }
});

test('the wheel scrolls the table behind a filter that is typed', () => {
  const board = robot(figure('leaderboard-models'), 160, 40).press('f').type('a').wheel('Claude', 'down');
  expect(board.state.overlay?.type).toBe('filter');
  expect(board.state.viewStates['figure:leaderboard-models']?.table.row).toBe(3);
});

test('M gives the mouse back to the terminal and takes it again, saying how to select', () => {
  const explorer = robot().press('M');
  expect(explorer.effects).toEqual([{ type: 'mouse', on: false }]);
  expect(explorer.press('M').text()).toContain('Shift');
  expect(explorer.effects.at(-1)).toEqual({ type: 'mouse', on: true });
});

test('spans that share a target are counted from the first of them, and outside the screen there is nothing', () => {
  const hit = { type: 'x', cells: [7, 8, 9] } as const;
  const lines = [[span('ab'), span('c', {}, hit), span('d', { bold: true }, hit), span('efg', {}, hit)]];
  expect([2, 3, 6].map((x) => targetAt(lines, x, 0))).toEqual([7, 8, 9].map((x) => ({ type: 'x', x })));
  expect([targetAt(lines, 1, 0), targetAt(lines, 99, 0), targetAt(lines, 0, 5)]).toEqual([null, null, null]);
});
