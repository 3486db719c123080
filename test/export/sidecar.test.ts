import { expect, test } from 'vitest';
import { sidecar } from '../../src/export/sidecar.ts';
import { figures } from './shelf.ts';

test('tells all that a csv cannot, for every view of every figure', () => {
  for (const figure of figures) {
    for (const view of figure.views) {
      const told = JSON.parse(sidecar(figure, view, 'x.csv', 'state-of-ai test'));
      expect(told).toMatchObject({
        file: 'x.csv',
        figure: figure.id,
        title: figure.title,
        view: view.name,
        measure: view.measure,
        kinds: view.kinds,
        missing: figure.missing,
        rows: view.table.rows.length,
        citations: view.citations,
        notes: view.notes,
        datasets: view.datasets,
      });
      expect(told.fields.map((field: { name: string }) => field.name)).toEqual(
        view.table.fields.map(({ name }) => name),
      );
      for (const [i, field] of view.table.fields.entries()) expect(told.fields[i].unit).toBe(field.unit ?? null);
      expect(told.sources.length).toBeGreaterThan(0);
      expect(told.licences.length).toBeGreaterThan(0);
    }
  }
});
