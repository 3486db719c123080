import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/data/clean.ts';
import type { Field } from '../../src/data/dataset.ts';
import { splitCells, textWidth } from '../../src/draw/width.ts';
import { formats, type WriteOptions } from '../../src/write/index.ts';
import type { Sheet, SheetRow } from '../../src/write/sheet.ts';
import { cellText } from '../../src/write/text-cells.ts';
import { english } from '../i18n/translators.ts';
import { awkward, empty } from './awkward.ts';

async function written(sheet: Sheet, name: string, options: Omit<WriteOptions, 't'> = {}): Promise<string> {
  const format = formats.find((candidate) => candidate.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  const write = await format.writer();
  return [...write(sheet, { ...options, t: english })].join('');
}

describe.each(formats)('$name', ({ name, extension }) => {
  test('writes the awkward rows as the golden file has them', async () => {
    await expect(await written(awkward, name)).toMatchFileSnapshot(`../golden/awkward.${extension}`);
  });

  test('writes no rows in the same shape', async () => {
    await expect(await written(empty, name)).toMatchFileSnapshot(`../golden/empty.${extension}`);
  });

  test('lets no control character, escape code or bidi mark through, and ends with a line break', async () => {
    const text = await written(awkward, name);
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(text.replaceAll(name === 'tsv' ? '\t' : '', '')).not.toContain('\t');
    expect(text.endsWith('\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
  });
});

/** Cells of a text table, cut where its rule has gaps. */
function textCells(text: string): string[][] {
  const lines = text.split('\n');
  const rule = lines.findIndex((line) => line.startsWith('─'));
  const widths = (lines[rule] ?? '').split('  ').map((part) => part.length);
  const after = lines.slice(rule + 1);
  return after.slice(0, after.indexOf('')).map((line) => {
    const cells = splitCells(line);
    return widths.map((width) => {
      let text = '';
      let used = 0;
      while (used < width && cells.length > 0) {
        const cell = cells.shift();
        text += cell?.text ?? '';
        used += cell?.width ?? 0;
      }
      cells.splice(0, 2);
      return text.trim();
    });
  });
}

/** What a csv cell says, as its column reads it. */
function typed(cell: string, field: Field): SheetRow[string] {
  if (cell === '') return null;
  if (field.type === 'integer' || field.type === 'number') return Number(cell);
  if (field.type === 'boolean') return cell === 'true';
  return cell.replace(/^'(?=[=+\-@])/, '');
}

describe('all formats together', () => {
  test('have each its golden file, and there is none of a format that is no more', () => {
    const golden = readdirSync(fileURLToPath(new URL('../golden/', import.meta.url)));
    const known = formats.flatMap(({ extension }) => [`awkward.${extension}`, `empty.${extension}`]);
    expect(golden.filter((name) => /^(awkward|empty)\./.test(name)).sort()).toEqual(known.sort());
  });

  test('the table a person sees and the csv a program gets agree cell for cell', async () => {
    const [, ...csv] = papa.parse<string[]>((await written(awkward, 'csv')).trimEnd()).data;
    const seen = textCells(await written(awkward, 'text'));
    // A list without entries is an empty cell in a csv and in print; it is not unknown.
    const words = csv.map((cells) =>
      awkward.fields.map((field, i) =>
        field.name === 'tags'
          ? (cells[i] ?? '')
          : cellText(typed(cells[i] ?? '', field), field, english)
              .replace(/\s+/g, ' ')
              .trim(),
      ),
    );
    expect(seen.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')))).toEqual(words);
  });

  test('csv, tsv, json and ndjson hold the same values', async () => {
    const { rows } = JSON.parse(await written(awkward, 'json'));
    const lines = (await written(awkward, 'ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    const [csv, tsv] = await Promise.all([written(awkward, 'csv'), written(awkward, 'tsv')]);
    expect(papa.parse(tsv.trimEnd(), { delimiter: '\t' }).data).toEqual(
      papa.parse(csv.trimEnd(), { delimiter: ',' }).data,
    );
  });

  test('json keeps every value exactly', async () => {
    const { rows } = JSON.parse(await written(awkward, 'json'));
    expect(rows).toEqual(awkward.rows);
  });

  test('json has the same keys whether there are rows or not', async () => {
    const [some, none] = await Promise.all([written(awkward, 'json'), written(empty, 'json')]);
    expect(Object.keys(JSON.parse(none))).toEqual(Object.keys(JSON.parse(some)));
  });

  test('no text becomes a formula in a spreadsheet, and no number becomes text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        async (words, share) => {
          const sheet = { ...awkward, rows: [{ ...awkward.rows[1], words, share }] };
          for (const [name, delimiter] of [
            ['csv', ','],
            ['tsv', '\t'],
          ] as const) {
            const [, cells = []] = papa.parse<string[]>((await written(sheet, name)).replace(/\n$/, ''), {
              delimiter,
              newline: '\n',
            }).data;
            expect(cells[1]).not.toMatch(/^[=+\-@\t\r]/);
            expect(Number(cells[3])).toBe(share === 0 ? 0 : share);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('text in little room', () => {
  test.each([100, 80, 60, 40, 20])('fits %i cells, says what it left out and never cuts a number', async (width) => {
    const text = await written(awkward, 'text', { width });
    const whole = textCells(await written(awkward, 'text'));
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
    const [header = ''] = text.split('\n').filter((line) => line.startsWith('what'));
    const names = header.trim().split(/\s+/);
    const left = awkward.fields.map(({ name }) => name).filter((name) => !names.includes(name));
    for (const name of left)
      expect(text.replaceAll('\n', ' ')).toMatch(new RegExp(`Left out for want of room:[^.]*\\b${name}\\b`));
    for (const [i, cells] of textCells(text).entries())
      for (const [column, name] of names.entries())
        if (name === 'tokens' || name === 'share')
          expect(cells[column]).toBe(whole[i]?.[awkward.fields.findIndex((field) => field.name === name)]);
  });

  test('leaves a column of numbers out whole rather than narrow it', async () => {
    const name = 'cost_per_million_tokens_in_dollars';
    const fields = [...awkward.fields.slice(0, 3), { name, title: 'Cost', type: 'number' as const }];
    const text = await written({ ...awkward, fields, rows: [{ ...awkward.rows[1], [name]: 0.123456789 }] }, 'text', {
      width: 60,
    });
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(60);
    expect(text).toMatch(/Left out for want of room:\s+cost_per_million_tokens_in_dollars;/);
  });

  test('keeps the kind as long as a second column fits', async () => {
    expect(await written(awkward, 'text', { width: 32 })).toMatch(/^what +.*kind$/m);
  });
});

test('what is quoted back is clean in every format for any text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...formats.map(({ name }) => name)),
      async (words, name) => {
        const sheet = { ...awkward, title: words, rows: [{ ...awkward.rows[1], words }] };
        const text = await written(sheet, name);
        expect(text.replaceAll('\t', name === 'tsv' ? '' : '\t')).not.toMatch(
          /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/,
        );
        expect(cleanText(words)).not.toMatch(/[\0-\x1f]/);
      },
    ),
    { numRuns: 200 },
  );
});
