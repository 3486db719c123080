/** The words around a table for people: what it measures, whose numbers they are, how many rows are shown. */
import { english, type Say } from '../i18n/words.ts';
import type { Sheet } from './sheet.ts';

/** `share of weekly tokens, % · public, digitised`; '' where there is nothing to say. */
export function captionOf(sheet: Sheet, say: Say = english): string {
  return [sheet.measure === null ? null : say(sheet.measure), sheet.kinds.map(say).join(say(', '))]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** Says when rows are left out or there are none; '' when all rows are there to see. */
export function countOf({ rows, matched, total }: Pick<Sheet, 'rows' | 'matched' | 'total'>): string {
  if (total === 0) return 'No rows.';
  if (matched === 0) return `No row of ${total} meets the condition.`;
  if (rows.length === total) return '';
  if (matched === total) return `${rows.length} of ${total} rows.`;
  return rows.length === matched
    ? `${matched} of ${total} rows meet the condition.`
    : `${rows.length} of the ${matched} rows that meet the condition, of ${total}.`;
}
