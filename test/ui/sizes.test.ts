import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import { lineWidth } from '../../src/draw/width.ts';
import { appearance, report, robot } from './robot.ts';

const sizes = [
  [1, 1],
  [20, 5],
  [40, 12],
  [80, 24],
  [120, 40],
  [240, 70],
] as const;

describe('every place at every size', () => {
  for (const [columns, rows] of sizes) {
    test(`${columns}x${rows}: each line is exactly as wide as the screen, and ? is offered from 40x12 on`, () => {
      for (const { place } of report.items) {
        for (const focus of [[], ['enter'], ['t'], ['?'], ['i'], ['/'], [':'], ['c']]) {
          const explorer = robot(place, columns, rows).press(...focus);
          const lines = explorer.lines(
            columns % 80 === 0 ? { ...appearance, ascii: true, colour: 'none' } : appearance,
          );
          expect(lines).toHaveLength(rows);
          for (const line of lines) expect(lineWidth(line)).toBe(columns);
          if (columns >= 40 && !['/', ':'].includes(focus[0] ?? '')) expect(textOf(lines.at(-1) ?? [])).toMatch(/\?|:/);
        }
      }
    });
  }

  test('with NO_COLOR no cell carries a colour, and ASCII draws nothing above 0x7e but names', () => {
    for (const { place } of report.items.slice(0, 30)) {
      for (const line of robot(place, 100, 30).lines({ ...appearance, ascii: true, colour: 'none' })) {
        expect(textOf(line)).not.toMatch(/[\u2190-\u21ff\u2500-\u28ff]/);
      }
    }
  });
});
