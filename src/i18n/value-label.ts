/** Cells in the user's language. The column decides what kind of thing a value names; values that users typed have no domain. */
import type { Dataset, Field, Value } from '../data/dataset.ts';
import { formatValue } from '../data/format.ts';
import type { LabelDomain } from './labels.ts';
import { label, type Words } from './message.ts';
import type { Translate } from './translate.ts';

/** Columns with values from our closed lists, by name. */
const domains: Readonly<Record<string, LabelDomain>> = {
  kind: 'kind',
  kinds: 'kind',
  report_kind: 'kind',
  source_type: 'series',
  size: 'series',
  use: 'series',
  author: 'series',
  model: 'series',
  name: 'series',
  series: 'series',
  counting: 'series',
  bucket: 'series',
  segment: 'series',
  category: 'category',
  tag: 'category',
  match: 'category',
  country: 'place',
  continent: 'place',
  origin: 'place',
  language: 'language',
  claim: 'claim',
  verdict: 'verdict',
  direction: 'verdict',
  source: 'source',
  locator: 'source',
  said_by: 'source',
  answer: 'source',
  note: 'note',
  flag: 'note',
  title: 'conflict',
  says: 'conflict',
  but: 'conflict',
  settled: 'conflict',
  metric: 'fact',
  key: 'fact',
  period: 'fact',
  qualifier: 'fact',
  latest_qualifier: 'fact',
  words: 'fact',
  printed: 'fact',
  takeaway: 'fact',
  cohort: 'fact',
  shape: 'fact',
  label: 'fact',
  unit: 'unit',
  comparison: 'value',
  cost_kind: 'value',
  measure: 'value',
  per: 'value',
  mix: 'value',
  coverage: 'value',
  carries: 'value',
  statistic: 'value',
  group: 'value',
  language_type: 'value',
};

/** The domain of a column's values; undefined for names, ids and everything from a user's log. */
export function domainOf(column: string): LabelDomain | undefined {
  return Object.hasOwn(domains, column) ? domains[column] : undefined;
}

/** The label of a text cell. */
export function valueLabel(t: Translate, column: string, value: string): string {
  const domain = domainOf(column);
  return domain === undefined ? value : t.label(domain, value);
}

/** A dataset's note: strings from data/ have a label, generated notes are localised. */
export function noteWords(note: Dataset['notes'][number]): Words {
  return typeof note === 'string' ? label('note', note) : note;
}

/** The parts of a column that formatting a cell needs. */
export type CellField = Pick<Field, 'name' | 'type' | 'unit' | 'words'>;

/** A formatted cell without its unit. Numbers are the same in every language, and null is `–`. */
export function valueText(t: Translate, value: Value, field: CellField): string {
  if (typeof value === 'boolean') return t(value ? 'data.yes' : 'data.no');
  if (typeof value !== 'string') return formatValue(value, field);
  const sentence = field.words?.find(({ en }) => en === value);
  return sentence === undefined ? valueLabel(t, field.name, value) : t.text(sentence);
}
