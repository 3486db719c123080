/** Estimates text width in pixels without a font: the advance widths of Helvetica, which most sans-serif fonts are close to. */
import { cleanText } from '../data/clean.ts';

/** Advance widths of U+0020 to U+007E in thousandths of an em (Adobe, Helvetica AFM). */
const advances = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
/** Other Latin letters, Greek, Cyrillic, dashes. */
const usual = 600;
const bolder = 1.07;
/** Next to Chinese text, viewers often use the Chinese font's Latin letters, which are wider than Helvetica's. */
const besideChinese = 1.12;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Verdana and DejaVu Sans, which replace a missing Helvetica. A Chinese character is one em in all of them. */
export const maxLatin = 1.2;

/** `latin`: factor by which the font's letters are wider than Helvetica's. */
export function pixelWidth(text: string, size: number, bold = false, latin = 1): number {
  const narrow = Math.max(latin, wide.test(text) ? besideChinese : 1);
  let thousandths = 0;
  for (const letter of text) {
    const advance = advances[letter.charCodeAt(0) - 32] ?? (wide.test(letter) ? undefined : usual);
    thousandths += advance === undefined ? 1000 : advance * narrow;
  }
  return (thousandths * size * (bold ? bolder : 1)) / 1000;
}

/** A Chinese character with following marks that may not begin a line, a run of other characters, or a space. */
const token = new RegExp(`${wide.source}[，。：；！？、）」》”]*|\\s+|(?:(?!${wide.source})\\S)+`, 'g');

/**
 * Lines at most `room` pixels wide, broken at spaces and between Chinese characters; a longer word is broken inside. Never empty.
 */
export function wrapPixels(text: string, room: number, size: number, bold = false, latin = 1): string[] {
  const lines: string[] = [];
  let line = '';
  let space = '';
  const fits = (part: string) => pixelWidth(part, size, bold, latin) <= room;
  for (const piece of cleanText(text).match(token) ?? []) {
    if (piece.trim() === '') {
      space = ' ';
      continue;
    }
    const longer = line === '' ? piece : line + space + piece;
    space = '';
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of piece) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Lines that fit in any font, for text that reaches the edge of a picture and would otherwise be cut off. */
export function wrapInAnyFont(text: string, room: number, size: number, bold = false): string[] {
  return wrapPixels(text, room, size, bold, maxLatin);
}
