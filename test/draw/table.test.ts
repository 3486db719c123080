/** Tables on screen, by picture. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import { drawTable } from '../../src/draw/table.ts';
import { lineWidth } from '../../src/draw/width.ts';
import { field, frameOf, picture } from './scene.ts';

const fields = [
  field('rank', 'integer', 'rank', 'Rank'),
  field('name', 'string', undefined, 'Name'),
  field('tokens', 'integer', 'tokens', 'Tokens'),
  field('share', 'number', '%', 'Share of all'),
  field('open', 'boolean', undefined, 'Open'),
];
const rows = [
  { rank: 1, name: 'DeepSeek V3 0324', tokens: 14.37e12, share: 31.13, open: true },
  { rank: 2, name: '通义千问 Qwen3 Coder', tokens: 5.59e12, share: 12, open: true },
  { rank: 3, name: 'A \u001b[31mred\u0007 name', tokens: null, share: null, open: null },
];
const table = { fields, rows };

describe('a table', () => {
  test('lines numbers up on the right and words on the left, and shows unknown as unknown', () => {
    const frame = frameOf(60, 4);
    expect(picture(drawTable(table, frame), frame)).toMatchInlineSnapshot(`
      "
      Rank  Name                  Tokens  Share of all  Open      xx
         1  DeepSeek V3 0324       14.4T          31.1  yes       xx
         2  通义千问 Qwen3 Coder   5.59T          12.0  yes       xx
         3  A red name                 –             –  –         xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('cuts words and headings before it leaves a column out, and never a number', () => {
    const at = (width: number) => picture(drawTable(table, frameOf(width, 4)), { width, height: 4 });
    expect(at(46)).toMatchInlineSnapshot(`
      "
      Rank  Name           Tokens  Share of …  Open xx
         1  DeepSeek V3 …   14.4T        31.1  yes  xx
         2  通义千问 Qwe…   5.59T        12.0  yes  xx
         3  A red name          –           –  –    xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(at(30)).toMatchInlineSnapshot(`
      "
      Rank  Name            Tokens ›xx
         1  DeepSeek V3 0…   14.4T  xx
         2  通义千问 Qwen…   5.59T  xx
         3  A red name           –  xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(at(12)).toMatchInlineSnapshot(`
      "
      Rank  Name ›xx
         1  Dee…  xx
         2  通…   xx
         3  A r…  xx
      xxxxxxxxxxxxxx
      "
    `);
  });
  test('keeps the first column and the active one in sight', () => {
    const frame = frameOf(24, 4);
    expect(picture(drawTable(table, frame, { column: 3 }), frame)).toMatchInlineSnapshot(`
      "
      Rank ‹Tokens  Share o… ›xx
         1   14.4T      31.1  xx
         2   5.59T      12.0  xx
         3       –         –  xx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    for (let column = 0; column < fields.length; column++) {
      const heading = drawTable(table, frame, { column })[0] ?? [];
      expect(textOf(heading)).toContain('Rank');
      const active = heading.filter(({ style }) => style.fg === 'accent');
      expect(active).toHaveLength(1);
    }
  });
  test('shows by which column it is sorted, and which row is chosen', () => {
    const frame = frameOf(60, 4);
    const lines = drawTable(table, frame, { row: 1, column: 2, sort: { column: 2, descending: true } });
    expect(picture(lines, frame)).toMatchInlineSnapshot(`
      "
      Rank  Name                  Tokens▼ Share of all  Open      xx
         1  DeepSeek V3 0324       14.4T          31.1  yes       xx
         2  通义千问 Qwen3 Coder   5.59T          12.0  yes       xx
         3  A red name                 –             –  –         xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(lines[2]?.every(({ style }) => style.bg === 'selection')).toBe(true);
    const ascii = frameOf(60, 4, { ascii: true });
    expect(textOf(drawTable(table, ascii, { sort: { column: 1, descending: false } })[0] ?? [])).toContain('Name ^');
  });
  test('shows the rows around the chosen one', () => {
    const many = { fields: fields.slice(0, 1), rows: Array.from({ length: 100 }, (_, i) => ({ rank: i + 1 })) };
    expect(drawTable(many, frameOf(6, 4), { row: 50 }).map((line) => textOf(line).trim())).toEqual([
      'Rank',
      '50',
      '51',
      '52',
    ]);
    expect(drawTable(many, frameOf(6, 4), { row: 99 }).map((line) => textOf(line).trim())).toEqual([
      'Rank',
      '98',
      '99',
      '100',
    ]);
    expect(drawTable(many, frameOf(6, 3), { top: 7 }).map((line) => textOf(line).trim())).toEqual(['Rank', '8', '9']);
  });
  test('without rows says so under its heading', () => {
    expect(drawTable({ fields, rows: [] }, frameOf(50, 5)).map((line) => textOf(line).trimEnd())).toEqual([
      'Rank  Name  Tokens  Share of all  Open',
      'no rows',
    ]);
    expect(drawTable({ fields: [], rows: [] }, frameOf(9, 5))).toEqual([]);
  });
  test('is exactly as wide as asked and no higher, at any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 8 }),
        fc.nat(4),
        fc.nat(2),
        (width, height, column, row) => {
          const lines = drawTable(table, frameOf(width, height), { column, row });
          expect(lines.length).toBeLessThanOrEqual(height);
          for (const line of lines) expect(lineWidth(line)).toBe(width);
        },
      ),
    );
  });
});
