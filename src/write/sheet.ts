/** Input of writers: rows with their metadata. Built from a view, a dataset or a list. */
import {
  type Dataset,
  type Field,
  type Kind,
  kinds as knownKinds,
  type Licence,
  type Row,
  type Source,
  type Value,
} from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';
import type { Translate } from '../i18n/translate.ts';
import { noteWords } from '../i18n/value-label.ts';

/** A list (the kinds of a figure) is an array in json and words separated by spaces in everything else. */
export type SheetValue = Value | readonly string[];
export type SheetRow = Readonly<Record<string, SheetValue>>;

export interface Sheet {
  /** What the rows describe: `figure`, `dataset`, `list`, `hits` or `sources`. */
  readonly of: 'figure' | 'dataset' | 'list' | 'hits' | 'sources';
  /** `1`, `table-1`; for a dataset or list, its name. */
  readonly id: string;
  readonly name: string;
  /** Title, measure and notes are already translated: in the user's language, or English for programs. */
  readonly title: string;
  /** The view of a figure; null if it has only one. */
  readonly view: string | null;
  readonly measure: string | null;
  readonly fields: readonly Field[];
  readonly kinds: readonly Kind[];
  readonly datasets: readonly string[];
  readonly sources: readonly Source[];
  readonly licences: readonly Licence[];
  readonly citations: readonly string[];
  readonly notes: readonly string[];
  /** Notes printed below the table for people, who could misread the rows without them. */
  readonly beneath?: readonly string[] | undefined;
  /** The rows to write: after conditions, order and limit. */
  readonly rows: readonly SheetRow[];
  /** Rows that met the conditions, before the limit. */
  readonly matched: number;
  /** All rows. */
  readonly total: number;
}

/** A sheet without sources, for lists and hits. */
export function plainSheet(
  part: Pick<Sheet, 'of' | 'name' | 'title' | 'fields' | 'rows'> & Partial<Omit<Sheet, 'of' | 'name'>>,
): Sheet {
  return {
    id: part.name,
    view: null,
    measure: null,
    kinds: [],
    datasets: [],
    sources: [],
    licences: [],
    citations: [],
    notes: [],
    matched: part.rows.length,
    total: part.rows.length,
    ...part,
  };
}

/** One view of a figure. */
export function figureSheet(figure: Pick<Figure, 'id' | 'name' | 'title'>, view: View): Sheet {
  return {
    of: 'figure',
    id: figure.id,
    name: figure.name,
    title: figure.title,
    view: view.name,
    measure: view.measure,
    fields: view.table.fields,
    kinds: view.kinds,
    datasets: view.datasets,
    sources: view.sources,
    licences: view.licences,
    citations: view.citations,
    notes: view.notes,
    rows: view.table.rows,
    matched: view.table.rows.length,
    total: view.table.rows.length,
  };
}

export function datasetSheet(dataset: Dataset, t: Translate): Sheet {
  return {
    of: 'dataset',
    id: dataset.name,
    name: dataset.name,
    title: t.label('dataset', dataset.title),
    view: null,
    measure: t.label('dataset', dataset.description),
    fields: dataset.fields,
    kinds: kindsOf(dataset.rows),
    datasets: [dataset.name],
    sources: dataset.sources,
    licences: dataset.licences,
    citations: [dataset.citation].filter((line) => line !== ''),
    notes: dataset.notes.map((note) => t.words(noteWords(note))),
    rows: dataset.rows,
    matched: dataset.rows.length,
    total: dataset.rows.length,
  };
}

/** The kinds that occur among rows, in the order of `kinds`. */
export function kindsOf(rows: readonly Row[]): Kind[] {
  const found = new Set<Value>();
  for (const row of rows) found.add(row.kind ?? null);
  return knownKinds.filter((kind) => found.has(kind));
}
