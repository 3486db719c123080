import { describe, expect, test } from 'vitest';
import { viewStateOf } from '../../src/ui/state/selectors.ts';
import { figure, robot } from './robot.ts';

/** Figure 1 with 4 Aug 2025 pinned and the cursor four weeks later. */
function pinned() {
  const explorer = robot(figure('1'), 170, 40);
  for (let i = 0; i < 16; i++) explorer.press('left');
  return explorer.press('p', 'right', 'right', 'right', 'right');
}

describe('zoom', () => {
  test('z cuts the chart to the weeks between pin and cursor: axis, cursor, pin and legend follow', () => {
    const explorer = pinned().press('z');
    expect(viewStateOf(explorer.state)).toMatchObject({
      zoom: { from: '2025-08-04', to: '2025-09-01' },
      cursor: 4,
      pin: 0,
    });
    expect(explorer.text()).toContain('week of 1 Sep 2025');
    expect(explorer.text()).toContain('4 Aug 2025 – 1 Sep 2025');
    expect(explorer.text()).not.toMatch(/Nov\s+Jan|Jan 25/);
    expect(explorer.press('left').text()).toContain('week of 25 Aug 2025');
    expect(explorer.press('end', 'right').text()).toContain('week of 1 Sep 2025');
  });

  test('Z and Esc show all weeks again with the cursor on the same week; u takes a zoom back', () => {
    const before = pinned();
    const week = viewStateOf(before.state).cursor;
    expect(viewStateOf(pinned().press('z', 'Z').state)).toMatchObject({
      zoom: null,
      cursor: week,
      pin: (week ?? 0) - 4,
    });
    const escaped = pinned().press('enter', 'z', 'escape');
    expect([viewStateOf(escaped.state).zoom, escaped.state.focus]).toEqual([null, 'page']);
    expect(viewStateOf(pinned().press('z', 'u').state).zoom).toBeNull();
  });

  test('says what is missing without a pin, at the pin, and where there are no weeks', () => {
    expect(robot(figure('1')).press('z').text()).toContain('p pins a week first');
    expect(robot(figure('1')).press('p', 'z').text()).toContain('move away from the pinned week');
    expect(robot(figure('27')).press('z').text()).toContain('only charts over weeks');
  });

  test('y gives the drawing of these weeks, as a table their rows', () => {
    const explorer = pinned().press('z', 'y', 't', 'y');
    expect(explorer.effects).toEqual([
      { type: 'copy', text: 'state-of-ai show 1 --from 2025-08-04 --to 2025-09-01' },
      { type: 'copy', text: "state-of-ai table 1 --where 'week>=2025-08-04' --where 'week<=2025-09-01'" },
    ]);
    expect(explorer.text()).toContain('20 rows');
  });
});

describe('forms', () => {
  test('T goes from the stack to lines to bars: the cursor’s week and back', () => {
    const explorer = robot(figure('1'), 140, 40);
    const stack = explorer.text();
    expect(explorer.press('T').text()).toMatch(/[╭╮╰╯]/);
    explorer.press('T');
    expect(explorer.text()).toMatch(/Closed\s+75\.5\s+█+/);
    expect(explorer.text()).toContain('bars: 24 Nov 2025');
    expect(explorer.press('left').text()).toContain('bars: 17 Nov 2025');
    expect(explorer.press('right', 'T').text()).toBe(stack);
  });

  test('y says the form', () => {
    const explorer = robot(figure('1')).press('T', 'y', 'T', 'left', 'y', 'a', 'y');
    expect(explorer.effects.map((effect) => (effect.type === 'copy' ? effect.text : ''))).toEqual([
      'state-of-ai show 1 --lines',
      'state-of-ai show 1 --bars 2025-11-17',
      'state-of-ai show 1 --other-measure --bars 2025-11-17',
    ]);
  });

  test('a grid of cohorts and a scatter have no other form, and say so', () => {
    expect(robot(figure('27')).press('T').text()).toContain('no other form');
  });
});

describe('change since the pin', () => {
  test('d draws percentage points since the pinned week, zero there', () => {
    const explorer = pinned().press('d');
    expect(explorer.text()).toContain('change since 4 Aug 2025, percentage points');
    expect(explorer.press('left', 'left', 'left', 'left').text()).toMatch(/Closed\s+0\.0/);
  });

  test('the change is what the legend says beside the values', () => {
    const change = /Closed\s+[\d.]+\s+([+-][\d.]+)/.exec(pinned().text())?.[1] ?? 'none';
    expect(pinned().press('d').text()).toMatch(new RegExp(`Closed\\s+${change.replace('+', '')}`));
  });

  test('d again, or letting the pin go, draws the values again; without a pin it says so', () => {
    expect(pinned().press('d', 'd').text()).toContain('share of weekly tokens');
    expect(pinned().press('d', 'left', 'left', 'left', 'left', 'p').text()).toContain('share of weekly tokens');
    expect(robot(figure('1')).press('d').text()).toContain('p pins a week first');
    expect(pinned().press('d', 'y').effects).toEqual([
      { type: 'copy', text: 'state-of-ai show 1 --change-since 2025-08-04' },
    ]);
  });
});
