/** Short ways to build a study's views: the log stands among the sources, every row says its kind. */

import type { StudyOptions } from '../../counts/options.ts';
import type { Dataset, Field, Row } from '../../data/dataset.ts';
import type { Mark, View } from '../figure.ts';
import { makeView } from './view.ts';

export const kindField: Field = {
  name: 'kind',
  title: 'Kind',
  type: 'string',
  description: 'Where the number comes from.',
};

export const tokensField: Field = { name: 'tokens', title: 'Tokens', type: 'integer', unit: 'tokens' };

export const requestsField: Field = { name: 'requests', title: 'Requests', type: 'integer', unit: 'requests' };

export function shareField(of: string): Field {
  return { name: 'share', title: 'Share', type: 'number', unit: '%', description: `Of ${of}.` };
}

export function textField(name: string, title: string): Field {
  return { name, title, type: 'string' };
}

export interface StudyDraft {
  readonly name: string;
  readonly title: string;
  readonly measure: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly mark: Mark;
  readonly notes?: readonly string[];
  /** Label datasets that were joined. */
  readonly from?: readonly Dataset[];
}

/** One view in a list, or none where there is nothing to show: what a log does not carry is no empty chart. */
export function studyView(draft: StudyDraft, options: StudyOptions): View[] {
  if (draft.rows.length === 0) return [];
  const kind = options.kind ?? 'study';
  const log: Dataset = {
    name: 'requests',
    title: 'Requests of the log',
    description: 'One row is one request.',
    fields: [],
    primaryKey: [],
    rows: [],
    sources: [{ title: options.source ?? (kind === 'simulated' ? 'A simulated log' : 'Your own log') }],
    licences: [],
    citation: '',
    notes: kind === 'simulated' ? ['Simulated: nobody made these requests.'] : [],
  };
  // Notes on labels belong to the market's own weeks; they would bury what is said of the log.
  const labels = (draft.from ?? []).map((dataset) => ({ ...dataset, notes: [] }));
  return [
    makeView({
      name: draft.name,
      // Titles are written for a log of one's own; nobody may take a simulated one for that.
      title: kind === 'simulated' ? draft.title.replace(/^Your log/, 'Simulated log') : draft.title,
      measure: draft.measure,
      from: [log, ...labels],
      fields: [...draft.fields, kindField],
      rows: draft.rows.map((row) => ({ ...row, kind })),
      mark: draft.mark,
      notes: draft.notes ?? [],
    }),
  ];
}
