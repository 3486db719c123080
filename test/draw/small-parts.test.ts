/** Sparklines, patterns, legends in little room, plain ASCII. */
import { describe, expect, test } from 'vitest';
import { asciiText } from '../../src/draw/ascii.ts';
import { textOf } from '../../src/draw/cell.ts';
import { readAt } from '../../src/draw/chart.ts';
import { lineLettersOf, markersOf, patternsOf } from '../../src/draw/glyphs.ts';
import { drawLegend } from '../../src/draw/legend.ts';
import { drawLegendLine } from '../../src/draw/legend-line.ts';
import { sparkline } from '../../src/draw/spark.ts';
import { lineWidth } from '../../src/draw/width.ts';
import { english } from '../i18n/translators.ts';
import { field, makeView } from './scene.ts';

describe('a sparkline', () => {
  test('tells zero, little, much and unknown apart', () => {
    expect(sparkline([0, 0.001, 5, 10, null], 10)).toBe('▁▂▄▇·');
    expect(sparkline([0, 0.001, 5, 10, null], 10, true)).toBe('_.=#?');
  });
  test('shows the last of each group when there are more values than cells, and nothing in no room', () => {
    expect(sparkline([9, 0, 9, 9], 2)).toBe('▁▇');
    expect(sparkline([1, 2], 0)).toBe('');
    expect(sparkline([], 5)).toBe('');
    expect(sparkline([null, null], 5)).toBe('··');
    expect(sparkline([0, 0], 5)).toBe('▁▁');
  });
});

describe('patterns', () => {
  const none = { ascii: false, colour: 'none' } as const;
  test('differ for each series without colour: hatches for a few, letters from their names for more', () => {
    expect(patternsOf(['a', 'b', 'c', 'd'], none)).toEqual(['█', '▒', '▓', '░']);
    expect(patternsOf(['Closed', 'Chinese', 'RoW', 'Unknown', '深'], none)).toEqual(['C', 'H', 'R', 'U', 'A']);
    const many = patternsOf(
      Array.from({ length: 40 }, () => 'A'),
      { ascii: true, colour: 'truecolor' },
    );
    expect(new Set(many).size).toBe(40);
  });
  test('with sixteen colours never give two of the first 24 series the same colour and hatch', () => {
    const patterns = patternsOf(
      Array.from({ length: 24 }, (_, i) => String(i)),
      { ascii: false, colour: '16' },
    );
    expect(new Set(patterns.map((pattern, i) => `${i % 6}${pattern}`)).size).toBe(24);
  });
  test('tell lines apart by letters only where colours cannot', () => {
    expect(lineLettersOf(['a', 'b'], { ascii: false, colour: 'truecolor' })).toBeNull();
    expect(lineLettersOf(['a'], none)).toBeNull();
    expect(lineLettersOf(['a', 'b'], none)).toEqual(['A', 'B']);
  });
  test('give points a marker each, and what has no name a quiet one', () => {
    expect(markersOf(['openai', 'author not known', 'qwen'], { ascii: false })).toEqual(['●', '◦', '○']);
  });
});

describe('plain ASCII', () => {
  test('keeps the cells and the nearest character', () => {
    expect(asciiText('café – “≥ 15”…')).toBe('cafe - "> 15".');
    expect(asciiText('深度 x')).toBe('???? x');
  });
});

const order = ['Chinese OSS', 'RoW OSS', 'Closed'];
const rows = ['2025-01-06', '2025-01-13'].flatMap((week, w) =>
  order.map((type, i) => ({ week, type, share: 10 * (i + 1) + w * 40, uncertainty: 0.3 })),
);
const view = makeView(
  { type: 'stack', x: 'week', y: 'share', series: 'type', order, scale: 'share' },
  [field('week', 'date'), field('type', 'string'), field('share', 'number', '%'), field('uncertainty', 'number', '%')],
  rows,
  { uncertainty: 'uncertainty' },
);

describe('a legend', () => {
  const reading = readAt(view, { cursor: 1, pin: 0 }, { t: english });
  const at = (width: number, height: number) =>
    drawLegend(reading, { width, height, ascii: false, t: english }).map(textOf);
  test('loses the uncertainty first, then the change, then the ends of names, and the values last', () => {
    expect(at(40, 3)).toMatchInlineSnapshot(`
      [
        "■ Closed       70.0 ±0.3 ▲  +40.0",
        "■ RoW OSS      60.0 ±0.3 ▲  +40.0",
        "■ Chinese OSS  50.0 ±0.3 ▲  +40.0",
      ]
    `);
    expect(at(25, 3)).toMatchInlineSnapshot(`
      [
        "■ Closed       70.0",
        "■ RoW OSS      60.0",
        "■ Chinese OSS  50.0",
      ]
    `);
    expect(at(20, 3)).toMatchInlineSnapshot(`
      [
        "■ Closed       70.0",
        "■ RoW OSS      60.0",
        "■ Chinese OSS  50.0",
      ]
    `);
    expect(at(15, 3)).toMatchInlineSnapshot(`
      [
        "■ Closed   70.0",
        "■ RoW OSS  60.0",
        "■ Chines…  50.0",
      ]
    `);
    expect(at(10, 3)).toMatchInlineSnapshot(`
      [
        "■ Closed  ",
        "■ RoW OSS ",
        "■ Chinese…",
      ]
    `);
  });
  test('in too few rows keeps the largest and counts the rest', () => {
    expect(at(20, 2)).toMatchInlineSnapshot(`
      [
        "■ Closed       70.0",
        "… 2 more",
      ]
    `);
    expect(at(30, 8)).toMatchInlineSnapshot(`
      [
        "■ Closed       70.0 ▲  +40.0",
        "■ RoW OSS      60.0 ▲  +40.0",
        "■ Chinese OSS  50.0 ▲  +40.0",
        "",
        "week of 13 Jan 2025",
        "change from 6 Jan 2025",
        "▲ at its highest",
      ]
    `);
  });
  test('folds into lines, the week first', () => {
    const folded = (width: number, rows: number) =>
      drawLegendLine(reading, { width, ascii: false, t: english }, rows).map((line) => {
        expect(lineWidth(line)).toBeLessThanOrEqual(width);
        return textOf(line);
      });
    expect(folded(90, 1)).toMatchInlineSnapshot(`
      [
        "13 Jan 2025  ■ Closed 70.0 +40.0  ■ RoW OSS 60.0 +40.0  ■ Chinese OSS 50.0 +40.0",
      ]
    `);
    expect(folded(60, 1)).toMatchInlineSnapshot(`
      [
        "13 Jan  ■ Closed 70.0  ■ RoW OSS 60.0  ■ Chinese OSS 50.0",
      ]
    `);
    expect(folded(36, 2)).toMatchInlineSnapshot(`
      [
        "13 Jan  ■ Closed 70.0",
        "■ RoW OSS 60.0  ■ Chinese OSS 50.0",
      ]
    `);
    expect(folded(24, 1)).toMatchInlineSnapshot(`
      [
        "13 Jan",
      ]
    `);
    expect(folded(2, 1)).toEqual([]);
  });
});
