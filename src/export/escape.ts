/** Text made safe to stand in html and svg. Every word that comes from data passes here. */
import { cleanText } from '../data/clean.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and quoted attribute values. Control characters, which XML forbids, are gone. */
export function escapeMarkup(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** The address if it is one a reader may be sent to, else null: `javascript:` must not become a link. */
export function safeLink(path: string | undefined): string | null {
  return path !== undefined && /^https?:\/\/[^\s"'<>]+$/.test(path) ? path : null;
}
