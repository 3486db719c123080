/** Escapes text for HTML and SVG. All text from data goes through here. */
import { cleanText } from '../data/clean.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and quoted attribute values. Removes control characters, which XML forbids. */
export function escapeMarkup(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** The address if it is safe to link to, else null (`javascript:`). */
export function safeLink(path: string | undefined): string | null {
  return path !== undefined && /^https?:\/\/[^\s"'<>]+$/.test(path) ? path : null;
}
