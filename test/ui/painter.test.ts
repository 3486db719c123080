import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, type Style, span } from '../../src/draw/cell.ts';
import { styleCode } from '../../src/draw/paint.ts';
import { themes } from '../../src/draw/theme.ts';
import { fitLine, splitCells } from '../../src/draw/width.ts';
import { createCells } from '../../src/ui/painted-cells.ts';
import { createPainter } from '../../src/ui/painter.ts';
import { createPen } from '../../src/ui/painter-pen.ts';
import { robot } from './robot.ts';
import { createScreen, type Screen } from './terminal-screen.ts';

const paint = { colour: 'truecolor', theme: themes.auto } as const;

/** What a person sees of a screen: on a blank neither its colour nor its weight. */
function seen(screen: Screen, columns: number, rows: number): string[] {
  const cells: string[] = [];
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const cell = screen.cell(x, y);
      const shows = cell.text !== ' ' || cell.inverse || cell.underline;
      cells.push(`${x},${y} ${JSON.stringify(shows ? cell : { ...cell, fg: -1, bold: false })}`);
    }
  return cells;
}

/** The lines written out one after another, with nothing spared, beside what the painter made of them. */
async function expectSame(patched: Screen, lines: readonly Line[], columns: number): Promise<void> {
  let bytes = '';
  for (const [y, line] of lines.entries()) {
    let at = 1;
    for (const { text, style } of line)
      for (const cell of splitCells(text)) {
        bytes += `\u001b[${y + 1};${at}H\u001b[0m${styleCode(style, paint)}${cell.text}`;
        at += cell.width;
      }
  }
  const plain = createScreen(columns, lines.length);
  await plain.write(bytes);
  expect(seen(patched, columns, lines.length)).toEqual(seen(plain, columns, lines.length));
}

describe('the painter', () => {
  test('draws on a real terminal what the lines say, whatever was there before', async () => {
    const glyph = fc.constantFrom('a', ' ', '█', '▃', '中', '。', '👩‍💻', 'é', '─', '~', 'e\u0301');
    const styles: readonly Style[] = [
      {},
      { fg: 'accent' },
      { bg: 'series.1' },
      { fg: 'series.2', bg: 'series.1' },
      { bold: true },
      { bold: true, dim: true, fg: 'accent' },
      { dim: true },
      { bold: true, inverse: true },
      { underline: true },
      { bg: 'selection' },
    ];
    // Long runs of blanks and of one glyph are what a screen is made of.
    const text = fc.oneof(
      fc.string({ unit: glyph, maxLength: 6 }),
      fc.tuple(glyph, fc.nat(30)).map(([one, count]) => one.repeat(count)),
    );
    const line = fc.array(fc.tuple(text, fc.constantFrom(...styles)), { maxLength: 6 });
    // Frames that differ in a few lines only.
    const frame = fc.array(line, { minLength: 5, maxLength: 5 });
    const change = fc.array(fc.tuple(fc.nat(4), line), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(frame, fc.array(change, { maxLength: 6 }), async (first, changes) => {
        const painter = createPainter(40, 5, paint);
        const patched = createScreen(40, 5);
        let rows = first;
        for (const changed of [[], ...changes]) {
          rows = rows.map((row, y) => changed.findLast(([at]) => at === y)?.[1] ?? row);
          const lines = rows.map((parts) =>
            fitLine(
              parts.map(([letters, style]) => span(letters, style)),
              40,
            ),
          );
          await patched.write(painter.paint(lines));
          await expectSame(patched, lines, 40);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('draws each screen of the explorer as it is, from any screen before it', async () => {
    for (const [columns, rows] of [
      [120, 40],
      [80, 24],
      [40, 12],
    ] as const) {
      const explorer = robot(undefined, columns, rows);
      const painter = createPainter(columns, rows, paint);
      const patched = createScreen(columns, rows);
      for (const key of ['j', 'j', 'enter', 'left', 't', 'down', '?', 'escape', 'L', 'i', 'escape', '/', 'escape', 'j'])
        for (const pressed of key === 'j' ? Array(5).fill(key) : [key]) {
          const lines = explorer.press(pressed).lines();
          await patched.write(painter.paint(lines));
          await expectSame(patched, lines, columns);
        }
    }
  });

  test('puts a cell where it belongs from any cell before it, the last of a row too', async () => {
    const [columns, rows] = [7, 3];
    const lines: readonly Line[] = [[span('abcdefg')], [span('中文字x')], [span('hijkl中')]];
    const cells = createCells(columns, rows, paint);
    cells.fill(lines);
    const whole = createScreen(columns, rows);
    await whole.write(lines.map(([part], y) => `\u001b[${y + 1};1H${part?.text ?? ''}`).join(''));
    /** Those a glyph begins at: nobody goes to the second half of a wide one. */
    const starts = Array.from(cells.glyphs.keys()).filter((cell) => cells.glyphs[cell] !== 0);
    for (const from of starts)
      for (const to of starts) {
        const pen = createPen(cells);
        for (const cell of [from, to]) {
          pen.go(cell % columns, Math.floor(cell / columns));
          pen.put(cell);
        }
        const screen = createScreen(columns, rows);
        await screen.write(pen.bytes());
        for (const cell of [from, to]) {
          const [x, y] = [cell % columns, Math.floor(cell / columns)];
          expect([from, to, screen.cell(x, y).text]).toEqual([from, to, whole.cell(x, y).text]);
        }
        // And nothing else, but for what was written again on the way.
        for (const cell of starts) {
          const [x, y] = [cell % columns, Math.floor(cell / columns)];
          expect([from, to, [' ', whole.cell(x, y).text]]).toEqual([
            from,
            to,
            expect.arrayContaining([screen.cell(x, y).text]),
          ]);
        }
      }
  });

  test('writes nothing when nothing changed', () => {
    const painter = createPainter(10, 2, paint);
    const lines: Line[] = [[span('hello', { fg: 'accent' })], [span('report')]];
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
