import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, span } from '../../src/draw/cell.ts';
import { themes } from '../../src/draw/theme.ts';
import { fitLine } from '../../src/draw/width.ts';
import { createPainter } from '../../src/ui/painter.ts';
import { createScreen } from './terminal-screen.ts';

const paint = { colour: 'truecolor', theme: themes.auto } as const;

describe('the painter', () => {
  test('draws on a real terminal what the lines say, whatever was there before', async () => {
    const glyph = fc.constantFrom('a', ' ', '█', '▃', '中', '👩‍💻', 'é', '─', '~');
    const styles = [{}, { fg: 'accent' }, { bg: 'series.1' }, { bold: true, inverse: true }] as const;
    const line = fc.array(fc.tuple(fc.string({ unit: glyph, maxLength: 6 }), fc.constantFrom(...styles)), {
      maxLength: 6,
    });
    const frame = fc.array(line, { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 4 }), async (frames) => {
        const painter = createPainter(20, 4, paint);
        const patched = createScreen(20, 4);
        for (const rows of frames) {
          const lines = rows.map(
            (parts): Line =>
              fitLine(
                parts.map(([text, style]) => span(text, style)),
                20,
              ),
          );
          await patched.write(painter.paint(lines));
          const fresh = createScreen(20, 4);
          await fresh.write(createPainter(20, 4, paint).paint(lines));
          expect(patched.lines()).toEqual(fresh.lines());
          for (let y = 0; y < 4; y++) for (let x = 0; x < 20; x++) expect(patched.cell(x, y)).toEqual(fresh.cell(x, y));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('writes nothing when nothing changed', () => {
    const painter = createPainter(10, 2, paint);
    const lines: Line[] = [[span('hello', { fg: 'accent' })], [span('world')]];
    expect(painter.paint(lines)).not.toBe('');
    expect(painter.paint(lines)).toBe('');
  });

  test('writes only the cells that changed, and never clears the screen for it', () => {
    const painter = createPainter(80, 24, paint);
    const rows = Array.from({ length: 24 }, () => [span('x'.repeat(80))]);
    painter.paint(rows);
    const bytes = painter.paint(rows.map((row, y) => (y === 5 ? [span('xxxY'), span('x'.repeat(76))] : row)));
    expect(bytes).toContain('Y');
    expect(bytes).not.toContain('\u001b[2J');
    expect(bytes.length).toBeLessThan(40);
  });

  test('clears once after a resize and draws the new size', async () => {
    const painter = createPainter(10, 2, paint);
    painter.paint([[span('0123456789')], [span('0123456789')]]);
    painter.reset(6, 3);
    const screen = createScreen(6, 3);
    await screen.write(painter.paint([[span('abcdefghij')], [span('k')], [span('l')]]));
    expect(screen.lines()).toEqual(['abcdef', 'k', 'l']);
  });
});
