import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/draw/width.ts';
import { drawnCard, prepareCard } from '../../src/ui/card.tsx';
import type { CardRow } from '../../src/ui/model.ts';
import { appearance, report, robot } from './robot.ts';

const rows = [
  { label: 'Weights', value: 'open', source: 'OpenRouter catalog' },
  {
    label: 'Name',
    value: '月之暗面',
    source: 'a source so long that it cannot possibly fit into the width of the card',
  },
];

function drawn(card: readonly CardRow[], width: number): readonly string[] {
  prepareCard(card, width, ['label', 'value', 'source']);
  return drawnCard(card, width) ?? [];
}

describe('the model card', () => {
  test('is not drawn by asking for it: that may be in the middle of a render', () => {
    expect(drawnCard([...rows], 60)).toBeUndefined();
  });

  test('is framed by ink-table, its bars in line even beside wide characters', () => {
    const lines = drawn(rows, 60);
    expect(lines[0]).toMatch(/^┌─+┬─+┬─+┐$/);
    const widths = new Set(lines.map(textWidth));
    expect(widths.size).toBe(1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(60);
  });

  test('keeps its bars in line under headings of wide characters', () => {
    const card = [...rows];
    prepareCard(card, 60, ['标注', '内容', '依据']);
    const lines = drawnCard(card, 60) ?? [];
    expect(lines[1]).toMatch(/^│ 标注 +│ 内容 +│ 依据 +│$/);
    expect(new Set(lines.map(textWidth)).size).toBe(1);
  });

  test('gives up the frame where there is no room for it, never the values', () => {
    const lines = drawn(rows, 24);
    expect(lines).toEqual(['Weights: open', 'Name: 月之暗面']);
  });

  test('Enter on a model’s page shows its labels with their sources, Esc closes it', () => {
    const explorer = robot({ type: 'model', id: 'deepseek/deepseek-r1' }, 100, 40).press('enter', 'enter');
    const text = explorer.lines({ ...appearance, card: drawn }).map((line) => line.map((part) => part.text).join(''));
    expect(text.join('\n')).toContain('│ Weights');
    expect(text.join('\n')).toContain('OpenRouter catalog 2026-08-08: hf_slug');
    expect(explorer.press('escape').state.overlay).toBeNull();
    expect(report.model('deepseek/deepseek-r1').card.length).toBeGreaterThan(5);
  });
});
