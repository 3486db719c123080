/** `[21a]` in a text as words for a page: the figure's label, and a link where its page is at hand. */
import { english, type Say } from '../i18n/words.ts';
import { numberedLabel } from './caption.ts';
import { escapeMarkup } from './escape.ts';

/** The page of a figure by its id; undefined where there is none. */
export type HrefOf = (id: string) => string | undefined;

const reference = /\[(\d{1,2}[a-h]?|table-\d{1,2}|[a-z]+(?:-[a-z]+)+)\]/g;

/** Escaped html. */
export function referencesHtml(text: string, hrefOf: HrefOf = () => undefined, say: Say = english): string {
  return escapeMarkup(text).replace(reference, (_, id: string) => {
    const label = escapeMarkup(labelOf(id, say));
    const href = hrefOf(id);
    return href === undefined ? `[${label}]` : `[<a href="${escapeMarkup(href)}">${label}</a>]`;
  });
}

/** Plain text, for a page's description. */
export function referencesText(text: string, say: Say = english): string {
  return text.replace(reference, (_, id: string) => `[${labelOf(id, say)}]`);
}

function labelOf(id: string, say: Say): string {
  return say(numberedLabel(id).toLowerCase() || id.replaceAll('-', ' '));
}
