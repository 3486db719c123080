/** Plain ASCII: replaces each cell's character by the nearest ASCII one. */
import type { Language } from '../i18n/language.ts';
import { asciiSign, type Spelling } from './ascii-signs.ts';
import { type Line, span } from './cell.ts';
import { splitCells } from './width.ts';

/** What is written for a cell's text: as wide as the text is. */
export function spelled(text: string, spelling: Spelling): string {
  return spelling === 'console' && /^\p{L}/u.test(text) ? text : asciiText(text);
}

/** Accents dropped, known signs replaced by their nearest ASCII one, anything else a `?` for each of its cells. */
export function asciiText(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  let plain = '';
  for (const { text: letter, width } of splitCells(text)) {
    plain += width === 1 ? asciiSign(letter) : '?'.repeat(width);
  }
  return plain;
}

/** In Chinese only the drawing's glyphs are replaced: a terminal that reads Chinese can show the text. */
export function asciiLines(lines: readonly Line[], language: Language): Line[] {
  const plain = language === 'en' ? asciiText : (text: string) => text.replace(/[\x80-\u2e7f]+/g, asciiText);
  return lines.map((line) => line.map(({ text, style, hit }) => span(plain(text), style, hit)));
}
