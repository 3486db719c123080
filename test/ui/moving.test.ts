import { describe, expect, test } from 'vitest';
import { coverPlace } from '../../src/ui/state/place.ts';
import { figure, report, robot } from './robot.ts';

describe('moving about', () => {
  test('arrows alone reach every chapter and every figure, each with a screen of its own', () => {
    const explorer = robot(coverPlace);
    const seen = new Set<string>();
    // A chapter that opens on its first figure has no screen of its own there.
    const items = report.items.filter(({ opens }) => opens === undefined);
    for (const item of items) {
      expect(explorer.state.place).toEqual(item.place);
      const title = item.place.type === 'figure' || item.place.type === 'model' ? item.title.split(' ')[0] : item.title;
      expect(explorer.text()).toContain(title);
      seen.add(explorer.text());
      // Unfolded, its figures come next.
      if (item.place.type === 'chapter') explorer.press('right');
      explorer.press('down');
    }
    expect(seen.size).toBe(items.length);
  });

  test('the contents are folded: the boards are a few keys from the first screen, and a chapter opens by a key', () => {
    const explorer = robot(coverPlace).press('G');
    expect(explorer.state.place).toEqual(figure('leaderboard-models'));
    const chapter = robot({ type: 'chapter', id: 'open-vs-closed' });
    expect(chapter.press('down').state.place).toEqual({ type: 'chapter', id: 'agentic-inference' });
    chapter.press('up', 'l', 'l');
    expect(chapter.state.place).toEqual(figure('1'));
    // Back on its line it stays unfolded until it is folded, or left.
    expect(chapter.press('k', 'j').state.place).toEqual(figure('1'));
    expect(chapter.press('k', 'h', 'j').state.place).toEqual({ type: 'chapter', id: 'agentic-inference' });
  });

  test('a chapter is entered: its figures are walked through and opened', () => {
    const explorer = robot({ type: 'chapter', id: 'open-vs-closed' }).press('enter', 'down', 'enter');
    expect(explorer.state.place).toEqual(figure('2'));
    expect(explorer.press('b').state.place).toEqual({ type: 'chapter', id: 'open-vs-closed' });
  });

  test('a number goes to its chapter and b comes back', () => {
    const explorer = robot(figure('1')).press('7');
    expect(explorer.state.place).toEqual({ type: 'chapter', id: 'retention' });
    expect(explorer.press('b').state.place).toEqual(figure('1'));
  });

  test('] and [ go from figure to figure past chapters, } and { from chapter to chapter', () => {
    const explorer = robot({ type: 'chapter', id: 'introduction' }).press(']');
    expect(explorer.state.place).toEqual(figure('1'));
    expect(explorer.press('}').state.place).toEqual({ type: 'chapter', id: 'agentic-inference' });
    expect(explorer.press('[').state.place.type).toBe('figure');
    expect(explorer.press('{').state.place).toEqual({ type: 'chapter', id: 'open-vs-closed' });
  });

  test('g and G go to the first and the last line of the contents', () => {
    const explorer = robot(figure('10')).press('g');
    expect(explorer.state.place).toEqual(report.items[0]?.place);
    expect(explorer.press('G').state.place).toEqual(figure('leaderboard-models'));
  });

  test('the contents list opens with c, shows every line and goes there on Enter', () => {
    const explorer = robot(figure('1'), 80, 24).press('c');
    expect(explorer.text()).toContain('Contents');
    explorer.press('down', 'enter');
    expect(explorer.state.overlay).toBeNull();
    expect(explorer.state.place).toEqual(figure('2'));
  });

  test('a long text scrolls to its end and no further', () => {
    const explorer = robot({ type: 'chapter', id: 'cost-vs-usage' }, 80, 16);
    const top = explorer.text();
    for (let i = 0; i < 50; i++) explorer.press('space');
    const end = explorer.text();
    expect(end).not.toBe(top);
    expect(explorer.press('pagedown').text()).toBe(end);
    for (let i = 0; i < 50; i++) explorer.press('pageup');
    expect(explorer.text()).toBe(top);
  });

  test('each place is found again as it was left', () => {
    const explorer = robot(figure('1')).press('left', 'left', 't', 'down', 'up');
    expect(explorer.text()).toContain('rows');
    expect(explorer.press('t').state.viewStates['figure:1']?.cursor).toBeGreaterThan(0);
  });
});
