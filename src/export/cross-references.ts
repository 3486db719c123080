/** Renders `[21a]` in a text: the figure's label, with a link if its page is exported. */
import type { Translate } from '../i18n/translate.ts';
import { labelInText } from './caption.ts';
import { escapeMarkup } from './escape.ts';

/** The page of a figure by its id; undefined if there is none. */
export type HrefOf = (id: string) => string | undefined;

const reference = /\[(\d{1,2}[a-h]?|table-\d{1,2}|[a-z]+(?:-[a-z]+)+)\]/g;

/** Returns escaped html. */
export function referencesHtml(text: string, t: Translate, hrefOf: HrefOf = () => undefined): string {
  return escapeMarkup(text).replace(reference, (_, id: string) => {
    const label = escapeMarkup(labelInText(id, t));
    const href = hrefOf(id);
    return href === undefined ? `[${label}]` : `[<a href="${escapeMarkup(href)}">${label}</a>]`;
  });
}

/** Plain text, for a page's description. */
export function referencesText(text: string, t: Translate): string {
  return text.replace(reference, (_, id: string) => `[${labelInText(id, t)}]`);
}
