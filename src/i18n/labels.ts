/** The lists of data values that are read by another name in another language. English reads a value as it is. */

/** What kind of thing a value names: one word may be a column here and a verdict there. */
export const labelDomains = [
  'column',
  'unit',
  'kind',
  'series',
  'category',
  'place',
  'language',
  'dataset',
  'source',
  'note',
  'conflict',
  'fact',
  'verdict',
  'value',
] as const;

export type LabelDomain = (typeof labelDomains)[number];

/** A value that is not listed is read as it is: names of models, authors and people need no translation. */
export type Labels = Readonly<Partial<Record<LabelDomain, Readonly<Record<string, string>>>>>;
