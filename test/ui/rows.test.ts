/** Rows read whole, the way from a chart's week to its rows and back, and what a narrow screen keeps of a table. */
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../src/ui/page/page.ts';
import { figure, report, robot } from './robot.ts';

describe('a row in full', () => {
  test('lies behind Enter where a row is no model: nothing of it is cut, each column with its unit', () => {
    const claims = robot(figure('claims-today'), 120, 40);
    // Only the columns that lead are in sight.
    expect(claims.text()).not.toContain('Taken over');
    claims.press('enter', 'down', 'enter');
    expect(claims.state.overlay?.type).toBe('row');
    expect(claims.words()).toContain('Row 2 of 18');
    expect(claims.over()).not.toContain('…');
    expect(claims.text()).toMatch(/Report +30/);
    expect(claims.press('escape').state.overlay).toBeNull();
  });

  test('scrolls on a short screen, to its end and not beyond', () => {
    const claims = robot(figure('claims-today'), 40, 12).press('enter', 'enter', 'end');
    const end = claims.text();
    expect(end).toContain('derived');
    expect(claims.press('down').text()).toBe(end);
  });

  test('is a model’s page where the row is a model', () => {
    const board = robot(figure('leaderboard-models'), 120, 40).press('enter', 'enter');
    expect(board.state.overlay).toBeNull();
    expect(board.state.place.type).toBe('model');
  });
});

describe('t', () => {
  test('shows the rows of the chart’s week, and comes back to the week of the row', () => {
    const chart = robot(figure('1'), 120, 40).press('home', 'right', 'right', 'right', 't');
    expect(chart.text()).toContain('2024-11-18');
    expect(chart.text()).not.toContain('2024-10-28');
    chart.press('enter', 'down', 'down', 'down', 't');
    expect(chart.text()).toContain('week of 25 Nov 2024');
  });

  test('begins with the latest week where the chart stands there', () => {
    expect(robot(figure('1'), 120, 40).press('t').text()).toContain('2025-11-24');
  });
});

describe('a narrow screen', () => {
  test('keeps the numbers of a board: columns that say the same in each row give way', () => {
    const wide = robot(figure('leaderboard-tools'), 120, 40).text();
    expect(wide).toContain('2026-09-07');
    const narrow = robot(figure('leaderboard-tools'), 40, 12);
    expect(narrow.text()).not.toContain('2026-09-07');
    expect(narrow.text()).toMatch(/Rank▲ +Name +Author +Tool ca/);
    // One that is sorted by is there all the same.
    expect(narrow.press('enter', 'right').text()).toContain('Week');
  });

  test('names the chapter at its head', () => {
    expect(robot(figure('1'), 40, 12).text().split('\n')[0]).toMatch(/3 Open vs closed +1 of 10/);
    expect(robot(undefined, 40, 12).text().split('\n')[0]).toContain('Abstract');
  });

  test('shows the chosen key of the help with its whole sentence', () => {
    const help = robot(figure('1'), 40, 14).press('?', '/').type('mouse on or off').press('home');
    expect(help.words()).toContain('while on, hold Shift to select text (Option in iTerm, Fn in Terminal.app)');
    const all = robot(figure('1'), 40, 14).press('?');
    for (let i = 0; i < 20; i++) all.press('down');
    expect(all.lines().some((line) => line.some(({ style }) => style.bg === 'selection'))).toBe(true);
  });
});

test('a command that is typed whole is followed by places, the first of them what one would open', () => {
  const line = robot(figure('1')).press(':').type('show');
  expect(line.text()).toContain('show abstract');
  expect(line.press('tab').state.overlay).toMatchObject({ text: expect.stringMatching(/^show \S+/) });
});

describe('a filter', () => {
  const board = () => robot(figure('leaderboard-models'), 120, 40);
  const rowsOf = (explorer: ReturnType<typeof board>) =>
    Number(/(\d+) of \d+ rows/.exec(explorer.text())?.[1] ?? Number.NaN);

  test('takes conditions of columns beside plain words, as table --where does', () => {
    const all = board().press('f');
    expect(rowsOf(all.type('tokens>100B'))).toBeGreaterThan(3);
    const some = rowsOf(all);
    expect(rowsOf(all.type(' author=deepseek'))).toBeLessThan(some);
    const { view } = pageOf(all.state, report);
    const rows = view?.table.rows.filter((row) => row.author === 'deepseek' && Number(row.tokens) > 100e9) ?? [];
    expect(rowsOf(all)).toBe(rows.length);
    all.press('enter', 'y');
    expect(all.effects.at(-1)).toEqual({
      type: 'copy',
      text: "state-of-ai table leaderboard-models --where 'tokens>100B' --where 'author=deepseek'",
    });
  });

  test('says what is wrong with a condition, and leaves all rows for it', () => {
    const explorer = board().press('f').type('tokens>many');
    expect(explorer.text()).toContain('tokens>many is no condition: tokens is a number, as in tokens>10');
    const { table } = pageOf(explorer.state, report);
    expect(table?.rows.length).toBe(table?.total);
    const unknown = board().press('f').type('toknes>1B');
    expect(unknown.text()).toContain('toknes>1B names no column; columns:');
  });
});
