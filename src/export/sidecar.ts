/** Metadata that a csv cannot hold: title, measure, units, kinds, sources, licences, citations, notes and what is missing. */
import type { Figure, View } from '../figures/figure.ts';

/** The json written next to a view's csv, as `FILE.metadata.json`. */
export function sidecar(figure: Figure, view: View, file: string, madeBy: string): string {
  const { fields, rows } = view.table;
  const metadata = {
    file,
    figure: figure.id,
    name: figure.name,
    ours: figure.ours,
    title: figure.title,
    report_title: figure.reportTitle ?? null,
    view: view.name,
    view_title: view.title,
    measure: view.measure,
    shows: figure.shows,
    reading: figure.reading,
    missing: figure.missing,
    kinds: view.kinds,
    uncertainty: view.uncertainty ?? null,
    unknown_values: 'an empty cell; never 0',
    rows: rows.length,
    fields: fields.map(({ name, title, type, unit, description }) => ({
      name,
      title,
      type,
      unit: unit ?? null,
      description: description ?? null,
    })),
    releases: view.rules,
    sources: view.sources.map(({ title, locator, path }) => ({ title, locator: locator ?? null, path: path ?? null })),
    licences: view.licences.map(({ name, title, path }) => ({ name, title, path: path ?? null })),
    citations: view.citations,
    notes: view.notes,
    datasets: view.datasets,
    made_by: madeBy,
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
