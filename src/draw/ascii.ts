/** Plain ASCII: replaces each cell's character by the nearest ASCII one. */
import type { Language } from '../i18n/language.ts';
import { asciiSign, type Spelling } from './ascii-signs.ts';
import { type Line, span } from './cell.ts';
import { splitCells } from './width.ts';

/** The text to write for a cell, with the same width. */
export function spelled(text: string, spelling: Spelling): string {
  return spelling === 'console' && /^\p{L}/u.test(text) ? text : asciiText(text);
}

/** Drops accents, replaces known characters by the nearest ASCII, and anything else by `?` in each of its cells. */
export function asciiText(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  let plain = '';
  for (const { text: letter, width } of splitCells(text)) {
    plain += width === 1 ? asciiSign(letter) : '?'.repeat(width);
  }
  return plain;
}

/** In Chinese only the drawing's glyphs are replaced, because a terminal used for Chinese can show the text. */
export function asciiLines(lines: readonly Line[], language: Language): Line[] {
  const plain = language === 'en' ? asciiText : (text: string) => text.replace(/[\x80-\u2e7f]+/g, asciiText);
  return lines.map((line) => line.map(({ text, style, hit }) => span(plain(text), style, hit)));
}
