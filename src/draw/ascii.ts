/** Plain ASCII for terminals that have nothing else: the same cells, each with the nearest character there is. */
import type { Language } from '../i18n/language.ts';
import { type Line, span } from './cell.ts';
import { splitCells } from './width.ts';

const nearest: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '.',
  '·': '.',
  '×': 'x',
  '±': '~',
  '→': '>',
  '≥': '>',
  '≤': '<',
  '\u00a0': ' ',
};

/** Letters lose their marks, known signs become their likes, anything else a question mark for each of its cells. */
export function asciiText(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  let plain = '';
  for (const { text: letter, width } of splitCells(text)) {
    const bare = letter.normalize('NFKD').charAt(0);
    if (width === 1 && /[\x20-\x7e]/.test(bare)) plain += bare;
    else plain += nearest[letter] ?? '?'.repeat(width);
  }
  return plain;
}

/** Whoever reads Chinese has a terminal that shows it: there only the glyphs of drawings are replaced. */
export function asciiLines(lines: readonly Line[], language: Language): Line[] {
  const plain = language === 'en' ? asciiText : (text: string) => text.replace(/[\x80-\u2e7f]+/g, asciiText);
  return lines.map((line) => line.map(({ text, style, hit }) => span(plain(text), style, hit)));
}
