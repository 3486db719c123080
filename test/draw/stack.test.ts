/** Stacked charts, by picture. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import { drawStack } from '../../src/draw/stack.ts';
import { colours, field, frameOf, makeView, picture } from './scene.ts';

type Cell = readonly [week: string, series: string, value: number | null];

const fields = [field('week', 'date'), field('type', 'string'), field('share', 'number', '%')];

function stack(
  cells: readonly Cell[],
  order: readonly string[],
  scale: 'share' | 'amount' = 'share',
  rules: { at: string; label: string }[] = [],
) {
  const rows = cells.map(([week, type, share]) => ({ week, type, share, kind: 'public' }));
  return makeView({ type: 'stack', x: 'week', y: 'share', series: 'type', order, scale }, fields, rows, { rules });
}

const weeks = [
  '2025-01-06',
  '2025-01-13',
  '2025-01-20',
  '2025-01-27',
  '2025-02-03',
  '2025-02-10',
  '2025-02-17',
  '2025-02-24',
];
const open = [10, 20, 30, 40, 55, 40, 31, 12.5];
const shares = stack(
  weeks.flatMap((week, i): Cell[] => [
    [week, 'Open', open[i] ?? 0],
    [week, 'Closed', 100 - (open[i] ?? 0)],
  ]),
  ['Open', 'Closed'],
);

describe('a stacked share', () => {
  test('fills its frame: edges in eighths, lower series in front, upper behind, week labels below', () => {
    const frame = frameOf(28, 8);
    const lines = drawStack(shares, frame);
    expect(picture(lines, frame)).toMatchInlineSnapshot(`
      "
      100 ┤███████████████████████xx
          │████████Closed█████████xx
          │████████████▂▂▂████████xx
       50 ┤█████████▃▃▃███▃▃▃█████xx
          │███▂▂▂▆▆▆██Open███▇▇▇██xx
        0 ┤▅▅▅██████████████████▆▆xx
          └┬───────────┬──────────xx
           6 Jan       3 Feb      xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(colours(lines)[3]).toMatchInlineSnapshot(`
      [
        "  ",
        "50 muted",
        "  ",
        "┤ faint",
        "█████████ source.closed",
        "▃▃▃ series.5/source.closed",
        "███ series.5",
        "▃▃▃ series.5/source.closed",
        "█████ source.closed",
      ]
    `);
  });
  test('says which series it is by pattern on 16 colours, by pattern alone without colour, by letter in ASCII', () => {
    const frame = frameOf(28, 6, { colour: '16' });
    expect(picture(drawStack(shares, frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒xx
          │▒▒▒▒▒▒▒▒▒▒▒▒▂▂▂▒▒▒▒▒▒▒▒xx
          │▒▒▒▒▒▒▂▂▂▅▅▅▒▒▒▅▅▅▂▂▂▒▒xx
        0 ┤▃▃▃▆▆▆▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▄▄xx
          └┬───────────┬──────────xx
           6 Jan       3 Feb      xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const none = frameOf(28, 6, { colour: 'none' });
    expect(picture(drawStack(shares, none), none)).toMatchInlineSnapshot(`
      "
      100 ┤▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒xx
          │▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒xx
          │▒▒▒▒▒▒▒▒▒█████████▒▒▒▒▒xx
        0 ┤███████████████████████xx
          └┬───────────┬──────────xx
           6 Jan       3 Feb      xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const ascii = frameOf(28, 6, { ascii: true });
    expect(picture(drawStack(shares, ascii), ascii)).toMatchInlineSnapshot(`
      "
      100 +CCCCCCCCCCCCCCCCCCCCCCCxx
          |CCCCCCCCCCCCCCCCCCCCCCCxx
          |CCCCCCCCCOOOOOOOOOCCCCCxx
        0 +OOOOOOOOOOOOOOOOOOOOOOOxx
          ++-----------+----------xx
           6 Jan       3 Feb      xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('is the same picture on 256 colours as on true colour', () => {
    expect(drawStack(shares, frameOf(40, 12, { colour: '256' }))).toEqual(drawStack(shares, frameOf(40, 12)));
  });
  test('marks the cursor, the pin and releases, and names the release under the cursor', () => {
    const frame = frameOf(60, 10);
    const view = {
      ...shares,
      rules: [
        { at: '2025-01-20', label: 'R1' },
        { at: '2025-01-27', label: 'Qwen 2.5 Max' },
      ],
    };
    const lines = drawStack(view, frame, { cursor: 3, pin: 0 });
    expect(picture(lines, frame)).toMatchInlineSnapshot(`
      "
      100 ┤███╎████████████████████│██████████████████████████████xx
          │███╎████████████████████Closed█████████████████████████xx
          │███╎████████████████████│██████████████████████████████xx
       50 ┤███╎████████████████████│███▇▇▇▇▇▇▇████████████████████xx
          │███╎██████████▁▁▁▁▁▁▁▆▆▆▆▆▆▆███████▆▆▆▆▆▆▆▁▁▁▁▁▁▁██████xx
          │███╎███▃▃▃▃▃▃▃██████████│████Open██████████████████████xx
        0 ┤▆▆▆▆▆▆▆█████████████████│████████████████████████▇▇▇▇▇▇xx
          └┬──△──────────┬──▾───━━━▲━━━┬─────────────┬────────────xx
           6 Jan         20 Jan        3 Feb         17 Feb       xx
                            R1     Qwen 2.5 Max                   xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(lines.at(-1)?.find(({ text }) => text === 'Qwen 2.5 Max')?.style).toEqual({ fg: 'text', bold: true });
  });
  test('draws a week that nobody knows as missing, and a week with no row at all too', () => {
    const frame = frameOf(20, 5);
    const view = stack(
      [
        ['2025-01-06', 'Open', 50],
        ['2025-01-06', 'Closed', 50],
        ['2025-01-13', 'Open', null],
        ['2025-01-13', 'Closed', null],
        ['2025-01-27', 'Open', 0],
        ['2025-01-27', 'Closed', 100],
      ],
      ['Open', 'Closed'],
    );
    expect(picture(drawStack(view, frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤████········███xx
          │▄▄▄▄········███xx
        0 ┤████········███xx
          └┬───────┬──────xx
           6 Jan   20 Jan xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('leaves the unknown part of a week open instead of closing the stack without it', () => {
    const frame = frameOf(12, 4);
    const view = stack(
      [
        ['2025-01-06', 'Open', 25],
        ['2025-01-06', 'Closed', null],
      ],
      ['Open', 'Closed'],
    );
    expect(picture(drawStack(view, frame), frame)).toMatchInlineSnapshot(`
      "
      ············xx
      ············xx
      ▆▆▆▆▆▆▆▆▆▆▆▆xx
      ┬───────────xx
      xxxxxxxxxxxxxx
      "
    `);
  });
  test('tells zero from missing', () => {
    const frame = frameOf(10, 2);
    const zero = stack([['2025-01-06', 'Open', 0]], ['Open'], 'amount');
    const missing = stack([['2025-01-06', 'Open', null]], ['Open'], 'amount');
    expect(picture(drawStack(zero, frame), frame)).toMatchInlineSnapshot(`
      "
                xx
                xx
      xxxxxxxxxxxx
      "
    `);
    expect(picture(drawStack(missing, frame), frame)).toMatchInlineSnapshot(`
      "
      ··········xx
      ··········xx
      xxxxxxxxxxxx
      "
    `);
  });
  test('never draws a known amount above zero as blank', () => {
    const view = stack(
      [
        ['2025-01-06', 'Open', 1e12],
        ['2025-01-13', 'Open', 1],
      ],
      ['Open'],
      'amount',
    );
    const last = drawStack(view, frameOf(8, 2)).map(textOf).at(-1);
    expect(last?.at(-1)).toBe('▁');
  });
  test('marks a sum above the axis as clipped, and takes a rounding error beside 100 for a whole', () => {
    const frame = frameOf(9, 2);
    const over = stack(
      [
        ['2025-01-06', 'Open', 80],
        ['2025-01-06', 'Closed', 40],
      ],
      ['Open', 'Closed'],
    );
    expect(picture(drawStack(over, frame), frame)).toMatchInlineSnapshot(`
      "
      ▲▲▲▲▲▲▲▲▲xx
      ██Open███xx
      xxxxxxxxxxx
      "
    `);
    const rounded = stack(
      [
        ['2025-01-06', 'Open', 50.4],
        ['2025-01-06', 'Closed', 50.3],
      ],
      ['Open', 'Closed'],
    );
    expect(picture(drawStack(rounded, frame), frame)).toMatchInlineSnapshot(`
      "
      █Closed██xx
      ██Open███xx
      xxxxxxxxxxx
      "
    `);
  });
  test('keeps each series of an eighth of a cell visible', () => {
    const view = stack(
      ['a', 'b', 'c', 'd', 'e'].map((name, i): Cell => ['2025-01-06', name, [4, 4, 4, 4, 84][i] ?? 0]),
      ['a', 'b', 'c', 'd', 'e'],
    );
    const seen = new Set(
      drawStack(view, frameOf(9, 8)).flatMap((line) => line.flatMap(({ style }) => [style.fg, style.bg])),
    );
    for (let s = 0; s < 5; s++) expect(seen.has(`series.${s}`)).toBe(true);
  });
  test('without a hidden series grows to the ones that are left', () => {
    const frame = frameOf(20, 6);
    const lines = drawStack(shares, frame, { hidden: new Set(['Closed']) });
    expect(picture(lines, frame)).toMatchInlineSnapshot(`
      "
      60 ┤        ▅▅      xx
         │      ▅▅██▅▅▁▁  xx
         │  ▃▃███Open███  xx
       0 ┤▅▅████████████▇▇xx
         └┬───────┬───────xx
          6 Jan   3 Feb   xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(picture(drawStack(shares, frame, { hidden: new Set(['Closed', 'Open']) }), frame)).toMatchInlineSnapshot(`
      "
      1 ┤                 xx
        │                 xx
        │                 xx
      0 ┤                 xx
        └┬────────┬───────xx
         6 Jan    3 Feb   xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('shows the last week of each column when there are more weeks than columns, and the cursor’s own', () => {
    const frame = frameOf(4, 2);
    expect(drawStack(shares, frame).map(textOf)).toEqual(['████', '▃▆▆▂']);
    expect(drawStack(shares, frame, { cursor: 4 }).map(textOf)).toEqual(['██▁█', '▃▆│▂']);
  });
});

describe('a stacked amount', () => {
  test('ends its axis at a round number and names it shortly', () => {
    const frame = frameOf(24, 8);
    const view = stack(
      weeks.flatMap((week, i): Cell[] => [
        [week, 'Open', i * 1e11],
        [week, 'Closed', i * 2e11],
      ]),
      ['Open', 'Closed'],
      'amount',
    );
    expect(picture(drawStack(view, frame), frame)).toMatchInlineSnapshot(`
      "
         │                    xx
      2T ┤               ▃▃▃██xx
         │             ▅▅█████xx
      1T ┤        ▁▁▇▇▇███████xx
         │     ▄▄▄█████▂▂▄▄▄▅▅xx
       0 ┤   ▂▂▄▄▄▆▆███Open███xx
         └┬─────────┬─────────xx
          6 Jan     3 Feb     xx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('survives the largest numbers', () => {
    const frame = frameOf(16, 4);
    const view = stack(
      [
        ['2025-01-06', 'Open', 1e300],
        ['2025-01-13', 'Open', 2e300],
      ],
      ['Open'],
      'amount',
    );
    expect(picture(drawStack(view, frame), frame)).toMatchInlineSnapshot(`
      "
      2e300 ┤     ████xx
            │▄▄▄▄▄████xx
          0 ┤██Open███xx
            └┬────────xx
      xxxxxxxxxxxxxxxxxx
      "
    `);
  });
});

describe('a frame too small to draw in', () => {
  test('of no size draws nothing', () => {
    expect(drawStack(shares, frameOf(0, 5))).toEqual([]);
    expect(drawStack(shares, frameOf(5, 0))).toEqual([]);
  });
  test('of one cell draws one cell', () => {
    expect(drawStack(shares, frameOf(1, 1)).map(textOf)).toEqual(['▁']);
  });
  test('with no rows draws the axes alone', () => {
    const frame = frameOf(16, 5);
    expect(picture(drawStack(stack([], ['Open']), frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤           xx
          │           xx
        0 ┤           xx
          └───────────xx
                      xx
      xxxxxxxxxxxxxxxxxx
      "
    `);
  });
});
