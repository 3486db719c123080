import { describe, expect, test } from 'vitest';
import { lineWidth } from '../../src/draw/width.ts';
import { figure, robot } from './robot.ts';

describe('comparing two figures', () => {
  test('= puts one aside, the contents choose the other, the week is one for both, = closes', () => {
    const explorer = robot(figure('1'), 170, 40).press('=');
    expect(explorer.state.place).toEqual(figure('2'));
    const text = explorer.text();
    expect(text).toContain('1  Who served the tokens');
    expect(text).toContain('2  Weekly tokens by source type');
    expect(
      explorer
        .press('left', 'left')
        .text()
        .match(/10 Nov 2025/g),
    ).toHaveLength(2);
    expect(explorer.press('=').text()).not.toContain('1  Who served');
  });

  test('stands below where the screen is too narrow but high enough', () => {
    const explorer = robot(figure('1'), 100, 44).press('=');
    const text = explorer.text();
    expect(text.indexOf('2  Weekly tokens by source type')).toBeGreaterThan(text.indexOf('1  Who served the tokens'));
    expect(explorer.lines().every((line) => lineWidth(line) === 100)).toBe(true);
    expect(explorer.lines()).toHaveLength(44);
  });

  test('says why not on a small screen and in a text, and is read alone again when the screen shrinks', () => {
    expect(robot(figure('1'), 100, 30).press('=').text()).toContain('two figures need 150 columns or 36 rows');
    expect(robot({ type: 'chapter', id: 'introduction' }, 170, 40).press('=').text()).toContain('only figures');
    const shrunk = robot(figure('1'), 170, 40).press('=', ']').resize(100, 30);
    expect(shrunk.text()).not.toContain('1  Who served');
    expect(shrunk.lines()).toHaveLength(30);
  });

  test('overlays take the whole screen, chapters and tables may stand beside a figure', () => {
    const explorer = robot(figure('1'), 170, 40).press('=', '?');
    expect(explorer.text()).toContain('Keys');
    explorer.press('escape', '}');
    expect(explorer.lines().every((line) => lineWidth(line) === 170)).toBe(true);
    explorer.press('[', 't');
    expect(explorer.lines().every((line) => lineWidth(line) === 170)).toBe(true);
  });

  test('a click in the figure put aside does nothing', () => {
    const explorer = robot(figure('1'), 170, 40).press('=', ']', 'left');
    const before = explorer.state.viewStates;
    expect(explorer.click('100 ┤', 10).state.viewStates).toEqual(before);
  });
});
