/** Chinese names of data values, by domain. */
import type { Labels } from '../labels.ts';
import { columns, units } from './labels-columns.ts';
import { conflicts } from './labels-conflicts.ts';
import { datasets, rowNotes, sources } from './labels-datasets.ts';
import { claims, facts } from './labels-facts.ts';
import { notes } from './labels-notes.ts';
import { syncedColumns, syncedDatasets, syncedNotes, syncedSources } from './labels-synced.ts';
import { categories, kinds, languages, places, series, values, verdicts, views } from './labels-values.ts';

export const labels: Labels = {
  column: { ...columns, ...syncedColumns },
  unit: units,
  kind: kinds,
  series,
  category: categories,
  place: places,
  language: languages,
  dataset: { ...datasets, ...syncedDatasets },
  source: { ...sources, ...syncedSources },
  note: { ...rowNotes, ...notes, ...syncedNotes },
  conflict: conflicts,
  fact: facts,
  claim: claims,
  verdict: verdicts,
  view: views,
  value: values,
};
