import { describe, expect, test } from 'vitest';
import { figure, report, robot } from './robot.ts';

describe('moving about', () => {
  test('arrows alone reach every chapter and every figure, each with a screen of its own', () => {
    const explorer = robot();
    const seen = new Set<string>();
    for (const item of report.items) {
      expect(explorer.state.place).toEqual(item.place);
      const title = item.place.type === 'chapter' ? item.title : item.title.split(' ')[0];
      expect(explorer.text()).toContain(title);
      seen.add(explorer.text());
      explorer.press('down');
    }
    expect(seen.size).toBe(report.items.length);
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
    expect(explorer.press('G').state.place).toEqual(report.items.at(-1)?.place);
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
