import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/data/dataset.ts';
import { renderPicture, renderSpec } from '../../src/export/svg.ts';
import { vegaSpec } from '../../src/export/vega-spec.ts';
import { writeDelimited } from '../../src/write/delimited.ts';
import { figureSheet } from '../../src/write/sheet.ts';
import { problemsOf, textOf } from './markup.ts';
import { figures, options } from './shelf.ts';

/** Words with their spaces gone: pictures break lines where they must. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

describe.each(figures.map((figure) => [figure.id, figure] as const))('figure %s', (_id, figure) => {
  test('becomes Vega-Lite with the rows of the table, unknown values still null', () => {
    for (const view of figure.views) {
      const spec = vegaSpec(figure, view, options) as { data: { values: readonly Row[] } };
      expect(JSON.parse(JSON.stringify(spec)).data.values, view.name).toEqual(view.table.rows);
    }
  });

  test('has the same values in the specification and in the csv', () => {
    for (const view of figure.views) {
      const { data } = vegaSpec(figure, view, options) as { data: { values: readonly Row[] } };
      const csv = [...writeDelimited(figureSheet(figure, view), ',')].join('');
      const { data: rows } = papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
      expect(rows.length).toBe(data.values.length);
      for (const [i, row] of rows.entries()) {
        for (const { name } of view.table.fields) {
          // The csv guards text that a spreadsheet would take for a formula with an apostrophe.
          const cell = row[name]?.replace(/^'(?=[=+\-@])/, '');
          expect(cell, `${view.name} row ${i} ${name}`).toBe(String(data.values[i]?.[name] ?? ''));
        }
      }
    }
  });

  test('is drawn without a warning, with title, measure, kinds and source on it', async () => {
    for (const view of figure.views) {
      const svg = await renderPicture(figure, view, options);
      expect(problemsOf(svg, { xml: true }), view.name).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
      const words = squeezed(textOf(svg.replace(/<title>.*?<\/title>/, '')));
      expect(words, view.name).toContain(squeezed(figure.title));
      for (const part of [view.measure, ...view.kinds]) expect(words, view.name).toContain(squeezed(part));
      for (const citation of view.citations)
        expect(words, view.name).toContain(squeezed(citation.replace(/^Source: /, '')));
      expect(Buffer.byteLength(svg), view.name).toBeLessThan(150_000);
    }
  });

  test('compiles as a specification even where the picture is a table', async () => {
    for (const view of figure.views.filter(({ mark, table }) => mark.type === 'table' && table.rows.length < 80))
      expect(await renderSpec(vegaSpec(figure, view, options))).toMatch(/^<svg /);
  });
});
