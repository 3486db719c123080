import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import { figure, robot } from './robot.ts';

describe('reading a chart', () => {
  test('figure 1 opens on its last week and shows every series’ value there', () => {
    const text = robot(figure('1')).text();
    expect(text).toContain('24 Nov 2025');
    expect(text).toMatch(/Chinese OSS\s+12\.3/);
    expect(text).toMatch(/Closed\s+75\.5/);
  });

  test('the arrows move the cursor week by week, and the values follow', () => {
    const explorer = robot(figure('1'));
    for (let i = 0; i < 16; i++) explorer.press('left');
    expect(explorer.text()).toContain('4 Aug 2025');
    expect(explorer.text()).toMatch(/Chinese OSS\s+31\.1/);
  });

  test('p pins a week and shows the change since; p again lets go', () => {
    const explorer = robot(figure('1')).press('p', 'left');
    expect(explorer.text()).toMatch(/[+-]\d+\.\d/);
    expect(explorer.press('right', 'p').state.viewStates['figure:1']?.pin).toBeNull();
  });

  test('t shows the same numbers as rows, and the chart again', () => {
    const explorer = robot(figure('1'));
    const chart = explorer.text();
    expect(explorer.press('t').text()).toMatch(/228 rows|rows/);
    expect(explorer.press('t').text()).toBe(chart);
  });

  test('v goes through the views: public data, then the picture', () => {
    const explorer = robot(figure('1')).press('v');
    expect(explorer.text()).toContain('digitised');
    expect(explorer.text()).not.toMatch(/digitised, public|public, digitised/);
  });

  test('a turns shares into tokens and back', () => {
    const explorer = robot(figure('1')).press('a');
    expect(explorer.text()).toMatch(/tokens a week/);
    expect(explorer.press('a').text()).toMatch(/share/);
  });

  test('in the page, up and down choose a series, x hides it, o leaves it alone, A shows all', () => {
    const explorer = robot(figure('1')).press('enter', 'down', 'x');
    expect(explorer.state.viewStates['figure:1']?.hidden).toHaveLength(1);
    explorer.press('o');
    expect(explorer.state.viewStates['figure:1']?.hidden).toHaveLength(3);
    expect(explorer.press('A').state.viewStates['figure:1']?.hidden).toEqual([]);
  });

  test('^ goes to the week in which the chosen series is highest, and the legend says it is', () => {
    const explorer = robot(figure('1')).press('enter', 'down', 'down', 'down', '^');
    expect(explorer.text()).toContain('week of 4 Aug 2025');
    expect(explorer.text()).toMatch(/Chinese OSS\s+31\.1.*▲/);
  });

  test('a key that does nothing here says why', () => {
    const explorer = robot({ type: 'chapter', id: 'introduction' }).press('p');
    expect(textOf(explorer.lines().at(-1) ?? [])).toContain('no chart on this page');
  });

  test('y copies the command that prints this view', () => {
    const explorer = robot(figure('1')).press('v', 'y');
    expect(explorer.effects).toContainEqual({ type: 'copy', text: 'state-of-ai show 1 --view picture' });
    expect(explorer.text()).toContain('state-of-ai show 1 --view picture');
  });
});
