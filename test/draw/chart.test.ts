/** Any view in any frame: with its legend, never wider or higher than asked, never a character the terminal lacks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import { drawView, readAt, seriesOf, valueAt, xValues } from '../../src/draw/chart.ts';
import { lineWidth } from '../../src/draw/width.ts';
import type { Mark, View } from '../../src/figures/figure.ts';
import { chinese, english } from '../i18n/translators.ts';
import { field, frameOf, makeView, picture } from './scene.ts';

const fields = [
  field('week', 'date'),
  field('type', 'string'),
  field('share', 'number', '%', 'Share'),
  field('uncertainty', 'number', '%'),
  field('flag', 'string'),
  field('kind', 'string'),
];
const order = ['Chinese OSS', 'RoW OSS', 'Closed', 'Unknown'];
const table = [
  ['2025-07-28', [20, 10, 65, 5]],
  ['2025-08-04', [31.13, 6.2, 51.5, 11.17]],
  ['2025-08-11', [30, 5, 60, null]],
] as const;
const rows = table.flatMap(([week, shares]) =>
  shares.map((share, i) => ({ week, type: order[i] ?? '', share, uncertainty: 0.3, flag: null, kind: 'digitised' })),
);
const view = makeView({ type: 'stack', x: 'week', y: 'share', series: 'type', order, scale: 'share' }, fields, rows, {
  title: 'By source type',
  measure: 'share of weekly tokens, %',
  rules: [{ at: '2025-08-04', label: 'GPT OSS' }],
  uncertainty: 'uncertainty',
});

describe('drawView', () => {
  test('has the legend beside the chart where there is room, top of the stack first', () => {
    const frame = frameOf(76, 9);
    expect(picture(drawView(view, frame, { cursor: 1, pin: 0 }), frame)).toMatchInlineSnapshot(`
      "
      100 ┤▆▆▆▆▆▆▆▆▆▆▆▆▆▃▃▃▃▃▃▃▃▃▃▃▃▆▆▆▆▆▆▆▆▆▆▆▆   ■ Unknown      11.2 ±0.3   +6.2xx
          │██████╎████████Closed████████████████   ■ Closed       51.5 ±0.3  -13.5xx
          │██████╎███████████│██████████████████   ■ RoW OSS       6.2 ±0.3   -3.8xx
       50 ┤██████╎██████▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▁▁▁▁▁▁▁▁▁   ■ Chinese OSS  31.1 ±0.3  +11.1xx
          │▂▂▂▂▂▂▂▂▂▂▂▂▂▇▇▇▇▇▇▇▇▇▇▇▇▆▆▆▆▆▆▆▆▆▆▆▆xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        0 ┤██████╎██████Chinese OSS█████████████   week of 4 Aug 2025xxxxxxxxxxxxxxx
          └┬─────△──────━━━━━▲━━━━━━┬───────────   GPT OSS releasedxxxxxxxxxxxxxxxxx
           28 Jul       4 Aug       11 Aug         change from 28 Jul 2025xxxxxxxxxx
                             GPT OSS            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('folds the legend below the chart where there is none', () => {
    const frame = frameOf(40, 10);
    expect(picture(drawView(view, frame, { cursor: 1 }), frame)).toMatchInlineSnapshot(`
      "
      100 ┤▆▆▆▆▆▆▆▆▆▆▆▆▄▄▄▄▄▄▄▄▄▄▄▄▆▆▆▆▆▆▆▆▆▆▆xx
          │██████████████Closed███████████████xx
       50 ┤█████████████████│█████████████████xx
          │▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄xx
        0 ┤████████████Chinese OSS████████████xx
          └┬───────────━━━━━▲━━━━━━┬──────────xx
           28 Jul      4 Aug       11 Aug     xx
      4 Aug 2025   ■ Unknown 11.2xxxxxxxxxxxxxxx
      ■ Closed 51.5  ■ RoW OSS  6.2xxxxxxxxxxxxx
      ■ Chinese OSS 31.1  GPT OSS releasedxxxxxx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const small = frameOf(36, 8, { ascii: true });
    expect(picture(drawView(view, small, { cursor: 2 }), small)).toMatchInlineSnapshot(`
      "
      100 +UUUUUUUUUUUUUUUUUUUUULLLLLLLLLLxx
          |LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLxx
          |RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRxx
        0 +CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCxx
          ++----------+---^-----====^=====xx
           28 Jul     4 Aug     11 Aug    xx
      11 Aug  L Closed 60.0xxxxxxxxxxxxxxxxx
      R RoW OSS  5.0  C Chinese.. 30.0  +1xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('keeps the plot where it is while the cursor moves', () => {
    for (const frame of [frameOf(90, 16), frameOf(44, 14)]) {
      const axes = [0, 1, 2].map((cursor) =>
        drawView(view, frame, { cursor })
          .map(textOf)
          .map((line) => line.indexOf('┤')),
      );
      expect(axes[1]).toEqual(axes[0]);
      expect(axes[2]).toEqual(axes[0]);
    }
  });
  test('marks the series the reader stands on, and pales the hidden ones', () => {
    const lines = drawView(view, frameOf(80, 12), { selected: 'Closed', hidden: new Set(['Unknown']) });
    const spans = lines.flat();
    expect(spans.find(({ text }) => text.startsWith('Closed'))?.style.bg).toBe('selection');
    expect(spans.find(({ text }) => text.startsWith('Unknown'))?.style.fg).toBe('faint');
  });
});

describe('a chart in Chinese', () => {
  const frame = frameOf(90, 12, { t: chinese });
  const sources = makeView(
    { type: 'stack', x: 'week', y: 'share', series: 'source_type', order, scale: 'share' },
    [...fields, field('source_type', 'string')],
    rows.map(({ type, ...row }) => ({ ...row, source_type: type })),
    { rules: view.rules },
  );
  test('names its weeks, months, series and what it reads in Chinese, and keeps the names of models', () => {
    const text = drawView(sources, frame, { cursor: 1, pin: 0 }).map(textOf).join('\n');
    for (const word of [
      '中国开源',
      '2025 年 8 月 4 日当周',
      'GPT OSS 发布',
      '较 2025 年 7 月 28 日的变化',
      '7 月 28 日',
    ])
      expect(text).toContain(word);
    expect(text).not.toMatch(/week of|Closed|Aug|released|change from/);
  });

  test('keeps the cursor on the series of the data, whatever the language calls it', () => {
    const { entries } = readAt(sources, { cursor: 1 }, { t: chinese });
    expect(entries.map(({ id, series }) => [id, series]).at(-1)).toEqual(['Chinese OSS', '中国开源']);
    expect(valueAt(sources, 1, 'Chinese OSS')).toBe(31.13);
  });
});

describe('readAt', () => {
  test('gives every series’ value with its uncertainty and kind, the top of the stack first', () => {
    const reading = readAt(view, { cursor: 1, pin: 0 }, { t: english });
    expect(reading.name).toBe('week of 4 Aug 2025');
    expect(reading.pin).toBe('28 Jul 2025');
    expect(reading.rules).toEqual([{ at: '2025-08-04', label: 'GPT OSS' }]);
    expect(reading.entries.map(({ series, text }) => [series, text])).toEqual([
      ['Unknown', '11.2'],
      ['Closed', '51.5'],
      ['RoW OSS', '6.2'],
      ['Chinese OSS', '31.1'],
    ]);
    const last = reading.entries.at(-1);
    expect(last).toMatchObject({
      value: 31.13,
      uncertainty: 0.3,
      kind: 'digitised',
      flag: null,
      colour: 'source.chinese-oss',
      peak: true,
    });
    expect(last?.change).toBeCloseTo(11.13);
  });
  test('leaves unknown values unknown and has no change from or to them', () => {
    const unknown = readAt(view, { cursor: 2, pin: 1 }, { t: english }).entries[0];
    expect(unknown).toMatchObject({ series: 'Unknown', value: null, text: '–', change: null });
  });
  test('without a cursor reads the last week that is well known, and nothing where there is nothing', () => {
    expect(readAt(view, {}, { t: english }).x).toBe('2025-08-11');
    const empty = { ...view, table: { fields, rows: [] } };
    expect(readAt(empty, {}, { t: english })).toMatchObject({ index: -1, name: '', x: '' });
    expect(readAt(view, { cursor: 99 }, { t: english }).index).toBe(-1);
  });
  test('has weeks that no row has, so that the cursor stops at the gap', () => {
    const gap = { ...view, table: { fields, rows: rows.filter(({ week }) => week !== '2025-08-04') } };
    expect(xValues(gap)).toEqual(['2025-07-28', '2025-08-04', '2025-08-11']);
    expect(readAt(gap, { cursor: 1 }, { t: english }).entries.every(({ value }) => value === null)).toBe(true);
  });
  test('fills months too, and counts', () => {
    const months = makeView(
      { type: 'line', x: 'm', y: 'v' },
      [field('m', 'yearmonth'), field('v', 'number')],
      [
        { m: '2024-11', v: 1 },
        { m: '2025-02', v: 2 },
      ],
    );
    expect(xValues(months)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    const counts = makeView(
      { type: 'line', x: 'm', y: 'v' },
      [field('m', 'integer'), field('v', 'number')],
      [
        { m: 10, v: 1 },
        { m: 8, v: 2 },
      ],
    );
    expect(xValues(counts)).toEqual(['8', '9', '10']);
  });
  test('keeps the source types’ colours in every view and gives others theirs in order', () => {
    expect(seriesOf(view).map(({ colour }) => colour)).toEqual([
      'source.chinese-oss',
      'source.row-oss',
      'source.closed',
      'source.unknown',
    ]);
    const sizes = { ...view, mark: { ...view.mark, order: ['small', 'large', 'size not known'] } };
    expect(seriesOf(sizes).map(({ colour }) => colour)).toEqual(['series.0', 'series.1', 'source.unknown']);
  });
  test('reads ranges and bounds as they were said', () => {
    const bars = makeView(
      { type: 'bar', label: 'type', value: 'share', low: 'low', high: 'high' },
      [...fields, field('low', 'number', '%'), field('high', 'number', '%')],
      [
        { type: 'a', share: null, low: 15, high: 20 },
        { type: 'b', share: null, low: 15, high: null },
        { type: 'c', share: null, low: null, high: 20 },
        { type: 'd', share: null, low: null, high: null },
      ],
    );
    expect([0, 1, 2, 3].map((cursor) => readAt(bars, { cursor }, { t: english }).entries[0]?.text)).toEqual([
      '15.0–20.0',
      '≥ 15.0',
      '≤ 20.0',
      '–',
    ]);
  });
});

const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  fc.constantFrom(null, 0, -1, 1e15, 1e300, -1e300, 5e-324, Number.NaN, Number.POSITIVE_INFINITY),
);
const name = fc.constantFrom(
  'Closed',
  '深度求索',
  '👩‍👩‍👧‍👦',
  'e\u0301tude',
  '\u001b[31mred',
  'a\u202eb',
  '',
  'A rather long name of a model (free)',
  'x',
);
const row = fc.record({
  week: fc.constantFrom('2025-01-06', '2025-01-13', '2025-03-03', '2025-01-08', ''),
  n: fc.nat(40),
  type: name,
  share: value,
  low: value,
  high: value,
  other: value,
});
const allFields = [
  ...fields,
  field('n', 'integer', 'month'),
  field('low', 'number', '%'),
  field('high', 'number', '%'),
  field('other', 'number', 'tokens'),
];
const series = { series: 'type' } as const;
const mark: fc.Arbitrary<Mark> = fc.constantFrom<Mark[]>(
  { type: 'stack', x: 'week', y: 'share', ...series, order: ['Closed', '深度求索', 'x', ''], scale: 'share' },
  { type: 'stack', x: 'n', y: 'share', ...series, order: ['x', 'Closed', '👩‍👩‍👧‍👦'], scale: 'amount' },
  { type: 'line', x: 'week', y: 'share', ...series },
  { type: 'line', x: 'n', y: 'share', min: 0, max: 100 },
  { type: 'bar', label: 'type', value: 'share', low: 'low', high: 'high', ...series },
  { type: 'bar', label: 'type', value: 'share', max: 50 },
  {
    type: 'scatter',
    x: 'share',
    y: 'other',
    log: true,
    ...series,
    label: 'type',
    splitX: 1,
    splitY: 2,
    trend: { slope: -1, intercept: 2, label: 'trend' },
  },
  { type: 'scatter', x: 'share', y: 'other', log: false, label: 'type' },
  { type: 'cohort', row: 'type', column: 'n', value: 'share', max: 100 },
  { type: 'point', x: 'n', y: 'share', low: 'low', high: 'high', ...series, min: 0, max: 100 },
  { type: 'point', x: 'week', y: 'share', low: 'low', high: 'high', ...series, min: 0, max: 100 },
  { type: 'table' },
);
const anyView: fc.Arbitrary<View> = fc
  .tuple(
    mark,
    fc.array(row, { maxLength: 30 }),
    fc.array(fc.record({ at: fc.constantFrom('2025-01-06', '2025-03-03', 'x'), label: name }), { maxLength: 3 }),
  )
  .map(([chosen, cells, rules]) => makeView(chosen, allFields, cells, { rules }));

describe('any drawing', () => {
  test('fits its frame, has no control characters, and in ASCII frames nothing else', () => {
    const index = fc.option(fc.integer({ min: -1, max: 40 }), { nil: undefined });
    fc.assert(
      fc.property(
        anyView,
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: 1, max: 70 }),
        fc.constantFrom('truecolor' as const, '256' as const, '16' as const, 'none' as const),
        fc.boolean(),
        fc.boolean(),
        fc.record({
          cursor: index,
          pin: index,
          hidden: fc.subarray(['Closed', 'x', '']).map((names) => new Set(names)),
        }),
        (shown, width, height, colour, ascii, braille, look) => {
          const lines = drawView(shown, { width, height, colour, ascii, braille, t: english }, look);
          expect(lines.length).toBeLessThanOrEqual(height);
          for (const line of lines) {
            expect(lineWidth(line)).toBeLessThanOrEqual(width);
            expect(textOf(line)).not.toMatch(ascii ? /[^\x20-\x7e]/ : /[\0-\x1f\x7f-\x9f\u202a-\u202e]/);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
