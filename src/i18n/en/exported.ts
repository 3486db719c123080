/** Messages of `export` in English. Each has its Chinese in ../zh/exported.ts. */

import type { Code, Text } from '../code.ts';
import { counted } from '../grammar.ts';

export const exported = {
  // Captions
  figure: ({ id }: { id: Code }) => `Figure ${id}`,
  table: ({ id }: { id: Code }) => `Table ${id}`,
  /** In a sentence: `[figure 21a]`. */
  figureInText: ({ id }: { id: Code }) => `figure ${id}`,
  tableInText: ({ id }: { id: Code }) => `table ${id}`,
  titled: ({ label, title }: { label: Code; title: Code }) => `${label}: ${title}`,
  source: ({ citations }: { citations: readonly Code[] }) => `Source: ${citations.join(' ')}`,
  heading: ({ title, unit }: { title: Code; unit: Text }) => `${title}, ${unit}`,
  within: ({ spread }: { spread: Code }) => `read to within ${spread}`,
  withinRange: ({ min, max }: { min: Code; max: Code }) => `read to within ${min} to ${max}`,
  withinLog: ({ spread }: { spread: Code }) => `read to within ${spread} in log10`,
  withinLogRange: ({ min, max }: { min: Code; max: Code }) => `read to within ${min} to ${max} in log10`,
  faintColumns: 'Faint columns: no value is known.',
  rows: ({ count }: { count: number }) => counted(count, 'row'),

  // Pages
  report: 'State of AI',
  allFigures: 'State of AI: all figures',
  figures: 'Figures',
  shows: 'What it shows',
  missing: 'What is not known',
  conflicts: 'Known conflicts',
  values: 'Table of values',
  notes: 'What to know before quoting it',
  provenance: 'Where the numbers come from',
  sources: 'Sources',
  licences: 'Licences',
  citations: 'To cite',
  madeWith: ({ program }: { program: Code }) => `Made with ${program}.`,
  licencesOfNumbers: 'Licences of the numbers: ',

  // The index
  title: 'State of AI, in figures',
  origin: 'OpenRouter and a16z, December 2025; public data since',
  lede: 'Every figure and table of the report “State of AI: An Empirical 100 Trillion Token Study with OpenRouter”, told in our own words, with the numbers behind it and the public market beside it. Each number says where it comes from; what nobody outside knows is shown as unknown.',
  description:
    'Every figure and table of the State of AI report, with its numbers, their sources and what is not known.',
  chapters: 'Chapters',
  ours: 'Ours',
  figureCount: ({ count }: { count: number }) => counted(count, 'figure'),
  inFigures: ({ count }: { count: number }) => `in ${counted(count, 'figure')}`,
  figuresAndTables: 'figures and tables',
  rowsOfData: 'rows of data, each with its kind and source',
  lastWeek: 'last public week',
  knownConflicts: 'known conflicts, shown where they matter',

  // The meaning of each kind, for readers who have not seen the report
  stated: "said in the report's text, tables or captions",
  digitised: "read off the report's pictures, with its uncertainty",
  public: "from OpenRouter's public rankings",
  derived: 'computed from the others by a rule that is given',
  'third-party': "somebody else's reading of the report's pictures",
  study: "from the reader's own log",
  simulated: 'made up for a demonstration',

  // Errors
  noFont:
    'png: this machine has no font that words could be drawn with. Install one (Debian: apt-get install fonts-dejavu-core), or export svg or html, which are drawn where they are opened.',
  noResvg: ({ why }: { why: Code }) =>
    `png needs @resvg/resvg-js, an optional part that is not installed here (${why}). npm install @resvg/resvg-js adds it; svg and html need nothing.`,
};
