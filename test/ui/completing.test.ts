/** What `:` completes and `/` previews, with keys pressed by a robot. */
import { describe, expect, test } from 'vitest';
import { suggestions } from '../../src/ui/keys/suggestions.ts';
import { figure, report, robot } from './robot.ts';

const lines = (text: string) => suggestions(text, report).map(({ line }) => line);

describe('what a line could become', () => {
  test('is every command at first, then what begins so, then places by name and title', () => {
    expect(lines('')).toEqual(expect.arrayContaining(['show', 'table', 'find', 'quit']));
    expect(lines('tab')[0]).toBe('table');
    expect(lines('token-share-by-s')).toContain('token-share-by-source');
    expect(lines('show who served')[0]).toBe('show token-share-by-source');
    expect(lines('go deepseek-r1-0528')[0]).toBe('go deepseek/deepseek-r1-0528');
    expect(lines('read retent')).toContain('read retention');
  });

  test('is nothing after a command that takes no place, nor beside a line that is whole', () => {
    expect(lines('find x')).toEqual([]);
    expect(lines('quit ')).toEqual([]);
  });

  test('always names a place that opens', () => {
    for (const { word } of report.places()) expect(report.resolve(word).place, word).not.toBe(null);
  });
});

describe('a line that names no place', () => {
  test('is told what lies near it, once each', () => {
    expect(report.resolve('token-shar-by-source').nearest[0]).toBe('figure 1');
    const { nearest } = report.resolve('leaderbord-authors');
    expect(nearest.length).toBeGreaterThan(0);
    expect(new Set(nearest).size).toBe(nearest.length);
    expect(report.resolve('zzzzzzzz')).toEqual({ place: null, nearest: [] });
  });

  test('says so below the page', () => {
    const there = robot(figure('1'), 100, 30).press(':').type('go token-shar-by-source').press('enter');
    expect(there.text()).toMatch(/there is no “token-shar-by-source”; near it: figure 1/);
  });
});

describe('the command line', () => {
  test('shows the list above it and completes with Tab, round and back to what was typed', () => {
    const there = robot(figure('1'), 100, 30).press(':').type('tab');
    expect(there.text()).toMatch(/ open-tokens-by-author +Open tokens by author/);
    const all = lines('tab');
    there.press('tab');
    expect(there.text()).toContain(`:${all[0]}`);
    there.press('tab');
    expect(there.text()).toContain(`:${all[1]}`);
    there.press('shift-tab', 'shift-tab');
    expect(there.state.overlay).toMatchObject({ text: 'tab' });
    there.press('shift-tab');
    expect(there.state.overlay).toMatchObject({ text: all.at(-1) });
  });

  test('goes on from what Tab made, and carries it out', () => {
    const there = robot(figure('1'), 100, 30)
      .press(':')
      .type('sho')
      .press('tab')
      .type(' table-1')
      .press('tab', 'enter');
    expect(there.state.place).toEqual(figure('table-1'));
    expect(there.state.typed[0]).toMatch(/^show /);
  });

  test('keeps the arrows for the lines typed before', () => {
    const there = robot(figure('1'), 100, 30).press(':').type('go 3').press('enter', ':', 'up');
    expect(there.state.overlay).toMatchObject({ text: 'go 3', past: 0 });
  });

  test('fits the screen at every size', () => {
    for (const [columns, rows] of [
      [40, 12],
      [20, 4],
      [240, 70],
    ] as const) {
      const there = robot(figure('1'), columns, rows).press(':').type('t').press('tab');
      expect(there.lines()).toHaveLength(rows);
    }
  });
});

describe('finding', () => {
  test('shows the chosen hit in full beside the list, where there is room', () => {
    const wide = robot(figure('1'), 140, 40).press('/').type('elasticity');
    const narrow = robot(figure('1'), 80, 40).press('/').type('elasticity');
    const hit = report.find('elasticity')[0];
    const end = hit?.text.split(' ').slice(-4, -1).join(' ') ?? '';
    expect(end.length).toBeGreaterThan(3);
    expect(wide.text().replace(/\s+/g, ' ')).not.toBe(narrow.text().replace(/\s+/g, ' '));
    expect(wide.text()).toMatch(/ {3}\S/);
    expect(
      Math.max(
        ...wide
          .text()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(140);
  });

  test('finds keys too, and runs the one that is chosen', () => {
    const there = robot(figure('1'), 120, 40).press('/').type('chart as its table');
    expect(there.text()).toMatch(/key +t/);
    there.press('enter');
    expect(there.state.viewStates['figure:1']?.form).toBe('table');
  });
});
