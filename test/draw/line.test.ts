/** Line charts, by picture: asciichart must never see a gap, a constant or a huge number. */
import { describe, expect, test } from 'vitest';
import { drawLine } from '../../src/draw/line.ts';
import type { LineMark } from '../../src/figures/figure.ts';
import { colours, field, frameOf, makeView, picture } from './scene.ts';

const fields = [field('week', 'date'), field('model', 'string'), field('share', 'number', '%', 'Share')];

function line(
  series: Readonly<Record<string, readonly (number | null)[]>>,
  more: Partial<LineMark> = {},
  rules: { at: string; label: string }[] = [],
) {
  const rows = Object.entries(series).flatMap(([model, values]) =>
    values.map((share, i) => ({
      week: new Date(Date.UTC(2025, 0, 6 + 7 * i)).toISOString().slice(0, 10),
      model,
      share,
    })),
  );
  const several = Object.keys(series).length > 1 ? { series: 'model', order: Object.keys(series) } : {};
  return makeView({ type: 'line', x: 'week', y: 'share', ...several, ...more } satisfies LineMark, fields, rows, {
    rules,
  });
}

describe('a line chart', () => {
  test('uses the width it gets, from zero unless told, and dates its axis', () => {
    const frame = frameOf(34, 9);
    expect(picture(drawLine(line({ a: [1, 3, 2, 8, 9, 4] }), frame), frame)).toMatchInlineSnapshot(`
      "
      10 ┤                              xx
         │                 ╭───────╮    xx
         │                ╭╯       ╰─╮  xx
       5 ┤              ╭─╯          ╰─╮xx
         │     ╭────╮  ╭╯              ╰xx
         │─────╯    ╰──╯                xx
       0 ┤                              xx
         └┬───────────┬──────────┬──────xx
          6 Jan       20 Jan     3 Feb  xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('leaves a gap where a value is unknown, marks it, and does not call it zero', () => {
    const frame = frameOf(30, 7);
    expect(picture(drawLine(line({ a: [4, 4, null, null, 2, 0, 0] }), frame), frame)).toMatchInlineSnapshot(`
      "
      4 ┤─────                      xx
        │                           xx
      2 ┤                 ──╮       xx
        │                   ╰─╮     xx
      0 ┤     ············    ╰─────xx
        └┬────────┬───────┬─────────xx
         6 Jan    20 Jan  3 Feb     xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('draws one point, and a point alone between gaps, as a dot', () => {
    const frame = frameOf(20, 5);
    expect(picture(drawLine(line({ a: [5] }), frame), frame)).toMatchInlineSnapshot(`
      "
      5 ┤        ●        xx
        │                 xx
      0 ┤                 xx
        └────────┬────────xx
                 6 Jan    xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawLine(line({ a: [null, 5, null] }), frame), frame)).toMatchInlineSnapshot(`
      "
      5 ┤        ●        xx
        │                 xx
      0 ┤········ ········xx
        └┬───────┬────────xx
         6 Jan   13 Jan   xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('draws a constant, a zero line, and numbers of 1e15 and 1e300', () => {
    const frame = frameOf(20, 5);
    expect(picture(drawLine(line({ a: [7, 7, 7] }), frame), frame)).toMatchInlineSnapshot(`
      "
      7 ┤─────────────────xx
        │                 xx
      0 ┤                 xx
        └┬───────┬────────xx
         6 Jan   13 Jan   xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawLine(line({ a: [0, 0, 0] }), frame), frame)).toMatchInlineSnapshot(`
      "
      1 ┤                 xx
        │                 xx
      0 ┤─────────────────xx
        └┬───────┬────────xx
         6 Jan   13 Jan   xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawLine(line({ a: [1e15, 2e15, 9e15] }), frame), frame)).toMatchInlineSnapshot(`
      "
      1e16 ┤            ╭─xx
           │        ╭───╯ xx
         0 ┤────────╯     xx
           └┬──────┬──────xx
            6 Jan  13 Jan xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawLine(line({ a: [1, 1e300, 5e299] }), frame), frame)).toMatchInlineSnapshot(`
      "
      1e300 ┤     ╭────╮  xx
            │  ╭──╯    ╰──xx
          0 ┤──╯          xx
            └┬────────────xx
             6 Jan        xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('draws values below zero on an axis that holds them, with a line at zero', () => {
    const frame = frameOf(20, 7);
    expect(picture(drawLine(line({ a: [-5, 5, 0] }), frame), frame)).toMatchInlineSnapshot(`
      "
       5 ┤       ╭──╮     xx
         │     ╭─╯  ╰───╮ xx
       0 ┤┄┄┄╭─╯┄┄┄┄┄┄┄┄╰─xx
         │ ╭─╯            xx
      -5 ┤─╯              xx
         └┬───────┬───────xx
          6 Jan   13 Jan  xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('marks what a fixed axis cannot hold', () => {
    const frame = frameOf(20, 7);
    expect(picture(drawLine(line({ a: [50, 150, 50] }, { min: 0, max: 100 }), frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤   ╭▲▲▲▲▲▲▲─╮  xx
          │ ╭─╯        ╰─╮xx
       50 ┤─╯            ╰xx
          │               xx
        0 ┤               xx
          └┬──────┬───────xx
           6 Jan  13 Jan  xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('gives each line its colour, the first on top', () => {
    const frame = frameOf(20, 5);
    const lines = drawLine(line({ a: [0, 4, 4], b: [4, 4, 0] }), frame);
    expect(picture(lines, frame)).toMatchInlineSnapshot(`
      "
      4 ┤──────╭──────────xx
        │  ╭───╯    ╰───╮ xx
      0 ┤──╯            ╰─xx
        └┬───────┬────────xx
         6 Jan   13 Jan   xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(colours(lines)[0]).toMatchInlineSnapshot(`
      [
        "4 muted",
        "  ",
        "┤ faint",
        "────── line.series.1",
        "╭────────── line.series.0",
      ]
    `);
  });
  test('tells lines apart by letters where there is no colour', () => {
    const frame = frameOf(34, 7, { colour: 'none' });
    expect(picture(drawLine(line({ Qwen: [0, 4, 4, 8], Llama: [8, 5, 5, 0] }), frame), frame)).toMatchInlineSnapshot(`
      "
        │────╮                       ╭──xx
      5 ┤    L────────L───────╮ ╭───Q╯  xx
        │        ╭Q────────Q────╯─╮     xx
        │   ╭────╯                ╰───╮ xx
      0 ┤Q──╯                         ╰─xx
        └┬─────────┬─────────┬──────────xx
         6 Jan     13 Jan    20 Jan     xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('needs nothing but ASCII in an ASCII frame', () => {
    const frame = frameOf(34, 7, { ascii: true });
    expect(picture(drawLine(line({ a: [1, 3, 2, 8, 9, 4] }), frame), frame)).toMatchInlineSnapshot(`
      "
      10 +                      .-.     xx
         |                .-----' \`--.  xx
       5 +              .-'          \`--xx
         | .------------'               xx
       0 +-'                            xx
         ++-----------+----------+------xx
          6 Jan       20 Jan     3 Feb  xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('can be drawn in braille', () => {
    const frame = frameOf(24, 6, { braille: true });
    expect(picture(drawLine(line({ a: [1, 3, 2, 8, null, 4, 4] }), frame), frame)).toMatchInlineSnapshot(`
      "
      8 ┤         ⢀⣾          xx
        │        ⢠⣿⣿      ⣀⣀⣀⣀xx
        │ ⢀⣠⣴⣦⣤⣄⣰⣿⣿⣿      ⣿⣿⣿⣿xx
      0 ┤⣾⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿······⣿⣿⣿⣿xx
        └┬────────────┬───────xx
         6 Jan        3 Feb   xx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('shows cursor, pin and releases behind the line, and a dot where the cursor meets it', () => {
    const frame = frameOf(40, 9);
    const view = line({ a: [1, 3, 2, 8, 9, 4] }, {}, [{ at: '2025-01-20', label: 'R1' }]);
    expect(picture(drawLine(view, frame, { cursor: 4, pin: 1 }), frame)).toMatchInlineSnapshot(`
      "
      10 ┤       ╎                    ●╮      xx
         │       ╎            ╭───────╯╰─╮    xx
       5 ┤       ╎          ╭─╯       │  ╰──╮ xx
         │       ●╮       ╭─╯         │     ╰─xx
         │───────╯╰───────╯           │       xx
       0 ┤       ╎                    │       xx
         └┬──────△──────▾─────────────▲───────xx
          6 Jan         20 Jan        3 Feb   xx
                        R1                    xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('with more weeks than columns keeps the week under the cursor', () => {
    const frame = frameOf(6, 3);
    const spike = Array.from({ length: 30 }, (_, i) => (i === 8 ? 100 : 0));
    expect(picture(drawLine(line({ a: spike }), frame, { cursor: 8 }), frame)).toMatchInlineSnapshot(`
      "
       ●╮   xx
      ─╯╰───xx
      ┬▲────xx
      xxxxxxxx
      "
    `);
  });
  test('draws its axes where nothing is known, nothing in no room, one cell in one cell', () => {
    const frame = frameOf(20, 5);
    expect(picture(drawLine(line({ a: [null, null] }), frame), frame)).toMatchInlineSnapshot(`
      "
      1 ┤                 xx
        │                 xx
      0 ┤·················xx
        └┬────────────────xx
         6 Jan            xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawLine(line({ a: [] }), frame), frame)).toMatchInlineSnapshot(`
      "
      1 ┤                 xx
        │                 xx
      0 ┤                 xx
        └─────────────────xx
                          xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(drawLine(line({ a: [1] }), frameOf(0, 0))).toEqual([]);
    expect(picture(drawLine(line({ a: [1, 2] }), frameOf(1, 1)), frameOf(1, 1))).toMatchInlineSnapshot(`
      "
      ●xx
      xxx
      "
    `);
  });
  test('counts on its axis where x is a number, and leaves a gap for a count that is not there', () => {
    const months = [field('month', 'integer', 'month'), field('share', 'number', '%')];
    const rows = [0, 1, 2, 5, 6].map((month) => ({ month, share: 100 - month * 10 }));
    const frame = frameOf(34, 7);
    const view = makeView({ type: 'line', x: 'month', y: 'share' } satisfies LineMark, months, rows);
    expect(picture(drawLine(view, frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤───────╮                     xx
          │       ╰──                   xx
       50 ┤                       ──────xx
          │                             xx
        0 ┤          ·············      xx
          └┬────┬───┬────┬────┬───┬────┬xx
           0    1   2    3    4   5    6xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
});
