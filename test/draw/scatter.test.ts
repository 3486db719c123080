/** Scatter plots, by picture. */
import { describe, expect, test } from 'vitest';
import { drawScatter } from '../../src/draw/scatter.ts';
import type { ScatterMark } from '../../src/figures/figure.ts';
import { field, frameOf, makeView, picture } from './scene.ts';

const fields = [
  field('cost', 'number', 'USD'),
  field('tokens', 'number', 'tokens'),
  field('kind', 'string'),
  field('label', 'string'),
];
type Point = readonly [cost: number | null, tokens: number | null, series: string, label?: string];

function scatter(points: readonly Point[], more: Partial<ScatterMark> = {}) {
  const rows = points.map(([cost, tokens, kind, label = null]) => ({ cost, tokens, kind, label }));
  const mark: ScatterMark = {
    type: 'scatter',
    x: 'cost',
    y: 'tokens',
    log: true,
    series: 'kind',
    order: ['Closed', 'Open'],
    label: 'label',
    ...more,
  };
  return makeView(mark, fields, rows);
}

const cloud = scatter(
  [
    [0.1, 1e9, 'Open'],
    [1, 1e10, 'Closed', 'o1'],
    [10, 1e11, 'Closed'],
    [10, 1.01e11, 'Closed'],
    [0.1, 1e11, 'Open', 'V3'],
  ],
  { splitX: 0.5, splitY: 1e10, trend: { slope: 1, intercept: 10, label: 'a fit' } },
);

describe('a scatter', () => {
  test('has ticks at powers of ten, quadrants and trend behind the points, names, and counts where points meet', () => {
    const frame = frameOf(44, 11);
    expect(picture(drawScatter(cloud, frame), frame)).toMatchInlineSnapshot(`
      "
      tokens                                      xx
      100B ┤ ○ V3        ┊ median 0.5          ╌2╌xx
           │             ┊                ╌╌╌╌╌   xx
           │             ┊          ╌╌╌╌╌╌        xx
           │             ┊     ╌╌╌╌╌    median 10Bxx
       10B ┤┄┄┄┄┄┄┄┄┄┄┄┄┄┄╌╌╌╌╌● o1┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄xx
           │        ╌╌╌╌╌╌                        xx
           │   ╌╌╌╌╌     ┊                        xx
        1B ┤╌○╌          ┊                        xx
           └─┬─────────────────┬────────────────┬─xx
             0.1               1         cost, USDxx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const ascii = frameOf(44, 11, { ascii: true });
    expect(picture(drawScatter(cloud, ascii), ascii)).toMatchInlineSnapshot(`
      "
      tokens                                      xx
      100B + x V3        : median 0.5          -2-xx
           |             :                -----   xx
           |             :          ------        xx
           |             :     -----    median 10Bxx
       10B +-------------------o o1---------------xx
           |        ------                        xx
           |   -----     :                        xx
        1B +-x-          :                        xx
           +-+-----------------+----------------+-xx
             0.1               1         cost, USDxx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('puts the point under the cursor on top, with its name, whatever stands there', () => {
    const frame = frameOf(24, 6);
    const view = scatter([
      [1, 1, 'Open', 'first'],
      [1, 1, 'Open', 'second'],
      [2, 1, 'Open'],
      [100, 100, 'Closed', 'at the edge'],
    ]);
    expect(picture(drawScatter(view, frame, { cursor: 1 }), frame)).toMatchInlineSnapshot(`
      "
      100 ┤     at the edge ● xx
          │                   xx
          │second             xx
        1 ┤ ◉ ○               xx
          └─┬───────┬─────────xx
            1       10        xx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawScatter(view, frame, { cursor: 3 }), frame)).toMatchInlineSnapshot(`
      "
      100 ┤     at the edge ◉ xx
          │                   xx
          │first              xx
        1 ┤ 2 ○               xx
          └─┬───────┬─────────xx
            1       10        xx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('leaves out what has no place: unknown values, and nothing or less on a log axis', () => {
    const frame = frameOf(20, 5);
    const view = scatter([
      [1, null, 'Open'],
      [0, 5, 'Open'],
      [-1, 5, 'Open'],
      [1, 5, 'Open'],
    ]);
    expect(picture(drawScatter(view, frame), frame)).toMatchInlineSnapshot(`
      "
        │                 xx
      5 ┤        ○        xx
        │                 xx
        └────────┬────────xx
                 1        xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('without points draws its axes alone; with hidden ones keeps the axes where they were', () => {
    const frame = frameOf(20, 5);
    expect(picture(drawScatter(scatter([]), frame), frame)).toMatchInlineSnapshot(`
      "
      10 ┤                xx
         │                xx
       1 ┤                xx
         └┬───────────────xx
          1               xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawScatter(cloud, frame, { hidden: new Set(['Closed']) }), frame)).toMatchInlineSnapshot(`
      "
      100B ┤○ V3 ┊    ╌╌╌╌xx
           │┄┄┄┄╌╌╌╌╌╌┄┄┄┄xx
        1B ┤○╌╌╌median 10Bxx
           └┬─────────────xx
            0.1           xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('on linear axes has round ticks', () => {
    const frame = frameOf(34, 8);
    const view = scatter(
      [
        [0, 0, 'Open'],
        [50, 20, 'Closed'],
        [100, 40, 'Open'],
      ],
      { log: false },
    );
    expect(picture(drawScatter(view, frame), frame)).toMatchInlineSnapshot(`
      "
      40 ┤                            ○ xx
         │                              xx
         │                              xx
      20 ┤              ●               xx
         │                              xx
       0 ┤○                             xx
         └┬─────────────┬───────────────xx
          0             50              xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('survives the ends of the number line and the smallest frames', () => {
    const view = scatter([
      [1e-300, 1e300, 'Open'],
      [1e300, 1e-300, 'Closed'],
    ]);
    const frame = frameOf(30, 6);
    expect(picture(drawScatter(view, frame), frame)).toMatchInlineSnapshot(`
      "
             │ ○                    xx
        1e-4 ┤                      xx
             │                      xx
      1e-318 ┤                     ●xx
             └┬──────────┬──────────xx
              1e-318     1e-4       xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawScatter(view, frameOf(1, 1)), frameOf(1, 1))).toMatchInlineSnapshot(`
      "
      2xx
      xxx
      "
    `);
    expect(drawScatter(view, frameOf(0, 0))).toEqual([]);
  });
});
