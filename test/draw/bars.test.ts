/** Horizontal bars, by picture. */
import { describe, expect, test } from 'vitest';
import { drawBars } from '../../src/draw/bars.ts';
import { textOf } from '../../src/draw/cell.ts';
import type { BarMark } from '../../src/figures/figure.ts';
import { colours, field, frameOf, makeView, picture } from './scene.ts';

const fields = [
  field('name', 'string'),
  field('tokens', 'integer', 'tokens'),
  field('low', 'number', 'tokens'),
  field('high', 'number', 'tokens'),
  field('author', 'string'),
];
type Bar = readonly [name: string, tokens: number | null, low?: number | null, high?: number | null, author?: string];

function bars(rows: readonly Bar[], more: Partial<BarMark> = {}) {
  const cells = rows.map(([name, tokens, low = null, high = null, author = 'x']) => ({
    name,
    tokens,
    low,
    high,
    author,
  }));
  return makeView(
    { type: 'bar', label: 'name', value: 'tokens', low: 'low', high: 'high', ...more } satisfies BarMark,
    fields,
    cells,
  );
}

const authors = bars([
  ['DeepSeek', 14.37e12],
  ['Qwen', 5.59e12],
  ['Meta', 3.96e12],
  ['Nobody', 0],
  ['Somebody', null],
]);

describe('bars', () => {
  test('line up names, numbers and bars; zero is empty and unknown says so', () => {
    const frame = frameOf(44, 6);
    expect(picture(drawBars(authors, frame), frame)).toMatchInlineSnapshot(`
      "
      DeepSeek  14.4T  ███████████████████████████xx
      Qwen      5.59T  ██████████▌                xx
      Meta      3.96T  ███████▌                   xx
      Nobody        0                             xx
      Somebody      –  · unknown                  xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const ascii = frameOf(44, 6, { ascii: true });
    expect(picture(drawBars(authors, ascii), ascii)).toMatchInlineSnapshot(`
      "
      DeepSeek  14.4T  ###########################xx
      Qwen      5.59T  ###########                xx
      Meta      3.96T  #######                    xx
      Nobody        0                             xx
      Somebody      –  ? unknown                  xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('draw a range as a bracket and a bound as an arrow into the unknown', () => {
    const view = bars(
      [
        ['range', null, 20, 60],
        ['at least', null, 50, null],
        ['at most', null, null, 30],
        ['point', 40],
        ['with range', 40, 30, 50],
        ['one cell', null, 50, 50],
      ],
      { max: 100 },
    );
    const frame = frameOf(50, 6);
    expect(picture(drawBars(view, frame), frame)).toMatchInlineSnapshot(`
      "
      range       20–60        ├───────────┤            xx
      at least     ≥ 50                 ├───▶           xx
      at most      ≤ 30       ◀───┤                     xx
      point          40  ████████████▍                  xx
      with range     40  █████████├─────┤               xx
      one cell    50–50                 ├┤              xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const ascii = frameOf(50, 6, { ascii: true });
    expect(picture(drawBars(view, ascii), ascii)).toMatchInlineSnapshot(`
      "
      range       20–60        [-----------]            xx
      at least     ≥ 50                 [--->           xx
      at most      ≤ 30       <---]                     xx
      point          40  ############                   xx
      with range     40  #########[-----]               xx
      one cell    50–50                 []              xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('above the axis are marked as clipped, above zero never blank', () => {
    const view = bars(
      [
        ['over', 300],
        ['tiny', 0.0001],
      ],
      { max: 100 },
    );
    const frame = frameOf(30, 2);
    expect(picture(drawBars(view, frame), frame)).toMatchInlineSnapshot(`
      "
      over     300  ███████████████▶xx
      tiny  0.0001  ▏               xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('take the colour of their series; without colours its pattern', () => {
    const view = bars(
      [
        ['a', 4, null, null, 'qwen'],
        ['b', 2, null, null, 'meta'],
        ['c', 1, null, null, 'qwen'],
      ],
      { series: 'author' },
    );
    expect(
      colours(drawBars(view, frameOf(20, 3))).map((row) => row.find((run) => run.startsWith('█'))),
    ).toMatchInlineSnapshot(`
      [
        "██████████████ series.4",
        "███████        series.6",
        "███▌           series.4",
      ]
    `);
    const none = frameOf(20, 3, { colour: 'none' });
    expect(picture(drawBars(view, none), none)).toMatchInlineSnapshot(`
      "
      a  4  ██████████████xx
      b  2  ▒▒▒▒▒▒▒       xx
      c  1  ████          xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const ascii = frameOf(20, 3, { ascii: true });
    expect(picture(drawBars(view, ascii, { hidden: new Set(['meta']) }), ascii)).toMatchInlineSnapshot(`
      "
      a  4  QQQQQQQQQQQQQQxx
      xxxxxxxxxxxxxxxxxxxxxx
      c  1  QQQQ          xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('shrink before names do, and names before numbers', () => {
    const view = bars([
      ['A model with quite a long name', 123456],
      ['B', 9],
    ]);
    expect(
      [60, 42, 30, 14, 8, 5, 3, 1].map((width) => drawBars(view, frameOf(width, 1)).map(textOf)[0]),
    ).toMatchInlineSnapshot(`
      [
        "A model with quite a long name  123K  ██████████████████████",
        "A model with quite a long…  123K  ████████",
        "A model with qu…  123K  ██████",
        "A model … 123K",
        "A … 123K",
        "123K ",
        "12…",
        "…",
      ]
    `);
  });
  test('stay around the cursor when there are more of them than rows, and count the others', () => {
    const many = bars(Array.from({ length: 20 }, (_, i): Bar => [`m${i}`, 20 - i]));
    const frame = frameOf(24, 5);
    expect(picture(drawBars(many, frame, { cursor: 10 }), frame)).toMatchInlineSnapshot(`
      "
      m8   12  █████████      xx
      m9   11  ████████▎      xx
      m10  10  ███████▌       xx
      m11   9  ██████▊        xx
      … 8 above, 8 belowxxxxxxxx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const chosen = drawBars(many, frame, { cursor: 10 })[2];
    expect(chosen?.[0]?.style.bg).toBe('selection');
  });
  test('keep wide and joined characters in their cells', () => {
    const view = bars([
      ['深度求索 DeepSeek', 4],
      ['👩‍👩‍👧‍👦 family', 2],
      ['e\u0301tude', 1],
    ]);
    const frame = frameOf(34, 3);
    expect(picture(drawBars(view, frame), frame)).toMatchInlineSnapshot(`
      "
      深度求索 DeepSeek  4  ████████████xx
      👩‍👩‍👧‍👦 family          2  ██████      xx
      étude              1  ███         xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('say so when there are none, and draw nothing in no room', () => {
    expect(drawBars(bars([]), frameOf(20, 3)).map(textOf)).toEqual(['no rows']);
    expect(drawBars(authors, frameOf(0, 3))).toEqual([]);
    expect(drawBars(authors, frameOf(3, 0))).toEqual([]);
  });
  test('of huge numbers fit', () => {
    const frame = frameOf(30, 2);
    expect(
      picture(
        drawBars(
          bars([
            ['a', 1e15],
            ['b', 5e14],
          ]),
          frame,
        ),
        frame,
      ),
    ).toMatchInlineSnapshot(`
      "
      a  1000T  ████████████████████xx
      b   500T  ██████████          xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
});
