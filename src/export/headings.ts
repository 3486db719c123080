/** Words that more than one export puts around figures, in English: whoever writes them says them. */
import type { Kind } from '../data/dataset.ts';

/** `1 row`, `12 rows`. */
export function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

export const faintColumns = 'Faint columns: no value is known.';

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
