/** The words exports put around figures: one list, so that a translation has one place. */
import type { Kind } from '../data/dataset.ts';

export const words = {
  source: 'Source',
  kinds: 'Kind of numbers',
  missingColumns: 'Faint columns: no value is known.',
  uncertainty: 'read to within',
  table: 'Table of values',
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  shownRows: (shown: number, all: number) => `${shown} of ${all} rows; the csv beside this picture has them all.`,
} as const;

/** What each kind of number means to somebody who has never seen the report. */
export const kindMeanings: Readonly<Record<Kind, string>> = {
  stated: "said in the report's text, tables or captions",
  digitised: "read off the report's pictures, with its uncertainty",
  public: "from OpenRouter's public rankings",
  derived: 'computed from the others by a rule that is given',
  'third-party': "somebody else's reading of the report's pictures",
  study: "from the reader's own log",
  simulated: 'made up for a demonstration',
};
