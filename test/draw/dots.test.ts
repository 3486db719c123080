/** The plane of dots under lines: braille, octants, and who has a cell. */
import { describe, expect, test } from 'vitest';
import { createCanvas, ink } from '../../src/draw/canvas.ts';
import { textOf } from '../../src/draw/cell.ts';
import { createDots, joinDots } from '../../src/draw/dots.ts';
import { drawLine } from '../../src/draw/line.ts';
import { contrastOf } from '../../src/draw/shades.ts';
import { hexOf, themes } from '../../src/draw/theme.ts';
import { colours, field, frameOf, makeView, picture } from './scene.ts';

const area = (width: number, height: number) => ({ left: 0, top: 0, width, height });

function glyphOf(bits: number, octants: boolean): string {
  const canvas = createCanvas(1, 1);
  const dots = createDots(1, 1, octants);
  for (let bit = 0; bit < 8; bit++) if (bits & (1 << bit)) dots.set(bit & 1, bit >> 1, 0);
  dots.paint(canvas, area(1, 1), () => ink());
  return canvas.glyphAt(0, 0);
}

describe('a plane of dots', () => {
  test('has a glyph of its own for each of the 256 patterns, in braille and in octants', () => {
    for (const octants of [false, true]) {
      const glyphs = new Set(Array.from({ length: 256 }, (_, bits) => glyphOf(bits, octants)));
      expect(glyphs.size).toBe(256);
    }
  });

  test('names octants as Unicode 16 does', () => {
    // BLOCK OCTANT-3, -23, -14, -135, -2345678; dots are numbered by row.
    const known = [
      [0b100, 0x1cd00],
      [0b110, 0x1cd01],
      [0b1001, 0x1cd04],
      [0b11111110, 0x1cde5],
      [0b1111, 0x2580],
      [0b11, 0x1fb82],
      [0b11111111, 0x2588],
    ] as const;
    for (const [bits, code] of known) expect(glyphOf(bits, true).codePointAt(0)?.toString(16)).toBe(code.toString(16));
  });

  test('a line over another takes the cell and leaves none of its dots in the wrong colour', () => {
    const canvas = createCanvas(2, 1);
    const dots = createDots(2, 1);
    joinDots([0, 3], [3, 3], (x, y) => dots.set(x, y, 0));
    joinDots([0, 0], [0, 3], (x, y) => dots.set(x, y, 1));
    dots.paint(canvas, area(2, 1), (owner) => ink(owner === 0 ? 'series.0' : 'series.1'));
    expect(colours(canvas.lines())).toEqual([['⡇ series.1', '⣀ series.0']]);
  });
});

const fields = [field('week', 'date'), field('model', 'string'), field('share', 'number', '%')];

function lines(series: Readonly<Record<string, readonly (number | null)[]>>) {
  const rows = Object.entries(series).flatMap(([model, values]) =>
    values.map((share, i) => ({
      week: new Date(Date.UTC(2025, 0, 6 + 7 * i)).toISOString().slice(0, 10),
      model,
      share,
    })),
  );
  return makeView({ type: 'line', x: 'week', y: 'share', series: 'model', order: Object.keys(series) }, fields, rows);
}

describe('lines in dots', () => {
  test('have their names where they end, if nothing is there', () => {
    const frame = frameOf(40, 8, { braille: true });
    const view = lines({ Qwen: [1, 2, 3, null, null, null], Llama: [9, 8, 8, 9, 9, 9] });
    expect(picture(drawLine(view, frame), frame)).toMatchInlineSnapshot(`
      "
      10 ┤⠤⢄⣀⡀              ⣀⣀⡠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤xx
         │   ⠈⠉⠉⠒⠒⠒⠒⠒⠒⠒⠒⠒⠊⠉⠉             Llamaxx
       5 ┤                                    xx
         │                                    xx
         │    ⣀⣀⠤⠤⠤⠒⠒⠒⠊⠉⠁ Qwen                xx
       0 ┤⠒⠊⠉⠉                                xx
         └┬─────────────┬─────────────┬───────xx
          6 Jan         20 Jan        3 Feb   xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });

  test('that is chosen is bright, the others are quiet but still readable', () => {
    const view = lines({ Qwen: [1, 2, 3], Llama: [9, 8, 8] });
    const used = new Set(
      drawLine(view, frameOf(40, 8, { braille: true }), { selected: 'Llama' })
        .flat()
        .map(({ style }) => style.fg),
    );
    expect(used).toContain('bright.series.1');
    expect(used).toContain('quiet.series.0');
    for (const ground of themes.dark.backgrounds)
      expect(contrastOf(hexOf('quiet.series.0', themes.dark) ?? '', ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('are filled when they are alone, from their line to zero and nowhere else', () => {
    const view = lines({ Qwen: [8, 8, null, null, 8], Llama: [9, 9, 9, 9, 9] });
    const frame = frameOf(24, 6, { braille: true });
    const alone = drawLine(view, frame, { hidden: new Set(['Llama']) });
    expect(picture(alone, frame)).toMatchInlineSnapshot(`
      "
      8 ┤⣿⣿⣿⣿⣿⡇              ⢸xx
        │⣿⣿⣿⣿⣿⡇              ⢸xx
        │⣿⣿⣿⣿⣿⡇              ⢸xx
      0 ┤⣿⣿⣿⣿⣿⡇··············⢸xx
        └┬─────────┬──────────xx
         6 Jan     20 Jan     xx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(drawLine(view, frame).map(textOf).join('')).not.toContain('⣿');
  });

  test('need no colour to tell the line from its area', () => {
    const frame = frameOf(20, 6, { braille: true, colour: 'none' });
    const view = lines({ Qwen: [1, 4, 8] });
    expect(picture(drawLine(view, frame), frame)).toMatchInlineSnapshot(`
      "
      8 ┤             ⣀⢤⢖⢝xx
        │        ⣀⣠⢔⢞⢝⢕⢕⢕⢕xx
        │  ⢀⣀⢤⢖⢞⢝⢕⢕⢕⢕⢕⢕⢕⢕⢕xx
      0 ┤⢖⢝⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕xx
        └┬───────┬────────xx
         6 Jan   13 Jan   xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
});
