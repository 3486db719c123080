import { describe, expect, test } from 'vitest';
import { announce, changesBetween } from '../../src/ui/plain/speech.ts';
import type { Place } from '../../src/ui/state/place.ts';
import { appearance, figure, report, robot } from './robot.ts';

function said(place: Place, ...keys: string[]): string[] {
  const explorer = robot(place, 80, 24).press(...keys.slice(0, -1));
  const before = explorer.state;
  return keys.length === 0
    ? announce(before, report, appearance)
    : changesBetween(before, explorer.press(keys.at(-1) ?? '').state, report, appearance);
}

describe('the explorer in sentences', () => {
  test('a chart is said as what stands at the cursor, with units in words and months in full', () => {
    const text = said(figure('1')).join('\n');
    expect(text).toContain('Week of 24 November 2025: ');
    expect(text).toMatch(/Chinese OSS 12\.3 percent/);
  });

  test('moving the cursor says the new week and nothing else', () => {
    const news = said(figure('1'), ...Array<string>(16).fill('left'));
    expect(news).toHaveLength(1);
    expect(news[0]).toMatch(/^Week of 4 August 2025: .*Closed 51\.5 percent.*GPT OSS released\.$/);
  });

  test('an uncertainty is said, an unknown value is unknown, not zero', () => {
    expect(said(figure('16')).join(' ')).toMatch(/plus or minus 300/);
    expect(said(figure('16')).join(' ')).toMatch(/science unknown/);
  });

  test('another form, another scale or a zoom is said as a page anew', () => {
    expect(said(figure('1'), 'T').length).toBeGreaterThan(2);
    expect(said(figure('1'), 'a').join(' ')).toContain('tokens');
    expect(said(figure('1'), 'left', 'p', 'right', 'z').length).toBeGreaterThan(2);
  });

  test('a table is read row by row, each cell with its heading', () => {
    const news = said(figure('table-2'), 't', 'enter', 'down');
    expect(news).toEqual([expect.stringMatching(/^Row 2: .*Asia; .*28\.6 percent/)]);
  });

  test('sorting says by what, and the first row', () => {
    const news = said(figure('leaderboard-models'), 'enter', 'right', 'right');
    expect(news[0]).toMatch(/^Sorted by /);
    expect(news[1]).toMatch(/^Row 1: /);
  });

  test('a chapter is its paragraphs and the list of its figures', () => {
    const text = said({ type: 'chapter', id: 'open-vs-closed' });
    expect(text.length).toBeGreaterThan(5);
    expect(text.at(-1)).toContain('Who served the tokens');
  });

  test('help is read line by line, the search says how many hits and the first', () => {
    expect(said(figure('1'), '?', 'down').join(' ')).toMatch(/Line 2 of \d+/);
    expect(said(figure('1'), '/', 'q', 'w', 'e', 'n').join(' ')).toMatch(/Find: qwen/);
  });

  test('no box, bar or braille is ever said', () => {
    for (const item of report.items) {
      for (const keys of [[], ['t'], ['?'], ['i'], ['c']]) {
        const text = announce(robot(item.place, 80, 24).press(...keys).state, report, appearance).join(' ');
        expect(text).not.toMatch(/[\u2500-\u259f\u2800-\u28ff]/);
        expect(text.trim()).not.toBe('');
      }
    }
  });
});
