/** Builds views from datasets: fields, kinds, sources and notes come from the datasets. */
import type { Dataset, Datasets, Field, Kind, Row, Value } from '../../data/dataset.ts';
import { kinds } from '../../data/dataset.ts';
import { type Localised, label, type Words } from '../../i18n/message.ts';
import { noteWords } from '../../i18n/value-label.ts';
import type { FigureView, Mark, Rule, ViewTable, ViewWith } from '../figure.ts';
import { unique } from './rows.ts';

/** What a recipe specifies for a view; the rest comes from its datasets and rows. */
interface ViewDraft<W = Words> {
  readonly name: string;
  readonly title: W;
  readonly measure: W;
  /** The datasets that the rows come from, the main one first. */
  readonly from: readonly [Dataset, ...Dataset[]];
  readonly fields: readonly Field[];
  /** Columns that are not in the fields are left out. A missing column becomes null. */
  readonly rows: readonly Row[];
  readonly mark: Mark<W>;
  readonly rules?: readonly Rule[] | undefined;
  readonly uncertainty?: string | undefined;
}

/** With notes on the view itself, before those of its datasets. */
interface Noted {
  readonly notes?: readonly Words[] | undefined;
}

export function makeView({ notes = [], ...draft }: ViewDraft & Noted): FigureView {
  const ofData = draft.from.flatMap((dataset) => dataset.notes.map(noteWords));
  return viewWith(draft, [...notes, ...ofData]);
}

/** A view with exactly these notes. */
export function viewWith<W>(draft: ViewDraft<W>, notes: readonly W[]): ViewWith<W> {
  const table: ViewTable = { fields: draft.fields, rows: draft.rows.map((row) => project(row, draft.fields)) };
  return {
    name: draft.name,
    title: draft.title,
    measure: draft.measure,
    kinds: kindsOf(table.rows),
    table,
    mark: draft.mark,
    rules: draft.rules ?? [],
    ...(draft.uncertainty === undefined ? {} : { uncertainty: draft.uncertainty }),
    notes: unique(notes),
    sources: unique(draft.from.flatMap((dataset) => dataset.sources)),
    licences: unique(draft.from.flatMap((dataset) => dataset.licences)),
    citations: unique(draft.from.map((dataset) => dataset.citation).filter((line) => line !== '')),
    datasets: unique(draft.from.map((dataset) => dataset.name)),
  };
}

/** A view of one dataset: all its fields or those named, all its rows or those given. */
export function viewOf(
  dataset: Dataset,
  draft: Omit<ViewDraft & Noted, 'from' | 'fields' | 'rows' | 'title'> & {
    readonly title?: Words | undefined;
    readonly columns?: readonly string[] | undefined;
    readonly rows?: readonly Row[] | undefined;
  },
): FigureView {
  const { columns, rows, title, ...rest } = draft;
  return makeView({
    ...rest,
    title: title ?? label('dataset', dataset.title),
    from: [dataset],
    fields: columns === undefined ? dataset.fields : pick(dataset, ...columns),
    rows: rows ?? dataset.rows,
  });
}

/** A dataset that the recipe declared. If missing, it is a caller's bug, so it throws a plain Error. */
export function need(data: Datasets, name: string): Dataset {
  const dataset = data[name];
  if (dataset === undefined) throw new Error(`The dataset ${name} was not loaded; name it in the recipe's needs.`);
  return dataset;
}

/** A column of generated sentences: cells hold `en`, and people see their language. */
export function sentenceField(name: string, title: string, sentences: readonly Localised[]): Field {
  return { name, title, type: 'string', words: unique(sentences) };
}

/** Fields of a dataset by name, in the given order. */
export function pick(dataset: Dataset, ...names: string[]): Field[] {
  return names.map((name) => {
    const field = dataset.fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`The dataset ${dataset.name} has no column ${name}.`);
    return field;
  });
}

function project(row: Row, fields: readonly Field[]): Row {
  const projected: Record<string, Value> = {};
  for (const field of fields) projected[field.name] = row[field.name] ?? null;
  return projected;
}

/** In the order of the list of kinds, so that it does not depend on how rows are sorted. */
function kindsOf(rows: readonly Row[]): readonly Kind[] {
  const found = new Set(rows.map((row) => row.kind));
  return kinds.filter((kind) => found.has(kind));
}
