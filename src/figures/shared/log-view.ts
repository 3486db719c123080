/** Builds views of a log: the log is among the sources, and every row has its kind. */
import type { StudyOptions } from '../../counts/options.ts';
import type { Dataset, Field, Row } from '../../data/dataset.ts';
import { allLanguages } from '../../i18n/language.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogView, Mark } from '../figure.ts';
import { viewWith } from './view.ts';
import { each } from './words.ts';

const kindField: Field = {
  name: 'kind',
  title: 'Kind',
  type: 'string',
  description: 'Where the number comes from.',
};

export const tokensField: Field = { name: 'tokens', title: 'Tokens', type: 'integer', unit: 'tokens' };

export const requestsField: Field = { name: 'requests', title: 'Requests', type: 'integer', unit: 'requests' };

export function shareField(of: Localised): Field {
  return { name: 'share', title: 'Share', type: 'number', unit: '%', description: `Of ${of.en}.` };
}

export function textField(name: string, title: string): Field {
  return { name, title, type: 'string' };
}

interface LogDraft {
  readonly name: string;
  /** Must begin with `logBegins`, which is replaced for a simulated log. */
  readonly title: Localised;
  readonly measure: Localised;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly mark: Mark<Localised>;
  readonly notes?: readonly Localised[];
  /** Datasets of labels that were joined. */
  readonly from?: readonly Dataset[];
}

/** How titles begin, for the user's log and for a simulated one. */
const logBegins: Localised = { en: 'Your log', zh: '你的日志' };
const simulatedBegins: Localised = { en: 'Simulated log', zh: '模拟日志' };

const simulatedNote: Localised = { en: 'Simulated: nobody made these requests.', zh: '模拟：没有人发出过这些请求。' };

/** A list with the view. Without rows an empty list, so that no empty chart is shown. */
export function logView(draft: LogDraft, options: StudyOptions): LogView[] {
  if (draft.rows.length === 0) return [];
  const kind = options.kind ?? 'study';
  const isSimulated = kind === 'simulated';
  const log: Dataset = {
    name: 'requests',
    title: 'Requests of the log',
    description: 'One row is one request.',
    fields: [],
    primaryKey: [],
    rows: [],
    sources: [{ title: options.source ?? (isSimulated ? 'A simulated log' : 'Your own log') }],
    licences: [],
    citation: '',
    notes: [],
  };
  return [
    viewWith(
      {
        name: draft.name,
        title: isSimulated ? simulated(draft.title) : draft.title,
        measure: draft.measure,
        from: [log, ...(draft.from ?? [])],
        fields: [...draft.fields, kindField],
        rows: draft.rows.map((row) => ({ ...row, kind })),
        mark: draft.mark,
      },
      // Leaves out notes of the label datasets: they are about public data and would hide the log's own notes.
      [...(options.narrowed ?? []), ...(draft.notes ?? []), ...(isSimulated ? [simulatedNote] : [])],
    ),
  ];
}

/** A simulated log must not be taken for the user's own. */
function simulated(title: Localised): Localised {
  for (const language of allLanguages)
    if (!title[language].startsWith(logBegins[language])) throw new Error(`A title of a log must say so: ${title.en}`);
  return each((language) => simulatedBegins[language] + title[language].slice(logBegins[language].length));
}
