import { describe, expect, test } from 'vitest';
import { keys } from '../../src/ui/keys/keys.ts';
import { coverPlace } from '../../src/ui/state/place.ts';
import { figure, robot } from './robot.ts';

describe('what lies over the page', () => {
  test.each(['?', 'i', 'c', '/'])(
    '%s stands beside it where there is room, and covers it where there is not',
    (key) => {
      expect(robot(figure('1'), 120, 40).press(key).text()).toContain('100 ┤');
      expect(robot(figure('1'), 80, 24).press(key).text()).not.toContain('100 ┤');
      const board = robot(figure('leaderboard-models'), 100, 30).press('C');
      expect(board.text()).toMatch(/Rank\S* +Name/);
      expect(board.over()).toContain('[x] Rank');
    },
  );

  test('? lists every key, scrolls on a short screen, and runs the chosen one', () => {
    const explorer = robot(figure('1'), 60, 14).press('?');
    const seen = keys.map(() => explorer.press('down').text()).join('\n');
    expect(seen).toContain('leave; the terminal is as it was');
    expect(seen).toMatch(/Keys · 40 of \d+/);
    explorer.press('home', '/').type('its table').press('enter');
    expect(explorer.state.viewStates['figure:1']?.form).toBe('table');
  });

  test('? has what works here first, group by group, and what does not at the end, with why', () => {
    const list = (place: Parameters<typeof robot>[0]) => robot(place, 120, 200).press('?').over();
    const order = (text: string) =>
      ['Chart', 'Leaderboard', 'Everywhere', 'Move', 'Not on this page'].filter((group) =>
        text.split('\n').some((line) => line.trim() === group),
      );
    expect(order(list(figure('1')))).toEqual(['Chart', 'Everywhere', 'Move', 'Not on this page']);
    expect(order(list(figure('leaderboard-models')))).toContain('Leaderboard');
    const [works = '', not = ''] = list(figure('1')).split('Not on this page');
    expect(works).not.toContain('not here');
    expect(not).toMatch(/ w +whole window/);
    expect(works).toMatch(/Ctrl-l +clear the screen/);
    expect(works).toMatch(/Ctrl-z +stop the program/);
  });

  test('? begins with what works everywhere where there is neither chart nor table', () => {
    const text = robot(coverPlace, 80, 24).press('?').text();
    expect(text).toContain('Everywhere');
    expect(text).not.toContain('Table');
  });

  test.each([120, 100, 80, 40])('has a heading that ends in an ellipsis where it is cut, at %i columns', (columns) => {
    const [heading = ''] = robot({ type: 'figure', id: '25a' }, columns, 24)
      .press('m')
      .over()
      .split('\n')
      .filter((line) => line.includes('Lay over'));
    expect(heading.trimEnd()).toMatch(/back$|…$/);
  });

  test('? runs what has no key of its own, and what is the terminal’s', () => {
    const run = (words: string) => robot(figure('1')).press('?', '/').type(words).press('enter');
    expect(run('tour').state.tour).not.toBe(null);
    expect(run('clear the screen').effects).toEqual([{ type: 'redraw' }]);
    expect(run('stop the program').effects).toEqual([{ type: 'suspend' }]);
  });

  test('q typed into a search is a letter, not the end', () => {
    const explorer = robot(figure('1')).press('/').type('qwen');
    expect(explorer.effects).toEqual([]);
    expect(explorer.text()).toContain('/qwen');
    expect(explorer.text().toLowerCase()).toContain('qwen3');
  });

  test('/ finds words and Enter goes there; b comes back', () => {
    const explorer = robot(figure('1')).press('/').type('elasticity').press('enter');
    expect(explorer.state.overlay).toBeNull();
    expect(explorer.state.place).not.toEqual(figure('1'));
    expect(explorer.press('b').state.place).toEqual(figure('1'));
  });

  test('i says where the numbers come from, with the known conflicts', () => {
    const explorer = robot(figure('1'), 120, 60).press('i');
    expect(explorer.text()).toContain('CC BY 4.0');
    const seen = Array.from({ length: 10 }, () => explorer.press('space').over().toLowerCase());
    expect(seen.join('\n')).toContain('conflict');
    expect(explorer.press('escape').state.overlay).toBeNull();
  });

  test(': runs a command and says plainly when it knows none', () => {
    const explorer = robot().press(':').type('table table-1').press('enter');
    expect(explorer.state.place).toEqual(figure('table-1'));
    expect(explorer.text()).toContain('DeepSeek');
    explorer.press(':').type('frobnicate').press('enter');
    expect(explorer.text()).toContain('frobnicate');
    expect(explorer.text()).toMatch(/no command or place/);
    explorer.press(':', 'up');
    expect(explorer.text()).toContain(':frobnicate');
  });

  test('a paste goes where one types, as one line without control characters, and nowhere else', () => {
    const explorer = robot(figure('1'));
    const before = explorer.text();
    expect(explorer.paste('q\nq\u001b[2J').text()).toBe(before);
    explorer.press('/').paste('deep\nseek\u001b[31m');
    expect(explorer.text()).toContain('/deep seek');
  });

  test('a paste longer than anybody searches for is cut, and that is said until the next key', () => {
    const explorer = robot(figure('1')).press('/').paste('😀'.repeat(501));
    expect(explorer.state.overlay).toMatchObject({ query: '😀'.repeat(500) });
    expect(explorer.text()).toContain('only the first 500 letters of what was pasted were taken');
    expect(explorer.text()).toMatch(/\/…(?:😀)+ /u);
    expect(explorer.press('a').text()).not.toContain('only the first');
    expect(explorer.paste('b').state.message).toBeNull();
  });
});
